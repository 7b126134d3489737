import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makePerson } from '../person.ts';
import { stream } from '../random.ts';
import type { Person } from '../state.ts';
import { type Scene, scene } from '../testing/scene.ts';
import { relationshipWith } from './people.ts';
import { changeAffinity, changeFamiliarity, familiarityOf, nextRung, setStatus } from './relationships.ts';

function meet({ life, context }: Scene, role: 'friend' | 'neighbor' | 'partner' = 'friend'): Person {
  return makePerson(life, context, { role, ageYears: 25, draw: stream(life.seed, 'person', 1, life.nextPerson) });
}

test('familiarity falls by three a day, however often one looks', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100 }), fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 8 }), (start, waits) => {
      const at = scene(1);
      const friend = meet(at);
      friend.familiarity = start;
      let days = 0;
      for (const wait of waits) {
        at.life.minute += wait * 1440;
        days += wait;
        changeFamiliarity(at.life, friend, 0);
        expect(familiarityOf(at.life, friend)).toBe(Math.max(0, start - 3 * days));
      }
    }),
    { numRuns: 60 },
  );
});

test('a mother at home stays familiar', () => {
  const { life } = scene(2);
  const mother = life.r.find((person) => person.roles.includes('mother')) as Person;
  life.minute += 100 * 1440;
  expect(familiarityOf(life, mother)).toBe(70);
});

test('friendship climbs one rung at a time and falls by neglect', () => {
  expect(nextRung('acquaintance', 100, 100, false)).toBe('friend');
  expect(nextRung('friend', 100, 100, false)).toBe('close friend');
  expect(nextRung('close friend', 85, 45, false)).toBe('best friend');
  expect(nextRung('acquaintance', 100, 100, true)).toBe('acquaintance');
  expect(nextRung('friend', 5, 100, false)).toBe('acquaintance');
  expect(nextRung('acquaintance', -60, 50, false)).toBe('rival');
  expect(nextRung('married', -100, 0, false)).toBe('married');
  const at = scene(3);
  const person = meet(at, 'neighbor');
  changeFamiliarity(at.life, person, 100);
  changeAffinity(at.life, at.context, person, 200);
  expect(relationshipWith(at.life, person.id)?.status).toBe('friend');
  expect(person.affinity).toBe(100);
  expect(at.context.sink.notices.at(-1)).toMatchObject({ type: 'relationship', status: 'friend', personId: person.id });
});

test('marrying somebody new ends the old marriage', () => {
  const at = scene(4);
  const [first, second] = [meet(at), meet(at)];
  setStatus(at.life, at.context, first, 'married');
  expect(at.life.c.partner).toBe(first.id);
  expect(first.roles).toContain('spouse');
  at.life.c.money = 1_001;
  setStatus(at.life, at.context, second, 'dating');
  expect(relationshipWith(at.life, first.id)?.status).toBe('divorced');
  expect(first.roles).toContain('ex');
  expect(first.roles).not.toContain('spouse');
  expect(at.life.c.partner).toBe(second.id);
  expect(at.life.c.money).toBe(501);
  expect(at.life.tally).toMatchObject({ loves: 2, marriages: 1 });
});
