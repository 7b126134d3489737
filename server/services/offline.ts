/** What an account is told while it is away: kept in the database, at most 1000 notices for at most 7 days, given out once and in order. */
import type pg from 'pg';
import { OFFLINE_EVENTS_MAX, OFFLINE_HOURS_MAX } from '../../wire/limits.ts';
import type { Notice } from '../../wire/notices.ts';

export interface OfflineQueue {
  keep(accountId: string, notice: Notice): Promise<void>;
  /** Everything that waits, oldest first, each with its time; it is gone afterwards. */
  take(accountId: string): Promise<Notice[]>;
  /** Deletes what has expired; returns how many. */
  clean(): Promise<number>;
}

export function createOfflineQueue(pool: pg.Pool): OfflineQueue {
  return {
    keep: async (accountId, notice) => {
      await pool.query('INSERT INTO offline_notices (account_id, notice) VALUES ($1, $2)', [accountId, JSON.stringify(notice)]);
      await pool.query(
        `DELETE FROM offline_notices WHERE account_id = $1 AND id <=
           (SELECT id FROM offline_notices WHERE account_id = $1 ORDER BY id DESC OFFSET $2 LIMIT 1)`,
        [accountId, OFFLINE_EVENTS_MAX],
      );
    },
    take: async (accountId) => {
      const taken = await pool.query<{ at: Date; notice: Notice }>({
        name: 'offline-take',
        text: `WITH gone AS (DELETE FROM offline_notices WHERE account_id = $1 RETURNING id, at, notice)
               SELECT at, notice FROM gone WHERE at > now() - make_interval(hours => $2) ORDER BY id`,
        values: [accountId, OFFLINE_HOURS_MAX],
      });
      return taken.rows.map((row) => ({ type: 'offlineNotice', at: row.at.toISOString(), notice: row.notice }));
    },
    clean: async () => {
      const gone = await pool.query('DELETE FROM offline_notices WHERE at <= now() - make_interval(hours => $1)', [OFFLINE_HOURS_MAX]);
      return gone.rowCount ?? 0;
    },
  };
}
