/** Sets of needs as bits, so that the event index can rule out most events with two comparisons. */
import type { Role } from '../../wire/vocabulary.ts';
import { NEEDS, type Need } from './types.ts';

/** A set of needs: bit n of `low` is `NEEDS[n]`, `high` goes on from 32. */
export interface NeedSet {
  low: number;
  high: number;
}

const BIT: ReadonlyMap<string, number> = new Map(NEEDS.map((need, bit) => [need, bit]));

export function noNeeds(): NeedSet {
  return { low: 0, high: 0 };
}

/** Adds a need; every `Role` is also the name of a need. */
export function addNeed(set: NeedSet, need: Need | Role): void {
  const bit = BIT.get(need);
  if (bit === undefined) return;
  if (bit < 32) set.low |= 1 << bit;
  else set.high |= 1 << (bit - 32);
}

/** `MM-DD` as month × 100 + day. */
export function monthDayOf(date: string): number {
  return Number(date.slice(0, 2)) * 100 + Number(date.slice(3));
}

export function includesNeed(set: NeedSet, need: Need): boolean {
  const wanted = noNeeds();
  addNeed(wanted, need);
  return includesAll(set, wanted);
}

export function includesAll(set: NeedSet, wanted: NeedSet): boolean {
  return (set.low & wanted.low) === wanted.low && (set.high & wanted.high) === wanted.high;
}

export function includesAny(set: NeedSet, unwanted: NeedSet): boolean {
  return (set.low & unwanted.low) !== 0 || (set.high & unwanted.high) !== 0;
}
