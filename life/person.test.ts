import { expect, test } from 'vitest';
import { ROLES } from '../wire/vocabulary.ts';
import { ageOf } from './context.ts';
import { checkInvariants } from './invariants.ts';
import { MOST_OTHERS, makePerson } from './person.ts';
import { stream } from './random.ts';
import { scene } from './testing/scene.ts';

test('whoever is made has the age, sex and name that was asked for', () => {
  const { life, context } = scene(1);
  for (const [n, role] of ROLES.entries()) {
    for (const ageYears of [1, 29, 80]) {
      const draw = stream(life.seed, 'person', n, ageYears);
      const person = makePerson(life, context, { role, ageYears, sex: 'male', lastName: 'Ibarra', cultureId: 'river', draw });
      expect(ageOf(life, person)).toBe(ageYears);
      expect(person).toMatchObject({ sex: 'male', pronoun: 'he', lastName: 'Ibarra', cultureId: 'river', roles: [role] });
      expect(life.relData.filter((bond) => bond.person2 === person.id)).toHaveLength(1);
    }
  }
});

test('at most sixty others are known; family, friends of the heart and those still needed stay', () => {
  const { life, context } = scene(2);
  const family = life.r.map((person) => person.id);
  const draw = stream(life.seed, 'person', 5, 5);
  const dear = makePerson(life, context, { role: 'friend', ageYears: 30, draw });
  dear.affinity = 95;
  const needed = makePerson(life, context, { role: 'classmate', ageYears: 8, draw });
  needed.affinity = 0;
  life.agenda.push({ minute: 99_999_999, order: 0, kind: 'follow', eventId: 'x', cast: { kid: needed.id } });
  for (let n = 0; n < 150; n++) makePerson(life, context, { role: 'classmate', ageYears: 8, draw });
  const ids = new Set(life.r.map((person) => person.id));
  expect(ids.size).toBe(MOST_OTHERS);
  for (const id of [...family, dear.id, needed.id]) expect(ids.has(id)).toBe(true);
  expect(checkInvariants(life)).toEqual([]);
});
