/** Gives the verbs of conditions their meaning. Reading only: no condition ever changes a life. */
import { dateOf, seasonOf, weekdayOf } from '../calendar.ts';
import { ageOf, type Context, dateNow, personById } from '../context.ts';
import type { Life, Person } from '../state.ts';
import { includesNeed, monthDayOf } from './need-set.ts';
import { needsOf } from './needs.ts';
import { recall, yearsSince } from './recall.ts';
import { readStat } from './stats.ts';
import type { Condition, StatName } from './types.ts';

export type Cast = Readonly<Record<string, string>>;

/** What a condition may look at. */
export interface View {
  life: Life;
  context: Context;
  cast: Cast;
}

/** Second words of conditions: never the verb. */
type SecondKey = 'atLeast' | 'below' | 'yearsAgo' | 'answer' | 'affinity' | 'age' | 'alive';
type KeysOf<Union> = Union extends unknown ? keyof Union : never;
export type ConditionVerb = Exclude<KeysOf<Condition>, SecondKey>;
type ConditionOf<Verb extends ConditionVerb> = Extract<Condition, { [K in Verb]: unknown }>;
type Tests = { readonly [Verb in ConditionVerb]: (condition: ConditionOf<Verb>, view: View) => boolean };

const NO_CAST: Cast = {};

const TESTS: Tests = {
  stat: ({ stat, atLeast, below }, { life }) => statWithin(life, stat, atLeast, below),
  has: ({ has }, { life, context }) => includesNeed(needsOf(life, context), has),
  lacks: ({ lacks }, { life, context }) => !includesNeed(needsOf(life, context), lacks),
  flag: ({ flag, yearsAgo }, { life }) => longAgo(life, recall(life.events.flags, flag), yearsAgo),
  noFlag: ({ noFlag }, { life }) => recall(life.events.flags, noFlag) === undefined,
  happened: ({ happened, answer, yearsAgo }, view) =>
    longAgo(view.life, recall(view.life.events.seen, eventOf(happened)), yearsAgo) &&
    (answer === undefined || answered(view, happened, answer)),
  season: ({ season }, view) => seasonOf(monthNow(view.life), hemisphere(view)) === season,
  months: ({ months }, { life }) => months.includes(monthNow(life)),
  date: ({ date }, { life }) => monthDay(dateNow(life)) === monthDayOf(date),
  weekend: ({ weekend }, { life }) => weekdayOf(dateNow(life)) >= 5 === weekend,
  hours: ({ hours: [from, to] }, { life }) => hourBetween(Math.floor(life.minute / 60) % 24, from, to),
  sex: ({ sex }, { life }) => life.c.sex === sex,
  schoolLevel: ({ schoolLevel }, { life }) => schoolLevel.includes(life.c.education.level),
  grade: ({ grade: [min, max] }, { life }) => inSchool(life) && life.c.education.grade >= min && life.c.education.grade <= max,
  ladder: ({ ladder }, { life, context }) => ladder.includes(context.world.jobById.get(life.c.job?.jobId ?? '')?.ladder ?? ''),
  activity: ({ activity }, { life }) => life.c.activities.some((entry) => entry.id === activity),
  doesHabit: ({ doesHabit }, { life }) => life.c.habits.some((habit) => habit.id === doesHabit),
  ill: ({ ill }, { life }) => life.c.healthConditions.some((condition) => condition.id === ill),
  owns: ({ owns }, { life }) => life.inventory.some((owned) => owned.itemId === owns && owned.count > 0),
  culture: ({ culture }, view) => culture.includes(cultureOf(view)),
  focus: ({ focus }, { life }) => life.c.education.focus === focus,
  cast: (condition, view) => {
    const person = personOf(view, condition.cast);
    return person !== undefined && fitsCastCondition(view.life, person, condition);
  },
  anyOf: ({ anyOf }, view) => anyOf.some((condition) => test(condition, view)),
  not: ({ not }, view) => !test(not, view),
};

/** Whether one condition holds now. */
export function holds(condition: Condition, life: Life, context: Context, cast: Cast = NO_CAST): boolean {
  return test(condition, { life, context, cast });
}

/** Whether all hold; no conditions hold always. */
export function allHold(conditions: readonly Condition[] | undefined, life: Life, context: Context, cast: Cast = NO_CAST): boolean {
  if (conditions === undefined) return true;
  const view = { life, context, cast };
  return conditions.every((condition) => test(condition, view));
}

function test(condition: Condition, view: View): boolean {
  const verb = verbOf(condition);
  return (TESTS[verb] as (condition: Condition, view: View) => boolean)(condition, view);
}

/** The first key of a condition or effect. */
export function verbOf(condition: Condition): ConditionVerb {
  for (const key in condition) return key as ConditionVerb;
  throw new Error('a condition needs a verb');
}

/** A part's person: `me` is the protagonist. */
export function personOf(view: Pick<View, 'life' | 'cast'>, part: string): Person | undefined {
  if (part === 'me') return view.life.c;
  const id = recall(view.cast, part);
  return id === undefined ? undefined : personById(view.life, id);
}

/** Whether somebody meets a condition about their part: by default the living. */
export function fitsCastCondition(life: Life, person: Person, condition: ConditionOf<'cast'>): boolean {
  if (condition.alive !== undefined && condition.alive !== (person.status === 'alive')) return false;
  return within(person.affinity, condition.affinity) && (condition.age === undefined || within(ageOf(life, person), condition.age));
}

export function within(value: number, range: readonly [number, number] | undefined): boolean {
  return range === undefined || (value >= range[0] && value <= range[1]);
}

function statWithin(life: Life, stat: StatName, atLeast: number | undefined, below: number | undefined): boolean {
  const value = readStat(life, stat);
  return (atLeast === undefined || value >= atLeast) && (below === undefined || value < below);
}

function longAgo(life: Life, day: number | undefined, yearsAgo: readonly [number, number] | undefined): boolean {
  return day !== undefined && (yearsAgo === undefined || within(yearsSince(life, day), yearsAgo));
}

/** `event/step` names a step of a dilemma; its event is what comes before the stroke. */
function eventOf(happened: string): string {
  const stroke = happened.indexOf('/');
  return stroke < 0 ? happened : happened.slice(0, stroke);
}

/** The answer to a question, to the named step, or to any step of a dilemma. */
function answered({ life, context }: View, happened: string, answer: string): boolean {
  if (recall(life.events.answers, happened) === answer) return true;
  const event = context.world.eventById.get(happened);
  if (event === undefined || event.kind !== 'dilemma') return false;
  for (const step in event.steps) if (recall(life.events.answers, `${happened}/${step}`) === answer) return true;
  return false;
}

function monthNow(life: Life): number {
  return dateOf(dateNow(life)).month;
}

/** Month × 100 + day of a calendar day. */
export function monthDay(dayNo: number): number {
  const { month, day } = dateOf(dayNo);
  return month * 100 + day;
}

/** Both hours included; `[22, 5]` goes over midnight. */
function hourBetween(hour: number, from: number, to: number): boolean {
  return from <= to ? hour >= from && hour <= to : hour >= from || hour <= to;
}

function inSchool(life: Life): boolean {
  return life.c.education.level !== 'none' && life.c.education.level !== 'done';
}

function hemisphere({ life, context }: View): 'north' | 'south' {
  return context.world.placeById.get(life.placeId)?.hemisphere ?? 'north';
}

/** One's own culture, else the most common one of the place of birth. */
function cultureOf({ life, context }: View): string {
  return life.c.cultureId ?? context.world.placeById.get(life.placeId)?.cultures[0]?.[0] ?? '';
}
