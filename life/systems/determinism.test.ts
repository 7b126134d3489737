import { expect, test } from 'vitest';
import { advance } from '../advance.ts';
import { MINUTES_PER_DAY } from '../calendar.ts';
import { hashLife } from '../hash.ts';
import type { Life } from '../state.ts';
import { scene } from '../testing/scene.ts';

test.each([1, 2, 3])('doing: one leap, odd steps and saving in between give the same life (%i)', (number) => {
  const leap = scene(number);
  leap.turn(6);
  let saved = JSON.parse(JSON.stringify(leap.life)) as Life;
  const until = leap.life.minute + 30 * 365 * MINUTES_PER_DAY;
  const step = 91 * MINUTES_PER_DAY + 37;
  while (leap.life.status === 'playing' && leap.life.minute < until) {
    leap.life.pending = null;
    advance(leap.life, until, leap.context);
  }
  while (saved.status === 'playing' && saved.minute < until) {
    saved.pending = null;
    advance(saved, Math.min(until, saved.minute + step), leap.context);
    saved = JSON.parse(JSON.stringify(saved)) as Life;
  }
  expect(hashLife(saved)).toBe(hashLife(leap.life));
});
