/**
 * Lives played at once: one server process, one socket a life, speed 50 (a game hour in 0.6 seconds, one update each), frames ten
 * times a second. The lives are grown ones, and the players answer what they are asked.
 */
import { type SeededLife, seedLives, startDatabase } from './databases.ts';
import { type BenchOptions, type BenchResult, figure, type Growth, median } from './figures.ts';
import { adultLives, fullWorld } from './lives.ts';
import type { BotReport } from './load/bots.ts';
import { type Program, startProgram } from './processes.ts';
import type { FrameReport } from './servers/project.ts';

const SPEED = 50;
/** One game hour at this speed. */
const HOUR_S = (60 * SPEED) / 5000;
const FRAME_LIMIT_MS = 100;
/** Of the updates that running lives should bring; fewer means that the server cannot keep up. */
const DELIVERED_AT_LEAST = 0.95;
const FRAMES_PER_S = 10;

interface Sizes {
  /** Lives at which the frame is measured, and those tried beyond. */
  lives: number;
  more: readonly number[];
  seconds: number;
  templates: number;
  /** Lives that pay for what all use, before memory is counted. */
  first: number;
}

const FULL: Sizes = { lives: 5000, more: [7500, 10_000], seconds: 5, templates: 200, first: 500 };
const SMALL: Sizes = { lives: 20, more: [], seconds: 1, templates: 2, first: 5 };

interface Stage {
  server: Program;
  bots: Program;
  port: number;
  seeded: SeededLife[];
  entered: number;
}

interface Watched {
  frames: FrameReport;
  heard: BotReport;
  /** Share of the updates that were due. */
  delivered: number;
  /** Processor time of the server a second of play, in microseconds. */
  cpuUsPerS: number;
}

export async function benchLive(options: BenchOptions): Promise<BenchResult> {
  const sizes = options.small ? SMALL : FULL;
  const world = fullWorld();
  options.progress('growing lives');
  const templates = adultLives(world, sizes.templates);
  const database = await startDatabase();
  const server = startProgram('servers/project');
  const bots = startProgram('load/bots');
  try {
    const count = Math.max(sizes.lives, ...sizes.more);
    const seeded = await seedLives(database, {
      count,
      templates,
      leftAt: Date.now(),
      speed: SPEED,
      contentVersion: world.version,
      prefix: 'live',
    });
    const port = await server.ask<number>('start', { databaseUrl: database.url });
    return await playAll({ server, bots, port, seeded, entered: 0 }, sizes, options);
  } finally {
    await bots.stop();
    await server.stop();
    await database.close();
  }
}

async function playAll(stage: Stage, sizes: Sizes, options: BenchOptions): Promise<BenchResult> {
  const few = await playWith(stage, Math.max(1, sizes.lives / 100), sizes, options);
  const some = await playWith(stage, sizes.first, sizes, options);
  const before = await stage.server.ask<number>('held');
  const residentBefore = await stage.server.ask<number>('memory');
  const full = await playWith(stage, sizes.lives, sizes, options, options.rounds);
  const more = sizes.lives - sizes.first;
  const bytes = ((await stage.server.ask<number>('held')) - before) / more;
  const resident = ((await stage.server.ask<number>('memory')) - residentBefore) / more;
  const tried = [few, some, full];
  for (const lives of sizes.more) {
    if (!holds(tried.at(-1) as Played)) break;
    tried.push(await playWith(stage, lives, sizes, options));
  }
  return {
    figures: [
      figure('lives_at_speed_50', 'lives', [tried.filter(holds).at(-1)?.lives ?? 0]),
      figure(
        'frame_p99_ms',
        'ms',
        full.watched.map((one) => one.frames.p99Ms),
      ),
      figure('bytes_per_life', 'bytes', [bytes]),
    ],
    growths: [growthOf([few, some, full])],
    notes: [...tried.map(inWords), `resident memory, with what the engine keeps for later: ${Math.round(resident / 1024)} KB a life`],
  };
}

interface Played {
  lives: number;
  watched: Watched[];
}

async function playWith(stage: Stage, lives: number, sizes: Sizes, { progress }: BenchOptions, rounds = 1): Promise<Played> {
  progress(`${lives} lives are played`);
  const tokens = stage.seeded.slice(stage.entered, lives).map((one) => one.token);
  stage.entered = await stage.bots.ask<number>('fill', { port: stage.port, tokens });
  const watched: Watched[] = [];
  await watch(stage, Math.min(2, sizes.seconds));
  for (let round = 0; round < rounds; round++) watched.push(await watch(stage, sizes.seconds));
  return { lives, watched };
}

async function watch({ server, bots }: Stage, seconds: number): Promise<Watched> {
  await Promise.all([bots.ask('heard'), server.ask('frames', { newest: 1 })]);
  const cpu = await server.ask<number>('cpu');
  const began = performance.now();
  await new Promise((done) => setTimeout(done, seconds * 1000));
  const [heard, frames] = await Promise.all([
    bots.ask<BotReport>('heard'),
    server.ask<FrameReport>('frames', { newest: Math.round(seconds * FRAMES_PER_S) }),
  ]);
  const tookS = (performance.now() - began) / 1000;
  return {
    heard,
    frames,
    delivered: heard.updates / ((frames.moving * tookS) / HOUR_S),
    cpuUsPerS: ((await server.ask<number>('cpu')) - cpu) / tookS,
  };
}

function holds({ watched }: Played): boolean {
  const p99 = median(watched.map((one) => one.frames.p99Ms));
  return (
    p99 <= FRAME_LIMIT_MS &&
    median(watched.map((one) => one.delivered)) >= DELIVERED_AT_LEAST &&
    watched.every((one) => one.heard.lost === 0)
  );
}

function growthOf(played: readonly Played[]): Growth {
  return {
    name: 'lives played',
    unit: 'µs of processor a life and second',
    works: played.map((one) => one.lives),
    costs: played.map(({ lives, watched }) => median(watched.map((one) => one.cpuUsPerS)) / lives),
  };
}

function inWords({ lives, watched }: Played): string {
  const of = (pick: (one: Watched) => number): number => median(watched.map(pick));
  return (
    `${lives} lives: frame p99 ${of((one) => one.frames.p99Ms).toFixed(1)} ms, event loop late p99 ${of((one) => one.frames.loopDelayP99Ms).toFixed(1)} ms, ` +
    `${of((one) => one.delivered * 100).toFixed(0)} % of updates delivered, ${of((one) => one.cpuUsPerS / 10_000).toFixed(0)} % of a core, ` +
    `${of((one) => one.heard.questions).toFixed(0)} questions, ${of((one) => one.heard.errors).toFixed(0)} errors`
  );
}
