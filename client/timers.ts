/** Time and chance, handed in so that tests can have their own. */
export type Timer = ReturnType<typeof setTimeout>;

export interface Timers {
  set(run: () => void, afterMs: number): Timer;
  clear(timer: Timer | undefined): void;
}

export const realTimers: Timers = {
  set: (run, afterMs) => setTimeout(run, afterMs),
  clear: (timer) => clearTimeout(timer),
};

/** A short random word that is unique enough to tell this client's requests from another's. */
export function randomWord(random: () => number): string {
  return Math.floor(random() * 36 ** 8)
    .toString(36)
    .padStart(8, '0');
}
