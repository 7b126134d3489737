import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readText } from './sentiment.ts';

const READINGS: readonly [text: string, tone: string][] = [
  ['Thank you, that was so kind of you', 'warm'],
  ['I love you ❤', 'warm'],
  ['I’m proud of you', 'warm'],
  ['You are an idiot and I hate you', 'cold'],
  ['SHUT UP', 'cold'],
  ['That was not nice', 'cold'],
  ['whatever, I am busy', 'cold'],
  ['What did you have for lunch?', 'question'],
  ['how are things', 'question'],
  ['The bus was green.', 'flat'],
  ['', 'flat'],
];

test.each(READINGS)('sentiment: "%s" sounds %s', (text, tone) => {
  expect(readText(text).tone).toBe(tone);
});

test('sentiment: a negation turns a word, and shouting makes ugly words uglier', () => {
  expect(readText('not bad at all').score).toBeGreaterThan(0);
  expect(readText('I do not love this').score).toBeLessThan(0);
  expect(readText('LEAVE ME ALONE').score).toBeLessThan(readText('leave me alone').score);
});

test('sentiment: any text at all reads as −5 to 5', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 500, unit: 'grapheme' }), (text) => {
      const { score } = readText(text);
      expect(Number.isInteger(score) && score >= -5 && score <= 5).toBe(true);
    }),
  );
});
