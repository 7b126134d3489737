/** Pauses between attempts: exponential, capped, with full jitter above a floor so that a thousand clients do not come back at once. */
export const FIRST_PAUSE_MS = 500;
export const LONGEST_PAUSE_MS = 20_000;
const FLOOR_MS = 250;

/** `attempt` counts from 0; `random` is in 0..1. Milliseconds, 250..20000. */
export function pauseBefore(attempt: number, random: number): number {
  const ceiling = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.min(attempt, 10));
  return Math.round(FLOOR_MS + random * (ceiling - FLOOR_MS));
}
