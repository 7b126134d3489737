import { expect, test } from 'vitest';
import { advance } from '../advance.ts';
import type { LifeEvent } from '../events/types.ts';
import { hashLife } from '../hash.ts';
import { dieNow } from '../systems/death.ts';
import { fixtureWorld } from '../testing/fixture.ts';
import { scene } from '../testing/scene.ts';

const asks: LifeEvent = {
  id: 'test-question',
  kind: 'question',
  category: 'luck',
  icon: '🎲',
  title: 'A question',
  age: [0, 120],
  cooldownDays: 1,
  weight: 100,
  text: 'Left or right?',
  answers: [
    { id: 'left', text: 'Left', outcomes: [{ text: 'Left it is.' }] },
    { id: 'right', text: 'Right', outcomes: [{ text: 'Right.' }] },
  ],
};
const loudWorld = {
  ...fixtureWorld,
  events: [asks],
  tables: { ...fixtureWorld.tables, pacing: [{ fromAge: 0, perThousandDays: 1_000, questionPercent: 100 }] },
};

test('skip: a day is a day, costs its price, and is what would have happened anyway', () => {
  const skipped = scene(1);
  skipped.turn(7);
  const walked = structuredClone(skipped.life);
  const from = skipped.life.minute;
  expect(skipped.ask({ type: 'skipTime', skip: '1d' }, { diamonds: 25 })).toMatchObject({
    ok: true,
    reply: { minutes: 1_440, charged: 25, refunded: 0, diamonds: 0 },
  });
  advance(walked, from + 1_440, skipped.context);
  walked.draws += 1;
  expect(hashLife(skipped.life)).toBe(hashLife(walked));
  expect(skipped.context.sink.ledger.map(({ diamonds }) => diamonds)).toEqual([-25]);
});

test('skip rule 1: a question ends it, and the rest is refunded in proportion, rounded down', () => {
  const { life, context, ask, turn } = scene(2, {}, loudWorld);
  turn(20);
  life.pending = null;
  const decision = ask({ type: 'skipTime', skip: '1mo' }, { diamonds: 100 });
  expect(life.pending).not.toBeNull();
  if (!decision.ok) throw new Error(decision.message);
  const { minutes, charged, refunded } = decision.reply as Record<string, number>;
  expect(minutes).toBeLessThan(43_200);
  expect(refunded).toBe(Math.floor((100 * (43_200 - (minutes ?? 0))) / 43_200));
  expect((charged ?? 0) + (refunded ?? 0)).toBe(100);
  expect(context.sink.ledger.at(-1)?.diamonds).toBe(-(charged ?? 0));
  expect(ask({ type: 'skipTime', skip: '1h' })).toMatchObject({ ok: false, code: 'wrong_state' });
});

test('skip rule 2: next stops at the next line of the story and tells what changed', () => {
  const { life, ask, turn } = scene(3);
  turn(8);
  const told = life.logCount;
  const decision = ask({ type: 'skipTime', skip: 'next' });
  if (!decision.ok) throw new Error(decision.message);
  expect(life.logCount).toBeGreaterThan(told);
  expect(decision.reply['charged']).toBe(50);
  expect((decision.reply['summary'] as { events: string[] }).events.length).toBeGreaterThan(0);
});

test('skip: the dead skip nothing, and the poor neither', () => {
  const { life, context, ask, turn } = scene(4);
  turn(30);
  const before = hashLife(life);
  expect(ask({ type: 'skipTime', skip: '1w' }, { diamonds: 74 })).toMatchObject({ ok: false, code: 'not_enough_diamonds' });
  expect(hashLife(life)).toBe(before);
  dieNow(life, context, 'a fall');
  expect(ask({ type: 'skipTime', skip: '1w' })).toMatchObject({ ok: false, code: 'dead' });
});
