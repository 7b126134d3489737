/** Conditions: onset by age, habits and chance; weekly toll; treatment; recovery. Others are ill only in events. */
import { type Context, dayOf, tell } from '../context.ts';
import { fillText } from '../events/text.ts';
import { clamp } from '../integers.ts';
import { drawOnce } from '../random.ts';
import type { HealthCondition, Life } from '../state.ts';
import type { IllnessSpec } from '../world.ts';
import { bandAt, subjectOf } from './curve.ts';
import { canPay, pay } from './finances.ts';
import { isObese, roughAge } from './growth.ts';
import { addStress, feel } from './mind.ts';

const WEEKS = 52;
const MILLION = 1_000_000;
/** Each thing that worsens an illness doubles its onset. */
const WORSE = 2;
const ILL_AT_ONCE = 6;
const MOOD_HALF_LIFE_DAYS = 10;
/** Percent of the usual length that a treated illness lasts. */
const TREATED_PERCENT = 60;
/** Whoever has this many times the price goes to the doctor unasked. */
const CAREFUL_TIMES = 3;
const ADULT_AT = 18;
const STREAM_ONSET = 0;
const STREAM_LENGTH = 7;

export function illnessWeek(life: Life, context: Context): void {
  const age = roughAge(dayOf(life));
  for (const condition of [...life.c.healthConditions]) suffer(life, context, condition, age);
  if (life.c.healthConditions.length >= ILL_AT_ONCE) return;
  const day = dayOf(life);
  for (const spec of context.world.illnesses) {
    const perMillion = bandAt(spec.onset, age)?.perMillion ?? 0;
    if (perMillion === 0) continue;
    const dice = drawOnce(life.seed, 'health', day, MILLION * WEEKS, subjectOf(spec.id) + STREAM_ONSET);
    if (dice >= perMillion * 64 || dice >= perMillion * risk(life, spec, age)) continue;
    fallIll(life, context, spec.id);
  }
}

/** How many times the usual onset: doubled by each habit, condition or obesity that worsens it, and by poor health. */
function risk(life: Life, spec: IllnessSpec, age: number): number {
  let times = life.c.health < 30 ? 1.5 : life.c.health > 75 ? 0.75 : 1;
  for (const cause of spec.worsenedBy) if (hasCause(life, cause, age)) times *= WORSE;
  return times;
}

function hasCause(life: Life, cause: string, age: number): boolean {
  if (cause === 'obesity') return isObese(life.c, age);
  return life.c.habits.some((habit) => habit.id === cause) || life.c.healthConditions.some((condition) => condition.id === cause);
}

/** The protagonist falls ill now; nothing happens when they have it already. */
export function fallIll(life: Life, context: Context, illnessId: string): void {
  const spec = context.world.illnessById.get(illnessId);
  if (spec === undefined || life.c.healthConditions.some((condition) => condition.id === illnessId)) return;
  life.c.healthConditions.push({ id: illnessId, sinceDay: dayOf(life), treated: false });
  life.tally.illnesses += 1;
  tell(life, context, { icon: spec.icon, title: spec.name, text: fillText(spec.onsetText, life, context, {}), kind: 'system' });
}

export function recover(life: Life, context: Context, illnessId: string): void {
  const spec = context.world.illnessById.get(illnessId);
  const left = life.c.healthConditions.filter((condition) => condition.id !== illnessId);
  if (left.length === life.c.healthConditions.length) return;
  life.c.healthConditions = left;
  if (spec === undefined) return;
  tell(life, context, { icon: '🌤️', title: 'Better', text: fillText(spec.recoveryText, life, context, {}), kind: 'system' });
}

/** Pays for and starts the treatment; false when there is no such illness, it is treated, or the money is not there. */
export function treat(life: Life, context: Context, illnessId: string): boolean {
  const condition = life.c.healthConditions.find((one) => one.id === illnessId);
  const spec = context.world.illnessById.get(illnessId);
  if (condition === undefined || spec === undefined || condition.treated) return false;
  const parentsPay = roughAge(dayOf(life)) < ADULT_AT;
  if (!parentsPay && !canPay(life, spec.treatment.dollars * 100)) return false;
  if (!parentsPay) pay(life, spec.treatment.dollars * 100);
  condition.treated = true;
  return true;
}

function suffer(life: Life, context: Context, condition: HealthCondition, age: number): void {
  const spec = context.world.illnessById.get(condition.id);
  if (spec === undefined) return;
  const days = dayOf(life) - condition.sinceDay;
  if (!spec.chronic && days >= lengthOf(life, spec, condition)) {
    recover(life, context, condition.id);
    return;
  }
  takeToll(life, spec, condition.treated);
  if (condition.treated) return;
  if (age < ADULT_AT || canPay(life, spec.treatment.dollars * 100 * CAREFUL_TIMES)) treat(life, context, condition.id);
}

/** Half to one and a half times the usual, shorter when treated. */
function lengthOf(life: Life, spec: IllnessSpec, condition: HealthCondition): number {
  const percent = 60 + drawOnce(life.seed, 'health', condition.sinceDay, 81, subjectOf(spec.id) + STREAM_LENGTH);
  const length = Math.floor((spec.days * percent) / 100);
  return condition.treated ? Math.floor((length * TREATED_PERCENT) / 100) : length;
}

/** Chronic conditions work through what health returns to (growth.ts); their weekly toll is felt only while untreated. */
function takeToll(life: Life, spec: IllnessSpec, treated: boolean): void {
  if (treated && spec.chronic) return;
  const c = life.c;
  c.health = clamp(c.health + (treated ? Math.trunc(spec.weekly.health / 2) : spec.weekly.health), 0, 100);
  if (spec.weekly.stress !== undefined) addStress(life, spec.weekly.stress);
  if (spec.weekly.mood !== undefined) feel(life, c, spec.weekly.mood, MOOD_HALF_LIFE_DAYS, 'illness');
}
