/** Plays many lives and adds up what the balance report shows. */
import { MINUTES_PER_DAY } from '../life/calendar.ts';
import type { CompiledWorld } from '../life/compile.ts';
import { ageOf } from '../life/context.ts';
import { checkInvariants } from '../life/invariants.ts';
import type { Life } from '../life/state.ts';
import { gpaOf } from '../life/systems/school.ts';
import type { Sex } from '../wire/vocabulary.ts';
import { type Policy, playLife } from './play.ts';
import { leastUsed, POLICIES } from './play-policies.ts';

export const AGES = 121;

export interface LifeSummary {
  seed: number;
  policy: string;
  sex: Sex;
  age: number;
  cause: string;
  education: string;
  marriages: number;
  children: number;
  gpa: number | null;
  ribbon: string;
  /** Dollars by age: yearly pay before tax, and net worth. */
  income: number[];
  worth: number[];
  happiness: number[];
}

export interface Collected {
  lives: LifeSummary[];
  events: Map<string, number>;
  answers: Map<string, number>;
  /** By age: happenings, decisions, years lived. */
  happened: number[];
  decided: number[];
  lived: number[];
  /** Happenings of something that had happened before in the same life. */
  repeats: number;
  failures: string[];
  milliseconds: number;
}

export interface CollectOptions {
  lives: number;
  /** Saves and loads each life every month. */
  soak?: boolean;
  now(): number;
  onProgress?(done: number): void;
}

export function collect(world: CompiledWorld, { lives, soak, now, onProgress }: CollectOptions): Collected {
  const zeros = (): number[] => new Array<number>(AGES).fill(0);
  const sum: Collected = {
    lives: [],
    events: new Map(),
    answers: new Map(),
    happened: zeros(),
    decided: zeros(),
    lived: zeros(),
    repeats: 0,
    failures: [],
    milliseconds: 0,
  };
  const policies = [...POLICIES, leastUsed(sum.answers)];
  const started = now();
  for (let n = 0; n < lives; n++) {
    const policy = policies[n % policies.length] as Policy;
    try {
      sum.lives.push(playOne(world, n, policy, soak === true, sum));
    } catch (error) {
      sum.failures.push(`life ${n} (${policy.name}): ${error instanceof Error ? error.message : String(error)}`);
    }
    if (n % 50 === 49) onProgress?.(n + 1);
  }
  sum.milliseconds = now() - started;
  return sum;
}

function playOne(world: CompiledWorld, seed: number, policy: Policy, reload: boolean, sum: Collected): LifeSummary {
  const income: number[] = [];
  const worth: number[] = [];
  const happiness: number[] = [];
  const seen = new Set<string>();
  const life = playLife(world, seed, policy, {
    reload,
    watcher: {
      onHappened: (eventId, at) => {
        add(sum.events, eventId);
        addAt(sum.happened, ageAt(at));
        if (seen.has(eventId)) sum.repeats += 1;
        seen.add(eventId);
      },
      onAnswered: (eventId, step, answerId, at) => {
        add(sum.answers, `${eventId}/${step ?? ''}:${answerId}`);
        addAt(sum.decided, ageAt(at));
      },
      onYear: (at) => {
        income[ageAt(at)] = (at.c.job?.salary ?? 0) / 100;
        fail(sum, seed, policy, checkInvariants(at));
      },
      onText: (text) => {
        if (/[{}]|undefined|NaN/.test(text)) fail(sum, seed, policy, [`unfilled: ${text.slice(0, 90)}`]);
      },
    },
  });
  for (const sample of life.chart) {
    worth[sample.age] = sample.netWorth / 100;
    happiness[sample.age] = sample.happiness;
  }
  const age = ageOf(life, life.c);
  for (let year = 0; year < Math.min(AGES, age); year++) addAt(sum.lived, year);
  return { ...summaryOf(life, seed, policy, age), income, worth, happiness };
}

function summaryOf(life: Life, seed: number, policy: Policy, age: number): Omit<LifeSummary, 'income' | 'worth' | 'happiness'> {
  const finished = life.c.education.records.filter((record) => record.outcome === 'graduated');
  return {
    seed,
    policy: policy.name,
    sex: life.c.sex,
    age,
    cause: life.legacy?.cause ?? '?',
    ribbon: life.legacy?.ribbonId ?? '?',
    education: finished[finished.length - 1]?.level ?? 'none',
    marriages: life.tally.marriages,
    children: life.tally.children,
    gpa: finished.length > 0 ? gpaOf(life.c) / 100 : null,
  };
}

function ageAt(life: Life): number {
  return Math.min(AGES - 1, Math.floor(life.minute / MINUTES_PER_DAY / 365.2425));
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function addAt(list: number[], at: number): void {
  list[at] = (list[at] ?? 0) + 1;
}

const FAILURES_KEPT = 200;

function fail(sum: Collected, seed: number, policy: Policy, problems: readonly string[]): void {
  for (const problem of problems) {
    if (sum.failures.length < FAILURES_KEPT) sum.failures.push(`life ${seed} (${policy.name}): ${problem}`);
  }
}
