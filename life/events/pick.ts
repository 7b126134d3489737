/**
 * Chooses what happens. The index rules out by age and needs; flags, past and cooldowns are looked up; then candidates are drawn by
 * weight and only the drawn one's full conditions and cast are tried. Drawing again after a failure, without the failed one, gives
 * the same chances as testing all of them first.
 */
import { ageOf, type Context, dateNow, dayOf } from '../context.ts';
import { stream } from '../random.ts';
import type { Life } from '../state.ts';
import { castEvent } from './cast.ts';
import { allHold, monthDay } from './conditions.ts';
import { type Candidate, MAX_AGE } from './index.ts';
import { includesAll, includesAny, type NeedSet } from './need-set.ts';
import { needsOf } from './needs.ts';
import { recall } from './recall.ts';

export interface Picked {
  candidate: Candidate;
  cast: Record<string, string>;
}

/** Draws with failing conditions or casts before the hour stays quiet. */
const TRIES = 60;

/** An event of the wanted kind for this age, or null. `slot` separates the draws of one day. */
export function pickEvent(
  life: Life,
  context: Context,
  kind: 'message' | 'question',
  slot: number,
  needs: NeedSet = needsOf(life, context),
): Picked | null {
  const age = Math.min(MAX_AGE, ageOf(life, life.c));
  const list = context.world.eventIndex.byAge[age];
  if (list === undefined) return null;
  return pickAmong(kind === 'message' ? list.messages : list.questions, life, context, slot, needs);
}

/** One of the events that are bound to this day of the year, or null. */
export function pickDated(life: Life, context: Context, slot: number): Picked | null {
  const list = context.world.eventIndex.byDate.get(monthDay(dateNow(life)));
  return list === undefined ? null : pickAmong(fittingAge(list, life), life, context, slot, needsOf(life, context));
}

export function fittingAge(list: readonly Candidate[], life: Life): readonly Candidate[] {
  const age = ageOf(life, life.c);
  return list.filter(({ event }) => event.age[0] <= age && age <= event.age[1]);
}

function pickAmong(list: readonly Candidate[], life: Life, context: Context, slot: number, needs: NeedSet): Picked | null {
  const day = dayOf(life);
  const left: Candidate[] = [];
  const weights: number[] = [];
  for (const candidate of list) {
    if (!mayHappen(candidate, life, needs, day)) continue;
    left.push(candidate);
    weights.push(candidate.weight);
  }
  if (left.length === 0) return null;
  const draw = stream(life.seed, 'event', day, slot);
  for (let tries = 0; tries < TRIES; tries++) {
    const at = draw.weighted(weights);
    if (at < 0) return null;
    const picked = tryCandidate(left[at] as Candidate, life, context);
    if (picked !== null) return picked;
    weights[at] = 0;
  }
  return null;
}

/** The cheap part: needs, cooldown, flags and what must have happened. */
export function mayHappen(candidate: Candidate, life: Life, needs: NeedSet, day: number): boolean {
  if (!includesAll(needs, candidate.needs) || includesAny(needs, candidate.lacks)) return false;
  if (!isRested(candidate, life, day)) return false;
  for (const flag of candidate.flags) if (recall(life.events.flags, flag) === undefined) return false;
  for (const id of candidate.happened) if (recall(life.events.seen, id) === undefined) return false;
  return !life.activeDilemmas.some((active) => active.eventId === candidate.event.id);
}

/** Outside its cooldown; an event without one happens once in a life. */
export function isRested(candidate: Candidate, life: Life, day: number): boolean {
  const seen = recall(life.events.seen, candidate.event.id);
  if (seen === undefined) return true;
  const cooldown = candidate.event.cooldownDays;
  return cooldown !== undefined && day - seen >= cooldown;
}

/** The full conditions and the cast. */
export function tryCandidate(candidate: Candidate, life: Life, context: Context, given?: Readonly<Record<string, string>>): Picked | null {
  if (!allHold(candidate.rest, life, context)) return null;
  const cast = castEvent(candidate, life, context, given);
  return cast === null ? null : { candidate, cast };
}
