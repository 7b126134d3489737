import { expect, test } from 'vitest';
import { hashLife } from '../hash.ts';
import { scene } from '../testing/scene.ts';

test('jobs: a paper round from fourteen, and one application a month for each job', () => {
  const { life, ask, turn, wait } = scene(1);
  turn(13);
  expect(ask({ type: 'applyForJob', jobId: 'paper-round' })).toMatchObject({ ok: false, code: 'too_young' });
  turn(14);
  let decision = ask({ type: 'applyForJob', jobId: 'paper-round' });
  for (let month = 0; month < 24 && decision.ok && decision.reply['outcome'] === 'rejected'; month++) {
    expect(ask({ type: 'applyForJob', jobId: 'paper-round' })).toMatchObject({ ok: false, code: 'limit_reached' });
    wait(30);
    decision = ask({ type: 'applyForJob', jobId: 'paper-round' });
  }
  expect(life.c.job?.jobId).toBe('paper-round');
  expect(ask({ type: 'applyForJob', jobId: 'paper-round' })).toMatchObject({ ok: false, code: 'already_done' });
});

test('jobs: refusals leave no trace', () => {
  const { life, ask, turn } = scene(2);
  turn(16);
  const before = hashLife(life);
  expect(ask({ type: 'applyForJob', jobId: 'engineer' })).toMatchObject({ ok: false, code: 'too_young' });
  expect(ask({ type: 'applyForJob', jobId: 'toString' })).toMatchObject({ ok: false, code: 'not_found' });
  expect(ask({ type: 'quitJob' })).toMatchObject({ ok: false, code: 'not_available' });
  expect(hashLife(life)).toBe(before);
});

test('jobs: the same life gets the same answer, and leaving is filed', () => {
  const outcomes = [3, 3].map((number) => {
    const { life, ask, turn } = scene(number);
    turn(15);
    const decision = ask({ type: 'applyForJob', jobId: 'paper-round' });
    ask({ type: 'quitJob' });
    return [decision.ok && decision.reply['outcome'], hashLife(life)];
  });
  expect(outcomes[0]).toEqual(outcomes[1]);
});
