import { afterAll, expect, test } from 'vitest';
import { world } from '../../content/world.ts';
import { compileWorld } from '../../life/compile.ts';
import { hashLife } from '../../life/hash.ts';
import type { Life, Person } from '../../life/state.ts';
import { enter, enterBorn } from '../../test/setup/bot.ts';
import { freshServer } from '../../test/setup/fresh.ts';
import { journalRows, ownerOf } from '../../test/setup/inside.ts';
import { playLife } from '../../tools/play.ts';
import { POLICIES } from '../../tools/play-policies.ts';
import { insertLife, packLife, summaryOf, writeSnapshots } from '../store/lives.ts';
import { wholeJournal } from './succession.ts';

const compiled = compileWorld(world);
const server = await freshServer();
afterAll(() => server.close());

test('a new life packs the journal of the old one into one row, whole', async () => {
  const { bot, player } = await enterBorn(server);
  for (let n = 0; n < 30; n++) await bot.ask('speed', { speed: 50 });
  const rows = await journalRows(server, player.lifeId);
  const before = await wholeJournal(server.database.pool, player.lifeId);
  const hash = hashLife(ownerOf(server, player.lifeId).life);
  const next = (await bot.ask('restart')) as unknown as { type: string; player: { lifeId: string; status: string; diamonds: number } };
  expect(next).toMatchObject({ type: 'playerObject', player: { status: 'creating', diamonds: 50 } });
  expect(next.player.lifeId).not.toBe(player.lifeId);
  expect(await journalRows(server, player.lifeId)).toBe(0);
  const packed = await server.database.pool.query('SELECT rows FROM packed_journals WHERE life_id = $1', [player.lifeId]);
  expect(packed.rows).toEqual([{ rows }]);
  expect(await wholeJournal(server.database.pool, player.lifeId)).toEqual(before);
  expect(hash).toMatch(/^[0-9a-f]{16}$/);
});

test('other devices of the account are told, and find the new life', async () => {
  const { bot, userID, token } = await enterBorn(server);
  const other = await enter(server, { userID, token }, 'socketio');
  await bot.ask('restart');
  expect(await other.bot.next('reconnect')).toMatchObject({ afterMs: 0 });
  expect(bot.heard.some((said) => said.type === 'reconnect')).toBe(false);
  expect((await enter(server, { userID, token })).player.status).toBe('creating');
});

test('two devices that restart at once begin one life', async () => {
  const { bot, userID, token, player } = await enterBorn(server);
  const other = await enter(server, { userID, token });
  await Promise.allSettled([bot.ask('restart'), other.bot.ask('restart')]);
  const lives = await server.database.pool.query(
    'SELECT l.id FROM lives l JOIN accounts a ON a.id = l.account_id WHERE a.external_id = $1 AND current',
    [userID],
  );
  expect(lives.rowCount).toBe(1);
  expect(lives.rows[0].id).not.toBe(player.lifeId);
});

/** A life played to its end by policy, with children who live on. */
function endedWithHeirs(): Life {
  const policy = POLICIES[0] as (typeof POLICIES)[number];
  for (let seed = 1; seed < 60; seed++) {
    const life = playLife(compiled, seed, policy);
    if ((life.legacy?.heirs.length ?? 0) > 0) return life;
  }
  throw new Error('No life left a child.');
}

test('who has died goes on as a child, with its share, its family and its years', async () => {
  const { bot, player, userID, token } = await enterBorn(server);
  const { accountId, epoch } = ownerOf(server, player.lifeId);
  bot.close();
  await server.directory.release(ownerOf(server, player.lifeId));
  const parent = endedWithHeirs();
  const { pool } = server.database;
  await pool.query('UPDATE lives SET current = false WHERE id = $1', [player.lifeId]);
  await insertLife(pool, { id: parent.id, accountId, seed: parent.seed, contentVersion: compiled.version, at: Date.now() });
  await writeSnapshots(pool, [
    {
      lifeId: parent.id,
      epoch: 0,
      seq: 0,
      minute: parent.minute,
      anchorAt: Date.now(),
      watched: false,
      packed: packLife(parent),
      summary: summaryOf(parent),
      contentVersion: compiled.version,
    },
  ]);
  const back = await enter(server, { userID, token });
  expect(back.player.status).toBe('dead');
  expect(epoch).toBeGreaterThan(0);
  expect(await back.bot.ask('purchaseEnergyRefill', { refill: 'instant' })).toMatchObject({ code: 'dead' });
  expect(await back.bot.ask('restart', { heirId: 'p9999' })).toMatchObject({ type: 'error', code: 'not_found', field: 'heirId' });
  const heir = parent.r.find((person) => person.id === parent.legacy?.heirs[0]) as Person;
  const next = (await back.bot.ask('restart', { heirId: heir.id })) as unknown as { player: typeof player & { ageYears?: number } };
  expect(next.player).toMatchObject({ status: 'playing', c: { firstName: heir.firstName } });
  expect(next.player.minute).toBeGreaterThan(0);
  const kin = ownerOf(server, next.player.lifeId).life.r;
  expect(kin.some((person) => person.firstName === parent.c.firstName && person.status === 'dead')).toBe(true);
  // What was handed over is in the journal, so that the life can be told from it alone.
  const owner = ownerOf(server, next.player.lifeId);
  await back.bot.ask('stop');
  const hash = hashLife(owner.life);
  back.bot.close();
  server.directory.ownerPorts.drop(owner, 'failed');
  await enter(server, { userID, token });
  expect(hashLife(ownerOf(server, next.player.lifeId).life)).toBe(hash);
});

test('one cannot go on as a child of somebody alive', async () => {
  const { bot, player } = await enterBorn(server);
  expect(await bot.ask('restart', { heirId: 'p1' })).toMatchObject({ code: 'not_found' });
  expect(ownerOf(server, player.lifeId).life.status).toBe('playing');
});

test('restart asked twice with the same request id begins one life', async () => {
  const { bot, player } = await enterBorn(server);
  const first = (await bot.ask('restart', {}, 'again')) as unknown as { player: { lifeId: string } };
  const second = (await bot.ask('restart', {}, 'again')) as unknown as { player: { lifeId: string } };
  expect(first.player.lifeId).not.toBe(player.lifeId);
  expect(second.player.lifeId).toBe(first.player.lifeId);
});
