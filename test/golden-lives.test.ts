/**
 * Golden lives: the same seeds and choices give the same lives, everywhere and for ever. When a change of rules or content is meant,
 * record them anew with UPDATE_GOLDEN=1 and say so in the change log.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { world } from '../content/world.ts';
import { advance } from '../life/advance.ts';
import { compileWorld } from '../life/compile.ts';
import { hashLife } from '../life/hash.ts';
import { sfc32 } from '../life/random.ts';
import { newSink } from '../life/sink.ts';
import type { Life } from '../life/state.ts';
import { answerOne, anyAnswer, type Played, playLife as playQuietly } from '../life/testing/run.ts';
import { packLife, unpackLife } from '../server/store/lives.ts';
import { playLife, seedOf } from '../tools/play.ts';
import { POLICIES } from '../tools/play-policies.ts';

const FILE = fileURLToPath(new URL('./golden/lives.json', import.meta.url));
const compiled = compileWorld(world);
const YEAR = 365 * 1440;

interface Golden {
  contentVersion: string;
  hashes: Record<string, string>;
}

function recorded(): Golden {
  return existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Golden) : { contentVersion: '', hashes: {} };
}

test('golden lives: every policy, to 30 years and to the end', () => {
  const hashes: Record<string, string> = {};
  for (const [number, policy] of POLICIES.entries()) {
    hashes[`${policy.name} at 30`] = hashLife(playLife(compiled, 100 + number, policy, { untilMinute: 30 * YEAR }));
    hashes[`${policy.name} at the end`] = hashLife(playLife(compiled, 100 + number, policy));
  }
  if (process.env['UPDATE_GOLDEN'] === '1') {
    writeFileSync(FILE, `${JSON.stringify({ contentVersion: world.version, hashes }, null, 2)}\n`);
  }
  expect({ contentVersion: world.version, hashes }).toEqual(recorded());
});

/** Walks a life of choices to `until`, in steps that `next` gives. */
function walk(seedNumber: number, until: number, next: () => number, around: (life: Life) => Life = (life) => life): string {
  const played: Played = playQuietly(compiled, seedOf(seedNumber), anyAnswer, 0);
  while (played.life.status === 'playing' && played.life.minute < until) {
    advance(played.life, Math.min(until, played.life.minute + next()), played.context);
    if (played.life.pending !== null) answerOne(played, anyAnswer);
    played.life = around(played.life);
    played.context = { ...played.context, sink: newSink() };
  }
  return hashLife(played.life);
}

test('one leap, hours, and minutes lead to the same life', () => {
  const until = 6 * YEAR;
  const leap = walk(7, until, () => until);
  expect(walk(7, until, () => 60)).toBe(leap);
  const days = 3 * YEAR + 60 * 1440;
  const toDays = walk(8, days, () => days);
  let begun = false;
  expect(
    walk(8, days, () => {
      if (begun) return 1;
      begun = true;
      return 3 * YEAR;
    }),
  ).toBe(toDays);
});

test('a life saved and loaded at any moment is the same life', () => {
  const until = 60 * YEAR;
  const random = sfc32(11, 22, 33, 44);
  const whole = walk(9, until, () => until);
  const broken = walk(
    9,
    until,
    () => 1 + random.below(50 * 1440),
    (life) => unpackLife(packLife(life)),
  );
  expect(broken).toBe(whole);
});
