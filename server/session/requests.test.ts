import { afterAll, expect, test } from 'vitest';
import { world } from '../../content/world.ts';
import { compileWorld } from '../../life/compile.ts';
import { hashLife } from '../../life/hash.ts';
import { audit } from '../../test/setup/audit.ts';
import { enter, enterBorn } from '../../test/setup/bot.ts';
import { freshServer } from '../../test/setup/fresh.ts';
import { giveDiamonds, journalRows, ownerOf } from '../../test/setup/inside.ts';

/** An item that breaks the simulation of whoever buys it. */
let broken = false;
const trap = new Proxy(
  { ...(world.items[0] as (typeof world.items)[number]), id: 'trap' },
  {
    get: (item, property) => {
      if (broken) throw new Error('a bug in an item');
      return Reflect.get(item, property) as unknown;
    },
  },
);
const server = await freshServer({ world: { ...world, items: [...world.items, trap] } });
afterAll(async () => {
  await server.stop();
  expect(await audit(server.database.pool, compileWorld(world))).toEqual([]);
  await server.database.close();
});

test.each(['websocket', 'socketio'] as const)('the same request id twice is one purchase with one answer (%s)', async (door) => {
  const { bot, player } = await enterBorn(server, {}, door);
  const rows = await journalRows(server, player.lifeId);
  const first = await bot.ask('purchaseEnergyRefill', { refill: 'instant' }, 'buy-1');
  bot.send({ type: 'purchaseEnergyRefill', refill: 'instant', requestId: 'buy-1' });
  const other = await enter(server, await tokenOf(bot, player.lifeId));
  const second = await other.bot.ask('purchaseEnergyRefill', { refill: 'instant' }, 'buy-1');
  expect(first).toMatchObject({ type: 'energyUpdated', diamonds: 40 });
  expect(second).toEqual(first);
  expect(await journalRows(server, player.lifeId)).toBe(rows + 1);
});

/** Enters the same account again. */
async function tokenOf(
  bot: { heard: { type: string; [field: string]: unknown }[] },
  lifeId: string,
): Promise<{ userID: string; token: string }> {
  const first = bot.heard.find((said) => typeof said['token'] === 'string');
  return { userID: ownerOf(server, lifeId).userId, token: first?.['token'] as string };
}

test('an answer is given again after hundreds of other commands', async () => {
  const { bot, player } = await enterBorn(server);
  const first = await bot.ask('purchaseEnergyRefill', { refill: 'instant' }, 'early');
  await Promise.all(Array.from({ length: 300 }, (_, n) => bot.ask('speed', { speed: 1000 }, `speed-${n}`)));
  const again = await bot.ask('speed', { speed: 1000 }, 'speed-17');
  expect(again).toMatchObject({ type: 'ack', command: 'speed' });
  bot.heard.length = 0;
  expect(await bot.ask('purchaseEnergyRefill', { refill: 'instant' }, 'early')).toEqual(first);
  expect(ownerOf(server, player.lifeId).diamonds).toBe(40);
});

test('and after a restart of the server, whose snapshot lies behind it', async () => {
  const { bot, player, userID, token } = await enterBorn(server);
  const first = await bot.ask('purchaseEnergyRefill', { refill: 'instant' }, 'before');
  bot.close();
  await server.directory.release(ownerOf(server, player.lifeId));
  const back = await enter(server, { userID, token });
  expect(await back.bot.ask('purchaseEnergyRefill', { refill: 'instant' }, 'before')).toEqual(first);
  expect(back.bot.isClosed()).toBe(false);
  expect(await back.bot.ask('purchaseEnergyRefill', { refill: 'instant' }, 'after')).toMatchObject({ type: 'energyUpdated', diamonds: 30 });
});

test('the same id for another command, or of another account, is another request', async () => {
  const [ada, bea] = [await enterBorn(server), await enterBorn(server)];
  expect(await ada.bot.ask('purchaseEnergyRefill', { refill: 'instant' }, 'id')).toMatchObject({ diamonds: 40 });
  expect(await bea.bot.ask('purchaseEnergyRefill', { refill: 'instant' }, 'id')).toMatchObject({ diamonds: 40 });
  expect(await ada.bot.ask('speed', { speed: 50 }, 'id')).toMatchObject({ type: 'ack', command: 'speed' });
});

test.each([
  ['answer', { questionId: 'e1', answer: 'yes' }, 'no_question'],
  ['purchaseEnergyRefill', { refill: 'unlimited' }, 'not_enough_diamonds'],
  ['purchaseTimeSkip', { skip: '1mo' }, 'not_enough_diamonds'],
  ['purchaseItem', { itemId: 'no-such-thing' }, 'not_found'],
  ['conversation', { personId: 'p999' }, 'not_found'],
  ['claimEvent', { claimId: 'c999' }, 'not_found'],
  ['speed', { speed: 3 }, 'limit_reached'],
  ['quitJob', {}, 'not_available'],
  ['characterSetup', {}, 'already_done'],
])('%s refused leaves every byte of the life as it was', async (type, fields, code) => {
  const { bot, player } = await enterBorn(server);
  if (code === 'not_enough_diamonds') await bot.ask('purchaseEnergyRefill', { refill: 'instant' });
  const { life } = ownerOf(server, player.lifeId);
  const [hash, rows] = [hashLife(life), await journalRows(server, player.lifeId)];
  expect(await bot.ask(type, fields)).toMatchObject({ type: 'error', code, command: type, message: expect.stringMatching(/.{5,}/) });
  expect(hashLife(life)).toBe(hash);
  expect(await journalRows(server, player.lifeId)).toBe(rows);
});

test('ten claims at once, through four connections and both doors, pay once', async () => {
  const { bot, player, userID, token } = await enterBorn(server);
  const others = [
    await enter(server, { userID, token }, 'socketio'),
    await enter(server, { userID, token }),
    await enter(server, { userID, token }, 'socketio'),
  ];
  const bots = [bot, ...others.map((other) => other.bot)];
  const answers = await Promise.all(Array.from({ length: 10 }, (_, n) => (bots[n % 4] as typeof bot).ask('claimDailyReward')));
  for (const answer of answers)
    expect([answer.type, answer['code']]).toEqual(answer.type === 'error' ? ['error', 'already_done'] : ['dailyRewardClaimed', undefined]);
  expect(answers.filter((answer) => answer.type === 'dailyRewardClaimed').length).toBeGreaterThan(0);
  expect(ownerOf(server, player.lifeId).diamonds).toBe(55);
  const entries = await server.database.pool.query("SELECT 1 FROM ledger_entries WHERE key LIKE '%daily:%' AND key LIKE $1", [
    `${player.lifeId}%`,
  ]);
  expect(entries.rowCount).toBe(1);
});

test('the claim repeated gets its answer again; claimed anew it is done already', async () => {
  const { bot } = await enterBorn(server);
  const first = await bot.ask('claim_daily_reward', {}, 'claim');
  expect(first).toMatchObject({ type: 'daily_reward_claimed', day: 1, reward: '5 diamonds', streak: 1 });
  expect(await bot.ask('claim_daily_reward', {}, 'claim')).toEqual(first);
  expect(await bot.ask('claimDailyReward', {}, 'another')).toMatchObject({ type: 'error', code: 'already_done' });
});

test('spending from two connections at once never goes below zero', async () => {
  const { bot, player, userID, token } = await enterBorn(server);
  await giveDiamonds(server, player.lifeId, 15);
  const other = await enter(server, { userID, token }, 'socketio');
  const answers = await Promise.all(
    Array.from({ length: 12 }, (_, n) => (n % 2 === 0 ? bot : other.bot).ask('purchaseEnergyRefill', { refill: 'small' })),
  );
  expect(answers.filter((answer) => answer.type === 'energyUpdated')).toHaveLength(3);
  expect(answers.filter((answer) => answer['code'] === 'not_enough_diamonds')).toHaveLength(9);
  expect(ownerOf(server, player.lifeId).diamonds).toBe(5);
});

test('a bug in one life is answered with a name, and nobody else notices', async () => {
  const [ada, bea] = [await enterBorn(server), await enterBorn(server)];
  broken = true;
  const answer = await ada.bot.ask('purchaseItem', { itemId: 'trap' });
  broken = false;
  expect(answer).toMatchObject({ type: 'error', code: 'internal' });
  expect(JSON.stringify(answer)).not.toContain('a bug in an item');
  expect(await bea.bot.ask('getStore')).toMatchObject({ type: 'storeItems' });
});
