/** Ages 5 to 12 with others: yards, dares, swaps, clubs, and the friends who come back later. */
import type { LifeEvent } from '../../life/events/types.ts';

export const childhoodFriendsEvents: readonly LifeEvent[] = [
  {
    id: 'childhood-do-you-want', kind: 'question', category: 'friends', icon: '🪱', title: 'What do you have', age: [5, 6],
    when: [{ lacks: 'friend' }],
    cast: { pal: { role: 'friend', ageGap: [-1, 1], make: true } }, weight: 60,
    text:
      'A child you have never seen stands in the yard. "Do you want to be friends?" it asks. "I have a worm." The name turns out to ' +
      'be {pal}. The worm has one as well.',
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
      'It has rained and the path is full of worms. {pal} stops, picks one up and puts it in your hand. "Yours," {pal.they} ' +
      'say{pal.s}. "I know it is {weekday}. Pretend." You both know which day is meant.',
    effects: [{ mood: 5 }, { affinity: 6, with: 'pal' }, { remember: 'the worm that was shared by days of the week', by: 'pal' }],
  },
  {
    id: 'childhood-whistle', kind: 'message', category: 'childhood', icon: '😗', title: 'Air', age: [6, 7],
    text:
      'For five weeks you blow, and it is air. Then on the stairs, out of nothing, a note. You dare not stop. You whistle the same ' +
      'note all the way to supper and through it.',
    effects: [{ mood: 6 }],
  },
  {
    id: 'childhood-who-with', kind: 'question', category: 'friends', icon: '🥟', title: 'Who are you talking to', age: [5, 7],
    when: [{ flag: 'knew-bao' }],
    cast: { pal: { role: 'friend', ageGap: [-1, 1], make: true } }, weight: 40,
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
      'You and {pal} have a club. It meets behind the garages. There is one rule: two members. Now {kid} stands there with a ' +
      'folding chair.',
    answers: [
      { id: 'change', text: 'Change the rule to three', outcomes: [
        { text:
            '{pal} sulks for one meeting. But a chair is a chair. The new rule is that whoever brought it gets it every third time.',
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
        { text:
            '{kid} leaves it there. It is comfortable, and you both sit on the ground. Next day you carry it back and stay for ' +
            'supper.',
          effects: [{ mood: 2 }, { affinity: 4, with: 'kid' }, { trait: 'kindness', by: 1 }] },
      ] },
    ],
  },
  {
    id: 'childhood-eleven-balls', kind: 'question', category: 'trouble', icon: '⚽', title: 'Over the wall', age: [6, 8],
    cast: { lady: { role: 'neighbor', sex: 'female', ageGap: [55, 70], make: true } }, weight: 20,
    text:
      'The ball is over the wall, in the yard of old {lady.full}. It is not the first. They say she has eleven in there, and a saw.',
    answers: [
      { id: 'ring', text: 'Ring the bell and ask', outcomes: [
        { text:
            'She opens with the saw in her hand. She is making a shelf, it turns out, for eleven balls. Yours is the twelfth. ' +
            '"Nobody ever rang," she says.',
          effects: [
            { mood: 8 }, { social: 3 }, { affinity: 10, with: 'lady' }, { trait: 'sociability', by: 1 }, { flag: 'rang-the-bell' },
          ] },
      ] },
      { id: 'climb', text: 'Climb over', outcomes: [
        { text:
            'You are back in nine seconds with the ball and without a pocket. The pocket is mended and hanging on the gate in the ' +
            'morning.',
          effects: [{ mood: 4 }, { fitness: 1 }, { affinity: 2, with: 'lady' }], chance: 3, swing: { stat: 'fitness', by: 1 } },
        { text:
            'You land in the beans. A window opens. "The gate," says the voice, "is open." It has been open for years. You have a ' +
            'scratch on the chin to keep.',
          effects: [{ mood: -2 }, { health: -2 }, { stress: 3 }, { flag: 'chin-scar' }], chance: 2 },
      ] },
      { id: 'send', text: 'Say a younger child threw it', outcomes: [
        { text: 'The younger child is sent, crying, and comes out an hour later with jam on the face, and will not tell you anything.',
          effects: [{ mood: -3 }, { tally: 'misdeeds' }, { affinity: -2, with: 'lady' }] },
      ] },
    ],
  },
  {
    id: 'childhood-twelve-balls', kind: 'message', category: 'friends', icon: '🪚', title: 'The shelf', age: [9, 12],
    when: [{ flag: 'rang-the-bell', yearsAgo: [1, 6] }],
    cast: { lady: { role: 'neighbor', from: 'childhood-eleven-balls/lady' } }, weight: 50,
    text:
      '{lady} needs somebody to hold the other end of a plank. On her shelf stand twelve balls, each with a date on a label. Yours ' +
      'says: "Rang the bell."',
    effects: [{ mood: 5 }, { affinity: 6, with: 'lady' }, { remember: 'the only child who ever rang', by: 'lady' }],
  },
  {
    id: 'childhood-chin', kind: 'question', category: 'friends', icon: '🩹', title: 'The chin', age: [11, 13],
    when: [{ flag: 'chin-scar', yearsAgo: [2, 7] }],
    cast: { pal: { role: 'friend', ageGap: [-1, 1], make: true } }, weight: 45,
    text:
      'Everyone in the tent shows a scar and tells how they got it. There was a shark, and a motorcycle. It is your turn, and you ' +
      'have a line on the chin, from some beans.',
    answers: [
      { id: 'beans', text: 'Tell about the beans', outcomes: [
        { text: 'They laugh until the tent comes down. Then it turns out the shark was a door and the motorcycle was a parked one.',
          effects: [{ mood: 6 }, { social: 5 }, { affinity: 5, with: 'pal' }] },
      ] },
      { id: 'sword', text: '"A sword. I can\'t say more."', outcomes: [
        { text:
            'There is a silence of respect. {pal}, who was there at the wall, looks at you by flashlight and says, "A very long ' +
            'sword."',
          effects: [{ mood: 5 }, { affinity: 5, with: 'pal' }, { social: 2 }, { tally: 'misdeeds' }] },
      ] },
      { id: 'pass', text: 'Say you are asleep', outcomes: [
        { text: 'You lie with your eyes shut and your chin in the sleeping bag, and hear every other story to the end.',
          effects: [{ social: -2 }, { stress: 2 }] },
      ] },
    ],
  },
  {
    id: 'childhood-swap', kind: 'question', category: 'trouble', icon: '🏅', title: 'A good swap', age: [7, 9],
    cast: { pal: { role: 'friend', ageGap: [-1, 1], make: true } }, weight: 20,
    text:
      "{pal} gives you a real medal for six of your stickers. It is heavy, with a lion on the back and a name on the edge. It is " +
      "{pal}'s grandfather's name.",
    answers: [
      { id: 'keep', text: 'Shake on it', outcomes: [
        { text: 'You wear it under your shirt, where it gets warm. It knocks on your ribs when you run, like someone at a door.',
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
      '{pal} is at the door with red eyes, and behind {pal.them} an old man with very clean shoes. "I believe," he says, "there was ' +
      'some business." You feel the lion against your skin.',
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
    id: 'childhood-party', kind: 'question', category: 'money', icon: '🎁', title: 'The table for presents', age: [8, 10],
    when: [{ stat: 'classAtBirth', below: 3 }],
    cast: { kid: { role: 'classmate', ageGap: [-1, 1], make: true }, mum: { role: 'mother' } }, weight: 20,
    text:
      "{kid}'s birthday. The presents on the table are as big as ovens. Yours is a pencil case, and your mother has ironed the " +
      "paper.",
    answers: [
      { id: 'give', text: "Give it into {kid}'s hands", outcomes: [
        { text: '{kid} sniffs the paper. "It is warm," {kid.they} say{kid.s}. It is the only one with something written inside.',
          effects: [
            { mood: 5 }, { affinity: 6, with: 'kid' }, { affinity: 2, with: 'mum' },
            { remember: 'a present in ironed paper', by: 'kid' },
          ] },
      ] },
      { id: 'under', text: 'Push it under the biggest one', outcomes: [
        { text:
            'It is found last, with no name on it. "Who was this?" You eat cake. {kid} uses it until it falls apart, and never ' +
            'knows.',
          effects: [{ mood: -3 }, { stress: 4 }] },
      ] },
      { id: 'swap', text: 'Move your name to a bigger one', outcomes: [
        { text: '{kid} hugs you for a telescope. A small boy in a bow tie opens his mouth, looks at you, and closes it again.',
          effects: [{ mood: -4 }, { stress: 7 }, { affinity: 3, with: 'kid' }, { tally: 'misdeeds' }, { flag: 'stole-telescope' }] },
      ] },
    ],
  },
  {
    id: 'childhood-telescope', kind: 'message', category: 'friends', icon: '🔭', title: 'The boy in the bow tie', age: [18, 40],
    when: [{ flag: 'stole-telescope', yearsAgo: [8, 32] }], weight: 45,
    text:
      'At somebody\'s wedding a man in a bow tie comes up to you. "Saturn," he says. "I saved a whole year for you to give that ' +
      'telescope." He laughs. He has been waiting to, and goes on a little too long.',
    effects: [{ mood: -5, halfLifeDays: 30 }, { stress: 4 }, { trait: 'kindness', by: 1 }],
  },
  {
    id: 'childhood-sleepover', kind: 'question', category: 'friends', icon: '🌛', title: 'At the bottom of the bag', age: [8, 10],
    when: [{ happened: 'early-blanket' }],
    cast: { pal: { role: 'friend', ageGap: [-1, 1], make: true } }, weight: 45,
    text:
      "First night at {pal}'s. Everything smells of another soap. At the bottom of your bag somebody has packed the important " +
      "blanket. {pal} asks what is in there.",
    answers: [
      { id: 'show', text: 'Take it out', outcomes: [
        { text:
            '{pal} says nothing, reaches under the pillow and lays a rabbit without a face beside it. You sleep like logs, all four.',
          effects: [{ mood: 8 }, { affinity: 8, with: 'pal' }, { remember: 'the rabbit and the blanket', by: 'pal' }] },
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
    id: 'childhood-ice', kind: 'question', category: 'trouble', icon: '🧊', title: 'It hums', age: [9, 11],
    when: [{ season: 'winter' }],
    cast: { kid: { role: 'classmate', ageGap: [-1, 1], make: true }, pal: { role: 'friend', ageGap: [-1, 1], make: true } }, weight: 30,
    text:
      'The pond hums, as it does when it is not yet ready. {kid} says that whoever walks to the reeds and back is somebody. {pal} ' +
      'has already put one foot on it.',
    answers: [
      { id: 'walk', text: 'Walk', costs: { energy: 10 }, outcomes: [
        { text:
            'It bends under you like a bed. You touch a reed and come back along your own steps. Nobody cheers. They are all ' +
            'holding their breath, and so is the pond.',
          effects: [{ mood: 5 }, { prestige: 2 }, { stress: 5 }, { affinity: 4, with: 'kid' }], chance: 2 },
        { text:
            'One leg goes in to the hip. It is not cold, it is loud. {pal} lies flat and gives you a scarf to hold. You go home ' +
            'with a trouser leg made of glass.',
          effects: [
            { health: -6 }, { stress: 8 }, { mood: -4 }, { affinity: 8, with: 'pal' }, { remember: 'the scarf on the ice', by: 'pal' },
          ],
          chance: 3, swing: { stat: 'fitness', by: -1 } },
      ] },
      { id: 'pull', text: 'Take {pal} by the collar', outcomes: [
        { text:
            '{pal} is furious and dry. On Wednesday a dog goes in, and a fireman after the dog. {pal} gives you half of everything ' +
            'for a week.',
          effects: [{ mood: 3 }, { stress: 3 }, { affinity: 6, with: 'pal' }, { affinity: -3, with: 'kid' }, { tally: 'kindnesses' }] },
      ] },
      { id: 'stone', text: 'Throw a stone first', outcomes: [
        { text:
            'It goes through with the sound of a cup. You all look at the hole for a while. {kid} says it was only a joke. It is ' +
            'very dark in there.',
          effects: [{ mood: 2 }, { affinity: -2, with: 'kid' }, { trait: 'diligence', by: 1 }] },
      ] },
    ],
  },
  {
    id: 'childhood-stall', kind: 'question', category: 'money', icon: '☂️', title: 'Umbrellas', age: [10, 12],
    cast: { pal: { role: 'friend', ageGap: [-1, 1], make: true } }, weight: 20,
    text:
      'It pours on the station square. At home there are nine umbrellas that nobody has asked for in years. {pal} has a table and a ' +
      'loud voice.',
    answers: [
      { id: 'sell', text: 'Sell them', costs: { energy: 15 }, outcomes: [
        { text: 'Eight go in an hour. The ninth is bought by your own father, who looks at it for a long time and pays.',
          effects: [{ money: 36 }, { mood: 6 }, { affinity: 4, with: 'pal' }, { trait: 'diligence', by: 1 }], chance: 3,
          swing: { stat: 'sociability', by: 1 } },
        { text: 'You sell one. Then the sun comes out, and you are two children at a table, with shade.',
          effects: [{ money: 4 }, { mood: 3 }, { affinity: 4, with: 'pal' }], chance: 2 },
      ] },
      { id: 'rent', text: 'Rent them out, and trust people', costs: { energy: 15 }, outcomes: [
        { text:
            'Seven of nine come back. One has been mended. One brings along an umbrella of its own, so that in the end you have ' +
            'nine.',
          effects: [{ money: 14 }, { mood: 7 }, { social: 3 }, { affinity: 5, with: 'pal' }, { trait: 'kindness', by: 1 }] },
      ] },
      { id: 'jump', text: 'Leave them, and stand in the rain', outcomes: [
        { text: 'You and {pal} find out how wet a person can get. There is an end to it. It is when the shoes are full.',
          effects: [{ mood: 7 }, { health: -1 }, { affinity: 6, with: 'pal' }] },
      ] },
    ],
  },
  {
    id: 'childhood-buried', kind: 'question', category: 'friends', icon: '🥫', title: 'Deep enough', age: [8, 9],
    cast: { pal: { role: 'friend', ageGap: [-1, 1], make: true } }, weight: 35,
    text:
      '{pal} has a cookie tin and a spade. You are each to put in one thing and dig it up when you are old, which means twelve. It ' +
      'has to hurt, says {pal}, or it does not count.',
    answers: [
      { id: 'best', text: 'Put in your best marble', outcomes: [
        { text: 'It has a whole storm in it. You hear it roll to the side of the tin, and then the earth, and then nothing.',
          effects: [
            { mood: 3 }, { affinity: 6, with: 'pal' }, { flag: 'buried-tin' }, { follow: 'childhood-dug-up', days: [1100, 1500] },
          ] },
      ] },
      { id: 'letter', text: 'Put in a letter to yourself', outcomes: [
        { text:
            'You write down who you will marry, what you will be, and that you are sorry about the hamster. {pal} only holds it up ' +
            'to the light twice.',
          effects: [
            { mood: 4 }, { affinity: 5, with: 'pal' }, { trait: 'openness', by: 1 }, { flag: 'buried-tin' },
            { follow: 'childhood-dug-up', days: [1100, 1500] },
          ] },
      ] },
      { id: 'cheap', text: 'Put in something like a marble', outcomes: [
        { text: "It is a bead from a curtain. {pal} puts in {pal.their} grandmother's watch, looks at you once, and shuts the lid.",
          effects: [
            { mood: -2 }, { stress: 2 }, { tally: 'misdeeds' }, { flag: 'buried-tin' },
            { follow: 'childhood-dug-up', days: [1100, 1500] },
          ] },
      ] },
    ],
  },
  {
    id: 'childhood-dug-up', kind: 'question', category: 'friends', icon: '🏗️', title: 'Old, which means twelve', age: [11, 14],
    cast: { pal: { role: ['friend', 'classmate'], from: 'childhood-buried/pal' } }, onlyFollow: true,
    text:
      'You are old now. You and {pal} come with the spade, and where the tin is there is a fence, a crane and a hole as big as a ' +
      'church. A man in a helmet asks what you want.',
    answers: [
      { id: 'true', text: 'Tell him, with the exact steps', outcomes: [
        { text:
            'He paces it out, twelve from where the oak was. "Here," he says, and looks up. It is air. He lets you each keep a ' +
            'shovel of it, in your caps.',
          effects: [{ mood: 4 }, { affinity: 6, with: 'pal' }], chance: 2 },
        { text:
            'He whistles for the digger. It puts its teeth into the ground like a spoon into an egg, and there it is, dented, at ' +
            'twelve steps exactly.',
          effects: [{ mood: 10 }, { affinity: 9, with: 'pal' }, { prestige: 1 }], chance: 2, swing: { stat: 'kindness', by: 1 } },
      ] },
      { id: 'night', text: 'Come back at night', outcomes: [
        { text: 'There is a dog. It is a friendly dog, but you learn that only after you have gone over the fence the second time.',
          effects: [{ mood: 3 }, { stress: 5 }, { fitness: 1 }, { affinity: 6, with: 'pal' }, { tally: 'misdeeds' }] },
      ] },
      { id: 'leave', text: 'Leave it where it is', outcomes: [
        { text: 'They build a bank on top of it. It is the only bank, says {pal}, that has something in it of yours.',
          effects: [{ mood: 4 }, { affinity: 4, with: 'pal' }] },
      ] },
    ],
  },
  {
    id: 'childhood-bank', kind: 'message', category: 'luck', icon: '🏦', title: 'Something of yours', age: [26, 60],
    when: [{ flag: 'buried-tin', yearsAgo: [17, 52] }, { happened: 'childhood-dug-up', answer: 'leave' }], weight: 45,
    text:
      'The bank in {town} says there is no account under your name. You look at the floor, about twelve steps from where the oak ' +
      'was. "Are you sure?" you say, and cannot stop smiling.',
    effects: [{ mood: 7, halfLifeDays: 30 }],
  },
  {
    id: 'childhood-bruise', kind: 'question', category: 'friends', icon: '🧥', title: 'Not cold', age: [10, 12],
    cast: { pal: { role: 'friend', ageGap: [-1, 1], make: true } }, weight: 15,
    text:
      'It is hot and {pal} will not take off the long sleeves. When they slip, you see the marks of four fingers. "My uncle was ' +
      'angry," says {pal}. "Promise you won\'t tell."',
    answers: [
      { id: 'tell', text: 'Tell a grown-up you trust', outcomes: [
        { text:
            'They listen, and make a call to people whose work this is. {pal} does not speak to you for a month. {pal} is also not ' +
            'at that house any more.',
          effects: [
            { stress: 6 }, { mood: -3 }, { affinity: -4, with: 'pal' }, { tally: 'kindnesses' },
            { follow: 'childhood-bruise-after', days: [200, 400] },
          ] },
      ] },
      { id: 'together', text: '"Come with me. We will both tell."', outcomes: [
        { text:
            "You sit on two chairs outside the school nurse's door, holding on to the same sleeve. Inside somebody knows exactly " +
            "what to do next, and does it.",
          effects: [
            { stress: 5 }, { affinity: 8, with: 'pal' }, { trait: 'kindness', by: 2 }, { tally: 'kindnesses' },
            { follow: 'childhood-bruise-after', days: [200, 400] },
          ] },
      ] },
      { id: 'promise', text: 'Promise', outcomes: [
        { text:
            'You keep it for eleven days. It sits in you like a swallowed coin. On the twelfth your mother asks what is wrong, and ' +
            'it comes up all at once.',
          effects: [{ stress: 10 }, { mood: -6 }, { affinity: 2, with: 'pal' }, { follow: 'childhood-bruise-after', days: [200, 400] }] },
      ] },
    ],
  },
  {
    id: 'childhood-bruise-after', kind: 'message', category: 'friends', icon: '🌤️', title: 'Short sleeves', age: [10, 14],
    cast: { pal: { role: ['friend', 'classmate'], from: 'childhood-bruise/pal' } }, onlyFollow: true,
    text:
      '{pal} comes up the road in short sleeves, with an aunt who carries both bags. "You told," says {pal}. You nod. {pal} walks ' +
      'next to you the rest of the way, on the side where the sun is.',
    effects: [
      { mood: 6, halfLifeDays: 30 },
      { stress: -5 },
      { affinity: 10, with: 'pal' },
      { remember: 'the friend who did not keep that secret', by: 'pal' },
    ],
  },
  {
    id: 'childhood-horse', kind: 'question', category: 'friends', icon: '🐴', title: 'The horse', age: [9, 11],
    cast: { pal: { role: 'friend', ageGap: [-1, 1], make: true } }, weight: 20,
    text:
      "{pal} has told everybody about a horse, brown, kept at an uncle's. Today you meet the uncle. He lives on the ninth floor. " +
      "Everyone is waiting for you to say what you saw.",
    answers: [
      { id: 'horse', text: '"It is brown."', outcomes: [
        { text:
            '{pal} breathes out. On the way home you are told all about it: what it eats, how it turns its head. By your door you ' +
            'can nearly see it too.',
          effects: [{ mood: 4 }, { affinity: 10, with: 'pal' }, { trait: 'kindness', by: 1 }, { remember: '"It is brown"', by: 'pal' }] },
      ] },
      { id: 'floor', text: '"He lives on the ninth floor."', outcomes: [
        { text:
            'It is very funny for two days. {pal} does not come out to play for nine. There is a drawing in the trash by the gate, ' +
            'brown.',
          effects: [{ social: 3 }, { mood: -3 }, { affinity: -12, with: 'pal' }, { tally: 'misdeeds' }] },
      ] },
      { id: 'shrug', text: 'Say you only stayed for tea', outcomes: [
        { text:
            'They lose interest. {pal} sits beside you on the bus and looks out at the fields. "It died," {pal.they} say{pal.s}, ' +
            'after a while. You say you are sorry. You are.',
          effects: [{ mood: 2 }, { affinity: 6, with: 'pal' }] },
      ] },
    ],
  },
  {
    id: 'childhood-first-snow', kind: 'message', category: 'seasonal', icon: '❄️', title: 'Before the buses', age: [6, 12],
    when: [{ season: 'winter' }], weight: 20,
    text:
      'It has snowed, and you are the first. The whole street is one white sheet of paper. You walk to the corner and back, and ' +
      'when you look down from the window you can read it.',
    effects: [{ mood: 6 }],
  },
  {
    id: 'childhood-loud-table', kind: 'message', category: 'friends', icon: '🍽️', title: 'All at once', age: [6, 9],
    cast: { pal: { role: 'friend', ageGap: [-1, 1], make: true } }, weight: 15,
    text:
      "At {pal}'s table all nine talk at once, and somebody is always standing. You wait for your turn for an hour. Then you see " +
      "that there are no turns, and shout for the salt.",
    effects: [{ mood: 5 }, { social: 4 }, { affinity: 4, with: 'pal' }, { trait: 'sociability', by: 1 }],
  },
  {
    id: 'childhood-every-week', kind: 'dilemma', category: 'friends', icon: '📮', title: 'Every week', age: [8, 10],
    cast: { pal: { role: 'friend', ageGap: [-1, 1], make: true } }, weight: 30,
    steps: {
      start: {
        text:
          '{pal}\'s family is moving to a town four hours away. On the pavement stand a mattress, a lamp and {pal}. "We write every ' +
          'week," says {pal}. "Swear."',
        answers: [
          { id: 'swear', text: 'Swear', outcomes: [
            { text: 'You swear on the lamp. It is put on the truck last, and you can see it for a long way, nodding.',
              effects: [{ mood: -6 }, { affinity: 8, with: 'pal' }], next: { step: 'third', days: [50, 90] } },
          ] },
          { id: 'month', text: '"Every month is more likely."', outcomes: [
            { text:
                '{pal} thinks that over, and laughs, and hits you, and cries. "Every month," {pal.they} say{pal.s}. You have never ' +
                'been held so hard by anyone your own size.',
              effects: [{ mood: -5 }, { affinity: 6, with: 'pal' }], next: { step: 'third', days: [50, 90] } },
          ] },
          { id: 'hide', text: 'Stay up in the tree until they go', outcomes: [
            { text:
                'You hear your name called, four times. Then the truck. From up here you can see it as far as the bridge, which is ' +
                'much farther than you wanted.',
              effects: [{ mood: -8 }, { stress: 4 }, { affinity: -4, with: 'pal' }], next: { step: 'third', days: [50, 90] } },
          ] },
        ],
      },
      third: {
        text:
          'Since the move, two letters from {pal} have come, and you have answered neither. The third is one line: "Are you dead? ' +
          'Tick yes or no."',
        answers: [
          { id: 'no', text: 'Tick no, and write four pages', costs: { energy: 10 }, outcomes: [
            { text:
                'You put in everything: the dog, the new boy, who sits in whose seat. The stamp costs more because of the dog hair.',
              effects: [{ mood: 4 }, { affinity: 8, with: 'pal' }, { trait: 'diligence', by: 1 }],
              next: { step: 'box', days: [700, 1000] } },
          ] },
          { id: 'yes', text: 'Tick yes', outcomes: [
            { text:
                'By return comes a card with a black border, drawn by hand. "I am sorry for your loss. You owe me a marble." You ' +
                'write back at once.',
              effects: [{ mood: 7 }, { affinity: 7, with: 'pal' }], next: { step: 'box', days: [700, 1000] } },
          ] },
          { id: 'drawer', text: 'Put it with the other two', outcomes: [
            { text: 'The drawer closes, but it knows. You take the long way around the mailbox for some weeks.',
              effects: [{ mood: -4 }, { stress: 4 }, { affinity: -8, with: 'pal' }], next: { step: 'box', days: [700, 1000] } },
          ] },
        ],
      },
      box: {
        text:
          '{pal}, who moved away, is back for one weekend, taller, with a different way of saying your name. Under one arm is a ' +
          'shoebox with every line you ever sent.',
        answers: [
          { id: 'read', text: 'Read them out, all of them', outcomes: [
            { text:
                'Some are one line long. You do the voices. By evening {pal} says your name the old way, and swears to nothing, and ' +
                'neither do you.',
              effects: [
                { mood: 9, halfLifeDays: 30 }, { affinity: 10, with: 'pal' }, { flag: 'shoebox' },
                { remember: 'a shoebox, read aloud on a wall', by: 'pal' },
              ] },
          ] },
          { id: 'sorry', text: 'Say how few there are', outcomes: [
            { text:
                '"I know," says {pal}. "I counted." Then you are both looking at the box, and it is small, and you carry it between ' +
                'you anyway.',
              effects: [{ mood: 3 }, { affinity: 6, with: 'pal' }, { trait: 'kindness', by: 1 }, { flag: 'shoebox' }] },
          ] },
          { id: 'five', text: 'Say you have to be home by five', outcomes: [
            { text: '{pal} nods and looks at the clock on the church. It is half past four. You can both hear it work.',
              effects: [{ mood: -6, halfLifeDays: 30 }, { affinity: -8, with: 'pal' }] },
          ] },
        ],
      },
    },
  },
  {
    id: 'childhood-shoebox', kind: 'message', category: 'friends', icon: '📦', title: 'Every line', age: [28, 62],
    when: [{ flag: 'shoebox', yearsAgo: [17, 52] }],
    cast: { pal: { role: ['friend', 'classmate'], from: 'childhood-every-week/pal' } }, weight: 50,
    text:
      'A parcel from {pal.full}: the shoebox. "We are moving again and I may keep one thing. You keep this, I keep the lamp." At ' +
      'the very bottom lies a slip where somebody has ticked a box.',
    effects: [{ mood: 10, halfLifeDays: 60 }, { affinity: 8, with: 'pal' }, { social: 3 }],
  },
  {
    id: 'childhood-swing', kind: 'question', category: 'friends', icon: '🛝', title: 'Too old for this', age: [12, 12],
    cast: { pal: { role: 'friend', ageGap: [-1, 1], make: true } }, weight: 30,
    text:
      'The swings are free. You are twelve. Two from the big school sit on the wall and look at nothing. {pal} says, very low, "One ' +
      'last time?"',
    answers: [
      { id: 'swing', text: 'Swing', outcomes: [
        { text:
            'At the top the chain goes loose and you hang there, owned by nobody. When you come down, the two from the wall are ' +
            'waiting for their turn.',
          effects: [{ mood: 8 }, { affinity: 7, with: 'pal' }, { social: 2 }, { remember: 'the last time on the swings', by: 'pal' }] },
      ] },
      { id: 'wall', text: 'Go and sit on the wall', outcomes: [
        { text: 'You sit. You look at nothing. It is harder than it seems, and behind you somebody goes by, up, and by.',
          effects: [{ mood: -4 }, { social: 2 }, { affinity: -4, with: 'pal' }] },
      ] },
      { id: 'dark', text: '"When it is dark."', outcomes: [
        { text: 'At nine there are eleven people in the dark by the swings, all twelve years old, all just passing.',
          effects: [{ mood: 6 }, { social: 4 }, { affinity: 4, with: 'pal' }] },
      ] },
    ],
  },
  {
    id: 'childhood-translated', kind: 'question', category: 'friends', icon: '💌', title: 'By way of you', age: [11, 12],
    cast: { kid: { role: 'classmate', ageGap: [-1, 1], make: true }, pal: { role: 'friend', ageGap: [-1, 1], make: true } }, weight: 20,
    text:
      '{kid} gives you a folded note for {pal}, since you sit between. {pal} folds one back. By Thursday you have carried nineteen. ' +
      'The twentieth is not folded very well.',
    answers: [
      { id: 'carry', text: 'Carry it like the others', outcomes: [
        { text:
            'On Friday they both thank you, at the same time, and turn the same red. You get the window seat for the rest of the ' +
            'year.',
          effects: [{ mood: 4 }, { affinity: 4, with: 'kid' }, { affinity: 6, with: 'pal' }, { trait: 'kindness', by: 1 }] },
      ] },
      { id: 'read', text: 'Read it', outcomes: [
        { text: '"Who is that between us? Is it sad?" You fold it again along its lines. You had not known that you were anything.',
          effects: [{ mood: -5 }, { stress: 3 }, { trait: 'openness', by: 1 }] },
      ] },
      { id: 'edit', text: 'Improve the spelling', outcomes: [
        { text:
            'You correct "beutiful" and pass it on. Two lessons later a note comes that is for you. It says: "Thank you. Also from ' +
            'both of us for the commas."',
          effects: [{ mood: 5 }, { performance: 1 }, { affinity: 3, with: 'pal' }, { affinity: 3, with: 'kid' }] },
      ] },
    ],
  },
];
