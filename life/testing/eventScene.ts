/** A scene whose world has only the events at hand, and the ways to make them happen. */
import type { LifeEvent } from '../events/types.ts';
import type { Life } from '../state.ts';
import { fixtureWorld } from './fixture.ts';
import { type Scene, scene } from './scene.ts';

/** Somebody of this age in a world of these events; nothing is asked or under way. */
export function eventScene(events: readonly LifeEvent[], age = 30, number = 1): Scene {
  const quiet = {
    ...fixtureWorld,
    events,
    tables: { ...fixtureWorld.tables, pacing: [{ fromAge: 0, perThousandDays: 0, questionPercent: 50 }] },
  };
  const made = scene(number, { placeId: 'millbrook', sex: 'female', firstName: 'Mina', lastName: 'Hale' }, quiet);
  made.turn(age);
  made.life.pending = null;
  made.life.agenda = [];
  made.context.sink.notices.length = 0;
  return made;
}

/** All of a life as text, for "nothing changed". */
export function frozen(life: Life): string {
  return JSON.stringify(life);
}

/** A question with the answers given, or one answer that does nothing. */
export function questionOf(over: Partial<Extract<LifeEvent, { kind: 'question' }>> = {}): LifeEvent {
  return {
    id: 'test-question',
    kind: 'question',
    category: 'home',
    icon: '🪑',
    title: 'A chair',
    age: [0, 120],
    text: 'There is a chair.',
    answers: [
      { id: 'sit', text: 'Sit', outcomes: [{ text: 'You sit.' }] },
      { id: 'stand', text: 'Stand', outcomes: [{ text: 'You stand.' }] },
    ],
    ...over,
  };
}

export function messageOf(over: Partial<Extract<LifeEvent, { kind: 'message' }>> = {}): LifeEvent {
  return {
    id: 'test-message',
    kind: 'message',
    category: 'home',
    icon: '🧦',
    title: 'A sock',
    age: [0, 120],
    text: 'There is one sock.',
    ...over,
  };
}
