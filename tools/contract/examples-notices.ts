/** One example of every notice, in the words of the contract; each is checked against its schema, and snake_case is made from it. */
import type { NoticeName, NoticeOf } from '../../wire/notices.ts';
import { clock, entry, message, motherSheet, pending, player } from './examples-views.ts';

type Examples = { [N in NoticeName]: Omit<NoticeOf<N>, 'type'> };

const update: Examples['u'] = {
  ...clock,
  ageYears: 8,
  energy: 82,
  calcEnergy: 82,
  peakEnergy: 100,
  money: 1250,
  happiness: 68,
  stress: 14,
  health: 94,
  social: 61,
  hunger: 22,
  thirst: 18,
  fitness: 55,
  prestige: 4,
  mood: 'neutral',
  location: 'Park',
  activity: 'Playing outside',
  diamonds: 50,
};

const streamId = '5d3a9a0e-0c0b-4a0e-8f6b-2a1f7d9b1c22';
const transactionId = '9b7c1c74-7a58-4d0a-8f0e-2f6f1f1f3a90';

const talking: Pick<Examples, 'conversationEvent' | 'conversationHistory' | 'relationshipEvent' | 'personObject'> = {
  personObject: { person: motherSheet },
  conversationEvent: {
    personId: 'p1',
    unread: 0,
    messages: [message],
    suggestions: ['Thank you', 'Which stall?'],
    energy: 77,
    affinity: 72,
  },
  conversationHistory: { conversation: { personId: 'p1', unread: 0, count: 1, messages: [message] } },
  relationshipEvent: { personId: 'p7', relationshipStatus: 'best friend', message: 'You and Noor are best friends now.' },
};

const offers: Pick<Examples, 'extraCurriculars' | 'jobs' | 'jobApplication' | 'storeItems' | 'itemPurchased'> = {
  extraCurriculars: {
    activities: [
      {
        id: 'choir',
        name: 'Choir',
        icon: '🎶',
        available: true,
        reason: null,
        kind: 'arts',
        hoursPerWeek: 3,
        joined: true,
        level: 'Beginner',
      },
      {
        id: 'track',
        name: 'Track and field',
        icon: '🏃',
        available: false,
        reason: 'From the age of 11.',
        kind: 'sport',
        hoursPerWeek: 5,
        joined: false,
        level: null,
      },
    ],
    accepted: true,
    message: 'You are in.',
  },
  jobs: {
    jobs: [
      {
        id: 'paper-round',
        name: 'Paper round',
        icon: '📰',
        available: false,
        reason: 'From the age of 14.',
        ladder: 'news',
        company: 'The Harbor Post',
        salary: 312_000,
        hours: 6,
        requirements: ['14 years old'],
        partTime: true,
      },
    ],
  },
  jobApplication: { jobId: 'paper-round', hired: true, message: 'You start on Monday, before it is light.' },
  storeItems: {
    items: [
      {
        id: 'flowers',
        name: 'Flowers',
        icon: '💐',
        available: true,
        reason: null,
        kind: 'gift',
        description: 'Yellow ones, still wet.',
        dollars: 12,
        diamonds: null,
        owned: 0,
        gift: true,
      },
    ],
  },
  itemPurchased: { itemId: 'flowers', count: 1, money: 50, diamonds: 0, message: 'Ada puts them where the light is.', transactionId: '' },
};

const diamonds: Pick<
  Examples,
  'energyRefillTiers' | 'energyUpdated' | 'timeSkipTiers' | 'timeSkipped' | 'dailyRewards' | 'dailyRewardClaimed' | 'eventClaimed'
> = {
  eventClaimed: { claimId: 'c4', diamonds: 55 },
  energyRefillTiers: {
    tiers: [
      { id: 'instant', diamonds: 10, energy: 50 },
      { id: 'small', diamonds: 20, energy: 100 },
    ],
    energy: 12,
    diamonds: 50,
  },
  energyUpdated: { energy: 100, diamonds: 965, transactionId },
  timeSkipTiers: {
    tiers: [
      { id: '1h', diamonds: 5, minutes: 60 },
      { id: '1d', diamonds: 25, minutes: 1440 },
    ],
    diamonds: 50,
  },
  timeSkipped: {
    minutes: 720,
    charged: 25,
    refunded: 12,
    diamonds: 37,
    transactionId,
    summary: { entries: [entry], changes: { happiness: 10 } },
  },
  dailyRewards: {
    days: [
      { day: 1, diamonds: 5, energy: null, item: null, state: 'claimed' },
      { day: 2, diamonds: 10, energy: null, item: null, state: 'today' },
      { day: 3, diamonds: 15, energy: 50, item: null, state: 'coming' },
    ],
    streak: 1,
    canClaim: true,
    nextAt: '2026-11-22T00:00:00.000Z',
  },
  dailyRewardClaimed: { day: 3, reward: '15 diamonds + 50 energy', streak: 3, diamonds: 65, transactionId },
};

export const noticeExamples: Examples = {
  playerObject: { player, streamId, token: 'hQ0p…', digest: null },
  resumed: { streamId, missed: 3 },
  u: update,
  batch_update: {
    updates: [
      { type: 'messageEvent', entry, eventId: 'childhood-last-piece', claim: null, seq: 41 },
      { type: 'u', ...update, seq: 42 },
    ],
  },
  messageEvent: { entry, eventId: 'childhood-last-piece', claim: { id: 'c4', diamonds: 5 } },
  questionEvent: pending,
  dilemmaEvent: { ...pending, kind: 'dilemma', step: 'start' },
  lifeEnded: { player: { ...player, status: 'dead', running: false } },
  error: { code: 'bad_field', message: 'speed: Invalid input: expected number, received string', field: 'speed', command: 'speed' },
  ack: { command: 'speed' },
  pong: { timestamp: 1_795_230_000_000 },
  answered: { questionId: 'e12', answer: 'full', outcome: entry.text, changes: { happiness: 10 } },
  timeline: { entries: [entry], hasMore: true },
  playerStatistics: { statistics: [{ id: 'lives', name: 'Lives lived', icon: '🥟', value: 3, unit: 'count' }] },
  dataExportComplete: { data: { format: 'baolife-export-1', lives: [] }, exportedAt: '2026-11-21T09:00:00.000Z' },
  reconnect: { reason: 'The server is restarting.', afterMs: 1000 },
  offlineNotice: {
    at: '2026-11-21T09:00:00.000Z',
    notice: { type: 'relationshipEvent', personId: 'p7', relationshipStatus: 'friend', message: 'Noor calls you a friend.' },
  },
  ...talking,
  ...offers,
  ...diamonds,
};
