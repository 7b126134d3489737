#!/usr/bin/env node
/** The command line for those who run BaoLife and write for it. Exit codes: 0 well, 1 something was found or failed, 2 wrong usage. */
import { Command } from 'commander';
import { addBalance } from './commands/balance.ts';
import { addBots } from './commands/bots.ts';
import { addLintContent } from './commands/lint-content.ts';
import { addMigrate } from './commands/migrate.ts';
import { addNewEvent } from './commands/new-event.ts';
import { addReplay } from './commands/replay.ts';
import { addServe } from './commands/serve.ts';
import { addSoak } from './commands/soak.ts';

const USAGE = 2;

function commandLine(): Command {
  const program = new Command('baolife').description('BaoLife: a life, lived in real time.').showHelpAfterError();
  for (const add of [addServe, addMigrate, addReplay, addBots, addBalance, addSoak, addLintContent, addNewEvent]) add(program);
  for (const command of [program, ...program.commands]) {
    command.exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : USAGE));
  }
  return program;
}

commandLine()
  .parseAsync()
  .catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
