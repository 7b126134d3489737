/** The clock as the wire shows it. */

import type { ClockView } from '../../wire/views.ts';
import { SPEED_WHILE_ASKED, WEEKDAYS } from '../../wire/vocabulary.ts';
import { clockTime, dateOf, dayOfYear, isoDate, MINUTES_PER_DAY, seasonOf, weekdayOf } from '../calendar.ts';
import { type Context, dateNow } from '../context.ts';
import type { Life } from '../state.ts';

export function viewClock(life: Life, context: Context): ClockView {
  const today = dateNow(life);
  const { month } = dateOf(today);
  const inDay = life.minute % MINUTES_PER_DAY;
  return {
    minute: life.minute,
    dayOfYear: dayOfYear(today),
    monthOfYear: month,
    hourOfDay: Math.floor(inDay / 60),
    minuteOfHour: inDay % 60,
    weekDayText: WEEKDAYS[weekdayOf(today)] ?? 'Monday',
    season: seasonOf(month, context.world.placeById.get(life.placeId)?.hemisphere ?? 'north'),
    date: isoDate(today),
    time: clockTime(life.minute),
    gameSpeed: life.pending === null ? life.speed : SPEED_WHILE_ASKED,
    running: life.running,
  };
}
