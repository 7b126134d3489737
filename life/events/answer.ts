/**
 * Takes an answer. Everything is checked before anything changes: a refused answer leaves the life as it was, and the question open.
 */
import { accept, type Decision, type Facts, type Refusal, refuse } from '../commands/types.ts';
import { type Context, dayOf, writeLog } from '../context.ts';
import { stream } from '../random.ts';
import type { Life, LogEntry, Pending } from '../state.ts';
import { canSpendEnergy, energyOf, spendEnergy } from '../systems/body.ts';
import { canPay, pay } from '../systems/finances.ts';
import { offeredAnswers } from './ask.ts';
import { applyEffects } from './effects.ts';
import { pushAgenda } from './queue.ts';
import { textKey } from './recall.ts';
import { fillText } from './text.ts';
import type { Answer, Costs, LifeEvent, Outcome } from './types.ts';

const FIRST_HOUR = 8;
const LAST_HOUR = 20;

/** `pendingId` may also be the event's id, as older clients send it. */
export function answerPending(life: Life, context: Context, pendingId: string, answerId: string, facts: Facts): Decision {
  const pending = life.pending;
  if (pending === null || (pending.id !== pendingId && pending.eventId !== pendingId)) {
    return refuse('no_question', 'That question is not open. Look at the one that is, if there is one.', 'pendingId');
  }
  const event = context.world.eventById.get(pending.eventId);
  if (event === undefined) return dropUnknown(life);
  const answer = offeredAnswers(life, context, pending).find((one) => one.id === answerId);
  if (answer === undefined) return refuse('unknown_answer', 'Choose one of the answers on offer.', 'answerId');
  const refusal = checkCosts(answer.costs, life, facts);
  if (refusal !== null) return refusal;
  return carryOut(life, context, pending, event, answer, facts);
}

/** A question that the content no longer has is put away. */
function dropUnknown(life: Life): Decision {
  life.pending = null;
  return accept({ text: '' });
}

function checkCosts(costs: Costs | undefined, life: Life, facts: Facts): Refusal | null {
  if (costs === undefined) return null;
  if (costs.energy !== undefined && !canSpendEnergy(life, costs.energy, facts)) {
    return refuse('not_enough_energy', `This takes ${costs.energy} energy. Rest, or choose something lighter.`);
  }
  if (costs.money !== undefined && !canPay(life, costs.money * 100)) {
    return refuse('not_enough_money', `This costs $${costs.money}, which is more than you have.`);
  }
  if (costs.diamonds !== undefined && facts.diamonds < costs.diamonds) {
    return refuse('not_enough_diamonds', `This costs ${costs.diamonds} diamonds, and you have ${facts.diamonds}.`);
  }
  return null;
}

function carryOut(life: Life, context: Context, pending: Pending, event: LifeEvent, answer: Answer, facts: Facts): Decision {
  const { cast } = pending;
  const index = indexOfAnswer(event, pending, answer);
  const outcome = answer.outcomes[pending.outcomes[index] ?? 0] ?? (answer.outcomes[0] as Outcome);
  const text = fillText(outcome.text, life, context, cast);
  const answerText = fillText(answer.text, life, context, cast);
  life.pending = null;
  life.tally.decisions += 1;
  life.events.answers[pending.step === undefined ? event.id : `${event.id}/${pending.step}`] = answer.id;
  const changes = payCosts(answer.costs, life, context, pending, facts);
  moveDilemma(life, pending, outcome);
  const entry = logLine(life, context, event, text, 'answer');
  context.sink.notices.push({ type: 'message', entry, eventId: event.id });
  mergeChanges(changes, applyEffects(outcome.effects, life, context, cast, event.id));
  noteChanges(entry, changes);
  return accept({ eventId: event.id, answerId: answer.id, answer: answerText, text, changes, log: entry.n });
}

function indexOfAnswer(event: LifeEvent, pending: Pending, answer: Answer): number {
  if (event.kind === 'question') return event.answers.indexOf(answer);
  if (event.kind === 'dilemma') return event.steps[pending.step ?? '']?.answers.indexOf(answer) ?? 0;
  return 0;
}

function payCosts(costs: Costs | undefined, life: Life, context: Context, pending: Pending, facts: Facts): Record<string, number> {
  const changes: Record<string, number> = {};
  if (costs?.energy !== undefined && costs.energy > 0) {
    const before = energyOf(life);
    spendEnergy(life, costs.energy, facts);
    const by = energyOf(life) - before;
    if (by !== 0) changes['energy'] = by;
  }
  if (costs?.money !== undefined && costs.money > 0) {
    pay(life, costs.money * 100);
    changes['money'] = -costs.money * 100;
  }
  if (costs?.diamonds !== undefined && costs.diamonds > 0) {
    context.sink.ledger.push({ diamonds: -costs.diamonds, reason: 'answer', key: `answer:${pending.id}` });
    changes['diamonds'] = -costs.diamonds;
  }
  return changes;
}

/** The next step comes on its day, at a waking hour drawn now; without one the dilemma is over. */
function moveDilemma(life: Life, pending: Pending, outcome: Outcome): void {
  if (pending.step === undefined) return;
  const active = life.activeDilemmas.find((one) => one.eventId === pending.eventId);
  if (active === undefined) return;
  if (outcome.next === undefined) {
    life.activeDilemmas = life.activeDilemmas.filter((one) => one !== active);
    return;
  }
  const {
    step,
    days: [min, max],
  } = outcome.next;
  const draw = stream(life.seed, 'event', dayOf(life), textKey(`${pending.eventId}/${pending.step}/next`));
  const day = dayOf(life) + draw.between(min, max);
  const minute = Math.max(day * 1440 + draw.between(FIRST_HOUR, LAST_HOUR) * 60, life.minute + 60);
  active.step = step;
  active.sinceDay = dayOf(life);
  pushAgenda(life, { minute, kind: 'dilemma', eventId: pending.eventId, step });
}

function mergeChanges(into: Record<string, number>, more: Readonly<Record<string, number>>): void {
  for (const [name, by] of Object.entries(more)) {
    const sum = (into[name] ?? 0) + by;
    if (sum === 0) delete into[name];
    else into[name] = sum;
  }
}

/** One line of the story about an event. It is written before the event's effects, so that what follows from it is told after it. */
export function logLine(life: Life, context: Context, event: LifeEvent, text: string, kind: LogEntry['kind']): LogEntry {
  return writeLog(life, context, { icon: event.icon, title: event.title, text, kind });
}

/** Adds what the event did, once it is done; nothing for nothing. */
export function noteChanges(entry: LogEntry, changes: Record<string, number>): void {
  if (Object.keys(changes).length > 0) entry.changes = changes;
}
