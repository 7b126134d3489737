import { expect, test } from 'vitest';
import { dayOf } from '../context.ts';
import { eventScene, messageOf } from '../testing/eventScene.ts';
import { holds } from './conditions.ts';
import type { Condition } from './types.ts';

test('flags look back by whole years', () => {
  const { life, context } = eventScene([], 30);
  life.events.flags['scar'] = dayOf(life) - 3 * 366;
  expect(holds({ flag: 'scar' }, life, context)).toBe(true);
  expect(holds({ flag: 'scar', yearsAgo: [3, 10] }, life, context)).toBe(true);
  expect(holds({ flag: 'scar', yearsAgo: [4, 10] }, life, context)).toBe(false);
  expect(holds({ noFlag: 'scar' }, life, context)).toBe(false);
});

test('names that every object has are not flags, events or answers', () => {
  const { life, context } = eventScene([], 30);
  for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
    expect(holds({ flag: name }, life, context)).toBe(false);
    expect(holds({ happened: name }, life, context)).toBe(false);
    expect(holds({ cast: name, alive: true }, life, context, {})).toBe(false);
  }
});

test('an answer is remembered, of a question and of a dilemma step', () => {
  const lump = {
    id: 'lump',
    kind: 'dilemma',
    category: 'health',
    icon: '🩺',
    title: 'x',
    age: [0, 120],
    steps: { start: { text: 'x', answers: [] }, later: { text: 'x', answers: [] } },
  } as const;
  const { life, context } = eventScene([lump], 30);
  life.events.seen['lump'] = 100;
  life.events.answers['lump/later'] = 'go';
  expect(holds({ happened: 'lump', answer: 'go' }, life, context)).toBe(true);
  expect(holds({ happened: 'lump/later', answer: 'go' }, life, context)).toBe(true);
  expect(holds({ happened: 'lump/start', answer: 'go' }, life, context)).toBe(false);
  expect(holds({ happened: 'lump', answer: 'stay' }, life, context)).toBe(false);
});

test.each<[string, Condition, boolean]>([
  ['a mother at birth', { has: 'mother' }, true],
  ['no spouse at eight', { lacks: 'spouse' }, true],
  ['in school at eight', { has: 'school' }, true],
  ['a grade fits', { grade: [0, 12] }, true],
  ['health below 0 never', { stat: 'health', below: 0 }, false],
  ['any of', { anyOf: [{ has: 'spouse' }, { has: 'mother' }] }, true],
  ['not', { not: { has: 'mother' } }, false],
  ['hours over midnight', { hours: [22, 5] }, true],
  ['sex', { sex: 'female' }, true],
])('at eight, at midnight: %s', (_name, condition, expected) => {
  const { life, context } = eventScene([messageOf()], 8);
  expect(holds(condition, life, context)).toBe(expected);
});

test('about somebody of the cast', () => {
  const { life, context } = eventScene([], 8);
  const mother = life.r.find((person) => person.roles.includes('mother'));
  if (mother === undefined) throw new Error('no mother');
  mother.affinity = 40;
  const cast = { mum: mother.id };
  expect(holds({ cast: 'mum', affinity: [30, 50] }, life, context, cast)).toBe(true);
  expect(holds({ cast: 'mum', affinity: [50, 100] }, life, context, cast)).toBe(false);
  expect(holds({ cast: 'mum', alive: false }, life, context, cast)).toBe(false);
});
