/**
 * What must be true of a database at any moment, whatever happened to the servers on it: money is conserved, journals are gapless, and
 * every life is what its journal says. Returns what is not true.
 */
import type pg from 'pg';
import { advance } from '../../life/advance.ts';
import { createLife } from '../../life/birth.ts';
import type { CompiledWorld } from '../../life/compile.ts';
import { hashLife } from '../../life/hash.ts';
import { newSink } from '../../life/sink.ts';
import { wholeJournal } from '../../server/services/succession.ts';
import { replay } from '../../server/session/wake.ts';
import { unpackLife } from '../../server/store/lives.ts';
import { auditLedger } from './audit-ledger.ts';

export async function audit(pool: pg.Pool, world: CompiledWorld): Promise<string[]> {
  return [...(await auditLedger(pool)), ...(await auditLives(pool, world))];
}

interface LifeRow {
  id: string;
  seed: [number, number, number, number];
  journal_seq: number;
  snapshot: Buffer | null;
  snapshot_seq: number;
  minute: number;
}

async function auditLives(pool: pg.Pool, world: CompiledWorld): Promise<string[]> {
  const lives = await pool.query<LifeRow>('SELECT id, seed, journal_seq, snapshot, snapshot_seq, minute FROM lives');
  const faults: string[] = [];
  for (const life of lives.rows) faults.push(...(await auditLife(pool, world, life)).map((fault) => `life ${life.id}: ${fault}`));
  return faults;
}

async function auditLife(pool: pg.Pool, world: CompiledWorld, row: LifeRow): Promise<string[]> {
  const faults: string[] = [];
  const journal = await wholeJournal(pool, row.id);
  if (journal.some((stored, index) => stored.seq !== index + 1)) faults.push('the journal has a gap');
  if (journal.length !== row.journal_seq) faults.push(`${journal.length} rows, counted ${row.journal_seq}`);
  const keys = journal.flatMap((stored) => stored.key ?? []);
  if (new Set(keys).size !== keys.length) faults.push('a key is in the journal twice');
  const sink = newSink();
  const fromSeed = createLife(row.id, row.seed);
  replay(fromSeed, journal, world, sink);
  advance(fromSeed, row.minute, { world, sink });
  if (row.snapshot !== null) {
    const fromSnapshot = unpackLife(row.snapshot);
    replay(fromSnapshot, journal.slice(row.snapshot_seq), world, newSink());
    advance(fromSnapshot, row.minute, { world, sink: newSink() });
    if (hashLife(fromSnapshot) !== hashLife(fromSeed))
      faults.push(`snapshot and tail give ${hashLife(fromSnapshot)}, the journal ${hashLife(fromSeed)}`);
  }
  const story = await pool.query<{ n: number; entry: { title: string; text: string; minute: number } }>(
    'SELECT n, entry FROM life_log WHERE life_id = $1',
    [row.id],
  );
  const told = new Map(sink.log.map((entry) => [entry.n, entry]));
  for (const { n, entry } of story.rows) {
    const first = told.get(n);
    // What lies after the last checkpoint of the clock will be told again, in the same words.
    if (first === undefined ? entry.minute < row.minute : first.text !== entry.text || first.minute !== entry.minute) {
      faults.push(`story line ${n} is not what the journal tells: ${entry.title}`);
    }
  }
  return faults;
}

/** The commands of an account that a server acknowledged, by their key: how often each is in its journals. */
export async function timesJournaled(pool: pg.Pool, key: string): Promise<number> {
  const found = await pool.query<{ count: string }>('SELECT count(*) FROM journal WHERE key = $1', [key]);
  return Number(found.rows[0]?.count ?? 0);
}
