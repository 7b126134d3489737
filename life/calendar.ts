/** The proleptic Gregorian calendar on whole days since 1970-01-01; algorithms after Howard Hinnant, "chrono-compatible dates". */
import type { Season } from '../wire/vocabulary.ts';

export const MINUTES_PER_DAY = 1440;
export const MINUTES_PER_HOUR = 60;

export interface CalendarDate {
  year: number;
  /** 1..12 */
  month: number;
  /** 1..31 */
  day: number;
}

export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

export function dateOf(dayNo: number): CalendarDate {
  const z = dayNo + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * mp + 2) / 5) + 1,
  };
}

/** 0 Monday … 6 Sunday. 1970-01-01 was a Thursday. */
export function weekdayOf(dayNo: number): number {
  return (((dayNo + 3) % 7) + 7) % 7;
}

export function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** 1..366 */
export function dayOfYear(dayNo: number): number {
  return dayNo - dayNumber(dateOf(dayNo).year, 1, 1) + 1;
}

/** Whole years between two days; someone born on 29 February turns on 1 March of common years. */
export function yearsBetween(fromDay: number, toDay: number): number {
  const years = (toDay - fromDay) / 365.2425;
  const whole = Math.floor(years);
  const part = years - whole;
  // Birthdays stray from the mean year by less than three days: elsewhere no calendar is needed.
  return part > 0.01 && part < 0.99 ? whole : yearsByCalendar(fromDay, toDay);
}

function yearsByCalendar(fromDay: number, toDay: number): number {
  const from = dateOf(fromDay);
  const to = dateOf(toDay);
  const before = to.month < from.month || (to.month === from.month && to.day < from.day);
  return to.year - from.year - (before ? 1 : 0);
}

/** The day on which somebody born on `bornOn` turns `years`. */
export function birthday(bornOn: number, years: number): number {
  const born = dateOf(bornOn);
  const year = born.year + years;
  if (born.month === 2 && born.day === 29 && !isLeap(year)) return dayNumber(year, 3, 1);
  return dayNumber(year, born.month, born.day);
}

/** Meteorological seasons, turned round south of the equator. */
export function seasonOf(month: number, hemisphere: 'north' | 'south'): Season {
  const north: readonly Season[] = ['winter', 'spring', 'summer', 'autumn'];
  const index = Math.floor((month % 12) / 3);
  return north[hemisphere === 'north' ? index : (index + 2) % 4] as Season;
}

const pad = (n: number): string => (n < 10 ? `0${n}` : `${n}`);

/** ISO date, e.g. `2001-03-09`. */
export function isoDate(dayNo: number): string {
  const { year, month, day } = dateOf(dayNo);
  return `${year}-${pad(month)}-${pad(day)}`;
}

/** `HH:MM` of a minute of the life. */
export function clockTime(minute: number): string {
  const inDay = ((minute % MINUTES_PER_DAY) + MINUTES_PER_DAY) % MINUTES_PER_DAY;
  return `${pad(Math.floor(inDay / 60))}:${pad(inDay % 60)}`;
}
