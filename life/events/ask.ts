/**
 * Puts a question, or a step of a dilemma, to the player. Chance is settled here: each answer's outcome is drawn when it is offered,
 * so that reloading, or answering later, never re-rolls.
 */
import { type Context, dayOf } from '../context.ts';
import { type Random, stream } from '../random.ts';
import type { Life, Pending } from '../state.ts';
import { allHold, type Cast } from './conditions.ts';
import { textKey } from './recall.ts';
import { swingSteps } from './stats.ts';
import { fillText } from './text.ts';
import type { Answer, Costs, DilemmaEvent, LifeEvent, Outcome, QuestionEvent } from './types.ts';

/** A question as the player sees it: slots filled, answers that are not offered left out. */
export interface AskedQuestion {
  icon: string;
  title: string;
  text: string;
  answers: { id: string; text: string; costs?: Costs }[];
}

export const FIRST_STEP = 'start';

/** The clock stands still until this is answered. */
export function ask(life: Life, context: Context, event: QuestionEvent | DilemmaEvent, cast: Cast, step?: string): void {
  const draw = stream(life.seed, 'outcome', dayOf(life), textKey(step === undefined ? event.id : `${event.id}/${step}`));
  const variants = event.kind === 'question' ? variantsOf(event.text).length : 1;
  const pending: Pending = {
    id: `e${life.tally.decisions}`,
    eventId: event.id,
    variant: draw.below(variants),
    cast: { ...cast },
    outcomes: answersOf(event, step).map((answer) => settleChance(life, answer, draw)),
  };
  if (step !== undefined) pending.step = step;
  life.pending = pending;
  context.sink.notices.push({ type: 'asked', pending });
}

export function variantsOf(text: string | readonly string[]): readonly string[] {
  return typeof text === 'string' ? [text] : text;
}

/** The answers of a question, or of one step; none for a message or an unknown step. */
export function answersOf(event: LifeEvent, step: string | undefined): readonly Answer[] {
  if (event.kind === 'question') return event.answers;
  if (event.kind === 'message' || step === undefined || !Object.hasOwn(event.steps, step)) return [];
  return event.steps[step]?.answers ?? [];
}

/** Index of the outcome an answer will have: relative chances, moved by a stat where the writer says so. */
function settleChance(life: Life, answer: Answer, draw: Random): number {
  if (answer.outcomes.length <= 1) return 0;
  const index = draw.weighted(answer.outcomes.map((outcome) => chanceOf(life, outcome)));
  return Math.max(0, index);
}

function chanceOf(life: Life, { chance, swing }: Outcome): number {
  const base = chance ?? 1;
  return swing === undefined ? base : Math.max(0, base + swing.by * swingSteps(life, swing.stat));
}

/** Those answers whose conditions hold now. Costs are not looked at: the player may see what is out of reach. */
export function offeredAnswers(life: Life, context: Context, pending: Pending): readonly Answer[] {
  const event = context.world.eventById.get(pending.eventId);
  if (event === undefined) return [];
  return answersOf(event, pending.step).filter((answer) => allHold(answer.when, life, context, pending.cast));
}

/** What to show for a pending question; undefined when the content no longer knows it. */
export function describePending(life: Life, context: Context, pending: Pending): AskedQuestion | undefined {
  const event = context.world.eventById.get(pending.eventId);
  if (event === undefined || event.kind === 'message') return undefined;
  const fill = (text: string): string => fillText(text, life, context, pending.cast);
  return {
    icon: event.icon,
    title: event.title,
    text: fill(pendingText(event, pending)),
    answers: offeredAnswers(life, context, pending).map(({ id, text, costs }) =>
      costs === undefined ? { id, text: fill(text) } : { id, text: fill(text), costs },
    ),
  };
}

function pendingText(event: QuestionEvent | DilemmaEvent, pending: Pending): string {
  if (event.kind === 'dilemma') return event.steps[pending.step ?? FIRST_STEP]?.text ?? '';
  const variants = variantsOf(event.text);
  return variants[pending.variant] ?? (variants[0] as string);
}
