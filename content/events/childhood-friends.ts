/** Ages 5 to 12: worms, clubs, swaps, notes and blankets. */
import type { LifeEvent } from '../../life/events/types.ts';

export const childhoodFriendsEvents: readonly LifeEvent[] = [
  {
    id: 'childhood-do-you-want', kind: 'question', category: 'friends', icon: '🪱', title: 'What do you have', age: [5, 6],
    when: [{ lacks: 'friend' }], cast: { pal: { role: 'friend', ageGap: [-1, 1], make: true } }, weight: 60,
    text:
      'A child you have never seen stands in the yard. "Do you want to be friends?" it asks. "I have a worm." The child is {pal}. ' +
      'The worm has a name, too.',
    answers: [
      { id: 'worm', text: 'Ask to see the worm', outcomes: [
        { text: 'You see it from all sides. It is agreed that it belongs to both of you. You get Tuesdays.',
          effects: [
            { mood: 6 }, { social: 4 }, { affinity: 10, with: 'pal' }, { become: 'friend', with: 'pal' },
            { follow: 'childhood-worm', days: [1500, 2200] },
          ] },
      ] },
      { id: 'stone', text: 'Say what you have', outcomes: [
        { text: 'You have a stone with a hole. {pal} looks at you through it for a long time. You may have the worm on Tuesdays.',
          effects: [
            { mood: 6 }, { social: 4 }, { affinity: 9, with: 'pal' }, { become: 'friend', with: 'pal' },
            { follow: 'childhood-worm', days: [1500, 2200] },
          ] },
      ] },
      { id: 'price', text: 'Ask what else there is', outcomes: [
        { text:
            '{pal} turns out every pocket: string, a button, half a biscuit. You take the biscuit. "And the worm on Tuesdays," says ' +
            '{pal}, who has nothing else.',
          effects: [
            { mood: 1 }, { affinity: 2, with: 'pal' }, { trait: 'kindness', by: -1 }, { follow: 'childhood-worm', days: [1500, 2200] },
          ] },
      ] },
    ],
  },
  {
    id: 'childhood-worm', kind: 'message', category: 'friends', icon: '🪱', title: 'Tuesday is your day', age: [9, 13],
    cast: { pal: { role: ['friend', 'classmate'], from: 'childhood-do-you-want/pal' } }, onlyFollow: true,
    text:
      'Rain, and the path is full of worms. {pal} puts one in your hand. "Yours," {pal.they} say{pal.s}. "I know it is {weekday}. ' +
      'Pretend." You both know which day is meant.',
    effects: [{ mood: 5 }, { affinity: 6, with: 'pal' }, { remember: 'the worm that was shared by days of the week', by: 'pal' }],
  },
  {
    id: 'childhood-who-with', kind: 'question', category: 'friends', icon: '🥟', title: 'Who are you talking to', age: [5, 7],
    when: [{ flag: 'knew-bao' }], cast: { pal: { role: 'friend', ageGap: [-1, 1], make: true } }, weight: 40,
    text:
      '{pal} stops digging. "Who are you talking to?" You were asking Bao how deep it goes. (To the middle, says Bao, and then you ' +
      'come out in socks.)',
    answers: [
      { id: 'bao', text: '"To Bao. He is a bun."', outcomes: [
        { text: '{pal} thinks. "Mine is a horse," {pal.they} say{pal.s}, "but it bites." You make room in the hole for all four.',
          effects: [{ mood: 7 }, { affinity: 8, with: 'pal' }, { social: 3 }], chance: 3, swing: { stat: 'openness', by: 1 } },
        { text:
            'By evening the whole street knows about the bun. Somebody has left you a raw dumpling on the sill. Bao thinks it is a ' +
            'relative.',
          effects: [{ mood: -3 }, { social: -3 }, { affinity: -3, with: 'pal' }], chance: 2 },
      ] },
      { id: 'self', text: '"To the hole."', outcomes: [
        { text: '"What does it say?" You both lie down and listen. It says what holes say. {pal} hears it too.',
          effects: [{ mood: 4 }, { affinity: 4, with: 'pal' }] },
      ] },
      { id: 'nobody', text: '"Nobody. You are hearing things."', outcomes: [
        { text:
            '{pal} digs on with a red neck, and asks at home about hearing things. There is an ear doctor. (That was not nice, says ' +
            'Bao.)',
          effects: [{ mood: -3 }, { affinity: -4, with: 'pal' }, { tally: 'misdeeds' }] },
      ] },
    ],
  },
  {
    id: 'childhood-club', kind: 'question', category: 'friends', icon: '🔏', title: 'The rule about three', age: [7, 9],
    cast: { pal: { role: 'friend', ageGap: [-1, 1], make: true }, kid: { role: 'classmate', ageGap: [-1, 1], make: true } }, weight: 20,
    text:
      'You and {pal} have a club. It meets behind the garages. There is one rule: two members. Now {kid} stands there with a folding ' +
      'chair.',
    answers: [
      { id: 'change', text: 'Change the rule to three', outcomes: [
        { text: '{pal} sulks for one meeting. But a chair is a chair. The new rule is that whoever brought it gets it every third time.',
          effects: [
            { mood: 4 }, { social: 4 }, { affinity: 9, with: 'kid' }, { affinity: -2, with: 'pal' }, { become: 'friend', with: 'kid' },
            { tally: 'kindnesses' },
          ] },
      ] },
      { id: 'test', text: 'Invent a test', outcomes: [
        { text:
            '{kid} has to eat a leaf, hop to the dump, and say the alphabet from behind. {kid} does it all, looks at you both, and ' +
            'founds a club of {kid.their} own. With chairs.',
          effects: [{ mood: -1 }, { social: -1 }, { affinity: -3, with: 'kid' }, { affinity: 3, with: 'pal' }] },
      ] },
      { id: 'chair', text: 'Let in the chair only', outcomes: [
        { text: '{kid} leaves it there. It is comfortable, and you both sit on the ground. Next day you carry it back and stay for supper.',
          effects: [{ mood: 2 }, { affinity: 4, with: 'kid' }, { trait: 'kindness', by: 1 }] },
      ] },
    ],
  },
  {
    id: 'childhood-swap', kind: 'question', category: 'trouble', icon: '🏅', title: 'A good swap', age: [7, 9],
    cast: { pal: { role: 'friend', ageGap: [-1, 1], make: true } }, weight: 20,
    text:
      '{pal} gives you a real medal for six of your stickers. It is heavy, with a lion on the back and a name on the edge. It is ' +
      "{pal}'s grandfather's name.",
    answers: [
      { id: 'keep', text: 'Shake on it', outcomes: [
        { text: 'You wear it under your shirt, where it gets warm. It knocks on your ribs when you run, to be let in.',
          effects: [{ mood: 4 }, { stress: 4 }, { follow: 'childhood-swap-door', days: [2, 6] }] },
      ] },
      { id: 'back', text: 'Give it back, and the stickers, too', outcomes: [
        { text: '{pal} does not understand at all, and is very happy, and sticks all six on the one door where it is not allowed.',
          effects: [{ mood: 4 }, { affinity: 7, with: 'pal' }, { trait: 'kindness', by: 1 }, { tally: 'kindnesses' }] },
      ] },
      { id: 'loan', text: 'Take it for a week, as a loan', outcomes: [
        { text:
            'You write it down, and both sign. You polish it. On the seventh day you carry it back in a sock, and the grandfather ' +
            'salutes.',
          effects: [{ mood: 5 }, { affinity: 5, with: 'pal' }, { trait: 'diligence', by: 2 }] },
      ] },
    ],
  },
  {
    id: 'childhood-swap-door', kind: 'question', category: 'trouble', icon: '🚪', title: 'Two people at the door', age: [7, 10],
    cast: { pal: { role: ['friend', 'classmate'], from: 'childhood-swap/pal' } }, onlyFollow: true,
    text:
      '{pal} is at the door with red eyes and an old man with very clean shoes. "I believe," he says, "there was some business." You ' +
      'feel the lion against your skin.',
    answers: [
      { id: 'return', text: 'Take it off and hand it over', outcomes: [
        { text:
            'He counts six stickers into your palm. "A deal is a deal," he says, "so I am buying it." Then he tells you what it was ' +
            'for. It was for a horse.',
          effects: [{ mood: 4 }, { affinity: 4, with: 'pal' }, { stress: -3 }] },
      ] },
      { id: 'price', text: 'Ask for ten stickers', outcomes: [
        { text:
            'He looks at you for a time. He pays. On your way to school, from then on, he lifts his hat to you, and you wish he ' +
            'would not.',
          effects: [{ mood: -5 }, { stress: 4 }, { affinity: -8, with: 'pal' }, { tally: 'misdeeds' }] },
      ] },
      { id: 'lost', text: 'Say you have lost it', outcomes: [
        { text:
            '"Ah," says the old man, and looks at the ribbon sticking out of your collar. He waits, like a man with a horse and a ' +
            'lot of time. You take it off.',
          effects: [{ mood: -4 }, { stress: 5 }, { affinity: -6, with: 'pal' }] },
      ] },
    ],
  },
  {
    id: 'childhood-sleepover', kind: 'question', category: 'friends', icon: '🌛', title: 'At the bottom of the bag', age: [8, 10],
    when: [{ happened: 'early-blanket' }], cast: { pal: { role: 'friend', ageGap: [-1, 1], make: true } }, weight: 45,
    text:
      "First night at {pal}'s. Everything smells of another soap. At the bottom of your bag somebody has packed the important " +
      'blanket. "What\'s in there?" asks {pal}.',
    answers: [
      { id: 'show', text: 'Take it out', outcomes: [
        { text: '{pal} says nothing, reaches under the pillow and lays a rabbit without a face beside it. You sleep like logs, all four.',
          effects: [{ mood: 8 }, { affinity: 8, with: 'pal' }, { remember: 'the rabbit without a face and the blanket', by: 'pal' }] },
      ] },
      { id: 'socks', text: '"Socks."', outcomes: [
        { text: 'You lie awake with one foot in the bag, where it can touch the corner. It works nearly as well.',
          effects: [{ mood: 1 }, { stress: 2 }] },
      ] },
      { id: 'home', text: 'Say you have to telephone home', outcomes: [
        { text:
            'Your father comes in pajamas and a coat. He asks nothing. In the car you hold the blanket, and so, at the red light, ' +
            'does he.',
          effects: [{ mood: 2 }, { stress: -2 }, { affinity: -2, with: 'pal' }] },
      ] },
    ],
  },
  {
    id: 'childhood-loud-table', kind: 'message', category: 'friends', icon: '🍽️', title: 'All at once', age: [6, 9],
    cast: { pal: { role: 'friend', ageGap: [-1, 1], make: true } }, weight: 15,
    text:
      "At {pal}'s table all seven talk at once. You wait for your turn for an hour. Then you see that there are no turns, and shout " +
      'for the salt.',
    effects: [{ mood: 5 }, { social: 4 }, { affinity: 4, with: 'pal' }, { trait: 'sociability', by: 1 }],
  },
];
