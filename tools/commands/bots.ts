import { type Command, Option } from 'commander';
import { createTally, runBot, type Transport } from './bot.ts';
import { type Output, say, startProgress, wholeNumber } from './output.ts';

interface Options extends Output {
  url: string;
  count: number;
  seconds: number;
  transport: Transport | 'both';
  seed: number;
}

/** Bots come in over this long, so that a server is not met by all of them at once. */
const ARRIVE_WITHIN_MS = 3_000;

export function addBots(program: Command): void {
  program
    .command('bots')
    .description('Let bots play on a running server: born, living, answering, talking, buying.')
    .option('--url <address>', 'the server', 'http://127.0.0.1:8001')
    .option('--count <number>', 'how many bots', wholeNumber(1, 10_000), 10)
    .option('--seconds <number>', 'for how long', wholeNumber(1, 86_400), 30)
    .addOption(new Option('--transport <name>', 'through which door').choices(['websocket', 'socketio', 'both']).default('both'))
    .option('--seed <number>', 'what they do follows from it', wholeNumber(0, 2 ** 31), 1)
    .option('--json', 'answer as JSON')
    .action(async (options: Options) => {
      const tally = createTally();
      const progress = startProgress(options, 'Seconds', options.seconds);
      const began = Date.now();
      const ticker = setInterval(() => progress.update(Math.floor((Date.now() - began) / 1000)), 500);
      await Promise.all(
        Array.from({ length: options.count }, (_, n) =>
          runBot({
            url: options.url,
            seed: options.seed * 100_003 + n,
            transport: doorOf(options.transport, n),
            tally,
            afterMs: Math.floor((n * ARRIVE_WITHIN_MS) / options.count),
            untilMs: began + options.seconds * 1000,
          }),
        ),
      );
      clearInterval(ticker);
      progress.stop();
      const result = { ...tally.result(), bots: options.count, seconds: options.seconds };
      say(options, result, inWords(result));
      if (result.entered < options.count || result.faults > 0) process.exitCode = 1;
    });
}

function doorOf(transport: Options['transport'], n: number): Transport {
  if (transport !== 'both') return transport;
  return n % 2 === 0 ? 'websocket' : 'socketio';
}

function inWords(result: Record<string, unknown>): string {
  return Object.entries(result)
    .map(([name, value]) => `${name}: ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`)
    .join('\n');
}
