import { expect, test } from 'vitest';
import { beBorn, createLife } from '../birth.ts';
import { compileWorld } from '../compile.ts';
import { makePerson } from '../person.ts';
import { stream } from '../random.ts';
import { newSink } from '../sink.ts';
import type { Life } from '../state.ts';
import { fixtureWorld } from '../testing/fixture.ts';
import { dailyPerBillion, HEALTH_FACTOR, hazardFactor, rateOf, yearlyChance } from './hazard.ts';

const world = compileWorld({ ...fixtureWorld, events: [] });
const { tables } = world;

/** Years to live at birth when every year's chance is `q`. */
function expectancy(q: (age: number) => number): number {
  let alive = 1;
  let years = 0;
  for (let age = 0; age < 120; age++) {
    years += alive * (1 - q(age) / 2);
    alive *= 1 - q(age);
  }
  return years;
}

/** The chance that the daily draws of a year, leap days shared out, add up to. */
function yearOfDays(sex: 'male' | 'female', age: number): number {
  const chance = dailyPerBillion(tables, sex, age) / 1e9;
  let alive = 1 - chance / 4;
  for (let day = 0; day < 365; day++) alive *= 1 - chance;
  return 1 - alive;
}

test('a neutral life expects 74.1 years as a man and 79.8 as a woman, as SSA 2020 says', () => {
  expect(Math.abs(expectancy((age) => yearlyChance(tables, 'male', age)) - 74.1)).toBeLessThan(0.1);
  expect(Math.abs(expectancy((age) => yearOfDays('male', age)) - 74.1)).toBeLessThan(0.1);
  expect(Math.abs(expectancy((age) => yearOfDays('female', age)) - 79.8)).toBeLessThan(0.1);
});

test('days add up to the table’s year at every age', () => {
  for (const sex of ['male', 'female'] as const) {
    for (let age = 0; age < 119; age++) {
      expect(Math.abs(yearOfDays(sex, age) - yearlyChance(tables, sex, age))).toBeLessThan(0.001);
    }
  }
});

test('past the table each year adds a twentieth, and 120 is certain', () => {
  expect(yearlyChance(tables, 'male', 102)).toBeCloseTo(0.384967 * 1.05 * 1.05, 6);
  expect(yearlyChance(tables, 'female', 120)).toBe(1);
  expect(rateOf(0.25) * 2).toBeCloseTo(rateOf(1 - 0.75 * 0.75), 9);
});

test('health moves the odds log-linearly from 2.5 through 1 to 0.35', () => {
  expect([HEALTH_FACTOR[0], HEALTH_FACTOR[50], HEALTH_FACTOR[100]]).toEqual([25_000, 10_000, 3_500]);
  expect(HEALTH_FACTOR).toHaveLength(101);
  expect((HEALTH_FACTOR[25] as number) / 10_000).toBeCloseTo(Math.sqrt(2.5), 3);
  expect((HEALTH_FACTOR[75] as number) / 10_000).toBeCloseTo(Math.sqrt(0.35), 3);
});

function neutral(): Life {
  const life = createLife('neutral', [5, 6, 7, 8]);
  beBorn(life, { placeId: 'millbrook', sex: 'male' }, { world, sink: newSink() });
  life.minute = 40 * 525_960;
  life.r = [];
  life.c.health = 50;
  life.c.fitness = 50;
  life.c.weight = 75_000;
  return life;
}

test('a neutral life has factor 1, and each way of living its own', () => {
  expect(hazardFactor(neutral(), world)).toBe(1);
  const change = (by: (life: Life) => void): number => {
    const life = neutral();
    by(life);
    return hazardFactor(life, world);
  };
  expect(change((life) => life.c.habits.push({ id: 'smoking', sinceDay: 0 }))).toBe(2);
  expect(change((life) => life.c.habits.push({ id: 'exercise', sinceDay: 0 }))).toBe(0.7);
  expect(
    change((life) => {
      life.c.fitness = 90;
    }),
  ).toBe(0.7);
  expect(
    change((life) => {
      life.c.weight = 130_000;
    }),
  ).toBe(1.5);
  expect(change((life) => life.c.healthConditions.push({ id: 'heart-disease', sinceDay: 0, treated: false }))).toBeCloseTo(1.6, 9);
  expect(
    change((life) => {
      life.minute = 10 * 525_960;
      life.c.weight = 31_000;
    }),
  ).toBe(0.25);
  expect(
    change((life) => {
      life.c.health = 100;
    }),
  ).toBe(0.35);
});

test('strong ties take a third off', () => {
  const life = createLife('ties', [5, 6, 7, 9]);
  const context = { world, sink: newSink() };
  beBorn(life, { placeId: 'millbrook', sex: 'male' }, context);
  life.minute = 40 * 525_960;
  life.c.health = 50;
  life.c.fitness = 50;
  life.c.weight = 75_000;
  life.r = life.r.slice(0, 1);
  expect(hazardFactor(life, world)).toBe(1);
  const draw = stream(life.seed, 'person', 1);
  for (let n = 0; n < 5; n++) makePerson(life, context, { role: 'friend', ageYears: 40, draw }).affinity = 90;
  expect(hazardFactor(life, world)).toBe(0.65);
});
