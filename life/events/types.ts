/**
 * What a writer can say: the words of conditions, casts, effects and answers. Content is data in these shapes; the engine
 * beside this file gives them meaning. Content knows no engine, the engine knows no content.
 *
 * Every condition and effect is an object whose FIRST key is its verb.
 * Amounts of money are whole dollars here (the state counts cents).
 */
import type { Focus, RelationshipStatus, Role, SchoolLevel, Season, Sex } from '../../wire/vocabulary.ts';

export const CATEGORIES = [
  'birth',
  'childhood',
  'adolescence',
  'school',
  'college',
  'career',
  'romance',
  'family',
  'friends',
  'money',
  'health',
  'home',
  'seasonal',
  'holiday',
  'creative',
  'sport',
  'travel',
  'hobby',
  'volunteer',
  'digital',
  'luck',
  'trouble',
  'law',
  'age',
  'loss',
  'tutorial',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** What the protagonist has right now; the event index keeps them as bits. */
export const NEEDS = [
  'mother',
  'father',
  'sibling',
  'grandparent',
  'partner',
  'spouse',
  'child',
  'youngChild',
  'teenChild',
  'adultChild',
  'grandchild',
  'friend',
  'classmate',
  'teacher',
  'colleague',
  'boss',
  'neighbor',
  'rival',
  'ex',
  'job',
  'partTimeJob',
  'school',
  'college',
  'activity',
  'habit',
  'illness',
  'debt',
  'retired',
  'widowed',
  'expecting',
  'pet',
  'car',
  'ownHome',
] as const;
export type Need = (typeof NEEDS)[number];

/** Numbers a condition can look at. `gpa` is in hundredths (0..400); `money` in dollars; the rest 0..100 (or −100..100). */
export type StatName =
  | 'energy'
  | 'happiness'
  | 'stress'
  | 'health'
  | 'social'
  | 'fitness'
  | 'prestige'
  | 'hunger'
  | 'thirst'
  | 'money'
  | 'schoolPerformance'
  | 'jobPerformance'
  | 'gpa'
  | 'openness'
  | 'diligence'
  | 'sociability'
  | 'kindness'
  | 'nerves'
  | 'classAtBirth'
  | 'friends'
  | 'children'
  | 'kindnesses'
  | 'misdeeds';

export type Condition =
  | { stat: StatName; atLeast?: number; below?: number }
  | { has: Need }
  | { lacks: Need }
  /** Set earlier by an effect; with `yearsAgo`, at least (and at most) so long ago. */
  | { flag: string; yearsAgo?: [min: number, max: number] }
  | { noFlag: string }
  /** Another event happened (and was answered so). */
  | { happened: string; answer?: string; yearsAgo?: [min: number, max: number] }
  | { season: Season }
  | { months: readonly number[] }
  /** Day of the year as `MM-DD`. */
  | { date: string }
  | { weekend: boolean }
  | { hours: [from: number, to: number] }
  | { sex: Sex }
  | { schoolLevel: readonly SchoolLevel[] }
  /** Grade within all schooling: 0 kindergarten, 1..12. */
  | { grade: [min: number, max: number] }
  | { ladder: readonly string[] }
  | { activity: string }
  | { doesHabit: string }
  | { ill: string }
  | { owns: string }
  | { culture: readonly string[] }
  | { focus: Focus }
  /** About somebody of the cast. */
  | { cast: string; affinity?: [min: number, max: number]; age?: [min: number, max: number]; alive?: boolean }
  | { anyOf: readonly Condition[] }
  | { not: Condition };

/** How a part is filled. The first person that fits is taken by the event's own random stream. */
export interface CastRule {
  role: Role | readonly Role[];
  /** Years. */
  age?: [min: number, max: number];
  /** Years older (+) or younger (−) than the protagonist. */
  ageGap?: [min: number, max: number];
  sex?: Sex;
  affinity?: [min: number, max: number];
  /** If nobody fits, meet somebody new who does (`ageGap` −1..1 unless given), in the first role named. */
  make?: boolean;
  /** The same person as in this earlier event's cast part, if still alive: `event-id/part`. */
  from?: string;
}

export type Effect =
  /** Happiness now, fading: half gone after `halfLifeDays` (default 20). */
  | { mood: number; halfLifeDays?: number }
  | { energy: number }
  | { stress: number }
  | { health: number }
  | { social: number }
  | { fitness: number }
  | { prestige: number }
  /** Grams. */
  | { weight: number }
  /** Dollars gained or lost. */
  | { money: number }
  | { diamonds: number }
  | { affinity: number; with: string }
  | { familiarity: number; with: string }
  | { performance: number }
  | { jobPerformance: number }
  /** Shifts one axis of personality for good. */
  | { trait: 'openness' | 'diligence' | 'sociability' | 'kindness' | 'nerves'; by: number }
  | { flag: string }
  | { unflag: string }
  /** A later event, `days` from now; this event's cast comes along. */
  | { follow: string; days: [min: number, max: number] }
  | { become: RelationshipStatus; with: string }
  /** Adds or removes what somebody is to you. */
  | { role: Role; of: string; remove?: boolean }
  | { startHabit: string }
  | { endHabit: string }
  | { ill: string }
  | { cure: string }
  | { job: 'fired' | 'raise' | 'promotion' | 'warning' }
  | { hire: string }
  | { school: 'expelled' | 'droppedOut' }
  | { join: string }
  | { item: string; count?: number }
  | { loseItem: string }
  | { like: string }
  | { dislike: string }
  /** What this person will remember, told at a later time (obituary, chats). Slots allowed. */
  | { remember: string; by: string }
  | { child: 'born' | 'expected' | 'adopted' }
  | { dies: string; cause: string }
  | { tally: 'kindnesses' | 'misdeeds' | 'loves'; by?: number };

export interface Costs {
  energy?: number;
  /** Dollars. */
  money?: number;
  diamonds?: number;
}

export interface Outcome {
  /** What the player reads after choosing. ≤ 180 characters; slots allowed. */
  text: string;
  effects?: readonly Effect[];
  /** Relative chance among the answer's outcomes, whole number, default 1. */
  chance?: number;
  /** Adds to `chance` for each full 10 points of this stat above 50 (takes away below; never under 0). */
  swing?: { stat: StatName; by: number };
  /** Dilemmas: the step that comes next, `days` later. Without it the dilemma is over. */
  next?: { step: string; days: [min: number, max: number] };
}

export interface Answer {
  /** Unique within the event, kebab-case. */
  id: string;
  /** ≤ 42 characters. */
  text: string;
  costs?: Costs;
  /** Shown only when all hold. At least one answer must be free of conditions and costs. */
  when?: readonly Condition[];
  outcomes: readonly Outcome[];
}

interface EventHead {
  /** kebab-case, unique, starts with its theme: `childhood-last-piece`. */
  id: string;
  category: Category;
  /** One emoji. */
  icon: string;
  /** ≤ 32 characters. */
  title: string;
  /** Years, both inclusive. */
  age: [min: number, max: number];
  when?: readonly Condition[];
  /** Parts, in order. A part that cannot be filled keeps the event from happening. */
  cast?: Readonly<Record<string, CastRule>>;
  /** Relative weight among what could happen, 1..100, default 10. Ones bound to a place, time or past deserve more (30+). */
  weight?: number;
  /** Days before it may happen again. Without it, once in a life. */
  cooldownDays?: number;
  /** Happens only as a follow-up of another event, never by itself. */
  onlyFollow?: boolean;
}

/**
 * Text slots: `{part}` (first name), `{part.full}`, `{part.they}`, `{part.them}`, `{part.their}`, `{part.They}` … (also plural-safe verbs
 * `{part.is}`, `{part.has}`, `{part.was}`, `{part.s}` for a verb's ending), `{me}` first name, `{me.full}`, `{mother}`, `{father}`, `{town}`,
 * `{country}`, `{school}`, `{job}` (title), `{company}`, `{pet}`, `{age}`, `{season}`, `{month}`, `{weekday}`.
 */
export interface MessageEvent extends EventHead {
  kind: 'message';
  text: string | readonly string[];
  effects?: readonly Effect[];
  /** Diamonds that wait to be claimed. */
  claim?: { diamonds: number };
}

export interface QuestionEvent extends EventHead {
  kind: 'question';
  text: string | readonly string[];
  answers: readonly Answer[];
}

export interface DilemmaStep {
  text: string;
  answers: readonly Answer[];
}

export interface DilemmaEvent extends EventHead {
  kind: 'dilemma';
  /** The first step is called `start`. Steps are reached by outcomes' `next`. */
  steps: Readonly<Record<string, DilemmaStep>>;
}

export type LifeEvent = MessageEvent | QuestionEvent | DilemmaEvent;
