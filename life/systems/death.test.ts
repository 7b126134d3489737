import { expect, test } from 'vitest';
import { checkInvariants } from '../invariants.ts';
import { makePerson } from '../person.ts';
import { stream } from '../random.ts';
import type { Life, Person } from '../state.ts';
import { quietWorld, type Scene, scene } from '../testing/scene.ts';
import type { World } from '../world.ts';
import { dieNow, killPerson } from './death.ts';
import { happinessOf } from './mind.ts';
import { setStatus } from './relationships.ts';

const EVERY_YEAR = new Array<number>(101).fill(999_000);
/** A world in which nobody should live long. */
const plague: World = { ...quietWorld, tables: { ...quietWorld.tables, deathPerMillion: { male: EVERY_YEAR, female: EVERY_YEAR } } };
const NEVER = new Array<number>(101).fill(0);
const elixir: World = { ...quietWorld, tables: { ...quietWorld.tables, deathPerMillion: { male: NEVER, female: NEVER } } };

function kept(life: Life): Pick<Life, 'status' | 'running' | 'pending' | 'agenda'> {
  const { status, running, pending, agenda } = life;
  return { status, running, pending, agenda };
}

test('nobody dies before eighteen without a warning', () => {
  for (const number of [1, 2, 3, 4, 5]) {
    const at = scene(number, { placeId: 'millbrook' }, plague);
    at.turn(18);
    expect(at.life.status).toBe('playing');
    at.turn(25);
    expect(at.life.status).toBe('dead');
    expect(at.life.legacy?.ageYears).toBeLessThan(24);
  }
});

test('a warned child may die', () => {
  const at = scene(6, {}, plague);
  at.life.events.flags['death-warning'] = 0;
  at.turn(18);
  expect(at.life.status).toBe('dead');
});

test('at 120 everybody does', () => {
  const at = scene(7, {}, elixir);
  at.turn(119);
  expect(at.life.status).toBe('playing');
  at.turn(121);
  expect(at.life.legacy).toMatchObject({ ageYears: 120, cause: 'old age' });
});

test('death stops everything and leaves a legacy', () => {
  const at = scene(8);
  at.turn(30);
  dieNow(at.life, at.context, 'a piano');
  expect(kept(at.life)).toEqual({ status: 'dead', running: false, pending: null, agenda: [] });
  expect(at.life.legacy).toMatchObject({ cause: 'a piano', ageYears: 30 });
  expect(at.life.legacy?.obituary).toContain(at.life.c.firstName);
  expect(at.context.sink.notices.at(-1)).toEqual({ type: 'died', cause: 'a piano' });
  expect(checkInvariants(at.life)).toEqual([]);
  const minute = at.life.minute;
  at.wait(10);
  expect(at.life.minute).toBe(minute);
});

function marry(at: Scene): Person {
  const spouse = makePerson(at.life, at.context, { role: 'friend', ageYears: 30, draw: stream(at.life.seed, 'person', 1, 1) });
  setStatus(at.life, at.context, spouse, 'married');
  return spouse;
}

test('a widow is widowed, and it hurts', () => {
  const at = scene(9);
  at.turn(30);
  const spouse = marry(at);
  const before = happinessOf(at.life);
  killPerson(at.life, at.context, spouse, 'a weak heart');
  expect(at.life.c.partner).toBeNull();
  expect(at.life.relData.find((bond) => bond.person2 === spouse.id)?.status).toBe('widowed');
  expect(happinessOf(at.life)).toBeLessThan(before - 20);
  expect(spouse).toMatchObject({ status: 'dead', causeOfDeath: 'a weak heart' });
  expect(checkInvariants(at.life)).toEqual([]);
});

test('others live as long as the table says', () => {
  const ages: number[] = [];
  const at = scene(10, {}, elixir);
  const mortal = scene(10);
  for (let n = 0; n < 40; n++) {
    const spec = { role: 'sibling' as const, ageYears: 18, sex: 'male' as const, draw: stream(at.life.seed, 'person', n, 2) };
    makePerson(mortal.life, mortal.context, spec);
  }
  mortal.life.c.health = 100;
  for (let year = 1; year <= 110 && mortal.life.status === 'playing'; year++) {
    mortal.life.c.health = 100;
    mortal.turn(year);
  }
  for (const person of mortal.life.r) {
    if (person.roles.includes('sibling') && person.diedOn !== undefined) ages.push((person.diedOn - person.bornOn) / 365.25);
  }
  const mean = ages.reduce((sum, age) => sum + age, 0) / ages.length;
  expect(ages.length).toBeGreaterThan(20);
  expect(mean).toBeGreaterThan(64);
  expect(mean).toBeLessThan(86);
});
