/**
 * Where everybody is: a pure function of a person and the minute. Nothing is stored, so it costs nothing until somebody looks.
 *
 * A day is 24 hours: sleep by age, then school or work, then what one signed up for, and free time in what is left. The free time of one
 * person on one day comes from their own stream.
 */

import type { Season } from '../../wire/vocabulary.ts';
import { dateOf, seasonOf, weekdayOf } from '../calendar.ts';
import { ageOf, type Context, dateNow, dayOf } from '../context.ts';
import { stream } from '../random.ts';
import type { Life, Person } from '../state.ts';
import type { PlaceSpec } from '../world.ts';
import { usualLevel } from './others.ts';
import { AT_HOME, OUTINGS, type Outing } from './outings.ts';
import { hasRole, personNumber } from './people.ts';
import { inTerm } from './school.ts';

export interface Whereabouts {
  place: string;
  doing: string;
}

export interface PlanSlot extends Whereabouts {
  /** 0..23 */
  fromHour: number;
  /** 1..24, exclusive. */
  toHour: number;
}

const HOME = 'home';
const HOURS = 24;
const SATURDAY = 5;
/** Hours asleep by age: `[until age, from hour, to hour]`. */
const SLEEP: readonly (readonly [until: number, from: number, to: number])[] = [
  [2, 19, 8],
  [6, 20, 7],
  [13, 20, 7],
  [20, 23, 7],
  [60, 23, 7],
  [200, 22, 6],
];
const WORKPLACES: Readonly<Record<string, string>> = { home: HOME, street: 'the street', road: 'the road', stage: 'the theater' };

export function whereIs(life: Life, person: Person, context: Context): Whereabouts {
  const hour = Math.floor((life.minute % 1440) / 60);
  return hoursOf(life, person, context)[hour] ?? { place: HOME, doing: '' };
}

/** Today's plan with equal hours joined. */
export function dailyPlan(life: Life, person: Person, context: Context): PlanSlot[] {
  const slots: PlanSlot[] = [];
  for (const [hour, { place, doing }] of hoursOf(life, person, context).entries()) {
    const last = slots.at(-1);
    if (last !== undefined && last.place === place && last.doing === doing) last.toHour = hour + 1;
    else slots.push({ fromHour: hour, toHour: hour + 1, place, doing });
  }
  return slots;
}

type Hours = (Whereabouts | undefined)[];

function hoursOf(life: Life, person: Person, context: Context): Whereabouts[] {
  const hours: Hours = new Array<Whereabouts | undefined>(HOURS).fill(undefined);
  if (person.status === 'dead') return hours.map(() => ({ place: 'gone', doing: 'remembered' }));
  const age = ageOf(life, person);
  const weekday = weekdayOf(dateNow(life));
  addSchool(hours, life, person, context, age, weekday);
  addWork(hours, person, context, weekday);
  addSchedules(hours, person, weekday);
  addSleep(hours, age);
  addFreeTime(hours, life, person, context, age, weekday >= SATURDAY);
  return hours.map((hour) => hour ?? { place: HOME, doing: 'at home' });
}

/** Fills free hours from `from` up to `to`, round midnight when `to` is not later. */
function fill(hours: Hours, from: number, to: number, at: Whereabouts): void {
  const length = to > from ? to - from : to + HOURS - from;
  for (let i = 0; i < length; i++) hours[(from + i) % HOURS] ??= at;
}

function addSchool(hours: Hours, life: Life, person: Person, context: Context, age: number, weekday: number): void {
  const level = person === life.c ? person.education.level : usualLevel(age, person.education.level === 'college');
  if (level === 'none' || level === 'done' || weekday >= SATURDAY || !inTerm(life, context)) return;
  const shared = person === life.c || hasRole(person, 'classmate') ? life.c.education.schoolId : null;
  const name = context.world.schoolById.get(shared ?? '')?.name ?? (level === 'college' ? 'college' : 'school');
  const until = level === 'kindergarten' ? 13 : level === 'college' || level === 'graduate' ? 16 : 15;
  fill(hours, 8, 12, { place: name, doing: 'in class' });
  fill(hours, 12, 13, { place: name, doing: 'at lunch' });
  if (until > 13) fill(hours, 13, until, { place: name, doing: 'in class' });
}

function addWork(hours: Hours, person: Person, context: Context, weekday: number): void {
  const job = person.job === null ? undefined : context.world.jobById.get(person.job.jobId);
  if (job === undefined || !worksOn(job.shift.weekends === true, personNumber(person), weekday)) return;
  const place = WORKPLACES[job.workplace] ?? `the ${job.workplace}`;
  const end = (job.shift.from + job.shift.hours) % HOURS;
  fill(hours, job.shift.from, end, { place, doing: `at work: ${job.title.toLowerCase()}` });
  if (end > 3 && end < 12 && job.shift.from > 12) fill(hours, end, (end + 7) % HOURS, { place: HOME, doing: 'asleep, curtains drawn' });
}

/** Jobs that know no weekend have two days off in a row, which differ from person to person. */
function worksOn(weekends: boolean, number: number, weekday: number): boolean {
  if (!weekends) return weekday < SATURDAY;
  const off = number % 7;
  return weekday !== off && weekday !== (off + 1) % 7;
}

function addSchedules(hours: Hours, person: Person, weekday: number): void {
  for (const schedule of person.schedules) {
    if ((schedule.weekdays & (1 << weekday)) === 0) continue;
    const doing = schedule.activityId.replaceAll('-', ' ');
    fill(hours, schedule.fromHour, schedule.toHour, { place: `the ${schedule.placeKind}`, doing });
  }
}

function addSleep(hours: Hours, age: number): void {
  const [, from, to] = SLEEP.find(([until]) => age < until) ?? [200, 23, 7];
  fill(hours, from, to, { place: HOME, doing: 'asleep' });
}

/** One outing on a working day, two at the weekend, where there are hours for it; the rest at home. */
function addFreeTime(hours: Hours, life: Life, person: Person, context: Context, age: number, weekend: boolean): void {
  const draw = stream(life.seed, 'plan', dayOf(life), personNumber(person));
  const place = context.world.placeById.get(life.placeId);
  const season = seasonOf(dateOf(dateNow(life)).month, place?.hemisphere ?? 'north');
  fill(hours, 7, 8, { place: HOME, doing: 'at breakfast' });
  fill(hours, 18, 19, { place: HOME, doing: 'at dinner' });
  const goesOut = age >= 2 && draw.chance(20 + Math.floor(person.personality[2] / 2), 100);
  if (weekend && age >= 2) fillWith(hours, 10 + draw.below(5), 2, chooseOuting(age, season, place, 'day', draw.below(1000)));
  if (goesOut) {
    const evening = age >= 12 && draw.chance(1, 2);
    fillWith(hours, evening ? 19 : 15 + draw.below(3), 2, chooseOuting(age, season, place, evening ? 'evening' : 'day', draw.below(1000)));
  }
  const doing = AT_HOME.find((band) => age < band.until)?.doing ?? ['at home'];
  for (let hour = 0; hour < HOURS; hour += 3) fill(hours, hour, (hour + 3) % HOURS, { place: HOME, doing: draw.pick(doing) });
}

function fillWith(hours: Hours, from: number, length: number, outing: Outing | undefined): void {
  if (outing !== undefined) fill(hours, from, from + length, { place: outing.place, doing: outing.doing });
}

/** `dice` is 0..999. */
function chooseOuting(
  age: number,
  season: Season,
  place: PlaceSpec | undefined,
  time: 'day' | 'evening',
  dice: number,
): Outing | undefined {
  const fitting = OUTINGS.filter(
    (outing) =>
      age >= outing.age[0] &&
      age <= outing.age[1] &&
      (outing.seasons === undefined || outing.seasons.includes(season)) &&
      (outing.scenery === undefined || (place !== undefined && outing.scenery.includes(place.scenery))) &&
      (outing.time === undefined || outing.time === time),
  );
  return fitting[Math.floor((dice * fitting.length) / 1000)];
}
