/** The simulation alone: no database, no sockets. */
import type { CompiledWorld } from '../life/compile.ts';
import { dayOf } from '../life/context.ts';
import { pickEvent } from '../life/events/pick.ts';
import type { Seed } from '../life/random.ts';
import { newSink } from '../life/sink.ts';
import type { Life } from '../life/state.ts';
import { anyAnswer, playLife } from '../life/testing/run.ts';
import { packLife } from '../server/store/lives.ts';
import { type BenchOptions, type BenchResult, figure, type Growth, mean, median, timeMs } from './figures.ts';
import { adultLives, fullWorld, passDays, seedsThatLast, WHOLE_LIFE_YEARS } from './lives.ts';

const MONTH_DAYS = 30;
const WEEK_DAYS = 7;

interface Sizes {
  wholeLives: number;
  adults: number;
  spans: number;
  picks: number;
}

const FULL: Sizes = { wholeLives: 15, adults: 30, spans: 12, picks: 40 };
const SMALL: Sizes = { wholeLives: 1, adults: 2, spans: 2, picks: 4 };

export async function benchLife({ rounds, small, progress }: BenchOptions): Promise<BenchResult> {
  const sizes = small ? SMALL : FULL;
  const world = fullWorld();
  progress('growing lives');
  const seeds = seedsThatLast(world, sizes.wholeLives);
  const adults = adultLives(world, sizes.adults);
  const whole: number[] = [];
  const months: number[] = [];
  const weeks: number[] = [];
  const picks: number[] = [];
  for (let round = 0; round < rounds; round++) {
    progress(`life, round ${round + 1} of ${rounds}`);
    whole.push(median(seeds.map((seed) => wholeLifeMs(world, seed))));
    months.push(spanMs(world, adults, MONTH_DAYS, sizes.spans));
    weeks.push(spanMs(world, adults, WEEK_DAYS, sizes.spans));
    picks.push(pickUs(world, adults, sizes.picks));
  }
  const bytes = median(adults.map((life) => packLife(life).length));
  const hoursPerS = (WHOLE_LIFE_YEARS * 365.25 * 24) / (median(whole) / 1000);
  return {
    figures: [
      figure('whole_life_ms', 'ms', whole),
      figure('month_skip_ms', 'ms', months),
      figure('week_catch_up_ms', 'ms', weeks),
      figure('event_pick_us', 'µs', picks),
      figure('snapshot_bytes', 'bytes', [bytes]),
    ],
    growths: [growthOfSkips(world, adults.slice(0, small ? 1 : 8))],
    notes: [`${(hoursPerS / 1e6).toFixed(1)} million game hours a second; ${world.events.length} events in the content`],
  };
}

function wholeLifeMs(world: CompiledWorld, seed: Seed): number {
  return timeMs(() => playLife(world, seed, anyAnswer, WHOLE_LIFE_YEARS));
}

/** Mean over spans and lives: a quiet week must not hide a busy one. */
function spanMs(world: CompiledWorld, lives: readonly Life[], days: number, spans: number): number {
  const times = lives.map((grown) => {
    const life = structuredClone(grown);
    return (
      timeMs(() => {
        for (let span = 0; span < spans; span++) passDays(life, world, days);
      }) / spans
    );
  });
  return mean(times);
}

/** A pick may invite somebody new into the life, so each starts from a copy. */
function pickUs(world: CompiledWorld, lives: readonly Life[], picks: number): number {
  const times: number[] = [];
  for (const grown of lives) {
    for (let slot = 0; slot < picks; slot++) {
      const life = structuredClone(grown);
      life.minute = (dayOf(life) + slot) * 1440;
      const kind = slot % 2 === 0 ? 'question' : 'message';
      times.push(timeMs(() => pickEvent(life, { world, sink: newSink() }, kind, slot)) * 1000);
    }
  }
  return mean(times);
}

function growthOfSkips(world: CompiledWorld, adults: readonly Life[]): Growth {
  const works = [1, 10, 100];
  const costs = works.map((months) => {
    const copies = adults.map((life) => structuredClone(life));
    const repeats = months === 1 ? 10 : 1;
    const total = timeMs(() => {
      for (const life of copies) for (let again = 0; again < repeats; again++) passDays(life, world, months * MONTH_DAYS);
    });
    return (total * 1000) / (copies.length * months * repeats);
  });
  return { name: 'skipped months', unit: 'µs a month', works, costs };
}
