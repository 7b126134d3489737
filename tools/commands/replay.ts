import type { Command } from 'commander';
import { world } from '../../content/world.ts';
import { compileWorld } from '../../life/compile.ts';
import { type Output, say } from './output.ts';
import { type Audit, audit } from './replay-audit.ts';
import { withStore } from './store.ts';

export function addReplay(program: Command): void {
  program
    .command('replay')
    .argument('<life>', 'id of the life')
    .description('Live a life again from its seed and journal, and compare it with its snapshot. Changes nothing.')
    .option('--json', 'answer as JSON')
    .action(async (lifeId: string, output: Output) => {
      const found = await withStore((database) => audit(database.pool, lifeId, compileWorld(world)));
      if (found === undefined) throw new Error(`There is no life ${lifeId}.`);
      say(output, found, inWords(found));
      if (found.verdict === 'differs') process.exitCode = 1;
    });
}

function inWords({ lifeId, name, commands, minute, hash, snapshotHash, verdict, otherVersions }: Audit): string {
  const verdicts = {
    equal: `The snapshot has it too: ${snapshotHash}`,
    differs: `The snapshot differs: ${snapshotHash}`,
    unsaved: 'There is no snapshot yet to compare with.',
  };
  const versions = otherVersions.length === 0 ? '' : `\nDecided under other content as well: ${otherVersions.join(', ')}.`;
  return `Life ${lifeId} (${name}): ${commands} commands, minute ${minute}\nReplayed: ${hash}\n${verdicts[verdict]}${versions}`;
}
