import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoDate, weekdayOf } from '../calendar.ts';
import { dateNow } from '../context.ts';
import { scene } from '../testing/scene.ts';
import { gpaOf, inTerm, leaveSchool, levelOfGrade } from './school.ts';

test('school rule 1: kindergarten begins on the first Monday of September after the fifth birthday', () => {
  const { life, turn, wait } = scene(1);
  turn(5);
  const before = life.c.education.level;
  for (let day = 0; day < 370 && life.c.education.level === 'none'; day++) wait(1);
  expect(before).toBe('none');
  expect(life.c.education.level).toBe('kindergarten');
  expect(weekdayOf(dateNow(life))).toBe(0);
  expect(isoDate(dateNow(life))).toMatch(/-09-0[1-7]$/);
});

test('school rule 1: in the south it is February', () => {
  const { life, turn, wait } = scene(1, { placeId: 'porto-sul' });
  turn(5);
  for (let day = 0; day < 370 && life.c.education.level === 'none'; day++) wait(1);
  expect(isoDate(dateNow(life))).toMatch(/-02-0[1-7]$/);
});

test('school rule 2: grades follow each other and lead to the end of high school at eighteen', () => {
  const { life, context, turn } = scene(3);
  turn(10);
  expect(life.c.education.level).toBe('elementary');
  expect(levelOfGrade(life.c.education.grade)).toBe('elementary');
  turn(13);
  expect(life.c.education.level).toBe('middle');
  turn(16);
  expect(life.c.education.level).toBe('high');
  turn(19);
  expect(life.c.education.records.map(({ level, outcome }) => `${level} ${outcome}`)).toEqual([
    'kindergarten graduated',
    'elementary graduated',
    'middle graduated',
    'high graduated',
  ]);
  expect(context.sink.log.filter(({ icon }) => icon === '🎓')).toHaveLength(4);
});

test('school rule 5: a GPA is the marks over a hundred times four, in hundredths', () => {
  const { life, turn } = scene(4);
  turn(12);
  life.c.education.performance = 85;
  expect(gpaOf(life.c)).toBe(340);
});

test('school: the ACT is sat once, at seventeen, and gives 1 to 36', () => {
  const { life, turn, wait } = scene(5);
  turn(17);
  wait(8);
  const score = life.c.education.actScore;
  expect(score).toBeGreaterThanOrEqual(1);
  expect(score).toBeLessThanOrEqual(36);
  wait(100);
  expect(life.c.education.actScore).toBe(score);
});

test('school: good marks lead to college and a degree, and tuition is paid or owed', () => {
  const { life, turn } = scene(6, { placeId: 'millbrook', classAtBirth: 1 });
  turn(17);
  life.c.personality[1] = 95;
  life.c.education.focus = 'Academics';
  life.c.education.performance = 92;
  turn(20);
  expect(life.c.education.level).toBe('college');
  expect(life.c.education.majorId).toBeDefined();
  expect(life.loan ?? 0).toBeGreaterThan(0);
  turn(23);
  expect(life.c.education.records.find(({ level }) => level === 'college')?.outcome).toBe('graduated');
});

test('school: poor marks lead to work, which is said', () => {
  const { life, context, turn } = scene(7);
  turn(17);
  life.c.education.performance = 40;
  life.c.personality[1] = 10;
  life.c.education.focus = 'Social';
  turn(19);
  expect(life.c.education.level).toBe('done');
  expect(context.sink.log.some(({ title }) => title === 'Out of the gate')).toBe(true);
});

test('school: who is expelled at sixteen is done; at twelve another school has to take them', () => {
  const older = scene(8);
  older.turn(16);
  leaveSchool(older.life, older.context, 'expelled');
  expect(older.life.c.education.level).toBe('done');
  expect(older.life.c.education.records.at(-1)?.outcome).toBe('expelled');
  const younger = scene(8);
  younger.turn(12);
  leaveSchool(younger.life, younger.context, 'expelled');
  expect(younger.life.c.education.level).toBe('middle');
});

test('school: summers have no lessons', () => {
  const { life, context, turn, wait } = scene(9);
  turn(9);
  const months = new Set<string>();
  for (let day = 0; day < 366; day++) {
    if (!inTerm(life, context)) months.add(isoDate(dateNow(life)).slice(5, 7));
    wait(1);
  }
  expect([...months].sort()).toEqual(['06', '07', '08', '09']);
});

test('school: marks stay within 0..100 and grades within 0..18, whoever one is', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5_000 }),
      fc.integer({ min: 0, max: 100 }),
      fc.constantFrom('millbrook', 'porto-sul'),
      (number, diligence, placeId) => {
        const { life, turn } = scene(number, { placeId });
        life.c.personality[1] = diligence;
        for (const age of [7, 12, 16, 19, 24]) {
          turn(age);
          const { performance, grade } = life.c.education;
          expect(Number.isInteger(performance) && performance >= 0 && performance <= 100).toBe(true);
          expect(grade >= 0 && grade <= 18).toBe(true);
        }
      },
    ),
    { numRuns: 15 },
  );
});
