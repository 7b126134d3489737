import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ageOf } from '../context.ts';
import { eventScene, messageOf } from '../testing/eventScene.ts';
import { castEvent } from './cast.ts';
import type { Candidate } from './index.ts';
import { noteHappened } from './recall.ts';
import type { CastRule, LifeEvent } from './types.ts';

function stage(cast: Record<string, CastRule>, age = 30, more: Partial<Extract<LifeEvent, { kind: 'message' }>> = {}) {
  const made = eventScene([messageOf({ cast, ...more }), messageOf({ id: 'before', cast: { pal: { role: 'friend' } } })], age);
  const candidate = made.context.world.eventIndex.candidateById.get('test-message') as Candidate;
  return { ...made, play: (given?: Record<string, string>) => castEvent(candidate, made.life, made.context, given) };
}

test('a part is played by somebody who fits, never by the same person twice', () => {
  const { life, play } = stage({ one: { role: ['mother', 'father'] }, two: { role: ['mother', 'father'] } }, 9);
  const cast = play();
  const parents = life.r.filter((person) => person.roles.includes('mother') || person.roles.includes('father'));
  if (parents.length === 2) expect(new Set(Object.values(cast ?? {})).size).toBe(2);
  else expect(cast).toBeNull();
});

test('an empty part keeps the event from happening, and nobody is met for nothing', () => {
  const { life, play } = stage({ new: { role: 'neighbor', make: true, age: [80, 80] }, twin: { role: 'spouse' } }, 9);
  const before = life.r.length;
  expect(play()).toBeNull();
  expect(life.r.length).toBe(before);
});

test('somebody new is met within the ages asked for', () => {
  fc.assert(
    fc.property(fc.integer({ min: 5, max: 60 }), fc.integer({ min: -4, max: 30 }), fc.integer({ min: 0, max: 9 }), (age, low, width) => {
      const { life, play } = stage({ next: { role: 'rival', make: true, ageGap: [low, low + width] } }, age);
      life.r = life.r.filter((person) => !person.roles.includes('rival'));
      const cast = play();
      const person = life.r.find((one) => one.id === cast?.['next']);
      if (person === undefined) throw new Error('nobody came');
      const gap = ageOf(life, person) - ageOf(life, life.c);
      expect(gap).toBeGreaterThanOrEqual(low);
      expect(gap).toBeLessThanOrEqual(low + width);
    }),
    { numRuns: 12 },
  );
});

test('the same person as before, if still alive', () => {
  const { life, context, play } = stage({ pal: { role: 'neighbor', from: 'before/pal' } });
  expect(play()).toBeNull();
  const person = life.r.find((one) => one.status === 'alive');
  if (person === undefined) throw new Error('nobody alive');
  noteHappened(life, context, 'before', { pal: person.id });
  expect(play()).toEqual({ pal: person.id });
  person.status = 'dead';
  person.diedOn = life.bornOn + 1;
  expect(play()).toBeNull();
});

test('the dead are cast only where a condition asks for them', () => {
  const { life, play } = stage({ gran: { role: 'grandparent' } }, 9, { when: [{ cast: 'gran', alive: false }] });
  const gran = life.r.find((person) => person.roles.includes('grandparent'));
  if (gran === undefined) return;
  for (const person of life.r) if (person.roles.includes('grandparent')) person.status = 'alive';
  expect(play()).toBeNull();
  gran.status = 'dead';
  gran.diedOn = life.bornOn + 100;
  expect(play()).toEqual({ gran: gran.id });
});

test('love of a minor is of one age with them', () => {
  for (const age of [13, 15, 17]) {
    const { life, play } = stage({ love: { role: 'classmate', make: true, ageGap: [-20, 40] } }, age, { category: 'romance' });
    const cast = play();
    const person = life.r.find((one) => one.id === cast?.['love']);
    if (person !== undefined) expect(Math.abs(ageOf(life, person) - age)).toBeLessThanOrEqual(2);
  }
});
