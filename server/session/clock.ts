/**
 * Game time is computed, not looped: a clock is an anchor and a rate. Rates are game minutes per real millisecond.
 *
 * Rules: 1. watched and running, one game minute lasts `speed / 5000` seconds; 2. unwatched and running, one real minute, for at
 * most 168 hours; 3. stopped, asked, unborn or dead, it stands.
 */
import type { Life } from '../../life/state.ts';
import { OFFLINE_HOURS_MAX } from '../../wire/limits.ts';

export interface LifeClock {
  /** Game minute at `at`; may be between two minutes. */
  minute: number;
  /** Milliseconds since 1970. */
  at: number;
  rate: number;
}

const OFFLINE_RATE = 1 / 60_000;
const OFFLINE_MS_MAX = OFFLINE_HOURS_MAX * 3_600_000;

export function rateOf(life: Life, watched: boolean): number {
  if (!life.running || life.status !== 'playing' || life.pending !== null) return 0;
  return watched ? 5 / life.speed : OFFLINE_RATE;
}

/** Where a clock stands, with the part of a minute that has passed. Nobody's absence counts for more than a week. */
function exactMinute({ minute, at, rate }: LifeClock, now: number): number {
  const passed = Math.max(0, now - at);
  return minute + (rate === OFFLINE_RATE ? Math.min(passed, OFFLINE_MS_MAX) : passed) * rate;
}

/** The whole game minute that a clock shows. */
export function minuteAt(clock: LifeClock, now: number): number {
  return Math.floor(exactMinute(clock, now) + 1e-6);
}

/** Sets the clock anew where it stands, with the rate that the life has now. A life that stopped early keeps its own minute. */
export function reanchor(clock: LifeClock, life: Life, watched: boolean, now: number): void {
  const exact = exactMinute(clock, now);
  clock.minute = exact >= life.minute && exact < life.minute + 1 ? exact : life.minute;
  clock.at = now;
  clock.rate = rateOf(life, watched);
}

/** When the clock will show `minute`, in milliseconds since 1970; Infinity while it stands. */
export function whenShows(clock: LifeClock, minute: number): number {
  return clock.rate === 0 ? Number.POSITIVE_INFINITY : clock.at + (minute - clock.minute) / clock.rate;
}

/** A whole minute and the moment at which an unwatched clock showed it. */
export function anchorOf({ minute, at, rate }: LifeClock): { minute: number; anchorAt: number } {
  const whole = Math.floor(minute + 1e-6);
  return { minute: whole, anchorAt: rate === 0 ? at : at - (minute - whole) / rate };
}

export interface Left {
  minute: number;
  anchorAt: number;
  /** Somebody watched to the last: then what its commands reached after `anchorAt` comes on top. */
  watched: boolean;
}

/** The minute that a life has reached by `now` since it was left. */
export function minuteAfterAbsence(life: Life, { minute, anchorAt, watched }: Left, now: number): number {
  const away = Math.min(Math.max(0, now - anchorAt), OFFLINE_MS_MAX);
  const from = watched ? Math.max(life.minute, minute) : minute;
  return Math.max(life.minute, from + Math.floor(away * rateOf(life, false) + 1e-6));
}
