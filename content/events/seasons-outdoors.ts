/** Seasons underfoot: puddles, leaves, ice and a flood, and what they bring back. */
import type { LifeEvent } from '../../life/events/types.ts';

export const seasonsOutdoorsEvents: readonly LifeEvent[] = [
  {
    id: 'seasons-deep-puddle', kind: 'question', category: 'seasonal', icon: '🥾', title: 'The big one', age: [4, 8],
    when: [{ anyOf: [{ season: 'spring' }, { season: 'autumn' }] }], weight: 12,
    text: 'By the bus stop is a puddle nobody has seen the bottom of. Your boots come up to here. The puddle comes up to: nobody knows.',
    answers: [
      { id: 'walk-in', text: 'Walk in and find out', outcomes: [
        { text:
            'It comes up to one finger more than here. You empty your boots on the kitchen step, left, right, and there is a snail ' +
            'in the left.',
          effects: [{ mood: 8 }, { health: -1 }] },
      ] },
      { id: 'stick-first', text: 'Measure it with a stick', outcomes: [
        { text:
            'The stick says you would fit. Then the bus comes and shows you with one wheel how deep it was. You are glad about the ' +
            'stick, but wet.',
          effects: [{ mood: 4 }, { trait: 'diligence', by: 1 }] },
      ] },
      { id: 'send-doll', text: 'Send a boat with a passenger', outcomes: [
        { text:
            'A bark boat, and on it an acorn called Captain. He goes down in the middle, very bravely, saluting. You tell it at ' +
            'supper.',
          effects: [{ mood: 6 }, { trait: 'openness', by: 1 }] },
      ] },
    ],
  },
  {
    id: 'seasons-neighbors-leaves', kind: 'question', category: 'seasonal', icon: '🍂', title: 'Four coins a heap', age: [6, 11],
    when: [{ season: 'autumn' }], cast: { old: { role: 'neighbor', make: true, ageGap: [50, 75] } },
    text: '{old} raked all morning, one hand on {old.their} back, and has gone in for tea. The heap of leaves is taller than you are.',
    answers: [
      { id: 'jump', text: 'Jump', outcomes: [
        { text:
            'It is everything you had hoped. When you come up {old} is at the window with the cup, quite still. You rake till it is ' +
            'dark.',
          effects: [{ mood: 8 }, { energy: -10 }, { affinity: -3, with: 'old' }, { flag: 'jumped-in-leaves' }] },
      ] },
      { id: 'ask-first', text: 'Knock and ask if one may', outcomes: [
        { text: '{old} thinks it over. "I built it," says {old}. "I go first." And does.',
          effects: [
            { mood: 12 }, { affinity: 12, with: 'old' }, { flag: 'jumped-in-leaves' },
            { remember: 'the heap of leaves and being asked first', by: 'old' },
          ] },
      ] },
      { id: 'guard', text: 'Guard it until {old} comes back', outcomes: [
        { text: 'Two boys and a dog are turned away. You are paid four coins and a pear, as agreed afterwards.',
          effects: [{ money: 4 }, { mood: 4 }, { affinity: 8, with: 'old' }] },
      ] },
    ],
  },
  {
    id: 'seasons-own-leaves', kind: 'message', category: 'seasonal', icon: '🍁', title: 'Your own heap', age: [50, 90],
    when: [{ season: 'autumn' }, { flag: 'jumped-in-leaves', yearsAgo: [35, 85] }], weight: 25,
    text:
      'You have raked all morning, one hand on your back. You stand with your tea at the window, well back, and wait. Two children ' +
      'go by. One of them slows down.',
    effects: [{ mood: 7 }],
  },
  {
    id: 'seasons-singing-ice', kind: 'question', category: 'seasonal', icon: '🧊', title: 'The ice sings', age: [9, 14],
    when: [{ season: 'winter' }, { culture: ['nordic', 'anglo', 'japanese'] }], cast: { dare: { role: 'classmate', make: true } },
    weight: 25,
    text:
      'The lake froze on Tuesday. Today it sings, long whale notes. {dare} is already out there. "It sings because it\'s thick!" You ' +
      'have heard the opposite.',
    answers: [
      { id: 'stay-ashore', text: 'Stay on the shore and call {dare} back', outcomes: [
        { text:
            '{dare} comes in slowly, pretending not to. The last five meters it cracks like a whip, and neither of you pretends ' +
            'anything.',
          effects: [{ stress: 4 }, { affinity: 5, with: 'dare' }, { tally: 'kindnesses' }, { flag: 'knows-ice' }] },
      ] },
      { id: 'walk-out', text: 'Walk out to the second marker', costs: { energy: 10 }, outcomes: [
        { text:
            'You stand in the middle of the lake, with the song going through your boots. You will not tell this at home until you ' +
            'are forty.',
          effects: [{ mood: 14 }, { flag: 'knows-ice' }, { trait: 'nerves', by: 1 }], chance: 5, swing: { stat: 'nerves', by: 1 } },
        { text: 'One leg goes in to the thigh. {dare} lies flat and holds out a scarf. The walk home is like wearing a plank.',
          effects: [
            { mood: -4 }, { health: -6 }, { affinity: 12, with: 'dare' }, { flag: 'knows-ice' },
            { remember: 'the scarf held out on the ice', by: 'dare' },
          ],
          chance: 3 },
      ] },
      { id: 'drill', text: 'Find a grown-up with a drill', outcomes: [
        { text: 'Four centimeters. "Ten is for walking," says the fisherman, and pours you cocoa on the safe side of the question.',
          effects: [{ mood: 4 }, { flag: 'knows-ice' }, { trait: 'diligence', by: 1 }] },
      ] },
    ],
  },
  {
    id: 'seasons-ice-again', kind: 'question', category: 'family', icon: '🧊', title: 'It sings because it is thick', age: [30, 60],
    when: [{ season: 'winter' }, { flag: 'knows-ice', yearsAgo: [16, 55] }], cast: { kid: { role: 'child', age: [6, 14] } }, weight: 35,
    text:
      'The same lake, a thinner winter. {kid} stands on it, six meters out, listening. "It\'s SINGING." You remember how that feels ' +
      'through the boots.',
    answers: [
      { id: 'call-in', text: 'Call {kid} in, in a calm voice', outcomes: [
        { text:
            'You have never sounded so like your mother. {kid} comes. Then you lie on your stomachs on the jetty and hear the rest ' +
            'from there.',
          effects: [{ mood: 6 }, { affinity: 5, with: 'kid' }, { stress: 3 }] },
      ] },
      { id: 'tell-story', text: 'Go as far as the edge and tell the story', outcomes: [
        { text: 'The marker, the song, all of it. {kid} walks in to hear it properly, which was the idea.',
          effects: [
            { mood: 8 }, { affinity: 8, with: 'kid' }, { tally: 'kindnesses' },
            { remember: 'the story told from the edge of the ice', by: 'kid' },
          ] },
      ] },
      { id: 'shout', text: 'Shout', outcomes: [
        { text: 'It carries right over the lake. {kid} comes in crying, and the ice goes on, singing to nobody.',
          effects: [{ mood: -4 }, { affinity: -5, with: 'kid' }, { stress: 5 }] },
      ] },
    ],
  },
  {
    id: 'seasons-monsoon-walk', kind: 'question', category: 'seasonal', icon: '☔', title: 'The river that was a road', age: [10, 17],
    when: [{ months: [6, 7, 8] }, { culture: ['indian'] }, { has: 'school' }], cast: { mate: { role: 'classmate', make: true } },
    weight: 25,
    text:
      'School has let you out early: the road is a river now, with a scooter in it. {mate} has a bag of exam papers on {mate.their} ' +
      'head. No bus is coming. Home is two kilometers, by water.',
    answers: [
      { id: 'wade', text: 'Wade home in a chain, hands held', costs: { energy: 15 }, outcomes: [
        { text:
            'Fourteen of you, smallest in the middle, singing the periodic table. A man on a balcony lets down hot corn in a basket ' +
            'on a string.',
          effects: [{ mood: 10 }, { affinity: 8, with: 'mate' }, { social: 5 }] },
      ] },
      { id: 'wait-school', text: 'Wait on the school roof', outcomes: [
        { text: 'The watchman makes tea for sixty in a bucket. You see the whole town from up there, shining like a tin tray.',
          effects: [{ mood: 6 }, { affinity: 3, with: 'mate' }] },
      ] },
      { id: 'lose-papers', text: '"Wouldn\'t it be sad if you slipped."', outcomes: [
        { text: '{mate} looks at you, at the water, at the math papers. They float better than you would think.',
          effects: [{ mood: 9 }, { affinity: 6, with: 'mate' }, { tally: 'misdeeds' }, { stress: 4 }, { flag: 'papers-sank' }] },
      ] },
    ],
  },
  {
    id: 'seasons-papers-surface', kind: 'message', category: 'seasonal', icon: '📝', title: 'They float', age: [11, 20],
    when: [{ flag: 'papers-sank', yearsAgo: [0, 2] }], weight: 60,
    text:
      'The school gets a parcel from a farmer downstream. He has dried all the math papers on his washing line. He has also, in ' +
      'pencil, corrected four of them.',
    effects: [{ mood: 5 }, { performance: -2 }],
  },
];
