import { expect, test } from 'vitest';
import { ageOf } from '../context.ts';
import { checkInvariants } from '../invariants.ts';
import { makePerson } from '../person.ts';
import { stream } from '../random.ts';
import type { Person } from '../state.ts';
import { type Scene, scene } from '../testing/scene.ts';
import { killPerson } from './death.ts';
import { expectChild, haveChild } from './family.ts';
import { attractedTo } from './love.ts';
import { relationshipWith } from './people.ts';
import { setStatus } from './relationships.ts';

function marry(at: Scene, ageYears = 27): Person {
  const { life, context } = at;
  const sex = life.c.sex === 'male' ? 'female' : 'male';
  const spouse = makePerson(life, context, { role: 'friend', ageYears, sex, draw: stream(life.seed, 'person', 1, 1) });
  setStatus(life, context, spouse, 'married');
  return spouse;
}

test('a child that is expected comes in its time', () => {
  const at = scene(1);
  at.turn(27);
  marry(at);
  expectChild(at.life, at.context);
  const due = at.life.c.dueOn as number;
  expect(due - at.life.bornOn - at.life.minute / 1440).toBeGreaterThan(240);
  expectChild(at.life, at.context);
  expect(at.life.c.dueOn).toBe(due);
  at.wait(300);
  const child = at.life.r.find((person) => person.roles.includes('child')) as Person;
  expect(child).toMatchObject({ bornOn: due, lastName: at.life.c.lastName });
  expect(child.parents).toContain(at.life.c.id);
  expect(at.life.c.dueOn).toBeUndefined();
  expect(at.life.tally.children).toBe(1);
});

test('children grow up, go to school, work, and have children', () => {
  const at = scene(2);
  at.turn(25);
  at.life.c.health = 95;
  for (let n = 0; n < 6; n++) haveChild(at.life, at.context, 'born');
  const children = (): Person[] => at.life.r.filter((one) => one.roles.includes('child') && one.status === 'alive');
  const levels = (): string[] => children().map((one) => one.education.level);
  at.turn(33);
  expect(new Set(levels())).toEqual(new Set(['elementary']));
  at.turn(41);
  expect(new Set(levels())).toEqual(new Set(['high']));
  at.turn(52);
  expect(at.life.r.some((one) => one.roles.includes('child') && one.job !== null)).toBe(true);
  at.turn(66);
  const grandchild = at.life.r.find((one) => one.roles.includes('grandchild'));
  expect(grandchild).toBeDefined();
  expect(at.life.r.some((one) => one.roles.includes('child') && one.id === grandchild?.parents?.[0])).toBe(true);
  expect(checkInvariants(at.life)).toEqual([]);
});

test('an adopted child is told as one, and may be older', () => {
  const at = scene(3);
  at.turn(35);
  const child = haveChild(at.life, at.context, 'adopted');
  expect(ageOf(at.life, child)).toBeLessThan(8);
  expect(at.context.sink.log.at(-1)).toMatchObject({ icon: '🏡', title: child.firstName });
});

test('most people marry, some part, nobody under eighteen does', () => {
  let married = 0;
  for (let number = 1; number <= 14; number++) {
    const at = scene(number, { placeId: 'millbrook' });
    at.turn(18);
    const partner = at.life.r.find((one) => one.id === at.life.c.partner);
    if (partner !== undefined) {
      expect(ageOf(at.life, partner)).toBeLessThan(20);
      expect(relationshipWith(at.life, partner.id)?.status).toBe('dating');
    }
    expect([at.life.tally.marriages, at.life.tally.children]).toEqual([0, 0]);
    at.turn(50);
    if (at.life.tally.marriages > 0) married += 1;
    expect(checkInvariants(at.life)).toEqual([]);
  }
  expect(married).toBeGreaterThan(6);
});

test('whom one falls for is settled for life', () => {
  const at = scene(4);
  const before = attractedTo(at.life);
  at.turn(40);
  expect(attractedTo(at.life)).toBe(before);
});

test('adopting while a child is expected does not undo the pregnancy', () => {
  const at = scene(9);
  at.turn(27);
  marry(at);
  expectChild(at.life, at.context);
  const due = at.life.c.dueOn;
  haveChild(at.life, at.context, 'adopted');
  expect(at.life.c.dueOn).toBe(due);
});

test('a child has the parents it was expected with, also when they have parted since', () => {
  const at = scene(10);
  at.turn(27);
  const first = marry(at);
  expectChild(at.life, at.context);
  setStatus(at.life, at.context, first, 'divorced');
  marry(at);
  const child = haveChild(at.life, at.context, 'born');
  expect(child.parents).toEqual([at.life.c.id, first.id]);
  expect(at.life.c).not.toHaveProperty('dueWith');
});

test('no child comes of a mother who has died', () => {
  const at = scene(11, { placeId: 'millbrook', sex: 'male' });
  at.turn(27);
  const mother = marry(at);
  expectChild(at.life, at.context);
  killPerson(at.life, at.context, mother, 'an accident');
  expect(at.life.c).not.toHaveProperty('dueOn');
});
