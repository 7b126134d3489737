/**
 * Grouped commit. Commands of many lives are written in one transaction: journal rows, ledger entries and account rows together,
 * under the epoch of each life's owner. A command is acknowledged only after its group is on disk.
 *
 * Rules: 1. rows of one life are written in order, never in two groups at once; 2. a stale epoch or a gap in the sequence refuses
 * that life's rows and nobody else's; 3. a booking that cannot be paid refuses that life's rows; 4. a group that fails for any other
 * reason is tried again life by life.
 */
import type pg from 'pg';
import { inTransaction } from '../store/database.ts';
import { type Booking, bookedKeys, lockAccounts, type Plan, planEntries, writeEntries } from '../store/ledger.ts';

export interface JournalRow {
  seq: number;
  minute: number;
  entry: unknown;
  reply: unknown;
  contentVersion: string;
  key: string | null;
}

export interface CommitUnit {
  lifeId: string;
  epoch: number;
  row: JournalRow;
  bookings: readonly Booking[];
  /** More to write in the same transaction. */
  also?: (client: pg.PoolClient) => Promise<void>;
}

/** `stale`: somebody else owns the life now. `unpaid`: the ledger refused. `failed`: the database did not take it. */
export type CommitResult = 'committed' | 'stale' | 'unpaid' | 'failed';

interface Waiting {
  unit: CommitUnit;
  settle: (result: CommitResult) => void;
}

export interface Committer {
  commit(unit: CommitUnit): Promise<CommitResult>;
  /** Resolves when everything handed in so far is settled. */
  drain(): Promise<void>;
}

const GROUP_MAX = 1000;
const LANES = 2;

export function createCommitter(pool: pg.Pool, onError: (error: unknown) => void): Committer {
  const lanes = Array.from({ length: LANES }, () => createLane(pool, onError));
  return {
    commit: (unit) => (lanes[laneOf(unit.lifeId)] as Lane).commit(unit),
    drain: async () => {
      await Promise.all(lanes.map((lane) => lane.drain()));
    },
  };
}

function laneOf(lifeId: string): number {
  return lifeId.charCodeAt(lifeId.length - 1) % LANES;
}

interface Lane {
  commit(unit: CommitUnit): Promise<CommitResult>;
  drain(): Promise<void>;
}

function createLane(pool: pg.Pool, onError: (error: unknown) => void): Lane {
  let waiting: Waiting[] = [];
  let running: Promise<void> | null = null;

  const run = async (): Promise<void> => {
    while (waiting.length > 0) {
      const group = waiting.slice(0, GROUP_MAX);
      waiting = waiting.slice(group.length);
      await writeGroup(pool, group, onError);
    }
    running = null;
  };
  return {
    commit: (unit) =>
      new Promise((settle) => {
        waiting.push({ unit, settle });
        running ??= new Promise((next) => setImmediate(next)).then(run);
      }),
    drain: async () => {
      while (running !== null) await running;
    },
  };
}

function settleAll(group: readonly Waiting[], results: readonly CommitResult[]): void {
  for (const [i, w] of group.entries()) w.settle(results[i] as CommitResult);
}

/** One bad unit spoils its group: then each life is written by itself. */
async function writeGroup(pool: pg.Pool, group: readonly Waiting[], onError: (error: unknown) => void): Promise<void> {
  if (await writeTogether(pool, group, onError)) return;
  for (const alone of byLife(group)) {
    if (!(await writeTogether(pool, alone, onError))) for (const w of alone) w.settle('failed');
  }
}

/** False when the database refused; then nothing of the group is written, and nobody has been told. */
async function writeTogether(pool: pg.Pool, group: readonly Waiting[], onError: (error: unknown) => void): Promise<boolean> {
  const units = group.map((w) => w.unit);
  try {
    const results = await writeUnits(pool, units);
    settleAll(group, results);
    return true;
  } catch (error) {
    onError(error);
    return false;
  }
}

function byLife(group: readonly Waiting[]): Waiting[][] {
  const lives = new Map<string, Waiting[]>();
  for (const w of group) {
    const list = lives.get(w.unit.lifeId);
    if (list === undefined) lives.set(w.unit.lifeId, [w]);
    else list.push(w);
  }
  return [...lives.values()];
}

async function writeUnits(pool: pg.Pool, units: readonly CommitUnit[]): Promise<CommitResult[]> {
  if (units.every((unit) => unit.bookings.length === 0 && unit.also === undefined)) {
    const taken = await writeJournal(pool, units);
    return units.map((unit) => (taken.has(ownershipOf(unit)) ? 'committed' : 'stale'));
  }
  return inTransaction(pool, (client) => writeWithMoney(client, units));
}

async function writeWithMoney(client: pg.PoolClient, units: readonly CommitUnit[]): Promise<CommitResult[]> {
  const bookings = units.flatMap((unit) => unit.bookings);
  const accounts = await lockAccounts(client, bookings);
  const booked = await bookedKeys(client, accounts, bookings);
  const unpaid = new Set(planEntries(accounts, booked, bookings).unpaid);
  const broke = new Set(units.filter((unit) => unit.bookings.some((b) => unpaid.has(b))).map((unit) => unit.lifeId));
  const taken = await writeJournal(
    client,
    units.filter((unit) => !broke.has(unit.lifeId)),
  );
  const written = units.filter((unit) => taken.has(ownershipOf(unit)));
  const plan: Plan = planEntries(
    accounts,
    booked,
    written.flatMap((unit) => unit.bookings),
  );
  if (plan.unpaid.length > 0) throw new Error('The ledger plan changed between its two readings.');
  await writeEntries(client, plan);
  for (const unit of written) await unit.also?.(client);
  return units.map((unit) => {
    if (broke.has(unit.lifeId)) return 'unpaid';
    return taken.has(ownershipOf(unit)) ? 'committed' : 'stale';
  });
}

/** `IS TRUE` keeps PostgreSQL from joining the lists with each other, which takes it the square of their length: it looks them up in a hash. */
const WRITE_JOURNAL = `
  WITH input AS (
    SELECT * FROM jsonb_to_recordset($1::jsonb)
      AS x(life_id text, epoch bigint, seq int, minute int, entry jsonb, reply jsonb, content_version text, key text)
  ), wanted AS (
    SELECT life_id, epoch, min(seq) AS first, max(seq) AS last FROM input GROUP BY life_id, epoch
    HAVING count(*) = max(seq) - min(seq) + 1
  ), held AS MATERIALIZED (
    SELECT lives.id FROM lives JOIN wanted ON lives.id = wanted.life_id ORDER BY lives.id FOR NO KEY UPDATE OF lives
  ), taken AS (
    UPDATE lives SET journal_seq = wanted.last FROM wanted
    WHERE (lives.id IN (SELECT id FROM held)) IS TRUE AND lives.id = wanted.life_id AND lives.epoch = wanted.epoch AND lives.journal_seq = wanted.first - 1
    RETURNING lives.id, lives.epoch
  ), written AS (
    INSERT INTO journal (life_id, seq, minute, entry, reply, content_version, key)
    SELECT life_id, seq, minute, entry, reply, content_version, key FROM input
    WHERE ((life_id, epoch) IN (SELECT id, epoch FROM taken)) IS TRUE
  )
  SELECT id, epoch FROM taken`;

/** One life can be in a group under two epochs: by who had it and by who has it now. */
function ownershipOf(unit: CommitUnit): string {
  return `${unit.lifeId}/${unit.epoch}`;
}

/** Writes the rows of every life that is still owned under the epoch given; returns these ownerships. */
async function writeJournal(client: pg.Pool | pg.PoolClient, units: readonly CommitUnit[]): Promise<Set<string>> {
  if (units.length === 0) return new Set();
  const rows = units.map(({ lifeId, epoch, row }) => ({
    life_id: lifeId,
    epoch,
    seq: row.seq,
    minute: row.minute,
    entry: row.entry,
    reply: row.reply,
    content_version: row.contentVersion,
    key: row.key,
  }));
  const taken = await client.query<{ id: string; epoch: string }>({
    name: 'journal-write',
    text: WRITE_JOURNAL,
    values: [JSON.stringify(rows)],
  });
  return new Set(taken.rows.map((row) => `${row.id}/${row.epoch}`));
}
