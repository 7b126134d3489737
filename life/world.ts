/**
 * The world as data: what `content/` fills and the simulation reads. Nothing here changes while a life runs.
 * Amounts of money are whole dollars; the simulation converts to cents.
 */
import type { ConversationType, Mood, SchoolLevel, Sex } from '../wire/vocabulary.ts';
import type { Condition, LifeEvent } from './events/types.ts';

export interface World {
  /** Changes with any content; journal rows carry it. */
  version: string;
  events: readonly LifeEvent[];
  jobs: readonly JobSpec[];
  schools: readonly SchoolSpec[];
  majors: readonly MajorSpec[];
  activities: readonly ActivitySpec[];
  items: readonly ItemSpec[];
  places: readonly PlaceSpec[];
  cultures: readonly CultureSpec[];
  habits: readonly HabitSpec[];
  illnesses: readonly IllnessSpec[];
  phrases: readonly PhraseSpec[];
  bios: readonly BioSpec[];
  ribbons: readonly RibbonSpec[];
  obituary: ObituarySpec;
  interests: readonly string[];
  tables: Tables;
}

export interface JobSpec {
  id: string;
  /** The ladder it stands on, and its rung from 0. */
  ladder: string;
  rung: number;
  title: string;
  company: readonly string[];
  icon: string;
  /** Dollars a year, before tax. */
  salary: number;
  /** Hours a week. */
  hours: number;
  /** 0..100: what it does to stress. */
  stress: number;
  minAge: number;
  partTime?: boolean;
  needs: { school?: SchoolLevel; majors?: readonly string[]; years?: number; fitness?: number; gpa?: number };
  /** First hour of work and length of the working day. */
  shift: { from: number; hours: number; weekends?: boolean };
  workplace: string;
}

export interface SchoolSpec {
  id: string;
  level: SchoolLevel;
  name: string;
  /** Dollars a year. */
  tuition: number;
  /** 0..100: how hard it is to get in (colleges). */
  selectivity: number;
  prestige: number;
}

export interface MajorSpec {
  id: string;
  name: string;
  difficulty: number;
}

export interface ActivitySpec {
  id: string;
  name: string;
  icon: string;
  kind: 'sport' | 'art' | 'club' | 'service';
  levels: readonly SchoolLevel[];
  minGrade: number;
  hoursPerWeek: number;
  /** Weekly effect while in it. */
  effects: { fitness?: number; social?: number; stress?: number; performance?: number };
  /** 0..100: needed standing to be taken. */
  selectivity: number;
  ranks: readonly string[];
}

export interface ItemSpec {
  id: string;
  name: string;
  icon: string;
  kind: 'food' | 'wellbeing' | 'study' | 'gift' | 'home' | 'pet' | 'vehicle' | 'fun' | 'clothing';
  description: string;
  price: { dollars?: number; diamonds?: number };
  minAge: number;
  /** Used up when bought, or kept. */
  kept: boolean;
  maxOwned: number;
  effects: {
    energy?: number;
    mood?: number;
    moodHalfLifeDays?: number;
    stress?: number;
    health?: number;
    social?: number;
    fitness?: number;
    performance?: number;
    prestige?: number;
    hunger?: number;
    thirst?: number;
    /** Per week while owned. */
    weekly?: { mood?: number; stress?: number; fitness?: number; performance?: number; upkeepDollars?: number };
  };
}

export interface PlaceSpec {
  id: string;
  town: string;
  country: string;
  hemisphere: 'north' | 'south';
  /** Cultures found here with their shares. */
  cultures: readonly [cultureId: string, share: number][];
  /** Multiplies living cost and pay, in hundredths. */
  priceLevel: number;
  currency: string;
  scenery: 'city' | 'coast' | 'mountain' | 'plain' | 'river';
  holidays: readonly { date: string; name: string }[];
}

export interface CultureSpec {
  id: string;
  name: string;
  male: readonly string[];
  female: readonly string[];
  surnames: readonly string[];
  familyNameFirst?: boolean;
}

export interface HabitSpec {
  id: string;
  name: string;
  icon: string;
  good: boolean;
  minAge: number;
  /** Weekly effects while it lasts. */
  weekly: { health?: number; stress?: number; mood?: number; fitness?: number; dollars?: number; performance?: number };
  /** Death hazard factor in hundredths (smoking 200). */
  hazard: number;
  /** Chance per million and week to pick it up unasked, from 14. */
  onsetPerMillion: number;
  /** Percent a week of succeeding in quitting, and of relapse in the year after. */
  quitPercent: number;
  relapsePercent: number;
}

export interface IllnessSpec {
  id: string;
  name: string;
  icon: string;
  /** Chance per million and year at each age band, with what multiplies it. */
  onset: readonly { fromAge: number; perMillion: number }[];
  worsenedBy: readonly string[];
  chronic: boolean;
  /** Usual length in days when not chronic. */
  days: number;
  weekly: { health: number; stress?: number; mood?: number };
  /** Death hazard factor in hundredths. */
  hazard: number;
  treatment: { dollars: number; name: string };
  onsetText: string;
  recoveryText: string;
}

/** A fragment of talk. The local engine puts one opener, some middles and one closer together. */
export interface PhraseSpec {
  type: ConversationType | 'any';
  part: 'greeting' | 'answer' | 'story' | 'question' | 'closing' | 'refusal';
  text: string;
  mood?: Mood;
  /** What the person is to you; any when absent. */
  roles?: readonly string[];
  age?: [min: number, max: number];
  affinity?: [min: number, max: number];
  /** Wanted reading on a messaging trait, 0..100. */
  trait?: { name: string; atLeast?: number; below?: number };
  /** Only as an answer to a message that sounds so. */
  to?: 'warm' | 'cold' | 'question' | 'flat';
}

export interface BioSpec {
  text: string;
  culture?: string;
  sex?: Sex;
  age?: [min: number, max: number];
}

export interface RibbonSpec {
  id: string;
  name: string;
  icon: string;
  description: string;
  /** Checked in order; the first whose conditions all hold is earned. The last has none. */
  when: readonly Condition[];
  ageAtDeath?: [min: number, max: number];
}

/** Sentences of an obituary, tried in order; each with conditions and slots as in events. */
export interface ObituarySpec {
  openings: readonly { text: string; when?: readonly Condition[]; ageAtDeath?: [min: number, max: number] }[];
  middles: readonly { text: string; when: readonly Condition[] }[];
  closings: readonly { text: string; when?: readonly Condition[] }[];
}

/** Numbers that the balance report may want to change, all in one place (`content/tables.ts`). */
export interface Tables {
  /** Yearly death probability per million by exact age 0..100. */
  deathPerMillion: { male: readonly number[]; female: readonly number[] };
  /** Chance per thousand that a waking day brings an event, by age band; and the share of questions among them, percent. */
  pacing: readonly { fromAge: number; perThousandDays: number; questionPercent: number }[];
  /** Dollars a week by spending habit. */
  livingCost: { frugal: number; careful: number; easy: number; lavish: number };
  /** Dollars a month. */
  rent: number;
  /** Yearly taxable dollars from which the rate (percent) applies. */
  taxBrackets: readonly { fromDollars: number; percent: number }[];
  /** Yearly percent on loans and overdraft. */
  interestPercent: number;
  pensionPercent: number;
  retirementAge: number;
  /** Half-lives in days by reason of happiness. */
  halfLifeDays: Readonly<Record<string, number>>;
  /** Percent a year to find a partner when looking, to marry when in love, to have a child when trying, by age band. */
  love: readonly { fromAge: number; meetPercent: number; marryPercent: number; childPercent: number }[];
  /** Wire's refills and skips: diamonds, energy or minutes. */
  refills: Readonly<Record<string, { diamonds: number; energy: number }>>;
  skips: Readonly<Record<string, { diamonds: number; minutes: number }>>;
  dailyRewards: readonly { diamonds: number; energy?: number; item?: string }[];
  messageEnergyCost: number;
}
