/** Lives a stored life again. Reads only: the life's owner, if it has one, goes on undisturbed. */
import type pg from 'pg';
import { advance } from '../../life/advance.ts';
import { createLife } from '../../life/birth.ts';
import type { CompiledWorld } from '../../life/compile.ts';
import { hashLife } from '../../life/hash.ts';
import { migrate } from '../../life/migrate.ts';
import { newSink } from '../../life/sink.ts';
import { wholeJournal } from '../../server/services/succession.ts';
import { replay } from '../../server/session/wake.ts';
import { unpackLife } from '../../server/store/lives.ts';

export interface Audit {
  lifeId: string;
  name: string;
  commands: number;
  /** Game minute up to which it was lived again. */
  minute: number;
  hash: string;
  snapshotHash: string | null;
  verdict: 'equal' | 'differs' | 'unsaved';
  /** Content versions in the journal besides the one at hand. */
  otherVersions: string[];
}

interface LifeRow {
  seed: [number, number, number, number];
  snapshot: Buffer | null;
  snapshot_seq: number;
  minute: number;
}

/** Compares at the snapshot; without one, goes on to where the clock was last written down. Undefined when there is no such life. */
export async function audit(pool: pg.Pool, lifeId: string, world: CompiledWorld): Promise<Audit | undefined> {
  const { rows } = await pool.query<LifeRow>('SELECT seed, snapshot, snapshot_seq, minute FROM lives WHERE id = $1', [lifeId]);
  const row = rows[0];
  if (row === undefined) return undefined;
  const journal = await wholeJournal(pool, lifeId);
  const snapshot = row.snapshot === null ? null : migrate(unpackLife(row.snapshot));
  const commands = snapshot === null ? journal : journal.filter(({ seq }) => seq <= row.snapshot_seq);
  const context = { world, sink: newSink() };
  const life = createLife(lifeId, row.seed);
  replay(life, commands, world, context.sink);
  advance(life, snapshot?.minute ?? row.minute, context);
  const hash = hashLife(life);
  const snapshotHash = snapshot === null ? null : hashLife(snapshot);
  return {
    lifeId,
    name: life.status === 'creating' ? 'not born yet' : `${life.c.firstName} ${life.c.lastName}`,
    commands: commands.length,
    minute: life.minute,
    hash,
    snapshotHash,
    verdict: snapshotHash === null ? 'unsaved' : snapshotHash === hash ? 'equal' : 'differs',
    otherVersions: await otherVersions(pool, lifeId, world.version),
  };
}

async function otherVersions(pool: pg.Pool, lifeId: string, version: string): Promise<string[]> {
  const { rows } = await pool.query<{ content_version: string }>(
    'SELECT DISTINCT content_version FROM journal WHERE life_id = $1 AND content_version <> $2 ORDER BY 1',
    [lifeId, version],
  );
  return rows.map((row) => row.content_version);
}
