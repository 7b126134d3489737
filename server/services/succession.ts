/** Ends an account's current life and makes room for the next. A finished life's journal is packed into one compressed row. */

import { gunzipSync, gzipSync } from 'node:zlib';
import type pg from 'pg';
import { inTransaction } from '../store/database.ts';
import { readJournal, type StoredCommand } from '../store/lives.ts';

export async function succeedLife(pool: pg.Pool, life: { accountId: string; lifeId: string; epoch: number }): Promise<void> {
  await inTransaction(pool, async (client) => {
    const ended = await client.query(
      'UPDATE lives SET current = false, epoch = epoch + 1, updated_at = now() WHERE id = $1 AND account_id = $2 AND epoch = $3 AND current RETURNING id',
      [life.lifeId, life.accountId, life.epoch],
    );
    if (ended.rowCount === 1) await packJournal(client, life.lifeId);
  });
}

async function packJournal(client: pg.PoolClient, lifeId: string): Promise<void> {
  const rows = await readJournal(client, lifeId);
  if (rows.length === 0) return;
  await client.query('INSERT INTO packed_journals (life_id, rows, data) VALUES ($1, $2, $3)', [
    lifeId,
    rows.length,
    gzipSync(JSON.stringify(rows)),
  ]);
  await client.query('DELETE FROM journal WHERE life_id = $1', [lifeId]);
}

/** The whole journal of a life, packed or not. */
export async function wholeJournal(pool: pg.Pool, lifeId: string): Promise<StoredCommand[]> {
  const packed = await pool.query<{ data: Buffer }>('SELECT data FROM packed_journals WHERE life_id = $1', [lifeId]);
  const row = packed.rows[0];
  return row === undefined ? readJournal(pool, lifeId) : (JSON.parse(gunzipSync(row.data).toString('utf8')) as StoredCommand[]);
}
