/** Walks over everything a writer says in an event: texts, conditions, effects, answers, with what each belongs to. */
import type { Answer, Condition, Effect, LifeEvent } from '../life/events/types.ts';

export interface FoundText {
  kind: 'title' | 'text' | 'answer' | 'outcome' | 'memory';
  text: string;
}

export interface FoundAnswers {
  step: string | undefined;
  answers: readonly Answer[];
}

/** Question: one group; dilemma: one a step; message: none. */
export function answerGroups(event: LifeEvent): FoundAnswers[] {
  if (event.kind === 'question') return [{ step: undefined, answers: event.answers }];
  if (event.kind === 'message') return [];
  return Object.entries(event.steps).map(([step, { answers }]) => ({ step, answers }));
}

export function allAnswers(event: LifeEvent): Answer[] {
  return answerGroups(event).flatMap((group) => [...group.answers]);
}

export function allEffects(event: LifeEvent): Effect[] {
  const own = event.kind === 'message' ? [...(event.effects ?? [])] : [];
  return own.concat(allAnswers(event).flatMap((answer) => answer.outcomes.flatMap((outcome) => [...(outcome.effects ?? [])])));
}

/** Conditions of the event and of its answers, and all inside `anyOf` and `not`. */
export function allConditions(event: LifeEvent): Condition[] {
  const top = [...(event.when ?? []), ...allAnswers(event).flatMap((answer) => [...(answer.when ?? [])])];
  return top.flatMap(unfold);
}

export function unfold(condition: Condition): Condition[] {
  if ('anyOf' in condition) return [condition, ...condition.anyOf.flatMap(unfold)];
  if ('not' in condition) return [condition, ...unfold(condition.not)];
  return [condition];
}

export function allTexts(event: LifeEvent): FoundText[] {
  const texts: FoundText[] = [{ kind: 'title', text: event.title }];
  if (event.kind === 'dilemma') for (const step of Object.values(event.steps)) texts.push({ kind: 'text', text: step.text });
  else for (const text of typeof event.text === 'string' ? [event.text] : event.text) texts.push({ kind: 'text', text });
  for (const answer of allAnswers(event)) {
    texts.push({ kind: 'answer', text: answer.text });
    for (const outcome of answer.outcomes) texts.push({ kind: 'outcome', text: outcome.text });
  }
  for (const effect of allEffects(event)) if ('remember' in effect) texts.push({ kind: 'memory', text: effect.remember });
  return texts;
}

/** Events that this one may bring about later. */
export function followsOf(event: LifeEvent): string[] {
  return allEffects(event).flatMap((effect) => ('follow' in effect ? [effect.follow] : []));
}
