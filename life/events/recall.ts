/** Safe reading of records whose keys come from content or from outside: inherited names (`__proto__`, `constructor`) are never found. */
import { type Context, dayOf } from '../context.ts';
import type { Life } from '../state.ts';

/** What a record holds under its own key, or undefined. */
export function recall<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** Whole years since a day of this life; a year counts 365.2425 days. */
export function yearsSince(life: Life, day: number): number {
  return Math.floor(((dayOf(life) - day) * 10_000) / 3_652_425);
}

/** A 32-bit key of a text, for naming random streams (FNV-1a). */
export function textKey(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** The person who played a part in an earlier event, `event-id/part`; undefined when it did not happen or nobody refers to it. */
export function castBefore(life: Life, key: string): string | undefined {
  return life.events.casts === undefined ? undefined : recall(life.events.casts, key);
}

/** Notes that an event happened today, in this hour, and who played the parts that later events ask for. */
export function noteHappened(life: Life, context: Context, eventId: string, cast: Readonly<Record<string, string>>): void {
  life.events.seen[eventId] = dayOf(life);
  life.events.lastHour = Math.floor(life.minute / 60);
  for (const part of context.world.eventIndex.rememberedParts.get(eventId) ?? []) {
    const personId = recall(cast, part);
    if (personId === undefined) continue;
    life.events.casts ??= {};
    life.events.casts[`${eventId}/${part}`] = personId;
  }
}
