/**
 * How likely somebody is to die: the yearly table (US SSA 2020) as a daily hazard, and what a way of living makes of it.
 *
 * The hazard is proportional: a year's chance q becomes the rate −ln(1 − q), which factors multiply and days divide. So a neutral life
 * matches the table exactly, and no product of factors can pass certainty.
 */
import type { CompiledWorld } from '../compile.ts';
import { dayOf } from '../context.ts';
import type { Life, Person } from '../state.ts';
import type { Tables } from '../world.ts';
import { isObese, roughAge } from './growth.ts';

/** Nobody gets older. */
export const CERTAIN_AT = 120;
const ADULT_AT = 18;
/** Above the table's last age each year adds a twentieth. */
const LATE_GROWTH = 1.05;
const DAYS_PER_YEAR = 365.25;
const BILLION = 1_000_000_000;
/** No life's factor is ever above this; days whose draw is beyond it need no closer look. */
export const HIGHEST_FACTOR = 40;

/** Ten-thousandths by health 0..100: log-linear from 2.5 at 0 through 1 at 50 to 0.35 at 100. */
export const HEALTH_FACTOR: readonly number[] = [
  25000, 24546, 24100, 23663, 23233, 22811, 22397, 21990, 21591, 21199, 20814, 20436, 20065, 19700, 19343, 18991, 18647, 18308, 17976,
  17649, 17329, 17014, 16705, 16402, 16104, 15811, 15524, 15242, 14966, 14694, 14427, 14165, 13908, 13655, 13407, 13164, 12925, 12690,
  12460, 12233, 12011, 11793, 11579, 11369, 11162, 10960, 10761, 10565, 10373, 10185, 10000, 9792, 9589, 9390, 9194, 9003, 8816, 8633, 8454,
  8278, 8106, 7938, 7773, 7611, 7453, 7298, 7147, 6998, 6853, 6710, 6571, 6434, 6301, 6170, 6042, 5916, 5793, 5673, 5555, 5440, 5326, 5216,
  5107, 5001, 4897, 4796, 4696, 4598, 4503, 4409, 4318, 4228, 4140, 4054, 3970, 3887, 3807, 3728, 3650, 3574, 3500,
];
const OBESITY = 1.5;
const EXERCISE = 0.7;
const STRONG_TIES = 0.65;
const CHILDHOOD = 0.25;
const FIT_FROM = 66;
const TIES_NEEDED = 5;
const TIE_FROM = 60;
/** Share of an illness's excess hazard that treatment leaves. */
const TREATED_SHARE = 0.15;

type Rates = Readonly<Record<Person['sex'], readonly number[]>>;
const ratesByTables = new WeakMap<Tables, Rates>();

/** Yearly chance of dying at this age, 0..1. */
export function yearlyChance(tables: Tables, sex: Person['sex'], age: number): number {
  if (age >= CERTAIN_AT) return 1;
  const table = tables.deathPerMillion[sex];
  const last = table.length - 1;
  let q = (table[Math.min(age, last)] ?? 0) / 1_000_000;
  for (let year = last; year < age; year++) q *= LATE_GROWTH;
  return Math.min(q, 0.999);
}

/** −ln(1 − q) by the series of the inverse hyperbolic tangent: only + − × ÷, the same in every engine. */
export function rateOf(q: number): number {
  const z = q / (2 - q);
  let power = z;
  let sum = 0;
  for (let n = 1; n < 400; n += 2) {
    sum += power / n;
    power *= z * z;
  }
  return 2 * sum;
}

/** Chance per billion of dying on one day at this age, all factors 1. */
export function dailyPerBillion(tables: Tables, sex: Person['sex'], age: number): number {
  let rates = ratesByTables.get(tables);
  if (rates === undefined) {
    rates = { male: ratesFor(tables, 'male'), female: ratesFor(tables, 'female') };
    ratesByTables.set(tables, rates);
  }
  return rates[sex][Math.min(age, CERTAIN_AT - 1)] ?? BILLION;
}

function ratesFor(tables: Tables, sex: Person['sex']): number[] {
  return Array.from({ length: CERTAIN_AT }, (_, age) => (rateOf(yearlyChance(tables, sex, age)) * BILLION) / DAYS_PER_YEAR);
}

/** What the protagonist's way of living makes of the table, 1 for a neutral life. */
export function hazardFactor(life: Life, world: CompiledWorld): number {
  const c = life.c;
  const age = roughAge(dayOf(life));
  let factor = (HEALTH_FACTOR[Math.max(0, Math.min(100, Math.round(c.health)))] as number) / 10_000;
  factor *= habitFactor(c, world);
  for (const condition of c.healthConditions) {
    const excess = ((world.illnessById.get(condition.id)?.hazard ?? 100) - 100) / 100;
    factor *= 1 + (condition.treated ? excess * TREATED_SHARE : excess);
  }
  if (isObese(c, age)) factor *= OBESITY;
  if (hasStrongTies(life)) factor *= STRONG_TIES;
  if (age < ADULT_AT) factor *= CHILDHOOD;
  return Math.min(HIGHEST_FACTOR, factor);
}

/** Exercise counts once, whether it comes as a habit, a sport or plain fitness. */
function habitFactor(person: Person, world: CompiledWorld): number {
  let factor = 1;
  let moves = person.fitness >= FIT_FROM || person.activities.some((one) => world.activityById.get(one.id)?.kind === 'sport');
  for (const habit of person.habits) {
    const spec = world.habitById.get(habit.id);
    if (spec === undefined) continue;
    if (spec.good && (spec.weekly.fitness ?? 0) > 0) moves = true;
    else factor *= spec.hazard / 100;
  }
  return moves ? factor * EXERCISE : factor;
}

/** Several living people to whom one is dear. */
export function hasStrongTies(life: Life): boolean {
  let ties = 0;
  for (const person of life.r) if (person.status === 'alive' && person.affinity >= TIE_FROM) ties += 1;
  return ties >= TIES_NEEDED;
}
