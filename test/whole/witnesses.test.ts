import { expect, test } from 'vitest';
import { world } from '../../content/world.ts';
import { compileWorld } from '../../life/compile.ts';
import { checkWitnesses, readWitnesses } from '../../tools/witness.ts';

/** Content and engine move every life: after a change of either, `tsx tools/witness.ts` finds the witnesses anew. */
test('every event and every answer has a witness, and each holds when replayed', { timeout: 300_000 }, () => {
  const witnesses = readWitnesses();
  expect(witnesses.version, 'the content has changed since: run `tsx tools/witness.ts`').toBe(world.version);
  expect(checkWitnesses(compileWorld(world), witnesses)).toEqual({ missing: [], broken: [] });
});
