import type { Command } from 'commander';
import { world } from '../../content/world.ts';
import { lintContent, readSources, showFinding } from '../lint-content.ts';
import { type Output, say } from './output.ts';

export function addLintContent(program: Command): void {
  program
    .command('lint-content')
    .description('Check everything that writers wrote: references, lengths, slots, flags, endless circles.')
    .option('--json', 'answer as JSON')
    .action((output: Output) => {
      const findings = lintContent(world, readSources());
      const summary = `${world.events.length} events, ${findings.length} findings`;
      say(output, { events: world.events.length, findings }, [...findings.map(showFinding), summary].join('\n'));
      if (findings.length > 0) process.exitCode = 1;
    });
}
