import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { world } from '../../content/world.ts';
import { addEntry, type EventKind, eventEntry } from './event-entry.ts';
import { type Output, say } from './output.ts';

interface Options extends Output {
  kind: EventKind;
  age: [number, number];
  title: string;
  into?: string;
}

const FOLDER = 'content/events';

export function addNewEvent(program: Command): void {
  program
    .command('new-event')
    .argument('<id>', 'its id, beginning with the theme: childhood-lost-tooth', idOf)
    .description('Make the skeleton of an event: print it, or put it at the end of a theme file.')
    .addOption(new Option('--kind <kind>', 'what it is').choices(['message', 'question', 'dilemma']).default('question'))
    .option('--age <from-to>', 'ages at which it can happen', agesOf, [0, 120] as [number, number])
    .option('--title <text>', 'at most 32 characters', 'A title')
    .option('--into <theme>', `a file of ${FOLDER}, without its ending; nothing is written without it`)
    .option('--json', 'answer as JSON')
    .action((id: string, options: Options) => {
      if (world.events.some((event) => event.id === id)) throw new Error(`There is an event ${id} already.`);
      const entry = eventEntry({ id, kind: options.kind, age: options.age, title: options.title });
      if (options.into === undefined) return say(options, { id, entry }, entry);
      const file = join(FOLDER, `${options.into}.ts`);
      if (!existsSync(file)) throw new Error(`There is no ${file}. There are: ${themes().join(', ')}.`);
      writeFileSync(file, addEntry(readFileSync(file, 'utf8'), entry));
      say(options, { id, file }, `${id} is at the end of ${file}. Write it, then run: baolife lint-content`);
    });
}

function themes(): string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => name.slice(0, -3));
}

function idOf(text: string): string {
  if (!/^[a-z]+(-[a-z0-9]+)+$/.test(text))
    throw new InvalidArgumentError('It must be kebab-case with a theme first: childhood-lost-tooth.');
  return text;
}

function agesOf(text: string): [number, number] {
  const [from, to] = text.split('-').map(Number);
  if (from === undefined || to === undefined || !(from >= 0 && from <= to && to <= 120))
    throw new InvalidArgumentError('It must be two ages: 6-11.');
  return [from, to];
}
