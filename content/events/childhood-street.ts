/** Ages 6 to 12 on the street: walls, balls, parties, swings, and somebody moving away. */
import type { LifeEvent } from '../../life/events/types.ts';

export const childhoodStreetEvents: readonly LifeEvent[] = [
  {
    id: 'childhood-eleven-balls', kind: 'question', category: 'trouble', icon: '⚽', title: 'Over the wall', age: [6, 8],
    cast: { lady: { role: 'neighbor', sex: 'female', ageGap: [55, 70], make: true } }, weight: 20,
    text: 'The ball is over the wall, in the yard of old {lady.full}. It is not the first. They say she has eleven in there, and a saw.',
    answers: [
      { id: 'ring', text: 'Ring the bell and ask', outcomes: [
        { text:
            'She opens with the saw in her hand. She is making a shelf for eleven balls. Yours is the twelfth. "Nobody ever rang," ' +
            'she says.',
          effects: [
            { mood: 8 }, { social: 3 }, { affinity: 10, with: 'lady' }, { trait: 'sociability', by: 1 }, { flag: 'rang-the-bell' },
          ] },
      ] },
      { id: 'climb', text: 'Climb over', outcomes: [
        { text:
            'You are back in ten seconds with the ball and without a pocket. The pocket is mended and hanging on the gate in the ' +
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
    when: [{ flag: 'rang-the-bell', yearsAgo: [1, 6] }], cast: { lady: { role: 'neighbor', from: 'childhood-eleven-balls/lady' } },
    weight: 50,
    text:
      '{lady} needs somebody to hold the other end of a plank. On her shelf stand twelve balls, each with a date on a label. Yours ' +
      'says: "Rang the bell."',
    effects: [{ mood: 5 }, { affinity: 6, with: 'lady' }, { remember: 'the only child who ever rang', by: 'lady' }],
  },
  {
    id: 'childhood-chin', kind: 'question', category: 'friends', icon: '🩹', title: 'The chin', age: [11, 13],
    when: [{ flag: 'chin-scar', yearsAgo: [2, 7] }], cast: { pal: { role: 'friend', ageGap: [-1, 1], make: true } }, weight: 45,
    text:
      'Everyone in the tent shows a scar and tells its story. There was a shark, and a motorcycle. It is your turn, and you have a ' +
      'line on the chin, from some beans.',
    answers: [
      { id: 'beans', text: 'Tell about the beans', outcomes: [
        { text: 'They laugh until the tent comes down. Then somebody admits that the shark was a door, and the motorcycle was parked.',
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
    id: 'childhood-party', kind: 'question', category: 'money', icon: '🎁', title: 'The table for presents', age: [8, 10],
    when: [{ stat: 'classAtBirth', below: 3 }], cast: { kid: { role: 'classmate', ageGap: [-1, 1], make: true }, mum: { role: 'mother' } },
    weight: 20,
    text: "{kid}'s birthday. The presents on the table are as big as ovens. Yours is a pencil case, and your mother has ironed the paper.",
    answers: [
      { id: 'give', text: "Give it into {kid}'s hands", outcomes: [
        { text: '{kid} sniffs the paper. "It is warm," {kid.they} say{kid.s}. It is the only one with something written inside.',
          effects: [
            { mood: 5 }, { affinity: 6, with: 'kid' }, { affinity: 2, with: 'mum' }, { remember: 'a present in ironed paper', by: 'kid' },
          ] },
      ] },
      { id: 'under', text: 'Push it under the biggest one', outcomes: [
        { text: 'It is found last, with no name on it. "Who was this?" You eat cake. {kid} uses it until it falls apart, and never knows.',
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
      'At a wedding a man in a bow tie comes up to you. "Saturn," he says. "I saved a whole year for you to give that telescope." He ' +
      'laughs, and goes on a little too long.',
    effects: [{ mood: -5, halfLifeDays: 30 }, { stress: 4 }, { trait: 'kindness', by: 1 }],
  },
  {
    id: 'childhood-stall', kind: 'question', category: 'money', icon: '☂️', title: 'Umbrellas', age: [10, 12],
    cast: { pal: { role: 'friend', ageGap: [-1, 1], make: true } }, weight: 20,
    text:
      'It pours on the station square. At home there are nine umbrellas that nobody has asked for in years. {pal} has a table and a ' +
      'loud voice.',
    answers: [
      { id: 'sell', text: 'Sell them', costs: { energy: 15 }, outcomes: [
        { text: 'Eight go in an hour. The ninth is bought by your own father, who does not haggle.',
          effects: [{ money: 36 }, { mood: 6 }, { affinity: 4, with: 'pal' }, { trait: 'diligence', by: 1 }], chance: 3,
          swing: { stat: 'sociability', by: 1 } },
        { text: 'You sell one. Then the sun comes out, and you are two children at a table, with shade.',
          effects: [{ money: 4 }, { mood: 3 }, { affinity: 4, with: 'pal' }], chance: 2 },
      ] },
      { id: 'rent', text: 'Rent them out, and trust people', costs: { energy: 15 }, outcomes: [
        { text: 'Seven of nine come back. One has been mended. One brings along an umbrella of its own, so that in the end you have nine.',
          effects: [{ money: 14 }, { mood: 7 }, { social: 3 }, { affinity: 5, with: 'pal' }, { trait: 'kindness', by: 1 }] },
      ] },
      { id: 'jump', text: 'Leave them, and stand in the rain', outcomes: [
        { text: 'You and {pal} find out how wet a person can get. There is an end to it. It is when the shoes are full.',
          effects: [{ mood: 7 }, { health: -1 }, { affinity: 6, with: 'pal' }] },
      ] },
    ],
  },
  {
    id: 'childhood-first-snow', kind: 'message', category: 'seasonal', icon: '❄️', title: 'Before the buses', age: [6, 12],
    when: [{ season: 'winter' }], weight: 20,
    text:
      'You are the first out in the snow. You walk to the corner and back, then read it from the window: somebody small went out, ' +
      'for nothing, and came home.',
    effects: [{ mood: 6 }],
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
        { text: 'At nine there are ten people in the dark by the swings, all twelve years old, all just passing.',
          effects: [{ mood: 6 }, { social: 4 }, { affinity: 4, with: 'pal' }] },
      ] },
    ],
  },
  {
    id: 'childhood-translated', kind: 'question', category: 'friends', icon: '💌', title: 'By way of you', age: [11, 12],
    cast: { kid: { role: 'classmate', ageGap: [-1, 1], make: true }, pal: { role: 'friend', ageGap: [-1, 1], make: true } }, weight: 20,
    text:
      '{kid} gives you a note for {pal}, since you sit between. {pal} sends one back. By Thursday you have carried nineteen. The ' +
      'twentieth is not folded very well.',
    answers: [
      { id: 'carry', text: 'Carry it like the others', outcomes: [
        { text: 'On Friday they both thank you, at the same time, and turn the same red. You get the window seat for the rest of the year.',
          effects: [{ mood: 4 }, { affinity: 4, with: 'kid' }, { affinity: 6, with: 'pal' }, { trait: 'kindness', by: 1 }] },
      ] },
      { id: 'read', text: 'Read it', outcomes: [
        { text: '"Who is that between us? Is it sad?" You fold it again, along its own lines.',
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
  {
    id: 'childhood-every-week', kind: 'dilemma', category: 'friends', icon: '📮', title: 'Every week', age: [8, 10],
    cast: { pal: { role: 'friend', ageGap: [-1, 1], make: true } }, weight: 30,
    steps: {
      start: {
        text:
          '{pal}\'s family is moving to a town four hours away. On the sidewalk stand a mattress, a lamp and {pal}. "We write every ' +
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
            { text: 'You put in everything: the dog, the new boy, who sits in whose seat. The stamp costs more because of the dog hair.',
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
            { text: 'For some weeks you take the long way around the mailbox.',
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
    when: [{ flag: 'shoebox', yearsAgo: [17, 52] }], cast: { pal: { role: ['friend', 'classmate'], from: 'childhood-every-week/pal' } },
    weight: 50,
    text:
      'A parcel from {pal}: the shoebox. "We are moving again and I may keep one thing. I keep the lamp." At the very bottom lies a ' +
      'slip where somebody has ticked a box.',
    effects: [{ mood: 10, halfLifeDays: 60 }, { affinity: 8, with: 'pal' }, { social: 3 }],
  },
];
