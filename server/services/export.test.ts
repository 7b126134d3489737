import { afterAll, expect, test } from 'vitest';
import { enter, enterBorn } from '../../test/setup/bot.ts';
import { freshServer } from '../../test/setup/fresh.ts';
import { ownerOf } from '../../test/setup/inside.ts';
import { ACCOUNTS_TOPIC } from '../bus.ts';

const server = await freshServer();
afterAll(() => server.close());

/** Everything a player can leave behind, each with the canary in it. */
async function leaveTraces(
  canary: string,
): Promise<{ bot: Awaited<ReturnType<typeof enterBorn>>['bot']; accountId: string; lifeIds: string[] }> {
  const entered = await enter(server, { userID: `${canary}-user`, timeZone: 'Europe/Oslo' });
  const { bot } = entered;
  await bot.ask('stop');
  await bot.ask('characterSetup', { firstName: canary });
  const first = ownerOf(server, entered.player.lifeId);
  await bot.ask('restart');
  const { player } = (await bot.ask('characterSetup', { lastName: `Mc${canary}` })) as unknown as { player: { lifeId: string } };
  // A newborn says little; what it will have said lies where conversations wait to be written.
  const { talk, epoch } = ownerOf(server, player.lifeId);
  talk.push({
    lifeId: player.lifeId,
    epoch,
    personId: 'p1',
    message: { id: `m-${canary}`, sender: 'me', text: `I am ${canary}`, minute: 0, sentiment: 0 } as never,
  });
  await bot.ask('purchaseEnergyRefill', { refill: 'instant' });
  await bot.ask('claimDailyReward');
  return { bot, accountId: first.accountId, lifeIds: [first.life.id, player.lifeId] };
}

test('an export has all of mine and nothing of anybody else', async () => {
  const mine = await leaveTraces('Canaria');
  const theirs = await leaveTraces('Magpie');
  const exported = await mine.bot.ask('exportData');
  expect(exported).toMatchObject({ type: 'dataExportComplete', exportedAt: expect.stringMatching(/^\d{4}-/) });
  const data = exported['data'] as Record<string, unknown>;
  const text = JSON.stringify(data);
  expect(Object.keys(data).sort()).toEqual(['account', 'dailyRewards', 'format', 'ledger', 'lives', 'offlineNotices', 'sessions']);
  expect(data['account']).toMatchObject({ id: mine.accountId, external_id: 'Canaria-user', time_zone: 'Europe/Oslo' });
  expect((data['lives'] as { id: string }[]).map(({ id }) => id)).toEqual(mine.lifeIds);
  const [first, second] = data['lives'] as unknown as Record<'state' | 'journal' | 'story' | 'conversations', never[]>[];
  expect(JSON.stringify(first?.journal)).toContain('Canaria');
  expect(JSON.stringify(second?.state)).toContain('McCanaria');
  expect(second?.journal.length).toBeGreaterThan(2);
  expect(second?.story.length).toBeGreaterThan(0);
  expect(JSON.stringify(second?.conversations)).toContain('I am Canaria');
  expect((data['ledger'] as { reason: string }[]).map(({ reason }) => reason)).toEqual(['welcome', 'energy instant', 'daily reward']);
  expect(data['dailyRewards']).toMatchObject({ streak: 1, total: 1 });
  for (const foreign of ['Magpie', theirs.accountId, ...theirs.lifeIds]) expect(text).not.toContain(foreign);
});

test('it names no secret: neither token nor session key', async () => {
  const entered = await enterBorn(server);
  const text = JSON.stringify(await entered.bot.ask('exportData'));
  const secrets = await server.database.pool.query<{ token: string }>('SELECT token FROM auth_sessions');
  for (const { token } of secrets.rows) expect(text).not.toContain(token);
  expect(text).not.toContain(entered.token);
});

test('every table that holds personal data is in the export, or known not to', async () => {
  const tables = await server.database.pool.query<{ name: string }>(
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1",
  );
  expect(tables.rows.map(({ name }) => name)).toEqual([
    'accounts',
    'auth_credentials',
    'auth_sessions',
    'auth_verifications',
    'journal',
    'ledger_accounts',
    'ledger_entries',
    'life_log',
    'lives',
    'messages',
    'offline_notices',
    'packed_journals',
    'streaks',
  ]);
});

test('what waits for its return is exported too', async () => {
  const away = await enterBorn(server);
  const { accountId } = ownerOf(server, away.player.lifeId);
  away.bot.close();
  await away.bot.closed;
  await new Promise((done) => setTimeout(done, 50));
  server.bus.publish(ACCOUNTS_TOPIC, { kind: 'notice', accountId, notice: { type: 'ack', command: 'canary-notice' } });
  await new Promise((done) => setTimeout(done, 200));
  const answer = await fetch(`${server.address}/api/v1/commands`, {
    method: 'POST',
    headers: { authorization: `Bearer ${away.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ type: 'exportData' }),
  });
  expect(JSON.stringify(await answer.json())).toContain('canary-notice');
});
