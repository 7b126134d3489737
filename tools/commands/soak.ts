import type { Command } from 'commander';
import { world } from '../../content/world.ts';
import { compileWorld } from '../../life/compile.ts';
import { collect } from '../balance-collect.ts';
import { type Output, say, startProgress, wholeNumber } from './output.ts';

interface Options extends Output {
  lives: number;
}

export function addSoak(program: Command): void {
  program
    .command('soak')
    .description('Live many whole lives by all policies, saved and loaded every month, with every invariant checked.')
    .option('--lives <number>', 'how many', wholeNumber(1, 1_000_000), 1000)
    .option('--json', 'answer as JSON')
    .action((options: Options) => {
      const progress = startProgress(options, 'Lives', options.lives);
      const { lives, failures, milliseconds } = collect(compileWorld(world), {
        lives: options.lives,
        soak: true,
        now: () => performance.now(),
        onProgress: (done) => progress.update(done),
      });
      progress.stop();
      const perLife = Math.round((milliseconds / options.lives) * 10) / 10;
      const text = `${lives.length} of ${options.lives} lives were lived to their end, ${perLife} ms each; ${failures.length} failures`;
      say(options, { lives: lives.length, millisecondsALife: perLife, failures }, [...failures, text].join('\n'));
      if (failures.length > 0) process.exitCode = 1;
    });
}
