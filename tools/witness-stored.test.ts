import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { world } from '../content/world.ts';
import { readWitnesses } from './witness.ts';
import { eventOfGoal, goalsOf } from './witness-goals.ts';

const stored = existsSync(fileURLToPath(new URL('../content/witnesses.json', import.meta.url)));

/** Replaying all of them takes minutes: `tsx tools/witness.ts --check`. */
test.runIf(stored)('every stored witness names a life, a minute and something that exists', () => {
  const { runs, goals } = readWitnesses();
  const known = new Set(goalsOf(world.events));
  for (const [goal, [run, minute]] of Object.entries(goals)) {
    expect(runs[run], goal).toBeDefined();
    expect(minute).toBeGreaterThan(0);
    if (world.events.some((event) => event.id === eventOfGoal(goal))) expect(known.has(goal), goal).toBe(true);
  }
});
