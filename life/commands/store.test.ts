import { expect, test } from 'vitest';
import { hashLife } from '../hash.ts';
import { energyOf, settle } from '../systems/body.ts';
import { offerStore } from '../systems/shop.ts';
import { quietWorld, scene } from '../testing/scene.ts';
import type { ItemSpec, World } from '../world.ts';

const extra: readonly ItemSpec[] = [
  {
    id: 'lantern',
    name: 'Paper lantern',
    icon: '🏮',
    kind: 'fun',
    description: '',
    price: { diamonds: 10 },
    minAge: 4,
    kept: true,
    maxOwned: 1,
    effects: { mood: 3 },
  },
  {
    id: 'cottage',
    name: 'Cottage',
    icon: '🏡',
    kind: 'home',
    description: '',
    price: { dollars: 100_000 },
    minAge: 21,
    kept: true,
    maxOwned: 1,
    effects: {},
  },
];
const shopWorld: World = { ...quietWorld, items: [...quietWorld.items, ...extra] };
const rich = (age: number) => {
  const here = scene(1, { placeId: 'millbrook' }, shopWorld);
  here.turn(age);
  here.life.c.money = 100_000;
  settle(here.life);
  return here;
};

test('store: soup is paid, eaten and not kept', () => {
  const { life, ask } = rich(12);
  life.c.bars.hunger = 60;
  expect(ask({ type: 'purchaseItem', itemId: 'soup' })).toMatchObject({ ok: true, reply: { price: 600, money: 99_400 } });
  expect(life.c.bars.hunger).toBe(30);
  expect(life.inventory).toHaveLength(0);
});

test('store: kept things stay until there are enough of them', () => {
  const { life, ask } = rich(12);
  for (let i = 0; i < 3; i++) expect(ask({ type: 'purchaseItem', itemId: 'notebook' }).ok).toBe(true);
  const before = hashLife(life);
  expect(ask({ type: 'purchaseItem', itemId: 'notebook' })).toMatchObject({ ok: false, code: 'limit_reached' });
  expect(hashLife(life)).toBe(before);
  expect(life.inventory).toMatchObject([{ itemId: 'notebook', count: 3 }]);
});

test('store: too young, too poor, unknown: refused without a trace', () => {
  const { life, ask } = rich(4);
  const before = hashLife(life);
  expect(ask({ type: 'purchaseItem', itemId: 'notebook' })).toMatchObject({ ok: false, code: 'too_young' });
  expect(ask({ type: 'purchaseItem', itemId: '__proto__' })).toMatchObject({ ok: false, code: 'not_found' });
  expect(ask({ type: 'purchaseItem', itemId: 'lantern' }, { diamonds: 9 })).toMatchObject({ ok: false, code: 'not_enough_diamonds' });
  expect(hashLife(life)).toBe(before);
  const poor = rich(12);
  poor.life.c.money = 5;
  expect(poor.ask({ type: 'purchaseItem', itemId: 'soup' })).toMatchObject({ ok: false, code: 'not_enough_money' });
});

test('store: diamonds are a ledger entry, not money', () => {
  const { life, context, ask } = rich(12);
  expect(ask({ type: 'purchaseItem', itemId: 'lantern' }, { diamonds: 25 })).toMatchObject({ ok: true, reply: { diamonds: 15 } });
  expect(context.sink.ledger).toMatchObject([{ diamonds: -10 }]);
  expect(life.c.money).toBe(100_000);
});

test('store: a gift pleases, is not kept, and pleases a stranger more than a best friend', () => {
  const { life, ask } = rich(12);
  const [near, far] = life.r;
  if (near === undefined || far === undefined) throw new Error('nobody there');
  near.affinity = 95;
  far.affinity = 0;
  const givenNear = ask({ type: 'purchaseItem', itemId: 'notebook', recipient: near.id });
  const givenFar = ask({ type: 'purchaseItem', itemId: 'notebook', recipient: far.id });
  const changeOf = (decision: typeof givenNear) => (decision.ok ? Number(decision.reply['change']) : Number.NaN);
  expect(changeOf(givenFar)).toBeGreaterThan(changeOf(givenNear));
  expect(far.affinity).toBe(changeOf(givenFar));
  near.affinity = 100;
  expect(changeOf(ask({ type: 'purchaseItem', itemId: 'notebook', recipient: near.id }))).toBe(0);
  expect(life.inventory).toHaveLength(0);
  expect(ask({ type: 'purchaseItem', itemId: 'notebook', recipient: 'p999' })).toMatchObject({ ok: false, code: 'not_found' });
});

test('store: a home takes a fifth in hand and a wage; the rest is owed', () => {
  const { life, ask } = rich(30);
  life.c.job = null;
  delete life.loan;
  life.c.money = 2_500_000;
  expect(ask({ type: 'purchaseItem', itemId: 'cottage' })).toMatchObject({ ok: false, code: 'not_enough_money' });
  life.c.job = { jobId: 'engineer', salary: 7_200_000, performance: 60, sinceDay: 0, raisedDay: 0, warnings: 0 };
  expect(ask({ type: 'purchaseItem', itemId: 'cottage' }).ok).toBe(true);
  expect(life.c.money).toBeGreaterThanOrEqual(0);
  expect(life.c.money - (life.loan ?? 0)).toBe(2_500_000 - 10_000_000);
});

test.each([
  ['instant', 50, 10],
  ['small', 100, 20],
  ['medium', 200, 30],
  ['large', 500, 40],
] as const)('store: the %s refill gives %i for %i diamonds, above the peak too', (refill, energy, diamonds) => {
  const { life, context, ask } = rich(20);
  const before = energyOf(life);
  const draws = life.draws;
  const decision = ask({ type: 'refillEnergy', refill }, { diamonds });
  expect(decision).toMatchObject({ ok: true, reply: { energy: before + energy, diamonds: 0 } });
  expect(context.sink.ledger).toEqual([{ diamonds: -diamonds, reason: `energy ${refill}`, key: `refill:${draws}` }]);
  expect(ask({ type: 'refillEnergy', refill }, { diamonds: diamonds - 1 })).toMatchObject({ ok: false, code: 'not_enough_diamonds' });
});

test('store: full fills to the peak and not twice; unlimited lasts a real day', () => {
  const { life, ask } = rich(20);
  life.c.bars.energy = 3;
  expect(ask({ type: 'refillEnergy', refill: 'full' })).toMatchObject({ ok: true, reply: { energy: life.c.bars.peakEnergy } });
  expect(ask({ type: 'refillEnergy', refill: 'full' })).toMatchObject({ ok: false, code: 'already_done' });
  ask({ type: 'refillEnergy', refill: 'unlimited' }, { at: 1_000 });
  expect(life.c.bars.unlimitedUntil).toBe(86_401_000);
});

test('store: the list agrees with the till', () => {
  const { life, context, ask } = rich(16);
  for (const offer of offerStore(life, context).filter(({ diamonds }) => diamonds === 0)) {
    const copy = structuredClone(life);
    expect(ask({ type: 'purchaseItem', itemId: offer.id }).ok).toBe(offer.available);
    Object.assign(life, copy);
  }
});
