/**
 * Energy, hunger and thirst follow the hours of the day. They are stored as of one hour and brought forward when somebody looks.
 *
 * An hour changes a bar by `clamp(x + delta, low, high)` on integers, and a chain of such steps is again one such step. So a day is
 * one precomputed step per bar, a week another, and settling over any span equals walking it hour by hour (body.test.ts).
 *
 * Rules (02-life, row energy):
 * 1. Energy gains 1 at midnight and 35 over a night's sleep, never above the peak; the experiment doubles both.
 * 2. Energy bought above the peak stays until it is spent.
 * 3. Peak energy moves between 100 and 150 with fitness, one point a week.
 * 4. Hunger and thirst rise by the hour and fall at meals: 0 is sated, 100 is starving. They do not harm by themselves.
 */
import { MINUTES_PER_HOUR } from '../calendar.ts';
import type { Facts } from '../commands/types.ts';
import type { Context } from '../context.ts';
import type { Bars, Life } from '../state.ts';
import { growBody } from './growth.ts';

/** `clamp(x + delta, low, high)` */
export interface Step {
  low: number;
  high: number;
  delta: number;
}

type BarName = 'energy' | 'hunger' | 'thirst';
type DaySteps = Readonly<Record<BarName, readonly Step[]>>;

export const CHILD_UNTIL_DAY = 4749;
const HOURS = 24;
const DAYS_AT_ONCE = 7;
const LOWEST = 0;
const FULL = 100;
const UNBOUNDED = 1_000_000_000;
export const PEAK_LOWEST = 100;
export const PEAK_HIGHEST = 150;

export function applyStep(step: Step, x: number): number {
  return Math.min(step.high, Math.max(step.low, x + step.delta));
}

/** First one, then the other, as one step. */
export function compose(first: Step, then: Step): Step {
  return { low: applyStep(then, first.low), high: applyStep(then, first.high), delta: first.delta + then.delta };
}

const NOTHING: Step = { low: -UNBOUNDED, high: UNBOUNDED, delta: 0 };

/** What each hour, on its stroke, does. Children sleep from 20 to 7, others from 23 to 7; both get 35 from it, and 1 at midnight. */
const CHILD_SLEEP = [5, 3, 3, 3, 3, 3, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 3, 3];
const ADULT_SLEEP = [6, 5, 5, 4, 4, 4, 4, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
const HUNGER = [2, 2, 2, 2, 2, 2, 2, 3, -30, 4, 4, 4, 4, -38, 4, 4, 4, 5, 5, -50, 3, 3, 3, 2];
const THIRST = [3, 3, 3, 3, 3, 3, 3, 3, -40, 6, 6, -26, 6, -34, 6, 6, -26, 6, 6, -40, 5, 5, -20, 4];

function stepsOf(deltas: readonly number[], high: number): readonly Step[] {
  return deltas.map((delta) => ({ low: LOWEST, high, delta }));
}

function doubled(deltas: readonly number[]): readonly number[] {
  return deltas.map((delta) => delta * 2);
}

function dayOfSteps(sleep: readonly number[]): DaySteps {
  return { energy: stepsOf(sleep, UNBOUNDED), hunger: stepsOf(HUNGER, FULL), thirst: stepsOf(THIRST, FULL) };
}

/** By kind of day: child, adult, child in the experiment, adult in the experiment. */
const DAYS: readonly DaySteps[] = [CHILD_SLEEP, ADULT_SLEEP, doubled(CHILD_SLEEP), doubled(ADULT_SLEEP)].map(dayOfSteps);

/** One kind of day: `parts[from * 25 + to]` is the stretch of hours `from` up to, not including, `to`; `days[n]` is n whole days. */
interface Composed {
  parts: readonly Step[];
  days: readonly Step[];
}

const WHOLE_DAY = HOURS + 1;

function composeDay(day: readonly Step[]): Composed {
  const parts: Step[] = [];
  for (let from = 0; from < HOURS; from++) {
    let step = NOTHING;
    for (let to = from; to <= HOURS; to++) {
      parts[from * WHOLE_DAY + to] = step;
      step = compose(step, day[to] ?? NOTHING);
    }
  }
  const days = [NOTHING];
  for (let n = 1; n <= DAYS_AT_ONCE; n++) days.push(compose(days[n - 1] as Step, parts[HOURS] as Step));
  return { parts, days };
}

const COMPOSED: readonly Readonly<Record<BarName, Composed>>[] = DAYS.map((day) => ({
  energy: composeDay(day.energy),
  hunger: composeDay(day.hunger),
  thirst: composeDay(day.thirst),
}));

function kindOn(life: Life, day: number): number {
  const doubling = life.experiments?.includes('energy_regeneration') === true ? 2 : 0;
  return (day < CHILD_UNTIL_DAY ? 0 : 1) + doubling;
}

/** The bar at hour `to` when it was `x` at hour `from`. A stroke at hour h counts from h on. */
function carry(life: Life, bar: BarName, x: number, from: number, to: number): number {
  let value = x;
  let hour = from + 1;
  while (hour <= to) {
    const day = Math.floor(hour / HOURS);
    const composed = (COMPOSED[kindOn(life, day)] as Readonly<Record<BarName, Composed>>)[bar];
    const inDay = hour - day * HOURS;
    const wholeDays = inDay === 0 ? Math.floor((to + 1 - hour) / HOURS) : 0;
    if (wholeDays > 0) {
      const days = kindOn(life, day + DAYS_AT_ONCE) === kindOn(life, day) ? Math.min(DAYS_AT_ONCE, wholeDays) : 1;
      value = applyStep(composed.days[days] as Step, value);
      hour += days * HOURS;
    } else {
      const until = Math.min(to + 1, (day + 1) * HOURS);
      value = applyStep(composed.parts[inDay * WHOLE_DAY + until - day * HOURS] as Step, value);
      hour = until;
    }
  }
  return value;
}

function hourNow(life: Life): number {
  return Math.floor(life.minute / MINUTES_PER_HOUR);
}

function readBar(life: Life, bar: BarName): number {
  const bars = life.c.bars;
  const now = hourNow(life);
  if (bars.settledAt >= now) return bars[bar];
  const value = carry(life, bar, bars[bar], bars.settledAt, now);
  return bar === 'energy' ? Math.min(value, Math.max(bars.peakEnergy, bars.energy)) : value;
}

/** Energy right now, 0 and up; above the peak only when bought. */
export function energyOf(life: Life): number {
  return readBar(life, 'energy');
}

/** 0 sated … 100 starving. */
export function hungerOf(life: Life): number {
  return readBar(life, 'hunger');
}

/** 0 … 100 parched. */
export function thirstOf(life: Life): number {
  return readBar(life, 'thirst');
}

/** Brings the protagonist's bars up to the current hour. Call before changing anything they depend on. */
export function settle(life: Life): void {
  const bars = life.c.bars;
  const now = hourNow(life);
  if (bars.settledAt >= now) return;
  const energy = energyOf(life);
  const hunger = hungerOf(life);
  bars.thirst = thirstOf(life);
  bars.energy = energy;
  bars.hunger = hunger;
  bars.settledAt = now;
}

export function isUnlimited(bars: Bars, facts?: Facts): boolean {
  return facts !== undefined && bars.unlimitedUntil > facts.at;
}

/** Whether `n` energy is at hand; always, while bought unlimited energy lasts. */
export function canSpendEnergy(life: Life, n: number, facts?: Facts): boolean {
  return isUnlimited(life.c.bars, facts) || energyOf(life) >= n;
}

/** Takes `n` energy, never below 0; nothing is taken while energy is unlimited, but it counts as spent. */
export function spendEnergy(life: Life, n: number, facts?: Facts): void {
  settle(life);
  life.c.bars.energy = isUnlimited(life.c.bars, facts) ? life.c.bars.energy : Math.max(0, life.c.bars.energy - n);
  life.tally.energySpent += n;
}

/** Adds `n` energy; above the peak only with `mayExceedPeak`. */
export function gainEnergy(life: Life, n: number, how: { mayExceedPeak: boolean }): void {
  settle(life);
  const bars = life.c.bars;
  const cap = how.mayExceedPeak ? UNBOUNDED : Math.max(bars.peakEnergy, bars.energy);
  bars.energy = Math.max(0, Math.min(cap, bars.energy + n));
}

/** Changes hunger and thirst by food and drink, −100..100. */
export function feed(life: Life, hunger: number, thirst: number): void {
  settle(life);
  const bars = life.c.bars;
  bars.hunger = Math.max(LOWEST, Math.min(FULL, bars.hunger + hunger));
  bars.thirst = Math.max(LOWEST, Math.min(FULL, bars.thirst + thirst));
}

export function bodyWeek(life: Life, context: Context): void {
  settle(life);
  growBody(life, context);
  const target = peakFor(life.c.fitness);
  const bars = life.c.bars;
  bars.peakEnergy += Math.sign(target - bars.peakEnergy);
}

/** Peak energy that a fitness 0..100 leads to: 100 up to 40, then a straight line to 150. */
export function peakFor(fitness: number): number {
  return PEAK_LOWEST + Math.floor((Math.max(0, fitness - 40) * (PEAK_HIGHEST - PEAK_LOWEST)) / 60);
}
