import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beBorn, createLife } from './birth.ts';
import { isoDate } from './calendar.ts';
import type { CharacterSetup } from './commands/types.ts';
import { compileWorld } from './compile.ts';
import { ageOf } from './context.ts';
import { hashLife } from './hash.ts';
import { checkInvariants } from './invariants.ts';
import type { Seed } from './random.ts';
import { newSink } from './sink.ts';
import type { Life } from './state.ts';
import { quietWorld } from './testing/scene.ts';

const world = compileWorld(quietWorld);

function born(seed: Seed, setup: CharacterSetup = {}): Life {
  const life = createLife('b', seed);
  beBorn(life, setup, { world, sink: newSink() });
  return life;
}

const seeds = fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat());

test('everybody is born whole, between 1995 and 2005, of a mother', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const life = born(seed);
      expect(checkInvariants(life)).toEqual([]);
      expect(life).toMatchObject({ status: 'playing', minute: 0 });
      expect(life.c).toMatchObject({ id: 'p0', bornOn: life.bornOn });
      expect(isoDate(life.bornOn) >= '1995-01-01' && isoDate(life.bornOn) <= '2005-12-31').toBe(true);
      const mother = life.r.find((person) => person.roles.includes('mother'));
      expect(mother).toBeDefined();
      for (const person of life.r) {
        expect(person.firstName.length > 0 && person.lastName.length > 0).toBe(true);
        if (person.roles.includes('grandparent')) expect(ageOf(life, person)).toBeGreaterThan(38);
        if (person.roles.includes('sibling') && mother !== undefined) expect(ageOf(life, mother) - ageOf(life, person)).toBeGreaterThan(16);
      }
    }),
    { numRuns: 150 },
  );
});

test('the same seed is the same life', () => {
  expect(hashLife(born([1, 2, 3, 4]))).toBe(hashLife(born([1, 2, 3, 4])));
  expect(hashLife(born([1, 2, 3, 4]))).not.toBe(hashLife(born([1, 2, 3, 5])));
});

test('what is chosen is kept', () => {
  const life = born([9, 9, 9, 9], {
    firstName: 'Ottoline',
    lastName: 'Quist',
    sex: 'female',
    pronoun: 'they',
    placeId: 'porto-sul',
    cultureId: 'hill',
    classAtBirth: 4,
    avatar: { skin: 3, hair: 999 },
  });
  expect(life.c).toMatchObject({ firstName: 'Ottoline', lastName: 'Quist', sex: 'female', pronoun: 'they', cultureId: 'hill' });
  expect([life.placeId, life.classAtBirth, life.c.avatar.skin]).toEqual(['porto-sul', 4, 3]);
  expect(life.c.avatar.hair).toBeLessThan(24);
});

test('before the birth there is nobody to see', () => {
  const life = createLife('c', [1, 2, 3, 4]);
  expect([life.status, life.r, life.legacy]).toEqual(['creating', [], null]);
  expect(checkInvariants(life)).toEqual([]);
});
