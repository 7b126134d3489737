import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SPEEDS } from '../../wire/vocabulary.ts';
import { apply } from '../apply.ts';
import { createLife } from '../birth.ts';
import { compileWorld } from '../compile.ts';
import type { Context } from '../context.ts';
import { hashLife } from '../hash.ts';
import { newSink } from '../sink.ts';
import { quietWorld } from '../testing/scene.ts';
import type { CharacterSetup, LifeCommand } from './types.ts';

const context: Context = { world: compileWorld(quietWorld), sink: newSink() };
const unborn = () => createLife('unborn', [1, 2, 3, 4]);
const ask = (life: ReturnType<typeof unborn>, command: LifeCommand) => apply(life, command, { diamonds: 0, at: 0 }, context);

test('control: somebody is born with the names and the place that were chosen', () => {
  const life = unborn();
  expect(ask(life, { type: 'characterSetup', setup: { firstName: 'Zoë-Ann', lastName: "O'Neill", placeId: 'porto-sul' } }).ok).toBe(true);
  expect(life).toMatchObject({ status: 'playing', minute: 0, placeId: 'porto-sul' });
  expect(life.c).toMatchObject({ firstName: 'Zoë-Ann', lastName: "O'Neill" });
  expect(ask(life, { type: 'characterSetup', setup: {} })).toMatchObject({ ok: false, code: 'already_done' });
});

test.each<[CharacterSetup, string, string]>([
  [{ firstName: '' }, 'not_allowed', 'firstName'],
  [{ firstName: 'A'.repeat(25) }, 'not_allowed', 'firstName'],
  [{ lastName: '<b>' }, 'not_allowed', 'lastName'],
  [{ lastName: 'R2D2' }, 'not_allowed', 'lastName'],
  [{ placeId: '__proto__' }, 'not_found', 'placeId'],
  [{ cultureId: 'constructor' }, 'not_found', 'cultureId'],
  [{ classAtBirth: 7 }, 'not_allowed', 'classAtBirth'],
])('control: %j is refused as %s, and nothing changes', (setup, code, field) => {
  const life = unborn();
  const before = hashLife(life);
  expect(ask(life, { type: 'characterSetup', setup })).toMatchObject({ ok: false, code, field });
  expect(hashLife(life)).toBe(before);
});

test('control: the clock starts, stops, and keeps the chosen speed', () => {
  const life = unborn();
  ask(life, { type: 'start' });
  expect(life.running).toBe(true);
  expect(life.speed).toBeGreaterThan(0);
  ask(life, { type: 'speed', speed: 0.25 });
  ask(life, { type: 'stop' });
  ask(life, { type: 'start' });
  expect(life).toMatchObject({ running: true, speed: 0.25 });
});

test('control: only the speeds of the buttons are taken', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: false }), (speed) => {
      const life = unborn();
      const decision = ask(life, { type: 'speed', speed });
      expect(decision.ok).toBe((SPEEDS as readonly number[]).includes(speed));
    }),
  );
});
