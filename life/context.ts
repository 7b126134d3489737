/** What every system is handed: the compiled world and the sink. The day is read from the life. */

import { MINUTES_PER_DAY, yearsBetween } from './calendar.ts';
import type { CompiledWorld } from './compile.ts';
import type { Sink } from './sink.ts';
import type { Life, LogEntry, Person } from './state.ts';

export interface Context {
  world: CompiledWorld;
  sink: Sink;
}

/** Whole days since birth. */
export function dayOf(life: Life): number {
  return Math.floor(life.minute / MINUTES_PER_DAY);
}

/** Calendar day number of the current day. */
export function dateNow(life: Life): number {
  return life.bornOn + dayOf(life);
}

export function ageOf(life: Life, person: Person): number {
  return yearsBetween(person.bornOn, person.diedOn ?? dateNow(life));
}

const LOG_KEPT = 16;

/** Writes one line of the story; returns it for a notice. */
export function writeLog(life: Life, context: Context, line: Omit<LogEntry, 'n' | 'minute'>): LogEntry {
  const entry: LogEntry = { n: life.logCount, minute: life.minute, ...line };
  life.logCount += 1;
  life.log.push(entry);
  if (life.log.length > LOG_KEPT) life.log.splice(0, life.log.length - LOG_KEPT);
  context.sink.log.push(entry);
  return entry;
}

/** Writes a line and tells the client about it. */
export function tell(life: Life, context: Context, line: Omit<LogEntry, 'n' | 'minute'>): LogEntry {
  const entry = writeLog(life, context, line);
  context.sink.notices.push({ type: 'message', entry });
  return entry;
}

export function personById(life: Life, id: string): Person | undefined {
  if (id === life.c.id) return life.c;
  return life.r.find((person) => person.id === id);
}
