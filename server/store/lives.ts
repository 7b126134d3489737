/** Lives as rows: making, taking (with a new epoch), snapshots, checkpoints of the clock. */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type pg from 'pg';
import type { Facts, LifeCommand } from '../../life/commands/types.ts';
import type { Life } from '../../life/state.ts';

export interface StoredCommand {
  seq: number;
  minute: number;
  command: LifeCommand;
  facts: Facts;
  reply: Record<string, unknown>;
  key: string | null;
}

export interface TakenLife {
  id: string;
  accountId: string;
  epoch: number;
  seed: [number, number, number, number];
  journalSeq: number;
  /** Null before the first snapshot: the life is then made from its seed. */
  snapshot: Life | null;
  snapshotSeq: number;
  contentVersion: string;
  minute: number;
  anchorAt: number;
  watched: boolean;
  /** Commands after the snapshot, in order. */
  tail: StoredCommand[];
  /** Keys of commands before the snapshot, newest first. */
  olderKeys: string[];
}

interface LifeRow {
  id: string;
  account_id: string;
  epoch: string;
  seed: [number, number, number, number];
  journal_seq: number;
  snapshot: Buffer | null;
  snapshot_seq: number;
  content_version: string;
  minute: number;
  anchor_at: string;
  watched: boolean;
}

export interface NewLife {
  id: string;
  accountId: string;
  seed: [number, number, number, number];
  contentVersion: string;
  at: number;
}

/** Makes a life and makes it the account's current one. */
export async function insertLife(client: pg.Pool | pg.PoolClient, life: NewLife): Promise<void> {
  await client.query(`INSERT INTO lives (id, account_id, seed, content_version, anchor_at) VALUES ($1, $2, $3, $4, $5)`, [
    life.id,
    life.accountId,
    JSON.stringify(life.seed),
    life.contentVersion,
    life.at,
  ]);
}

export async function currentLifeId(client: pg.Pool | pg.PoolClient, accountId: string): Promise<string | undefined> {
  const found = await client.query<{ id: string }>({
    name: 'life-current',
    text: 'SELECT id FROM lives WHERE account_id = $1 AND current',
    values: [accountId],
  });
  return found.rows[0]?.id;
}

/** Takes a life: from now on only writes with the epoch returned are accepted. */
export async function takeLife(pool: pg.Pool, lifeId: string): Promise<TakenLife | undefined> {
  const taken = await pool.query<LifeRow>({
    name: 'life-take',
    text: 'UPDATE lives SET epoch = epoch + 1 WHERE id = $1 RETURNING *',
    values: [lifeId],
  });
  const row = taken.rows[0];
  if (row === undefined) return undefined;
  return {
    id: row.id,
    accountId: row.account_id,
    epoch: Number(row.epoch),
    seed: row.seed,
    journalSeq: row.journal_seq,
    snapshot: row.snapshot === null ? null : unpackLife(row.snapshot),
    snapshotSeq: row.snapshot_seq,
    contentVersion: row.content_version,
    minute: row.minute,
    anchorAt: Number(row.anchor_at),
    watched: row.watched,
    tail: row.journal_seq > row.snapshot_seq ? await readJournal(pool, lifeId, row.snapshot_seq) : [],
    olderKeys: row.snapshot_seq > 0 ? await readKeys(pool, lifeId, row.snapshot_seq) : [],
  };
}

/** A client off-line sends at most a thousand commands again; twice that is kept in mind. */
const KEYS_KEPT = 2_000;

async function readKeys(pool: pg.Pool, lifeId: string, untilSeq: number): Promise<string[]> {
  const found = await pool.query<{ key: string }>({
    name: 'journal-keys',
    text: 'SELECT key FROM journal WHERE life_id = $1 AND seq <= $2 AND key IS NOT NULL ORDER BY seq DESC LIMIT $3',
    values: [lifeId, untilSeq, KEYS_KEPT],
  });
  return found.rows.map((row) => row.key);
}

/** Commands of a life after `afterSeq`, oldest first. */
export async function readJournal(client: pg.Pool | pg.PoolClient, lifeId: string, afterSeq = 0): Promise<StoredCommand[]> {
  const rows = await client.query<{
    seq: number;
    minute: number;
    entry: { command: LifeCommand; facts: Facts };
    reply: Record<string, unknown>;
    key: string | null;
  }>({
    name: 'journal-read',
    text: 'SELECT seq, minute, entry, reply, key FROM journal WHERE life_id = $1 AND seq > $2 ORDER BY seq',
    values: [lifeId, afterSeq],
  });
  return rows.rows.map((row) => ({
    seq: row.seq,
    minute: row.minute,
    command: row.entry.command,
    facts: row.entry.facts,
    reply: row.reply,
    key: row.key,
  }));
}

/** The first answer to a command that was sent before. */
export async function findByKey(pool: pg.Pool, lifeId: string, key: string): Promise<Record<string, unknown> | undefined> {
  const found = await pool.query<{ reply: Record<string, unknown> }>({
    name: 'journal-key',
    text: 'SELECT reply FROM journal WHERE life_id = $1 AND key = $2',
    values: [lifeId, key],
  });
  return found.rows[0]?.reply;
}

/*
 * Statements that write many lives lock them in the order of their ids first: the journal's and the background's would else wait for
 * each other in a circle.
 */

/** Where a clock stands; cheap, written often. */
export interface Checkpoint {
  lifeId: string;
  epoch: number;
  minute: number;
  anchorAt: number;
  watched: boolean;
}

/** Returns the lives written: those missing are somebody else's now. */
export async function writeCheckpoints(pool: pg.Pool, checkpoints: readonly Checkpoint[]): Promise<string[]> {
  if (checkpoints.length === 0) return [];
  const written = await pool.query<{ id: string }>({
    name: 'life-checkpoints',
    text: `WITH x AS (
             SELECT * FROM unnest($1::text[], $2::bigint[], $3::int[], $4::bigint[], $5::bool[]) AS x(id, epoch, minute, anchor_at, watched)
           ), held AS MATERIALIZED (
             SELECT lives.id FROM lives JOIN x ON lives.id = x.id ORDER BY lives.id FOR NO KEY UPDATE OF lives
           )
           UPDATE lives SET minute = x.minute, anchor_at = x.anchor_at, watched = x.watched
           FROM x WHERE (lives.id IN (SELECT id FROM held)) IS TRUE AND lives.id = x.id AND lives.epoch = x.epoch RETURNING lives.id`,
    values: [
      checkpoints.map((c) => c.lifeId),
      checkpoints.map((c) => c.epoch),
      checkpoints.map((c) => c.minute),
      checkpoints.map((c) => Math.round(c.anchorAt)),
      checkpoints.map((c) => c.watched),
    ],
  });
  return written.rows.map((row) => row.id);
}

export interface Snapshot extends Checkpoint {
  seq: number;
  packed: Buffer;
  summary: LifeSummary;
  contentVersion: string;
}

/** The columns by which lives are found and counted. */
export interface LifeSummary {
  first_name: string | null;
  last_name: string | null;
  status: string;
  tally: object;
  age: number;
}

/** The fastest deflate: a grown life of 45 KB takes about 12 KB. */
export function packLife(life: Life): Buffer {
  return deflateRawSync(JSON.stringify(life), { level: 1 });
}

export function unpackLife(packed: Buffer): Life {
  return JSON.parse(inflateRawSync(packed).toString('utf8')) as Life;
}

export function summaryOf(life: Life): LifeSummary {
  const born = life.status !== 'creating';
  return {
    first_name: born ? life.c.firstName : null,
    last_name: born ? life.c.lastName : null,
    status: life.status,
    tally: { ...life.tally },
    age: life.legacy?.ageYears ?? Math.floor(life.minute / 1440 / 365.2425),
  };
}

/** Writes whole lives, fifty to a statement; returns those written. A stale epoch, or more than the journal has, is left alone. */
export async function writeSnapshots(pool: pg.Pool, snapshots: readonly Snapshot[]): Promise<string[]> {
  const written: string[] = [];
  for (let from = 0; from < snapshots.length; from += 50) written.push(...(await writeSome(pool, snapshots.slice(from, from + 50))));
  return written;
}

async function writeSome(pool: pg.Pool, some: readonly Snapshot[]): Promise<string[]> {
  const written = await pool.query<{ id: string }>({
    name: 'life-snapshots',
    text: `WITH x AS (
             SELECT * FROM unnest($1::text[], $2::bigint[], $3::bytea[], $4::int[], $5::int[], $6::bigint[], $7::bool[], $8::text[], $9::jsonb[])
               AS x(id, epoch, snapshot, seq, minute, anchor_at, watched, version, s)
           ), held AS MATERIALIZED (
             SELECT lives.id FROM lives JOIN x ON lives.id = x.id ORDER BY lives.id FOR NO KEY UPDATE OF lives
           )
           UPDATE lives SET snapshot = x.snapshot, snapshot_seq = x.seq, minute = x.minute, anchor_at = x.anchor_at, watched = x.watched,
             content_version = x.version, status = x.s->>'status', first_name = x.s->>'first_name', last_name = x.s->>'last_name',
             age_years = (x.s->>'age')::int, tally = x.s->'tally', updated_at = now()
           FROM x WHERE (lives.id IN (SELECT id FROM held)) IS TRUE AND lives.id = x.id AND lives.epoch = x.epoch AND lives.journal_seq >= x.seq RETURNING lives.id`,
    values: [
      some.map((s) => s.lifeId),
      some.map((s) => s.epoch),
      some.map((s) => s.packed),
      some.map((s) => s.seq),
      some.map((s) => s.minute),
      some.map((s) => Math.round(s.anchorAt)),
      some.map((s) => s.watched),
      some.map((s) => s.contentVersion),
      some.map((s) => JSON.stringify(s.summary)),
    ],
  });
  return written.rows.map((row) => row.id);
}
