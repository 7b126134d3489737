import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CONVERSATION_TYPES } from '../../wire/vocabulary.ts';
import type { Life, Person } from '../state.ts';
import { quietWorld, scene } from '../testing/scene.ts';
import type { PhraseSpec, World } from '../world.ts';
import { speak, talkWeek } from './talk.ts';

const mother = (life: Life): Person => {
  const found = life.r.find(({ roles, status }) => roles.includes('mother') && status === 'alive');
  if (found === undefined) throw new Error('no mother in this life');
  return found;
};

const withPhrases = (phrases: readonly PhraseSpec[]): World => ({ ...quietWorld, phrases });

test('talk rule 1: kind words warm, ugly ones cool, and a day holds ten either way', () => {
  const { life, context, turn } = scene(1);
  turn(12);
  const person = mother(life);
  person.affinity = 0;
  for (let i = 0; i < 8; i++) speak(life, context, person, 'chat', 'Thank you, I love you, you are wonderful');
  expect(person.affinity).toBe(10);
  for (let i = 0; i < 12; i++) speak(life, context, person, 'chat', 'I hate you, idiot');
  expect(person.affinity).toBe(-10);
});

test('talk rule 3: a conversation keeps its last twenty messages and counts them all', () => {
  const { life, context, turn } = scene(2);
  turn(12);
  for (let i = 0; i < 30; i++) speak(life, context, mother(life), 'checkIn', undefined);
  const conversation = life.conversations[0];
  expect(conversation?.messages).toHaveLength(10);
  expect(conversation?.count).toBeGreaterThanOrEqual(60);
  expect(new Set(conversation?.messages.map(({ id }) => id)).size).toBe(10);
});

test('talk: no fragment comes back within the conversation', () => {
  const phrases: PhraseSpec[] = Array.from({ length: 12 }, (_, i) => ({ type: 'any', part: 'answer', text: `Sentence number ${i + 10}.` }));
  const { life, context, turn } = scene(3, {}, withPhrases(phrases));
  turn(12);
  for (let i = 0; i < 40; i++) {
    speak(life, context, mother(life), 'chat', 'Hello there');
    const theirs = life.conversations[0]?.messages.filter(({ from }) => from === 'them') ?? [];
    const said = theirs.map(({ text }) => text.replace(/ \p{Emoji}+$/u, ''));
    expect(new Set(said).size).toBe(said.length);
  }
});

test('talk: what is said depends on mood, tone, role and traits', () => {
  const phrases: PhraseSpec[] = [
    { type: 'any', part: 'answer', text: 'You too, darling.', to: 'warm', roles: ['mother'] },
    { type: 'any', part: 'answer', text: 'I will pretend I did not read that.', to: 'cold' },
    { type: 'any', part: 'answer', text: 'Three things, in order.', to: 'question', trait: { name: 'verbosity', atLeast: 1 } },
    { type: 'any', part: 'answer', text: 'Never said.', roles: ['boss'] },
  ];
  const { life, context, turn } = scene(4, {}, withPhrases(phrases));
  turn(12);
  const person = mother(life);
  person.messaging.traits = person.messaging.traits.map(() => 40);
  const say = (text: string) =>
    speak(life, context, person, 'chat', text)
      .replies.map((reply) => reply.text)
      .join(' ');
  expect(say('I love you')).toContain('You too, darling.');
  expect(say('you are mean')).toContain('I will pretend');
  expect(say('What now?')).toContain('Three things');
});

test('talk: a shared memory is spoken of when the words touch it', () => {
  const { life, context, turn } = scene(5);
  turn(14);
  const person = mother(life);
  person.affinity = 60;
  person.memories = [{ text: 'the blue kite on the church roof', day: 2_000 }];
  const { replies } = speak(life, context, person, 'chat', 'I saw a kite over the church today');
  expect(replies.map(({ text }) => text).join(' ')).toContain('the blue kite on the church roof');
});

test('talk rule 4: how somebody writes shifts with kindness and drifts back', () => {
  const { life, context, turn } = scene(6);
  turn(12);
  const person = mother(life);
  for (let i = 0; i < 6; i++) speak(life, context, person, 'chat', 'I love you, thank you');
  expect(person.messaging.modifiers[6]).toBeGreaterThan(0);
  for (let week = 0; week < 40; week++) talkWeek(life);
  expect(person.messaging.modifiers.every((by) => by === 0)).toBe(true);
});

test('talk rule 5: a model may find the words, but its reading is held to −5..5', () => {
  const { life, context, turn } = scene(7);
  turn(12);
  const person = mother(life);
  person.affinity = 0;
  const spoken = speak(life, context, person, 'chat', 'Hi', { text: 'Come for soup.', sentiment: 900, suggestions: ['Yes'] });
  expect(spoken.replies.map(({ text }) => text)).toEqual(['Come for soup.']);
  expect(spoken.affinityChange).toBe(5);
  expect(spoken.suggestions).toHaveLength(3);
});

test('talk: whatever is said, answers have words, bounds hold, and three suggestions come', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2_000 }),
      fc.integer({ min: 3, max: 60 }),
      fc.constantFrom(...CONVERSATION_TYPES),
      fc.string({ maxLength: 200 }),
      (number, age, kind, text) => {
        const { life, context, turn } = scene(number);
        turn(age);
        const person = life.r.find(({ status }) => status === 'alive');
        if (person === undefined) return;
        const spoken = speak(life, context, person, kind, text);
        expect(spoken.replies.length).toBeGreaterThan(0);
        for (const reply of spoken.replies) expect(reply.text).toMatch(/^[^{}]+$/u);
        expect(new Set(spoken.suggestions).size).toBe(3);
        expect(Math.abs(spoken.sentiment)).toBeLessThanOrEqual(5);
        expect(person.affinity >= -100 && person.affinity <= 100 && Number.isInteger(person.affinity)).toBe(true);
      },
    ),
    { numRuns: 25 },
  );
});
