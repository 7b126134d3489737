/** Money, 18 to 66: owed, lent, found, divided, and put into things. */
import type { LifeEvent } from '../../life/events/types.ts';

export const moneyEvents: readonly LifeEvent[] = [
  {
    id: 'money-deposit', kind: 'question', category: 'money', icon: '🔩', title: 'One nail', age: [20, 38],
    when: [{ flag: 'left-home', yearsAgo: [1, 18] }], weight: 12,
    text: 'Your old landlord is keeping the whole deposit: "Hole in wall (nail)". You never hung anything. It held his own picture of a ' +
      'stag.',
    answers: [
      { id: 'small', text: 'Take it to the small claims court', costs: { energy: 20, money: 60 }, outcomes: [
        { text: 'The judge asks to see the stag. Your landlord has brought it. She looks at it for some time and finds for you.',
          effects: [{ money: 780 }, { mood: 9 }], chance: 6, swing: { stat: 'diligence', by: 1 } },
        { text: 'He has photographs, none of your flat. They are believed, politely, in six minutes.',
          effects: [{ mood: -6 }, { stress: 4 }], chance: 3 }] },
      { id: 'call', text: 'Ring him each day at dinner', costs: { energy: 10 }, outcomes: [
        { text: 'On the ninth evening a small voice answers: "Papa says half." You take half.',
          effects: [{ money: 360 }, { mood: 2 }] }] },
      { id: 'stag', text: 'You still have a key. Take the stag', outcomes: [
        { text: 'It looks down at you in six rooms after this one. Neither of you is ever quite at ease.',
          effects: [{ mood: 4 }, { tally: 'misdeeds' }, { flag: 'the-stag' }] }] },
    ],
  },
  {
    id: 'money-stag', kind: 'message', category: 'home', icon: '🦌', title: 'The stag, valued', age: [36, 66],
    when: [{ flag: 'the-stag', yearsAgo: [10, 45] }], weight: 40,
    text: 'A woman who knows about pictures stops at the stag. She turns it over, asks for a lamp and says a name, then a sum. Somewhere ' +
      'there is a landlord, and a nail.',
    effects: [{ money: 1400 }, { mood: 3 }, { stress: 4 }],
  },
  {
    id: 'money-friend-loan', kind: 'question', category: 'money', icon: '🤝', title: 'Till the end of the month', age: [20, 58],
    when: [{ stat: 'money', atLeast: 600 }], cast: { pal: { role: 'friend', age: [18, 78], ageGap: [-6, 6], make: true } },
    text: '{pal} asks while tying a shoelace: four hundred, till the end of the month. {pal} once walked your bicycle home for nine miles.',
    answers: [
      { id: 'lend', text: 'Lend it', costs: { money: 400 }, outcomes: [
        { text: '"End of the month," says {pal} again. Neither of you says which.',
          effects: [{ affinity: 6, with: 'pal' }, { flag: 'lent-pal' }, { follow: 'money-friend-month', days: [60, 160] }] }] },
      { id: 'give', text: 'Give a hundred, as a gift', costs: { money: 100 }, outcomes: [
        { text: '{pal} ties the other shoe. "Thank you" takes rather long to come, but it has no date on it.',
          effects: [{ affinity: 7, with: 'pal' }, { tally: 'kindnesses' }, { mood: 3 }] }] },
      { id: 'lie', text: '"I am broke myself."', outcomes: [
        { text: 'On Saturday {pal} sees you carrying a new lamp. You both admire the lamp.',
          effects: [{ affinity: -9, with: 'pal' }, { mood: -3 }, { tally: 'misdeeds' }] }] },
    ],
  },
  {
    id: 'money-friend-month', kind: 'question', category: 'money', icon: '🌂', title: 'Which month', age: [20, 60],
    when: [{ flag: 'lent-pal' }], cast: { pal: { role: 'friend', from: 'money-friend-loan/pal' } }, onlyFollow: true,
    text: 'Months later {pal} crosses the street when you come, holding an umbrella low. Today there is no rain, and the other pavement ' +
      'is dug up.',
    answers: [
      { id: 'ask', text: '"How is the end of the month?"', outcomes: [
        { text: '{pal} pays in coins, from a boot, that evening: all of it and a jar of plums. "I could not look at you," says {pal}.',
          effects: [{ money: 400 }, { affinity: 4, with: 'pal' }, { mood: 4 }], chance: 5, swing: { stat: 'sociability', by: 1 } },
        { text: '{pal} pays back sixty and stays on the other side of the street for good.',
          effects: [{ money: 60 }, { affinity: -10, with: 'pal' }, { mood: -5 }], chance: 4 }] },
      { id: 'forgive', text: '"Forget it. I want the friend."', outcomes: [
        { text: "The umbrella goes down. {pal} walks your shopping home, nine miles' worth of talk in four streets.",
          effects: [{ affinity: 14, with: 'pal' }, { mood: 7 }, { tally: 'kindnesses' }, { unflag: 'lent-pal' },
            { remember: 'the four hundred that got forgotten on purpose', by: 'pal' }] }] },
      { id: 'window', text: 'Study a shop window till it is over', outcomes: [
        { text: 'It is a shop for trusses. You learn a lot about trusses, that year, both of you.',
          effects: [{ mood: -4 }, { affinity: -5, with: 'pal' }] }] },
    ],
  },
  {
    id: 'money-wrong-transfer', kind: 'question', category: 'money', icon: '💸', title: 'Not yours', age: [22, 66], weight: 12,
    text: 'Two thousand one hundred has arrived in your account, from nobody you know: "Grandad headstone, final part".',
    answers: [
      { id: 'bank', text: 'Ring the bank until someone answers', costs: { energy: 10 }, outcomes: [
        { text: 'Fifty minutes of pan pipes. A week later, a card: a plain gray stone, a good one, and on the back in biro, "He would ' +
          'have liked you."',
          effects: [{ mood: 9, halfLifeDays: 40 }, { tally: 'kindnesses' }, { flag: 'the-headstone' }] }] },
      { id: 'wait', text: 'Touch nothing and wait', outcomes: [
        { text: 'For three weeks you are rich on paper and check the note each night. Then it is gone, with a "sorry for any ' +
          'inconvenience".',
          effects: [{ stress: 5 }] }] },
      { id: 'spend', text: 'Spend some; they will sort it out', outcomes: [
        { text: 'They sort it out. It goes back in one day, all of it, and your rent goes with it.',
          effects: [{ money: -350 }, { mood: -6 }, { stress: 8 }, { tally: 'misdeeds' }], chance: 6 },
        { text: 'It is never asked for. You buy a coat. People say what a good coat it is and you take it off indoors.',
          effects: [{ money: 2100 }, { mood: -5 }, { stress: 5 }, { tally: 'misdeeds' }], chance: 3 }] },
    ],
  },
  {
    id: 'money-headstone-seen', kind: 'message', category: 'luck', icon: '🪦', title: 'A plain gray one', age: [22, 69],
    when: [{ flag: 'the-headstone', yearsAgo: [2, 40] }], weight: 30,
    text: 'A short cut through a cemetery, in the rain: plain, gray, a good one. You know it from the card. You pull out a dandelion, ' +
      'and then the rest.',
    effects: [{ mood: 7 }],
  },
  {
    id: 'money-debt-drawer', kind: 'question', category: 'money', icon: '🗄', title: 'The drawer', age: [20, 66],
    when: [{ has: 'debt' }], weight: 16, cooldownDays: 1300,
    text: [
      'The letters go into the drawer unopened. This morning the drawer would not shut. The top one has a red line round it, like a ' +
      'wreath.',
      'You have worked out which day the post brings them, and that is the day you shop. Today the postman waited.',
    ],
    answers: [
      { id: 'open', text: 'Open all of them, at the table', costs: { energy: 15 }, outcomes: [
        { text: 'Half are the same debt, shouting. You sort them by date. It is a hill. You had been paying rent on a mountain.',
          effects: [{ stress: -10 }, { mood: 3 }, { trait: 'diligence', by: 1 }] }] },
      { id: 'advice', text: 'Take the drawer to the debt advice desk', outcomes: [
        { text: 'A woman with a hole punch reads everything, does not sigh, and makes four phone calls. It is free. You ask twice ' +
          'whether it is free.',
          effects: [{ stress: -14 }, { mood: 6 }, { money: 300 }] }] },
      { id: 'shelf', text: 'Move the overflow to the oven', outcomes: [
        { text: 'You remember it on Sunday, at two hundred degrees. It is a sort of settlement.',
          effects: [{ stress: 6 }, { money: -120 }, { mood: 1 }] }] },
    ],
  },
  {
    id: 'money-clock', kind: 'question', category: 'family', icon: '🕰', title: 'The clock that is wrong', age: [30, 66],
    cast: { sib: { role: 'sibling' } },
    text: 'Your great-aunt left one clock to two heirs. It loses eleven minutes a day and came over a border in a pram. {sib} has ' +
      'already measured a wall.',
    answers: [
      { id: 'give', text: '"You have it."', outcomes: [
        { text: '{sib} sends you the time, by text, every New Year: eleven minutes late, exactly.',
          effects: [{ affinity: 8, with: 'sib' }, { mood: 4 }, { flag: 'clock-given' }] }] },
      { id: 'turns', text: 'A year each, handed over on a Sunday', costs: { energy: 5 }, outcomes: [
        { text: 'In the second year {sib} stays for supper. In the third there is a cake.',
          effects: [{ affinity: 6, with: 'sib' }, { social: 5 }, { mood: 4 }] }] },
      { id: 'sell', text: 'Sell it and halve the money', outcomes: [
        { text: 'The dealer winds it and it runs to the second. You both hear it as you go down the steps.',
          effects: [{ money: 420 }, { affinity: -4, with: 'sib' }, { mood: -4 }] }] },
    ],
  },
  {
    id: 'money-clock-returns', kind: 'message', category: 'loss', icon: '⏰', title: 'Eleven minutes', age: [42, 70],
    when: [{ flag: 'clock-given', yearsAgo: [5, 40] }], cast: { sib: { role: 'sibling', from: 'money-clock/sib' } }, weight: 40,
    text: '{sib} is moving somewhere smaller and has brought you the clock, in the old pram. "It has been right for a month. I do not ' +
      'trust it any more."',
    effects: [{ mood: 7 }, { affinity: 5, with: 'sib' }],
  },
  {
    id: 'money-sea-moss', kind: 'dilemma', category: 'money', icon: '🌿', title: 'The moss', age: [22, 60],
    when: [{ stat: 'money', atLeast: 400 }], cast: { pal: { role: 'friend', age: [18, 78], ageGap: [-8, 8], make: true } },
    weight: 12,
    steps: {
      start: {
        text: '{pal} has nine people in, with olives. On the easel: a circle, an arrow, a palm tree. Moss, from the sea, in jars. You ' +
          'buy twenty jars and find three friends.',
        answers: [
          { id: 'buy', text: 'Buy the twenty jars', costs: { money: 380 }, outcomes: [
            { text: '{pal} hugs you for a long time, like somebody holding on to a rail.',
              effects: [{ affinity: 6, with: 'pal' }, { flag: 'moss-jars' }], next: { step: 'three', days: [14, 40] } }] },
          { id: 'ask', text: 'Ask who at the table has been paid', costs: { energy: 5 }, outcomes: [
            { text: 'Everybody looks at the olives. {pal} says that it is a mindset. The palm tree curls off the easel.',
              effects: [{ affinity: -6, with: 'pal' }], next: { step: 'call', days: [60, 160] } }] },
          { id: 'olives', text: 'Eat the olives and go home', outcomes: [
            { text: 'They are excellent olives. {pal} cannot afford them.',
              effects: [{ affinity: -1, with: 'pal' }], next: { step: 'call', days: [60, 160] } }] },
        ],
      },
      three: {
        text: 'The jars are in the bath. You are to find three friends. You have written down five names, and beside each what that ' +
          'person earns.',
        answers: [
          { id: 'ring', text: "Ring the three who can't say no", costs: { energy: 10 }, outcomes: [
            { text: 'They can\'t. You get a pin with an arrow on it and ninety back. You hear yourself say "mindset".',
              effects: [{ money: 90 }, { mood: -5 }, { social: -6 }, { tally: 'misdeeds' }, { flag: 'sold-moss' }],
              next: { step: 'call', days: [90, 200] } }] },
          { id: 'eat', text: 'Tear up the list and eat moss', outcomes: [
            { text: 'On bread, in soup, in the end on the window boxes, which are the only ones to benefit.',
              effects: [{ mood: 2 }, { stress: -3 }], next: { step: 'call', days: [60, 140] } }] },
          { id: 'return', text: 'Bring the jars back to {pal}', costs: { energy: 10 }, outcomes: [
            { text: "{pal}'s hall is full of jars, to the ceiling. There is a path through them, one person wide.",
              effects: [{ affinity: 3, with: 'pal' }, { stress: 3 }], next: { step: 'call', days: [20, 60] } }] },
        ],
      },
      call: {
        text: '{pal} rings at six in the morning. The firm has gone, easel and all. Four hundred jars in the hall, a loan on the flat, ' +
          'and nobody else picks up.',
        answers: [
          { id: 'come', text: 'Go there and carry jars', costs: { energy: 25 }, outcomes: [
            { text: 'Trip after trip to the tip. Near midnight a box goes over, and you sit in the moss and howl with laughter.',
              effects: [{ affinity: 14, with: 'pal' }, { mood: 5 }, { tally: 'kindnesses' },
                { remember: 'the laughing fit in the moss', by: 'pal' }], next: { step: 'garden', days: [400, 900] } }] },
          { id: 'told', text: '"I asked you who had been paid."', outcomes: [
            { text: '"You did," says {pal}. "You could have asked how I was." The line stays open a bit, and is put down gently.',
              effects: [{ affinity: -10, with: 'pal' }, { mood: -5 }], next: { step: 'garden', days: [600, 1200] } }] },
          { id: 'three', text: 'Ring your own three and pay them back', costs: { money: 270 }, when: [{ flag: 'sold-moss' }], outcomes: [
            { text: 'Two say it was their own fault. One says nothing and takes it to the cent. You prefer the third.',
              effects: [{ mood: 4 }, { stress: -6 }, { social: 3 }, { unflag: 'sold-moss' }],
              next: { step: 'garden', days: [400, 900] } }] },
        ],
      },
      garden: {
        text: 'The flat is gone, but {pal} has an allotment by the railway. Nothing grew there until somebody tipped a load of sea moss ' +
          'on it. The beans are ten feet high.',
        answers: [
          { id: 'beans', text: 'Eat beans with {pal} on the step', outcomes: [
            { text: 'Trains pass. "As an investment," says {pal}, mouth full, and cannot get to the end of the sentence.',
              effects: [{ mood: 9, halfLifeDays: 60 }, { affinity: 8, with: 'pal' }, { social: 4 }] }] },
          { id: 'sell', text: '"You could sell that in jars."', outcomes: [
            { text: 'A bean hits you behind the ear. It is the right answer.', effects: [{ mood: 6 }, { affinity: 4, with: 'pal' }] }] },
          { id: 'jar', text: 'Give {pal} your last jar', when: [{ flag: 'moss-jars' }], outcomes: [
            { text: 'It stands on the lintel for luck, with its arrow. Nobody is ever allowed to open it.',
              effects: [{ mood: 7 }, { affinity: 7, with: 'pal' }] }] },
        ],
      },
    },
  },
  {
    id: 'money-sofa', kind: 'message', category: 'money', icon: '🛋', title: 'Under the cushions', age: [18, 30],
    when: [{ stat: 'money', below: 400 }], weight: 14,
    text: "Three days to payday. You turn the sofa over: two coins, a key to nothing, and a note in your grandmother's hand round a " +
      'twenty. "I thought you would look here."',
    effects: [{ money: 22 }, { mood: 8 }],
  },
  {
    id: 'money-bakery', kind: 'question', category: 'money', icon: '🥐', title: 'What to do with it', age: [28, 60],
    when: [{ stat: 'money', atLeast: 9000 }], cast: { baker: { role: 'neighbor', age: [18, 78], ageGap: [-15, 20], make: true } },
    text: 'For once there is money over. The bank has a fund with a lighthouse on the leaflet. {baker} downstairs has a plan for a ' +
      'bakery, on a flour bag.',
    answers: [
      { id: 'fund', text: 'The lighthouse', costs: { money: 4000 }, outcomes: [
        { text: 'It goes up a little. It goes down a little. Every January it sends you a calendar of itself.',
          effects: [{ stress: -1 }, { flag: 'lighthouse-fund' }, { follow: 'money-fund-grown', days: [1800, 3600] }] }] },
      { id: 'bag', text: 'The flour bag', costs: { money: 4000 }, outcomes: [
        { text: '{baker} shakes your hand and leaves a white one on it. You lie awake at four, when the oven goes on below you, ' +
          'listening to your money.',
          effects: [{ mood: 4 }, { stress: 4 }, { affinity: 12, with: 'baker' },
            { follow: 'money-bakery-later', days: [500, 1200] }] }] },
      { id: 'mattress', text: 'Leave it where it is', outcomes: [
        { text: 'It lies there. On the third of each month you look at it, and it at you.',
          effects: [{ stress: -1 }] }] },
    ],
  },
  {
    id: 'money-bakery-later', kind: 'question', category: 'money', icon: '🍞', title: 'One more winter', age: [29, 64],
    cast: { baker: { role: 'neighbor', from: 'money-bakery/baker' } }, onlyFollow: true,
    text: '{baker} puts a loaf on your table, and the books. Two hard years: the rent, the flour, the summer. "I could shut now and give ' +
      'you half. Or one more winter."',
    answers: [
      { id: 'half', text: 'Take the half', outcomes: [
        { text: 'The oven goes cold. You sleep through, at four, and hate it.',
          effects: [{ money: 2000 }, { mood: -6 }, { affinity: -5, with: 'baker' }] }] },
      { id: 'winter', text: '"One more winter."', outcomes: [
        { text: 'In January a hotel tastes the rye. By spring there is a queue, and you have to stand in it like everybody else.',
          effects: [{ money: 9500 }, { mood: 12, halfLifeDays: 60 }, { affinity: 12, with: 'baker' }], chance: 4,
          swing: { stat: 'kindness', by: 1 } },
        { text: 'In January the flour doubles. {baker} pays you back in bread, a loaf a day, for three years. It is very good bread.',
          effects: [{ money: 600 }, { mood: 2 }, { affinity: 8, with: 'baker' }, { health: 1 }], chance: 5 }] },
      { id: 'bake', text: 'Get up at three and help', costs: { energy: 30 }, outcomes: [
        { text: 'You cannot plait, but you carry. At six the first customer says it is the smell that gets people up in this street.',
          effects: [{ money: 4200 }, { mood: 8 }, { affinity: 14, with: 'baker' }, { social: 5 }, { tally: 'kindnesses' },
            { remember: 'the winter of three in the morning', by: 'baker' }] }] },
    ],
  },
  {
    id: 'money-fund-grown', kind: 'message', category: 'money', icon: '🗼', title: 'From the lighthouse', age: [33, 70],
    when: [{ flag: 'lighthouse-fund' }], onlyFollow: true,
    text: 'With the seventh calendar comes a statement, and the figure on it is not boring. You read the small print for the catch. ' +
      'There is none. You pin up the calendar.',
    effects: [{ money: 6100 }, { mood: 6 }, { stress: -4 }],
  },
];
