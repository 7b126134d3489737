import { describe, expect, it } from 'vitest';
import { pauseBefore } from './backoff.ts';

describe('pauses between attempts', () => {
  it.each([
    [0, 1, 500],
    [1, 1, 1000],
    [4, 1, 8000],
    [6, 1, 20_000],
    [99, 1, 20_000],
    [99, 0, 250],
    [2, 0.5, 1125],
  ])('attempt %i with chance %d waits %i ms', (attempt, random, ms) => {
    expect(pauseBefore(attempt, random)).toBe(ms);
  });
});
