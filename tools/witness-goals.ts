/** What has to be shown to be possible: every event happening, and every answer given. */
import type { LifeEvent } from '../life/events/types.ts';
import { answerGroups } from './lint-content-walk.ts';
import type { Watcher } from './play.ts';

/** `event`, `event:answer`, `event/step:answer`. */
export type Goal = string;

export function answerGoal(eventId: string, step: string | undefined, answerId: string): Goal {
  return step === undefined ? `${eventId}:${answerId}` : `${eventId}/${step}:${answerId}`;
}

export function goalsOf(events: readonly LifeEvent[]): Goal[] {
  return events.flatMap((event) => [
    event.id,
    ...answerGroups(event).flatMap(({ step, answers }) => answers.map((answer) => answerGoal(event.id, step, answer.id))),
  ]);
}

/** The event that a goal is about. */
export function eventOfGoal(goal: Goal): string {
  return goal.split(/[/:]/, 1)[0] as string;
}

/** Minute at which a run first reached each goal. */
export function recordGoals(): { reached: Map<Goal, number>; watcher: Watcher } {
  const reached = new Map<Goal, number>();
  const note = (goal: Goal, minute: number): void => {
    if (!reached.has(goal)) reached.set(goal, minute);
  };
  return {
    reached,
    watcher: {
      onHappened: (eventId, life) => note(eventId, life.minute),
      onAnswered: (eventId, step, answerId, life) => note(answerGoal(eventId, step, answerId), life.minute),
    },
  };
}
