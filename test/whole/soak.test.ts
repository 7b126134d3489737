/** Two hundred whole lives of every policy, saved and loaded each month: none gets stuck, breaks a bound or shows an empty slot. */
import { expect, test } from 'vitest';
import { world } from '../../content/world.ts';
import { compileWorld } from '../../life/compile.ts';
import { collect } from '../../tools/balance-collect.ts';

test('soak: two hundred lives', () => {
  const collected = collect(compileWorld(world), { lives: 200, soak: true, now: () => performance.now() });
  expect(collected.failures).toEqual([]);
  expect(collected.lives).toHaveLength(200);
  const decades = [0, 10, 20, 30, 40, 50, 60, 70, 80].map((from) =>
    collected.happened.slice(from, from + 10).reduce((sum, n) => sum + n, 0),
  );
  for (const [decade, happened] of decades.entries()) expect(happened, `events in the decade from ${decade * 10}`).toBeGreaterThan(0);
});
