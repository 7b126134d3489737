/** The daily reward: seven days in a cycle, by calendar day of the player's time zone; a missed day starts at day 1 again. */
import type pg from 'pg';
import type { World } from '../../life/world.ts';
import type { NoticeOf } from '../../wire/notices.ts';

export interface Streak {
  /** ISO date in the player's time zone. */
  lastDay: string;
  /** Days in a row, 1 for the first. */
  streak: number;
  total: number;
}

type Reward = World['tables']['dailyRewards'][number];

export async function readStreak(pool: pg.Pool, accountId: string): Promise<Streak | null> {
  const found = await pool.query<{ last_day: string; streak: number; total: number }>({
    name: 'streak-read',
    text: 'SELECT last_day::text, streak, total FROM streaks WHERE account_id = $1',
    values: [accountId],
  });
  const row = found.rows[0];
  return row === undefined ? null : { lastDay: row.last_day, streak: row.streak, total: row.total };
}

/** Throws when that day was claimed already, which undoes the transaction it is part of. */
export async function writeStreak(client: pg.PoolClient, accountId: string, next: Streak): Promise<void> {
  const written = await client.query(
    `INSERT INTO streaks (account_id, last_day, streak, total) VALUES ($1, $2, $3, $4)
     ON CONFLICT (account_id) DO UPDATE SET last_day = excluded.last_day, streak = excluded.streak, total = excluded.total
     WHERE streaks.last_day < excluded.last_day`,
    [accountId, next.lastDay, next.streak, next.total],
  );
  if (written.rowCount !== 1) throw new Error(`The daily reward of ${next.lastDay} was claimed already.`);
}

/** ISO date at `now` in a time zone. */
export function localDate(now: number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(now);
}

const DAY_MS = 86_400_000;

function dayBefore(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) - DAY_MS).toISOString().slice(0, 10);
}

/** What can be claimed today; null when it was. A clock that went back (a journey west) does not claim twice. */
export function rewardToday(
  world: World,
  streak: Streak | null,
  timeZone: string,
  now: number,
): { day: number; date: string; streak: number; reward: Reward } | null {
  const date = localDate(now, timeZone);
  if (streak !== null && streak.lastDay >= date) return null;
  const run = streak !== null && streak.lastDay === dayBefore(date) ? streak.streak + 1 : 1;
  const rewards = world.tables.dailyRewards;
  const day = ((run - 1) % rewards.length) + 1;
  return { day, date, streak: run, reward: rewards[day - 1] as Reward };
}

export function rewardDays(world: World, streak: Streak | null, timeZone: string, now: number): Omit<NoticeOf<'dailyRewards'>, 'type'> {
  const today = rewardToday(world, streak, timeZone, now);
  const length = world.tables.dailyRewards.length;
  const run = today === null ? (streak?.streak ?? 0) : today.streak - 1;
  const claimed = run === 0 ? 0 : today === null ? ((run - 1) % length) + 1 : today.day - 1;
  const days = world.tables.dailyRewards.map((reward, index) => ({
    day: index + 1,
    diamonds: reward.diamonds,
    energy: reward.energy ?? null,
    item: reward.item === undefined ? null : (world.items.find((item) => item.id === reward.item)?.name ?? null),
    state: index < claimed ? ('claimed' as const) : index === claimed && today !== null ? ('today' as const) : ('coming' as const),
  }));
  return { days, streak: run, canClaim: today !== null, nextAt: nextMidnight(now, timeZone) };
}

/** The next local midnight as an ISO time, to the minute. */
function nextMidnight(now: number, timeZone: string): string {
  const today = localDate(now, timeZone);
  let low = now;
  let high = now + 26 * 3_600_000;
  while (high - low > 1_000) {
    const middle = Math.floor((low + high) / 2);
    if (localDate(middle, timeZone) === today) low = middle;
    else high = middle;
  }
  return new Date(Math.round(high / 60_000) * 60_000).toISOString();
}
