/**
 * Who dies, and when (02-life, row death).
 *
 * Rules:
 * 1. The protagonist: one draw a day against the table's hazard × the factors of their life (hazard.ts); certain at 120.
 * 2. Under 18 never without the flag `death-warning`, which a warning event sets.
 * 3. Others: one draw a year at their birthday by the table alone; it sets a hidden day, looked at weekly. Nobody under 18 dies by it.
 */
import { birthday, weekdayOf } from '../calendar.ts';
import { ageOf, type Context, dateNow, dayOf, tell, writeLog } from '../context.ts';
import { fillText } from '../events/text.ts';
import { drawOnce, stream } from '../random.ts';
import type { Life, Person } from '../state.ts';
import { inTurn } from './curve.ts';
import { CAUSE_WEIGHTS, CAUSES, type Loss, NEWS } from './deathTexts.ts';
import { roughAge } from './growth.ts';
import { CERTAIN_AT, dailyPerBillion, HIGHEST_FACTOR, hazardFactor, yearlyChance } from './hazard.ts';
import { writeLegacy } from './legacy.ts';
import { addStress, feelBecause } from './mind.ts';
import { endExpecting, hasRole, isFamily, isKin, personNumber, relationshipWith } from './people.ts';
import { familiarityOf, setStatus } from './relationships.ts';

const ADULT_AT = 18;
const BILLION = 1_000_000_000;
const WARNING = 'death-warning';
const WEEK = 7;

export function deathDay(life: Life, context: Context): void {
  const day = dayOf(life);
  if (weekdayOf(dateNow(life)) === 0) othersWeek(life, context);
  const age = roughAge(day);
  if (age >= CERTAIN_AT - 1 && dateNow(life) >= birthday(life.c.bornOn, CERTAIN_AT)) {
    dieNow(life, context, 'old age');
    return;
  }
  if (age < ADULT_AT && !Object.hasOwn(life.events.flags, WARNING)) return;
  const chance = dailyPerBillion(context.world.tables, life.c.sex, age);
  const dice = drawOnce(life.seed, 'death', day, BILLION);
  if (dice >= chance * HIGHEST_FACTOR) return;
  if (dice < chance * hazardFactor(life, context.world)) dieNow(life, context, causeFor(life, context, age));
}

/** A grave illness, in proportion to what it does to the odds; otherwise what people of that age die of. */
function causeFor(life: Life, context: Context, age: number): string {
  const draw = stream(life.seed, 'death', dayOf(life), 1);
  const names: string[] = [''];
  const weights: number[] = [60];
  for (const condition of life.c.healthConditions) {
    const spec = context.world.illnessById.get(condition.id);
    if (spec === undefined || spec.hazard <= 100) continue;
    names.push(spec.name.toLowerCase());
    weights.push(spec.hazard - 100);
  }
  const named = names[draw.weighted(weights)] ?? '';
  return named === '' ? usualCause(age, draw.below(1000)) : named;
}

/** `dice` is 0..999. */
function usualCause(age: number, dice: number): string {
  const weights = (CAUSE_WEIGHTS.find((band) => age < band.until) ?? CAUSE_WEIGHTS[0])?.weights ?? [];
  let sum = 0;
  for (const weight of weights) sum += weight;
  let left = Math.floor((dice * sum) / 1000);
  for (const [i, weight] of weights.entries()) {
    left -= weight;
    if (left < 0) return CAUSES[i] as string;
  }
  return 'a sudden illness';
}

/** The protagonist dies now: the legacy is written, the clock stops for good. */
export function dieNow(life: Life, context: Context, cause: string): void {
  if (life.status !== 'playing') return;
  life.legacy = writeLegacy(life, context, cause);
  life.c.status = 'dead';
  life.c.diedOn = dateNow(life);
  life.c.causeOfDeath = cause;
  life.status = 'dead';
  life.running = false;
  life.pending = null;
  life.agenda = [];
  life.activeDilemmas = [];
  tell(life, context, { icon: '🕯️', title: `You die at ${life.legacy.ageYears}`, text: life.legacy.obituary, kind: 'milestone' });
  context.sink.notices.push({ type: 'died', cause });
}

/** Birthdays of others that fell into the last week bring their draw; hidden days that have come are kept. */
function othersWeek(life: Life, context: Context): void {
  const today = dateNow(life);
  const dying: Person[] = [];
  for (const person of life.r) {
    if (person.status === 'dead') continue;
    const days = today - person.bornOn;
    const age = roughAge(days);
    if (person.diesOn === undefined && age >= ADULT_AT && roughAge(days - WEEK) !== age) drawYear(life, context, person, age);
    if (person.diesOn !== undefined && person.diesOn <= today) dying.push(person);
  }
  for (const person of dying) {
    const wasPartner = life.c.partner === person.id;
    killPerson(life, context, person, usualCause(ageOf(life, person), drawOnce(life.seed, 'death', today, 1000, personNumber(person))));
    bringNews(life, context, person, wasPartner);
    if (hasRole(person, 'mother') || hasRole(person, 'father')) inheritFrom(life, context, person);
  }
}

function drawYear(life: Life, context: Context, person: Person, age: number): void {
  const number = personNumber(person);
  const chance = yearlyChance(context.world.tables, person.sex, age) * BILLION;
  if (drawOnce(life.seed, 'death', age, BILLION, 10_000 + number) >= chance) return;
  person.diesOn = dateNow(life) + drawOnce(life.seed, 'death', age, 365, 20_000 + number);
}

/** Somebody else dies now, of `cause`, with what that means to the protagonist. Events tell of it in their own words. */
export function killPerson(life: Life, context: Context, person: Person, cause: string): void {
  if (person.status === 'dead') return;
  person.familiarity = familiarityOf(life, person);
  person.status = 'dead';
  person.diedOn = dateNow(life);
  person.causeOfDeath = cause;
  strip(person);
  if (isBearing(life, person)) endExpecting(life);
  mourn(life, context, person);
  context.sink.notices.push({ type: 'person', personId: person.id });
}

/** Whether it is this person who carries the child that is due. */
function isBearing(life: Life, person: Person): boolean {
  return life.c.dueWith === person.id && person.sex === 'female' && life.c.sex === 'male';
}

/** The dead need no diary; what they are remembered for stays. */
function strip(person: Person): void {
  delete person.diesOn;
  person.impulses = [];
  person.activities = [];
  person.schedules = [];
  person.habits = [];
  person.healthConditions = [];
  person.partner = null;
}

function mourn(life: Life, context: Context, person: Person): void {
  const wasPartner = life.c.partner === person.id;
  if (wasPartner && relationshipWith(life, person.id)?.status === 'married') setStatus(life, context, person, 'widowed');
  else {
    if (wasPartner) life.c.partner = null;
    const size = isFamily(person) ? 12 : 3;
    if (person.affinity > -20) feelBecause(life, context, life.c, -size - Math.floor(Math.max(0, person.affinity) / 10), reasonOf(person));
  }
  if (isKin(person) || person.affinity >= 30) addStress(life, 6);
}

/** Key of the half-life in the tables. */
function reasonOf(person: Person): string {
  return hasRole(person, 'child') ? 'childLoss' : 'bereavement';
}

/** Tells the news; losses of one kind are told in turn. */
function bringNews(life: Life, context: Context, person: Person, wasPartner: boolean): void {
  const loss = lossOf(life, person, wasPartner);
  if (loss === undefined) return;
  const dead = life.r.filter((one) => one.status === 'dead' && lossOf(life, one, false) === loss).length;
  const text = inTurn(life, NEWS[loss], dead).replaceAll('{cause}', person.causeOfDeath ?? 'a sudden illness');
  const title = `${person.firstName}, ${ageOf(life, person)}`;
  tell(life, context, { icon: '🕯️', title, kind: 'milestone', text: fillText(text, life, context, { x: person.id }) });
}

function lossOf(life: Life, person: Person, wasPartner: boolean): Loss | undefined {
  if (wasPartner) return 'partner';
  const known = person.affinity >= 30 || isKin(person);
  if (!known) return undefined;
  if (roughAge(dayOf(life)) < 10) return 'small';
  if (hasRole(person, 'mother') || hasRole(person, 'father')) return 'parent';
  if (hasRole(person, 'child') || hasRole(person, 'grandchild')) return 'child';
  if (hasRole(person, 'sibling')) return 'sibling';
  if (hasRole(person, 'grandparent')) return 'grandparent';
  return hasRole(person, 'ex') ? 'ex' : 'friend';
}

/** Dollars that a parent leaves, by class at birth, before it is shared among brothers and sisters. */
const ESTATE = [0, 4_000, 22_000, 90_000, 420_000] as const;

/** The second parent leaves the house; the first leaves it to the other. */
function inheritFrom(life: Life, context: Context, parent: Person): void {
  const other = life.r.find((one) => one !== parent && one.status === 'alive' && (hasRole(one, 'mother') || hasRole(one, 'father')));
  const dollars = ESTATE[life.classAtBirth] ?? 0;
  if (other !== undefined || dollars === 0) return;
  const siblings = life.r.filter((one) => one.status === 'alive' && hasRole(one, 'sibling')).length;
  const cents = Math.floor((dollars * (60 + drawOnce(life.seed, 'death', dayOf(life), 81, 3))) / (1 + siblings));
  life.c.money += cents;
  writeLog(life, context, {
    icon: '🗝️',
    title: 'What was left',
    kind: 'system',
    changes: { money: cents },
    text: 'The notary reads quickly and looks up slowly. There are also eleven umbrellas.',
  });
}
