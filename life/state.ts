/**
 * The state of one life: plain JSON-safe data, no classes, Maps or functions.
 *
 * Units: `minute` counts game minutes since birth (minute 0 is 00:00 of the birth date), `day` counts whole days since
 * birth, money is in whole cents, bars run 0..100 unless said otherwise, chances are ratios of integers.
 * Only `advance` and `apply` change a life, in place.
 */
import type { Focus, LifeStatus, PersonStatus, Pronoun, RelationshipStatus, Role, SchoolLevel, Sex } from '../wire/vocabulary.ts';

/** Raise when the shape changes; `migrate.ts` brings older lives forward. */
export const LIFE_VERSION = 1;

export interface Life {
  version: number;
  id: string;
  /** Four unsigned 32-bit words; every random stream of this life is derived from them. */
  seed: [number, number, number, number];
  status: LifeStatus;
  /** Calendar day of birth: days since 1970-01-01 in the proleptic Gregorian calendar (may be negative). */
  bornOn: number;
  /** Game minutes since birth. */
  minute: number;
  /** Wire unit: one game minute lasts `speed / 5000` real seconds. */
  speed: number;
  /** False after `stop`; a stopped life does not move, watched or not. */
  running: boolean;
  /** Next free number for a command's random stream or a ledger key, so that each has its own. */
  draws: number;
  /** Next free person number; person ids are `p0`, `p1`, … (`p0` is the protagonist). */
  nextPerson: number;
  placeId: string;
  /** Household class at birth: 0 poor … 4 wealthy. */
  classAtBirth: number;
  c: Person;
  r: Person[];
  relData: Relationship[];
  events: EventMemory;
  /** What waits for an answer; while it is set, the clock stands still. */
  pending: Pending | null;
  /** Things due at a known minute, sorted by `minute`, then by `order`. */
  agenda: AgendaItem[];
  activeDilemmas: ActiveDilemma[];
  conversations: Conversation[];
  inventory: OwnedItem[];
  /** Rewards of messages that wait to be claimed. */
  claims: Claim[];
  /** The newest log entries (at most 16); older ones are kept by the shell. */
  log: LogEntry[];
  /** How many log entries this life has ever written. */
  logCount: number;
  /** One sample a year: what the life chart shows. */
  chart: YearSample[];
  tally: Tally;
  legacy: Legacy | null;
  /** Experiments this life takes part in; absent for none. `energy_regeneration` doubles what a night gives back. */
  experiments?: string[];
  /** Cents owed on study loans and repayment plans; absent when nothing is owed. */
  loan?: number;
  /** How far the overdraft has gone: 0 fine … 3 the last letter (systems/finances.ts). */
  debtStage?: number;
  /** Day of the last application by job id, or by `activity/<id>`. */
  applications?: Record<string, number>;
}

/** One shape for the protagonist and everybody else. */
export interface Person {
  id: string;
  firstName: string;
  lastName: string;
  sex: Sex;
  pronoun: Pronoun;
  /** Where the names come from. */
  cultureId?: string;
  /** Calendar day of birth, days since 1970-01-01. */
  bornOn: number;
  status: PersonStatus;
  /** Calendar day of death, when dead. */
  diedOn?: number;
  causeOfDeath?: string;
  /** What this person is to the protagonist; the protagonist has none. */
  roles: Role[];
  avatar: Avatar;
  /** Personality on five axes, 0..100: openness, diligence, sociability, kindness, nerves. */
  personality: [number, number, number, number, number];
  likes: string[];
  dislikes: string[];
  /** Cents in hand and bank; may be negative (overdraft). */
  money: number;
  prestige: number;
  bars: Bars;
  /** Happiness returns to this (50..75) when nothing is going on. */
  setPoint: number;
  impulses: Impulse[];
  stress: number;
  health: number;
  social: number;
  fitness: number;
  /** Grams. */
  weight: number;
  habits: Habit[];
  healthConditions: HealthCondition[];
  education: Education;
  job: Job | null;
  /** Jobs held before, newest last (at most 12). */
  pastJobs: PastJob[];
  activities: Activity[];
  /** Cents a year, once retired. */
  pension?: number;
  spendingHabit: 'frugal' | 'careful' | 'easy' | 'lavish';
  /** Towards the protagonist. */
  affinity: number;
  /** As of `familiarOn`; read it through `familiarityOf` (systems/relationships.ts). */
  familiarity: number;
  /** Day since birth as of which `familiarity` is true; absent counts as the day of birth. */
  familiarOn?: number;
  /** Parents, by id, where both they and this person are in the life. */
  parents?: string[];
  /** Calendar day on which this person will die, once drawn; never shown. */
  diesOn?: number;
  /** Habits left behind, with the day: one may fall back within a year. */
  formerHabits?: { id: string; day: number }[];
  messaging: Messaging;
  partner: string | null;
  tryingForChild: boolean;
  /** Calendar day a child is due, when expecting. */
  dueOn?: number;
  /** The other parent of the child that is due; absent when there is none. */
  dueWith?: string;
  /** What this person will be remembered for, or remembers (at most 4). */
  memories: Memory[];
  schedules: Schedule[];
}

/** Bars that follow the hours of the day. Stored as of `settledAt`; read them through `systems/body.ts`. */
export interface Bars {
  /** Whole game hour (since birth) up to which the three values are accounted for. */
  settledAt: number;
  energy: number;
  peakEnergy: number;
  hunger: number;
  thirst: number;
  /** Real-world milliseconds until which energy is unlimited; 0 when it is not. */
  unlimitedUntil: number;
}

export interface Avatar {
  skin: number;
  hair: number;
  hairColor: number;
  eyes: number;
  clothing: number;
  clothingColor: number;
  accessory: number;
}

/** A change of happiness that fades: half of it is gone after `halfLifeDays`. */
export interface Impulse {
  reason: string;
  /** Points of happiness on the first day, −60..60. */
  size: number;
  day: number;
  halfLifeDays: number;
}

export interface Habit {
  id: string;
  sinceDay: number;
  /** Day on which a quitting course began; absent while nothing is tried. */
  quittingSince?: number;
}

export interface HealthCondition {
  id: string;
  sinceDay: number;
  treated: boolean;
}

export interface Education {
  level: SchoolLevel;
  /** Grade within all schooling: 0 kindergarten, 1..12, 13.. college years. */
  grade: number;
  schoolId: string | null;
  majorId?: string;
  /** 0..100. GPA = performance / 100 × 4.0. */
  performance: number;
  focus: Focus;
  actScore?: number;
  records: EducationRecord[];
}

export interface EducationRecord {
  level: SchoolLevel;
  schoolId: string;
  majorId?: string;
  /** Hundredths of a grade point, 0..400. */
  gpa: number;
  endedOn: number;
  outcome: 'graduated' | 'dropped-out' | 'expelled';
}

export interface Job {
  jobId: string;
  /** Cents a year before tax. */
  salary: number;
  performance: number;
  sinceDay: number;
  /** Day of the last raise or promotion. */
  raisedDay: number;
  warnings: number;
}

export interface PastJob {
  jobId: string;
  fromDay: number;
  toDay: number;
  ended: 'quit' | 'fired' | 'promoted' | 'retired';
}

export interface Activity {
  id: string;
  sinceDay: number;
  performance: number;
  level: number;
}

/** Eight traits 0..100, in the order of `MESSAGING_TRAITS`; modifiers −50..50 drift back to 0 each week. */
export interface Messaging {
  traits: number[];
  modifiers: number[];
  /** Day that `sentimentSum` is about. */
  sentimentDay: number;
  /** Affinity gained or lost by talk on that day; capped. */
  sentimentSum: number;
}

export interface Memory {
  text: string;
  day: number;
}

export interface Schedule {
  activityId: string;
  placeKind: string;
  /** Bit per weekday, Monday = 1. */
  weekdays: number;
  fromHour: number;
  toHour: number;
}

export interface Relationship {
  person1: string;
  person2: string;
  status: RelationshipStatus;
  startDay: number;
  anniversaryDay?: number;
  score: number;
}

/** What has happened, for cooldowns and for looking back. Keys are event ids. */
export interface EventMemory {
  /** Day on which an event last happened. */
  seen: Record<string, number>;
  /** Answer last given, by event id (dilemma steps as `id/step`). */
  answers: Record<string, string>;
  /** Flags set by content: the day each was set. */
  flags: Record<string, number>;
  /** Who played a part that a later event asks for (`CastRule.from`): person id by `event-id/part`. */
  casts?: Record<string, string>;
  /** Whole game hour since birth of the newest event; an hour brings at most one. */
  lastHour?: number;
}

/** A question or dilemma step on offer. Chance is settled here, so that reloading never re-rolls. */
export interface Pending {
  /** Unique within the life: `e<number>`. */
  id: string;
  eventId: string;
  /** Set for a dilemma's step. */
  step?: string;
  variant: number;
  cast: Record<string, string>;
  /** Per answer, which outcome it will have. */
  outcomes: number[];
}

export interface AgendaItem {
  minute: number;
  order: number;
  kind: 'event' | 'follow' | 'dilemma' | 'oneTime';
  eventId?: string;
  step?: string;
  cast?: Record<string, string>;
}

export interface ActiveDilemma {
  eventId: string;
  step: string;
  cast: Record<string, string>;
  sinceDay: number;
}

export interface Conversation {
  personId: string;
  unread: number;
  /** Newest last, at most 10; older ones are kept by the shell. */
  messages: ConversationMessage[];
  count: number;
}

export interface ConversationMessage {
  id: string;
  from: 'me' | 'them';
  text: string;
  minute: number;
  sentiment: number;
}

export interface OwnedItem {
  itemId: string;
  count: number;
  sinceDay: number;
}

export interface Claim {
  id: string;
  diamonds: number;
  day: number;
}

export interface LogEntry {
  n: number;
  minute: number;
  icon: string;
  title: string;
  text: string;
  /** Signed changes worth showing, e.g. `{ money: -8400, happiness: 4 }`. */
  changes?: Record<string, number>;
  kind: 'event' | 'answer' | 'milestone' | 'system';
}

export interface YearSample {
  age: number;
  happiness: number;
  health: number;
  /** Cents. */
  netWorth: number;
}

/** Running counts of one life; summed over an account's lives for the 16 statistics. */
export interface Tally {
  decisions: number;
  messagesSent: number;
  /** Cents earned before tax. */
  earned: number;
  spent: number;
  jobs: number;
  promotions: number;
  schoolsFinished: number;
  friends: number;
  loves: number;
  marriages: number;
  children: number;
  itemsBought: number;
  energySpent: number;
  illnesses: number;
  misdeeds: number;
  kindnesses: number;
}

export interface Legacy {
  cause: string;
  ribbonId: string;
  obituary: string;
  ageYears: number;
  /** Living children one may go on as. */
  heirs: string[];
  /** Cents. */
  estate: number;
}
