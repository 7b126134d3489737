/**
 * Lets go, once a year, of what no event can look back at any more, so that a long life stays small: people kept for a part, events
 * that one has outgrown, answers to them. What ribbons and obituaries ask for is kept.
 */
import type { CompiledWorld } from '../compile.ts';
import { ageOf, type Context, personById } from '../context.ts';
import type { Life } from '../state.ts';
import { type Candidate, eventsIn } from './index.ts';
import { recall } from './recall.ts';

export function forgetPast(life: Life, context: Context): void {
  forgetCasts(life, context);
  const { seen, answers } = life.events;
  const kept = askedAtTheEnd(context);
  for (const id of Object.keys(seen)) {
    if (!kept.has(id) && isOutgrown(id, life, context)) delete seen[id];
  }
  for (const key of Object.keys(answers)) {
    const id = key.split('/', 1)[0] as string;
    if (!kept.has(id) && !isAskedFor(id, life, context)) delete answers[key];
  }
}

/** By world; worlds never change. */
const askedByWorld = new WeakMap<CompiledWorld, ReadonlySet<string>>();

/** Events that ribbons and obituaries look back at. */
function askedAtTheEnd({ world }: Context): ReadonlySet<string> {
  const known = askedByWorld.get(world);
  if (known !== undefined) return known;
  const { openings, middles, closings } = world.obituary;
  const sentences = [...openings, ...middles, ...closings].flatMap((sentence) => sentence.when ?? []);
  const asked = new Set([...world.ribbons.flatMap((ribbon) => ribbon.when), ...sentences].flatMap(eventsIn));
  askedByWorld.set(world, asked);
  return asked;
}

/** Neither can it come again nor does anything that may still come look back at it. */
function isOutgrown(id: string, life: Life, context: Context): boolean {
  const candidate = context.world.eventIndex.candidateById.get(id);
  if (candidate === undefined) return false;
  return candidate.event.age[1] < ageOf(life, life.c) && !isAskedFor(id, life, context);
}

function isAskedFor(id: string, life: Life, context: Context): boolean {
  if (life.activeDilemmas.some((active) => active.eventId === id) || life.pending?.eventId === id) return true;
  return (context.world.eventIndex.askersByEvent.get(id) ?? []).some((asker) => mayStillCome(asker, life));
}

function forgetCasts(life: Life, context: Context): void {
  const casts = life.events.casts;
  if (casts === undefined) return;
  for (const key of Object.keys(casts)) {
    const person = personById(life, casts[key] as string);
    const askers = context.world.eventIndex.askersByPart.get(key) ?? [];
    const alive = person?.status === 'alive';
    const wanted = person !== undefined && askers.some((asker) => mayStillCome(asker, life) && (alive || wantsTheDead(asker)));
    if (!wanted) delete casts[key];
  }
}

function mayStillCome({ event }: Candidate, life: Life): boolean {
  if (event.age[1] < ageOf(life, life.c)) return false;
  return event.cooldownDays !== undefined || recall(life.events.seen, event.id) === undefined;
}

function wantsTheDead(asker: Candidate): boolean {
  return asker.castConditions.some((condition) => condition.alive === false);
}
