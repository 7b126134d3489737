/**
 * The event index: built once per world, it turns "which of these hundreds of events could happen now" into a look at one age's
 * list with a few integer comparisons each. Only then are full conditions tested (pick.ts).
 */
import type { Role } from '../../wire/vocabulary.ts';
import { addNeed, monthDayOf, type NeedSet, noNeeds } from './need-set.ts';
import type { CastRule, Condition, LifeEvent } from './types.ts';

export const MAX_AGE = 120;
const DEFAULT_WEIGHT = 10;

type CastCondition = Extract<Condition, { cast: string }>;

/** An event with everything about it that can be known before a life is looked at. */
export interface Candidate {
  event: LifeEvent;
  weight: number;
  needs: NeedSet;
  lacks: NeedSet;
  /** Flags that must be set, and other events that must have happened. */
  flags: readonly string[];
  happened: readonly string[];
  /** Conditions that are left when those above are known to hold and that need no cast. */
  rest: readonly Condition[];
  /** Conditions on a part, for choosing who plays it. */
  castConditions: readonly CastCondition[];
  /** Conditions that mention a part deeper down; tested once everybody is cast. */
  afterCast: readonly Condition[];
  /** Days of the year (`MM-DD`) on which alone it can happen. */
  dates: readonly string[];
}

export interface AgeList {
  messages: readonly Candidate[];
  /** Questions and dilemmas. */
  questions: readonly Candidate[];
}

export interface EventIndex {
  /** By age in whole years, 0..120. Without tutorials, follow-ups and dated events. */
  byAge: readonly AgeList[];
  tutorials: readonly Candidate[];
  /** By month × 100 + day. */
  byDate: ReadonlyMap<number, readonly Candidate[]>;
  candidateById: ReadonlyMap<string, Candidate>;
  /** Parts whose player has to be remembered because another event asks for them: by event id, and who asks, by `event-id/part`. */
  rememberedParts: ReadonlyMap<string, readonly string[]>;
  askersByPart: ReadonlyMap<string, readonly Candidate[]>;
  /** Who looks back at an event, by its id: in conditions, those of answers included. */
  askersByEvent: ReadonlyMap<string, readonly Candidate[]>;
}

export function buildEventIndex(events: readonly LifeEvent[]): EventIndex {
  const candidates = events.map(toCandidate);
  const byDate = new Map<number, Candidate[]>();
  const free: Candidate[] = [];
  const tutorials: Candidate[] = [];
  for (const candidate of candidates) {
    if (candidate.event.onlyFollow === true) continue;
    if (candidate.event.category === 'tutorial') tutorials.push(candidate);
    else if (candidate.dates.length === 0) free.push(candidate);
    else for (const date of candidate.dates) addTo(byDate, monthDayOf(date), candidate);
  }
  return {
    byAge: agesOf(free),
    tutorials,
    byDate,
    candidateById: new Map(candidates.map((candidate) => [candidate.event.id, candidate])),
    rememberedParts: rememberedParts(events),
    askersByPart: askersByPart(candidates),
    askersByEvent: askersByEvent(candidates),
  };
}

function agesOf(free: readonly Candidate[]): AgeList[] {
  const ages: AgeList[] = [];
  for (let age = 0; age <= MAX_AGE; age++) {
    const fitting = free.filter(({ event }) => event.age[0] <= age && age <= event.age[1]);
    ages.push({
      messages: fitting.filter(({ event }) => event.kind === 'message'),
      questions: fitting.filter(({ event }) => event.kind !== 'message'),
    });
  }
  return ages;
}

function toCandidate(event: LifeEvent): Candidate {
  const candidate = {
    event,
    weight: event.weight ?? DEFAULT_WEIGHT,
    needs: noNeeds(),
    lacks: noNeeds(),
    flags: [] as string[],
    happened: [] as string[],
    rest: [] as Condition[],
    castConditions: [] as CastCondition[],
    afterCast: [] as Condition[],
    dates: [] as string[],
  };
  for (const condition of event.when ?? []) {
    if ('has' in condition) addNeed(candidate.needs, condition.has);
    else if ('lacks' in condition) addNeed(candidate.lacks, condition.lacks);
    else if ('cast' in condition) candidate.castConditions.push(condition);
    else if ('date' in condition) candidate.dates.push(condition.date);
    else sortCondition(condition, candidate);
  }
  for (const [part, rule] of Object.entries(event.cast ?? {})) addCastNeed(candidate, part, rule);
  return candidate;
}

type Building = { flags: string[]; happened: string[]; rest: Condition[]; afterCast: Condition[]; dates: string[] };

function sortCondition(condition: Condition, into: Building): void {
  if ('flag' in condition) {
    into.flags.push(condition.flag);
    if (condition.yearsAgo !== undefined) into.rest.push(condition);
    return;
  }
  if ('anyOf' in condition && condition.anyOf.every((one) => 'date' in one)) {
    for (const one of condition.anyOf) if ('date' in one) into.dates.push(one.date);
    return;
  }
  if ('happened' in condition) into.happened.push(condition.happened.split('/', 1)[0] as string);
  (mentionsCast(condition) ? into.afterCast : into.rest).push(condition);
}

/** Whether a condition, however deep, is about a part. */
export function mentionsCast(condition: Condition): boolean {
  if ('cast' in condition) return true;
  if ('anyOf' in condition) return condition.anyOf.some(mentionsCast);
  return 'not' in condition && mentionsCast(condition.not);
}

function addCastNeed(candidate: Candidate & Building, part: string, rule: CastRule): void {
  if (rule.from !== undefined) {
    candidate.happened.push(rule.from.split('/', 1)[0] as string);
    return;
  }
  const roles: readonly Role[] = typeof rule.role === 'string' ? [rule.role] : rule.role;
  const mayBeDead = candidate.castConditions.some((condition) => condition.cast === part && condition.alive === false);
  if (rule.make !== true && roles.length === 1 && !mayBeDead) addNeed(candidate.needs, roles[0] as Role);
}

function rememberedParts(events: readonly LifeEvent[]): Map<string, string[]> {
  const parts = new Map<string, string[]>();
  for (const event of events) {
    for (const rule of Object.values(event.cast ?? {})) {
      const [eventId, part] = (rule.from ?? '').split('/');
      if (eventId === undefined || part === undefined) continue;
      if (parts.get(eventId)?.includes(part) !== true) addTo(parts, eventId, part);
    }
  }
  return parts;
}

function askersByPart(candidates: readonly Candidate[]): Map<string, Candidate[]> {
  const askers = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    for (const rule of Object.values(candidate.event.cast ?? {})) if (rule.from !== undefined) addTo(askers, rule.from, candidate);
  }
  return askers;
}

function askersByEvent(candidates: readonly Candidate[]): Map<string, Candidate[]> {
  const askers = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    for (const condition of conditionsOf(candidate.event)) {
      for (const id of eventsIn(condition)) addTo(askers, id, candidate);
    }
    for (const id of candidate.happened) addTo(askers, id, candidate);
  }
  return askers;
}

function conditionsOf(event: LifeEvent): Condition[] {
  const steps = event.kind === 'message' ? [] : event.kind === 'question' ? [event] : Object.values(event.steps);
  const answers = steps.flatMap((step) => step.answers);
  return [...(event.when ?? []), ...answers.flatMap((answer) => answer.when ?? [])];
}

/** Ids of the events that a condition, however deep, looks back at. */
export function eventsIn(condition: Condition): string[] {
  if ('happened' in condition) return [condition.happened.split('/', 1)[0] as string];
  if ('anyOf' in condition) return condition.anyOf.flatMap(eventsIn);
  return 'not' in condition ? eventsIn(condition.not) : [];
}

function addTo<K, T>(map: Map<K, T[]>, key: K, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
