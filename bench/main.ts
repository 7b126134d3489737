/** `npm run bench -- [NAME] [--json] [--small]`: one bench, or all of them and the page `bench/results.md`. Started by run.ts. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { benchCommands } from './commands.ts';
import type { Bench, BenchOptions, BenchResult } from './figures.ts';
import { median } from './figures.ts';
import { benchGateway } from './gateway.ts';
import { benchLife } from './life.ts';
import { benchLive } from './live.ts';
import { thisMachine } from './machine.ts';
import { jsonLine, page, round, textReport } from './report.ts';

const BENCHES: Readonly<Record<string, Bench>> = { life: benchLife, commands: benchCommands, gateway: benchGateway, live: benchLive };
const ROUNDS = 5;
const USAGE = `Usage: npm run bench -- [NAME] [--json] [--small]\nNAME is one of ${Object.keys(BENCHES).join(', ')}; without it all run and bench/results.md is written.\n`;

interface Asked {
  names: string[];
  json: boolean;
  small: boolean;
  baseline: boolean;
}

function readArguments(args: readonly string[]): Asked | undefined {
  const flags = args.filter((arg) => arg.startsWith('--'));
  const names = args.filter((arg) => !arg.startsWith('--'));
  const known =
    flags.every((flag) => ['--json', '--small', '--baseline'].includes(flag)) && names.every((name) => Object.hasOwn(BENCHES, name));
  return known
    ? { names, json: flags.includes('--json'), small: flags.includes('--small'), baseline: flags.includes('--baseline') }
    : undefined;
}

function baselineFile(name: string): string {
  return `bench/baselines/${name}.json`;
}

/** How each figure moved since the committed baseline; ratios to a peer are the comparison that travels. */
function againstBaseline(name: string, result: BenchResult): string {
  if (!existsSync(baselineFile(name))) return '';
  const baseline = JSON.parse(readFileSync(baselineFile(name), 'utf8')) as Record<string, number>;
  const moved = result.figures.flatMap((figure) => {
    const before = baseline[figure.name];
    return before === undefined || before === 0 ? [] : [`${figure.name} ${((median(figure.rounds) / before - 1) * 100).toFixed(0)} %`];
  });
  return `  against the baseline: ${moved.join(', ')}\n`;
}

function writeBaseline(name: string, result: BenchResult): void {
  const values = Object.fromEntries(result.figures.map((figure) => [figure.name, round(median(figure.rounds))]));
  writeFileSync(baselineFile(name), `${JSON.stringify(values, null, 2)}\n`);
}

/** One bench that fails does not take the others with it. */
async function tryBench(name: string, options: BenchOptions): Promise<BenchResult | undefined> {
  try {
    return await (BENCHES[name] as Bench)(options);
  } catch (error) {
    process.stderr.write(`The bench ${name} failed: ${error instanceof Error ? error.stack : String(error)}\n`);
    return undefined;
  }
}

async function main(): Promise<number> {
  const asked = readArguments(process.argv.slice(2));
  if (asked === undefined) {
    process.stderr.write(USAGE);
    return 2;
  }
  const options: BenchOptions = {
    rounds: asked.small ? 1 : ROUNDS,
    small: asked.small,
    progress: (text) => process.stderr.write(`  … ${text}\n`),
  };
  const results = new Map<string, BenchResult>();
  for (const name of asked.names.length === 0 ? Object.keys(BENCHES) : asked.names) {
    const result = await tryBench(name, options);
    if (result === undefined) {
      process.exitCode = 1;
      continue;
    }
    results.set(name, result);
    if (asked.json) for (const figure of result.figures) process.stdout.write(`${jsonLine(figure)}\n`);
    (asked.json ? process.stderr : process.stdout).write(
      textReport(name, result, !asked.small) + (asked.small ? '' : againstBaseline(name, result)),
    );
    if (asked.baseline && !asked.small) writeBaseline(name, result);
  }
  if (asked.names.length === 0 && !asked.small) {
    writeFileSync('bench/results.md', page(results, thisMachine(), options.rounds));
  }
  return results.size === 0 || process.exitCode === 1 ? 1 : 0;
}

process.exitCode = await main();
