/** Whole-number arithmetic that feeds back into a life. */

export function clamp(value: number, low: number, high: number): number {
  return value < low ? low : value > high ? high : value;
}

/** `parts` of `whole` of a whole number, rounded towards zero. */
export function share(value: number, parts: number, whole: number): number {
  return Math.trunc((value * parts) / whole);
}

/** Moves a whole number towards a target by a `slowness`-th of the way, at least 1 while they differ. */
export function drift(value: number, target: number, slowness: number): number {
  const gap = Math.trunc(target) - value;
  if (gap === 0) return value;
  const step = Math.trunc(gap / slowness);
  return value + (step === 0 ? Math.sign(gap) : step);
}
