import { expect, test } from 'vitest';
import { dateOf } from '../calendar.ts';
import type { Person } from '../state.ts';
import { type Scene, scene } from '../testing/scene.ts';
import { dailyPlan, whereIs } from './plan.ts';

function atHour({ life }: Scene, hour: number): void {
  life.minute = Math.floor(life.minute / 1440) * 1440 + hour * 60 + 7;
}

test('everybody is somewhere at every hour, and the plan says so', () => {
  const at = scene(1);
  for (const age of [0, 4, 9, 16, 30, 70]) {
    at.turn(age);
    for (const person of [at.life.c, ...at.life.r]) {
      const plan = dailyPlan(at.life, person, at.context);
      expect(plan[0]?.fromHour).toBe(0);
      expect(plan.at(-1)?.toHour).toBe(24);
      for (const [i, slot] of plan.entries()) if (i > 0) expect(slot.fromHour).toBe(plan[i - 1]?.toHour);
      for (let hour = 0; hour < 24; hour++) {
        atHour(at, hour);
        const here = whereIs(at.life, person, at.context);
        const slot = plan.find(({ fromHour, toHour }) => hour >= fromHour && hour < toHour);
        expect(here).toEqual({ place: slot?.place, doing: slot?.doing });
      }
    }
  }
});

test('at three at night people sleep, on a school morning pupils sit in class', () => {
  const at = scene(2);
  at.turn(9);
  while (dateOf(at.life.bornOn + at.life.minute / 1440).month !== 10) at.wait(1);
  atHour(at, 3);
  expect(whereIs(at.life, at.life.c, at.context)).toEqual({ place: 'home', doing: 'asleep' });
  let classes = 0;
  for (let day = 0; day < 21; day++) {
    at.wait(1);
    atHour(at, 10);
    if (whereIs(at.life, at.life.c, at.context).doing === 'in class') classes += 1;
  }
  expect(classes).toBe(15);
});

test('a baker is up before the street, and looking changes nothing', () => {
  const at = scene(3);
  at.turn(5);
  const mother = at.life.r.find((person) => person.roles.includes('mother')) as Person;
  mother.job = { jobId: 'head-baker', salary: 1, performance: 50, sinceDay: 0, raisedDay: 0, warnings: 0 };
  const before = JSON.stringify(at.life);
  let shifts = 0;
  const monday = at.life.minute;
  for (let day = 0; day < 7; day++) {
    at.life.minute = monday + day * 1440;
    atHour(at, 5);
    if (whereIs(at.life, mother, at.context).place === 'the bakery') shifts += 1;
  }
  at.life.minute = monday;
  expect(shifts).toBe(5);
  expect(JSON.stringify(at.life)).toBe(before);
});
