/** Everything that is stored about one account, and nothing of anybody else's. Secrets (tokens, password hashes) are named, not shown. */
import type pg from 'pg';
import { unpackLife } from '../store/lives.ts';
import { wholeJournal } from './succession.ts';

export async function exportAccount(pool: pg.Pool, accountId: string): Promise<Record<string, unknown>> {
  const account = await rows(
    pool,
    'SELECT id, name, email, is_anonymous, role, external_id, time_zone, created_at, updated_at FROM accounts WHERE id = $1',
    accountId,
  );
  const sessions = await rows(
    pool,
    'SELECT id, created_at, expires_at, ip_address, user_agent FROM auth_sessions WHERE user_id = $1 ORDER BY created_at',
    accountId,
  );
  const lives = await rows(pool, 'SELECT * FROM lives WHERE account_id = $1 ORDER BY created_at', accountId);
  const ledger = await rows(
    pool,
    `SELECT e.transaction_id, e.currency, e.amount, e.balance_before, e.balance_after, e.reason, e.at FROM ledger_entries e
     JOIN ledger_accounts a ON a.id = e.ledger_account_id WHERE a.owner = $1 ORDER BY e.id`,
    accountId,
  );
  const dailyRewards = await rows(pool, 'SELECT last_day::text, streak, total FROM streaks WHERE account_id = $1', accountId);
  const offlineNotices = await rows(pool, 'SELECT at, notice FROM offline_notices WHERE account_id = $1 ORDER BY id', accountId);
  return {
    format: 'baolife-export-1',
    account: account[0] ?? null,
    sessions,
    lives: await Promise.all(lives.map((life) => exportLife(pool, life))),
    ledger,
    dailyRewards: dailyRewards[0] ?? null,
    offlineNotices,
  };
}

async function exportLife(pool: pg.Pool, { snapshot, ...life }: Record<string, unknown>): Promise<object> {
  const id = life['id'] as string;
  return {
    ...life,
    state: snapshot === null ? null : unpackLife(snapshot as Buffer),
    journal: await wholeJournal(pool, id),
    story: (await rows(pool, 'SELECT entry FROM life_log WHERE life_id = $1 ORDER BY n', id)).map((row) => row['entry']),
    conversations: await rows(pool, 'SELECT person_id, message FROM messages WHERE life_id = $1 ORDER BY minute, id', id),
  };
}

async function rows(pool: pg.Pool, text: string, id: string): Promise<Record<string, unknown>[]> {
  return (await pool.query<Record<string, unknown>>(text, [id])).rows;
}
