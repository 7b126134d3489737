/** Marriages, 28 to 69, that might not hold: three chairs, a tin, a piano, a cookbook. */
import type { LifeEvent } from '../../life/events/types.ts';

export const marriageCracksEvents: readonly LifeEvent[] = [
  {
    id: 'marriage-chairs', kind: 'dilemma', category: 'romance', icon: '🛋', title: 'Three chairs', age: [29, 63],
    cast: { sp: { role: 'spouse', affinity: [-100, 45] } }, weight: 20,
    steps: {
      start: {
        text: '{sp} has found a counselor: third floor, three chairs, a box of tissues on each side, "so that nobody has to reach". It ' +
          'is that or nothing. Thursday at six.',
        answers: [
          { id: 'go', text: 'Go on Thursday', costs: { energy: 10, money: 90 }, outcomes: [
            { text: 'You sit down. The chairs are too low, so that no one can leave with dignity.',
              effects: [{ stress: 4 }, { affinity: 5, with: 'sp' }], next: { step: 'letter', days: [10, 25] } }] },
          { id: 'late', text: 'Go, twenty minutes late', outcomes: [
            { text: '{sp} has used up one of the boxes. The counselor looks at you as one looks at weather.',
              effects: [{ affinity: -4, with: 'sp' }, { stress: 4 }], next: { step: 'letter', days: [10, 25] } }] },
          { id: 'no', text: '"We do not need a stranger."', outcomes: [
            { text: '{sp} goes alone. On Thursdays the flat is very neat at ten past six.',
              effects: [{ affinity: -5, with: 'sp' }], next: { step: 'alone', days: [40, 90] } }] },
        ],
      },
      letter: {
        text: 'Homework: write down the last time you felt chosen. {sp} fills two pages behind an arm. Yours says: "Tuesday, the soup." ' +
          'You would have to explain.',
        answers: [
          { id: 'explain', text: 'Explain the soup', costs: { energy: 5 }, outcomes: [
            { text: 'You had a cold and {sp} took the noodles out, because you do not like them swollen. {sp} had no idea that anybody ' +
              'had seen.',
              effects: [{ mood: 5 }, { affinity: 10, with: 'sp' }], next: { step: 'stairs', days: [60, 140] } }] },
          { id: 'longer', text: 'Copy something longer from a film', outcomes: [
            { text: 'It is beautiful. {sp} has seen the film.',
              effects: [{ affinity: -8, with: 'sp' }, { stress: 5 }, { mood: -4 }], next: { step: 'stairs', days: [60, 140] } }] },
          { id: 'hers', text: "Ask to hear {sp}'s two pages first", outcomes: [
            { text: 'It is the hospital corridor, nine years ago. You remember the corridor. You had thought that you were only in the ' +
              'way.',
              effects: [{ mood: 4 }, { affinity: 7, with: 'sp' }], next: { step: 'stairs', days: [60, 140] } }] },
        ],
      },
      alone: {
        text: '{sp} comes home from a Thursday with a clear face. "I know what I want to ask you. Do you like me? I do not mean love. I ' +
          'know about love."',
        answers: [
          { id: 'yes', text: '"Yes. I forget to show it."', outcomes: [
            { text: '{sp} considers this. "Thursday," says {sp}. There is a third chair. You go.',
              effects: [{ affinity: 8, with: 'sp' }, { mood: 3 }], next: { step: 'stairs', days: [60, 140] } }] },
          { id: 'think', text: '"I need to think."', outcomes: [
            { text: 'You think until the street lamps go out. In the morning the answer is on your tongue and {sp} has left for work.',
              effects: [{ affinity: -6, with: 'sp' }, { stress: 6 }], next: { step: 'stairs', days: [40, 90] } }] },
        ],
      },
      stairs: {
        text: 'Last session. The counselor gives you the same question on two slips, to be answered on the stairs, out of her hearing: ' +
          '"Again?" {sp} looks at you.',
        answers: [
          { id: 'again', text: '"Again."', outcomes: [
            { text: '{sp} laughs, all the way down. You go and have soup, without noodles. The slips stay in your coat.',
              effects: [{ mood: 15, halfLifeDays: 150 }, { affinity: 14, with: 'sp' }, { flag: 'slip-again' }], chance: 6,
              swing: { stat: 'kindness', by: 1 } },
            { text: '{sp}\'s slip has been folded until it will not fold. "I meant to say it too," says {sp}. "All the way up here I ' +
              'meant to."',
              effects: [{ mood: -18, halfLifeDays: 300 }, { affinity: 4, with: 'sp' }, { become: 'separated', with: 'sp' }],
              chance: 2 }] },
          { id: 'no', text: '"No. But thank you for it."', outcomes: [
            { text: 'You go down side by side, three floors. At the bottom you hold the door for each other, and get stuck.',
              effects: [{ mood: -16, halfLifeDays: 300 }, { stress: -5 }, { become: 'separated', with: 'sp' }] }] },
          { id: 'you', text: '"You first."', outcomes: [
            { text: '"That," says {sp}, "is what the whole year was about." But there is a hand on your sleeve while it is said.',
              effects: [{ affinity: 3, with: 'sp' }, { stress: 3 }, { mood: 2 }] }] },
        ],
      },
    },
  },
  {
    id: 'marriage-slip', kind: 'message', category: 'romance', icon: '🧥', title: 'In the winter coat', age: [34, 69],
    when: [{ flag: 'slip-again', yearsAgo: [3, 30] }], cast: { sp: { role: 'spouse', from: 'marriage-chairs/sp' } }, weight: 40,
    text: 'You go through the pockets of the old coat: a tissue, a bus ticket, a slip of paper. "Again?" You put it on {sp}\'s pillow. ' +
      'In the morning it has been answered.',
    effects: [{ mood: 12, halfLifeDays: 60 }, { affinity: 7, with: 'sp' }],
  },
  {
    id: 'marriage-envelope', kind: 'question', category: 'money', icon: '✉', title: 'Behind the flour', age: [28, 64],
    cast: { sp: { role: 'spouse' } },
    text: 'In the tin behind the flour is an envelope: eighteen hundred in notes, ironed flat, in {sp}\'s handwriting "NOT FOR THE ROOF".',
    answers: [
      { id: 'ask', text: 'Put it on the table and ask', outcomes: [
        { text: '"It is for leaving," says {sp}, and, as you sit down: "I began it in the bad year. Since then I only kept it up. It got ' +
          'to be for Lisbon."',
          effects: [{ stress: 4 }, { affinity: 5, with: 'sp' }, { follow: 'marriage-lisbon', days: [300, 700] }], chance: 5,
          swing: { stat: 'kindness', by: 1 } },
        { text: '"Can I not have one thing?" says {sp}. For an hour it is about the roof.',
          effects: [{ mood: -5 }, { affinity: -6, with: 'sp' }, { follow: 'marriage-lisbon', days: [300, 700] }], chance: 4 }] },
      { id: 'add', text: 'Put in a note and close the tin', costs: { money: 20 }, outcomes: [
        { text: 'Every month you add one. Every month {sp} counts, frowns, and counts again.',
          effects: [{ mood: 6 }, { affinity: 2, with: 'sp' }, { tally: 'kindnesses' }, { flag: 'fed-the-tin' },
            { follow: 'marriage-lisbon', days: [300, 700] }] }] },
      { id: 'take', text: 'Take a hundred for the roof', outcomes: [
        { text: 'The roof is dry. {sp} knows to the note, and buys a tin with a lock.',
          effects: [{ money: 100 }, { affinity: -9, with: 'sp' }, { tally: 'misdeeds' }] }] },
    ],
  },
  {
    id: 'marriage-lisbon', kind: 'question', category: 'travel', icon: '🧳', title: 'Not for the roof', age: [29, 68],
    cast: { sp: { role: 'spouse', from: 'marriage-envelope/sp' } }, onlyFollow: true,
    text: 'On your plate lies a timetable, an ironed envelope, and {sp}\'s glasses on top. "It is enough for two," says {sp}. "It would ' +
      'go further for one. You choose."',
    answers: [
      { id: 'two', text: 'Pack your bag', costs: { energy: 10 }, outcomes: [
        { text: 'The sea at the end of a street, sardines on the step, {sp} asleep on your shoulder in the tram, mouth open. You miss ' +
          'three stops on purpose.',
          effects: [{ mood: 16, halfLifeDays: 120 }, { stress: -12 }, { affinity: 12, with: 'sp' }] }] },
      { id: 'knew', text: '"I know. I counted it too."', when: [{ flag: 'fed-the-tin' }], outcomes: [
        { text: '{sp} stares. "I thought I was losing my mind," says {sp}. "I thought it was mice that could save."',
          effects: [{ mood: 16, halfLifeDays: 120 }, { affinity: 14, with: 'sp' }, { stress: -8 }] }] },
      { id: 'one', text: '"Go. Go by yourself."', outcomes: [
        { text: '{sp} sends a card every day. The last one says only: "You would hate the hills. Come and hate them."',
          effects: [{ affinity: 7, with: 'sp' }, { mood: 2 }, { stress: -2 }] }] },
      { id: 'roof', text: '"The roof really is bad, though."', outcomes: [
        { text: '{sp} looks up at the stain and folds the timetable. It is a sound roof. It will see you both out.',
          effects: [{ affinity: -10, with: 'sp' }, { mood: -4 }] }] },
    ],
  },
  {
    id: 'marriage-old-flame', kind: 'question', category: 'romance', icon: '🔥', title: 'In town for one night', age: [32, 62],
    cast: { sp: { role: 'spouse' }, ex: { role: 'ex' } },
    text: '"In town for one night, hotel by the river, terrible piano. {ex}." {sp} is out until ten and has left you lasagne with a note ' +
      'on it.',
    answers: [
      { id: 'go', text: 'Go; it is only a piano', costs: { energy: 10 }, outcomes: [
        { text: 'You laugh until midnight. On the way home you notice you have buttoned your coat up to the top, like somebody hiding a ' +
          'stain.',
          effects: [{ stress: 6 }, { affinity: 6, with: 'ex' }, { flag: 'the-piano' }, { mood: 2 }] }] },
      { id: 'tell', text: 'Ring {sp} and say so', outcomes: [
        { text: '"Go," says {sp}, "and find out if {ex} still hums." You are home by ten. {ex} still hums.',
          effects: [{ mood: 5 }, { affinity: 8, with: 'sp' }, { affinity: 3, with: 'ex' }] }] },
      { id: 'lasagne', text: 'Eat the lasagne', outcomes: [
        { text: 'The note says: "Corner piece is yours." You read the message twice more, then put it where the corner piece was.',
          effects: [{ mood: 3 }, { affinity: 2, with: 'sp' }] }] },
    ],
  },
  {
    id: 'marriage-piano-found', kind: 'question', category: 'romance', icon: '🎹', title: 'The matchbook', age: [33, 66],
    when: [{ flag: 'the-piano', yearsAgo: [0, 6] }], cast: { sp: { role: 'spouse', from: 'marriage-old-flame/sp' } }, weight: 45,
    text: '{sp} has found the matchbook in your coat: a hotel, a river, a piano in gold. "Was it fun?" asks {sp}, lighting the stove ' +
      'with one of them.',
    answers: [
      { id: 'all', text: 'Tell {sp} the whole evening', costs: { energy: 5 }, outcomes: [
        { text: 'It takes longer than the evening did. {sp} asks what the piano played. That is the only thing {sp} asks, several times.',
          effects: [{ affinity: -5, with: 'sp' }, { stress: -5 }, { mood: -2 }, { unflag: 'the-piano' }] }] },
      { id: 'work', text: '"It was a work thing."', outcomes: [
        { text: '{sp} nods and puts the matchbook by the stove, where it stays. There are fifteen left. You count them now, each evening.',
          effects: [{ stress: 9 }, { affinity: -7, with: 'sp' }, { tally: 'misdeeds' }] }] },
      { id: 'lonely', text: '"I wanted to be asked something."', outcomes: [
        { text: 'The flame goes down to {sp}\'s fingers. "So ask me things too," says {sp}. You begin, badly, with the lasagne.',
          effects: [{ affinity: 4, with: 'sp' }, { mood: 3 }, { stress: -4 }, { unflag: 'the-piano' }] }] },
    ],
  },
  {
    id: 'marriage-cookbook', kind: 'question', category: 'loss', icon: '📕', title: 'The cookbook', age: [30, 66],
    when: [{ flag: 'one-name' }], cast: { ex: { role: 'ex' } },
    text: 'It is all divided but the cookbook with both your handwritings. "More salt," you wrote. "NO," wrote {ex}. You both have a ' +
      'hand on it.',
    answers: [
      { id: 'give', text: 'Let go', outcomes: [
        { text: 'A week later a parcel: every page photocopied, bound with string. On the soup page, new, in ink: "All right. More salt."',
          effects: [{ mood: 7, halfLifeDays: 40 }, { affinity: 10, with: 'ex' }, { stress: -4 }] }] },
      { id: 'cut', text: 'Fetch the bread knife: halves', outcomes: [
        { text: '{ex} gets soups and fish, you get cakes. You eat a great many cakes, that year.',
          effects: [{ mood: -3 }, { affinity: -3, with: 'ex' }, { health: -2 }] }] },
      { id: 'keep', text: 'Hold on until {ex} lets go', outcomes: [
        { text: 'You own it. It opens by itself at the page where somebody wrote NO.',
          effects: [{ mood: -4 }, { affinity: -8, with: 'ex' }] }] },
    ],
  },
];
