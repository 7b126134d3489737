/** Twelve to eighteen with grandparents: eyes, keys, pockets, and a bed at the window. */
import type { LifeEvent } from '../../life/events/types.ts';

export const teenGrandparentsEvents: readonly LifeEvent[] = [
  {
    id: 'adolescence-doctor-says', kind: 'question', category: 'family', icon: '👂', title: 'What did he say', age: [12, 15],
    when: [{ not: { happened: 'adolescence-pockets' } }],
    cast: { gran: { role: 'grandparent' } },
    text: '{gran} has left the hearing aid at home, on purpose. So the doctor tells you: with those eyes, no more driving, from today. ' +
      '{gran} smiles and waits.',
    answers: [
      { id: 'straight', text: 'Say it loudly, word for word', outcomes: [
        { text: '{gran} looks out of the window for a while. Then the car key is put in your hand, still warm, with the little brass ' +
          'fish on it.',
          effects: [{ mood: -4 }, { stress: 3 }, { affinity: 5, with: 'gran' }, { flag: 'brass-fish' },
            { remember: 'the brass fish, and the truth in a loud voice', by: 'gran' }] }] },
      { id: 'soft', text: '"Only in daylight from now on."', outcomes: [
        { text: 'A rule of your own making. {gran} keeps to it for weeks, at walking pace, with the whole town behind.',
          effects: [{ stress: 4 }, { affinity: 4, with: 'gran' }, { tally: 'misdeeds' },
            { follow: 'adolescence-hedge', days: [25, 60] }] }] },
      { id: 'well', text: '"You look well, {gran}."', outcomes: [
        { text: 'The doctor, who has met this before, writes it on a sheet in letters the size of plums. {gran} reads it and pats your ' +
          'knee: a good try.',
          effects: [{ mood: 2 }, { affinity: 7, with: 'gran' }] }] },
    ],
  },
  {
    id: 'adolescence-hedge', kind: 'question', category: 'family', icon: '🌿', title: 'Shelved', age: [12, 16],
    cast: { gran: { role: 'grandparent', from: 'adolescence-doctor-says/gran' } }, onlyFollow: true,
    text: '{gran}\'s car stands in the pharmacist\'s hedge like a book on a shelf. A wren is furious. "The doctor said daylight," {gran} ' +
      'says. "The child was there."',
    answers: [
      { id: 'truth', text: 'Say what the doctor really said', outcomes: [
        { text: 'It is very quiet, except for the wren. {gran} hands you the key by its brass fish and lets you hold an elbow all the ' +
          'way home.',
          effects: [{ mood: -4 }, { stress: -5 }, { affinity: -3, with: 'gran' }, { trait: 'nerves', by: -1 }, { flag: 'brass-fish' }] }] },
      { id: 'sun', text: 'Say the sun was low', outcomes: [
        { text: 'It is noon. The pharmacist looks up at it, then at you, then sends the bill to your house.',
          effects: [{ money: -40 }, { stress: 4 }, { affinity: 5, with: 'gran' }, { tally: 'misdeeds' }] }] },
      { id: 'wren', text: 'See to the wren', costs: { energy: 5 }, outcomes: [
        { text: 'You tie back two branches. From in there you can hear the family sort it out over the roof of the car, and you are the ' +
          'youngest person they ask.',
          effects: [{ mood: 2 }, { affinity: 2, with: 'gran' }] }] },
    ],
  },
  {
    id: 'adolescence-fish-drives', kind: 'message', category: 'family', icon: '🐟', title: 'The brass fish', age: [17, 23],
    when: [{ flag: 'brass-fish', yearsAgo: [2, 10] }], cast: { gran: { role: 'grandparent', from: 'adolescence-doctor-says/gran' } },
    weight: 40,
    text: 'You have your license. {gran} sits beside you, handbag on both knees, and at every crossing tells you whom {gran.they} could ' +
      'have hit there, and did not.',
    effects: [{ mood: 8, halfLifeDays: 40 }, { affinity: 7, with: 'gran' }, { stress: -2 }],
  },
  {
    id: 'adolescence-pockets', kind: 'question', category: 'digital', icon: '📷', title: 'Weather', age: [12, 15],
    when: [{ not: { happened: 'adolescence-doctor-says' } }],
    cast: { gran: { role: 'grandparent' } },
    text: 'Since you showed {gran} how to send pictures you have had thirty-one: the inside of a pocket, a ceiling, half a thumb. ' +
      'Tonight one has a caption. "Weather."',
    answers: [
      { id: 'reply', text: 'Answer every one', costs: { energy: 5 }, outcomes: [
        { text: '"Very fine pocket," you write. The answer takes nine minutes to type. "My best one."',
          effects: [{ mood: 5 }, { affinity: 8, with: 'gran' }, { flag: 'pocket-pictures' }] }] },
      { id: 'teach', text: 'Go over and teach it again', costs: { energy: 10 }, outcomes: [
        { text: 'You draw an arrow on the phone in nail varnish. The next picture is of you, from below, eating. It becomes the official ' +
          'one.',
          effects: [{ mood: 4 }, { affinity: 9, with: 'gran' }, { flag: 'pocket-pictures' }] }] },
      { id: 'mute', text: 'Mute {gran}', outcomes: [
        { text: 'It is peaceful. On Friday a real letter comes, with a real stamp. "Is your phone ill?"',
          effects: [{ mood: -3 }, { affinity: -3, with: 'gran' }] }] },
    ],
  },
  {
    id: 'college-one-pocket', kind: 'message', category: 'family', icon: '🧥', title: 'One pocket', age: [18, 24],
    when: [{ flag: 'pocket-pictures', yearsAgo: [3, 12] }],
    cast: { gran: { role: 'grandparent', from: 'adolescence-pockets/gran' } }, weight: 45,
    text: 'The night before the exam {gran} sends a picture: the inside of a pocket. This time there is something in it. You enlarge it. ' +
      'Your school photograph, with fluff.',
    effects: [{ mood: 11, halfLifeDays: 40 }, { stress: -6 }, { affinity: 7, with: 'gran' }],
  },
  {
    id: 'adolescence-window-bed', kind: 'dilemma', category: 'family', icon: '🪟', title: 'The wall side', age: [12, 15],
    when: [{ stat: 'kindness', atLeast: 58 }],
    cast: { gran: { role: 'grandparent' } }, weight: 18,
    steps: {
      start: {
        text: '{gran} is moving into your room: one bed at the window, one at the wall. "I shall take the wall," says {gran}, after ' +
          'forty years with a garden.',
        answers: [
          { id: 'window', text: 'Give {gran} the window', costs: { energy: 5 }, outcomes: [
            { text: 'In the morning you are told who has gone by, at what time, and in what frame of mind.',
              effects: [{ mood: 2 }, { affinity: 8, with: 'gran' }], next: { step: 'night', days: [20, 45] } }] },
          { id: 'keep', text: '"If you are sure."', outcomes: [
            { text: '{gran} is sure. {gran} hangs a calendar with a meadow on the wall and looks at that.',
              effects: [{ mood: -1 }, { affinity: -2, with: 'gran' }], next: { step: 'night', days: [20, 45] } }] },
          { id: 'swap', text: 'Change over every Sunday', costs: { energy: 10 }, outcomes: [
            { text: "On Sundays you carry each other's pillows past each other like two ambassadors.",
              effects: [{ mood: 3 }, { affinity: 5, with: 'gran' }], next: { step: 'night', days: [20, 45] } }] },
        ],
      },
      night: {
        text: 'Three in the morning. {gran} is awake, telling the ceiling who lived in every house of the old street. You have a test at ' +
          'eight. {gran} is at number 14.',
        answers: [
          { id: 'listen', text: '"And in number 16?"', costs: { energy: 15 }, outcomes: [
            { text: 'A man who taught a crow to say "closed". You get a C, and the whole even side.',
              effects: [{ performance: -2 }, { mood: 4 }, { affinity: 10, with: 'gran' }], next: { step: 'knob', days: [90, 180] } }] },
          { id: 'asleep', text: 'Breathe as if asleep', outcomes: [
            { text: '{gran} goes on, more quietly, as people do for somebody who is asleep. You find out who lived in 16 anyway.',
              effects: [{ affinity: 3, with: 'gran' }, { stress: 2 }], next: { step: 'knob', days: [90, 180] } }] },
          { id: 'pillow', text: 'Pull the pillow over your head', outcomes: [
            { text: 'It gets quiet. It is quiet the next night as well. You lie awake and wait for number 15.',
              effects: [{ performance: 2 }, { mood: -3 }, { affinity: -5, with: 'gran' }], next: { step: 'knob', days: [90, 180] } }] },
        ],
      },
      knob: {
        text: '{gran}\'s house is sold. {gran} asks you along for "one last look", a screwdriver up one sleeve: the brass knob of the ' +
          'garden door. The new people come at noon.',
        answers: [
          { id: 'turn', text: 'Take the screwdriver', costs: { energy: 10 }, outcomes: [
            { text: "Four screws, all painted over. You come out into the street as the new people come in, with {gran}'s pocket hanging " +
              'like a bell.',
              effects: [{ mood: 8 }, { affinity: 9, with: 'gran' }, { tally: 'misdeeds' }], next: { step: 'chairs', days: [160, 320] } }] },
          { id: 'watch', text: 'Keep watch at the gate', outcomes: [
            { text: 'You whistle when they come. {gran} walks out past them and wishes them joy of the house. "Mind the garden door," ' +
              'says {gran}.',
              effects: [{ mood: 6 }, { affinity: 7, with: 'gran' }], next: { step: 'chairs', days: [160, 320] } }] },
          { id: 'leave', text: '"It is not ours any more."', outcomes: [
            { text: '{gran} lays a hand on the knob for as long as it takes to get warm, and leaves it there.',
              effects: [{ mood: -4 }, { affinity: -1, with: 'gran' }], next: { step: 'chairs', days: [160, 320] } }] },
        ],
      },
      chairs: {
        text: '{gran} has a room at the home now, ground floor, one window. On your first visit two chairs are ready: one at the window, ' +
          'one at the wall. "Sit," says {gran}.',
        answers: [
          { id: 'wall', text: 'Take the wall', outcomes: [
            { text: '"Good," says {gran}, and reports for an hour from the window on who goes by. Number 14 has a new dog.',
              effects: [{ mood: 8, halfLifeDays: 50 }, { affinity: 8, with: 'gran' },
                { remember: 'the chair at the wall, and who sat in it', by: 'gran' }] }] },
          { id: 'told', text: 'Take the window, as told', outcomes: [
            { text: '"Now you say it," says {gran}, eyes shut. You say who goes by, and in what frame of mind. You are corrected once.',
              effects: [{ mood: 8, halfLifeDays: 50 }, { affinity: 8, with: 'gran' },
                { remember: 'the news from the window', by: 'gran' }] }] },
          { id: 'both', text: 'Move both chairs to the window', costs: { energy: 5 }, outcomes: [
            { text: 'They touch. In your bed at home the window is yours again and you sleep facing the wall.',
              effects: [{ mood: 6, halfLifeDays: 50 }, { affinity: 10, with: 'gran' }] }] },
        ],
      },
    },
  },
];
