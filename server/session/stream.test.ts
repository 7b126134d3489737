import { expect, test } from 'vitest';
import { REPLAY_COUNT, REPLAY_WITHIN_MS } from '../../wire/limits.ts';
import type { Notice } from '../../wire/notices.ts';
import { missedSince, type NoticeStream, newStream, publish, type Sealed } from './stream.ts';

const event = (length = 10): Notice => ({
  type: 'relationshipEvent',
  personId: 'p1',
  relationshipStatus: 'friend',
  message: 'x'.repeat(length),
});
const update = { type: 'u' } as Notice;
const seqs = (missed: readonly Sealed[] | undefined): number[] | undefined => missed?.map((sealed) => sealed.seq);

function streamWith(count: number, length?: number): NoticeStream {
  const stream = newStream('s');
  for (let n = 0; n < count; n++) publish(stream, event(length), 0);
  return stream;
}

test('who comes back gets what was said after the last one seen, in order', () => {
  const stream = streamWith(5);
  expect(seqs(missedSince(stream, 's', 2, 1000))).toEqual([3, 4, 5]);
  expect(seqs(missedSince(stream, 's', 5, 1000))).toEqual([]);
});

test('updates are numbered, not kept: only the newest state matters', () => {
  const stream = streamWith(1);
  publish(stream, update, 0);
  publish(stream, event(), 0);
  expect(seqs(missedSince(stream, 's', 0, 0))).toEqual([1, 3]);
});

test('another stream, or a number never given out, needs the full state', () => {
  const stream = streamWith(3);
  expect(missedSince(stream, 'other', 1, 0)).toBeUndefined();
  expect(missedSince(stream, 's', 4, 0)).toBeUndefined();
});

test('after two minutes what was missed is too old', () => {
  const stream = streamWith(2);
  expect(seqs(missedSince(stream, 's', 1, REPLAY_WITHIN_MS))).toEqual([2]);
  expect(missedSince(stream, 's', 1, REPLAY_WITHIN_MS + 1)).toBeUndefined();
});

test('when something missed is kept no more, the full state goes instead of a story with a hole', () => {
  const many = streamWith(REPLAY_COUNT + 10);
  expect(missedSince(many, 's', 5, 0)).toBeUndefined();
  expect(seqs(missedSince(many, 's', many.seq - 1, 0))).toEqual([many.seq]);
  // One long notice pushes out another; what is left is far below the limit.
  const long = newStream('s');
  for (const length of [12_000, 9_000, 5_000]) publish(long, event(length), 0);
  expect(missedSince(long, 's', 0, 0)).toBeUndefined();
  expect(seqs(missedSince(long, 's', 1, 0))).toEqual([2, 3]);
});

test('what is kept for one account is bounded', () => {
  const stream = streamWith(5000, 400);
  expect(stream.kept.length).toBeLessThanOrEqual(REPLAY_COUNT);
  expect(stream.keptChars).toBeLessThanOrEqual(24_000);
});

test('every listener gets each notice as the same text, made once', () => {
  const stream = newStream('s');
  const texts: string[] = [];
  for (let n = 0; n < 3; n++) stream.listeners.add({ deliver: (sealed) => texts.push(sealed.text) });
  publish(stream, event(), 0);
  expect(texts).toHaveLength(3);
  expect(new Set(texts).size).toBe(1);
  expect(JSON.parse(texts[0] as string)).toMatchObject({ type: 'relationshipEvent', seq: 1 });
});
