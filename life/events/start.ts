/** Lets an event happen now, by itself, as a follow-up, or because a system asks for it. */
import { ageOf, type Context, dayOf } from '../context.ts';
import { stream } from '../random.ts';
import type { Claim, Life } from '../state.ts';
import { logLine, noteChanges } from './answer.ts';
import { ask, FIRST_STEP, variantsOf } from './ask.ts';
import { castEvent } from './cast.ts';
import type { Cast } from './conditions.ts';
import { applyEffects } from './effects.ts';
import { needsOf } from './needs.ts';
import { mayHappen, type Picked, tryCandidate } from './pick.ts';
import { noteHappened, textKey } from './recall.ts';
import { fillText } from './text.ts';
import type { MessageEvent } from './types.ts';

/** Rewards that wait at once; the oldest lapses. */
const CLAIMS_KEPT = 20;

/** Starts a known event if its parts can be filled and nothing else is being asked. Conditions are the caller's business. */
export function startEvent(life: Life, context: Context, eventId: string, given?: Cast): boolean {
  const candidate = context.world.eventIndex.candidateById.get(eventId);
  if (candidate === undefined || life.pending !== null || life.status !== 'playing') return false;
  const cast = castEvent(candidate, life, context, given);
  if (cast === null) return false;
  happen(life, context, { candidate, cast });
  return true;
}

/** A follow-up: its own conditions, age and cooldown count, and the earlier event's people come along. */
export function startFollow(life: Life, context: Context, eventId: string, given: Cast): boolean {
  const candidate = context.world.eventIndex.candidateById.get(eventId);
  if (candidate === undefined) return false;
  const age = ageOf(life, life.c);
  if (age < candidate.event.age[0] || age > candidate.event.age[1]) return false;
  if (!mayHappen(candidate, life, needsOf(life, context), dayOf(life))) return false;
  const picked = tryCandidate(candidate, life, context, given);
  if (picked === null) return false;
  happen(life, context, picked);
  return true;
}

export function happen(life: Life, context: Context, { candidate: { event }, cast }: Picked): void {
  noteHappened(life, context, event.id, cast);
  if (event.kind === 'message') showMessage(life, context, event, cast);
  else if (event.kind === 'question') ask(life, context, event, cast);
  else {
    life.activeDilemmas.push({ eventId: event.id, step: FIRST_STEP, cast: { ...cast }, sinceDay: dayOf(life) });
    ask(life, context, event, cast, FIRST_STEP);
  }
}

function showMessage(life: Life, context: Context, event: MessageEvent, cast: Cast): void {
  const variants = variantsOf(event.text);
  const variant = variants.length === 1 ? 0 : stream(life.seed, 'outcome', dayOf(life), textKey(event.id)).below(variants.length);
  const text = fillText(variants[variant] as string, life, context, cast);
  const entry = logLine(life, context, event, text, 'event');
  const claim = event.claim === undefined ? undefined : offerClaim(life, entry.n, event.claim.diamonds);
  const notice = { type: 'message' as const, entry, eventId: event.id };
  context.sink.notices.push(claim === undefined ? notice : { ...notice, claim: { id: claim.id, diamonds: claim.diamonds } });
  noteChanges(entry, applyEffects(event.effects, life, context, cast, event.id));
}

function offerClaim(life: Life, logNumber: number, diamonds: number): Claim {
  const claim: Claim = { id: `c${logNumber}`, diamonds, day: dayOf(life) };
  life.claims.push(claim);
  if (life.claims.length > CLAIMS_KEPT) life.claims.shift();
  return claim;
}
