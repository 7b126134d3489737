/** Ages 5 to 12 at school outside the lesson: lunch, pairs, gates and the deep end. */
import type { LifeEvent } from '../../life/events/types.ts';

export const childhoodRecessEvents: readonly LifeEvent[] = [
  {
    id: 'childhood-mitten', kind: 'question', category: 'school', icon: '🧤', title: 'The line in pairs', age: [5, 6],
    when: [{ has: 'school' }], cast: { kid: { role: 'classmate', ageGap: [-1, 1], make: true } }, weight: 20,
    text: 'The class walks in pairs, hand in hand. Your pair is {kid}, whose hand is sticky, and has been since September.',
    answers: [
      { id: 'hold', text: 'Hold it', outcomes: [
        { text: 'You come apart in front of the museum with a small sound. On the way back {kid} looks for you. You are pairs now.',
          effects: [{ mood: 4 }, { social: 3 }, { affinity: 7, with: 'kid' }, { become: 'friend', with: 'kid' }] },
      ] },
      { id: 'sleeve', text: 'Hold the sleeve', outcomes: [
        { text: 'It is a good system. {kid} offers the sleeve by itself next time, with the end turned in for you.',
          effects: [{ mood: 3 }, { affinity: 4, with: 'kid' }] },
      ] },
      { id: 'tell', text: 'Say it loudly: "Sticky!"', outcomes: [
        { text: 'By noon it is a name. {kid} goes home with {kid.their} hands in the pockets, although it is warm.',
          effects: [{ social: 2 }, { affinity: -8, with: 'kid' }, { tally: 'misdeeds' }, { flag: 'said-sticky' }] },
      ] },
    ],
  },
  {
    id: 'childhood-sticky', kind: 'message', category: 'school', icon: '🧤', title: 'A prize for pastry', age: [9, 12],
    when: [{ flag: 'said-sticky', yearsAgo: [3, 7] }], cast: { kid: { role: ['classmate', 'friend'], from: 'childhood-mitten/kid' } },
    weight: 50,
    text:
      '{kid} wins the school fair with a cake made of a hundred sugar threads. Everybody wants one. {kid} gives you yours last, ' +
      'looks at your fingers, and says, "Sticky, isn\'t it."',
    effects: [{ mood: -2 }, { affinity: 4, with: 'kid' }, { trait: 'kindness', by: 1 }],
  },
  {
    id: 'childhood-needle', kind: 'message', category: 'health', icon: '💉', title: 'News from the front', age: [6, 8],
    when: [{ has: 'school' }],
    text:
      'Injection day. You are last in line. News comes down from the front: the needle is as long as a finger, an arm, a broom. At ' +
      'your turn you ask to see the broom.',
    effects: [{ mood: 2 }, { stress: 2 }, { health: 1 }],
  },
  {
    id: 'childhood-lunch', kind: 'question', category: 'school', icon: '🍱', title: 'What is that', age: [7, 8], when: [{ has: 'school' }],
    cast: { kid: { role: 'classmate', ageGap: [-1, 1], make: true } }, weight: 20,
    text:
      'You open your lunch. It is what everyone eats at home on good days. "What is that smell?" asks {kid}, and the bench slides ' +
      'away from you by one seat.',
    answers: [
      { id: 'eat', text: 'Eat slowly, with loud pleasure', outcomes: [
        { text: 'You lick the lid. Chewing dry bread, the bench watches. {kid} asks what is in it, only to know what to avoid.',
          effects: [{ mood: 4 }, { social: 1 }, { trait: 'sociability', by: 1 }], chance: 3, swing: { stat: 'sociability', by: 1 } },
        { text: 'You eat it all and taste nothing. The bench stays where it is till the bell.',
          effects: [{ mood: -4 }, { social: -3 }], chance: 2 },
      ] },
      { id: 'offer', text: 'Hold out the box to {kid}', outcomes: [
        { text: '{kid} takes the smallest crumb there is, and goes quiet. Next day {kid.they} bring{kid.s} a fork.',
          effects: [
            { mood: 6 }, { social: 4 }, { affinity: 8, with: 'kid' }, { become: 'friend', with: 'kid' },
            { remember: 'the lunch box and the first crumb out of it', by: 'kid' }, { follow: 'childhood-lunch-two', days: [100, 300] },
          ] },
      ] },
      { id: 'bin', text: 'Drop it behind the radiator', outcomes: [
        { text:
            'By March the radiator has a smell of its own, and {school} sends for a plumber. At home they ask if it was good. You ' +
            'say yes.',
          effects: [{ mood: -5 }, { stress: 4 }, { trait: 'kindness', by: -1 }] },
      ] },
    ],
  },
  {
    id: 'childhood-lunch-two', kind: 'message', category: 'family', icon: '🍱', title: 'A second fork', age: [7, 10],
    cast: { mum: { role: 'mother' } }, onlyFollow: true,
    text:
      'Your lunch box has got a second floor. "For the one with the fork," says your mother, who was never told. She knows by how ' +
      'clean it comes home.',
    effects: [{ mood: 5 }, { affinity: 4, with: 'mum' }, { social: 2 }],
  },
  {
    id: 'childhood-gate', kind: 'question', category: 'school', icon: '🎭', title: 'Third gate', age: [6, 9], when: [{ has: 'school' }],
    cast: { kid: { role: 'classmate', ageGap: [-1, 1], make: true } }, weight: 20,
    text: 'In the school play you are the Gate. You open once and close once. {kid}, who is the Queen, has forty lines and a cold.',
    answers: [
      { id: 'gate', text: 'Be a very good gate', outcomes: [
        { text: 'You creak. Nobody told you to. The hall laughs, waits for the next time, and claps when you close.',
          effects: [{ mood: 7 }, { prestige: 1 }, { trait: 'openness', by: 1 }] },
      ] },
      { id: 'queen', text: 'Learn the forty lines, in case', costs: { energy: 15 }, outcomes: [
        { text: 'On the night {kid} has no voice at all. You say all forty lines from inside the Gate, and {kid} moves {kid.their} mouth.',
          effects: [
            { mood: 9 }, { social: 3 }, { affinity: 9, with: 'kid' }, { prestige: 2 },
            { remember: 'the forty lines that came out of the Gate', by: 'kid' },
          ],
          chance: 1, swing: { stat: 'diligence', by: 1 } },
        { text: '{kid} gets well. You know forty lines that nobody needs, and whisper each one a moment before it is said.',
          effects: [{ mood: 2 }, { affinity: 2, with: 'kid' }, { performance: 2 }], chance: 2 },
      ] },
      { id: 'stuck', text: 'Stay shut when the Queen comes', outcomes: [
        { text:
            'The army is held up for four minutes. {kid} climbs over you. The teacher says there is always one, and it is usually ' +
            'the Gate.',
          effects: [{ mood: 4 }, { affinity: -6, with: 'kid' }, { stress: 2 }, { tally: 'misdeeds' }] },
      ] },
    ],
  },
  {
    id: 'childhood-deep-end', kind: 'question', category: 'sport', icon: '🏊', title: 'Where it turns dark', age: [7, 9],
    when: [{ has: 'school' }], weight: 20,
    text:
      'Swimming lesson. Beyond the rope the tiles go dark blue. To get the badge you must cross. The teacher holds out a pole, not ' +
      'quite near enough.',
    answers: [
      { id: 'swim', text: 'Let go of the edge', costs: { energy: 15 }, outcomes: [
        { text:
            'You swim like a dog with a letter. The pole walks along beside you, and you never touch it. The badge is sewn on ' +
            'crooked by you.',
          effects: [{ mood: 8 }, { fitness: 3 }, { health: 1 }], chance: 2, swing: { stat: 'fitness', by: 1 } },
        { text: 'You go down, and it is quiet and full of legs. The pole finds you. You cough up a good deal of blue and a hair clip.',
          effects: [{ mood: -4 }, { stress: 5 }, { flag: 'deep-end' }], chance: 2 },
      ] },
      { id: 'stomach', text: 'Have a stomachache', outcomes: [
        { text: 'You sit on the warm bench with the other stomachs. There are five of you. You invent a game with wet towels.',
          effects: [{ mood: 2 }, { social: 2 }, { flag: 'deep-end' }] },
      ] },
      { id: 'wall', text: 'Go round by the wall, hand over hand', outcomes: [
        { text:
            'It takes nineteen minutes. The class has dressed. The teacher waits at the corner, and gives you half a badge, cut with ' +
            'nail scissors.',
          effects: [{ mood: 5 }, { fitness: 1 }, { trait: 'diligence', by: 2 }] },
      ] },
    ],
  },
  {
    id: 'childhood-deep-end-back', kind: 'message', category: 'sport', icon: '🏊', title: 'The rope again', age: [10, 12],
    when: [{ flag: 'deep-end', yearsAgo: [2, 5] }], weight: 40,
    text:
      'You are tall enough to see that the dark tiles are only tiles. You swim over them on your back. Somebody small is sitting on ' +
      'the warm bench. You wave.',
    effects: [{ mood: 6 }, { fitness: 2 }],
  },
  {
    id: 'childhood-ticket', kind: 'question', category: 'school', icon: '🎟️', title: 'The green ticket', age: [9, 11],
    when: [{ has: 'school' }, { stat: 'classAtBirth', below: 2 }], cast: { kid: { role: 'classmate', ageGap: [-1, 1], make: true } },
    weight: 30,
    text:
      'Those who pay for lunch have blue tickets. Yours is green, so you eat for free. Today {kid}, behind you in the line, asks out ' +
      'loud why it is green.',
    answers: [
      { id: 'why', text: '"It means it is paid for."', outcomes: [
        { text: 'It does. You say it as one says the time. {kid} looks at the blue one and asks if you would swap.',
          effects: [{ mood: 4 }, { trait: 'sociability', by: 1 }, { affinity: 3, with: 'kid' }, { flag: 'green-ticket' }] },
      ] },
      { id: 'late', text: 'Come last from now on', outcomes: [
        { text: 'For a week the soup is cold. Then the cook begins to keep a plate back under a lid, and calls you "my late one."',
          effects: [{ mood: -1 }, { stress: 3 }, { flag: 'green-ticket' }] },
      ] },
      { id: 'color', text: 'Color it in at home', outcomes: [
        { text: 'It is a very good blue. The cashier looks at it, wets her thumb, looks at her thumb, and says, "Next."',
          effects: [{ mood: 2 }, { stress: 4 }, { trait: 'openness', by: 1 }, { tally: 'misdeeds' }, { flag: 'green-ticket' }] },
      ] },
    ],
  },
  {
    id: 'childhood-ticket-later', kind: 'question', category: 'money', icon: '🎟️', title: 'Still green', age: [28, 60],
    when: [{ flag: 'green-ticket', yearsAgo: [16, 50] }], weight: 40,
    text:
      'A letter from the old school. The lunch fund is short by a few tickets. There is a picture of the line. They have never ' +
      'changed the color.',
    answers: [
      { id: 'pay', text: 'Pay for a year of one child', costs: { money: 400 }, outcomes: [
        { text: 'They ask for a name to print. You write "the late one." A green ticket comes by mail, valid on all school days.',
          effects: [{ mood: 12, halfLifeDays: 60 }, { tally: 'kindnesses' }, { prestige: 1 }] },
      ] },
      { id: 'blue', text: 'Write: make them all one color', outcomes: [
        { text: 'Six letters go back and forth about printing costs. In September all the tickets are yellow. Nobody there knows why.',
          effects: [{ mood: 7, halfLifeDays: 40 }, { prestige: 2 }] },
      ] },
      { id: 'pin', text: 'Pin it up to answer later', outcomes: [
        { text: 'It stays there through spring, next to the pizza menu. Then the pizza menu is on top of it.', effects: [{ mood: -3 }] },
      ] },
    ],
  },
  {
    id: 'childhood-one-vote', kind: 'question', category: 'school', icon: '🗳️', title: 'One vote', age: [11, 12],
    when: [{ has: 'school' }], cast: { kid: { role: 'classmate', ageGap: [-1, 1], make: true } }, weight: 25,
    text:
      'The class elects a speaker. It is you or {kid}. You have a slip of paper, a short pencil, and {kid} just whispered, "I voted ' +
      'for you."',
    answers: [
      { id: 'self', text: 'Write your own name', outcomes: [
        { text: 'You win by one. {kid} claps first. You look for the slip with your own name on it in every slip they unfold.',
          effects: [{ mood: 3 }, { prestige: 3 }, { stress: 4 }, { affinity: -2, with: 'kid' }, { flag: 'class-speaker' }], chance: 3,
          swing: { stat: 'sociability', by: 1 } },
        { text: 'You lose by one. So {kid} lied, or somebody else did. {kid} grins at you. You never find out.',
          effects: [{ mood: -5 }, { stress: 3 }, { affinity: -4, with: 'kid' }], chance: 2 },
      ] },
      { id: 'kid', text: 'Write {kid}', outcomes: [
        { text: '{kid} wins by one vote, and it was yours. At the next break {kid} comes to ask what to do about the broken swing.',
          effects: [{ mood: 4 }, { affinity: 8, with: 'kid' }, { trait: 'kindness', by: 1 }, { tally: 'kindnesses' }] },
      ] },
      { id: 'swing', text: 'Write "Mend the swing"', outcomes: [
        { text: 'It is counted as not valid. But the teacher reads it out. There is applause, and on Thursday a man with a ladder.',
          effects: [{ mood: 6 }, { social: 2 }, { trait: 'openness', by: 2 }] },
      ] },
    ],
  },
  {
    id: 'childhood-speaker', kind: 'message', category: 'school', icon: '🎤', title: 'The speaker speaks', age: [11, 14],
    when: [{ flag: 'class-speaker', yearsAgo: [0, 2] }, { has: 'school' }], weight: 45,
    text:
      'As speaker you have to thank the cook in front of all of {school}. You lose your page. You say what was best, and it takes ' +
      'twenty minutes, and nobody coughs.',
    effects: [{ mood: 6 }, { prestige: 2 }, { trait: 'sociability', by: 2 }],
  },
  {
    id: 'childhood-bell', kind: 'question', category: 'school', icon: '🔔', title: 'Who rings the bell', age: [6, 7],
    when: [{ has: 'school' }], weight: 20,
    text:
      'The bell is rung by hand, by one child each week. It is your week. It is also raining, ten minutes early, and everybody at ' +
      'the window is looking at you.',
    answers: [
      { id: 'early', text: 'Ring it now', outcomes: [
        { text:
            '{school} pours in, wet and grateful. The principal looks at the clock, then at you. "The clock must be slow," says a ' +
            'voice behind you.',
          effects: [{ mood: 6 }, { social: 4 }, { stress: 2 }, { tally: 'misdeeds' }] },
      ] },
      { id: 'time', text: 'Wait for the big hand', outcomes: [
        { text:
            'For ten minutes you are the most hated person in the building. You ring on the dot. The cook, who lives by that bell, ' +
            'gives you a roll.',
          effects: [{ social: -2 }, { trait: 'diligence', by: 2 }, { mood: 2 }] },
      ] },
      { id: 'hand', text: 'Let the smallest one decide', outcomes: [
        { text: 'The smallest one takes the bell in both arms and rings it until it has to be taken away.',
          effects: [{ mood: 5 }, { trait: 'kindness', by: 1 }, { social: 1 }] },
      ] },
    ],
  },
];
