/** SIGTERM: players are told, everything is written, the process ends in time, and the next one goes on where it ended. */
import { rmSync } from 'node:fs';
import { connect as connectSocket } from 'node:net';
import { afterAll, expect, test } from 'vitest';
import { world } from '../../content/world.ts';
import { compileWorld } from '../../life/compile.ts';
import { connect } from '../../server/store/database.ts';
import { startEmbedded } from '../../server/store/embedded.ts';
import { audit } from '../setup/audit.ts';
import { enter, enterBorn } from '../setup/bot.ts';
import { databaseIn, dataFolder, freePort, type ServerProcess, spawnServer } from '../setup/server-process.ts';

const folder = dataFolder('shutdown');
const STOPPED_WITHIN_MS = 5_000;
let server: ServerProcess;
afterAll(() => {
  server.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

async function start(): Promise<ServerProcess> {
  server = spawnServer(await freePort(), { BAOLIFE_DATA: folder });
  await server.ready();
  return server;
}

/** Clients who neither read nor answer: one in the middle of an upgrade, one after it, one with half a request. */
function deadWeight(port: number): void {
  const upgrade =
    'GET /ws HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n';
  for (const text of [
    upgrade,
    upgrade.replace('/ws', '/nowhere'),
    'POST /api/v1/commands HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{',
  ]) {
    const socket = connectSocket({ port, host: '127.0.0.1', allowHalfOpen: true });
    socket.on('error', () => undefined);
    socket.write(text);
    socket.pause();
  }
}

test('SIGTERM in the middle of play', async () => {
  const first = await start();
  const [ws, io] = [await enterBorn(first), await enterBorn(first, {}, 'socketio')];
  deadWeight(first.port);
  const asleep = await enterBorn(first, {}, 'socketio');
  asleep.bot.pause?.();
  await ws.bot.ask('speed', { speed: 0.25 });
  await ws.bot.ask('start');
  expect(await io.bot.ask('purchaseEnergyRefill', { refill: 'instant' })).toMatchObject({ diamonds: 40 });
  await new Promise((done) => setTimeout(done, 300));
  const began = Date.now();
  first.kill('SIGTERM');
  for (const { bot } of [ws, io]) {
    expect(await bot.next('reconnect')).toMatchObject({ reason: expect.stringMatching(/restart/), afterMs: expect.any(Number) });
    await bot.closed;
  }
  expect(await ws.bot.closed).toMatchObject({ code: 1012 });
  expect(await first.exited).toBe(0);
  expect(Date.now() - began).toBeLessThan(STOPPED_WITHIN_MS);
  const seen = ws.bot.heard.findLast((said) => said.type === 'u')?.['minute'] as number;

  const second = await start();
  const [wsAgain, ioAgain] = [
    await enter(second, { userID: ws.userID, token: ws.token }),
    await enter(second, { userID: io.userID, token: io.token }, 'socketio'),
  ];
  expect(wsAgain.player.minute).toBeGreaterThanOrEqual(seen);
  expect(ioAgain.player).toMatchObject({ diamonds: 40, minute: 0 });
  expect(wsAgain.player.log.length).toBeGreaterThan(0);
  second.kill('SIGTERM');
  expect(await second.exited).toBe(0);
});

test('everything was written: snapshots are as new as the journal, and agree with it', async () => {
  const embedded = await startEmbedded(folder);
  expect(embedded.adopted).toBe(false);
  const database = connect(databaseIn(folder).options, 2, { info: () => undefined, warn: () => undefined }, () => embedded.stop());
  const lives = await database.pool.query<{ journal_seq: number; snapshot_seq: number }>('SELECT journal_seq, snapshot_seq FROM lives');
  expect(lives.rows.length).toBe(3);
  for (const { journal_seq, snapshot_seq } of lives.rows) expect(snapshot_seq).toBe(journal_seq);
  expect(await audit(database.pool, compileWorld(world))).toEqual([]);
  await database.close();
});

test('a second signal changes nothing, and one while starting leaves nothing behind', async () => {
  const third = await start();
  const { bot } = await enterBorn(third);
  third.kill('SIGTERM');
  third.kill('SIGINT');
  expect(await third.exited).toBe(0);
  await bot.closed;
  const fourth = spawnServer(await freePort(), { BAOLIFE_DATA: folder });
  await new Promise((done) => setTimeout(done, 700));
  fourth.kill('SIGTERM');
  await fourth.exited;
  await start();
});
