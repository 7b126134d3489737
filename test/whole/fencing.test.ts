/** Two servers on one database fight over one life: the one that was paused wakes up late, and may not write any more. */
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { world } from '../../content/world.ts';
import { compileWorld } from '../../life/compile.ts';
import { connect, createDatabase, type Database } from '../../server/store/database.ts';
import { type EmbeddedDatabase, startEmbedded } from '../../server/store/embedded.ts';
import { audit } from '../setup/audit.ts';
import { enter, enterBorn, type Player } from '../setup/bot.ts';
import { databaseIn, dataFolder, freePort, type ServerProcess, spawnServer } from '../setup/server-process.ts';

const folder = dataFolder('fencing');
const quiet = { info: () => undefined, warn: () => undefined };
let embedded: EmbeddedDatabase;
let database: Database;
let a: ServerProcess;
let b: ServerProcess;

async function start(): Promise<ServerProcess> {
  const process = spawnServer(await freePort(), {
    DATABASE_URL: databaseIn(folder).url,
    BAOLIFE_SECRET: 'the same secret on both servers',
    BAOLIFE_DATA: dataFolder('node'),
  });
  await process.ready();
  return process;
}

beforeAll(async () => {
  embedded = await startEmbedded(folder);
  await createDatabase(embedded.connection, 'baolife');
  database = connect(databaseIn(folder).options, 3, quiet, async () => undefined);
  [a, b] = await Promise.all([start(), start()]);
});

afterAll(async () => {
  for (const one of [a, b]) {
    one.kill('SIGCONT');
    one.kill('SIGKILL');
  }
  await database.close();
  await embedded.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function diamondsOf({ userID }: Player): Promise<number> {
  const found = await database.pool.query<{ balance: string }>(
    'SELECT balance FROM ledger_accounts l JOIN accounts a ON a.id = l.owner WHERE a.external_id = $1',
    [userID],
  );
  return Number(found.rows[0]?.balance);
}

test('two servers that begin at once set up one database', async () => {
  expect([a.child.exitCode, b.child.exitCode]).toEqual([null, null]);
});

test('what the paused server had still to say is refused, and its players are told to come back', async () => {
  const speaking = await enterBorn(a);
  const silent = await enterBorn(a);
  for (const player of [speaking, silent]) await player.bot.ask('speed', { speed: 1 });
  await speaking.bot.ask('start');
  expect(await speaking.bot.ask('purchaseEnergyRefill', { refill: 'instant' })).toMatchObject({ diamonds: 40 });
  a.kill('SIGSTOP');
  const there = await enter(b, { userID: speaking.userID, token: speaking.token });
  expect(there.player.diamonds).toBe(40);
  expect(await there.bot.ask('purchaseEnergyRefill', { refill: 'instant' })).toMatchObject({ diamonds: 30 });
  const silentThere = await enter(b, { userID: silent.userID, token: silent.token });
  expect(await silentThere.bot.ask('purchaseTimeSkip', { skip: '1d' })).toMatchObject({ type: 'timeSkipped' });
  // Sent while it sleeps, read when it wakes.
  const late = Promise.allSettled([1, 2, 3].map(() => speaking.bot.ask('purchaseEnergyRefill', { refill: 'instant' })));
  a.kill('SIGCONT');
  for (const outcome of await late) expect(outcome.status === 'rejected' || outcome.value.type === 'error').toBe(true);
  expect(await speaking.bot.closed).toMatchObject({ code: 1012 });
  expect(await silent.bot.closed).toMatchObject({ code: 1012 });
  expect(await diamondsOf(speaking)).toBe(30);
  // Who comes back to the first server takes the life there again; the second is the late one now.
  const back = await enter(a, { userID: speaking.userID, token: speaking.token });
  expect(back.player.diamonds).toBe(30);
  expect(await back.bot.ask('purchaseEnergyRefill', { refill: 'instant' })).toMatchObject({ diamonds: 20 });
  await expect(there.bot.ask('purchaseEnergyRefill', { refill: 'instant' })).rejects.toThrow('closed with 1012');
  for (const { bot } of [back, silentThere]) bot.close();
});

test('a life thrown to and fro twenty times keeps one gapless journal', async () => {
  let player = await enterBorn(a);
  for (let turn = 0; turn < 20; turn++) {
    const [from, to] = turn % 2 === 0 ? [a, b] : [b, a];
    if (turn % 5 === 0) from.kill('SIGSTOP');
    const before = player.bot;
    const racing = Promise.allSettled([
      before.ask('speed', { speed: 50 }),
      before.ask('conversation', { personId: 'p1', conversation: 'checkIn' }),
    ]);
    player = { ...(await enter(to, { userID: player.userID, token: player.token })), token: player.token };
    await player.bot.ask('speed', { speed: 1000 }).catch(() => undefined);
    from.kill('SIGCONT');
    await racing;
    before.close();
  }
  player.bot.close();
});

test('afterwards every life is what its one journal says, in diamonds too', async () => {
  for (const one of [a, b]) one.kill('SIGTERM');
  expect(await Promise.all([a.exited, b.exited])).toEqual([0, 0]);
  expect(await audit(database.pool, compileWorld(world))).toEqual([]);
});
