import { expect, test } from 'vitest';
import { scene } from '../testing/scene.ts';

test('habits: a course of quitting begins once, and can be given up', () => {
  const { life, ask, turn } = scene(1);
  turn(30);
  life.c.habits = [{ id: 'smoking', sinceDay: 9_000 }];
  expect(ask({ type: 'stopQuitHabit', habitId: 'smoking' })).toMatchObject({ ok: false, code: 'wrong_state' });
  expect(ask({ type: 'quitHabit', habitId: 'smoking' }).ok).toBe(true);
  expect(ask({ type: 'quitHabit', habitId: 'smoking' })).toMatchObject({ ok: false, code: 'already_done' });
  expect(ask({ type: 'stopQuitHabit', habitId: 'smoking' }).ok).toBe(true);
  expect(life.c.habits).toEqual([{ id: 'smoking', sinceDay: 9_000 }]);
  expect(ask({ type: 'quitHabit', habitId: 'running' })).toMatchObject({ ok: false, code: 'not_found' });
});
