import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLife } from '../birth.ts';
import type { Life } from '../state.ts';
import {
  applyStep,
  CHILD_UNTIL_DAY,
  canSpendEnergy,
  compose,
  energyOf,
  feed,
  gainEnergy,
  hungerOf,
  peakFor,
  settle,
  spendEnergy,
  thirstOf,
} from './body.ts';

function lifeAt(hour: number, bars: Partial<Life['c']['bars']> = {}, experiments: string[] = []): Life {
  const life = createLife('body', [1, 2, 3, 4]);
  life.minute = hour * 60;
  life.c.bars = { settledAt: hour, energy: 50, peakEnergy: 100, hunger: 20, thirst: 20, unlimitedUntil: 0, ...bars };
  if (experiments.length > 0) life.experiments = experiments;
  return life;
}

const bar = fc.integer({ min: 0, max: 100 });
const hours = fc.oneof(
  fc.integer({ min: 0, max: 300_000 }),
  fc.integer({ min: CHILD_UNTIL_DAY * 24 - 400, max: CHILD_UNTIL_DAY * 24 + 400 }),
);

test('settling any span equals walking it hour by hour', () => {
  fc.assert(
    fc.property(
      hours,
      fc.integer({ min: 1, max: 900 }),
      fc.integer({ min: 0, max: 250 }),
      bar,
      bar,
      fc.boolean(),
      (from, span, energy, hunger, thirst, doubled) => {
        const leap = lifeAt(from, { energy, hunger, thirst }, doubled ? ['energy_regeneration'] : []);
        const walk = structuredClone(leap);
        leap.minute += span * 60;
        settle(leap);
        for (let i = 0; i < span; i++) {
          walk.minute += 60;
          settle(walk);
        }
        expect(leap.c.bars).toEqual(walk.c.bars);
      },
    ),
    { numRuns: 300 },
  );
});

test('reading changes nothing, and reads what settling writes', () => {
  fc.assert(
    fc.property(hours, fc.integer({ min: 0, max: 5000 }), bar, (from, span, energy) => {
      const life = lifeAt(from, { energy });
      life.minute += span * 60 + 13;
      const before = JSON.stringify(life);
      const read = [energyOf(life), hungerOf(life), thirstOf(life)];
      expect(JSON.stringify(life)).toBe(before);
      settle(life);
      expect([life.c.bars.energy, life.c.bars.hunger, life.c.bars.thirst]).toEqual(read);
    }),
  );
});

test('two clamp-add steps are one', () => {
  const whole = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });
  const step = fc.record({ low: whole(-50, 0), high: whole(1, 120), delta: whole(-60, 60) });
  fc.assert(
    fc.property(step, step, fc.integer({ min: -80, max: 160 }), (first, then, x) => {
      expect(applyStep(compose(first, then), x)).toBe(applyStep(then, applyStep(first, x)));
    }),
  );
});

test('a night gives 35 energy and midnight one more, twice that in the experiment', () => {
  for (const day of [100, 9000]) {
    const life = lifeAt(day * 24 + 12, { energy: 10, peakEnergy: 150 });
    life.minute += 24 * 60;
    expect(energyOf(life)).toBe(46);
    const lucky = lifeAt(day * 24 + 12, { energy: 10, peakEnergy: 150 }, ['energy_regeneration']);
    lucky.minute += 24 * 60;
    expect(energyOf(lucky)).toBe(82);
  }
});

test('sleep stops at the peak, bought energy stays above it until spent', () => {
  const life = lifeAt(9000 * 24, { energy: 90 });
  life.minute += 48 * 60;
  expect(energyOf(life)).toBe(100);
  gainEnergy(life, 200, { mayExceedPeak: true });
  life.minute += 480 * 60;
  expect(energyOf(life)).toBe(300);
  spendEnergy(life, 250);
  expect(energyOf(life)).toBe(50);
  gainEnergy(life, 500, { mayExceedPeak: false });
  expect(energyOf(life)).toBe(100);
});

test('nobody can spend what is not there, unless energy is unlimited', () => {
  const life = lifeAt(9000, { energy: 3 });
  expect(canSpendEnergy(life, 3)).toBe(true);
  expect(canSpendEnergy(life, 5)).toBe(false);
  life.c.bars.unlimitedUntil = 2_000;
  expect(canSpendEnergy(life, 5, { at: 1_999, diamonds: 0 })).toBe(true);
  expect(canSpendEnergy(life, 5, { at: 2_000, diamonds: 0 })).toBe(false);
  spendEnergy(life, 5, { at: 1_999, diamonds: 0 });
  expect(energyOf(life)).toBe(3);
  spendEnergy(life, 5);
  expect(energyOf(life)).toBe(0);
});

test('people eat: nobody starves by waiting', () => {
  const life = lifeAt(8000 * 24);
  for (let hour = 0; hour < 24 * 14; hour++) {
    life.minute += 60;
    expect(hungerOf(life)).toBeLessThan(80);
    expect(thirstOf(life)).toBeLessThan(80);
  }
  feed(life, -100, -100);
  expect([hungerOf(life), thirstOf(life)]).toEqual([0, 0]);
});

test('the peak goes from 100 to 150 with fitness', () => {
  expect([0, 40, 70, 100].map(peakFor)).toEqual([100, 100, 125, 150]);
});
