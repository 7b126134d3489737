/** Love between thirteen and eighteen: mostly weather, handwriting and bus stops. */
import type { LifeEvent } from '../../life/events/types.ts';

export const teenLoveEvents: readonly LifeEvent[] = [
  {
    id: 'teen-love-umbrella', kind: 'question', category: 'romance', icon: '☂️', title: 'Half an umbrella', age: [13, 14],
    when: [{ stat: 'sociability', below: 57 }, { lacks: 'partner' }, { has: 'school' }],
    cast: { crush: { role: 'classmate', ageGap: [-1, 1], make: true } }, weight: 12,
    text: 'It is pouring. {crush} holds an umbrella over you both and walks in step. You talk about newts. You know a lot about newts. ' +
      'Your house is coming up on the left.',
    answers: [
      { id: 'on', text: 'Walk on past your house', outcomes: [
        { text: 'Your mother waves from the window. You do not know her. At the bridge you run out of newts. {crush} starts on herons.',
          effects: [{ mood: 9 }, { affinity: 10, with: 'crush' }, { become: 'crush', with: 'crush' },
            { follow: 'teen-love-umbrella-back', days: [6, 15] }] }] },
      { id: 'here', text: '"This is me."', outcomes: [
        { text: '{crush} nods, and stands there until you have found the key. It takes a very long time to find the key.',
          effects: [{ mood: 5 }, { affinity: 5, with: 'crush' }, { follow: 'teen-love-umbrella-back', days: [6, 15] }] }] },
      { id: 'run', text: 'Run for it, at the word "amphibian"', outcomes: [
        { text: 'You arrive soaked, slam the door and slide down it. On the mat, for some reason, you feel wonderful.',
          effects: [{ mood: 6 }, { stress: 3 }, { affinity: 1, with: 'crush' }] }] },
    ],
  },
  {
    id: 'teen-love-umbrella-back', kind: 'question', category: 'romance', icon: '🌂', title: 'In the stand', age: [13, 15],
    when: [{ lacks: 'partner' }], cast: { crush: { role: 'classmate', from: 'teen-love-umbrella/crush' } }, onlyFollow: true,
    text: 'The umbrella stayed with you: blue, one bent rib, a week now in the stand. It has not rained since. {crush} has not asked. ' +
      'You have become good at forecasts.',
    answers: [
      { id: 'sun', text: 'Bring it back, in bright sun', outcomes: [
        { text: '"You opened it?" asks {crush}. "No." "Open it." Out falls a paper newt, folded, very accurate as to the crest.',
          effects: [{ mood: 11, halfLifeDays: 40 }, { affinity: 10, with: 'crush' }, { become: 'crush', with: 'crush' },
            { remember: 'the paper newt', by: 'crush' }] }] },
      { id: 'rain', text: 'Wait for rain', outcomes: [
        { text: 'In the end it rains. By then {crush} has a raincoat, and someone to tell about birds. You own an umbrella.',
          effects: [{ mood: -4 }, { affinity: -2, with: 'crush' }] }] },
      { id: 'mend', text: 'Mend the rib first', costs: { energy: 10 }, outcomes: [
        { text: 'You use wire and a lot of glue. It will not close now. You carry it through the whole school, open, and {crush} sees ' +
          'you coming.',
          effects: [{ mood: 8, halfLifeDays: 40 }, { affinity: 9, with: 'crush' }, { become: 'crush', with: 'crush' }] }] },
    ],
  },
  {
    id: 'teen-love-rose', kind: 'question', category: 'holiday', icon: '🌹', title: 'Two dollars each', age: [14, 16],
    when: [{ stat: 'sociability', below: 60 }, { lacks: 'partner' }, { has: 'school' }, { months: [2] }],
    cast: { mom: { role: 'mother' }, mate: { role: 'classmate', ageGap: [-1, 1], make: true } }, weight: 25,
    text: 'The council brings the roses people ordered for each other. {mate} gets four. You get one, "from an admirer". You know that ' +
      'hand. It writes your shopping lists.',
    answers: [
      { id: 'wear', text: 'Wear it, and say from whom', outcomes: [
        { text: '"Mine would not think of that," says somebody at the back. The rose lasts a week, in the tooth glass.',
          effects: [{ mood: 5 }, { affinity: 7, with: 'mom' }, { social: 2 }, { trait: 'nerves', by: -1 }] }] },
      { id: 'invent', text: '"Someone at another school."', outcomes: [
        { text: "By lunch the someone has a name, a cello and, on the mother's side, a horse.",
          effects: [{ mood: 4 }, { social: 4 }, { tally: 'misdeeds' }, { follow: 'teen-love-invented', days: [20, 50] }] }] },
      { id: 'pass', text: 'Slip it to the one who got none', outcomes: [
        { text: 'You never see it arrive. But in the last lesson somebody by the window sits very straight, with a rose in the pencil ' +
          'case.',
          effects: [{ mood: 5 }, { trait: 'kindness', by: 1 }, { tally: 'kindnesses' }] }] },
    ],
  },
  {
    id: 'teen-love-invented', kind: 'question', category: 'romance', icon: '🐎', title: 'The horse has a name', age: [14, 17],
    when: [{ lacks: 'partner' }], cast: { mate: { role: 'classmate', from: 'teen-love-rose/mate' } }, onlyFollow: true,
    text: 'The person from the other school plays the cello, has a scar, has been to Chile. {mate} sits down. "My cousin goes there. She ' +
      'is bringing the yearbook on Friday."',
    answers: [
      { id: 'end', text: 'End it, tragically, on Thursday', outcomes: [
        { text: 'You break up. You are given half a cake, two hugs and a day off sports. You notice that you are really rather sad.',
          effects: [{ mood: 3 }, { social: 4 }, { stress: 2 }, { tally: 'misdeeds' }] }] },
      { id: 'own', text: 'Own up: "It was my mother."', outcomes: [
        { text: '{mate} chews on that. "Then who has been to Chile?" "Nobody." "I liked the scar," says {mate}. It stays between the two ' +
          'of you.',
          effects: [{ mood: 2 }, { stress: -5 }, { affinity: 10, with: 'mate' }] }] },
      { id: 'friday', text: 'Wait for Friday', outcomes: [
        { text: 'There is a cellist in the yearbook. There is a scar. {mate} looks at you with new respect, and you look at the page.',
          effects: [{ mood: 7 }, { stress: 3 }, { flag: 'cellist' }], chance: 4 },
        { text: 'The cousin reads out all four hundred names. It takes the whole break. Nobody is unkind, which is the worst of it.',
          effects: [{ mood: -8 }, { social: -4 }, { stress: 4 }], chance: 6 }] },
    ],
  },
  {
    id: 'teen-love-cellist', kind: 'message', category: 'luck', icon: '🎻', title: 'A seat by the door', age: [17, 25],
    when: [{ flag: 'cellist', yearsAgo: [2, 10] }], weight: 60,
    text: 'In the train, by the door: a cello between both knees, a scar through one eyebrow. You look for four stations. You want to ' +
      'ask about Chile. You get off where you live.',
    effects: [{ mood: 5 }],
  },
  {
    id: 'teen-love-margins', kind: 'question', category: 'romance', icon: '📚', title: 'In pencil', age: [15, 16],
    when: [{ not: { happened: 'teen-love-ghost' } }, { stat: 'openness', atLeast: 55 }, { lacks: 'partner' }, { has: 'school' }],
    cast: { crush: { role: 'classmate', ageGap: [-1, 1], make: true } }, weight: 12,
    text: 'In the library\'s book about the lighthouse you wrote in pencil, "Why does he not just row?" This week there is an answer: ' +
      '"He is afraid it would work."',
    answers: [
      { id: 'answer', text: 'Write back, on page 90', outcomes: [
        { text: 'You take turns: three weeks, two hundred pages. The other hand is small and leans backwards, and is very hard on the ' +
          'cook.',
          effects: [{ mood: 8 }, { trait: 'openness', by: 1 }, { follow: 'teen-love-margins-meet', days: [25, 50] }] }] },
      { id: 'watch', text: 'Watch the shelf from behind maps', costs: { energy: 10 }, outcomes: [
        { text: 'Tuesday at four: {crush}, who sits two rows in front of you and has never said a thing. {crush} looks left, looks ' +
          'right, and licks the pencil.',
          effects: [{ mood: 7 }, { affinity: 5, with: 'crush' }, { follow: 'teen-love-margins-meet', days: [15, 40] }] }] },
      { id: 'rub', text: 'Rub out both lines', outcomes: [
        { text: 'It leaves a clean patch. When you hold the page to the light he is still afraid that it would work.',
          effects: [{ mood: -3 }] }] },
    ],
  },
  {
    id: 'teen-love-margins-meet', kind: 'question', category: 'romance', icon: '🔖', title: 'Page 211', age: [15, 18],
    when: [{ lacks: 'partner' }], cast: { crush: { role: 'classmate', from: 'teen-love-margins/crush' } }, onlyFollow: true,
    text: 'Last page, last margin: "I will be on the steps at five. You will know me by being too early." It is ten to five. {crush} is ' +
      'on the steps, and has not seen you yet.',
    answers: [
      { id: 'steps', text: 'Go and be too early too', outcomes: [
        { text: '"You write smaller than you look," says {crush}. You share one bun and have opinions on the cook until the lamps come on.',
          effects: [{ mood: 14, halfLifeDays: 60 }, { affinity: 14, with: 'crush' }, { become: 'dating', with: 'crush' },
            { role: 'partner', of: 'crush' }] }] },
      { id: 'five', text: 'Wait until five exactly', outcomes: [
        { text: 'You stand behind a pillar with your heart going like a sewing machine. At five you both step out saying sorry.',
          effects: [{ mood: 13, halfLifeDays: 60 }, { stress: 2 }, { affinity: 12, with: 'crush' },
            { become: 'dating', with: 'crush' }, { role: 'partner', of: 'crush' }], chance: 6,
          swing: { stat: 'nerves', by: -1 } },
        { text: 'At one minute to, {crush} shuts the book, nods, and goes. It is returned on Monday, unmarked.',
          effects: [{ mood: -9, halfLifeDays: 40 }, { stress: 3 }], chance: 3 }] },
      { id: 'row', text: 'Leave: it could work', outcomes: [
        { text: 'You finally understand the man in the lighthouse. You could have done without.',
          effects: [{ mood: -6 }, { trait: 'openness', by: 1 }] }] },
    ],
  },
  {
    id: 'teen-love-withdrawn', kind: 'message', category: 'romance', icon: '📕', title: 'Withdrawn from stock', age: [20, 27],
    when: [{ happened: 'teen-love-margins-meet', yearsAgo: [4, 12] }], weight: 45,
    text: 'The library sells old stock for a dollar. The lighthouse is in the second crate. Under its last line, in new pencil, leaning ' +
      'backwards: "Still on the cook\'s side?"',
    effects: [{ mood: 9, halfLifeDays: 40 }, { money: -1 }],
  },
  {
    id: 'teen-love-ghost', kind: 'dilemma', category: 'romance', icon: '🪶', title: 'What does one write', age: [14, 16],
    when: [{ not: { happened: 'teen-love-margins' } }, { stat: 'openness', atLeast: 60 }, { lacks: 'partner' }, { has: 'school' }],
    cast: { crush: { role: 'classmate', ageGap: [-1, 1], make: true }, friend: { role: 'friend', ageGap: [-1, 1], make: true } },
    weight: 12,
    steps: {
      start: {
        text: '{friend} loves {crush} and has been writing the first message for two days. So far: "Hi". The phone is laid in your hand. ' +
          'You have ideas. That is the trouble.',
        answers: [
          { id: 'write', text: 'Write it, just this one', outcomes: [
            { text: '"Today you argued with the vending machine and it gave in." {crush} replies within a minute. {friend} hugs you off ' +
              'your feet.',
              effects: [{ mood: 4 }, { affinity: 8, with: 'friend' }], next: { step: 'phrase', days: [12, 30] } }] },
          { id: 'hi', text: '"Send the Hi. The Hi is good."', outcomes: [
            { text: '{friend} sends it. {crush} answers "Hi". They are both so overcome that nothing more is written for a week.',
              effects: [{ mood: 3 }, { affinity: 4, with: 'friend' }], next: { step: 'asks', days: [20, 45] } }] },
          { id: 'bad', text: 'Write something slightly worse', outcomes: [
            { text: '"Your elbows are very good." It was to be the end of it. {crush} laughs for a day and wants to know more.',
              effects: [{ mood: 2 }, { affinity: 3, with: 'friend' }, { tally: 'misdeeds' }], next: { step: 'phrase', days: [12, 30] } }] },
        ],
      },
      phrase: {
        text: '{crush} reads one out at lunch: "\'You walk as if the floor was glad.\' Isn\'t {friend} funny?" {friend} has a mouth full ' +
          'of rice. You wrote it at midnight.',
        answers: [
          { id: 'rice', text: '"Yes. {friend} is like that."', outcomes: [
            { text: '{friend} swallows. Under the table your foot gets a grateful kick. It hurts where it landed, and somewhere else.',
              effects: [{ mood: -4 }, { stress: 3 }, { affinity: 6, with: 'friend' }], next: { step: 'asks', days: [15, 35] } }] },
          { id: 'last', text: 'Write one more, and mean it', costs: { energy: 5 }, outcomes: [
            { text: 'It takes you two evenings. {friend} sends it off without reading it, between two mouthfuls.',
              effects: [{ mood: 3 }, { stress: 4 }, { affinity: 6, with: 'crush' }, { tally: 'misdeeds' }],
              next: { step: 'asks', days: [8, 20] } }] },
          { id: 'stop', text: '"Write the next one yourself."', outcomes: [
            { text: 'The next one says "The bus was late. I thought about you the whole lateness." It is better than any of yours.',
              effects: [{ mood: 2 }, { affinity: 5, with: 'friend' }, { trait: 'kindness', by: 1 }],
              next: { step: 'asks', days: [15, 35] } }] },
        ],
      },
      asks: {
        text: '{crush} waits at the bicycles and turns a bell that is neither of yours. "{friend} cannot spell \'vending\'. I asked. So ' +
          'who sees me argue with machines?"',
        answers: [
          { id: 'me', text: '"I do."', outcomes: [
            { text: 'The bell rings by mistake. "I thought so," says {crush}. "I hoped so, from about the floor on." Then you must both ' +
              'go and tell {friend}.',
              effects: [{ mood: 11, halfLifeDays: 60 }, { stress: 3 }, { affinity: 14, with: 'crush' },
                { affinity: -9, with: 'friend' }, { become: 'dating', with: 'crush' }, { role: 'partner', of: 'crush' }], chance: 5,
              swing: { stat: 'kindness', by: 1 } },
            { text: '"Oh," says {crush}. "It is a pity. It is {friend}\'s face I see when I read them." Then, kindly: "The floor one was ' +
              'good."',
              effects: [{ mood: -9, halfLifeDays: 40 }, { affinity: 4, with: 'crush' }, { affinity: 4, with: 'friend' }], chance: 5 }] },
          { id: 'friend', text: '"{friend} does. I only spell."', outcomes: [
            { text: 'It is nearly true. Two years on, {friend} still carries a slip of paper in case of need: "Hi." In your hand on the ' +
              'back: "is good."',
              effects: [{ mood: 4, halfLifeDays: 40 }, { affinity: 14, with: 'friend' }, { affinity: 5, with: 'crush' },
                { tally: 'kindnesses' }, { remember: 'the messages, and who did the spelling', by: 'friend' }] }] },
          { id: 'none', text: '"Everybody can hear you argue."', outcomes: [
            { text: '{crush} gives the bell one last turn. After that no one gets a message for a while, and the vending machine wins ' +
              'again.',
              effects: [{ mood: -5 }, { affinity: -4, with: 'crush' }] }] },
        ],
      },
    },
  },
  {
    id: 'teen-love-dinner', kind: 'question', category: 'romance', icon: '🥘', title: 'Thin', age: [16, 18],
    cast: { love: { role: 'partner', ageGap: [-1, 1] } }, weight: 30,
    text: 'Dinner at {love}\'s. The grandmother inspects you from the shoes up and fills your plate until it has a roof. "Thin," {love} ' +
      'translates. There is a second pot.',
    answers: [
      { id: 'eat', text: 'Eat everything, both pots', costs: { energy: 10 }, outcomes: [
        { text: 'At midnight you are lying on the sofa under a blanket, breathing like a ship. The grandmother pats the ship.',
          effects: [{ mood: 7 }, { social: 4 }, { affinity: 9, with: 'love' }], chance: 6, swing: { stat: 'fitness', by: 1 } },
        { text: 'You manage the roof and one wall. An uncle finishes you off on the sly; he has been doing it for in-laws since 1987.',
          effects: [{ mood: 6 }, { social: 3 }, { affinity: 6, with: 'love' }], chance: 4 }] },
      { id: 'help', text: 'Carry plates before anybody asks', costs: { energy: 5 }, outcomes: [
        { text: 'A quarrel breaks out over whether guests may. It is in two languages and it is about you, and you seem to be winning.',
          effects: [{ mood: 6 }, { social: 3 }, { affinity: 7, with: 'love' }] }] },
      { id: 'full', text: '"I had something earlier."', outcomes: [
        { text: 'It is translated. You hear it go round the table from mouth to mouth, like a plate being taken away.',
          effects: [{ mood: -5 }, { stress: 3 }, { affinity: -5, with: 'love' }] }] },
    ],
  },
  {
    id: 'teen-love-same-person', kind: 'question', category: 'romance', icon: '🪙', title: 'Curly, left-handed, late', age: [15, 17],
    when: [{ stat: 'sociability', atLeast: 52 }, { lacks: 'partner' }, { has: 'school' }],
    cast: { friend: { role: 'friend', ageGap: [-1, 1], make: true }, crush: { role: 'classmate', ageGap: [-1, 1], make: true } },
    weight: 9,
    text: 'You and {friend} agreed to say it on three: who. It was one word, twice: {crush}. Now you sit on the wall and look straight ' +
      'ahead.',
    answers: [
      { id: 'coin', text: 'Toss for it', outcomes: [
        { text: 'It rolls down a drain. You lie on your stomachs for an hour with a magnet, and by then it is mainly about the coin.',
          effects: [{ mood: 5 }, { affinity: 8, with: 'friend' }] }] },
      { id: 'yield', text: '"You go. I will get over it."', outcomes: [
        { text: 'You get over it by Thursday week. {friend} asks {crush}, who says no, very nicely. You buy the ice cream.',
          effects: [{ mood: -3 }, { affinity: 10, with: 'friend' }, { tally: 'kindnesses' }] }] },
      { id: 'race', text: 'Nod, and ask {crush} that evening', outcomes: [
        { text: '"I would like that," says {crush}. So would you have, if you did not keep seeing the wall and who is on it.',
          effects: [{ mood: 7, halfLifeDays: 30 }, { stress: 4 }, { affinity: -14, with: 'friend' }, { affinity: 10, with: 'crush' },
            { become: 'dating', with: 'crush' }, { role: 'partner', of: 'crush' }, { tally: 'misdeeds' }], chance: 5,
          swing: { stat: 'sociability', by: 1 } },
        { text: '"{friend} was here ten minutes ago," says {crush}. "I will tell you what I said there." You walk home by way of the ' +
          'wall. There is one person on it.',
          effects: [{ mood: -6 }, { affinity: 2, with: 'friend' }], chance: 5 }] },
    ],
  },
  {
    id: 'teen-love-platform', kind: 'question', category: 'romance', icon: '🧣', title: 'Before the summer', age: [17, 18],
    when: [{ months: [7] }], cast: { love: { role: 'partner', ageGap: [-1, 1] } }, weight: 70,
    text: 'In autumn {love} will be in one city and you in another. You have both known since April. When one of you draws breath, the ' +
      'other says something about ice cream.',
    answers: [
      { id: 'say', text: 'Say it first', outcomes: [
        { text: '"Thank you," says {love}, when it is out. "I had it ready since April, and it was badly put." You have the rest of ' +
          'July, and nothing left to talk round.',
          effects: [{ mood: 5, halfLifeDays: 40 }, { stress: -4 }, { affinity: 6, with: 'love' }, { become: 'ex', with: 'love' },
            { role: 'partner', of: 'love', remove: true }, { role: 'ex', of: 'love' }] }] },
      { id: 'try', text: '"Trains exist."', outcomes: [
        { text: 'You draw up a timetable in two colors. {love} cuts it down the middle, and each keeps the half that shows how to get to ' +
          'the other.',
          effects: [{ mood: 8, halfLifeDays: 50 }, { stress: 3 }, { affinity: 10, with: 'love' }] }] },
      { id: 'ice', text: 'Say something about ice cream', outcomes: [
        { text: 'So it goes on to the last day, through every kind there is. On the platform there are eight minutes left for everything.',
          effects: [{ mood: -10, halfLifeDays: 60 }, { stress: 5 }, { affinity: 2, with: 'love' }, { become: 'ex', with: 'love' },
            { role: 'partner', of: 'love', remove: true }, { role: 'ex', of: 'love' }] }] },
    ],
  },
  {
    id: 'teen-love-sleeve', kind: 'message', category: 'romance', icon: '🚌', title: 'The whole of line 12', age: [14, 16],
    when: [{ stat: 'sociability', below: 66 }, { not: { happened: 'teen-love-umbrella' } }, { lacks: 'partner' }],
    cast: { crush: { role: 'classmate', ageGap: [-1, 1], make: true } }, weight: 8,
    text: "The bus is so full that {crush}'s sleeve lies against yours from the school to the depot. Neither of you gets off. Gray, " +
      'ribbed, one thread loose.',
    effects: [{ mood: 7, halfLifeDays: 15 }, { affinity: 3, with: 'crush' }, { become: 'crush', with: 'crush' }],
  },
];
