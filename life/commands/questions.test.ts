import { expect, test } from 'vitest';
import { startEvent } from '../events/start.ts';
import { energyOf } from '../systems/body.ts';
import { eventScene, frozen, messageOf } from '../testing/eventScene.ts';

test('a reward waits, is claimed once, and is booked once', () => {
  const { life, context, ask } = eventScene([messageOf({ claim: { diamonds: 3 } })]);
  startEvent(life, context, 'test-message');
  const claimId = life.claims[0]?.id ?? '';
  expect(context.sink.notices.some((notice) => notice.type === 'message' && notice.claim?.id === claimId)).toBe(true);
  expect(ask({ type: 'claimEvent', claimId })).toMatchObject({ ok: true, reply: { diamonds: 3 } });
  expect(ask({ type: 'claimEvent', claimId })).toMatchObject({ ok: false, code: 'not_found' });
  expect(context.sink.ledger).toEqual([{ diamonds: 3, reason: 'event claim', key: `claim:${claimId}` }]);
});

test('hostile ids are refused and change nothing', () => {
  const { life, context, ask } = eventScene([messageOf()]);
  const before = frozen(life);
  for (const id of ['__proto__', 'constructor', '_x', '']) {
    expect(ask({ type: 'claimEvent', claimId: id }).ok).toBe(false);
    expect(ask({ type: 'grant', itemId: id, reason: 'test' }).ok).toBe(false);
    expect(startEvent(life, context, id)).toBe(false);
  }
  expect(frozen(life)).toBe(before);
});

test('a grant may lift energy above the peak, and pays in cents', () => {
  const { life, ask } = eventScene([]);
  const energy = energyOf(life);
  const money = life.c.money;
  expect(ask({ type: 'grant', energy: 200, money: 150, itemId: 'notebook', reason: 'daily reward' }).ok).toBe(true);
  expect(energyOf(life)).toBe(energy + 200);
  expect(life.c.money).toBe(money + 150);
  expect(life.inventory).toMatchObject([{ itemId: 'notebook', count: 1 }]);
});
