/** Seasons and weather, north and south: puddles, ice, harmattan, monsoon, mushrooms, shutters. */
import type { LifeEvent } from '../../life/events/types.ts';

export const seasons: readonly LifeEvent[] = [
  {
    id: 'seasons-deep-puddle', kind: 'question', category: 'seasonal', icon: '🥾', title: 'The big one', age: [4, 8],
    when: [{ anyOf: [{ season: 'spring' }, { season: 'autumn' }] }], weight: 12,
    text: 'By the bus stop is a puddle nobody has seen the bottom of. Your boots come up to here. The puddle comes up to: nobody knows.',
    answers: [
      { id: 'walk-in', text: 'Walk in and find out', outcomes: [{
        text: 'It comes up to one finger more than here. You empty your boots on the kitchen step, left, right, and there is a snail in ' +
          'the left.',
        effects: [{ mood: 8 }, { health: -1 }],
      }] },
      { id: 'stick-first', text: 'Measure it with a stick', outcomes: [{
        text: 'The stick says you would fit. Then the bus comes and shows you with one wheel how deep it was. You are glad about the ' +
          'stick, but wet.',
        effects: [{ mood: 4 }, { trait: 'diligence', by: 1 }],
      }] },
      { id: 'send-doll', text: 'Send a boat with a passenger', outcomes: [{
        text: 'A bark boat, and on it an acorn called Captain. He goes down in the middle, very bravely, saluting. You tell it at supper.',
        effects: [{ mood: 6 }, { trait: 'openness', by: 1 }],
      }] },
    ],
  },
  {
    id: 'seasons-neighbors-leaves', kind: 'question', category: 'seasonal', icon: '🍂', title: 'Four coins a heap', age: [6, 11],
    when: [{ season: 'autumn' }],
    cast: { old: { role: 'neighbor', make: true, ageGap: [50, 75] } },
    text: '{old} raked all morning, one hand on {old.their} back, and has gone in for tea. The heap of leaves is taller than you are.',
    answers: [
      { id: 'jump', text: 'Jump', outcomes: [{
        text: 'It is everything you had hoped. When you come up {old} is at the window with the cup, quite still. You rake till it is ' +
          'dark.',
        effects: [{ mood: 8 }, { energy: -10 }, { affinity: 2, with: 'old' }, { flag: 'jumped-in-leaves' }],
      }] },
      { id: 'ask-first', text: 'Knock and ask if one may', outcomes: [{
        text: '{old} thinks it over. "I built it," says {old}. "I go first." And does.',
        effects: [
          { mood: 12 }, { affinity: 12, with: 'old' }, { flag: 'jumped-in-leaves' },
          { remember: '{me} asked before jumping into my leaves, so I went first.', by: 'old' },
        ],
      }] },
      { id: 'guard', text: 'Guard it until {old} comes back', outcomes: [{
        text: 'Two boys and a dog are turned away. You are paid four coins and a pear, as agreed afterwards.',
        effects: [{ money: 4 }, { mood: 4 }, { affinity: 8, with: 'old' }],
      }] },
    ],
  },
  {
    id: 'seasons-own-leaves', kind: 'message', category: 'seasonal', icon: '🍁', title: 'Your own heap', age: [50, 90],
    when: [{ season: 'autumn' }, { flag: 'jumped-in-leaves', yearsAgo: [35, 85] }], weight: 25,
    text: 'You have raked all morning, with one hand on your back. The heap is taller than a child. You go in to make tea and stand ' +
      'with the cup at the window, very quiet, well back, and wait. Please let there be children.',
    effects: [{ mood: 7 }],
  },
  {
    id: 'seasons-singing-ice', kind: 'question', category: 'seasonal', icon: '🧊', title: 'The ice sings', age: [9, 14],
    when: [{ season: 'winter' }, { culture: ['nordic', 'anglo', 'japanese'] }],
    cast: { dare: { role: 'classmate', make: true } }, weight: 25,
    text: 'The lake froze on Tuesday. Today it sings, long whale notes. {dare} is already out there. "It sings because it\'s thick!" ' +
      'You have heard the opposite.',
    answers: [
      { id: 'stay-ashore', text: 'Stay on the shore and call {dare} back', outcomes: [{
        text: '{dare} comes in slowly, pretending not to. The last five metres it cracks like a whip, and neither of you pretends ' +
          'anything.',
        effects: [{ stress: 4 }, { affinity: 5, with: 'dare' }, { tally: 'kindnesses' }, { flag: 'knows-ice' }],
      }] },
      { id: 'walk-out', text: 'Walk out to the second marker', costs: { energy: 10 }, outcomes: [{
        text: 'You stand in the middle of the lake, with the song going through your boots. You will not tell this at home until you ' +
          'are forty.',
        effects: [{ mood: 14 }, { flag: 'knows-ice' }, { trait: 'nerves', by: 1 }], chance: 5, swing: { stat: 'nerves', by: 1 },
      }, {
        text: 'One leg goes in to the thigh. {dare} lies flat and holds out a scarf. The walk home is like wearing a plank.',
        effects: [
          { mood: -4 }, { health: -6 }, { affinity: 12, with: 'dare' }, { flag: 'knows-ice' },
          { remember: 'I pulled {me} out with a scarf.', by: 'dare' },
        ],
        chance: 3,
      }] },
      { id: 'drill', text: 'Find a grown-up with a drill', outcomes: [{
        text: 'Eleven centimetres. "Twelve is for walking," says the fisherman, and pours you cocoa on the safe side of the question.',
        effects: [{ mood: 4 }, { flag: 'knows-ice' }, { trait: 'diligence', by: 1 }],
      }] },
    ],
  },
  {
    id: 'seasons-ice-again', kind: 'question', category: 'family', icon: '🧊', title: 'It sings because it is thick', age: [30, 60],
    when: [{ season: 'winter' }, { flag: 'knows-ice', yearsAgo: [16, 55] }],
    cast: { kid: { role: 'child', age: [6, 14] } }, weight: 35,
    text: 'The same lake, a thinner winter. {kid} stands on it, six metres out, listening. "It\'s SINGING." You remember how that feels ' +
      'through the boots.',
    answers: [
      { id: 'call-in', text: 'Call {kid} in, in a calm voice', outcomes: [{
        text: 'You have never sounded so like your mother. {kid} comes. Then you lie on your stomachs on the jetty and hear the rest ' +
          'from there.',
        effects: [{ mood: 6 }, { affinity: 5, with: 'kid' }, { stress: 3 }],
      }] },
      { id: 'tell-story', text: 'Go as far as the edge and tell the story', outcomes: [{
        text: 'The marker, the song, all of it. {kid} walks in to hear it properly, which was the idea.',
        effects: [
          { mood: 8 }, { affinity: 8, with: 'kid' }, { tally: 'kindnesses' },
          { remember: '{me} told me about the ice so I would come in.', by: 'kid' },
        ],
      }] },
      { id: 'shout', text: 'Shout', outcomes: [{
        text: 'It carries right over the lake. {kid} comes in crying, and the ice goes on, singing to nobody.',
        effects: [{ mood: -4 }, { affinity: -5, with: 'kid' }, { stress: 5 }],
      }] },
    ],
  },
  {
    id: 'seasons-heat-shutters', kind: 'question', category: 'seasonal', icon: '🥵', title: 'Closed shutters', age: [18, 75],
    when: [{ season: 'summer' }],
    cast: { old: { role: 'neighbor', make: true, age: [70, 96], ageGap: [0, 75] } },
    text: "Fifth day of heat. {old}'s shutters have been closed since Sunday; three newspapers lie on the mat. You have just climbed " +
      'four floors with shopping.',
    answers: [
      { id: 'ring-bell', text: 'Ring, and keep ringing', costs: { energy: 5 }, outcomes: [{
        text: 'A long shuffle. {old} has been sitting in the bath with the radio since Sunday, like a sensible hippopotamus, and ' +
          'invites you to a cold beer.',
        effects: [{ mood: 8 }, { affinity: 12, with: 'old' }, { tally: 'kindnesses' }], chance: 4,
      }, {
        text: '{old} opens grey-faced, and sits down on the newspapers. You get water, wet towels, the doctor. "Another afternoon," the ' +
          'doctor says to you.',
        effects: [
          { mood: 4 }, { stress: 6 }, { affinity: 20, with: 'old' }, { tally: 'kindnesses' },
          { remember: '{me} rang, and kept ringing.', by: 'old' },
        ],
        chance: 5,
      }] },
      { id: 'call-caretaker', text: 'Telephone the caretaker', outcomes: [{
        text: 'He has keys, and forty-one other doors. By evening he has got to yours. {old} is in hospital a week and comes back ' +
          'asking who rang.',
        effects: [{ mood: -2 }, { affinity: 5, with: 'old' }],
      }] },
      { id: 'shower-first', text: 'A shower first, then see', outcomes: [{
        text: "You wake at nine with your hair dry. There is a light under {old}'s door, and voices, and a stretcher folded in the " +
          'stairwell.',
        effects: [{ mood: -8 }, { stress: 6 }, { trait: 'kindness', by: -1 }],
      }] },
    ],
  },
  {
    id: 'seasons-power-cut', kind: 'question', category: 'seasonal', icon: '🕯️', title: 'Everything in the freezer', age: [8, 60],
    when: [{ anyOf: [{ season: 'summer' }, { season: 'autumn' }] }],
    cast: { next: { role: 'neighbor', make: true, ageGap: [10, 45] } },
    text: "The storm took the whole street's power. It is warm and dark, and two litres of ice cream begin to lean. On the stairs " +
      '{next} asks for a gas ring.',
    answers: [
      { id: 'ice-cream-out', text: 'Carry your ice cream downstairs', outcomes: [{
        text: 'There are nine families you have nodded to for years. By midnight you know who plays the accordion. He knows four songs. ' +
          'He plays them all twice.',
        effects: [{ mood: 10 }, { social: 8 }, { affinity: 8, with: 'next' }],
      }] },
      { id: 'eat-it-all', text: 'Eat it yourselves, in order of melting', outcomes: [{
        text: 'Lemon, then pistachio, then the one with bits. You lie on the cool tiles and hear the party through the floor.',
        effects: [{ mood: 5 }, { health: -1 }],
      }] },
      { id: 'read-by-candle', text: 'Light one candle and stay by it', outcomes: [{
        text: "You had not known the building ticks. Round eleven somebody below starts an accordion, and you open the door a hand's " +
          'breadth.',
        effects: [{ mood: 5 }, { stress: -6 }],
      }] },
    ],
  },
  {
    id: 'seasons-mushrooms', kind: 'question', category: 'seasonal', icon: '🍄', title: 'Almost certainly', age: [28, 78],
    when: [{ season: 'autumn' }, { culture: ['nordic', 'french', 'japanese', 'anglo'] }],
    text: 'The best of the basket has a pale ring. Delicious, says the book, and in smaller print, that it has a cousin. The butter is ' +
      'already sizzling.',
    answers: [
      { id: 'ask-expert', text: 'Take it to the expert at the pharmacy', outcomes: [{
        text: 'She puts on gloves. Then she lays yours by itself on a sheet of paper, and washes her hands up to the elbow. "And how ' +
          'are you?" she says.',
        effects: [{ stress: 6 }, { mood: 2 }, { health: 1 }],
      }] },
      { id: 'fry-it', text: 'Fry it. The gills look right', outcomes: [{
        text: 'It was the delicious one. You know that by about three in the morning, lying awake, listening to your liver.',
        effects: [{ mood: 5 }, { stress: 8 }], chance: 5, swing: { stat: 'diligence', by: 1 },
      }, {
        text: "It was the other cousin's cousin. Two days on a ward, where the nurse calls you Chef.",
        effects: [{ health: -14 }, { mood: -6 }, { stress: 6 }, { flag: 'mushroom-chef' }], chance: 3,
      }] },
      { id: 'throw-out', text: 'Throw that one away, fry the rest', outcomes: [{
        text: 'All evening you praise the small ones and think about the big one.',
        effects: [{ mood: 3 }],
      }] },
    ],
  },
  {
    id: 'seasons-chef', kind: 'message', category: 'seasonal', icon: '🍳', title: 'Chef', age: [29, 80],
    when: [{ flag: 'mushroom-chef', yearsAgo: [1, 12] }, { season: 'autumn' }], weight: 40,
    text: 'In the woods, with a basket, you meet the nurse from the ward, with a basket. "Chef," she says, and looks into yours. She ' +
      'takes out two, without a word, and drops them in the ferns. She gives you one of hers, to make up.',
    effects: [{ mood: 7 }, { health: 1 }],
  },
  {
    id: 'seasons-monsoon-walk', kind: 'question', category: 'seasonal', icon: '☔', title: 'The river that was a road', age: [10, 17],
    when: [{ months: [6, 7, 8] }, { culture: ['indian'] }, { has: 'school' }],
    cast: { mate: { role: 'classmate', make: true } }, weight: 25,
    text: 'School has let you out early, since the road outside has become a river with a scooter in it. {mate} has a bag of exam ' +
      'papers on {mate.their} head. The bus is not coming. Home is two kilometres, by water.',
    answers: [
      { id: 'wade', text: 'Wade home in a chain, hands held', costs: { energy: 15 }, outcomes: [{
        text: 'Fourteen of you, smallest in the middle, singing the periodic table. A man on a balcony lets down hot corn in a basket ' +
          'on a string.',
        effects: [{ mood: 10 }, { affinity: 8, with: 'mate' }, { social: 5 }],
      }] },
      { id: 'wait-school', text: 'Wait on the school roof', outcomes: [{
        text: 'The watchman makes tea for sixty in a bucket. You see the whole town from up there, shining like a tin tray.',
        effects: [{ mood: 6 }, { affinity: 3, with: 'mate' }],
      }] },
      { id: 'lose-papers', text: '"Wouldn\'t it be sad if you slipped"', outcomes: [{
        text: '{mate} looks at you, at the water, at the maths papers. They float better than you would think.',
        effects: [{ mood: 9 }, { affinity: 6, with: 'mate' }, { tally: 'misdeeds' }, { stress: 4 }, { flag: 'papers-sank' }],
      }] },
    ],
  },
  {
    id: 'seasons-papers-surface', kind: 'message', category: 'seasonal', icon: '📝', title: 'They float', age: [11, 20],
    when: [{ flag: 'papers-sank', yearsAgo: [0, 2] }], weight: 60,
    text: 'After the rains the school gets a parcel from a farmer eleven kilometres downstream. He has dried all the maths papers on ' +
      'his washing line, smoothed them and put them in order. He has also, in pencil, corrected four of them.',
    effects: [{ mood: 5 }, { performance: -2 }],
  },
  {
    id: 'seasons-harmattan', kind: 'message', category: 'seasonal', icon: '🌫️', title: 'Dust from another country', age: [7, 80],
    when: [{ months: [12, 1] }, { culture: ['nigerian'] }], weight: 22, cooldownDays: 3000,
    text: "The harmattan is in. The sun is a coin behind paper, everyone's knees have turned grey, and the sellers of shea butter are " +
      'kings. You write your name on the bonnet of a car. By evening it has been underlined by somebody, and answered: "Which one?"',
    effects: [{ mood: 5 }],
  },
  {
    id: 'seasons-sandstorm', kind: 'question', category: 'seasonal', icon: '🌪️', title: 'The brown wall', age: [16, 75],
    when: [{ months: [3, 4, 5] }, { culture: ['arabic'] }],
    cast: { next: { role: 'neighbor', make: true, age: [18, 95], ageGap: [-8, 40] } }, weight: 22,
    text: "A brown wall on the horizon, ten minutes off. Your washing is on the roof, and so is {next}'s, who is out: white sheets for " +
      'a wedding on Friday.',
    answers: [
      { id: 'own-first', text: "Save your own, then {next}'s", costs: { energy: 10 }, outcomes: [{
        text: 'You get yours, and half of the wedding. The other half arrives on Saturday, two streets away, on a goat.',
        effects: [{ mood: 4 }, { affinity: 6, with: 'next' }],
      }] },
      { id: 'wedding-first', text: 'Save the sheets', costs: { energy: 15 }, outcomes: [{
        text: "You come down blind, with your arms full of somebody's future. Your shirts will be beige from now on. You are put at the " +
          'head table.',
        effects: [
          { mood: 8 }, { affinity: 15, with: 'next' }, { tally: 'kindnesses' },
          { remember: '{me} let the shirts go and saved the wedding sheets.', by: 'next' },
        ],
      }] },
      { id: 'close-windows', text: 'Close the windows. It is only washing', outcomes: [{
        text: 'It howls for an hour. Afterwards you hear {next} on the roof, not saying anything, shaking out one sheet after the other.',
        effects: [{ mood: -4 }, { affinity: -5, with: 'next' }],
      }] },
    ],
  },
  {
    id: 'seasons-spring-letter', kind: 'question', category: 'seasonal', icon: '🧹', title: 'Behind the wardrobe', age: [25, 90],
    when: [{ season: 'spring' }],
    text: 'Behind the wardrobe is a letter of yours, stamped, sealed, never sent. You know the handwriting, but no longer the name of ' +
      'the street.',
    answers: [
      { id: 'open', text: 'Open it', outcomes: [{
        text: 'It is an apology. It is a very good one. You had thought all this time that they simply had not answered.',
        effects: [{ mood: -2 }, { stress: 2 }, { flag: 'late-apology' }],
      }] },
      { id: 'post', text: 'Post it as it is', outcomes: [{
        text: 'It goes into the box with its old stamp and a small thump. Whatever you said, you have now said it.',
        effects: [{ mood: 5 }, { flag: 'late-apology' }],
      }] },
      { id: 'back', text: 'Push it back behind the wardrobe', outcomes: [{
        text: 'You dust everywhere else. The wardrobe stands there like a man with something in his mouth.',
        effects: [{ stress: 3 }],
      }] },
    ],
  },
  {
    id: 'seasons-late-answer', kind: 'message', category: 'friends', icon: '📬', title: 'With nine years of postage', age: [25, 92],
    when: [{ flag: 'late-apology', yearsAgo: [0, 2] }], weight: 45,
    text: 'An answer, on a card with a heron. "Your letter reached me with a stamp that no longer exists. I have been furious with you ' +
      'for so long that I had to look up why. It was my fault too. Come and see the heron." There is an address, and the word "soon".',
    effects: [{ mood: 11 }, { social: 5 }, { stress: -4 }],
  },
  {
    id: 'seasons-extra-hour', kind: 'message', category: 'seasonal', icon: '🕰️', title: 'The extra hour', age: [20, 95],
    when: [{ months: [10] }, { culture: ['anglo', 'nordic', 'french'] }], weight: 16,
    text: 'They give you back an hour tonight, the one they took in spring. You had plans for it: the letter, the drawer, the sky. You ' +
      'spend forty minutes finding out how to change the clock on the oven. The rest you sleep.',
    effects: [{ mood: 3 }, { energy: 8 }],
  },
];
