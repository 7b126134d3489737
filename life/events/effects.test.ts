import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf } from '../context.ts';
import { checkInvariants } from '../invariants.ts';
import { happinessOf } from '../systems/mind.ts';
import { eventScene } from '../testing/eventScene.ts';
import { applyEffects } from './effects.ts';
import type { Effect } from './types.ts';

test('changes are reported as they were, bounds included', () => {
  const { life, context } = eventScene([], 30);
  life.c.health = 98;
  life.c.money = 1_000;
  const changes = applyEffects([{ health: 10 }, { money: -25 }, { fitness: 0 }], life, context, {});
  expect(changes).toEqual({ health: 2, money: -2500 });
  expect(life.c.money).toBe(-1_500);
});

test('mood fades, traits stay', () => {
  const { life, context } = eventScene([], 30);
  const before = happinessOf(life);
  const kindness = life.c.personality[3];
  applyEffects(
    [
      { mood: -20, halfLifeDays: 10 },
      { trait: 'kindness', by: 1 },
    ],
    life,
    context,
    {},
    'rain',
  );
  expect(happinessOf(life)).toBeLessThan(before);
  expect(life.c.personality[3]).toBe(kindness + 1);
  expect(life.c.impulses.some((impulse) => impulse.reason === 'rain')).toBe(true);
});

test('what people remember has its slots filled at once', () => {
  const { life, context } = eventScene([], 30);
  const person = life.r.find((one) => one.status === 'alive');
  if (person === undefined) throw new Error('nobody');
  applyEffects([{ remember: '{me} fixed the lamp of {pal}', by: 'pal' }], life, context, { pal: person.id });
  expect(person.memories[person.memories.length - 1]?.text).toBe(`Mina fixed the lamp of ${person.firstName}`);
});

test('effects on parts that nobody plays do nothing', () => {
  const { life, context } = eventScene([], 30);
  const before = JSON.stringify(life);
  applyEffects(
    [
      { affinity: 5, with: 'nobody' },
      { dies: '__proto__', cause: 'x' },
      { become: 'friend', with: 'constructor' },
    ],
    life,
    context,
    {},
  );
  expect(JSON.stringify(life)).toBe(before);
});

test('the death of the protagonist ends the list', () => {
  const { life, context } = eventScene([], 30);
  applyEffects([{ dies: 'me', cause: 'a piano' }, { money: 5 }], life, context, {});
  expect(life.status).toBe('dead');
  expect(life.legacy?.cause).toBe('a piano');
});

const points = fc.integer({ min: -200, max: 200 });
const anyEffect: fc.Arbitrary<Effect> = fc.oneof(
  points.map((mood) => ({ mood: Math.max(-60, Math.min(60, mood)) })),
  points.map((energy) => ({ energy })),
  points.map((stress) => ({ stress })),
  points.map((health) => ({ health })),
  points.map((social) => ({ social })),
  points.map((fitness) => ({ fitness })),
  points.map((prestige) => ({ prestige })),
  points.map((weight) => ({ weight: weight * 1000 })),
  points.map((money) => ({ money })),
  points.map((affinity) => ({ affinity, with: 'pal' })),
  points.map((familiarity) => ({ familiarity, with: 'pal' })),
  points.map((performance) => ({ performance })),
  points.map((jobPerformance) => ({ jobPerformance })),
  points.map((by) => ({ trait: 'nerves' as const, by })),
  fc.constantFrom<Effect>(
    { startHabit: 'smoking' },
    { endHabit: 'smoking' },
    { ill: 'flu' },
    { cure: 'flu' },
    { item: 'notebook', count: 9 },
    { loseItem: 'notebook' },
    { join: 'choir' },
    { hire: 'clerk' },
    { job: 'fired' },
    { job: 'raise' },
    { job: 'promotion' },
    { job: 'warning' },
    { flag: 'x' },
    { unflag: 'x' },
    { like: 'maps' },
    { dislike: 'maps' },
    { become: 'friend', with: 'pal' },
    { role: 'rival', of: 'pal' },
    { role: 'rival', of: 'pal', remove: true },
    { child: 'adopted' },
    { tally: 'kindnesses' },
    { remember: 'a thing', by: 'pal' },
    { startHabit: '__proto__' },
    { item: 'constructor' },
    { ill: 'toString' },
    { hire: '__proto__' },
    { join: 'valueOf' },
  ),
);

test('whatever content does, the life stays within its bounds', () => {
  fc.assert(
    fc.property(fc.array(anyEffect, { maxLength: 30 }), fc.integer({ min: 5, max: 80 }), (effects, age) => {
      const { life, context } = eventScene([], age, 3);
      if (life.status !== 'playing') return;
      const person = life.r.find((one) => one.status === 'alive');
      applyEffects(effects, life, context, person === undefined ? {} : { pal: person.id });
      expect(checkInvariants(life)).toEqual([]);
      expect(JSON.parse(JSON.stringify(life))).toEqual(life);
    }),
    { numRuns: 25 },
  );
});

test('a habit that an event ends is remembered, so that one may fall back', () => {
  const { life, context } = eventScene([], 30);
  life.c.habits = [];
  applyEffects([{ startHabit: 'smoking' }, { startHabit: 'smoking' }], life, context, {});
  expect(life.c.habits).toEqual([{ id: 'smoking', sinceDay: dayOf(life) }]);
  applyEffects([{ endHabit: 'smoking' }], life, context, {});
  expect(life.c.habits).toEqual([]);
  expect(life.c.formerHabits).toEqual([{ id: 'smoking', day: dayOf(life) }]);
});
