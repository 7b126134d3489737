/**
 * Finds, for every event and every answer, a witness: a life (seed number and policy) and the minute at which it comes about. Whatever
 * ordinary play does not reach is searched for by a policy that aims at it. `npm run witness` writes `content/witnesses.json`.
 *
 *   tsx tools/witness.ts [--lives 240] [--tries 40] [--check] [--json]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { MINUTES_PER_DAY } from '../life/calendar.ts';
import { type CompiledWorld, compileWorld } from '../life/compile.ts';
import { type Policy, playLife } from './play.ts';
import { POLICIES, policyNamed } from './play-policies.ts';
import { AIM, aimPolicy } from './witness-aim.ts';
import { eventOfGoal, type Goal, goalsOf, recordGoals } from './witness-goals.ts';

/** One life: seed number and policy. */
type Run = [seed: number, policy: string];

export interface Witnesses {
  version: string;
  runs: Run[];
  /** Run and minute by goal. */
  goals: Record<Goal, [run: number, minute: number]>;
}

export interface SearchOptions {
  /** Ordinary lives to play first. */
  lives: number;
  /** Aimed lives for each goal that is left. */
  tries: number;
  onProgress?(text: string): void;
}

const FILE = fileURLToPath(new URL('../content/witnesses.json', import.meta.url));

export function policyFor(world: CompiledWorld, name: string): Policy {
  if (name.startsWith(AIM)) return aimPolicy(world, name.slice(AIM.length));
  const policy = policyNamed(name);
  if (policy === undefined) throw new Error(`no policy '${name}'`);
  return policy;
}

export function findWitnesses(world: CompiledWorld, { lives, tries, onProgress }: SearchOptions): Witnesses {
  const open = new Set(goalsOf(world.events));
  const found: Witnesses = { version: world.version, runs: [], goals: {} };
  for (let n = 0; n < lives && open.size > 0; n++) {
    tryRun(world, [n, (POLICIES[n % POLICIES.length] as Policy).name], found, open);
    if (n % 40 === 39) onProgress?.(`${n + 1} lives, ${open.size} goals left`);
  }
  for (const goal of [...open]) {
    const most = tries * patience(world, goal);
    for (let n = 0; n < most && open.has(goal); n++) tryRun(world, [10_000 + n, AIM + goal], found, open, lastMinute(world, goal));
    onProgress?.(`${open.has(goal) ? 'missing' : 'reached'} ${goal}; ${open.size} left`);
  }
  return found;
}

/** A run is kept when it reaches something new. */
function tryRun(world: CompiledWorld, run: Run, found: Witnesses, open: Set<Goal>, until?: number): void {
  const { reached, watcher } = recordGoals();
  playLife(world, run[0], policyFor(world, run[1]), { watcher, ...(until === undefined ? {} : { untilMinute: until }) });
  const fresh = [...reached].filter(([goal]) => open.has(goal));
  if (fresh.length === 0) return;
  found.runs.push(run);
  for (const [goal, minute] of fresh) {
    open.delete(goal);
    found.goals[goal] = [found.runs.length - 1, minute];
  }
}

/** Few lives come to a hundred. */
function patience(world: CompiledWorld, goal: Goal): number {
  return (world.eventById.get(eventOfGoal(goal))?.age[0] ?? 0) >= 95 ? 12 : 1;
}

/** There is no use in playing on after the oldest age of the event, and some years for a dilemma to end. */
function lastMinute(world: CompiledWorld, goal: Goal): number {
  const age = world.eventById.get(eventOfGoal(goal))?.age[1] ?? 120;
  return (age + 9) * 366 * MINUTES_PER_DAY;
}

/** Goals that no witness shows, and witnesses that no longer hold. Runs are played once, to the last minute they are needed for. */
export function checkWitnesses(world: CompiledWorld, witnesses: Witnesses): { missing: Goal[]; broken: Goal[] } {
  const missing = goalsOf(world.events).filter((goal) => !Object.hasOwn(witnesses.goals, goal));
  const broken: Goal[] = [];
  witnesses.runs.forEach((run, index) => {
    const claims = Object.entries(witnesses.goals).filter(([, [at]]) => at === index);
    const until = claims.reduce((latest, [, [, minute]]) => Math.max(latest, minute), 0) + 1;
    const { reached, watcher } = recordGoals();
    playLife(world, run[0], policyFor(world, run[1]), { watcher, untilMinute: until });
    for (const [goal, [, minute]] of claims) if (reached.get(goal) !== minute) broken.push(goal);
  });
  return { missing, broken };
}

export function readWitnesses(): Witnesses {
  return JSON.parse(readFileSync(FILE, 'utf8')) as Witnesses;
}

/** One line a run and one a goal, so that changes can be read. */
export function writeWitnesses(witnesses: Witnesses): void {
  const rows = (list: readonly string[]): string => list.map((row) => `    ${row}`).join(',\n');
  const runs = rows(witnesses.runs.map((run) => JSON.stringify(run)));
  const goals = rows(Object.entries(witnesses.goals).map(([goal, at]) => `${JSON.stringify(goal)}: ${JSON.stringify(at)}`));
  writeFileSync(
    FILE,
    `{\n  "version": ${JSON.stringify(witnesses.version)},\n  "runs": [\n${runs}\n  ],\n  "goals": {\n${goals}\n  }\n}\n`,
  );
}

function numberAfter(words: readonly string[], flag: string, otherwise: number): number {
  const at = words.indexOf(flag);
  return at < 0 ? otherwise : Number(words[at + 1]);
}

/** Searches and writes, or with `--check` replays; returns the exit code. */
export async function runWitness(words: readonly string[]): Promise<number> {
  const { world } = await import('../content/world.ts');
  const compiled = compileWorld(world);
  if (words.includes('--check')) {
    const result = checkWitnesses(compiled, readWitnesses());
    console.log(JSON.stringify(result, null, 2));
    return result.missing.length + result.broken.length > 0 ? 1 : 0;
  }
  const options = { lives: numberAfter(words, '--lives', 240), tries: numberAfter(words, '--tries', 40) };
  const found = findWitnesses(compiled, { ...options, onProgress: (text) => console.log(text) });
  writeWitnesses(found);
  const missing = goalsOf(world.events).filter((goal) => !Object.hasOwn(found.goals, goal));
  console.log(`${Object.keys(found.goals).length} goals by ${found.runs.length} runs, ${missing.length} without a witness`);
  for (const goal of missing) console.log(`  ${goal}`);
  return missing.length > 0 ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await runWitness(process.argv.slice(2));
