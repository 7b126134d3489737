/**
 * The balance report: plays many lives with the real engine and content and writes an HTML page of plots and lists.
 *
 *   tsx tools/balance.ts [--lives 1000] [--out dist/balance.html] [--soak] [--json]
 *
 * Exit code 1 when an event or answer has no witness and never came up either, a text has an unfilled slot, a stat leaves its range,
 * or a life gets stuck.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileWorld } from '../life/compile.ts';
import type { World } from '../life/world.ts';
import { type Collected, collect } from './balance-collect.ts';
import { balancePage, mean } from './balance-page.ts';
import { answerGroups } from './lint-content-walk.ts';
import { answerGoal } from './witness-goals.ts';

const WITNESSES = fileURLToPath(new URL('../content/witnesses.json', import.meta.url));

/** What did not come up in these lives. */
export function neverIn(world: World, collected: Collected): { events: string[]; answers: string[] } {
  const events = world.events.filter((event) => !collected.events.has(event.id)).map((event) => event.id);
  const answers = world.events.flatMap((event) =>
    answerGroups(event).flatMap(({ step, answers: list }) =>
      list
        .filter((answer) => !collected.answers.has(`${event.id}/${step ?? ''}:${answer.id}`))
        .map((answer) => answerGoal(event.id, step, answer.id)),
    ),
  );
  return { events, answers };
}

/** Goals that have a stored witness. */
export function witnessed(): ReadonlySet<string> {
  if (!existsSync(WITNESSES)) return new Set();
  const stored = JSON.parse(readFileSync(WITNESSES, 'utf8')) as { goals: Record<string, unknown> };
  return new Set(Object.keys(stored.goals));
}

export function problemsIn(collected: Collected, never: { events: string[]; answers: string[] }, known: ReadonlySet<string>): string[] {
  const unreachable = [...never.events, ...never.answers].filter((goal) => !known.has(goal));
  return [...collected.failures, ...unreachable.map((goal) => `can never happen: ${goal}`)];
}

function textAfter(words: readonly string[], flag: string): string | undefined {
  const at = words.indexOf(flag);
  return at < 0 ? undefined : words[at + 1];
}

/** Plays, writes the page, prints the figures; returns the exit code. */
export async function runBalance(words: readonly string[]): Promise<number> {
  const { world } = await import('../content/world.ts');
  const lives = Number(textAfter(words, '--lives') ?? 1000);
  const file = textAfter(words, '--out') ?? fileURLToPath(new URL('../dist/balance.html', import.meta.url));
  const quiet = words.includes('--json');
  const collected = collect(compileWorld(world), {
    lives,
    soak: words.includes('--soak'),
    now: () => performance.now(),
    onProgress: (done) => {
      if (!quiet && done % 200 === 0) console.log(`${done} lives`);
    },
  });
  const never = neverIn(world, collected);
  const problems = problemsIn(collected, never, witnessed());
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, balancePage({ world, collected, never, problems }));
  console.log(quiet ? JSON.stringify(figures(collected, problems)) : showFigures(collected, problems, file));
  return problems.length > 0 ? 1 : 0;
}

export function figures(collected: Collected, problems: readonly string[]): Record<string, number> {
  const ages = (sex: string): number => mean(collected.lives.filter((life) => life.sex === sex).map((life) => life.age + 0.5));
  const between = (counts: readonly number[], from: number, to: number): number =>
    counts.slice(from, to).reduce((sum, count) => sum + count, 0) /
    Math.max(
      1,
      collected.lived.slice(from, to).reduce((sum, count) => sum + count, 0),
    );
  const happened = collected.happened.reduce((sum, count) => sum + count, 0);
  return {
    lives: collected.lives.length,
    millisecondsALife: collected.milliseconds / Math.max(1, collected.lives.length),
    ageMale: ages('male'),
    ageFemale: ages('female'),
    decisionsAYear6To70: between(collected.decided, 6, 71),
    decisionsAYearBefore6: between(collected.decided, 0, 6),
    decisionsAYearAfter70: between(collected.decided, 71, 121),
    eventsAYear: between(collected.happened, 0, 121),
    repeatsPercent: (100 * collected.repeats) / Math.max(1, happened),
    problems: problems.length,
  };
}

export function showFigures(collected: Collected, problems: readonly string[], file: string): string {
  const rows = Object.entries(figures(collected, problems)).map(([name, value]) => `  ${name}: ${Math.round(value * 100) / 100}`);
  return [file, ...rows, ...problems.slice(0, 40)].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await runBalance(process.argv.slice(2));
