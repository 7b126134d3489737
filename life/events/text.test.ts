import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventScene } from '../testing/eventScene.ts';
import { fillText } from './text.ts';
import { WORD_KEYS, wordFor } from './words.ts';

test('names, pronouns and verb endings come from the people in the scene', () => {
  const { life, context } = eventScene([], 8);
  const mother = life.r.find((person) => person.roles.includes('mother'));
  if (mother === undefined) throw new Error('everybody has a mother at birth');
  const text = fillText('{mum.They} look{mum.s} at {me}. {mum} {mum.is} tired, {mum.their} tea cold.', life, context, { mum: mother.id });
  expect(text).toBe(`She looks at Mina. ${mother.firstName} is tired, her tea cold.`);
});

test('they takes plural verbs', () => {
  const { life, context } = eventScene([], 8);
  life.c.pronoun = 'they';
  expect(fillText('{me.They} {me.has} time and walk{me.s} on.', life, context)).toBe('They have time and walk on.');
});

test('places, school, age and calendar are filled from the life', () => {
  const { life, context } = eventScene([], 8);
  const text = fillText(
    '{me.full}, {age}, {town}, {country}, {season}, {month}, {weekday}, {school}, {job}, {company}, {pet}',
    life,
    context,
  );
  expect(text).toMatch(/^Mina Hale, 8, Millbrook, Northland, \w+, [A-Z]\w+, \w+day, /);
});

test('whatever is written, no brace reaches a player', () => {
  const { life, context } = eventScene([], 8);
  const pieces = fc.array(
    fc.oneof(fc.string(), fc.constantFrom('{', '}', '{nobody}', '{me.', '{__proto__}', '{constructor.name}', '{}', '{me.zzz}')),
  );
  fc.assert(
    fc.property(pieces, (parts) => {
      expect(fillText(parts.join(''), life, context)).not.toMatch(/[{}]/);
    }),
  );
});

test('every word key has a word for every pronoun, with and without a capital', () => {
  for (const pronoun of ['he', 'she', 'they'] as const) {
    for (const key of WORD_KEYS) expect(typeof wordFor(pronoun, key)).toBe('string');
  }
  expect(wordFor('she', 'Their')).toBe('Her');
  expect(wordFor('she', 'toString')).toBeUndefined();
});
