/**
 * Runs what is due: the day's event, follow-ups, steps of dilemmas, and what systems have scheduled.
 *
 * Rules:
 * 1. An hour brings at most one event; whatever is due in a taken hour waits for the next.
 * 2. A follow-up whose age, conditions, cooldown or cast no longer fit does not happen.
 * 3. A dilemma ends when somebody in it has died, or has been forgotten, since its last step.
 */
import { type Context, personById } from '../context.ts';
import type { ActiveDilemma, AgendaItem, Life } from '../state.ts';
import { ask } from './ask.ts';
import { needsOf } from './needs.ts';
import { isDatedDay, wantsQuestion } from './pacing.ts';
import { type Picked, pickDated, pickEvent } from './pick.ts';
import { pushAgenda } from './queue.ts';
import { noteHappened } from './recall.ts';
import { happen, startEvent, startFollow } from './start.ts';

export function runAgendaItem(life: Life, item: AgendaItem, context: Context): void {
  const hour = Math.floor(life.minute / 60);
  if (life.events.lastHour === hour) {
    postpone(life, item, hour + 1);
    return;
  }
  if (item.kind === 'dilemma') runStep(life, item, context);
  else if (item.eventId === undefined) runDayEvent(life, context);
  else if (item.kind === 'follow') startFollow(life, context, item.eventId, item.cast ?? {});
  else startEvent(life, context, item.eventId, item.cast);
}

function postpone(life: Life, item: AgendaItem, hour: number): void {
  const { order: _order, ...rest } = item;
  pushAgenda(life, { ...rest, minute: hour * 60 });
}

/** The event that midnight planned: one bound to this date if there is one, else of the drawn kind, else of the other. */
function runDayEvent(life: Life, context: Context): void {
  const picked = (isDatedDay(life, context) ? pickDated(life, context, 2) : null) ?? pickFree(life, context);
  if (picked !== null) happen(life, context, picked);
}

function pickFree(life: Life, context: Context): Picked | null {
  const kinds = wantsQuestion(life, context) ? (['question', 'message'] as const) : (['message', 'question'] as const);
  const needs = needsOf(life, context);
  return pickEvent(life, context, kinds[0], 0, needs) ?? pickEvent(life, context, kinds[1], 1, needs);
}

function runStep(life: Life, item: AgendaItem, context: Context): void {
  const active = life.activeDilemmas.find((one) => one.eventId === item.eventId);
  const event = context.world.eventById.get(item.eventId ?? '');
  if (active === undefined || event === undefined || event.kind !== 'dilemma' || active.step !== item.step) return;
  if (!Object.hasOwn(event.steps, active.step) || !everybodyIsThere(life, active)) {
    life.activeDilemmas = life.activeDilemmas.filter((one) => one !== active);
    return;
  }
  noteHappened(life, context, event.id, active.cast);
  ask(life, context, event, active.cast, active.step);
}

/** Those who died with the last answer, or before, belong to the story; a later death ends it. */
function everybodyIsThere(life: Life, active: ActiveDilemma): boolean {
  return Object.values(active.cast).every((id) => {
    const person = personById(life, id);
    return person !== undefined && (person.diedOn === undefined || person.diedOn <= life.bornOn + active.sinceDay);
  });
}
