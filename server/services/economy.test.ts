import { afterAll, expect, test } from 'vitest';
import { world } from '../../content/world.ts';
import { compileWorld } from '../../life/compile.ts';
import type { LifeEvent } from '../../life/events/types.ts';
import { audit } from '../../test/setup/audit.ts';
import { enter, enterBorn } from '../../test/setup/bot.ts';
import { freshServer } from '../../test/setup/fresh.ts';
import { heldClock } from '../../test/setup/held-clock.ts';
import { giveDiamonds, ownerOf } from '../../test/setup/inside.ts';

const DAY_MS = 86_400_000;
/** A world in which nothing happens by itself: skips run their whole way. */
const calm = { ...world, events: [] as LifeEvent[] };
const clock = heldClock('2026-03-01T12:00:00Z');
const server = await freshServer({ world: calm, ports: { clock } });
afterAll(async () => {
  await server.stop();
  expect(await audit(server.database.pool, compileWorld(calm))).toEqual([]);
  await server.database.close();
});

test.each([
  ['instant', 50, 10],
  ['small', 100, 20],
  ['medium', 200, 30],
  ['large', 500, 40],
])('refill %s gives %d energy for %d diamonds, above the peak too', async (refill, energy, diamonds) => {
  const { bot, player } = await enterBorn(server);
  const bought = await bot.ask('purchaseEnergyRefill', { refill });
  expect(bought).toMatchObject({ type: 'energyUpdated', energy: (player.c?.energy ?? 0) + energy, diamonds: 50 - diamonds });
  expect(bought['transactionId']).toMatch(/^[0-9a-f-]{36}$/);
});

test('`full` fills to the peak for 35; at the peak it is refused and costs nothing', async () => {
  const { bot, player } = await enterBorn(server);
  expect(await bot.ask('purchaseEnergyRefill', { refill: 'full' })).toMatchObject({ type: 'error', code: 'already_done' });
  ownerOf(server, player.lifeId).life.c.bars.energy = 12;
  expect(await bot.ask('purchaseEnergyRefill', { refill: 'full' })).toMatchObject({ energy: player.c?.peakEnergy, diamonds: 15 });
  await server.database.pool.query('DELETE FROM lives WHERE id = $1', [player.lifeId]); // its energy is not what its journal says
});

test('`unlimited` costs 50 and lasts 24 real hours', async () => {
  const { bot, player } = await enterBorn(server);
  expect(await bot.ask('purchaseEnergyRefill', { refill: 'unlimited' })).toMatchObject({ type: 'energyUpdated', diamonds: 0 });
  expect(ownerOf(server, player.lifeId).life.c.bars.unlimitedUntil).toBe(clock.now() + DAY_MS);
  await giveDiamonds(server, player.lifeId, 50);
  expect(await bot.ask('purchaseEnergyRefill', { refill: 'unlimited' })).toMatchObject({ code: 'already_done' });
  clock.advance(DAY_MS + 1);
  expect(await bot.ask('purchaseEnergyRefill', { refill: 'unlimited' })).toMatchObject({ type: 'energyUpdated', diamonds: 0 });
});

test.each([
  ['1h', 60, 5],
  ['12h', 720, 15],
  ['1d', 1440, 25],
  ['1w', 10_080, 75],
  ['1mo', 43_200, 100],
])('skip %s is %d minutes for %d diamonds', async (skip, minutes, diamonds) => {
  const { bot, player } = await enterBorn(server);
  await giveDiamonds(server, player.lifeId, 100);
  const skipped = await bot.ask('purchaseTimeSkip', { skip });
  expect(skipped).toMatchObject({ type: 'timeSkipped', minutes, charged: diamonds, refunded: 0, diamonds: 150 - diamonds });
  expect(ownerOf(server, player.lifeId).life.minute).toBe(minutes);
});

test('`next` costs 50 wherever it ends, within a year', async () => {
  const { bot, player } = await enterBorn(server);
  const skipped = await bot.ask('purchaseTimeSkip', { skip: 'next' });
  expect(skipped).toMatchObject({ charged: 50, diamonds: 0 });
  expect(ownerOf(server, player.lifeId).life.minute).toBeLessThanOrEqual(365 * 1440);
});

test('what is offered is what is charged', async () => {
  const { bot } = await enterBorn(server);
  const refills = (await bot.ask('getEnergyRefills'))['tiers'] as { id: string; diamonds: number }[];
  expect(refills.map(({ id, diamonds }) => [id, diamonds])).toEqual([
    ['instant', 10],
    ['small', 20],
    ['medium', 30],
    ['full', 35],
    ['large', 40],
    ['unlimited', 50],
  ]);
  const skips = (await bot.ask('getTimeSkips'))['tiers'] as { id: string; diamonds: number }[];
  expect(skips.map(({ id, diamonds }) => [id, diamonds])).toEqual([
    ['1h', 5],
    ['12h', 15],
    ['1d', 25],
    ['next', 50],
    ['1w', 75],
    ['1mo', 100],
  ]);
});

test('seven days in a row bring 125 diamonds, fifty energy and an item; the eighth is day one again', async () => {
  const { bot, player } = await enterBorn(server);
  const seen: unknown[] = [];
  for (let day = 0; day < 8; day++) {
    const claimed = await bot.ask('claimDailyReward');
    seen.push([claimed['day'], claimed['reward'], claimed['streak']]);
    clock.advance(DAY_MS);
  }
  const tin = world.items.find((item) => item.id === 'lucky-tin')?.name as string;
  expect(seen).toEqual([
    [1, '5 diamonds', 1],
    [2, '10 diamonds', 2],
    [3, '15 diamonds + 50 energy', 3],
    [4, '15 diamonds', 4],
    [5, '20 diamonds', 5],
    [6, '25 diamonds', 6],
    [7, `35 diamonds + ${tin}`, 7],
    [1, '5 diamonds', 8],
  ]);
  const { life, diamonds } = ownerOf(server, player.lifeId);
  expect(diamonds).toBe(50 + 125 + 5);
  expect(life.inventory).toMatchObject([{ itemId: 'lucky-tin', count: 1 }]);
  expect(life.c.bars.energy).toBe(150);
});

test('a missed day starts again at day one', async () => {
  const { bot } = await enterBorn(server);
  await bot.ask('claimDailyReward');
  clock.advance(DAY_MS);
  expect(await bot.ask('claimDailyReward')).toMatchObject({ day: 2, streak: 2 });
  clock.advance(2 * DAY_MS);
  expect(await bot.ask('getDailyRewards')).toMatchObject({ canClaim: true, streak: 0 });
  expect(await bot.ask('claimDailyReward')).toMatchObject({ day: 1, streak: 1 });
});

test('the day is the player’s own: midnight in Auckland is not midnight in Honolulu', async () => {
  const noon = Date.parse('2027-06-10T11:30:00Z');
  clock.advance(noon - clock.now());
  const [auckland, honolulu] = [
    await enterBorn(server, { timeZone: 'Pacific/Auckland' }),
    await enterBorn(server, { timeZone: 'Pacific/Honolulu' }),
  ];
  for (const { bot } of [auckland, honolulu]) expect(await bot.ask('claimDailyReward')).toMatchObject({ day: 1 });
  expect(await auckland.bot.ask('getDailyRewards')).toMatchObject({ canClaim: false, nextAt: '2027-06-10T12:00:00.000Z' });
  expect(await honolulu.bot.ask('getDailyRewards')).toMatchObject({ canClaim: false, nextAt: '2027-06-11T10:00:00.000Z' });
  clock.advance(3_600_000);
  expect(await auckland.bot.ask('claimDailyReward')).toMatchObject({ day: 2, streak: 2 });
  expect(await honolulu.bot.ask('claimDailyReward')).toMatchObject({ code: 'already_done' });
  // A journey west does not bring the day back.
  const west = await enter(server, { userID: auckland.userID, token: auckland.token, timeZone: 'Pacific/Honolulu' });
  expect(await west.bot.ask('claimDailyReward')).toMatchObject({ code: 'already_done' });
});

test('sixteen figures over all lives of the account', async () => {
  const { bot, player } = await enterBorn(server);
  await giveDiamonds(server, player.lifeId, 1000);
  for (let month = 0; month < 3; month++) await bot.ask('purchaseTimeSkip', { skip: '1mo' });
  await bot.ask('claimDailyReward');
  await bot.ask('conversation', { personId: 'p1', conversation: 'checkIn' });
  const said = ownerOf(server, player.lifeId).life.tally.messagesSent;
  await bot.ask('restart');
  await bot.ask('characterSetup');
  await bot.ask('stop');
  const { statistics } = (await bot.ask('getPlayerStatistics')) as unknown as { statistics: { id: string; value: number }[] };
  expect(statistics).toHaveLength(16);
  expect(new Set(statistics.map(({ id }) => id)).size).toBe(16);
  const figure = (id: string): number | undefined => statistics.find((one) => one.id === id)?.value;
  expect([figure('lives'), figure('daysLived'), figure('rewards'), figure('messagesSent')]).toEqual([2, 90, 1, said]);
});
