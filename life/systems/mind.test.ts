import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scene } from '../testing/scene.ts';
import { addSocial, addStress, fade, feel, happinessOf, moodOf } from './mind.ts';

test('half of a feeling is gone after its half-life', () => {
  expect(fade(40, 0, 10)).toBe(40);
  expect(fade(40, 10, 10)).toBeCloseTo(20, 3);
  expect(fade(-40, 30, 10)).toBeCloseTo(-5, 3);
  expect(fade(40, 5, 10)).toBeCloseTo(28.28, 1);
  expect(fade(60, 9_000, 10)).toBe(0);
});

test('a feeling never grows by waiting', () => {
  const size = fc.integer({ min: 1, max: 60 });
  fc.assert(
    fc.property(size, fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 1, max: 900 }), (size, days, half) => {
      expect(fade(size, days + 1, half)).toBeLessThanOrEqual(fade(size, days, half));
    }),
  );
});

test('happiness is the set point, moved by what happened, and clamped once at the end', () => {
  const { life } = scene(3);
  life.c.impulses = [];
  expect(happinessOf(life)).toBe(life.c.setPoint);
  feel(life, life.c, -60, 700, 'a');
  feel(life, life.c, -60, 700, 'b');
  expect(happinessOf(life)).toBe(0);
  feel(life, life.c, 60, 700, 'c');
  feel(life, life.c, 60, 700, 'd');
  expect(happinessOf(life)).toBe(life.c.setPoint);
});

test('the same reason on the same day is one feeling, and few are kept', () => {
  const { life } = scene(4);
  life.c.impulses = [];
  for (let i = 0; i < 5; i++) feel(life, life.c, 2, 20, 'cake');
  expect(life.c.impulses).toEqual([{ reason: 'cake', size: 10, day: 0, halfLifeDays: 20 }]);
  for (let i = 0; i < 100; i++) feel(life, life.c, 1 + (i % 7), 20, `reason ${i}`);
  expect(life.c.impulses.length).toBeLessThanOrEqual(24);
  expect(life.c.impulses.some((impulse) => impulse.reason === 'cake')).toBe(true);
});

test('mood is great, bad or stressed only when it shows', () => {
  const { life } = scene(5);
  life.c.impulses = [];
  life.c.setPoint = 60;
  expect(moodOf(life, life.c)).toBe('neutral');
  feel(life, life.c, 20, 10, 'news');
  expect(moodOf(life, life.c)).toBe('great');
  feel(life, life.c, -50, 10, 'other news');
  expect(moodOf(life, life.c)).toBe('bad');
  addStress(life, 200);
  expect([life.c.stress, moodOf(life, life.c)]).toEqual([100, 'stressed']);
  addSocial(life, -200);
  expect(life.c.social).toBe(0);
});
