/**
 * The long memory of a life for reading: its whole log and all conversations. Both follow from the journal; writing twice does
 * nothing, and only who owns the life may write.
 */
import type pg from 'pg';
import type { ConversationMessage, LogEntry } from '../../life/state.ts';

export interface StoryLine {
  lifeId: string;
  epoch: number;
  entry: LogEntry;
}

export interface TalkLine {
  lifeId: string;
  epoch: number;
  personId: string;
  message: ConversationMessage;
}

export async function writeStory(pool: pg.Pool, lines: readonly StoryLine[]): Promise<void> {
  if (lines.length === 0) return;
  await pool.query({
    name: 'story-write',
    text: `INSERT INTO life_log (life_id, n, minute, entry)
           SELECT life_id, n, x.minute, entry FROM jsonb_to_recordset($1::jsonb) AS x(life_id text, epoch bigint, n int, minute int, entry jsonb)
           JOIN lives ON lives.id = x.life_id AND lives.epoch = x.epoch
           ON CONFLICT DO NOTHING`,
    values: [
      JSON.stringify(lines.map(({ lifeId, epoch, entry }) => ({ life_id: lifeId, epoch, n: entry.n, minute: entry.minute, entry }))),
    ],
  });
}

export async function writeTalk(pool: pg.Pool, lines: readonly TalkLine[]): Promise<void> {
  if (lines.length === 0) return;
  const rows = lines.map(({ lifeId, epoch, personId, message }) => ({
    life_id: lifeId,
    epoch,
    person_id: personId,
    id: message.id,
    minute: message.minute,
    message,
  }));
  await pool.query({
    name: 'talk-write',
    text: `INSERT INTO messages (life_id, person_id, id, minute, message)
           SELECT life_id, person_id, x.id, x.minute, message
           FROM jsonb_to_recordset($1::jsonb) AS x(life_id text, epoch bigint, person_id text, id text, minute int, message jsonb)
           JOIN lives ON lives.id = x.life_id AND lives.epoch = x.epoch
           ON CONFLICT DO NOTHING`,
    values: [JSON.stringify(rows)],
  });
}

/** Entries before number `before`, oldest first; `query` matches title or text without regard to case. */
export async function readStory(pool: pg.Pool, lifeId: string, before: number, limit: number, query?: string): Promise<LogEntry[]> {
  const like = query === undefined || query === '' ? null : `%${query.replace(/[\\%_]/g, '\\$&')}%`;
  const rows = await pool.query<{ entry: LogEntry }>({
    name: 'story-read',
    text: `SELECT entry FROM life_log WHERE life_id = $1 AND n < $2
             AND ($4::text IS NULL OR entry->>'title' ILIKE $4 OR entry->>'text' ILIKE $4)
           ORDER BY n DESC LIMIT $3`,
    values: [lifeId, before, limit, like],
  });
  return rows.rows.map((row) => row.entry).reverse();
}

export async function readTalk(pool: pg.Pool, lifeId: string, personId: string, limit: number): Promise<ConversationMessage[]> {
  const rows = await pool.query<{ message: ConversationMessage }>({
    name: 'talk-read',
    text: 'SELECT message FROM messages WHERE life_id = $1 AND person_id = $2 ORDER BY minute DESC, id DESC LIMIT $3',
    values: [lifeId, personId, limit],
  });
  return rows.rows.map((row) => row.message).reverse();
}
