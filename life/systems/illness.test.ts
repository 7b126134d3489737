import { expect, test } from 'vitest';
import { quietWorld, type Scene, scene } from '../testing/scene.ts';
import type { World } from '../world.ts';
import { endHabit, startHabit } from './habits.ts';
import { fallIll, recover, treat } from './illness.ts';

/** Nobody dies, falls ill or picks up habits by themselves. */
const calm: World = {
  ...quietWorld,
  illnesses: quietWorld.illnesses.map((spec) => ({ ...spec, onset: [{ fromAge: 0, perMillion: 0 }] })),
  habits: quietWorld.habits.map((spec) => ({ ...spec, onsetPerMillion: 0 })),
  tables: { ...quietWorld.tables, deathPerMillion: { male: [0], female: [0] } },
};

function adult(number: number): Scene {
  const at = scene(number, { placeId: 'millbrook' }, calm);
  at.turn(30);
  at.life.c.health = 70;
  at.life.c.money = 10_000_000;
  return at;
}

test('a flu hurts, is treated, and passes', () => {
  const at = adult(1);
  fallIll(at.life, at.context, 'flu');
  fallIll(at.life, at.context, 'flu');
  expect(at.life.c.healthConditions).toHaveLength(1);
  expect(at.life.tally.illnesses).toBeGreaterThan(0);
  at.wait(40);
  expect(at.life.c.healthConditions).toEqual([]);
  expect(at.context.sink.log.some((entry) => entry.title === 'Better')).toBe(true);
});

test('a chronic illness stays, and treatment has its price', () => {
  const at = adult(2);
  at.life.c.money = 100_000;
  fallIll(at.life, at.context, 'heart-disease');
  const before = at.life.c.money;
  expect(treat(at.life, at.context, 'heart-disease')).toBe(true);
  expect(treat(at.life, at.context, 'heart-disease')).toBe(false);
  expect(before - at.life.c.money).toBe(90_000);
  at.wait(1500);
  expect(at.life.c.healthConditions.some((one) => one.id === 'heart-disease')).toBe(true);
  recover(at.life, at.context, 'heart-disease');
  expect(at.life.c.healthConditions.some((one) => one.id === 'heart-disease')).toBe(false);
});

test('who cannot pay is not treated', () => {
  const at = adult(3);
  at.life.c.money = 5_000;
  fallIll(at.life, at.context, 'heart-disease');
  expect(treat(at.life, at.context, 'heart-disease')).toBe(false);
  expect(at.life.c.money).toBe(5_000);
});

test('unknown illnesses do not exist', () => {
  const at = adult(4);
  fallIll(at.life, at.context, '__proto__');
  expect(at.life.c.healthConditions).toEqual([]);
});

test('quitting takes weeks, and most courses end without the habit', () => {
  let free = 0;
  for (let number = 1; number <= 12; number++) {
    const at = adult(number);
    expect(startHabit(at.life, 'smoking')).toBe(true);
    expect(startHabit(at.life, 'smoking')).toBe(false);
    const habit = at.life.c.habits.at(-1);
    if (habit !== undefined) habit.quittingSince = Math.floor(at.life.minute / 1440);
    at.wait(400);
    if (!at.life.c.habits.some((one) => one.id === 'smoking')) free += 1;
  }
  expect(free).toBeGreaterThan(3);
  expect(free).toBeLessThan(12);
});

test('a left habit is remembered for a year', () => {
  const at = adult(5);
  startHabit(at.life, 'exercise');
  expect(endHabit(at.life, 'exercise')).toBe(true);
  expect(endHabit(at.life, 'exercise')).toBe(false);
  expect(at.life.c.formerHabits).toMatchObject([{ id: 'exercise' }]);
  at.wait(380);
  expect(at.life.c.formerHabits).toBeUndefined();
});
