/**
 * Happiness, stress and company.
 *
 * Happiness is never stored: it is the person's set point (50..75) + impulses that fade by half-lives + terms of their state, clamped once
 * at the end (02-life, row moods). Impulses fade in closed form on reading, by a table of halves in sixteenths.
 */
import type { Mood } from '../../wire/vocabulary.ts';
import { type Context, dateNow, dayOf } from '../context.ts';
import { clamp, drift } from '../integers.ts';
import { drawOnce } from '../random.ts';
import type { Life, Person } from '../state.ts';
import { roughAge } from './growth.ts';
import { isHoliday } from './holidays.ts';
import { personNumber } from './people.ts';

/** 65536 × 2^(−k/16) */
const HALVING = [65536, 62757, 60097, 57549, 55109, 52773, 50535, 48393, 46341, 44376, 42495, 40693, 38968, 37316, 35734, 34219] as const;
const UNEMPLOYED = -8;
const ILL = -4;
const ILL_LOWEST = -12;
const LONELY = -8;
const LONELY_BELOW = 25;
const IMPULSES_KEPT = 24;
const GREAT_FROM = 75;
const BAD_BELOW = 38;
const STRESSED_FROM = 70;
const HOLIDAY_LIFT = 3;
const HOLIDAY_HALF_LIFE_DAYS = 2;

/** What is left of `size` after `days`, when half goes every `halfLifeDays`. */
export function fade(size: number, days: number, halfLifeDays: number): number {
  if (days <= 0) return size;
  const sixteenths = Math.floor((days * 16) / halfLifeDays);
  const halvings = sixteenths >> 4;
  if (halvings > 10) return 0;
  return (size * (HALVING[sixteenths & 15] as number)) / (65536 << halvings);
}

/** 0..100, one decimal never needed: rounded to a whole number. */
export function happinessOf(life: Life, person: Person = life.c): number {
  const today = dayOf(life);
  let sum = person.setPoint + stateTerms(life, person);
  for (const impulse of person.impulses) sum += fade(impulse.size, today - impulse.day, impulse.halfLifeDays);
  if (person !== life.c) sum += weather(life, person, today);
  return clamp(Math.round(sum), 0, 100);
}

/** Others have weeks of their own that the protagonist knows nothing of, −10..10. */
function weather(life: Life, person: Person, today: number): number {
  return drawOnce(life.seed, 'mood', Math.floor(today / 7), 21, personNumber(person)) - 10;
}

function stateTerms(life: Life, person: Person): number {
  let sum = Math.max(ILL_LOWEST, person.healthConditions.length * ILL);
  if (person === life.c) {
    if (isUnemployed(life)) sum += UNEMPLOYED;
    if (person.social < LONELY_BELOW) sum += LONELY;
  }
  return sum;
}

/** Of working age, out of school, not retired, without work. */
export function isUnemployed(life: Life): boolean {
  const c = life.c;
  if (c.job !== null) return false;
  const age = roughAge(dayOf(life));
  if (age < 19 || age >= 66) return false;
  const level = c.education.level;
  if (level !== 'done' && level !== 'none') return false;
  return c.pastJobs.at(-1)?.ended !== 'retired';
}

export function moodOf(life: Life, person: Person): Mood {
  if (person.stress >= STRESSED_FROM) return 'stressed';
  const happiness = happinessOf(life, person);
  if (happiness >= GREAT_FROM) return 'great';
  return happiness < BAD_BELOW ? 'bad' : 'neutral';
}

/** A change of happiness, −60..60, that loses half of itself every `halfLifeDays`. */
export function feel(life: Life, person: Person, size: number, halfLifeDays: number, reason: string): void {
  if (size === 0) return;
  const day = dayOf(life);
  const half = Math.max(1, Math.round(halfLifeDays));
  const same = person.impulses.find((impulse) => impulse.day === day && impulse.reason === reason && impulse.halfLifeDays === half);
  if (same !== undefined) {
    same.size = clamp(same.size + size, -60, 60);
    return;
  }
  person.impulses.push({ reason, size: clamp(size, -60, 60), day, halfLifeDays: half });
  if (person.impulses.length > IMPULSES_KEPT) person.impulses.splice(weakest(person, day), 1);
}

/** As `feel`, with the half-life that the tables give this reason (20 days when they do not). */
export function feelBecause(life: Life, context: Context, person: Person, size: number, reason: string): void {
  feel(life, person, size, context.world.tables.halfLifeDays[reason] ?? 20, reason);
}

function weakest(person: Person, today: number): number {
  let index = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [i, impulse] of person.impulses.entries()) {
    const left = Math.abs(fade(impulse.size, today - impulse.day, impulse.halfLifeDays));
    if (left < least) {
      least = left;
      index = i;
    }
  }
  return index;
}

export function addStress(life: Life, n: number): void {
  life.c.stress = clamp(Math.round(life.c.stress + n), 0, 100);
}

export function addSocial(life: Life, n: number): void {
  life.c.social = clamp(Math.round(life.c.social + n), 0, 100);
}

/** On public holidays of the birthplace the day is a little better. */
export function mindDay(life: Life, context: Context): void {
  const place = context.world.placeById.get(life.placeId);
  if (place === undefined || !isHoliday(place, dateNow(life))) return;
  feel(life, life.c, HOLIDAY_LIFT, HOLIDAY_HALF_LIFE_DAYS, 'holiday');
}

/** Stress eases, company evens out, faded feelings are forgotten. */
export function mindWeek(life: Life): void {
  const c = life.c;
  const today = dayOf(life);
  c.stress = drift(c.stress, restingStress(life), 8);
  c.social = drift(c.social, companyOf(life), 6);
  const keeps = c.impulses.filter((impulse) => Math.abs(fade(impulse.size, today - impulse.day, impulse.halfLifeDays)) >= 0.5);
  if (keeps.length < c.impulses.length) c.impulses = keeps;
}

/** Nervous people rest less; so do broke ones. */
function restingStress(life: Life): number {
  const c = life.c;
  return 12 + Math.floor(c.personality[4] / 5) + (c.money < 0 ? 10 : 0) + (isUnemployed(life) ? 6 : 0);
}

/** Where `social` settles: who is close, and how much company this person makes for themself. */
function companyOf(life: Life): number {
  let sum = 12 + Math.floor(life.c.personality[2] / 4);
  for (const person of life.r) {
    if (person.status === 'dead' || person.affinity < 20) continue;
    sum += person.affinity >= 60 ? 7 : 4;
  }
  return Math.min(90, sum);
}
