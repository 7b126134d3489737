/** Lives to measure with: real ones, grown by the real engine with the whole content, always the same. */
import { world } from '../content/world.ts';
import { advance } from '../life/advance.ts';
import { MINUTES_PER_DAY } from '../life/calendar.ts';
import { type CompiledWorld, compileWorld } from '../life/compile.ts';
import type { Context } from '../life/context.ts';
import type { Seed } from '../life/random.ts';
import { newSink } from '../life/sink.ts';
import type { Life } from '../life/state.ts';
import { answerOne, anyAnswer, type Played, playLife } from '../life/testing/run.ts';

export const WHOLE_LIFE_YEARS = 80;

export function fullWorld(): CompiledWorld {
  return compileWorld(world);
}

export function seedOf(number: number): Seed {
  return [number, 7, 11, 13];
}

/** Seeds of lives that last the whole span: those who die early would make it look fast. */
export function seedsThatLast(compiled: CompiledWorld, count: number, years = WHOLE_LIFE_YEARS): Seed[] {
  const seeds: Seed[] = [];
  for (let number = 1; seeds.length < count; number++) {
    if (playLife(compiled, seedOf(number), anyAnswer, years).life.status === 'playing') seeds.push(seedOf(number));
  }
  return seeds;
}

/** Living people between 20 and 60, with everything that has gathered in their lives by then. */
export function adultLives(compiled: CompiledWorld, count: number): Life[] {
  const lives: Life[] = [];
  for (let number = 1; lives.length < count; number++) {
    const { life } = playLife(compiled, seedOf(number), anyAnswer, 20 + ((number * 7) % 41));
    if (life.status === 'playing') lives.push(life);
  }
  return lives;
}

/** Lets days pass; whatever is asked is answered at once. */
export function passDays(life: Life, compiled: CompiledWorld, days: number): void {
  const context: Context = { world: compiled, sink: newSink() };
  const played: Played = { life, context, answered: 0, refused: 0 };
  const until = life.minute + days * MINUTES_PER_DAY;
  while (life.status === 'playing' && life.minute < until) {
    advance(life, until, context);
    if (life.pending !== null) answerOne(played, anyAnswer);
  }
}
