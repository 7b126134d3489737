/** Whole lives: one leap, many steps, saved and loaded, come to the same. */
import { expect, test } from 'vitest';
import { advance } from './advance.ts';
import { compileWorld } from './compile.ts';
import { hashLife } from './hash.ts';
import { checkInvariants } from './invariants.ts';
import { migrate } from './migrate.ts';
import type { Seed } from './random.ts';
import { newSink } from './sink.ts';
import type { Life } from './state.ts';
import { fixtureWorld } from './testing/fixture.ts';
import { answerOne, anyAnswer, firstFree, type Played, playLife } from './testing/run.ts';

const world = compileWorld(fixtureWorld);

/** Goes on from `from` to `minute` in steps of `step` minutes, with a save and a load at each when `reload`. */
function walk(from: Life, minute: number, step: number, reload: boolean): Life {
  const played: Played = { life: structuredClone(from), context: { world, sink: newSink() }, answered: 0, refused: 0 };
  while (played.life.status === 'playing' && played.life.minute < minute) {
    advance(played.life, Math.min(minute, played.life.minute + step), played.context);
    if (played.life.pending !== null) answerOne(played, anyAnswer);
    if (reload) played.life = migrate(JSON.parse(JSON.stringify(played.life)));
  }
  return played.life;
}

test('one leap, odd steps, and save and load at each come to the same hash', () => {
  const start = playLife(world, [3, 1, 4, 1], anyAnswer, 30).life;
  const until = start.minute + 3 * 525_960;
  const leap = hashLife(walk(start, until, 10_000_000, false));
  expect(hashLife(walk(start, until, 997, false))).toBe(leap);
  expect(hashLife(walk(start, until, 4_321, true))).toBe(leap);
});

test('minute by minute comes to the same as one leap', () => {
  const start = playLife(world, [2, 7, 1, 8], anyAnswer, 17).life;
  const until = start.minute + 20 * 1440;
  expect(hashLife(walk(start, until, 1, false))).toBe(hashLife(walk(start, until, 10_000_000, false)));
});

test('twenty lives keep every invariant to the end', () => {
  for (let n = 1; n <= 20; n++) {
    const seed: Seed = [n, 1, 1, 1];
    const { life } = playLife(world, seed, n % 2 === 0 ? anyAnswer : firstFree, 120);
    expect(life.status).toBe('dead');
    expect(checkInvariants(life), `seed ${seed.join(' ')}`).toEqual([]);
    expect(life.chart).toHaveLength(life.legacy?.ageYears ?? 0);
  }
});

test('the same life twice', () => {
  expect(hashLife(playLife(world, [5, 5, 5, 5], anyAnswer, 120).life)).toBe(hashLife(playLife(world, [5, 5, 5, 5], anyAnswer, 120).life));
});
