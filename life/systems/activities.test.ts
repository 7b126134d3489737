import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scene } from '../testing/scene.ts';
import { joinActivity, leaveActivity, offerActivities } from './activities.ts';

test('activities rule 1: an offer says why it is closed', () => {
  const { life, context, turn } = scene(1);
  const reasonOf = (id: string) => offerActivities(life, context).find((offer) => offer.id === id)?.reason;
  turn(4);
  expect(reasonOf('choir')).toBe('Only for pupils.');
  turn(7);
  life.c.education.grade = 1;
  expect(reasonOf('choir')).toBe('');
  expect(reasonOf('swimming')).toBe('From grade 2.');
});

test('activities: who joins has a place in the week, and none after leaving', () => {
  const { life, context, turn } = scene(2);
  turn(9);
  joinActivity(life, context, 'swimming');
  joinActivity(life, context, 'swimming');
  expect(life.c.activities).toHaveLength(1);
  expect(life.c.schedules[0]).toMatchObject({ activityId: 'swimming', fromHour: 16, toHour: 18 });
  leaveActivity(life, 'swimming');
  expect(life.c.schedules).toHaveLength(0);
});

test('activities rule 3: years of it bring a rank, said out loud', () => {
  const { life, context, turn } = scene(3);
  turn(8);
  life.c.fitness = 90;
  life.c.personality[1] = 90;
  joinActivity(life, context, 'swimming');
  turn(13);
  expect(life.c.activities[0]?.level).toBeGreaterThanOrEqual(1);
  expect(context.sink.log.some(({ title }) => title === 'swimmer')).toBe(true);
});

test('activities: what the next school does not offer ends with the old one', () => {
  const { life, context, turn } = scene(4);
  turn(17);
  joinActivity(life, context, 'choir');
  turn(19);
  expect(life.c.activities.some(({ id }) => id === 'choir')).toBe(false);
});

test('activities: performance, level and fitness stay in bounds', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3_000 }), fc.integer({ min: 6, max: 14 }), (number, age) => {
      const { life, context, turn } = scene(number);
      turn(age);
      joinActivity(life, context, 'swimming');
      joinActivity(life, context, 'choir');
      turn(age + 4);
      for (const { performance, level, id } of life.c.activities) {
        expect(Number.isInteger(performance) && performance >= 0 && performance <= 100).toBe(true);
        expect(level).toBeLessThan(context.world.activityById.get(id)?.ranks.length ?? 0);
      }
      expect(life.c.fitness >= 0 && life.c.fitness <= 100).toBe(true);
    }),
    { numRuns: 12 },
  );
});
