import { expect, test } from 'vitest';
import { createLife } from '../../life/birth.ts';
import type { Life } from '../../life/state.ts';
import { SPEEDS } from '../../wire/vocabulary.ts';
import { anchorOf, type LifeClock, minuteAfterAbsence, minuteAt, rateOf, reanchor, whenShows } from './clock.ts';

const HOUR_MS = 3_600_000;

function playing(changes: Partial<Life> = {}): Life {
  return { ...createLife('life', [1, 2, 3, 4]), status: 'playing', running: true, ...changes };
}

test.each([
  // speed, game minutes in ten real seconds: a minute lasts speed / 5000 seconds
  [10000, 5],
  [1000, 50],
  [500, 100],
  [50, 1000],
  [20, 2500],
  [10, 5000],
  [5, 10_000],
  [1, 50_000],
  [0.25, 200_000],
])('at speed %d ten seconds are %d minutes', (speed, minutes) => {
  const clock: LifeClock = { minute: 1000, at: 0, rate: rateOf(playing({ speed }), true) };
  expect(minuteAt(clock, 10_000)).toBe(1000 + minutes);
  expect(whenShows(clock, 1000 + minutes)).toBeCloseTo(10_000, 6);
});

test('every speed of the contract is in the table above', () => {
  expect(SPEEDS).toEqual([10000, 1000, 500, 50, 20, 10, 5, 1, 0.25]);
});

test('a 77-year life takes as many hours as the page says', () => {
  const minutes = 77 * 365.2425 * 1440;
  const hours = [10000, 1000, 500, 50, 20, 1].map((speed) => Math.round((minutes / rateOf(playing({ speed }), true) / HOUR_MS) * 10) / 10);
  expect(hours.map((value) => Math.round(value * 10) / 10)).toEqual(
    [22_499, 2249.9, 1125, 112.5, 45, 2.2].map((value) => expect.closeTo(value, -1)),
  );
});

test('stopped, asked, unborn or dead, the clock stands, watched or not', () => {
  const pending = { id: 'e1' } as unknown as NonNullable<Life['pending']>;
  for (const life of [playing({ running: false }), playing({ pending }), playing({ status: 'creating' }), playing({ status: 'dead' })]) {
    expect([rateOf(life, true), rateOf(life, false)]).toEqual([0, 0]);
  }
  expect(whenShows({ minute: 5, at: 0, rate: 0 }, 6)).toBe(Number.POSITIVE_INFINITY);
});

test('away, a real minute is a game minute, for at most 168 hours', () => {
  const life = playing({ speed: 0.25 });
  const left = { minute: 100, anchorAt: 0, watched: false };
  expect(minuteAfterAbsence(life, left, 90 * 60_000)).toBe(190);
  expect(minuteAfterAbsence(life, left, 168 * HOUR_MS)).toBe(100 + 168 * 60);
  expect(minuteAfterAbsence(life, left, 10_000 * HOUR_MS)).toBe(100 + 168 * 60);
  expect(minuteAfterAbsence(playing({ running: false }), left, HOUR_MS)).toBe(100);
});

test('a real clock that goes back moves no life back', () => {
  const life = playing({ minute: 500 });
  expect(minuteAfterAbsence(life, { minute: 100, anchorAt: 1_000_000, watched: true }, 0)).toBe(500);
  expect(minuteAt({ minute: 500, at: 1_000_000, rate: 1 }, 0)).toBe(500);
});

test('setting the clock anew keeps the part of a minute that has passed', () => {
  const life = playing({ speed: 1000, minute: 10 });
  const clock: LifeClock = { minute: 10, at: 0, rate: rateOf(life, true) };
  for (let at = 50; at <= 10_000; at += 50) {
    life.minute = minuteAt(clock, at);
    reanchor(clock, life, true, at);
  }
  expect(minuteAt(clock, 10_000)).toBe(60);
});

test('a life that stopped early keeps its own minute', () => {
  const life = playing({ speed: 1000, minute: 12 });
  const clock: LifeClock = { minute: 10, at: 0, rate: rateOf(life, true) };
  reanchor(clock, life, true, 60_000);
  expect(clock).toEqual({ minute: 12, at: 60_000, rate: 5 / 1000 });
});

test('commands after the last checkpoint count on top when somebody watched, and are part of the absence when nobody did', () => {
  const life = playing({ minute: 130 });
  expect(minuteAfterAbsence(life, { minute: 100, anchorAt: 0, watched: true }, HOUR_MS)).toBe(190);
  expect(minuteAfterAbsence(life, { minute: 100, anchorAt: 0, watched: false }, HOUR_MS)).toBe(160);
  expect(minuteAfterAbsence(life, { minute: 100, anchorAt: 0, watched: false }, 60_000)).toBe(130);
});

test('an anchor is a whole minute and its moment', () => {
  const rate = rateOf(playing(), false);
  expect(anchorOf({ minute: 10.5, at: 60_000, rate })).toEqual({ minute: 10, anchorAt: 30_000 });
  expect(anchorOf({ minute: 10, at: 60_000, rate: 0 })).toEqual({ minute: 10, anchorAt: 60_000 });
});
