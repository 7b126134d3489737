/** Sixteen figures over all lives of an account: those that ended from their rows, the current one as it is now. */
import type pg from 'pg';
import type { Life } from '../../life/state.ts';
import type { NoticeOf } from '../../wire/notices.ts';

type Statistic = NoticeOf<'playerStatistics'>['statistics'][number];
interface Sums {
  lives: number;
  oldest: number;
  daysLived: number;
  rewards: number;
  tally: Record<string, number>;
}

export async function readStatistics(pool: pg.Pool, accountId: string, current: Life): Promise<Statistic[]> {
  const rows = await pool.query<{ age_years: number | null; minute: number; tally: Record<string, number> | null }>(
    `SELECT age_years, minute, tally FROM lives WHERE account_id = $1 AND id <> $2 AND status <> 'creating'`,
    [accountId, current.id],
  );
  const streak = await pool.query<{ total: number }>('SELECT total FROM streaks WHERE account_id = $1', [accountId]);
  const sums: Sums = { lives: 0, oldest: 0, daysLived: 0, rewards: streak.rows[0]?.total ?? 0, tally: {} };
  for (const row of rows.rows) add(sums, row.age_years ?? 0, row.minute, row.tally ?? {});
  if (current.status !== 'creating') add(sums, Math.floor(current.minute / 1440 / 365.2425), current.minute, { ...current.tally });
  return figures(sums);
}

function add(sums: Sums, age: number, minute: number, tally: Record<string, number>): void {
  sums.lives += 1;
  sums.oldest = Math.max(sums.oldest, age);
  sums.daysLived += Math.floor(minute / 1440);
  for (const [name, value] of Object.entries(tally)) sums.tally[name] = (sums.tally[name] ?? 0) + value;
}

function figures({ lives, oldest, daysLived, rewards, tally }: Sums): Statistic[] {
  const counted = (id: string, name: string, icon: string, unit: Statistic['unit'] = 'count'): Statistic => ({
    id,
    name,
    icon,
    value: tally[id] ?? 0,
    unit,
  });
  return [
    { id: 'lives', name: 'Lives lived', icon: '🌱', value: lives, unit: 'count' },
    { id: 'oldest', name: 'Oldest age', icon: '🎂', value: oldest, unit: 'years' },
    { id: 'daysLived', name: 'Days lived', icon: '📅', value: daysLived, unit: 'days' },
    { id: 'rewards', name: 'Days you came back', icon: '🎁', value: rewards, unit: 'count' },
    counted('decisions', 'Decisions made', '🤔'),
    counted('messagesSent', 'Things said', '💬'),
    counted('earned', 'Earned', '💰', 'cents'),
    counted('jobs', 'Jobs held', '💼'),
    counted('promotions', 'Promotions', '📈'),
    counted('schoolsFinished', 'Schools finished', '🎓'),
    counted('friends', 'Friends made', '🤝'),
    counted('loves', 'Loves', '💛'),
    counted('marriages', 'Weddings', '💍'),
    counted('children', 'Children', '🍼'),
    counted('kindnesses', 'Kindnesses', '🌼'),
    counted('misdeeds', 'Misdeeds', '🌶️'),
  ];
}
