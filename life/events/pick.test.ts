import { expect, test } from 'vitest';
import { dayOf } from '../context.ts';
import { eventScene, messageOf, questionOf } from '../testing/eventScene.ts';
import { buildEventIndex } from './index.ts';
import { pickEvent } from './pick.ts';
import { noteHappened } from './recall.ts';
import { startEvent } from './start.ts';
import type { LifeEvent } from './types.ts';

test('the index keeps ages, kinds, tutorials, dates and follow-ups apart', () => {
  const index = buildEventIndex([
    messageOf({ id: 'child', age: [4, 10] }),
    questionOf({ id: 'any' }),
    messageOf({ id: 'hint', category: 'tutorial' }),
    messageOf({ id: 'new-year', when: [{ date: '01-01' }] }),
    messageOf({ id: 'after', onlyFollow: true }),
  ]);
  expect(index.byAge[4]?.messages.map(({ event }) => event.id)).toEqual(['child']);
  expect(index.byAge[11]?.messages).toEqual([]);
  expect(index.byAge[120]?.questions.map(({ event }) => event.id)).toEqual(['any']);
  expect(index.tutorials.map(({ event }) => event.id)).toEqual(['hint']);
  expect(index.byDate.get(101)?.map(({ event }) => event.id)).toEqual(['new-year']);
  expect(index.candidateById.has('after')).toBe(true);
});

test('only what fits the life is picked', () => {
  const events: LifeEvent[] = [
    messageOf({ id: 'no-job', when: [{ has: 'retired' }] }),
    messageOf({ id: 'no-flag', when: [{ flag: 'nowhere' }] }),
    messageOf({ id: 'not-after', when: [{ happened: 'no-job' }] }),
    messageOf({ id: 'sick', when: [{ stat: 'health', below: -1 }] }),
    messageOf({ id: 'fits', weight: 1 }),
    messageOf({ id: 'lacks', when: [{ lacks: 'mother' }], weight: 100 }),
  ];
  const { life, context } = eventScene(events, 12);
  expect(pickEvent(life, context, 'message', 0)?.candidate.event.id).toBe('fits');
  expect(pickEvent(life, context, 'question', 0)).toBeNull();
});

test('weights decide how often', () => {
  const { life, context } = eventScene([messageOf({ id: 'rare', weight: 10 }), messageOf({ id: 'common', weight: 30 })]);
  const counts: Record<string, number> = { rare: 0, common: 0 };
  for (let slot = 0; slot < 2000; slot++) {
    const id = pickEvent(life, context, 'message', slot)?.candidate.event.id ?? '';
    counts[id] = (counts[id] ?? 0) + 1;
  }
  expect(counts['common']).toBeGreaterThan(1400);
  expect(counts['common']).toBeLessThan(1600);
});

test('drawing again after a failure keeps the odds among those that can happen', () => {
  const never = Array.from({ length: 6 }, (_none, at) =>
    messageOf({ id: `never-${at}`, weight: 100, when: [{ stat: 'health', below: -1 }] }),
  );
  const { life, context } = eventScene([...never, messageOf({ id: 'a', weight: 10 }), messageOf({ id: 'b', weight: 30 })]);
  let b = 0;
  for (let slot = 0; slot < 1000; slot++) if (pickEvent(life, context, 'message', slot)?.candidate.event.id === 'b') b += 1;
  expect(b).toBeGreaterThan(690);
  expect(b).toBeLessThan(810);
});

test('once in a life, or again after its cooldown', () => {
  const { life, context } = eventScene([messageOf({ id: 'once' }), questionOf({ id: 'again', cooldownDays: 100 })]);
  noteHappened(life, context, 'once', {});
  noteHappened(life, context, 'again', {});
  expect(pickEvent(life, context, 'message', 0)).toBeNull();
  expect(pickEvent(life, context, 'question', 0)).toBeNull();
  life.events.seen['again'] = dayOf(life) - 100;
  life.events.seen['once'] = dayOf(life) - 9000;
  expect(pickEvent(life, context, 'question', 0)?.candidate.event.id).toBe('again');
  expect(pickEvent(life, context, 'message', 0)).toBeNull();
});

test('picking asks, it does not act', () => {
  const { life, context } = eventScene([messageOf(), questionOf()]);
  const before = JSON.stringify(life);
  pickEvent(life, context, 'message', 0);
  pickEvent(life, context, 'question', 0);
  expect(JSON.stringify(life)).toBe(before);
});

test('a new event does not change who plays in another', () => {
  const guest = messageOf({ id: 'guest', cast: { who: { role: ['mother', 'father', 'sibling', 'grandparent', 'friend'] } } });
  const one = eventScene([guest], 12);
  const two = eventScene([messageOf({ id: 'new', cast: { who: { role: 'mother' } } }), guest], 12);
  startEvent(two.life, two.context, 'new');
  two.life.events.lastHour = -1;
  startEvent(one.life, one.context, 'guest');
  startEvent(two.life, two.context, 'guest');
  expect(two.life.log[two.life.log.length - 1]?.text).toBe(one.life.log[one.life.log.length - 1]?.text);
});
