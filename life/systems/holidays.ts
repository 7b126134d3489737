/** Public holidays of a place, found without asking the calendar every day. */
import { dateOf, dayNumber } from '../calendar.ts';
import type { PlaceSpec } from '../world.ts';

/** By place, then by stretch of a mean year (1461 quarter days): the days off in it. Pure memory: it never changes an answer. */
const holidaysByPlace = new WeakMap<PlaceSpec, Map<number, ReadonlySet<number>>>();

export function isHoliday(place: PlaceSpec, today: number): boolean {
  const stretch = Math.floor((today * 4) / 1461);
  let byStretch = holidaysByPlace.get(place);
  if (byStretch === undefined) {
    byStretch = new Map();
    holidaysByPlace.set(place, byStretch);
  }
  let days = byStretch.get(stretch);
  if (days === undefined) {
    days = holidaysAround(place, today);
    byStretch.set(stretch, days);
  }
  return days.has(today);
}

/** Of the year of `today` and its neighbors, so that a stretch never reaches beyond them. */
function holidaysAround(place: PlaceSpec, today: number): ReadonlySet<number> {
  const { year } = dateOf(today);
  const days = new Set<number>();
  for (let near = year - 1; near <= year + 1; near++) {
    for (const { date } of place.holidays) days.add(dayNumber(near, Number(date.slice(0, 2)), Number(date.slice(3))));
  }
  return days;
}
