/** The pieces that the examples of notices share: one small life, told consistently. */
import type { AvatarView, ClockView, ConversationMessageView, LogEntryView, PendingView, PersonSummary, PersonView, PlayerView, SelfView } from '../../wire/views.ts';

export const clock: ClockView = {
  minute: 4_372_740, dayOfYear: 154, monthOfYear: 6, hourOfDay: 15, minuteOfHour: 0, weekDayText: 'Sunday', season: 'winter', date: '2007-06-03', time: '15:00',
  gameSpeed: 50, running: true,
};

const avatar: AvatarView = { skin: 2, hair: 3, hairColor: 1, eyes: 1, clothing: 4, clothingColor: 6, accessory: 0 };

export const entry: LogEntryView = {
  n: 121, minute: 4_372_740, ageYears: 8, date: '2007-06-03', icon: '🍰', title: 'Ten of you again',
  text: 'You are not. You watch the youngest eat it. It is the best cake you have never had.', changes: { happiness: 10 }, kind: 'answer',
};

export const message: ConversationMessageView = { id: 'm31', sender: 'them', message: 'Loud. I saved you the last mango.', sentiment: 1, date: '2007-06-03', time: '15:00' };

const mother: PersonSummary = {
  id: 'p1', firstName: 'Ada', lastName: 'Okafor', sex: 'female', pronoun: 'she', ageYears: 37, status: 'alive', roles: ['mother'], relationshipStatus: 'family',
  affinity: 71, familiarity: 96, mood: 'great', location: 'Home', avatar, unread: 1,
};

const sheet = {
  ageDays: 13_700, ageHours: 328_815, birthDate: '1969-11-29', bio: 'Sells fruit, knows everybody, forgets nothing.', occupation: 'Market stall', activity: 'Cooking',
  likes: ['cooking'], dislikes: ['mess'], memories: [{ text: 'the piece of cake she said she was too full for', date: '2004-08-15' }], partner: 'p2', canTalk: true,
  whyNot: null, dailyPlan: [{ fromHour: 9, toHour: 17, place: 'Market', doing: 'Working' }],
};

export const motherSheet: PersonView = { ...mother, ...sheet };

const self: SelfView = {
  ...motherSheet, id: 'p0', firstName: 'Mei', ageYears: 8, roles: [], affinity: 0, familiarity: 100, unread: 0, ageDays: 3036, ageHours: 72_879, birthDate: '1999-02-09',
  bio: '', occupation: 'Pupil', activity: 'Playing outside', memories: [], partner: null, energy: 82, calcEnergy: 82, peakEnergy: 100, happiness: 68, stress: 14, health: 94,
  social: 61, hunger: 22, thirst: 18, fitness: 55, prestige: 4, money: 1250, weight: 27.4,
  education: {
    level: 'elementary', grade: 3, school: 'Harbor Street School', major: null, performance: 72, GPA: 2.88, focus: 'Academics', actScore: null, records: [],
  },
  job: null, activities: [], habits: [], healthConditions: [],
  personality: { openness: 58, diligence: 44, sociability: 63, kindness: 71, nerves: 39 }, netWorth: 1250,
};

export const pending: PendingView = {
  id: 'e12', eventId: 'childhood-last-piece-knife', kind: 'question', step: null, icon: '🍰', title: 'Ten of you again',
  message: "The cousins are dividing what was in Grandma's kitchen. Somebody has baked, and cuts the cake into nine.", people: [],
  answerOptions: [
    { id: 'full', text: 'Say you are full', energyCost: 0, moneyCost: 0, diamondCost: 0, affordable: true },
    { id: 'bakery', text: 'Buy a tenth piece', energyCost: 5, moneyCost: 400, diamondCost: 0, affordable: false, reason: 'You have $1.20.' },
  ],
  date: '2007-06-03',
};

export const player: PlayerView = {
  userID: 'test-user-id', lifeId: '0b0f2c1e-5a0e-4c53-9d53-6a2f4f0f7c11', status: 'playing', controller: 'active', connection: 'connected', ...clock,
  previousGameSpeed: 50, diamonds: 50, c: self, r: [mother],
  relData: [{ person1: 'p0', person2: 'p1', relationshipStatus: 'family', startDate: '1999-02-09', anniversaryDate: null }],
  place: { id: 'villa-serena', town: 'Villa Serena', country: 'Argentina', scenery: 'plain', currency: 'ARS' }, pending: null, log: [entry],
  conversations: [{ personId: 'p1', unread: 1, last: message }], activeDilemmas: [], inventory: [{ itemId: 'flowers', name: 'Flowers', icon: '💐', count: 1 }],
  claims: [{ id: 'c4', diamonds: 5 }], chart: [{ age: 7, happiness: 66, health: 95, netWorth: 900 }], messageEnergyCost: 5, legacy: null, births: null,
};
