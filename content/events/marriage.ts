/** Being married, 20 to 66, and what comes after when one no longer is. */
import type { LifeEvent } from '../../life/events/types.ts';

export const marriageEvents: readonly LifeEvent[] = [
  {
    id: 'marriage-name', kind: 'question', category: 'romance', icon: '🪪', title: 'Whose name', age: [20, 48],
    cast: { sp: { role: 'spouse' } }, weight: 14,
    text: 'The registry wants one line filled in: what you will both be called. {sp} has written the two names down with a hyphen. ' +
      'It looks like a firm of lawyers.',
    answers: [
      { id: 'mine', text: 'Yours', outcomes: [
        { text: "{sp} practises it on the back of an envelope. Your family is delighted. {sp}'s grandfather, the last of his, goes " +
          'to look at the tomatoes.',
          effects: [{ affinity: -4, with: 'sp' }, { flag: 'one-name' }] }] },
      { id: 'theirs', text: "{sp}'s", outcomes: [
        { text: "For a year you do not turn round when you are called. Then one day, at the dentist's, you do.",
          effects: [{ affinity: 6, with: 'sp' }, { trait: 'openness', by: 1 }, { flag: 'one-name' }] }] },
      { id: 'both', text: 'Both, with the hyphen', outcomes: [
        { text: 'It does not fit on one bank card in the world. You are proud of every letter they cut off.',
          effects: [{ mood: 4 }, { affinity: 3, with: 'sp' }] }] },
      { id: 'none', text: 'Each keeps what they came with', outcomes: [
        { text: 'The letterbox has two names. The postman says it is the only tidy one in the street.',
          effects: [{ mood: 2 }, { affinity: 1, with: 'sp' }] }] },
    ],
  },
  {
    id: 'marriage-how-we-met', kind: 'question', category: 'romance', icon: '🗣', title: 'How you met', age: [26, 66],
    cast: { sp: { role: 'spouse' } },
    text: 'At dinner {sp} tells how you met. In this telling it is raining, you are late, and you fall over a dog. There was no dog. ' +
      'You were early. Eight people are leaning forward.',
    answers: [
      { id: 'correct', text: '"There was no dog."', outcomes: [
        { text: 'The table falls silent. "There was a dog for me," says {sp}. You drive home on different sides of a small car.',
          effects: [{ affinity: -5, with: 'sp' }, { mood: -3 }, { flag: 'no-dog' }] }] },
      { id: 'dog', text: '"It was a spaniel."', outcomes: [
        { text: '{sp} gives you a look across the candles that you have not had in years. The spaniel gets bigger with every dinner.',
          effects: [{ mood: 8 }, { affinity: 8, with: 'sp' }, { flag: 'spaniel' }] }] },
      { id: 'own', text: 'Tell your version next, for points', outcomes: [
        { text: 'The guests vote. It is five to three, for the dog.',
          effects: [{ mood: 4 }, { social: 4 }, { affinity: 2, with: 'sp' }, { flag: 'spaniel' }] }] },
    ],
  },
  {
    id: 'marriage-spaniel-returns', kind: 'message', category: 'romance', icon: '🐕', title: 'The spaniel', age: [30, 68],
    when: [{ flag: 'spaniel', yearsAgo: [3, 30] }], cast: { sp: { role: 'spouse', from: 'marriage-how-we-met/sp' } }, weight: 35,
    text: 'Clearing out a drawer, {sp} finds the only photograph from that first day. You, early, dry. At the very edge, leaving the ' +
      'picture: a tail.',
    effects: [{ mood: 10, halfLifeDays: 40 }, { affinity: 5, with: 'sp' }],
  },
  {
    id: 'marriage-no-dog', kind: 'message', category: 'romance', icon: '📷', title: 'Exhibit A', age: [30, 68],
    when: [{ flag: 'no-dog', yearsAgo: [3, 30] }], cast: { sp: { role: 'spouse', from: 'marriage-how-we-met/sp' } }, weight: 35,
    text: '{sp} puts the photograph on your plate, face up, without a word, and goes to make the tea. You, early, dry. At the very ' +
      'edge, leaving the picture: a tail.',
    effects: [{ mood: 3 }, { affinity: 4, with: 'sp' }, { trait: 'openness', by: 1 }],
  },
  {
    id: 'marriage-long-drive', kind: 'question', category: 'romance', icon: '🚗', title: 'Two hundred kilometres', age: [24, 66],
    cast: { sp: { role: 'spouse' } }, cooldownDays: 1800,
    text: [
      'You took the wrong exit, or {sp} read it out wrong. That was two hours ago. Since then: the indicator, the wipers, the ' +
        'indicator.',
      '{sp} said "as your mother would put it" at a roundabout. It is now a hundred kilometres later and nobody has eaten the ' +
        'sandwiches.',
    ],
    answers: [
      { id: 'sandwich', text: 'Unwrap a sandwich, hold out half', outcomes: [
        { text: '{sp} drives past two lay-bys before a hand comes out for it. Chewing, one cannot be quite so silent.',
          effects: [{ mood: 4 }, { affinity: 5, with: 'sp' }, { stress: -3 }] }] },
      { id: 'stop', text: 'Stop and let {sp} drive', outcomes: [
        { text: 'You change seats in the rain without touching. From the other seat it is a different road. You see the exit, too ' +
          'late, yourself.',
          effects: [{ affinity: 3, with: 'sp' }, { stress: -2 }, { mood: 2 }] }] },
      { id: 'radio', text: 'Turn up the radio: bird calls', outcomes: [
        { text: 'Forty minutes of warblers. At the marsh harrier {sp} snorts. It is over, though nobody wins.',
          effects: [{ mood: 3 }, { affinity: 2, with: 'sp' }], chance: 5, swing: { stat: 'sociability', by: 1 } },
        { text: 'Forty minutes of warblers. {sp} turns it off at the marsh harrier, and it gets dark.',
          effects: [{ mood: -4 }, { affinity: -5, with: 'sp' }, { stress: 4 }], chance: 4 }] },
    ],
  },
  {
    id: 'marriage-both-forgot', kind: 'question', category: 'holiday', icon: '🗓', title: 'The ninth of something', age: [27, 66],
    cast: { sp: { role: 'spouse' } }, cooldownDays: 2600,
    text: [
      'Ten at night. {sp}, in pyjamas, looks at the calendar and says a short word. It was your anniversary all day. Neither of you ' +
        'has so much as a flower.',
      "{sp}'s mother rings to wish you both a happy anniversary. You look at each other over the phone: nothing, not a card, nothing " +
        'since breakfast.',
    ],
    answers: [
      { id: 'out', text: 'Out, coats over pyjamas', costs: { energy: 10, money: 25 }, outcomes: [
        { text: 'The only thing open is the kebab place by the depot. The owner finds a candle for it. You are asked how many years. ' +
          'You both guess.',
          effects: [{ mood: 10, halfLifeDays: 40 }, { affinity: 8, with: 'sp' }, { flag: 'depot-candle' }] }] },
      { id: 'pretend', text: '"I was waiting for you to say it."', outcomes: [
        { text: '{sp} believes it, and cries, and rummages for a present. You get a scarf you have seen {sp} wear.',
          effects: [{ affinity: 2, with: 'sp' }, { stress: 5 }, { tally: 'misdeeds' }] }] },
      { id: 'bed', text: 'Shake hands on it and go to sleep', outcomes: [
        { text: '"Happy anniversary," says {sp} in the dark. "It is tomorrow already," you say. It is the best joke of the year, at ' +
          'that.',
          effects: [{ mood: 4 }, { affinity: 3, with: 'sp' }] }] },
    ],
  },
  {
    id: 'marriage-depot-candle', kind: 'message', category: 'holiday', icon: '🕯', title: 'By the depot', age: [34, 68],
    when: [{ flag: 'depot-candle', yearsAgo: [5, 40] }], cast: { sp: { role: 'spouse' } }, weight: 35,
    text: 'The kebab place by the depot is closing for good. You go, on purpose, with {sp}. The owner has the candle out before you ' +
      'have sat down. "The pyjama people," he tells his son.',
    effects: [{ mood: 9, halfLifeDays: 40 }, { affinity: 5, with: 'sp' }],
  },
  {
    id: 'marriage-separate-rooms', kind: 'question', category: 'romance', icon: '🛏', title: 'The little room', age: [40, 66],
    cast: { sp: { role: 'spouse' } },
    text: '{sp} snores like somebody moving a wardrobe down a long corridor. You have not slept through since spring. The little ' +
      'room has a bed in it, made up, for guests who never come.',
    answers: [
      { id: 'move', text: 'Move into the little room', outcomes: [
        { text: 'The first night is wonderful. On the third {sp} knocks, formally, with two cups of tea. It becomes a custom.',
          effects: [{ stress: -6 }, { mood: 3 }, { affinity: 2, with: 'sp' }, { flag: 'little-room' }] }] },
      { id: 'doctor', text: 'Make {sp} an appointment', costs: { money: 120 }, outcomes: [
        { text: 'There is a machine now, with a hose. {sp} looks like a diver, breathes like a child, and gets ten years younger by ' +
          'June.',
          effects: [{ stress: -6 }, { affinity: 5, with: 'sp' }, { mood: 4 }] }] },
      { id: 'stay', text: 'Stay, buy wax for your ears', costs: { money: 6 }, outcomes: [
        { text: 'You sleep. You also sleep through the alarm, the storm and {sp} saying something that sounded important.',
          effects: [{ stress: -2 }, { energy: -5 }, { affinity: 1, with: 'sp' }] }] },
    ],
  },
  {
    id: 'marriage-little-room-now', kind: 'message', category: 'romance', icon: '🫖', title: 'Somebody knocks', age: [46, 70],
    when: [{ flag: 'little-room', yearsAgo: [3, 25] }], cast: { sp: { role: 'spouse' } }, weight: 35,
    text: '{sp} has been away for a week and the house is as quiet as wool. You lie awake in the little room. At half past two you ' +
      'get up and make two cups.',
    effects: [{ mood: -3 }, { affinity: 5, with: 'sp' }],
  },
  {
    id: 'marriage-chairs', kind: 'dilemma', category: 'romance', icon: '🛋', title: 'Three chairs', age: [29, 63],
    cast: { sp: { role: 'spouse', affinity: [-100, 45] } }, weight: 20,
    steps: {
      start: {
        text: '{sp} has found a counsellor: third floor, three chairs, a box of tissues on each side, "so that nobody has to reach". ' +
          '{sp} says it is that or nothing. Thursday at six.',
        answers: [
          { id: 'go', text: 'Go on Thursday', costs: { energy: 10, money: 90 }, outcomes: [
            { text: 'You sit down. The chairs are too low, so that no one can leave with dignity.',
              effects: [{ stress: 4 }, { affinity: 5, with: 'sp' }], next: { step: 'letter', days: [10, 25] } }] },
          { id: 'late', text: 'Go, twenty minutes late', outcomes: [
            { text: '{sp} has used up one of the boxes. The counsellor looks at you as one looks at weather.',
              effects: [{ affinity: -4, with: 'sp' }, { stress: 4 }], next: { step: 'letter', days: [10, 25] } }] },
          { id: 'no', text: '"We do not need a stranger."', outcomes: [
            { text: '{sp} goes alone. On Thursdays the flat is very neat at ten past six.',
              effects: [{ affinity: -5, with: 'sp' }], next: { step: 'alone', days: [40, 90] } }] },
        ],
      },
      letter: {
        text: 'Homework: write down the last time you felt chosen. {sp} fills two pages, covering them with an arm like a ' +
          'schoolchild. Yours says: "Tuesday, the soup." You would have to explain.',
        answers: [
          { id: 'explain', text: 'Explain the soup', costs: { energy: 5 }, outcomes: [
            { text: 'You had a cold and {sp} took the noodles out, because you do not like them swollen. {sp} had no idea that ' +
              'anybody had seen.',
              effects: [{ mood: 5 }, { affinity: 10, with: 'sp' }], next: { step: 'stairs', days: [60, 140] } }] },
          { id: 'longer', text: 'Copy something longer from a film', outcomes: [
            { text: 'It is beautiful. {sp} has seen the film.',
              effects: [{ affinity: -8, with: 'sp' }, { stress: 5 }, { mood: -4 }], next: { step: 'stairs', days: [60, 140] } }] },
          { id: 'hers', text: "Ask to hear {sp}'s two pages first", outcomes: [
            { text: 'It is the hospital corridor, nine years ago. You remember the corridor. You had thought that you were only in ' +
              'the way.',
              effects: [{ mood: 4 }, { affinity: 7, with: 'sp' }], next: { step: 'stairs', days: [60, 140] } }] },
        ],
      },
      alone: {
        text: '{sp} comes home from a Thursday with a clear face and puts down the keys. "I know now what I want to ask you. Do you ' +
          'like me? I do not mean love. I know about love."',
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
        text: 'Last session. The counsellor gives you both the same question on two slips, to be answered on the stairs, out of her ' +
          'hearing: "Again?" {sp} reads it and looks at you.',
        answers: [
          { id: 'again', text: '"Again."', outcomes: [
            { text: '{sp} laughs, of all things. You go and have soup, without noodles. The slips stay in your coat for years.',
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
    text: 'You are giving the old coat away and go through the pockets: a tissue, a bus ticket, a slip of paper. "Again?" You put it ' +
      "on {sp}'s pillow. In the morning it has been answered.",
    effects: [{ mood: 12, halfLifeDays: 60 }, { affinity: 7, with: 'sp' }],
  },
  {
    id: 'marriage-envelope', kind: 'question', category: 'money', icon: '✉', title: 'Behind the flour', age: [28, 64],
    cast: { sp: { role: 'spouse' } },
    text: "Behind the flour stands a tin, and in the tin is an envelope: eighteen hundred in notes, ironed flat, in {sp}'s " +
      'handwriting "NOT FOR THE ROOF".',
    answers: [
      { id: 'ask', text: 'Put it on the table and ask', outcomes: [
        { text: '"It is for leaving," says {sp}, and, as you sit down: "I began it in the bad year. Since then I only kept it up. It ' +
          'got to be for Lisbon."',
          effects: [{ stress: 4 }, { affinity: 5, with: 'sp' }, { follow: 'marriage-lisbon', days: [300, 700] }], chance: 5,
          swing: { stat: 'kindness', by: 1 } },
        { text: '"Can I not have one thing?" says {sp}. It turns out to be about the roof after all.',
          effects: [{ mood: -5 }, { affinity: -6, with: 'sp' }, { follow: 'marriage-lisbon', days: [300, 700] }], chance: 4 }] },
      { id: 'add', text: 'Put in a note and close the tin', costs: { money: 20 }, outcomes: [
        { text: 'Every month you add one. Every month {sp} counts, frowns, counts again, and says nothing either.',
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
    text: 'On your plate lies a train timetable, an ironed envelope, and {sp}\'s reading glasses on top. "It is enough for two," ' +
      'says {sp}. "It would go further for one. You choose."',
    answers: [
      { id: 'two', text: 'Pack your bag', costs: { energy: 10 }, outcomes: [
        { text: 'The sea at the end of a street, sardines on the step, {sp} asleep on your shoulder in the tram, mouth open. You ' +
          'miss three stops on purpose.',
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
    id: 'marriage-hair', kind: 'question', category: 'health', icon: '🧴', title: 'Warm water', age: [48, 66],
    cast: { sp: { role: 'spouse' } },
    text: '{sp} has had the shoulder operation and may not lift an arm for six weeks. On the fourth day {sp} says to the wall, quite ' +
      'low, "I would like my hair washed."',
    answers: [
      { id: 'wash', text: 'Fetch the bowl and the warm water', costs: { energy: 10 }, outcomes: [
        { text: 'You have been married for years and never held the weight of that head. You do it every third day. You are sorry ' +
          'when the arm heals.',
          effects: [{ mood: 9, halfLifeDays: 60 }, { affinity: 12, with: 'sp' },
            { remember: 'how {me} washed my hair, that spring', by: 'sp' }, { tally: 'kindnesses' }] }] },
      { id: 'nurse', text: 'Find somebody who does it properly', costs: { money: 150 }, outcomes: [
        { text: 'She is brisk and cheerful and it is very clean. {sp} thanks you both.', effects: [{ affinity: 2, with: 'sp' }] }] },
      { id: 'tomorrow', text: '"Tomorrow, all right?"', outcomes: [
        { text: '{sp} ties a scarf over it. When you come with the bowl, the day after, it turns out that a neighbour has been.',
          effects: [{ mood: -5 }, { affinity: -7, with: 'sp' }] }] },
    ],
  },
  {
    id: 'marriage-old-flame', kind: 'question', category: 'romance', icon: '🔥', title: 'In town for one night', age: [32, 62],
    cast: { sp: { role: 'spouse' }, ex: { role: 'ex' } },
    text: '"In town for one night, hotel by the river, the bar has that terrible piano. {ex}." {sp} is at choir until eleven and has ' +
      'left you lasagne with a note on it.',
    answers: [
      { id: 'go', text: 'Go; it is only a piano', costs: { energy: 10 }, outcomes: [
        { text: 'You laugh until midnight. On the way home you notice you have buttoned your coat up to the top, like somebody ' +
          'hiding a stain.',
          effects: [{ stress: 6 }, { affinity: 6, with: 'ex' }, { flag: 'the-piano' }, { mood: 2 }] }] },
      { id: 'tell', text: 'Ring {sp} in the interval and say so', outcomes: [
        { text: '"Go," says {sp}, "and find out if {ex} still hums." You go, and you both miss {sp} by ten. {ex} still hums.',
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
        { text: 'It takes longer than the evening did. {sp} asks what the piano played. That is the only thing {sp} asks, several ' +
          'times.',
          effects: [{ affinity: -5, with: 'sp' }, { stress: -5 }, { mood: -2 }, { unflag: 'the-piano' }] }] },
      { id: 'work', text: '"It was a work thing."', outcomes: [
        { text: '{sp} nods and puts the matchbook by the stove, where it stays. There are nineteen left. You count them now, each ' +
          'evening.',
          effects: [{ stress: 9 }, { affinity: -7, with: 'sp' }, { tally: 'misdeeds' }] }] },
      { id: 'lonely', text: '"I wanted to be asked something."', outcomes: [
        { text: 'The flame goes down to {sp}\'s fingers. "So ask me things too," says {sp}. You begin, badly, with the lasagne.',
          effects: [{ affinity: 4, with: 'sp' }, { mood: 3 }, { stress: -4 }, { unflag: 'the-piano' }] }] },
    ],
  },
  {
    id: 'marriage-cookbook', kind: 'question', category: 'loss', icon: '📕', title: 'The cookbook', age: [30, 66],
    when: [{ flag: 'one-name' }], cast: { ex: { role: 'ex' } },
    text: 'It is all divided but one thing: the cookbook with both your handwritings in the margins. "More salt," you wrote. "NO," ' +
      'wrote {ex}. You both have a hand on it.',
    answers: [
      { id: 'give', text: 'Let go', outcomes: [
        { text: 'A week later a parcel: every page photocopied, bound with string. On the soup page, new, in ink: "All right. More ' +
          'salt."',
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
