/** A small world for tests: every table filled, few entries. Tests of the real world use `content/world.ts`. */
import type { CultureSpec, PlaceSpec, Tables, World } from '../world.ts';
import { fixtureEvents } from './events.ts';

/** US SSA 2020 period life table, yearly death probability per million by exact age 0..100. */
const deathPerMillion = {
  male: [
    5837, 410, 254, 207, 167, 141, 123, 113, 108, 114, 127, 146, 174, 228, 312, 435, 604, 814, 1051, 1250, 1398, 1524, 1612, 1682, 1747,
    1812, 1884, 1974, 2070, 2172, 2275, 2368, 2441, 2517, 2590, 2673, 2791, 2923, 3054, 3207, 3333, 3464, 3587, 3735, 3911, 4137, 4452,
    4823, 5214, 5594, 5998, 6500, 7081, 7711, 8394, 9109, 9881, 10687, 11566, 12497, 13485, 14595, 15702, 16836, 17908, 18943, 20103,
    21345, 22750, 24325, 26137, 28125, 30438, 33249, 36975, 40633, 44710, 49152, 54265, 59658, 65568, 72130, 79691, 88578, 98388,
    109139, 120765, 133763, 148370, 164535, 182632, 202773, 223707, 245124, 266933, 288602, 309781, 330099, 349177, 366635, 384967,
  ],
  female: [
    4907, 316, 196, 160, 129, 109, 100, 96, 92, 89, 92, 104, 123, 145, 173, 210, 257, 314, 384, 440, 485, 533, 574, 617, 655, 700, 743,
    796, 851, 914, 976, 1041, 1118, 1186, 1241, 1306, 1386, 1472, 1549, 1637, 1735, 1850, 1950, 2072, 2217, 2383, 2573, 2777, 2984,
    3210, 3476, 3793, 4136, 4495, 4870, 5261, 5714, 6227, 6752, 7327, 7926, 8544, 9173, 9841, 10529, 11265, 12069, 12988, 14032, 15217,
    16634, 18294, 20175, 22321, 25030, 27715, 30631, 33900, 37831, 42249, 47148, 52545, 58685, 65807, 74052, 83403, 93798, 104958,
    117435, 131540, 146985, 163592, 181562, 200724, 219958, 239460, 258975, 278225, 296912, 314727, 333610,
  ],
} as const;

const tables: Tables = {
  deathPerMillion,
  pacing: [
    { fromAge: 0, perThousandDays: 30, questionPercent: 60 },
    { fromAge: 6, perThousandDays: 50, questionPercent: 60 },
    { fromAge: 70, perThousandDays: 30, questionPercent: 50 },
  ],
  livingCost: { frugal: 160, careful: 230, easy: 330, lavish: 620 },
  rent: 1100,
  taxBrackets: [{ fromDollars: 0, percent: 0 }, { fromDollars: 12000, percent: 18 }, { fromDollars: 60000, percent: 30 }],
  interestPercent: 6,
  pensionPercent: 45,
  retirementAge: 67,
  halfLifeDays: { gift: 3, promotion: 60, wedding: 300, child: 400, divorce: 700, widowhood: 900, loss: 200 },
  love: [
    { fromAge: 16, meetPercent: 20, marryPercent: 1, childPercent: 2 },
    { fromAge: 20, meetPercent: 30, marryPercent: 14, childPercent: 20 },
    { fromAge: 28, meetPercent: 30, marryPercent: 26, childPercent: 34 },
    { fromAge: 38, meetPercent: 20, marryPercent: 16, childPercent: 12 },
    { fromAge: 45, meetPercent: 10, marryPercent: 8, childPercent: 0 },
    { fromAge: 70, meetPercent: 3, marryPercent: 3, childPercent: 0 },
  ],
  refills: {
    instant: { diamonds: 10, energy: 50 }, small: { diamonds: 20, energy: 100 }, medium: { diamonds: 30, energy: 200 },
    full: { diamonds: 35, energy: 0 }, large: { diamonds: 40, energy: 500 }, unlimited: { diamonds: 50, energy: 0 },
  },
  skips: {
    '1h': { diamonds: 5, minutes: 60 }, '12h': { diamonds: 15, minutes: 720 }, '1d': { diamonds: 25, minutes: 1440 },
    next: { diamonds: 50, minutes: 0 }, '1w': { diamonds: 75, minutes: 10080 }, '1mo': { diamonds: 100, minutes: 43200 },
  },
  dailyRewards: [
    { diamonds: 5 }, { diamonds: 10 }, { diamonds: 15, energy: 50 }, { diamonds: 15 }, { diamonds: 20 }, { diamonds: 25 },
    { diamonds: 35, item: 'notebook' },
  ],
  messageEnergyCost: 5,
};

const cultures: readonly CultureSpec[] = [
  {
    id: 'river', name: 'River towns', male: ['Tom', 'Elias', 'Ned', 'Oscar', 'Hugo', 'Ivo'],
    female: ['Ada', 'Mina', 'Ruth', 'Ines', 'Clara', 'Vera'], surnames: ['Marlow', 'Teller', 'Brook', 'Hale', 'Finch'],
  },
  {
    id: 'hill', name: 'Hill villages', male: ['Kenji', 'Haru', 'Daichi', 'Sora'], female: ['Yui', 'Emi', 'Naoko', 'Rin'],
    surnames: ['Mori', 'Tanaka', 'Ishida', 'Kubo'], familyNameFirst: true,
  },
];

const places: readonly PlaceSpec[] = [
  {
    id: 'millbrook', town: 'Millbrook', country: 'Northland', hemisphere: 'north', cultures: [['river', 4], ['hill', 1]], priceLevel: 100,
    currency: 'USD', scenery: 'river', holidays: [{ date: '12-25', name: 'Midwinter' }, { date: '06-21', name: 'Lantern Day' }],
  },
  {
    id: 'porto-sul', town: 'Porto Sul', country: 'Southland', hemisphere: 'south', cultures: [['river', 1], ['hill', 1]], priceLevel: 70,
    currency: 'USD', scenery: 'coast', holidays: [{ date: '02-20', name: 'Carnival' }],
  },
];

export const fixtureWorld: World = {
  version: 'fixture-1',
  events: fixtureEvents,
  jobs: [
    {
      id: 'paper-round', ladder: 'corner', rung: 0, title: 'Paper round', company: ['Corner News'], icon: '📰', salary: 4_000, hours: 8,
      stress: 10, minAge: 14, partTime: true, needs: {}, shift: { from: 6, hours: 2, weekends: true }, workplace: 'street',
    },
    {
      id: 'baker', ladder: 'bakery', rung: 0, title: 'Baker', company: ['Third Crust'], icon: '🥖', salary: 31_000, hours: 40, stress: 35,
      minAge: 18, needs: { school: 'middle' }, shift: { from: 5, hours: 8, weekends: true }, workplace: 'bakery',
    },
    {
      id: 'head-baker', ladder: 'bakery', rung: 1, title: 'Head baker', company: ['Third Crust'], icon: '🥐', salary: 46_000, hours: 42,
      stress: 45, minAge: 23, needs: { school: 'middle', years: 4 }, shift: { from: 5, hours: 9 }, workplace: 'bakery',
    },
    {
      id: 'clerk', ladder: 'office', rung: 0, title: 'Clerk', company: ['Ministry of Forms'], icon: '🗂️', salary: 36_000, hours: 38,
      stress: 30, minAge: 18, needs: { school: 'high' }, shift: { from: 9, hours: 8 }, workplace: 'office',
    },
    {
      id: 'engineer', ladder: 'works', rung: 0, title: 'Engineer', company: ['Harbor Works'], icon: '🛠️', salary: 72_000, hours: 42,
      stress: 50, minAge: 22, needs: { school: 'college' }, shift: { from: 8, hours: 9 }, workplace: 'works',
    },
  ],
  schools: [
    { id: 'sandbox', level: 'kindergarten', name: 'Sandbox Street', tuition: 0, selectivity: 0, prestige: 30 },
    { id: 'mill-road', level: 'elementary', name: 'Mill Road School', tuition: 0, selectivity: 0, prestige: 40 },
    { id: 'riverbend', level: 'middle', name: 'Riverbend Middle', tuition: 0, selectivity: 0, prestige: 40 },
    { id: 'eastgate', level: 'high', name: 'Eastgate High', tuition: 0, selectivity: 0, prestige: 40 },
    { id: 'plains', level: 'college', name: 'Plains State', tuition: 9_000, selectivity: 30, prestige: 50 },
    { id: 'plains-graduate', level: 'graduate', name: 'Plains Graduate School', tuition: 14_000, selectivity: 45, prestige: 60 },
  ],
  majors: [{ id: 'general', name: 'General Studies', difficulty: 35 }, { id: 'engineering', name: 'Engineering', difficulty: 70 }],
  activities: [
    {
      id: 'swimming', name: 'Swimming', icon: '🏊', kind: 'sport', levels: ['elementary', 'middle', 'high', 'college'], minGrade: 2,
      hoursPerWeek: 4, effects: { fitness: 1, stress: -1 }, selectivity: 20, ranks: ['paddler', 'swimmer', 'captain'],
    },
    {
      id: 'choir', name: 'Choir', icon: '🎶', kind: 'art', levels: ['elementary', 'middle', 'high'], minGrade: 1, hoursPerWeek: 2,
      effects: { social: 2 }, selectivity: 0, ranks: ['voice', 'soloist'],
    },
  ],
  items: [
    {
      id: 'soup', name: 'Soup', icon: '🍲', kind: 'food', description: 'Leek and potato, enough for two.', price: { dollars: 6 },
      minAge: 5, kept: false, maxOwned: 1, effects: { energy: 5, hunger: -30, thirst: -5 },
    },
    {
      id: 'notebook', name: 'Notebook', icon: '📓', kind: 'study', description: 'Squared paper, no excuses.', price: { dollars: 9 },
      minAge: 6, kept: true, maxOwned: 3, effects: { weekly: { performance: 1 } },
    },
  ],
  places,
  cultures,
  habits: [
    {
      id: 'smoking', name: 'Smoking', icon: '🚬', good: false, minAge: 14, weekly: { health: -1, stress: -1, dollars: -30 }, hazard: 200,
      onsetPerMillion: 350, quitPercent: 4, relapsePercent: 45,
    },
    {
      id: 'exercise', name: 'Exercise', icon: '🏃', good: true, minAge: 10, weekly: { fitness: 1, stress: -1 }, hazard: 70,
      onsetPerMillion: 500, quitPercent: 30, relapsePercent: 30,
    },
  ],
  illnesses: [
    {
      id: 'flu', name: 'Flu', icon: '🤒', onset: [{ fromAge: 0, perMillion: 60_000 }], worsenedBy: ['smoking'], chronic: false, days: 10,
      weekly: { health: -4, mood: -4 }, hazard: 105, treatment: { dollars: 40, name: 'Bed and lemon tea' },
      onsetText: 'Everything aches, including your hair.', recoveryText: 'You eat two breakfasts. The flu is over.',
    },
    {
      id: 'heart-disease', name: 'Heart disease', icon: '🫀', onset: [{ fromAge: 0, perMillion: 0 }, { fromAge: 50, perMillion: 8_000 }],
      worsenedBy: ['smoking'], chronic: true, days: 0, weekly: { health: -1, stress: 1 }, hazard: 160,
      treatment: { dollars: 900, name: 'Pills and a diet' }, onsetText: 'The stairs have grown. The doctor listens for a long time.',
      recoveryText: 'The doctor listens, and smiles.',
    },
  ],
  phrases: [
    { type: 'any', part: 'greeting', text: 'Hey {me}.' },
    { type: 'any', part: 'answer', text: 'Not much to report. The kettle is on.' },
    { type: 'any', part: 'question', text: 'And you?' },
    { type: 'any', part: 'closing', text: 'Talk soon.' },
    { type: 'any', part: 'refusal', text: 'Not now.' },
  ],
  bios: [{ text: 'Collects maps of places that no longer exist.' }],
  ribbons: [
    { id: 'scholar', name: 'The Scholar', icon: '🎓', description: 'Never stopped reading.', when: [{ stat: 'gpa', atLeast: 380 }] },
    { id: 'plain', name: 'A life', icon: '🎗️', description: 'It was yours.', when: [] },
  ],
  obituary: {
    openings: [{ text: '{me.full} of {town} died at {age}.' }],
    middles: [{ text: 'There were children.', when: [{ has: 'child' }] }, { text: 'There was work.', when: [{ has: 'job' }] }],
    closings: [{ text: 'The chair by the window is free.' }],
  },
  interests: ['chess', 'swimming', 'maps', 'bread', 'birds', 'trains', 'poems', 'football', 'gardens', 'radios'],
  tables,
};
