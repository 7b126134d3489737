/** Twelve to eighteen at home: the wall between you and the grown-ups gets thinner every year. */
import type { LifeEvent } from '../../life/events/types.ts';

export const adolescenceEvents: readonly LifeEvent[] = [
  {
    id: 'adolescence-overheard', kind: 'question', category: 'family', icon: '🧱', title: 'Overheard', age: [14, 16],
    when: [{ stat: 'classAtBirth', below: 3 }, { months: [1] }], cast: { dad: { role: 'father' }, mom: { role: 'mother' } }, weight: 45,
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
    text: 'The works is closing in March. Your father has made a list in square capitals: CAR. PHONE. CLASS TRIP. PIANO? He turns it ' +
      'round for you. "Anything we missed?"',
    answers: [
      { id: 'trip', text: 'Cross out the class trip yourself', outcomes: [
        { text: 'He looks at the line; it is a good straight line. "I was going to ask you last," he says.',
          effects: [{ mood: -5 }, { stress: 3 }, { affinity: 9, with: 'dad' }, { trait: 'kindness', by: 1 },
            { remember: 'the straight line through the class trip', by: 'dad' }] }] },
      { id: 'work', text: 'Add a line: MY SATURDAYS', costs: { energy: 15 }, outcomes: [
        { text: 'You carry crates for the fish man until summer. Your mother writes you on the other side of the list, where it adds up.',
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
    text: 'You come home and there are boxes in the hall. WINTER. POTS. One has your name on it. It is {month}. Nobody has told you ' +
      'anything.',
    answers: [
      { id: 'knew', text: 'Say that you heard it in January', outcomes: [
        { text: '"We know," says your mother. "The music stopped between the songs."',
          effects: [{ mood: -2 }, { stress: -4 }, { affinity: 7, with: 'mom' }, { affinity: 3, with: 'dad' }] }] },
      { id: 'pack', text: 'Pack your box without asking', costs: { energy: 10 }, outcomes: [
        { text: 'You throw out more than you expected. The new flat has one room less, and a balcony from which you can see the old one.',
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
    text: 'In {month} the tin is back on your desk, with flour on the lid: your father works nights at the bakery now. Inside, all your ' +
      'coins and a slip. RECEIVED WITH THANKS.',
    effects: [{ mood: 10, halfLifeDays: 60 }, { money: 84 }, { affinity: 8, with: 'dad' },
      { remember: 'the tin on the bread board', by: 'dad' }],
  },
  {
    id: 'adolescence-coat', kind: 'question', category: 'adolescence', icon: '🧥', title: 'Almost new', age: [12, 13],
    when: [{ months: [10, 11] }, { stat: 'classAtBirth', below: 3 }], cast: { mom: { role: 'mother' } }, weight: 30,
    text: "Your wrists have come out of your coat. Your mother shakes out your cousin's: mustard yellow, almost new. In the collar, in " +
      'thread that will outlive you all: RAFI.',
    answers: [
      { id: 'wear', text: 'Wear it as it is', outcomes: [
        { text: 'The music teacher reads the collar on its hook and calls you Rafi. You miss the moment to say something. It lasts until ' +
          'June.',
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
    id: 'adolescence-eleven-hairs', kind: 'message', category: 'adolescence', icon: '🪒', title: 'Eleven hairs', age: [14, 16],
    when: [{ sex: 'male' }], cast: { dad: { role: 'father' } },
    text: 'There are, at a generous count, eleven of them. Your father lathers you up to the eyes, then himself, though he shaved at ' +
      'six. You tap razors. Nobody laughs.',
    effects: [{ mood: 7, halfLifeDays: 40 }, { affinity: 7, with: 'dad' }],
  },
  {
    id: 'adolescence-first-pay', kind: 'question', category: 'money', icon: '✉️', title: 'Your name, typed', age: [15, 17],
    when: [{ has: 'partTimeJob' }], cast: { mom: { role: 'mother' } }, weight: 35,
    text: 'An envelope with your name typed on it: the first money nobody gave you. The rent book lies open on the table, and your ' +
      'mother is careful not to look at your hand.',
    answers: [
      { id: 'half', text: 'Lay half of it on the rent book', costs: { money: 45 }, outcomes: [
        { text: 'She writes it down under the date, with your initial, as for any lodger. At supper you are given the big piece.',
          effects: [{ mood: 6 }, { affinity: 10, with: 'mom' }, { trait: 'diligence', by: 1 }, { tally: 'kindnesses' }] }] },
      { id: 'shoes', text: 'Shoes, before it gets cold', costs: { money: 70 }, outcomes: [
        { text: 'Green. They pinch. You walk home the long way, past everybody.',
          effects: [{ mood: 9, halfLifeDays: 15 }, { social: 2 }] }] },
      { id: 'book', text: 'Hide it in a book at page 100', outcomes: [
        { text: 'For a year you can recite page 100. It is about eels.', effects: [{ mood: 3 }, { stress: -2 }] }] },
      { id: 'not-yet', text: '"They have not paid me yet."', outcomes: [
        { text: 'She nods and lends you the bus fare out of the rent book. It goes into the envelope with the rest.',
          effects: [{ money: 3 }, { mood: -4 }, { stress: 3 }, { tally: 'misdeeds' }] }] },
    ],
  },
  {
    id: 'adolescence-cemetery', kind: 'question', category: 'adolescence', icon: '🚗', title: 'Nobody in a hurry', age: [16, 18],
    cast: { dad: { role: 'father' } }, weight: 16,
    text: 'Your father teaches you to drive in the cemetery: "Nobody in a hurry." Now comes the gate. On foot it looked wider. He holds ' +
      'the dashboard with both hands.',
    answers: [
      { id: 'slow', text: 'Go through very slowly', outcomes: [
        { text: 'A leaf could do it faster. On the other side he lets go of the dashboard, one finger at a time. "Again," he says.',
          effects: [{ mood: 6 }, { affinity: 5, with: 'dad' }], chance: 5, swing: { stat: 'diligence', by: 1 } },
        { text: 'The sound lasts as long as the car. He gets out, wets a finger and rubs the stripe. "That was there," he says. It was ' +
          'not.',
          effects: [{ stress: 4 }, { affinity: 6, with: 'dad' }, { flag: 'scraped-gate' },
            { remember: 'the gate and its stripe', by: 'dad' }], chance: 5 }] },
      { id: 'fast', text: 'Shut one eye and go', outcomes: [
        { text: 'You are through. Two widows clap. Your father asks to be let out to look at a stone.',
          effects: [{ mood: 8 }, { stress: 2 }, { affinity: -2, with: 'dad' }], chance: 3, swing: { stat: 'nerves', by: -1 } },
        { text: 'The gate keeps a mirror. All week your father says "objects may be closer" at meals, and pays.',
          effects: [{ mood: -4 }, { stress: 5 }, { affinity: -3, with: 'dad' }, { flag: 'scraped-gate' }], chance: 5 }] },
      { id: 'swap', text: 'Stop and ask him to take it', outcomes: [
        { text: 'You change seats among the graves. He stalls it, in the gate, twice. You both look straight ahead.',
          effects: [{ mood: 3 }, { affinity: 4, with: 'dad' }] }] },
    ],
  },
  {
    id: 'adolescence-big-table', kind: 'question', category: 'family', icon: '🪑', title: 'Next to the boiler', age: [13, 14],
    when: [{ has: 'sibling' }],
    weight: 8,
    text: "At the feast you have a place at the big table this year, next to the boiler. They talk about the boiler. At the children's " +
      'table somebody laughs through milk.',
    answers: [
      { id: 'stay', text: 'Stay and learn about the boiler', outcomes: [
        { text: 'Near midnight the boiler is done and they have forgotten you are there. You hear how your uncle really lost the shop.',
          effects: [{ mood: 3 }, { trait: 'diligence', by: 1 }, { flag: 'big-table' }] }] },
      { id: 'back', text: 'Go back "to help the little ones"', outcomes: [
        { text: 'You are the tallest king the pillows ever had. At ten an aunt pulls you out by one ankle. Next year they crown somebody ' +
          'else.',
          effects: [{ mood: 8 }, { flag: 'pillow-king' }] }] },
      { id: 'step', text: 'Sit on the step between the rooms', costs: { energy: 5 }, outcomes: [
        { text: 'You hear both halves of the house and belong to the dog. The dog takes it as a matter of course.',
          effects: [{ mood: 2 }, { trait: 'openness', by: 1 }] }] },
    ],
  },
  {
    id: 'adolescence-lock-keeper', kind: 'message', category: 'adolescence', icon: '🛶', title: 'The machine thinks', age: [15, 16],
    weight: 5,
    when: [{ stat: 'openness', below: 61 }, { has: 'school' }],
    text: 'Would you rather mend a bicycle or comfort a baker? The career machine thinks. "Lock keeper." There is no canal within a day ' +
      'of {town}.',
    effects: [{ mood: 3 }, { trait: 'openness', by: 1 }],
  },
  {
    id: 'adolescence-folder', kind: 'message', category: 'age', icon: '📁', title: 'Of age', age: [18, 18],
    when: [{ stat: 'nerves', atLeast: 47 }],
    cast: { mom: { role: 'mother' } }, weight: 10,
    text: 'You have come of age. Your mother hands you a folder: vaccinations, a bank book, one milk tooth, the manual for your bicycle. ' +
      'She does not quite let go of it.',
    effects: [{ mood: 6 }, { affinity: 6, with: 'mom' }, { stress: 2 }],
  },
];
