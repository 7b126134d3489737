/** A clock that stands until a test moves it. */
import type { Clock } from '../../server/ports.ts';

export interface HeldClock extends Clock {
  advance(ms: number): void;
}

export function heldClock(iso = '2026-03-01T12:00:00Z'): HeldClock {
  let now = Date.parse(iso);
  return {
    now: () => now,
    advance: (ms) => {
      now += ms;
    },
  };
}
