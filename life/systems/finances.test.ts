import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scene } from '../testing/scene.ts';
import { canPay, earn, netWorth, pay, taxOn } from './finances.ts';
import { fire, hire } from './job.ts';

const grown = (number: number, age = 30) => {
  const here = scene(number);
  here.turn(age);
  here.life.c.education.level = 'done';
  if (here.life.c.job !== null) fire(here.life, here.context, 'quit');
  here.life.c.money = 0;
  delete here.life.loan;
  return here;
};

test('finances: taxes are taken bracket by bracket', () => {
  const { context } = scene(1);
  expect(taxOn(12_000 * 100, context)).toBe(0);
  expect(taxOn(22_000 * 100, context)).toBe(1_800 * 100);
  expect(taxOn(70_000 * 100, context)).toBe((8_640 + 3_000) * 100);
});

test('finances rule 1: a child of ten has pocket money and pays for nothing', () => {
  const { life, turn, wait } = scene(2, { placeId: 'millbrook', classAtBirth: 2 });
  turn(10);
  const before = life.c.money;
  wait(28);
  expect(life.c.money).toBeGreaterThan(before);
  expect(life.tally.spent).toBe(0);
});

test('finances: a baker with careful habits ends the year with a little more', () => {
  const { life, context, wait } = grown(3);
  life.c.spendingHabit = 'careful';
  hire(life, context, 'baker');
  wait(364);
  expect(life.c.job?.jobId).toBe('baker');
  expect(life.c.money).toBeGreaterThan(0);
  expect(life.c.money).toBeLessThan(10_000 * 100);
});

test('finances: lavish habits leave less than frugal ones', () => {
  const after = (habit: 'frugal' | 'lavish') => {
    const { life, context, wait } = grown(4);
    hire(life, context, 'engineer');
    life.c.spendingHabit = habit;
    wait(350);
    return life.c.money;
  };
  expect(after('frugal')).toBeGreaterThan(after('lavish'));
});

test('finances rule 5: the bank writes at three thresholds, each once on the way down', () => {
  const { life, context, wait } = grown(5);
  hire(life, context, 'baker');
  for (const dollars of [-800, -3_500, -12_000]) {
    life.c.money = dollars * 100;
    wait(14);
  }
  const letters = context.sink.log.filter(({ icon }) => icon === '🏦').map(({ title }) => title);
  expect(letters.slice(-3)).toEqual(['Below zero', 'A letter from the bank', 'A red envelope']);
  expect(life.c.spendingHabit).toBe('frugal');
});

test('finances rule 5: past the end the overdraft becomes a plan, and a plan too large is struck out', () => {
  const plan = grown(6);
  plan.life.c.money = -26_000 * 100;
  plan.wait(7);
  expect(plan.life.c.money).toBeGreaterThan(-1_000 * 100);
  expect(plan.life.loan ?? 0).toBeGreaterThan(25_000 * 100);
  const bankrupt = grown(6);
  bankrupt.life.c.money = -26_000 * 100;
  bankrupt.life.loan = 90_000 * 100;
  bankrupt.wait(7);
  expect(bankrupt.life.loan).toBeUndefined();
  expect(bankrupt.context.sink.log.some(({ title }) => title === 'Bankrupt')).toBe(true);
});

test('finances: a loan is paid off out of the wage, and that is told', () => {
  const { life, context, wait } = grown(7);
  hire(life, context, 'engineer');
  life.c.money = 50_000 * 100;
  life.loan = 900 * 100;
  wait(70);
  expect(life.loan).toBeUndefined();
  expect(context.sink.log.some(({ title }) => title === 'Paid off')).toBe(true);
});

test('finances: gifts are no earnings, and what is owed counts against one', () => {
  const { life, context } = grown(8);
  const earned = life.tally.earned;
  earn(life, 5_000, 'gift');
  expect(life.tally.earned).toBe(earned);
  earn(life, 5_000, 'pay');
  expect(life.tally.earned).toBe(earned + 5_000);
  life.loan = 4_000;
  life.inventory = [{ itemId: 'notebook', count: 2, sinceDay: 0 }];
  expect(netWorth(life)).toBe(6_000);
  expect(netWorth(life, context)).toBe(6_000 + 9 * 60 * 2);
  expect(canPay(life, 10_000)).toBe(true);
  pay(life, 10_000);
  expect(canPay(life, 1)).toBe(false);
});

test('finances: money stays whole cents and nobody sinks for ever, whatever habit and class', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5_000 }), fc.integer({ min: 0, max: 4 }), (number, classAtBirth) => {
      const { life, turn } = scene(number, { classAtBirth });
      for (const age of [17, 24, 40, 65, 80]) {
        turn(age);
        expect(Number.isSafeInteger(life.c.money)).toBe(true);
        expect(life.c.money).toBeGreaterThan(-40_000 * 100);
        expect(life.loan === undefined || (Number.isSafeInteger(life.loan) && life.loan > 0)).toBe(true);
      }
    }),
    { numRuns: 12 },
  );
});
