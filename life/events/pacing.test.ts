import { expect, test } from 'vitest';
import { advance } from '../advance.ts';
import { MINUTES_PER_DAY } from '../calendar.ts';
import { messageOf } from '../testing/eventScene.ts';
import { fixtureWorld } from '../testing/fixture.ts';
import { scene } from '../testing/scene.ts';
import type { World } from '../world.ts';
import { pacingAt } from './pacing.ts';
import type { LifeEvent } from './types.ts';

function worldOf(events: readonly LifeEvent[], perThousandDays: number): World {
  return { ...fixtureWorld, events, tables: { ...fixtureWorld.tables, pacing: [{ fromAge: 0, perThousandDays, questionPercent: 0 }] } };
}

/** Day and hour of every event in the first days of a life. */
function happenings(world: World, days: number): { id: string; day: number; hour: number }[] {
  const { life, context } = scene(4, { placeId: 'millbrook', sex: 'male' }, world);
  advance(life, days * MINUTES_PER_DAY, context);
  return context.sink.notices.flatMap((notice) => {
    if (notice.type !== 'message' || notice.eventId === undefined) return [];
    const { minute } = notice.entry;
    return [{ id: notice.eventId, day: Math.floor(minute / MINUTES_PER_DAY), hour: Math.floor(minute / 60) % 24 }];
  });
}

const daily = messageOf({ id: 'daily', cooldownDays: 1 });

test('the table says how many days bring an event', () => {
  const some = happenings(worldOf([daily], 100), 2000).length;
  expect(some).toBeGreaterThan(160);
  expect(some).toBeLessThan(240);
  expect(happenings(worldOf([daily], 0), 2000)).toEqual([]);
});

test('events come between seven and twenty-one, to babies at any hour', () => {
  const hours = happenings(worldOf([daily], 900), 8 * 365).map(({ day, hour }) => ({ day, hour }));
  const grown = hours.filter(({ day }) => day > 3 * 366);
  expect(Math.min(...grown.map(({ hour }) => hour))).toBe(7);
  expect(Math.max(...grown.map(({ hour }) => hour))).toBe(21);
  expect(hours.some(({ hour }) => hour < 5)).toBe(true);
});

test('the tutorial comes first, a part every few weeks, in its order', () => {
  const parts = ['hello', 'clock', 'people'].map((id) => messageOf({ id, category: 'tutorial', age: [0, 2] }));
  const seen = happenings(worldOf([daily, ...parts], 300), 120).filter(({ id }) => id !== 'daily');
  expect(seen.map(({ id }) => id)).toEqual(['hello', 'clock', 'people']);
  expect((seen[1]?.day ?? 0) - (seen[0]?.day ?? 0)).toBeGreaterThanOrEqual(14);
});

test('an event bound to a date happens on that date only, in most years', () => {
  const seen = happenings(worldOf([messageOf({ id: 'midsummer', when: [{ date: '06-24' }], cooldownDays: 300 })], 0), 20 * 365);
  expect(seen.length).toBeGreaterThan(6);
  expect(seen.length).toBeLessThan(19);
  const gaps = seen.slice(1).map(({ day }, at) => (day - (seen[at]?.day ?? 0)) / 365.25);
  for (const gap of gaps) expect(Math.abs(gap - Math.round(gap))).toBeLessThan(0.01);
});

test('the last row that has begun counts', () => {
  const rows = [
    { fromAge: 0, perThousandDays: 1, questionPercent: 0 },
    { fromAge: 6, perThousandDays: 2, questionPercent: 0 },
  ];
  expect(pacingAt(rows, 5).perThousandDays).toBe(1);
  expect(pacingAt(rows, 6).perThousandDays).toBe(2);
  expect(pacingAt(rows, 99).perThousandDays).toBe(2);
});
