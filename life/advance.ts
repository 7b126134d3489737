/**
 * Moves a life to a minute. One path for live play, absence, skips and tests: it goes from one due moment to the next (day
 * boundary or agenda item), never minute by minute, so it does not matter in how many steps a span is walked.
 *
 * Rules:
 * 1. Nothing changes between due moments but `minute`; hourly bars are settled on reading (systems/body.ts).
 * 2. A pending question stops the clock at its minute; so does death.
 * 3. At one minute, the day boundary comes before agenda items, and these in their `order`.
 */
import { MINUTES_PER_DAY } from './calendar.ts';
import type { Context } from './context.ts';
import { runDay } from './day.ts';
import { runAgendaItem } from './events/agenda.ts';
import type { Life } from './state.ts';

/** Returns the minute reached: `toMinute`, or earlier at a question or at death. A life is never moved back. */
export function advance(life: Life, toMinute: number, context: Context): number {
  while (life.status === 'playing' && life.pending === null && life.minute < toMinute) {
    const due = nextDueMinute(life);
    if (due > toMinute) {
      life.minute = toMinute;
      break;
    }
    life.minute = due;
    if (due % MINUTES_PER_DAY === 0) runDay(life, context);
    runDueItems(life, context);
  }
  return life.minute;
}

/** The next minute, after now, at which something can change by itself. */
export function nextDueMinute(life: Life): number {
  const boundary = (Math.floor(life.minute / MINUTES_PER_DAY) + 1) * MINUTES_PER_DAY;
  const item = life.agenda[0];
  return item === undefined || item.minute >= boundary ? boundary : Math.max(item.minute, life.minute + 1);
}

function runDueItems(life: Life, context: Context): void {
  while (life.status === 'playing' && life.pending === null) {
    const item = life.agenda[0];
    if (item === undefined || item.minute > life.minute) return;
    life.agenda.shift();
    runAgendaItem(life, item, context);
  }
}
