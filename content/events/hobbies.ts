/** Sport, travel, volunteering and the things one does on Sundays. */
import type { LifeEvent } from '../../life/events/types.ts';

export const hobbiesEvents: readonly LifeEvent[] = [
  {
    id: 'hobbies-marathon', kind: 'dilemma', category: 'sport', icon: '🏃', title: 'Bib 4417', age: [24, 60],
    when: [{ stat: 'fitness', atLeast: 40 }], cast: { runner: { role: 'friend', make: true, age: [18, 75], ageGap: [-12, 12] } },
    weight: 12,
    steps: {
      start: {
        text:
          'You said it at a party: a marathon. Somebody wrote it down. Now there is an envelope with a number in it, 4417, and ' +
          'sixteen weeks. In the park {runner}, 4418, is being sick into a hydrangea.',
        answers: [
          { id: 'train-plan', text: 'Follow the plan, every single run', costs: { energy: 25 }, outcomes: [
            { text: 'Tuesday hills, Thursday tears. Your toenails leave one by one, like guests.',
              effects: [{ fitness: 8 }, { stress: 3 }], next: { step: 'wall', days: [90, 110] } },
          ] },
          { id: 'train-together', text: 'Train with {runner}, slowly', costs: { energy: 20 }, outcomes: [
            { text: "You learn everything about {runner}'s divorce, and nothing whatever about pace.",
              effects: [{ fitness: 5 }, { affinity: 12, with: 'runner' }, { social: 4 }], next: { step: 'wall', days: [90, 110] } },
          ] },
          { id: 'no-training', text: 'Trust in adrenaline', outcomes: [
            { text: 'You buy the socks. They are magnificent socks.', effects: [{ mood: 3 }], next: { step: 'wall', days: [90, 110] } },
          ] },
        ],
      },
      wall: {
        text:
          'Kilometer thirty of the marathon. Your legs have handed in their notice. At the barrier a child holds a sign: PRESS HERE ' +
          'FOR POWER. In the gutter sits {runner}, one shoe off, looking at the shoe.',
        answers: [
          { id: 'stop-for-runner', text: 'Stop, and get {runner} up', costs: { energy: 20 }, outcomes: [
            { text:
                'You walk. You jog. You walk. You sing something rude in canon. They are taking down the finish when you come ' +
                'through it.',
              effects: [{ mood: 12 }, { affinity: 18, with: 'runner' }, { tally: 'kindnesses' }, { flag: 'stopped-at-thirty' }],
              next: { step: 'number', days: [2, 10] } },
          ] },
          { id: 'press-and-run', text: 'Press the sign and run on', costs: { energy: 25 }, outcomes: [
            { text: 'It works, oddly, as far as forty-two. You cross with your arms up and look round for somebody to tell.',
              effects: [{ mood: 14 }, { fitness: 3 }, { affinity: -8, with: 'runner' }, { prestige: 2 }], chance: 5,
              swing: { stat: 'fitness', by: 2 }, next: { step: 'number', days: [2, 10] } },
            { text:
                'It works as far as thirty-one. The bus that collects people is very warm and very quiet. {runner} has kept you a ' +
                'seat.',
              effects: [{ mood: -4 }, { affinity: 6, with: 'runner' }], chance: 4, next: { step: 'number', days: [2, 10] } },
          ] },
          { id: 'get-on-bus', text: 'Get on the bus', outcomes: [
            { text: 'There are bananas. You will say "thirty" for the rest of your life, in a certain tone.',
              effects: [{ mood: -2 }], next: { step: 'number', days: [2, 10] } },
          ] },
        ],
      },
      number: {
        text:
          'Your marathon number is on the fridge: 4417, crumpled, one pin still in it. You come down the stairs backwards these ' +
          'days. On the phone is {runner}: there is another one, in autumn, round a lake.',
        answers: [
          { id: 'again', text: '"I shall never run again. When?"', outcomes: [
            { text: 'You are told a date. You hang up and go and look at the socks.',
              effects: [{ mood: 6 }, { affinity: 8, with: 'runner' }, { flag: 'still-runs' }] },
          ] },
          { id: 'give-number', text: "Pin your number on {runner}'s door", outcomes: [
            { text: '{runner} has it framed beside 4418. They make, side by side, a rather long year.',
              effects: [{ mood: 5 }, { affinity: 10, with: 'runner' }] },
          ] },
          { id: 'retire', text: '"I have retired, at the top."', outcomes: [
            { text: 'Or at the thirtieth kilometer. From today you will stand at the barrier. You have ideas for a sign.',
              effects: [{ mood: 5 }, { stress: -3 }, { flag: 'holds-sign' }] },
          ] },
        ],
      },
    },
  },
  {
    id: 'hobbies-press-here', kind: 'message', category: 'sport', icon: '🪧', title: 'Press here', age: [30, 90],
    when: [
      { anyOf: [
        { flag: 'holds-sign', yearsAgo: [1, 40] }, { flag: 'still-runs', yearsAgo: [3, 40] },
        { flag: 'stopped-at-thirty', yearsAgo: [3, 40] },
      ] },
    ],
    weight: 30,
    text:
      'Kilometer thirty, this side of the barrier. You have a thermos and a sign: PRESS HERE. Hundreds do. Then somebody gray comes ' +
      'by, one shoe off, and you get up.',
    effects: [{ mood: 9 }, { social: 4 }, { tally: 'kindnesses' }],
  },
  {
    id: 'hobbies-night-train', kind: 'question', category: 'travel', icon: '🚆', title: 'The wrong town', age: [18, 38],
    text:
      'You fell asleep on the night train, and they uncoupled your half. Six in the morning, a town whose name you cannot read, a ' +
      'market going up. Your luggage is in the other half, bound for the sea.',
    answers: [
      { id: 'stay-a-day', text: 'Stay for the day', outcomes: [
        { text:
            'You are handed a crate, then a coffee, then a baby. By evening you have sold forty melons and can say "too expensive" ' +
            'without an accent.',
          effects: [{ mood: 14 }, { money: 18 }, { flag: 'melon-town' }, { trait: 'openness', by: 3 }] },
      ] },
      { id: 'next-train', text: 'Take the first train after it', costs: { money: 35 }, outcomes: [
        { text: 'Your suitcase has had a better time. It is standing on the beach promenade, alone, facing the water.',
          effects: [{ mood: 4 }, { stress: 4 }] },
      ] },
      { id: 'station-master', text: 'Tell the station master, in mime', outcomes: [
        { text:
            'He understands that you have lost a bear. He is very moved. He rings three stations, and your suitcase comes back with ' +
            'a bear on it.',
          effects: [{ mood: 10 }, { social: 3 }, { flag: 'melon-town' }] },
      ] },
    ],
  },
  {
    id: 'hobbies-melon-postcard', kind: 'question', category: 'travel', icon: '🍈', title: 'The melon town', age: [34, 80],
    when: [{ flag: 'melon-town', yearsAgo: [12, 55] }], weight: 28,
    text:
      'A map, a long weekend, and your finger has stopped by itself on a town whose name you still cannot say. It was one day, half ' +
      'a life ago. There is a direct train now. It takes four hours.',
    answers: [
      { id: 'go', text: 'Go', costs: { energy: 15, money: 160 }, outcomes: [
        { text:
            'The market is the same. The baby runs the melon stall. "Too expensive," you say. A very old woman looks up from her ' +
            'crate, and shrieks.',
          effects: [{ mood: 18, halfLifeDays: 50 }, { social: 5 }] },
      ] },
      { id: 'leave-it-whole', text: 'Leave it as it was', outcomes: [
        { text: 'You buy a melon at the corner, cut it at the window and eat it with the map on your knees.', effects: [{ mood: 6 }] },
      ] },
      { id: 'send-card', text: 'Write a card to "The Melons, Market"', outcomes: [
        { text: 'Weeks later a crate is left at your door, straw and all, from nobody, unpayable.',
          effects: [{ mood: 10 }, { health: 1 }] },
      ] },
    ],
  },
  {
    id: 'hobbies-soup-line', kind: 'question', category: 'volunteer', icon: '🍲', title: 'Next, please', age: [20, 68],
    cast: { mate: { role: 'classmate', make: true, ageGap: [-1, 1] } },
    text:
      'The soup kitchen, you on the ladle. The next bowl is held out by {mate}, of your old class, who was going to be an architect ' +
      'and has not looked up yet.',
    answers: [
      { id: 'say-name', text: "Say {mate}'s name", outcomes: [
        { text: '{mate} nearly drops the bowl. Then: "You still can\'t pour." You sit down together after, at the far table.',
          effects: [
            { mood: 5 }, { affinity: 10, with: 'mate' }, { social: 4 }, { flag: 'soup-mate' },
            { remember: 'a name said out loud in the soup line', by: 'mate' },
          ] },
      ] },
      { id: 'just-ladle', text: 'Pour well, from the bottom, say nothing', outcomes: [
        { text: 'All the meat is in it. {mate} gets as far as the table, looks into the bowl, and then, for a moment, at you.',
          effects: [{ mood: 2 }, { affinity: 8, with: 'mate' }, { tally: 'kindnesses' }, { flag: 'soup-mate' }] },
      ] },
      { id: 'swap-place', text: 'Swap with the one who does bread', outcomes: [
        { text: 'It is kinder, you tell the bread. The bread has heard things like that before.', effects: [{ mood: -4 }] },
      ] },
    ],
  },
  {
    id: 'hobbies-soup-mate-house', kind: 'message', category: 'volunteer', icon: '📐', title: 'A very good shed', age: [22, 80],
    when: [{ flag: 'soup-mate', yearsAgo: [1, 25] }], cast: { mate: { role: 'classmate', from: 'hobbies-soup-line/mate' } }, weight: 35,
    text:
      "The soup kitchen's new shed has a skylight, and a window just where the person with the ladle can see the trees. Drawn by " +
      '{mate}, on menus. There is a plaque: ARCHITECT.',
    effects: [{ mood: 11 }, { affinity: 6, with: 'mate' }],
  },
  {
    id: 'hobbies-rare-bird', kind: 'question', category: 'hobby', icon: '🐦', title: 'Possibly', age: [25, 88],
    text:
      'Fog, a brown bird, two seconds. A pipit, or the one not seen here since 1911. The form has a box for "certain" and a box for ' +
      '"possible."',
    answers: [
      { id: 'certain', text: 'Tick "certain"', outcomes: [
        { text: 'You sign. All the way home it grows more colorful.',
          effects: [{ mood: 5 }, { follow: 'hobbies-birders-come', days: [2, 4] }, { tally: 'misdeeds' }] },
      ] },
      { id: 'possible', text: 'Tick "possible"', outcomes: [
        { text:
            'In spring the county writes: four others ticked "possible," on the same post. It is now official. You are one fifth of ' +
            'a discovery.',
          effects: [{ mood: 9 }, { trait: 'diligence', by: 1 }, { prestige: 1 }] },
      ] },
      { id: 'tell-nobody', text: 'Tell nobody, and come back at dawn', costs: { energy: 15 }, outcomes: [
        { text: 'Nine mornings of pipit. On the tenth it lands on the post and sings, once, and there is nobody to nudge.',
          effects: [{ mood: 15 }, { health: 1 }], chance: 4, swing: { stat: 'diligence', by: 1 } },
        { text: 'Nine mornings of pipit. You have come to like pipits. They have a good deal going on.',
          effects: [{ mood: 7 }, { stress: -4 }], chance: 5 },
      ] },
    ],
  },
  {
    id: 'hobbies-birders-come', kind: 'question', category: 'hobby', icon: '🔭', title: 'Sixty-one telescopes', age: [25, 89],
    onlyFollow: true,
    text:
      'Sixty-one people with telescopes stand in a wet field, looking at your post. A woman in green asks you about the color of the ' +
      'legs. On the post sits a pipit.',
    answers: [
      { id: 'admit', text: '"I saw what I wished to see."', outcomes: [
        { text:
            'Nobody speaks. Then an old man says: "1974. I had an eagle. It was a bin bag." One after the other they confess. It ' +
            'goes on until the pub.',
          effects: [{ mood: 9 }, { social: 8 }, { stress: -4 }] },
      ] },
      { id: 'legs', text: '"Pinkish."', outcomes: [
        { text: 'She writes it down and underlines it. You will never be able to go to that field again, or to eat salmon.',
          effects: [{ stress: 8 }, { mood: -4 }, { prestige: -2 }] },
      ] },
      { id: 'point', text: 'Point. "There. No. Gone"', outcomes: [
        { text:
            'Sixty-one telescopes swing round. And there, on the far gate, by the grace of something, is an owl none of them has ' +
            'ever seen.',
          effects: [{ mood: 16 }, { prestige: 4 }], chance: 2, swing: { stat: 'openness', by: 1 } },
        { text: 'Sixty-one telescopes swing round, and stay there a good while, and swing back to you.',
          effects: [{ mood: -5 }, { stress: 6 }], chance: 6 },
      ] },
    ],
  },
  {
    id: 'hobbies-pumpkin', kind: 'question', category: 'hobby', icon: '🎃', title: 'The heaviest in the district', age: [45, 90],
    when: [{ anyOf: [{ season: 'summer' }, { season: 'autumn' }] }], cast: { rival: { role: 'rival', make: true, ageGap: [-15, 15] } },
    text:
      "It takes two people and a door to move your pumpkin. {rival}'s takes three. Weighing is on Sunday. You have a syringe, and " +
      'there is no moon.',
    answers: [
      { id: 'feed-it', text: 'Sit up and give yours sugar water', costs: { energy: 10 }, outcomes: [
        { text: "On Sunday it is ahead by half a kilo, then it sighs, and opens, and covers the mayor's shoes.",
          effects: [{ mood: 5 }, { social: 4 }], chance: 4 },
        { text: 'Ahead by a kilo. {rival} shakes your hand, then smells the palm. Sugar. You are both grown people.',
          effects: [{ mood: 10 }, { prestige: 3 }, { affinity: -4, with: 'rival' }], chance: 5, swing: { stat: 'diligence', by: 1 } },
      ] },
      { id: 'sabotage', text: "Let a little air into {rival}'s", outcomes: [
        { text:
            '{rival} finds a hole the size of a needle and stuffs it with wax and a candle. It wins in the category "Lantern." You ' +
            'come second, in pumpkins.',
          effects: [{ mood: -3 }, { tally: 'misdeeds' }, { affinity: -10, with: 'rival' }] },
      ] },
      { id: 'marry-them', text: 'Propose to enter both as one', costs: { money: 10 }, outcomes: [
        { text:
            'Nobody has read the rules so closely before. "Combined household: 411 kilos." You and {rival} hold up the cup by one ' +
            'handle each.',
          effects: [{ mood: 12 }, { affinity: 15, with: 'rival' }, { remember: 'the cup with two handles', by: 'rival' }] },
      ] },
    ],
  },
];
