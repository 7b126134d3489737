/** Twelve to eighteen at home: the wall between you and the grown-ups gets thinner every year. */
import type { LifeEvent } from '../../life/events/types.ts';

export const adolescenceEvents: readonly LifeEvent[] = [
  {
    id: 'adolescence-overheard', kind: 'question', category: 'family', icon: '🧱', title: 'Overheard', age: [14, 16],
    when: [{ months: [1] }], cast: { dad: { role: 'father' }, mom: { role: 'mother' } }, weight: 70,
    text: 'Through the wall: your parents, low voices, numbers. "…until March," your father says. It is January.',
    answers: [
      { id: 'knock', text: 'Knock', outcomes: [
        { text: 'The numbers stop. "Come in, then," says your mother, and moves a pile of envelopes so that there is a chair.',
          effects: [{ mood: -3 }, { stress: 4 }, { affinity: 5, with: 'mom' }, { affinity: 4, with: 'dad' },
            { follow: 'adolescence-overheard-told', days: [12, 30] }] }] },
      { id: 'headphones', text: 'Put your headphones on', outcomes: [
        { text: 'You listen to one song four times. In the gaps between, somebody sharpens a pencil.',
          effects: [{ stress: 4 }, { follow: 'adolescence-overheard-boxes', days: [45, 75] }] }] },
      { id: 'tin', text: 'Count what is in your savings tin', costs: { money: 84 }, outcomes: [
        { text: 'Mostly coins. In the night you put the tin on the bread board, and oil your hinge first, so that it will not tell.',
          effects: [{ mood: 3 }, { stress: 3 }, { affinity: 6, with: 'mom' }, { affinity: 6, with: 'dad' }, { tally: 'kindnesses' },
            { follow: 'adolescence-overheard-tin', days: [60, 100] }] }] },
    ],
  },
  {
    id: 'adolescence-overheard-told', kind: 'question', category: 'family', icon: '📋', title: 'What we missed', age: [14, 17],
    cast: { dad: { role: 'father', from: 'adolescence-overheard/dad' }, mom: { role: 'mother', from: 'adolescence-overheard/mom' } },
    onlyFollow: true,
    text: 'The works is closing in March. Your father has made a list in square capitals: CAR. PHONE. CLASS TRIP. PIANO? He ' +
      'turns it round so that you can read it. "Anything we missed?"',
    answers: [
      { id: 'trip', text: 'Cross out the class trip yourself', outcomes: [
        { text: 'He looks at the line; it is a good straight line. "I was going to ask you last," he says.',
          effects: [{ mood: -5 }, { stress: 3 }, { affinity: 9, with: 'dad' }, { trait: 'kindness', by: 1 },
            { remember: 'who crossed out the class trip', by: 'dad' }] }] },
      { id: 'work', text: 'Add a line: MY SATURDAYS', costs: { energy: 15 }, outcomes: [
        { text: 'You carry crates for the fish man until summer. Your mother writes you on the other side of the list, where it ' +
          'adds up.',
          effects: [{ money: 150 }, { stress: 5 }, { affinity: 6, with: 'mom' }, { affinity: 4, with: 'dad' },
            { trait: 'diligence', by: 1 }] }] },
      { id: 'piano', text: 'Ask about the question mark', outcomes: [
        { text: "It is your mother's. On Sunday she plays something without one wrong note. On Monday two men come with straps.",
          effects: [{ mood: -7 }, { affinity: 8, with: 'mom' }] }] },
    ],
  },
  {
    id: 'adolescence-overheard-boxes', kind: 'question', category: 'family', icon: '📦', title: 'WINTER, POTS, you', age: [14, 17],
    cast: { dad: { role: 'father', from: 'adolescence-overheard/dad' }, mom: { role: 'mother', from: 'adolescence-overheard/mom' } },
    onlyFollow: true,
    text: 'You come home and there are boxes in the hall. WINTER. POTS. One has your name on it. It is {month}. Nobody has told ' +
      'you anything.',
    answers: [
      { id: 'knew', text: 'Say that you heard it in January', outcomes: [
        { text: '"We know," says your mother. "The music stopped between the songs."',
          effects: [{ mood: -2 }, { stress: -4 }, { affinity: 7, with: 'mom' }, { affinity: 3, with: 'dad' }] }] },
      { id: 'pack', text: 'Pack your box without asking', costs: { energy: 10 }, outcomes: [
        { text: 'You throw out more than you expected. The new flat has one room less, and a balcony from which you can see the ' +
          'old one.',
          effects: [{ mood: -6 }, { stress: 4 }, { affinity: 5, with: 'dad' }] }] },
      { id: 'out', text: 'Go straight out again', outcomes: [
        { text: 'You walk round the block until the moving men know you. One of them gives you half his roll.',
          effects: [{ mood: -5 }, { stress: 3 }, { affinity: -4, with: 'mom' }, { affinity: -4, with: 'dad' }] }] },
    ],
  },
  {
    id: 'adolescence-overheard-tin', kind: 'message', category: 'family', icon: '🪙', title: 'Received with thanks', age: [14, 17],
    cast: { dad: { role: 'father', from: 'adolescence-overheard/dad' }, mom: { role: 'mother', from: 'adolescence-overheard/mom' } },
    onlyFollow: true,
    text: 'In {month} the tin is back on your desk, with flour on the lid: your father has found nights at the bakery. Inside ' +
      'are your coins, all of them, and a slip in his capitals. RECEIVED WITH THANKS.',
    effects: [{ mood: 10, halfLifeDays: 60 }, { money: 84 }, { affinity: 8, with: 'dad' },
      { remember: 'the tin on the bread board', by: 'dad' }],
  },
  {
    id: 'adolescence-coat', kind: 'question', category: 'adolescence', icon: '🧥', title: 'Almost new', age: [12, 13],
    when: [{ months: [10, 11] }, { stat: 'classAtBirth', below: 3 }], cast: { mom: { role: 'mother' } }, weight: 30,
    text: "Your wrists have come out of your coat. Your mother shakes out your cousin's: mustard yellow, warm, almost new. In " +
      'the collar, in thread that will outlive you all: RAFI.',
    answers: [
      { id: 'wear', text: 'Wear it as it is', outcomes: [
        { text: 'The music teacher reads the collar on its hook and calls you Rafi. You miss the moment to say something. It ' +
          'lasts until June.',
          effects: [{ mood: -2 }, { affinity: 5, with: 'mom' }, { flag: 'called-rafi' }] }] },
      { id: 'unpick', text: 'Unpick the thread', costs: { energy: 10 }, outcomes: [
        { text: 'Two evenings and four pricked fingers. Held against the light it still says RAFI, in very small holes.',
          effects: [{ mood: 2 }, { affinity: 2, with: 'mom' }] }] },
      { id: 'short', text: 'Say the old one still fits', outcomes: [
        { text: 'It does, down to about six degrees. In January you learn to carry books in a way that hides both hands.',
          effects: [{ stress: 3 }, { health: -1 }, { mood: -2 }, { affinity: -3, with: 'mom' }] }] },
    ],
  },
  {
    id: 'adolescence-doctor-says', kind: 'question', category: 'family', icon: '👂', title: 'What did he say', age: [12, 15],
    cast: { gran: { role: 'grandparent' } },
    text: '{gran} has left the hearing aid at home, on purpose. So the doctor tells you: with those eyes, no more driving, from ' +
      'today. {gran} smiles from one of you to the other and waits.',
    answers: [
      { id: 'straight', text: 'Say it loudly, word for word', outcomes: [
        { text: '{gran} looks out of the window for a while. Then the car key is put in your hand, still warm, with the little ' +
          'brass fish on it.',
          effects: [{ mood: -4 }, { stress: 3 }, { affinity: 5, with: 'gran' }, { flag: 'brass-fish' },
            { remember: 'that {me} said it to my face', by: 'gran' }] }] },
      { id: 'soft', text: '"Only in daylight from now on."', outcomes: [
        { text: 'A rule of your own making. {gran} keeps to it for weeks, at walking pace, with the whole town behind.',
          effects: [{ stress: 4 }, { affinity: 4, with: 'gran' }, { tally: 'misdeeds' },
            { follow: 'adolescence-hedge', days: [25, 60] }] }] },
      { id: 'well', text: '"You look well, {gran}."', outcomes: [
        { text: 'The doctor, who has met this before, writes it on a sheet in letters the size of plums. {gran} reads it and ' +
          'pats your knee: a good try.',
          effects: [{ mood: 2 }, { affinity: 7, with: 'gran' }] }] },
    ],
  },
  {
    id: 'adolescence-hedge', kind: 'question', category: 'family', icon: '🌿', title: 'Shelved', age: [12, 16],
    cast: { gran: { role: 'grandparent', from: 'adolescence-doctor-says/gran' } }, onlyFollow: true,
    text: "{gran}'s car is standing in the pharmacist's hedge like a book on a shelf. Nobody is hurt; one wren is furious. " +
      '"The doctor said daylight," {gran} tells the crowd. "The child was there."',
    answers: [
      { id: 'truth', text: 'Say what the doctor really said', outcomes: [
        { text: 'It is very quiet, except for the wren. {gran} hands you the key by its brass fish and lets you hold an elbow ' +
          'all the way home.',
          effects: [{ mood: -4 }, { stress: -5 }, { affinity: -3, with: 'gran' }, { trait: 'nerves', by: 1 }, { flag: 'brass-fish' }] }] },
      { id: 'sun', text: 'Say the sun was low', outcomes: [
        { text: 'It is noon. The pharmacist looks up at it, then at you, then sends the bill to your house.',
          effects: [{ money: -40 }, { stress: 4 }, { affinity: 5, with: 'gran' }, { tally: 'misdeeds' }] }] },
      { id: 'wren', text: 'See to the wren', costs: { energy: 5 }, outcomes: [
        { text: 'You tie back two branches. From in there you can hear the family sort it out over the roof of the car, and you ' +
          'are the youngest person they ask.',
          effects: [{ mood: 2 }, { affinity: 2, with: 'gran' }] }] },
    ],
  },
  {
    id: 'adolescence-fish-drives', kind: 'message', category: 'family', icon: '🐟', title: 'The brass fish', age: [17, 23],
    when: [{ flag: 'brass-fish', yearsAgo: [2, 10] }], cast: { gran: { role: 'grandparent', from: 'adolescence-doctor-says/gran' } },
    weight: 40,
    text: 'You have your license. {gran} sits beside you with a handbag on both knees, the brass fish swings from the lock, and ' +
      'at every crossing you are told whom {gran.they} could have hit there, and did not.',
    effects: [{ mood: 8, halfLifeDays: 40 }, { affinity: 7, with: 'gran' }, { stress: -2 }],
  },
  {
    id: 'adolescence-eleven-hairs', kind: 'message', category: 'adolescence', icon: '🪒', title: 'Eleven hairs', age: [14, 16],
    when: [{ sex: 'male' }], cast: { dad: { role: 'father' } },
    text: 'There are, at a generous count, eleven of them. Your father lathers you up to the eyes, and then himself as well, ' +
      'though he shaved at six. You stand side by side at the mirror and tap your razors, and nobody laughs.',
    effects: [{ mood: 7, halfLifeDays: 40 }, { affinity: 7, with: 'dad' }],
  },
  {
    id: 'adolescence-pockets', kind: 'question', category: 'digital', icon: '📷', title: 'Weather', age: [12, 15],
    cast: { gran: { role: 'grandparent' } },
    text: 'Since you showed {gran} how to send pictures you have had forty-one: the inside of a pocket, a ceiling, half a thumb, ' +
      'a ceiling. Tonight one has a caption at last. "Weather."',
    answers: [
      { id: 'reply', text: 'Answer every one', costs: { energy: 5 }, outcomes: [
        { text: '"Very fine pocket," you write. The answer takes nine minutes to type. "My best one."',
          effects: [{ mood: 5 }, { affinity: 8, with: 'gran' }, { flag: 'pocket-pictures' }] }] },
      { id: 'teach', text: 'Go over and teach it again', costs: { energy: 10 }, outcomes: [
        { text: 'You draw an arrow on the phone in nail varnish. The next picture is of you, from below, eating. It becomes the ' +
          'official one.',
          effects: [{ mood: 4 }, { affinity: 9, with: 'gran' }, { flag: 'pocket-pictures' }] }] },
      { id: 'mute', text: 'Mute {gran}', outcomes: [
        { text: 'It is peaceful. On Friday a real letter comes, with a real stamp. "Is your telephone ill?"',
          effects: [{ mood: -3 }, { affinity: -3, with: 'gran' }] }] },
    ],
  },
  {
    id: 'adolescence-first-pay', kind: 'question', category: 'money', icon: '✉️', title: 'Your name, typed', age: [15, 17],
    when: [{ has: 'partTimeJob' }], cast: { mom: { role: 'mother' } }, weight: 35,
    text: 'An envelope with your name typed on it: the first money nobody gave you. At home the rent book lies open on the table ' +
      'as it does each month, and your mother is careful not to look at your hand.',
    answers: [
      { id: 'half', text: 'Lay half of it on the book', costs: { money: 45 }, outcomes: [
        { text: 'She writes it down under the date, with your initial, as for any lodger. At supper you are given the big piece.',
          effects: [{ mood: 6 }, { affinity: 10, with: 'mom' }, { trait: 'diligence', by: 1 }, { tally: 'kindnesses' }] }] },
      { id: 'shoes', text: 'Spend it before it gets cold', costs: { money: 70 }, outcomes: [
        { text: 'They are green and pinch, and they are yours down to the last lace. You walk home the long way, past everybody.',
          effects: [{ mood: 9, halfLifeDays: 15 }, { social: 2 }] }] },
      { id: 'book', text: 'Hide it in a book at page 100', outcomes: [
        { text: 'For a year you can recite page 100. It is about eels.', effects: [{ mood: 3 }, { stress: -2 }] }] },
    ],
  },
  {
    id: 'adolescence-cemetery', kind: 'question', category: 'adolescence', icon: '🚗', title: 'Nobody in a hurry', age: [16, 18],
    cast: { dad: { role: 'father' } }, weight: 16,
    text: 'Your father teaches you to drive in the cemetery. "Wide roads," he says, "and nobody in a hurry." Now comes the gate. ' +
      'On foot it looked wider. He has both hands on the dashboard.',
    answers: [
      { id: 'slow', text: 'Go through very slowly', outcomes: [
        { text: 'A leaf could have done it faster. On the other side he lets go of the dashboard, one finger at a time. "Again," ' +
          'he says.',
          effects: [{ mood: 6 }, { affinity: 5, with: 'dad' }], chance: 5, swing: { stat: 'diligence', by: 1 } },
        { text: 'The sound lasts as long as the car. He gets out, wets a finger and rubs the stripe. "That was there," he says. ' +
          'It was not.',
          effects: [{ stress: 4 }, { affinity: 6, with: 'dad' }, { flag: 'scraped-gate' },
            { remember: 'the gate and its stripe', by: 'dad' }], chance: 5 }] },
      { id: 'fast', text: 'Shut one eye and go', outcomes: [
        { text: 'You are through. Two widows clap. Your father asks to be let out to look at a stone.',
          effects: [{ mood: 8 }, { stress: 2 }, { affinity: -2, with: 'dad' }], chance: 3, swing: { stat: 'nerves', by: 1 } },
        { text: 'The gate keeps a mirror. All week your father says "objects may be closer" at meals, and pays.',
          effects: [{ mood: -4 }, { stress: 5 }, { affinity: -3, with: 'dad' }, { flag: 'scraped-gate' }], chance: 5 }] },
      { id: 'swap', text: 'Stop and ask him to take it', outcomes: [
        { text: 'You change seats among the graves. He stalls it, in the gate, twice. You both look straight ahead.',
          effects: [{ mood: 3 }, { affinity: 4, with: 'dad' }] }] },
    ],
  },
  {
    id: 'adolescence-big-table', kind: 'question', category: 'family', icon: '🪑', title: 'Next to the boiler', age: [13, 14],
    weight: 16,
    text: 'At the feast there is a place for you at the big table this year, between an uncle and the boiler. They are talking ' +
      "about the boiler. From the children's table comes the sound of somebody laughing through milk.",
    answers: [
      { id: 'stay', text: 'Stay and learn about the boiler', outcomes: [
        { text: 'Near midnight the boiler is done and they have forgotten you are there. You hear how your uncle really lost the ' +
          'shop.',
          effects: [{ mood: 3 }, { trait: 'diligence', by: 1 }, { flag: 'big-table' }] }] },
      { id: 'back', text: 'Go back "to help the little ones"', outcomes: [
        { text: 'You are the tallest king the pillows ever had. At ten an aunt pulls you out by one ankle. It is the last time, ' +
          'and nobody says so.',
          effects: [{ mood: 8 }, { flag: 'pillow-king' }] }] },
      { id: 'step', text: 'Sit on the step between the rooms', costs: { energy: 5 }, outcomes: [
        { text: 'You hear both halves of the house and belong to the dog. The dog takes it as a matter of course.',
          effects: [{ mood: 2 }, { trait: 'openness', by: 1 }] }] },
    ],
  },
  {
    id: 'adolescence-lock-keeper', kind: 'message', category: 'adolescence', icon: '🛶', title: 'The machine thinks', age: [15, 16],
    when: [{ has: 'school' }],
    text: 'One hundred and twenty questions, such as: would you rather mend a bicycle or comfort a baker? The career machine in ' +
      'the library thinks for a while. "Lock keeper," it says. There is no canal within a day of {town}.',
    effects: [{ mood: 3 }, { trait: 'openness', by: 1 }],
  },
  {
    id: 'adolescence-window-bed', kind: 'dilemma', category: 'family', icon: '🪟', title: 'The wall side', age: [12, 15],
    cast: { gran: { role: 'grandparent' } }, weight: 18,
    steps: {
      start: {
        text: '{gran} is moving into your room. There are two beds: one at the window, one at the wall. "I shall take the wall," ' +
          'says {gran}, who has looked out on the same garden for forty years.',
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
        text: 'Three in the morning. {gran} is awake, telling the ceiling who lived in every house of the old street. You have a ' +
          'test at eight. {gran} is at number 14.',
        answers: [
          { id: 'listen', text: '"And in number 16?"', costs: { energy: 15 }, outcomes: [
            { text: 'A man who taught a crow to say "closed". You get a C, and the whole even side.',
              effects: [{ performance: -2 }, { mood: 4 }, { affinity: 10, with: 'gran' }], next: { step: 'knob', days: [90, 180] } }] },
          { id: 'asleep', text: 'Breathe as if asleep', outcomes: [
            { text: '{gran} goes on, more quietly, as people do for somebody who is asleep. You find out who lived in 16 anyway.',
              effects: [{ affinity: 3, with: 'gran' }, { stress: 2 }], next: { step: 'knob', days: [90, 180] } }] },
          { id: 'pillow', text: 'Pull the pillow over your head', outcomes: [
            { text: 'It gets quiet. It stays quiet the next night as well, and that one is harder to sleep through.',
              effects: [{ performance: 2 }, { mood: -3 }, { affinity: -5, with: 'gran' }], next: { step: 'knob', days: [90, 180] } }] },
        ],
      },
      knob: {
        text: '{gran}\'s house is sold. {gran} asks you along for "one last look", with a screwdriver up one sleeve. It is the ' +
          'brass knob of the garden door. The new people get the house at noon.',
        answers: [
          { id: 'turn', text: 'Take the screwdriver', costs: { energy: 10 }, outcomes: [
            { text: "Four screws, all painted over. You come out into the street as the new people come in, with {gran}'s pocket " +
              'hanging like a bell.',
              effects: [{ mood: 8 }, { affinity: 9, with: 'gran' }, { tally: 'misdeeds' }], next: { step: 'chairs', days: [160, 320] } }] },
          { id: 'watch', text: 'Keep watch at the gate', outcomes: [
            { text: 'You whistle when they come. {gran} walks out past them and wishes them joy of the house. "Mind the garden ' +
              'door," says {gran}.',
              effects: [{ mood: 6 }, { affinity: 7, with: 'gran' }], next: { step: 'chairs', days: [160, 320] } }] },
          { id: 'leave', text: '"It is not ours any more."', outcomes: [
            { text: '{gran} lays a hand on the knob for as long as it takes to get warm, and leaves it there.',
              effects: [{ mood: -4 }, { affinity: -1, with: 'gran' }], next: { step: 'chairs', days: [160, 320] } }] },
        ],
      },
      chairs: {
        text: '{gran} has a room at the home now, ground floor, one window. On your first visit two chairs are ready: one at the ' +
          'window, one at the wall. "Sit," says {gran}.',
        answers: [
          { id: 'wall', text: 'Take the wall', outcomes: [
            { text: '"Good," says {gran}, at the window, and reports for an hour on who goes by. You have missed it more than ' +
              'you would admit.',
              effects: [{ mood: 8, halfLifeDays: 50 }, { affinity: 8, with: 'gran' },
                { remember: '{me} on the wall side', by: 'gran' }] }] },
          { id: 'told', text: 'Take the window, as told', outcomes: [
            { text: '"Now you say it," says {gran}, eyes shut. You say who goes by, and in what frame of mind. You are corrected ' +
              'once.',
              effects: [{ mood: 8, halfLifeDays: 50 }, { affinity: 8, with: 'gran' },
                { remember: 'that {me} could see for two', by: 'gran' }] }] },
          { id: 'both', text: 'Move both chairs to the window', costs: { energy: 5 }, outcomes: [
            { text: 'They touch. In your bed at home the window is yours again and you sleep facing the wall.',
              effects: [{ mood: 6, halfLifeDays: 50 }, { affinity: 10, with: 'gran' }] }] },
        ],
      },
    },
  },
  {
    id: 'adolescence-folder', kind: 'message', category: 'age', icon: '📁', title: 'Of age', age: [18, 18],
    cast: { mom: { role: 'mother' } }, weight: 40,
    text: 'You have come of age. Your mother hands you a folder: vaccinations, a bank book, one milk tooth, the manual for your ' +
      'bicycle. "It is all there," she says, and does not quite let go of it.',
    effects: [{ mood: 6 }, { affinity: 6, with: 'mom' }, { stress: 2 }],
  },
];
