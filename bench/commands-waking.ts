/** From the row to the first full state: load, a week of catching up, the whole view as it goes to the client. */
import type { Life } from '../life/state.ts';
import { playerNotice } from '../server/session/handlers/control.ts';
import type { Bureau, Sizes } from './commands.ts';
import { seedLives } from './databases.ts';
import { type BenchOptions, type Figure, figure, percentile } from './figures.ts';

const WEEK_MS = 7 * 86_400_000;

export async function measureWaking(
  bureau: Bureau,
  templates: readonly Life[],
  { rounds, progress }: BenchOptions,
  { wakes }: Sizes,
): Promise<Figure> {
  const p99: number[] = [];
  for (let round = 0; round < rounds; round++) {
    progress(`waking, round ${round + 1} of ${rounds}`);
    p99.push(percentile(await wakeSome(bureau, templates, wakes, `wake-${round}`), 99));
  }
  return figure('wake_life_p99_ms', 'ms', p99);
}

async function wakeSome(
  { database, directory, owners }: Bureau,
  templates: readonly Life[],
  count: number,
  prefix: string,
): Promise<number[]> {
  const contentVersion = owners[0]?.world.version ?? '';
  const seeded = await seedLives(database, { count, templates, leftAt: Date.now() - WEEK_MS, speed: 50, contentVersion, prefix });
  const took: number[] = [];
  for (const { accountId } of seeded) {
    const began = performance.now();
    const owner = await directory.acquire(accountId, accountId);
    const listener = { deliver: () => undefined };
    const digest = directory.watch(owner, listener);
    JSON.stringify(playerNotice(owner, digest));
    took.push(performance.now() - began);
    directory.unwatch(owner, listener);
    await directory.release(owner);
  }
  return took;
}
