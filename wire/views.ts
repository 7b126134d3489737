/** What a client is shown of a life. Money is in whole cents, bars run 0..100 unless said otherwise. */
import { z } from 'zod';
import {
  CONVERSATION_TYPES,
  FOCUSES,
  LIFE_STATUSES,
  MOODS,
  PRONOUNS,
  RELATIONSHIP_STATUSES,
  ROLES,
  SCHOOL_LEVELS,
  SEASONS,
  SEXES,
} from './vocabulary.ts';

const bar = z.number().min(0).max(100);
const cents = z.int();

/** The clock of a life. */
export const clockView = z.object({
  /** Game minutes since birth. */
  minute: z.int().min(0),
  dayOfYear: z.int().min(1).max(366),
  monthOfYear: z.int().min(1).max(12),
  hourOfDay: z.int().min(0).max(23),
  minuteOfHour: z.int().min(0).max(59),
  weekDayText: z.string(),
  season: z.enum(SEASONS),
  /** ISO date of the game. */
  date: z.string(),
  /** HH:MM */
  time: z.string(),
  /** Wire unit; 100000 while a question waits. */
  gameSpeed: z.number(),
  /** False after `stop`. */
  running: z.boolean(),
});

/** The light update `u`: at most one per game hour or frame. */
export const updateView = z.object({
  ...clockView.shape,
  ageYears: z.int(),
  energy: z.number().min(0),
  calcEnergy: z.number().min(0),
  peakEnergy: z.number(),
  money: cents,
  happiness: bar,
  stress: bar,
  health: bar,
  social: bar,
  hunger: bar,
  thirst: bar,
  fitness: bar,
  prestige: bar,
  mood: z.enum(MOODS),
  location: z.string(),
  activity: z.string(),
});

export const avatarView = z.object({
  skin: z.int(),
  hair: z.int(),
  hairColor: z.int(),
  eyes: z.int(),
  clothing: z.int(),
  clothingColor: z.int(),
  accessory: z.int(),
});

/** A person as in a list. */
export const personSummary = z.object({
  id: z.string(),
  firstName: z.string(),
  lastName: z.string(),
  sex: z.enum(SEXES),
  pronoun: z.enum(PRONOUNS),
  ageYears: z.int(),
  status: z.enum(['alive', 'dead']),
  roles: z.array(z.enum(ROLES)),
  relationshipStatus: z.enum(RELATIONSHIP_STATUSES),
  affinity: z.number().min(-100).max(100),
  familiarity: bar,
  mood: z.enum(MOODS),
  location: z.string(),
  avatar: avatarView,
  unread: z.int(),
});

/** A person as on their sheet. */
export const personView = z.object({
  ...personSummary.shape,
  ageDays: z.int(),
  ageHours: z.int(),
  birthDate: z.string(),
  bio: z.string(),
  occupation: z.string(),
  activity: z.string(),
  likes: z.array(z.string()),
  dislikes: z.array(z.string()),
  memories: z.array(z.object({ text: z.string(), date: z.string() })),
  partner: z.string().nullable(),
  canTalk: z.boolean(),
  /** Why not, in the player's words. */
  whyNot: z.string().nullable(),
  dailyPlan: z.array(z.object({ fromHour: z.int(), toHour: z.int(), place: z.string(), doing: z.string() })),
});

export const educationView = z.object({
  level: z.enum(SCHOOL_LEVELS),
  grade: z.int(),
  school: z.string().nullable(),
  major: z.string().nullable(),
  performance: bar,
  /** 0..4, two decimals. */
  GPA: z.number(),
  focus: z.enum(FOCUSES),
  actScore: z.int().nullable(),
  records: z.array(
    z.object({
      level: z.string(),
      school: z.string(),
      major: z.string().nullable(),
      GPA: z.number(),
      endedOn: z.string(),
      outcome: z.string(),
    }),
  ),
});

export const jobView = z.object({
  id: z.string(),
  title: z.string(),
  company: z.string(),
  icon: z.string(),
  salary: cents,
  performance: bar,
  since: z.string(),
});

/** The protagonist: a person and everything of their own. */
export const selfView = z.object({
  ...personView.shape,
  energy: z.number(),
  calcEnergy: z.number(),
  peakEnergy: z.number(),
  happiness: bar,
  stress: bar,
  health: bar,
  social: bar,
  hunger: bar,
  thirst: bar,
  fitness: bar,
  prestige: bar,
  money: cents,
  /** Kilograms. */
  weight: z.number(),
  education: educationView,
  job: jobView.nullable(),
  activities: z.array(z.object({ id: z.string(), name: z.string(), icon: z.string(), level: z.string(), performance: bar })),
  habits: z.array(
    z.object({ id: z.string(), name: z.string(), icon: z.string(), good: z.boolean(), since: z.string(), quitting: z.boolean() }),
  ),
  healthConditions: z.array(z.object({ id: z.string(), name: z.string(), icon: z.string(), since: z.string(), treated: z.boolean() })),
  personality: z.object({ openness: bar, diligence: bar, sociability: bar, kindness: bar, nerves: bar }),
  netWorth: cents,
});

export const logEntryView = z.object({
  /** Running number within the life. */
  n: z.int(),
  minute: z.int(),
  ageYears: z.int(),
  date: z.string(),
  icon: z.string(),
  title: z.string(),
  text: z.string(),
  changes: z.record(z.string(), z.number()).optional(),
  kind: z.enum(['event', 'answer', 'milestone', 'system']),
});

export const answerOption = z.object({
  id: z.string(),
  text: z.string(),
  energyCost: z.number(),
  /** Cents. */
  moneyCost: cents,
  diamondCost: z.int(),
  /** False when it cannot be paid now; the reason says what is missing. */
  affordable: z.boolean(),
  reason: z.string().optional(),
});

/** A question or dilemma step that waits. */
export const pendingView = z.object({
  id: z.string(),
  eventId: z.string(),
  kind: z.enum(['question', 'dilemma']),
  step: z.string().nullable(),
  icon: z.string(),
  title: z.string(),
  message: z.string(),
  people: z.array(z.object({ id: z.string(), firstName: z.string(), part: z.string() })),
  answerOptions: z.array(answerOption),
  date: z.string(),
});

export const conversationMessageView = z.object({
  id: z.string(),
  sender: z.enum(['me', 'them']),
  message: z.string(),
  sentiment: z.number(),
  date: z.string(),
  time: z.string(),
});

export const conversationView = z.object({
  personId: z.string(),
  unread: z.int(),
  count: z.int(),
  messages: z.array(conversationMessageView),
});

export const legacyView = z.object({
  cause: z.string(),
  ageYears: z.int(),
  obituary: z.string(),
  ribbon: z.object({ id: z.string(), name: z.string(), icon: z.string(), description: z.string() }),
  heirs: z.array(z.object({ id: z.string(), firstName: z.string(), lastName: z.string(), ageYears: z.int() })),
  /** Cents. */
  estate: cents,
  tally: z.record(z.string(), z.number()),
});

/** What happened while nobody looked. */
export const digestView = z.object({
  minutesOffline: z.int(),
  fromDate: z.string(),
  toDate: z.string(),
  entries: z.array(logEntryView),
  changes: z.record(z.string(), z.number()),
});

/** Everything the app needs to show a life. */
export const playerView = z.object({
  userID: z.string(),
  lifeId: z.string(),
  status: z.enum(LIFE_STATUSES),
  controller: z.enum(['active', 'inactive']),
  connection: z.enum(['connected', 'disconnected']),
  ...clockView.shape,
  previousGameSpeed: z.number(),
  diamonds: z.int().min(0),
  /** Null until the birth. */
  c: selfView.nullable(),
  r: z.array(personSummary),
  relData: z.array(
    z.object({
      person1: z.string(),
      person2: z.string(),
      relationshipStatus: z.string(),
      startDate: z.string(),
      anniversaryDate: z.string().nullable(),
    }),
  ),
  place: z.object({ id: z.string(), town: z.string(), country: z.string(), scenery: z.string(), currency: z.string() }).nullable(),
  pending: pendingView.nullable(),
  log: z.array(logEntryView),
  conversations: z.array(z.object({ personId: z.string(), unread: z.int(), last: conversationMessageView.nullable() })),
  activeDilemmas: z.array(z.object({ eventId: z.string(), title: z.string() })),
  inventory: z.array(z.object({ itemId: z.string(), name: z.string(), icon: z.string(), count: z.int() })),
  claims: z.array(z.object({ id: z.string(), diamonds: z.int() })),
  chart: z.array(z.object({ age: z.int(), happiness: z.number(), health: z.number(), netWorth: cents })),
  messageEnergyCost: z.number(),
  legacy: legacyView.nullable(),
  /** For the birth screen: where and as whom one can be born. */
  births: z
    .object({
      places: z.array(z.object({ id: z.string(), town: z.string(), country: z.string(), scenery: z.string() })),
      cultures: z.array(z.object({ id: z.string(), name: z.string() })),
    })
    .nullable(),
});

export const conversationKinds = z.enum(CONVERSATION_TYPES);

export type ClockView = z.infer<typeof clockView>;
export type UpdateView = z.infer<typeof updateView>;
export type AvatarView = z.infer<typeof avatarView>;
export type PersonSummary = z.infer<typeof personSummary>;
export type PersonView = z.infer<typeof personView>;
export type SelfView = z.infer<typeof selfView>;
export type LogEntryView = z.infer<typeof logEntryView>;
export type PendingView = z.infer<typeof pendingView>;
export type AnswerOption = z.infer<typeof answerOption>;
export type ConversationView = z.infer<typeof conversationView>;
export type ConversationMessageView = z.infer<typeof conversationMessageView>;
export type LegacyView = z.infer<typeof legacyView>;
export type DigestView = z.infer<typeof digestView>;
export type PlayerView = z.infer<typeof playerView>;
