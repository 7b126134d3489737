import { expect, test } from 'vitest';
import { dayNumber } from '../calendar.ts';
import { fixtureWorld } from '../testing/fixture.ts';
import { quietWorld, scene } from '../testing/scene.ts';
import { dieNow } from './death.ts';
import { haveChild } from './family.ts';
import { isHoliday } from './holidays.ts';

test('exactly one ribbon: the first whose conditions hold, else the last', () => {
  const plain = scene(1);
  plain.turn(20);
  plain.life.c.education.records = [];
  plain.life.c.education.level = 'done';
  dieNow(plain.life, plain.context, 'a wasp');
  expect(plain.life.legacy?.ribbonId).toBe('plain');
  const scholar = scene(1);
  scholar.turn(20);
  scholar.life.c.education.level = 'high';
  scholar.life.c.education.performance = 100;
  dieNow(scholar.life, scholar.context, 'a wasp');
  expect(scholar.life.legacy?.ribbonId).toBe('scholar');
});

test('an obituary knows the age and the cause, and speaks of what was there', () => {
  const world = {
    ...quietWorld,
    obituary: { ...quietWorld.obituary, openings: [{ text: '{me.full} died at {ageAtDeath} of {cause} in {town}.' }] },
  };
  const at = scene(2, { firstName: 'Ada', lastName: 'Hale', placeId: 'millbrook' }, world);
  at.turn(26);
  haveChild(at.life, at.context, 'born');
  dieNow(at.life, at.context, 'a wasp');
  const { obituary } = at.life.legacy ?? { obituary: '' };
  expect(obituary).toContain('Ada Hale died at 26 of a wasp in Millbrook.');
  expect(obituary).toContain('There were children.');
  expect(obituary).not.toMatch(/[{}]/);
});

test('living children may be gone on as, the oldest first', () => {
  const at = scene(3);
  at.turn(25);
  const first = haveChild(at.life, at.context, 'born');
  at.wait(700);
  const second = haveChild(at.life, at.context, 'born');
  at.life.c.money = -50_000_00;
  dieNow(at.life, at.context, 'a wasp');
  expect(at.life.legacy?.heirs).toEqual([first.id, second.id]);
  expect(at.life.legacy?.estate).toBe(0);
});

test('each birthday leaves a sample of the chart and a line of the story', () => {
  const at = scene(4);
  at.turn(13);
  expect(at.life.chart.map(({ age }) => age)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
  const birthdays = at.context.sink.log.filter(({ icon }) => icon === '🎂');
  expect(birthdays.map(({ title }) => title).slice(0, 3)).toEqual(['One year old', '2 years old', '3 years old']);
  expect(new Set(birthdays.map(({ text }) => text)).size).toBeGreaterThan(9);
});

test('midwinter comes on its day, every year', () => {
  const [place] = fixtureWorld.places;
  if (place === undefined) throw new Error('the fixture has a place');
  for (let year = 1995; year < 2100; year++) {
    expect(isHoliday(place, dayNumber(year, 12, 25))).toBe(true);
    expect(isHoliday(place, dayNumber(year, 12, 26))).toBe(false);
    expect(isHoliday(place, dayNumber(year, 1, 1))).toBe(false);
  }
});
