import { afterAll, expect, test } from 'vitest';
import { world } from '../../content/world.ts';
import { compileWorld } from '../../life/compile.ts';
import type { LifeEvent } from '../../life/events/types.ts';
import { audit } from '../../test/setup/audit.ts';
import { enter, enterBorn, type Player, type Said } from '../../test/setup/bot.ts';
import { freshServer } from '../../test/setup/fresh.ts';
import { heldClock } from '../../test/setup/held-clock.ts';
import { ownerOf, until } from '../../test/setup/inside.ts';
import { ACCOUNTS_TOPIC } from '../bus.ts';

const HOUR_MS = 3_600_000;
const clock = heldClock();
let seeds = 0;
const question: LifeEvent = {
  id: 'test-question',
  kind: 'question',
  category: 'luck',
  icon: '?',
  title: 'A test',
  age: [0, 1],
  text: 'Well?',
  weight: 0,
  answers: [
    { id: 'yes', text: 'Yes', outcomes: [{ text: 'So it is.', effects: [] }] },
    { id: 'no', text: 'No', outcomes: [{ text: 'So be it.', effects: [] }] },
  ],
};
const testWorld = { ...world, events: [...world.events, question] };
const server = await freshServer({ world: testWorld, ports: { clock, chance: { seed: () => [7, 7, 7, ++seeds] } } });
afterAll(async () => {
  await server.stop();
  expect(await audit(server.database.pool, compileWorld(testWorld))).toEqual([]);
  await server.database.close();
});

interface Digest {
  minutesOffline: number;
  fromDate: string;
  toDate: string;
  entries: { n: number; title: string }[];
  changes: Record<string, number>;
}

/** A child of one day whose clock runs, and who has just left. */
async function gone(): Promise<Player> {
  const entered = await enterBorn(server, {}, 'websocket', true);
  entered.bot.close();
  await until(() => ownerOf(server, entered.player.lifeId).stream.listeners.size === 0);
  return entered;
}

async function back({ userID, token }: Player, more: Record<string, unknown> = {}): Promise<Player & { digest: Digest | null }> {
  const entered = await enter(server, { userID, token, ...more });
  return { ...entered, digest: (entered.init['digest'] ?? null) as Digest | null };
}

function tell(accountId: string, command: string): void {
  server.bus.publish(ACCOUNTS_TOPIC, { kind: 'notice', accountId, notice: { type: 'ack', command } });
}

test('three hours away are three hours of life, and a digest says so', async () => {
  const left = await gone();
  clock.advance(3 * HOUR_MS);
  const { player, digest } = await back(left);
  expect(player.minute).toBe(180);
  expect(digest).toMatchObject({ minutesOffline: 180, fromDate: left.player['date'], toDate: left.player['date'] });
});

test('a month away is a week of life', async () => {
  const left = await gone();
  clock.advance(30 * 24 * HOUR_MS);
  const { player, digest } = await back(left);
  expect(player.minute).toBe(player.pending === null ? 168 * 60 : expect.any(Number));
  expect(player.minute).toBeLessThanOrEqual(168 * 60);
  expect(digest?.minutesOffline).toBe(30 * 24 * 60);
  expect(digest?.entries.map((entry) => entry.n)).toEqual([...new Set(digest?.entries.map((entry) => entry.n))]);
});

test('a life let go after two minutes loses none of them', async () => {
  const left = await gone();
  clock.advance(150_000);
  await server.directory.release(ownerOf(server, left.player.lifeId));
  clock.advance(150_000);
  expect((await back(left)).player.minute).toBe(5);
});

test('the same holds after the server has let the life go, and the digest begins where the player left', async () => {
  const left = await gone();
  const owner = ownerOf(server, left.player.lifeId);
  const toldBefore = owner.life.logCount;
  await server.directory.release(owner);
  clock.advance(100 * HOUR_MS);
  const { player, digest } = await back(left);
  expect([player.minute, player.pending]).toEqual(player.pending === null ? [6000, null] : [expect.any(Number), player.pending]);
  expect(digest?.fromDate).toBe(left.player['date']);
  for (const entry of digest?.entries ?? []) expect(entry.n).toBeGreaterThanOrEqual(toldBefore);
  expect(Object.keys(digest?.changes ?? {})).not.toEqual([]);
});

test('a minute away needs no digest; a pause makes an absence nothing', async () => {
  const left = await gone();
  clock.advance(60_000);
  expect((await back(left)).digest).toBeNull();
  const stopped = await enterBorn(server);
  stopped.bot.close();
  await until(() => ownerOf(server, stopped.player.lifeId).stream.listeners.size === 0);
  clock.advance(50 * HOUR_MS);
  expect((await back(stopped)).player.minute).toBe(0);
});

test('within two minutes one gets what was missed, once and in order, and then goes on', async () => {
  const left = await gone();
  const owner = ownerOf(server, left.player.lifeId);
  const lastSeq = owner.stream.seq;
  // Meanwhile three things are said to another device of the account.
  const other = await back(left);
  for (const n of [1, 2, 3]) tell(owner.accountId, `news ${n}`);
  await until(() => other.bot.heard.some((said) => said['command'] === 'news 3'));
  other.bot.close();
  await until(() => owner.stream.listeners.size === 0);
  clock.advance(90_000);
  const again = await back(left, { lastSeq, streamId: left.streamId });
  expect(again.init).toMatchObject({ type: 'resumed', streamId: left.streamId });
  await again.bot.next('u');
  const numbered = again.bot.heard.filter((said) => said.seq !== undefined).map((said) => said.seq as number);
  expect(numbered).toEqual([...new Set(numbered)].sort((a, b) => a - b));
  expect(numbered[0]).toBeGreaterThan(lastSeq);
  const missed = again.bot.heard.filter((said) => said.type !== 'u' && said.type !== 'resumed');
  expect(missed.map((said) => said['command'])).toEqual(['news 1', 'news 2', 'news 3']);
  expect(again.init['missed']).toBe(3);
  const once = await back(left, { lastSeq: owner.stream.seq, streamId: left.streamId });
  expect(once.init).toMatchObject({ type: 'resumed', missed: 0 });
});

test('a question asked in those two minutes is not lost', async () => {
  const left = await gone();
  const owner = ownerOf(server, left.player.lifeId);
  const lastSeq = owner.stream.seq;
  owner.life.agenda.unshift({ minute: 1, order: 0, kind: 'event', eventId: question.id });
  clock.advance(90_000);
  const again = await back(left, { lastSeq, streamId: left.streamId });
  expect(again.init.type).toBe('resumed');
  expect(await again.bot.next('questionEvent')).toMatchObject({ eventId: question.id });
  const { pool } = server.database;
  await pool.query('DELETE FROM lives WHERE id = $1', [owner.life.id]); // what it was asked is not in its journal
});

test('later than two minutes, or with a strange stream, the full state comes', async () => {
  const left = await gone();
  const owner = ownerOf(server, left.player.lifeId);
  const other = await back(left);
  tell(owner.accountId, 'news');
  await other.bot.next('ack');
  clock.advance(130_000);
  expect((await back(left, { lastSeq: 0, streamId: left.streamId })).init.type).toBe('playerObject');
  expect((await back(left, { lastSeq: 0, streamId: 'another' })).init.type).toBe('playerObject');
  expect((await back(left, { lastSeq: 10 ** 9, streamId: left.streamId })).init.type).toBe('playerObject');
});

test('what was said to an account while it was away waits in the database, in order, with its time, once', async () => {
  const left = await gone();
  const { accountId } = ownerOf(server, left.player.lifeId);
  const kept = async (): Promise<number> =>
    (await server.database.pool.query('SELECT 1 FROM offline_notices WHERE account_id = $1', [accountId])).rowCount ?? 0;
  for (const word of ['first', 'second', 'third']) {
    const before = await kept();
    tell(accountId, word);
    while ((await kept()) === before) await new Promise((done) => setTimeout(done, 5));
  }
  const again = await back(left, { lastSeq: ownerOf(server, left.player.lifeId).stream.seq, streamId: left.streamId });
  const heard: Said[] = [
    await again.bot.next('offlineNotice'),
    await again.bot.next('offlineNotice'),
    await again.bot.next('offlineNotice'),
  ];
  expect(heard.map((said) => (said['notice'] as { command: string }).command)).toEqual(['first', 'second', 'third']);
  expect(heard.every((said) => !Number.isNaN(Date.parse(said['at'] as string)))).toBe(true);
  expect(await kept()).toBe(0);
});

test('what is said to somebody who is there arrives at every connection at once', async () => {
  const here = await enterBorn(server);
  const other = await back(here);
  const { accountId } = ownerOf(server, here.player.lifeId);
  tell(accountId, 'news');
  expect([(await here.bot.next('ack'))['command'], (await other.bot.next('ack'))['command']]).toContain('news');
});
