/** Weight, fitness and health of the protagonist, week by week; weight of others, year by year. */
import { type Context, dayOf } from '../context.ts';
import { clamp, drift } from '../integers.ts';
import { drawOnce } from '../random.ts';
import type { Life, Person } from '../state.ts';
import { along, type Curve } from './curve.ts';

/** Grams by age in years; after WHO growth charts (50th percentile), rounded. */
const WEIGHT: Readonly<Record<'male' | 'female', Curve>> = {
  male: [
    [0, 3400],
    [1, 9600],
    [2, 12200],
    [4, 16300],
    [6, 20500],
    [8, 25400],
    [10, 31200],
    [12, 39900],
    [14, 51000],
    [16, 61000],
    [18, 67000],
    [21, 72000],
    [35, 79000],
    [60, 82000],
    [80, 74000],
  ],
  female: [
    [0, 3200],
    [1, 8900],
    [2, 11500],
    [4, 15900],
    [6, 19900],
    [8, 25000],
    [10, 32000],
    [12, 41000],
    [14, 49500],
    [16, 54000],
    [18, 57000],
    [21, 59500],
    [35, 66000],
    [60, 70000],
    [80, 64000],
  ],
};
/** From this share of the usual weight on, in percent, somebody counts as obese: BMI 30 where the usual is about 24.6. */
const OBESE_PERCENT = 122;
/** Where fitness goes by itself, by age. */
const USUAL_FITNESS: Curve = [
  [0, 40],
  [8, 52],
  [20, 52],
  [35, 46],
  [50, 40],
  [65, 34],
  [80, 22],
  [95, 10],
];
/**
 * Where health goes by itself, by age. Tuned with hazard.ts so that habits, illness, weight and ties of the average life multiply to
 * about 1 at every adult age: then simulated lives are as long as the death table says. Check with the balance report after changes.
 */
const USUAL_HEALTH: Curve = [
  [0, 70],
  [10, 70],
  [20, 60],
  [35, 52],
  [50, 52],
  [65, 58],
  [80, 66],
  [100, 65],
];
const LEANEST_PERCENT = 80;
const HEAVIEST_PERCENT = 175;

/** Whole years from days, by the mean year of the calendar; a day off around birthdays does not matter to a body. */
export function roughAge(days: number): number {
  return Math.floor((days * 4) / 1461);
}

export function usualWeight(sex: Person['sex'], age: number): number {
  return along(WEIGHT[sex], age);
}

export function isObese(person: Person, age: number): boolean {
  return age >= 18 && person.weight * 100 >= usualWeight(person.sex, age) * OBESE_PERCENT;
}

/** What a person's frame and appetite make of the usual weight, in percent; fixed for life, 84..134 with few at the ends. */
export function framePercent(life: Life, personNumber: number): number {
  const a = drawOnce(life.seed, 'person', personNumber, 26, 71);
  const b = drawOnce(life.seed, 'person', personNumber, 26, 72);
  return 84 + a + b;
}

/** Called once a week, with the bars settled. */
export function growBody(life: Life, context: Context): void {
  const c = life.c;
  const days = dayOf(life);
  const age = roughAge(days);
  c.fitness = fitnessNext(c.fitness, age, Math.floor(days / 7));
  const usual = usualWeight(c.sex, age);
  const percent = framePercent(life, 0) + (age < 12 ? 0 : Math.floor((46 - c.fitness) / 3));
  c.weight = drift(c.weight, Math.floor((usual * percent) / 100), age < 18 ? 10 : 26);
  c.weight = clamp(c.weight, Math.floor((usual * LEANEST_PERCENT) / 100), Math.floor((usual * HEAVIEST_PERCENT) / 100));
  c.health = clamp(drift(c.health, healthTarget(life, context, age), 10), 0, 100);
}

/** Fitness leaks towards the age's usual: the further away, the more often a point goes. */
function fitnessNext(fitness: number, age: number, week: number): number {
  const gap = along(USUAL_FITNESS, age) - fitness;
  if (gap === 0) return fitness;
  if (gap < -35) return fitness - (gap < -50 ? 3 : 2);
  const every = Math.abs(gap) > 20 ? 1 : Math.abs(gap) > 10 ? 2 : 4;
  return week % every === 0 ? clamp(fitness + Math.sign(gap), 0, 100) : fitness;
}

function healthTarget(life: Life, context: Context, age: number): number {
  const c = life.c;
  let target = along(USUAL_HEALTH, age) + Math.floor((c.fitness - along(USUAL_FITNESS, age)) / 4);
  if (c.stress > 60) target -= Math.floor((c.stress - 60) / 4);
  if (isObese(c, age)) target -= 5;
  for (const condition of c.healthConditions) {
    if (context.world.illnessById.get(condition.id)?.chronic === true) target -= condition.treated ? 2 : 6;
  }
  return clamp(target, 5, 95);
}
