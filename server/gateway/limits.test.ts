/** Floods, slow readers, latecomers: each ends by itself, named, and nobody else notices. */
import { afterAll, expect, test, vi } from 'vitest';
import { type Bot, enter, enterBorn, openDoor, type Player } from '../../test/setup/bot.ts';
import { type FreshServer, freshServer } from '../../test/setup/fresh.ts';
import { ownerOf, until } from '../../test/setup/inside.ts';
import { publish } from '../session/stream.ts';

vi.mock('../../wire/limits.ts', async (original) => ({
  ...(await original<typeof import('../../wire/limits.ts')>()),
  INIT_WITHIN_MS: 400,
}));

const strict = await freshServer({ env: { BAOLIFE_MESSAGES_PER_MINUTE: '30', BAOLIFE_CONNECTIONS_PER_MINUTE: '200' } });
const generous = await freshServer();
afterAll(async () => {
  await Promise.all([strict.close(), generous.close()]);
});

test.each(['websocket', 'socketio'] as const)('who does not say init in time is sent away (%s)', async (door) => {
  const idle = await openDoor(generous, door);
  const refused = await openDoor(generous, door);
  expect(await refused.ask('init', { userID: 'x', token: 'wrong' })).toMatchObject({ code: 'bad_token' });
  const closed = await Promise.all([idle.closed, refused.closed]);
  if (door === 'websocket') for (const one of closed) expect(one).toMatchObject({ code: 4001 });
  const entered = await enter(generous, {}, door);
  await new Promise((done) => setTimeout(done, 600));
  expect(entered.bot.isClosed()).toBe(false);
});

test('thirty at once are served; then the wait is told, and grows', async () => {
  const { bot } = await enterBorn(strict);
  const answers = await Promise.all(Array.from({ length: 40 }, () => bot.ask('getEnergyRefills')));
  const refused = answers.filter((answer) => answer.type === 'error');
  expect(answers.length - refused.length).toBeGreaterThanOrEqual(27);
  expect(answers.length - refused.length).toBeLessThanOrEqual(30);
  for (const answer of refused) {
    expect(answer).toMatchObject({ code: 'rate_limited', command: 'getEnergyRefills', retryAfterMs: expect.any(Number) });
    expect(answer['retryAfterMs'] as number).toBeGreaterThan(0);
    expect(answer['retryAfterMs'] as number).toBeLessThanOrEqual(2_000);
  }
  await new Promise((done) => setTimeout(done, 2_050));
  expect((await bot.ask('getEnergyRefills')).type).toBe('energyRefillTiers');
  expect((await bot.ask('getEnergyRefills'))['retryAfterMs']).toBeGreaterThan(2_000);
});

test('ten refills and five skips a minute, counted apart', async () => {
  const { bot } = await enterBorn(strict);
  const codes = async (type: string, fields: object, times: number): Promise<unknown[]> =>
    (await Promise.all(Array.from({ length: times }, () => bot.ask(type, fields)))).map((answer) => answer['code']);
  expect((await codes('purchaseTimeSkip', { skip: '1mo' }, 6)).map((code) => code === 'rate_limited')).toEqual([
    ...Array(5).fill(false),
    true,
  ]);
  expect((await codes('purchaseItem', { itemId: 'nothing' }, 11)).map((code) => code === 'rate_limited')).toEqual([
    ...Array(10).fill(false),
    true,
  ]);
});

async function flood(bot: Bot, frame: string): Promise<void> {
  for (let n = 0; n < 10_000 && !bot.isClosed(); n++) {
    bot.send(frame);
    if (n % 500 === 0) await new Promise((done) => setImmediate(done));
  }
}

test.each([
  ['commands', '{"type":"getStore"}'],
  ['nonsense', '{'],
  ['unknown commands', '{"type":"fly"}'],
  ['pings', '{"type":"ping"}'],
  ['inits', '{"type":"init","userID":"f","token":"t"}'],
])('ten thousand %s end with 4003, and others are served meanwhile', async (_what, frame) => {
  const [flooder, other] = [await enterBorn(strict), await enterBorn(strict)];
  const flooding = flood(flooder.bot, frame);
  const began = Date.now();
  expect((await other.bot.ask('getStore')).type).toBe('storeItems');
  expect(Date.now() - began).toBeLessThan(2_000);
  await flooding;
  expect(await flooder.bot.closed).toMatchObject({ code: 4003 });
  expect(flooder.bot.heard.length).toBeLessThan(400);
  expect(flooder.bot.heard.some((said) => said['code'] === 'rate_limited')).toBe(true);
  // Coming back at once helps nothing: the account is counted, not the connection.
  const again = await enter(strict, { userID: flooder.userID, token: flooder.token }).catch((error: unknown) => error as Error);
  if (!(again instanceof Error) && !frame.includes('init') && !frame.includes('ping')) {
    again.bot.send('{"type":"getStore"}');
    expect(await again.bot.closed).toMatchObject({ code: 4003 });
  }
});

test('too many connections from one address are not opened', async () => {
  const few = await freshServer({ env: { BAOLIFE_CONNECTIONS_PER_MINUTE: '5' } });
  const opened = await Promise.allSettled(Array.from({ length: 9 }, () => openDoor(few)));
  expect(opened.filter((one) => one.status === 'fulfilled')).toHaveLength(5);
  expect(opened.filter((one) => one.status === 'rejected').map((one) => String(one.reason))).toEqual(
    Array(4).fill(expect.stringContaining('429')),
  );
  await few.close();
});

/** Says long things to a player until its reader is given up. */
async function talkUntilDropped(server: FreshServer, { player }: Player, watcher: Player): Promise<{ said: number; mostWaiting: number }> {
  const { stream } = ownerOf(server, player.lifeId);
  const listeners = stream.listeners.size;
  let said = 0;
  let mostWaiting = 0;
  while (stream.listeners.size === listeners && said < 60_000) {
    for (let n = 0; n < 50; n++, said++)
      publish(stream, { type: 'relationshipEvent', personId: 'p1', relationshipStatus: 'friend', message: 'x'.repeat(2_000) }, Date.now());
    mostWaiting = Math.max(mostWaiting, process.memoryUsage().arrayBuffers);
    await new Promise((done) => setTimeout(done, 2));
  }
  await until(() => watcher.bot.heard.length >= said);
  return { said, mostWaiting };
}

test('a WebSocket that does not read is dropped; another device of the same account gets everything', async () => {
  const slow = await enterBorn(generous);
  const reading = await enter(generous, { userID: slow.userID, token: slow.token });
  slow.bot.socket?.pause();
  const before = process.memoryUsage().arrayBuffers;
  const { said, mostWaiting } = await talkUntilDropped(generous, slow, reading);
  expect(said).toBeLessThan(20_000);
  expect(mostWaiting - before).toBeLessThan(64 * 1024 * 1024);
  expect(ownerOf(generous, slow.player.lifeId).stream.kept.length).toBeLessThan(600);
  slow.bot.socket?.resume();
  expect((await slow.bot.closed).code).toBe(4002);
});

test('a Socket.IO client that does not read is dropped too', async () => {
  const slow = await enterBorn(generous, {}, 'socketio');
  const reading = await enter(generous, { userID: slow.userID, token: slow.token });
  slow.bot.pause?.();
  const { said } = await talkUntilDropped(generous, slow, reading);
  expect(said).toBeLessThan(20_000);
  slow.bot.close();
});

test('asking and never reading the answers is no way to fill the memory', async () => {
  const slow = await enterBorn(generous);
  slow.bot.socket?.pause();
  for (let n = 0; n < 6_000 && ownerOf(generous, slow.player.lifeId).stream.listeners.size > 0; n++) {
    slow.bot.send('{"type":"getStore"}');
    if (n % 50 === 0) await new Promise((done) => setTimeout(done, 5));
  }
  await until(() => ownerOf(generous, slow.player.lifeId).stream.listeners.size === 0);
  slow.bot.close();
});
