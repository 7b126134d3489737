import { expect, test } from 'vitest';
import { advance } from './advance.ts';
import { apply } from './apply.ts';
import { createLife } from './birth.ts';
import { ageOf, dateNow, dayOf } from './context.ts';
import { heirStart } from './heir.ts';
import { checkInvariants } from './invariants.ts';
import { makePerson } from './person.ts';
import { stream } from './random.ts';
import { newSink } from './sink.ts';
import type { Person } from './state.ts';
import { dieNow } from './systems/death.ts';
import { haveChild } from './systems/family.ts';
import { familiarityOf, setStatus } from './systems/relationships.ts';
import { scene } from './testing/scene.ts';

/** Divorced with a grudge, two children of twenty, in a choir, expecting; dead at fifty. */
function family() {
  const at = scene(5, { placeId: 'millbrook', sex: 'female', firstName: 'Mina' });
  at.turn(30);
  const { life, context } = at;
  const father = makePerson(life, context, { role: 'friend', ageYears: 31, sex: 'male', draw: stream(life.seed, 'person', 1, 1) });
  setStatus(life, context, father, 'married');
  const heir = haveChild(life, context, 'born');
  const sibling = haveChild(life, context, 'born');
  at.turn(50);
  setStatus(life, context, father, 'divorced');
  father.affinity = -60;
  sibling.affinity = -90;
  heir.affinity = 33;
  heir.diesOn = dateNow(life) + 4;
  life.c.money = 90_000_00;
  life.c.activities = [{ id: 'choir', sinceDay: dayOf(life) - 10, performance: 50, level: 1 }];
  life.c.dueOn = dateNow(life) + 9;
  dieNow(life, context, 'a fall');
  return { life, context, father, heir, sibling };
}

function goneOn(change: (heir: Person) => void = () => {}) {
  const before = family();
  change(before.heir);
  const start = heirStart(before.life, before.heir.id, before.context);
  if (start === null) throw new Error('nobody to go on as');
  const context = { world: before.context.world, sink: newSink() };
  const life = createLife('next', [6, 22, 333, 4444]);
  expect(apply(life, { type: 'goOn', heir: start }, { diamonds: 0, at: 0 }, context).ok).toBe(true);
  const same = (person: Person): Person => life.r.find((one) => one.bornOn === person.bornOn) as Person;
  return { before, life, context, same };
}

test('only a living child of a life that has ended can be gone on as', () => {
  const { life, context, father, heir } = family();
  expect(heirStart(life, father.id, context)).toBeNull();
  expect(heirStart(life, '__proto__', context)).toBeNull();
  expect(heirStart(life, heir.id, context)?.after).toBe('Mina');
  heir.status = 'dead';
  expect(heirStart(life, heir.id, context)).toBeNull();
});

test('the child goes on on the same day, at its own age, with half of what two were left', () => {
  const { before, life } = goneOn();
  expect(dateNow(life)).toBe(dateNow(before.life));
  expect(ageOf(life, life.c)).toBe(20);
  expect(life.c).toMatchObject({ id: 'p0', firstName: before.heir.firstName, roles: [] });
  expect(life.c.money).toBe(Math.floor((before.life.legacy?.estate ?? 0) / 2) + before.heir.money);
  expect(life.c).not.toHaveProperty('diesOn');
});

test('a grudge against the dead is not one against the child', () => {
  const { before, life, same } = goneOn();
  expect(same(before.father)).toMatchObject({ roles: ['father'] });
  expect(same(before.father).affinity).toBeGreaterThan(50);
  expect(same(before.sibling)).toMatchObject({ roles: ['sibling'] });
  expect(same(before.sibling).affinity).toBeGreaterThan(30);
  expect(familiarityOf(life, same(before.father))).toBeGreaterThan(50);
});

test('the dead parent is remembered as the child felt, and takes nothing along', () => {
  const { before, same } = goneOn();
  const gone = same(before.life.c);
  expect(gone).toMatchObject({ status: 'dead', roles: ['mother'], affinity: 33, activities: [], partner: null });
  expect(gone).not.toHaveProperty('dueOn');
});

test('whoever has been to college knows what they read there', () => {
  const student = goneOn((heir) => Object.assign(heir.education, { level: 'college', grade: 14 }));
  expect(student.context.world.majorById.has(student.life.c.education.majorId ?? '')).toBe(true);
  const graduate = goneOn((heir) => Object.assign(heir.education, { level: 'done', grade: 16 }));
  const degree = graduate.life.c.education.records.at(-1);
  expect(degree).toMatchObject({ level: 'college', majorId: graduate.life.c.education.majorId });
  const worker = goneOn((heir) => Object.assign(heir.education, { level: 'done', grade: 12 }));
  expect(worker.life.c.education.majorId).toBeUndefined();
});

test('what was handed over is a sound life that goes on', () => {
  const { life, context } = goneOn();
  expect(checkInvariants(life)).toEqual([]);
  const at = life.minute;
  expect(advance(life, at + 1440, context)).toBeGreaterThan(at);
  expect(checkInvariants(life)).toEqual([]);
});
