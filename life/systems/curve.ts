/** Curves, bands and stream subjects that several systems share. */

import type { Life } from '../state.ts';

/** Points of a curve, by rising x. */
export type Curve = readonly (readonly [x: number, y: number])[];

/** Straight lines between the points, rounded down; flat outside them. */
export function along(curve: Curve, x: number): number {
  let [lastX, lastY] = curve[0] ?? [0, 0];
  if (x <= lastX) return lastY;
  for (const [nextX, nextY] of curve) {
    if (x < nextX) return lastY + Math.floor(((nextY - lastY) * (x - lastX)) / (nextX - lastX));
    lastX = nextX;
    lastY = nextY;
  }
  return lastY;
}

/** The last entry whose `fromAge` has been reached; the first when none has. */
export function bandAt<T extends { fromAge: number }>(bands: readonly T[], age: number): T | undefined {
  let found = bands[0];
  for (const band of bands) if (band.fromAge <= age) found = band;
  return found;
}

/** One of some texts: those of a kind come in turn, from a place of this life's own, so that none comes back before all have been. */
export function inTurn(life: Life, texts: readonly string[], nth: number): string {
  return texts[((life.seed[1] >>> 0) + nth) % texts.length] ?? '';
}

const subjects = new Map<string, number>();

/** A number below 2^31 for an id (FNV-1a), to give each content entry a random stream of its own wherever it stands in its list. */
export function subjectOf(id: string): number {
  const known = subjects.get(id);
  if (known !== undefined) return known;
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  subjects.set(id, hash >>> 1);
  return hash >>> 1;
}
