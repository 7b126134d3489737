/** Whole lives packed and written, and what that does to commands meanwhile. */

import type { Owner } from '../server/session/owner.ts';
import { packLife, type Snapshot, summaryOf, writeSnapshots } from '../server/store/lives.ts';
import type { Bureau, Sizes } from './commands.ts';
import { type BenchOptions, type Figure, figure, median, percentile } from './figures.ts';

const AT_ONCE = 50;

export async function measureSnapshots(
  bureau: Bureau,
  { rounds, progress }: BenchOptions,
  { snapshots }: Sizes,
  latencies: () => Promise<number[]>,
): Promise<{ figure: Figure; notes: string[] }> {
  const perS: number[] = [];
  const quiet: number[] = [];
  const busy: number[] = [];
  for (let round = 0; round < rounds; round++) {
    progress(`snapshots, round ${round + 1} of ${rounds}`);
    perS.push(await snapshotsPerS(bureau, snapshots));
    quiet.push(percentile(await latencies(), 99));
    busy.push(percentile(await whileSnapshots(bureau, latencies), 99));
  }
  return {
    figure: figure('snapshots_per_s', 'snapshots/s', perS),
    notes: [`command p99 with snapshots in the background ${median(busy).toFixed(1)} ms, without ${median(quiet).toFixed(1)} ms`],
  };
}

async function snapshotsPerS(bureau: Bureau, count: number): Promise<number> {
  const began = performance.now();
  for (let from = 0; from < count; from += AT_ONCE) await writeSome(bureau, from);
  return (count / (performance.now() - began)) * 1000;
}

async function writeSome({ database, owners }: Bureau, from: number): Promise<void> {
  const some = Array.from({ length: Math.min(AT_ONCE, owners.length) }, (_, at) =>
    snapshotOf(owners[(from + at) % owners.length] as Owner),
  );
  await writeSnapshots(database.pool, some);
}

function snapshotOf({ life, epoch, seq, world }: Owner): Snapshot {
  return {
    lifeId: life.id,
    epoch,
    seq,
    minute: life.minute,
    anchorAt: Date.now(),
    watched: true,
    packed: packLife(life),
    summary: summaryOf(life),
    contentVersion: world.version,
  };
}

async function whileSnapshots(bureau: Bureau, latencies: () => Promise<number[]>): Promise<number[]> {
  let over = false;
  const writing = (async () => {
    for (let from = 0; !over; from += AT_ONCE) {
      await writeSome(bureau, from);
      await new Promise((next) => setTimeout(next, 20));
    }
  })();
  const took = await latencies();
  over = true;
  await writing;
  return took;
}
