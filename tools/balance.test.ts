import { expect, test } from 'vitest';
import { compileWorld } from '../life/compile.ts';
import { messageOf } from '../life/testing/eventScene.ts';
import { fixtureWorld } from '../life/testing/fixture.ts';
import { neverIn, problemsIn } from './balance.ts';
import { collect } from './balance-collect.ts';
import { balancePage } from './balance-page.ts';

test('a few lives, saved and loaded each month, make a page without failures', () => {
  const collected = collect(compileWorld(fixtureWorld), { lives: 4, soak: true, now: () => 0 });
  expect(collected.failures).toEqual([]);
  expect(collected.lives).toHaveLength(4);
  const never = neverIn(fixtureWorld, collected);
  const page = balancePage({ world: fixtureWorld, collected, never, problems: [] });
  expect(page).toContain('Survival against the SSA table');
  expect(page).not.toMatch(/NaN|undefined/);
});

test('what never came up and has no witness is a failure, and so is a text with a brace', () => {
  const world = { ...fixtureWorld, events: [...fixtureWorld.events, messageOf({ id: 'nowhere', when: [{ flag: 'x' }] })] };
  const collected = collect(compileWorld(world), { lives: 2, now: () => 0 });
  const never = neverIn(world, collected);
  expect(problemsIn(collected, never, new Set())).toContain('can never happen: nowhere');
  expect(problemsIn(collected, never, new Set(['nowhere']))).not.toContain('can never happen: nowhere');
});

test('saving and loading changes no life', () => {
  const world = compileWorld(fixtureWorld);
  const plain = collect(world, { lives: 2, now: () => 0 });
  const soaked = collect(world, { lives: 2, soak: true, now: () => 0 });
  expect(soaked.lives).toEqual(plain.lives);
});
