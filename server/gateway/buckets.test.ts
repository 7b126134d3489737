import { expect, test } from 'vitest';
import { createBuckets, newBucket, take } from './buckets.ts';

const thirty = { perMinute: 30, burst: 30 };

test('thirty at once, then one every two seconds', () => {
  const bucket = newBucket(thirty, 0);
  for (let n = 0; n < 30; n++) expect(take(bucket, thirty, 0)).toBe(0);
  expect(take(bucket, thirty, 0)).toBe(2_000);
  expect(take(bucket, thirty, 2_000)).toBe(0);
  expect(take(bucket, thirty, 2_000)).toBeGreaterThan(0);
});

test('who goes on regardless waits longer each time: 2, 4, 8 … 60 seconds', () => {
  const one = { perMinute: 0.1, burst: 1 };
  const bucket = newBucket(one, 0);
  take(bucket, one, 0);
  let now = 0;
  const pauses = Array.from({ length: 7 }, () => {
    const pause = take(bucket, one, now);
    now += pause;
    bucket.tokens = 0;
    return pause;
  });
  expect(pauses).toEqual([2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000]);
});

test('within a pause the time left is told, and the pause does not grow', () => {
  const one = { perMinute: 60, burst: 1 };
  const bucket = newBucket(one, 0);
  take(bucket, one, 0);
  expect(take(bucket, one, 100)).toBe(2_000);
  expect(take(bucket, one, 600)).toBe(1_500);
});

test('a quiet minute is forgiven', () => {
  const bucket = newBucket(thirty, 0);
  for (let n = 0; n < 40; n++) take(bucket, thirty, 0);
  expect(bucket.offences).toBe(10);
  expect(take(bucket, thirty, 200_000)).toBe(0);
  expect(bucket.offences).toBe(0);
});

test('one bucket a name; a clock that goes back gives nothing away', () => {
  const buckets = createBuckets({ perMinute: 1, burst: 1 });
  expect([buckets.take('ada', 1_000), buckets.take('bea', 1_000)]).toEqual([0, 0]);
  expect(buckets.take('ada', 0)).toBeGreaterThan(0);
  expect([buckets.offences('ada'), buckets.offences('bea'), buckets.offences('nobody')]).toEqual([1, 0, 0]);
});
