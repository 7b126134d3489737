/**
 * Midnight decides whether the day brings an event, and at which hour. What it will be is chosen at that hour, from the life as it
 * is then. All draws come from the stream `pacing` and the day alone, so they can be repeated at any time and nothing is stored.
 *
 * Rules:
 * 1. In the first two years the tutorial comes before all else: its next part every few weeks.
 * 2. A day of the year with events of its own gets one in most years.
 * 3. Otherwise the tables' chance for the age decides. A baby's event comes at any hour, others' between 7 and 21.
 */
import { MINUTES_PER_DAY } from '../calendar.ts';
import { ageOf, type Context, dateNow, dayOf } from '../context.ts';
import { drawOnce } from '../random.ts';
import type { Life } from '../state.ts';
import type { Tables } from '../world.ts';
import { monthDay } from './conditions.ts';
import { forgetPast } from './forget.ts';
import { fittingAge, isRested } from './pick.ts';
import { pushAgenda } from './queue.ts';
import { recall } from './recall.ts';

const TUTORIAL_UNTIL_DAY = 731;
const TUTORIAL_EVERY_DAYS = 18;
const DATED_PERCENT = 60;
const BABY_UNTIL = 3;
const FIRST_HOUR = 7;
const LAST_HOUR = 21;

/** Subjects of the draws of one day. */
const DRAW = { whether: 0, hour: 1, kind: 2, dated: 3 } as const;

export function planDayEvents(life: Life, context: Context): void {
  const day = dayOf(life);
  if (day % 365 === 0) forgetPast(life, context);
  if (day < TUTORIAL_UNTIL_DAY && planTutorial(life, context, day)) return;
  const age = ageOf(life, life.c);
  const perThousand = pacingAt(context.world.tables.pacing, age).perThousandDays;
  if (drawOnce(life.seed, 'pacing', day, 1000, DRAW.whether) >= perThousand && !isDatedDay(life, context)) return;
  pushAgenda(life, { minute: day * MINUTES_PER_DAY + hourFor(life, day, age) * 60, kind: 'event' });
}

function hourFor(life: Life, day: number, age: number): number {
  if (age < BABY_UNTIL) return drawOnce(life.seed, 'pacing', day, 24, DRAW.hour);
  return FIRST_HOUR + drawOnce(life.seed, 'pacing', day, LAST_HOUR - FIRST_HOUR + 1, DRAW.hour);
}

/** The last row that starts at or below the age. */
export function pacingAt(rows: Tables['pacing'], age: number): Tables['pacing'][number] {
  let found = rows[0] as Tables['pacing'][number];
  for (const row of rows) if (row.fromAge <= age) found = row;
  return found;
}

/** Whether today's event is to be a question or dilemma. */
export function wantsQuestion(life: Life, context: Context): boolean {
  const { questionPercent } = pacingAt(context.world.tables.pacing, ageOf(life, life.c));
  return drawOnce(life.seed, 'pacing', dayOf(life), 100, DRAW.kind) < questionPercent;
}

/** Whether an event bound to this day of the year gets its chance today. */
export function isDatedDay(life: Life, context: Context): boolean {
  const list = context.world.eventIndex.byDate.get(monthDay(dateNow(life)));
  if (list === undefined) return false;
  const day = dayOf(life);
  if (!fittingAge(list, life).some((candidate) => isRested(candidate, life, day))) return false;
  return drawOnce(life.seed, 'pacing', day, 100, DRAW.dated) < DATED_PERCENT;
}

/** Schedules the next part of the tutorial when it is time; true when it did. */
function planTutorial(life: Life, context: Context, day: number): boolean {
  let last = -TUTORIAL_EVERY_DAYS;
  let next: string | undefined;
  const age = ageOf(life, life.c);
  for (const { event } of context.world.eventIndex.tutorials) {
    const seen = recall(life.events.seen, event.id);
    if (seen !== undefined) last = Math.max(last, seen);
    else if (event.age[0] <= age && age <= event.age[1]) next ??= event.id;
  }
  if (next === undefined || day - last < TUTORIAL_EVERY_DAYS) return false;
  pushAgenda(life, { minute: day * MINUTES_PER_DAY + 9 * 60, kind: 'oneTime', eventId: next });
  return true;
}
