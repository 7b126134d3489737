import { afterAll, expect, test } from 'vitest';
import { auditLedger } from '../../test/setup/audit-ledger.ts';
import { freshDatabase } from '../../test/setup/fresh-database.ts';
import { inTransaction } from '../store/database.ts';
import { type Booking, balanceOf, book } from '../store/ledger.ts';
import { insertLife } from '../store/lives.ts';
import { type CommitUnit, createCommitter } from './committer.ts';

const database = await freshDatabase();
const { pool } = database;
afterAll(() => database.close());

const faults: unknown[] = [];
const committer = createCommitter(pool, (error) => faults.push(error));

/** A life with epoch 1 and nothing in its journal; its account has `diamonds`. */
async function aLife(id: string, diamonds = 0): Promise<void> {
  await pool.query('INSERT INTO accounts (id, name, email) VALUES ($1, $1, $1)', [id]);
  await insertLife(pool, { id, accountId: id, seed: [1, 2, 3, 4], contentVersion: 'test', at: 0 });
  await pool.query('UPDATE lives SET epoch = 1 WHERE id = $1', [id]);
  if (diamonds > 0) await inTransaction(pool, (client) => book(client, [spend(id, -diamonds, 'start')]));
}

function spend(owner: string, diamonds: number, key: string): Booking {
  return { owner, currency: 'diamonds', amount: -diamonds, reason: 'test', key, transactionId: key };
}

function unit(lifeId: string, seq: number, more: Partial<CommitUnit> = {}, key: string | null = null): CommitUnit {
  return {
    lifeId,
    epoch: 1,
    bookings: [],
    ...more,
    row: { seq, minute: seq * 10, entry: { command: { type: 'start' } }, reply: {}, contentVersion: 'test', key },
  };
}

async function journalOf(lifeId: string): Promise<number[]> {
  return (await pool.query<{ seq: number }>('SELECT seq FROM journal WHERE life_id = $1 ORDER BY seq', [lifeId])).rows.map(
    (row) => row.seq,
  );
}

test('commands of many lives are written in few transactions, each life in its order', async () => {
  const ids = Array.from({ length: 20 }, (_, n) => `many${n}`);
  await Promise.all(ids.map((id) => aLife(id)));
  const results = await Promise.all(ids.flatMap((id) => [1, 2, 3, 4, 5].map((seq) => committer.commit(unit(id, seq)))));
  expect(new Set(results)).toEqual(new Set(['committed']));
  for (const id of ids) expect(await journalOf(id)).toEqual([1, 2, 3, 4, 5]);
  const groups = await pool.query('SELECT count(DISTINCT xmin::text)::int AS n FROM journal');
  expect(groups.rows[0].n).toBeLessThanOrEqual(4);
});

test('a stale epoch is refused, its neighbours in the group are not', async () => {
  await Promise.all([aLife('taken'), aLife('kept')]);
  await pool.query("UPDATE lives SET epoch = 2 WHERE id = 'taken'");
  const results = await Promise.all([committer.commit(unit('taken', 1)), committer.commit(unit('kept', 1))]);
  expect(results).toEqual(['stale', 'committed']);
  expect(await journalOf('taken')).toEqual([]);
  // Nor has it used up the number that the owner now writes next.
  expect(await committer.commit(unit('taken', 1, { epoch: 2 }))).toBe('committed');
});

test('the owner before and the owner now in one group: only the one now writes', async () => {
  await aLife('both');
  await pool.query("UPDATE lives SET epoch = 2 WHERE id = 'both'");
  const results = await Promise.all([committer.commit(unit('both', 1, { epoch: 2 })), committer.commit(unit('both', 2, { epoch: 1 }))]);
  expect(results).toEqual(['committed', 'stale']);
  expect(await journalOf('both')).toEqual([1]);
});

test('a gap is refused, before the first row and between two', async () => {
  await Promise.all([aLife('ahead'), aLife('holed')]);
  expect(await committer.commit(unit('ahead', 2))).toBe('stale');
  expect(await Promise.all([committer.commit(unit('holed', 1)), committer.commit(unit('holed', 3))])).toEqual(['stale', 'stale']);
  expect([...(await journalOf('ahead')), ...(await journalOf('holed'))]).toEqual([]);
});

test('what cannot be paid refuses that life alone', async () => {
  await Promise.all([aLife('poor', 10), aLife('rich', 100)]);
  const results = await Promise.all([
    committer.commit(unit('poor', 1, { bookings: [spend('poor', 35, 'p1')] })),
    committer.commit(unit('rich', 1, { bookings: [spend('rich', 35, 'r1')] })),
  ]);
  expect(results).toEqual(['unpaid', 'committed']);
  expect([await journalOf('poor'), await journalOf('rich')]).toEqual([[], [1]]);
  expect([await balanceOf(pool, 'poor', 'diamonds'), await balanceOf(pool, 'rich', 'diamonds')]).toEqual([10, 65]);
  expect(await auditLedger(pool)).toEqual([]);
});

test('what is stale books nothing either', async () => {
  await aLife('gone', 50);
  await pool.query("UPDATE lives SET epoch = 7 WHERE id = 'gone'");
  expect(await committer.commit(unit('gone', 1, { bookings: [spend('gone', 20, 'g1')] }))).toBe('stale');
  expect(await balanceOf(pool, 'gone', 'diamonds')).toBe(50);
});

test('when `also` fails, everything of that life is undone, and nothing of another', async () => {
  await Promise.all([aLife('also0', 50), aLife('also2', 50)]);
  const also = async (): Promise<void> => {
    throw new Error('the streak was claimed already');
  };
  const results = await Promise.all([
    committer.commit(unit('also0', 1, { bookings: [spend('also0', 5, 'a1')], also })),
    committer.commit(unit('also2', 1, { bookings: [spend('also2', 5, 'a2')] })),
  ]);
  expect(results).toEqual(['failed', 'committed']);
  expect([await journalOf('also0'), await journalOf('also2')]).toEqual([[], [1]]);
  expect([await balanceOf(pool, 'also0', 'diamonds'), await balanceOf(pool, 'also2', 'diamonds')]).toEqual([50, 45]);
  expect(faults.length).toBeGreaterThan(0);
});

test('a request id already in the journal is not written twice', async () => {
  await aLife('twice');
  expect(await committer.commit(unit('twice', 1, {}, 'same'))).toBe('committed');
  expect(await committer.commit(unit('twice', 2, {}, 'same'))).toBe('failed');
  expect(await journalOf('twice')).toEqual([1]);
});

test('drain waits for everything handed in', async () => {
  await aLife('drained');
  const settled: string[] = [];
  for (const seq of [1, 2, 3]) void committer.commit(unit('drained', seq)).then((result) => settled.push(result));
  await committer.drain();
  expect(settled).toEqual(['committed', 'committed', 'committed']);
});
