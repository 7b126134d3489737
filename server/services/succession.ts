/** Ends an account's current life and makes room for the next. A finished life's journal is packed into one compressed row. */

import { gunzipSync, gzipSync } from 'node:zlib';
import type pg from 'pg';
import type { Facts, LifeCommand } from '../../life/commands/types.ts';
import { inTransaction } from '../store/database.ts';
import { insertLife, type NewLife, readJournal, type StoredCommand } from '../store/lives.ts';

export interface Succession {
  accountId: string;
  /** The life that is left, under the epoch of its owner. */
  lifeId: string;
  epoch: number;
  next: NewLife;
  /** How the next life begins: its first journal row, so that going on as a child cannot be lost between the two. */
  begin: { command: LifeCommand; facts: Facts; key: string | null };
}

/** One life ends and the next begins in one transaction. False when somebody else owns the life now; then nothing was changed. */
export async function succeedLife(pool: pg.Pool, { accountId, lifeId, epoch, next, begin }: Succession): Promise<boolean> {
  return inTransaction(pool, async (client) => {
    const ended = await client.query(
      'UPDATE lives SET current = false, epoch = epoch + 1, updated_at = now() WHERE id = $1 AND account_id = $2 AND epoch = $3 AND current RETURNING id',
      [lifeId, accountId, epoch],
    );
    if (ended.rowCount !== 1) return false;
    await packJournal(client, lifeId);
    await insertLife(client, next);
    await client.query('INSERT INTO journal (life_id, seq, minute, entry, reply, content_version, key) VALUES ($1, 1, 0, $2, $3, $4, $5)', [
      next.id,
      JSON.stringify({ command: begin.command, facts: begin.facts }),
      '{}',
      next.contentVersion,
      begin.key,
    ]);
    await client.query('UPDATE lives SET journal_seq = 1 WHERE id = $1', [next.id]);
    return true;
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
