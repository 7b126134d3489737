import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Command } from 'commander';
import { world } from '../../content/world.ts';
import { compileWorld } from '../../life/compile.ts';
import { figures, neverIn, problemsIn, showFigures, witnessed } from '../balance.ts';
import { collect } from '../balance-collect.ts';
import { balancePage } from '../balance-page.ts';
import { type Output, say, startProgress, wholeNumber } from './output.ts';

interface Options extends Output {
  lives: number;
  out: string;
}

export function addBalance(program: Command): void {
  program
    .command('balance')
    .description('Live many lives and write a page of plots: ages, money, happiness, what happens how often and what never does.')
    .option('--lives <number>', 'how many', wholeNumber(1, 1_000_000), 1000)
    .option('--out <file>', 'the page', 'dist/balance.html')
    .option('--json', 'answer as JSON')
    .action((options: Options) => {
      const progress = startProgress(options, 'Lives', options.lives);
      const collected = collect(compileWorld(world), {
        lives: options.lives,
        now: () => performance.now(),
        onProgress: (done) => progress.update(done),
      });
      progress.stop();
      const never = neverIn(world, collected);
      const problems = problemsIn(collected, never, witnessed());
      mkdirSync(dirname(options.out), { recursive: true });
      writeFileSync(options.out, balancePage({ world, collected, never, problems }));
      say(options, { ...figures(collected, problems), page: options.out, problems }, showFigures(collected, problems, options.out));
      if (problems.length > 0) process.exitCode = 1;
    });
}
