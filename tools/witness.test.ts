import { expect, test } from 'vitest';
import { compileWorld } from '../life/compile.ts';
import { messageOf, questionOf } from '../life/testing/eventScene.ts';
import { fixtureWorld } from '../life/testing/fixture.ts';
import { checkWitnesses, findWitnesses } from './witness.ts';
import { goalsOf } from './witness-goals.ts';

const opened = questionOf({
  id: 'door',
  age: [6, 40],
  answers: [
    { id: 'open', text: 'Open it', outcomes: [{ text: 'A corridor.', effects: [{ flag: 'corridor' }] }] },
    { id: 'leave', text: 'Leave it', outcomes: [{ text: 'A door.' }] },
  ],
});
const corridor = questionOf({ id: 'corridor', age: [8, 40], when: [{ flag: 'corridor', yearsAgo: [1, 30] }] });
const nowhere = messageOf({ id: 'nowhere', when: [{ flag: 'never-set' }] });

test('events and answers are found, also behind an earlier answer, and the witnesses hold when replayed', () => {
  const world = compileWorld({ ...fixtureWorld, events: [...fixtureWorld.events, opened, corridor] });
  const found = findWitnesses(world, { lives: 6, tries: 6 });
  expect(goalsOf(world.events).filter((goal) => !(goal in found.goals))).toEqual([]);
  expect(checkWitnesses(world, found)).toEqual({ missing: [], broken: [] });
});

test('what cannot happen has no witness', () => {
  const world = compileWorld({ ...fixtureWorld, events: [messageOf(), nowhere] });
  const found = findWitnesses(world, { lives: 2, tries: 2 });
  expect(checkWitnesses(world, found)).toEqual({ missing: ['nowhere'], broken: [] });
});
