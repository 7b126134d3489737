/**
 * Players of both doors play while the server is killed with SIGKILL at random moments, also while it starts. Afterwards every
 * acknowledged command is in the journal once, no diamond is missing or too many, and every life is what its journal says.
 * `BAOLIFE_KILLS` makes it longer, `CRASH_SEED` repeats the choices of players and killer.
 */
import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { connect } from '../../client/connect.ts';
import type { Client } from '../../client/types.ts';
import { world } from '../../content/world.ts';
import { compileWorld } from '../../life/compile.ts';
import { type Random, sfc32 } from '../../life/random.ts';
import { wholeJournal } from '../../server/services/succession.ts';
import { connect as connectDatabase, type Database, inTransaction } from '../../server/store/database.ts';
import { startEmbedded } from '../../server/store/embedded.ts';
import { book } from '../../server/store/ledger.ts';
import type { PendingView } from '../../wire/views.ts';
import { audit } from '../setup/audit.ts';
import { databaseIn, dataFolder, freePort, type ServerProcess, spawnServer } from '../setup/server-process.ts';

const KILLS = Number(process.env['BAOLIFE_KILLS'] ?? 20);
const SEED = Number(process.env['CRASH_SEED'] ?? Date.now() % 1e9);
const PLAYERS = 8;
const folder = dataFolder('crash');
const env = { BAOLIFE_DATA: folder };
const quiet = { info: () => undefined, warn: () => undefined };
let server: ServerProcess | undefined;

afterAll(() => {
  server?.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

interface Acknowledged {
  userID: string;
  command: string;
  requestId: string;
}

interface Play {
  client: Client;
  userID: string;
  acknowledged: Acknowledged[];
  refusals: Map<string, number>;
  pending: PendingView | undefined;
  stopped: boolean;
}

function randomOf(n: number): Random {
  return sfc32(SEED, n, 0x243f6a88, 0xb7e15162);
}

function join(port: number, n: number): Play {
  const socketIo = n % 2 === 1;
  const url = socketIo ? `http://127.0.0.1:${port}` : `ws://127.0.0.1:${port}/ws`;
  const userID = `crash-${SEED}-${n}`;
  const client = connect({
    url,
    userID,
    transport: socketIo ? 'socketio' : 'websocket',
    WebSocket: WebSocket as never,
    timeoutMs: 60_000,
    silenceMs: 4_000,
  });
  const play: Play = { client, userID, acknowledged: [], refusals: new Map(), pending: undefined, stopped: false };
  client.on('questionEvent', (asked) => {
    play.pending = asked;
  });
  client.on('dilemmaEvent', (asked) => {
    play.pending = asked;
  });
  client.on('playerObject', ({ player }) => {
    play.pending = player.pending ?? undefined;
  });
  return play;
}

async function say(play: Play, command: string, fields: object = {}): Promise<void> {
  try {
    const reply = (await play.client.send(command as never, fields as never)) as { requestId?: string };
    if (reply.requestId !== undefined) play.acknowledged.push({ userID: play.userID, command, requestId: reply.requestId });
  } catch (error) {
    const code = (error as { code?: string }).code ?? String(error);
    play.refusals.set(code, (play.refusals.get(code) ?? 0) + 1);
  }
}

/** Commands that change something carry a key; reads are mixed in between. */
async function act(play: Play, draw: Random): Promise<void> {
  const { pending } = play;
  const option = pending?.answerOptions.find((one) => one.affordable);
  if (pending !== undefined && option !== undefined && draw.chance(1, 2)) {
    play.pending = undefined;
    return say(play, 'answer', { questionId: pending.id, answer: option.id });
  }
  switch (draw.below(9)) {
    case 0:
      return say(play, 'speed', { speed: draw.pick([0.25, 1, 50, 1000]) });
    case 1:
      return say(play, 'start');
    case 2:
      return say(play, 'purchaseItem', { itemId: draw.pick(world.items).id });
    case 3:
      return say(play, 'conversation', { personId: 'p1', conversation: 'checkIn' });
    case 4:
      return say(play, 'purchaseTimeSkip', { skip: draw.pick(['1h', '12h', '1d', 'next'] as const) });
    case 5:
      return draw.chance(1, 12) ? say(play, 'claimDailyReward') : say(play, 'getTimeline', {});
    case 6:
      return say(play, 'getStore');
    default:
      return say(play, 'purchaseEnergyRefill', { refill: draw.pick(['instant', 'small', 'large'] as const) });
  }
}

async function playOn(play: Play, draw: Random): Promise<void> {
  while (!play.stopped) {
    await Promise.all(Array.from({ length: draw.between(1, 4) }, () => act(play, draw)));
    await new Promise((done) => setTimeout(done, draw.between(0, 40)));
  }
}

/** One start that is let be, or killed on the way; then one that is played on for a moment, and killed. */
async function killOnce(port: number, draw: Random, plays: readonly Play[]): Promise<number> {
  let kills = 0;
  if (draw.chance(1, 4)) {
    const early = spawnServer(port, env);
    await new Promise((done) => setTimeout(done, draw.between(50, 2_000)));
    early.kill('SIGKILL');
    await early.exited;
    kills += 1;
  }
  server = spawnServer(port, env);
  await server.ready();
  for (const { client } of plays) client.retryNow();
  await new Promise((done) => setTimeout(done, draw.between(100, 2_000)));
  server.kill('SIGKILL');
  await server.exited;
  return kills + 1;
}

async function giveEverybody(database: Database, amount: number): Promise<void> {
  const accounts = await database.pool.query<{ id: string }>('SELECT id FROM accounts');
  await inTransaction(database.pool, (client) =>
    book(
      client,
      accounts.rows.map(({ id }) => ({
        owner: id,
        currency: 'diamonds' as const,
        amount,
        reason: 'test',
        key: 'test-gift',
        transactionId: `gift-${id}`,
      })),
    ),
  );
}

function keyOf(accountId: string, { command, requestId }: Acknowledged): string {
  return createHash('sha256').update(`${accountId}\n${command}\n${requestId}`).digest('hex');
}

const READS = new Set(['getTimeline', 'getStore', 'claimDailyReward']);

async function missingOrDoubled(database: Database, plays: readonly Play[]): Promise<string[]> {
  const faults: string[] = [];
  for (const play of plays) {
    const account = await database.pool.query<{ id: string }>('SELECT id FROM accounts WHERE external_id = $1', [play.userID]);
    const accountId = account.rows[0]?.id ?? '';
    const lives = await database.pool.query<{ id: string }>('SELECT id FROM lives WHERE account_id = $1', [accountId]);
    const times = new Map<string, number>();
    for (const { id } of lives.rows) {
      for (const { key } of await wholeJournal(database.pool, id)) if (key !== null) times.set(key, (times.get(key) ?? 0) + 1);
    }
    for (const done of play.acknowledged) {
      const count = times.get(keyOf(accountId, done)) ?? 0;
      if (!READS.has(done.command) && count !== 1) faults.push(`${play.userID}: ${done.command} ${done.requestId} is there ${count} times`);
    }
    const claims = play.acknowledged.filter((done) => done.command === 'claimDailyReward').length;
    if (claims > 2) faults.push(`${play.userID}: ${claims} daily rewards in one or two days`);
  }
  return faults;
}

test(`no acknowledged command is lost in ${KILLS} kills (CRASH_SEED=${SEED})`, async () => {
  const port = await freePort();
  server = spawnServer(port, env);
  await server.ready();
  const plays = Array.from({ length: PLAYERS }, (_, n) => join(port, n));
  for (const play of plays) await say(play, 'characterSetup', {});
  server.kill('SIGKILL');
  await server.exited;
  const database = connectDatabase(databaseIn(folder).options, 3, quiet, async () => undefined);
  await giveEverybody(database, 1_000_000);
  const playing = plays.map((play, n) => playOn(play, randomOf(n + 1)));
  const killer = randomOf(0);
  for (let kills = 1; kills < KILLS; ) kills += await killOnce(port, killer, plays);
  server = spawnServer(port, env);
  await server.ready();
  for (const play of plays) {
    play.stopped = true;
    play.client.retryNow();
  }
  await Promise.all(playing);
  for (const play of plays) play.client.close();
  server.kill('SIGKILL');
  await server.exited;
  await database.close();
  // Our own process adopts the database that the killed servers left behind.
  const embedded = await startEmbedded(folder);
  const left = connectDatabase(databaseIn(folder).options, 3, quiet, async () => undefined);
  try {
    expect(await missingOrDoubled(left, plays)).toEqual([]);
    expect(await audit(left.pool, compileWorld(world))).toEqual([]);
  } finally {
    await left.close();
    await embedded.stop();
  }
  const acknowledged = plays.reduce((sum, play) => sum + play.acknowledged.length, 0);
  const refusals = plays.flatMap((play) => [...play.refusals.keys()]);
  process.stdout.write(`${acknowledged} commands acknowledged over ${KILLS} kills; refused with: ${[...new Set(refusals)].join(', ')}\n`);
  expect(acknowledged).toBeGreaterThan(KILLS * 20);
  for (const play of plays) expect(play.acknowledged.length, play.userID).toBeGreaterThan(20);
  expect(refusals).not.toContain('internal');
});
