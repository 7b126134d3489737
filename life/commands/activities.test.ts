import { expect, test } from 'vitest';
import { hashLife } from '../hash.ts';
import { scene } from '../testing/scene.ts';

test('activities: the choir takes everybody; leaving is as easy', () => {
  const { life, ask, turn } = scene(1);
  turn(8);
  expect(ask({ type: 'applyForExtracurricular', activityId: 'choir' })).toMatchObject({ ok: true, reply: { outcome: 'accepted' } });
  expect(ask({ type: 'applyForExtracurricular', activityId: 'choir' })).toMatchObject({ ok: false, code: 'already_done' });
  expect(ask({ type: 'quitExtracurricular', activityId: 'choir' }).ok).toBe(true);
  expect(life.c.activities).toHaveLength(0);
  expect(ask({ type: 'quitExtracurricular', activityId: 'choir' })).toMatchObject({ ok: false, code: 'not_found' });
});

test('activities: the weak are turned away by a hard team and may come back in a month', () => {
  const { life, ask, turn, wait } = scene(2);
  turn(9);
  life.c.fitness = 0;
  life.c.education.performance = 0;
  let decision = ask({ type: 'applyForExtracurricular', activityId: 'swimming' });
  for (let i = 0; i < 20 && decision.ok && decision.reply['outcome'] === 'accepted'; i++) {
    ask({ type: 'quitExtracurricular', activityId: 'swimming' });
    wait(30);
    life.c.fitness = 0;
    decision = ask({ type: 'applyForExtracurricular', activityId: 'swimming' });
  }
  expect(decision).toMatchObject({ ok: true, reply: { outcome: 'rejected' } });
  expect(ask({ type: 'applyForExtracurricular', activityId: 'swimming' })).toMatchObject({ ok: false, code: 'limit_reached' });
});

test('activities: a focus is for pupils', () => {
  const { life, ask, turn } = scene(3);
  turn(3);
  const before = hashLife(life);
  expect(ask({ type: 'focusUpdate', focus: 'Sports' })).toMatchObject({ ok: false, code: 'not_available' });
  expect(ask({ type: 'applyForExtracurricular', activityId: 'choir' })).toMatchObject({ ok: false, code: 'not_qualified' });
  expect(hashLife(life)).toBe(before);
  turn(8);
  expect(ask({ type: 'focusUpdate', focus: 'Sports' }).ok).toBe(true);
  expect(life.c.education.focus).toBe('Sports');
});
