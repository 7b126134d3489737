/** What the journal and the ledger take: real owners, the real committer, the embedded PostgreSQL with fsync on. */
import { createHash } from 'node:crypto';
import { createCommitter } from '../server/apply/committer.ts';
import { realPorts } from '../server/ports.ts';
import { createDirectory, type Directory } from '../server/session/directory.ts';
import { type Owner, submit } from '../server/session/owner.ts';
import { measureSnapshots } from './commands-snapshots.ts';
import { measureWaking } from './commands-waking.ts';
import { type BenchDatabase, seedLives, startDatabase } from './databases.ts';
import { type BenchOptions, type BenchResult, figure, type Growth, median, percentile } from './figures.ts';
import { adultLives, fullWorld } from './lives.ts';

export interface Sizes {
  lives: number;
  templates: number;
  ms: number;
  perS: number;
  wakes: number;
  snapshots: number;
}

const FULL: Sizes = { lives: 1000, templates: 40, ms: 2000, perS: 5000, wakes: 200, snapshots: 1500 };
const SMALL: Sizes = { lives: 10, templates: 2, ms: 300, perS: 200, wakes: 5, snapshots: 20 };
/** Every tenth command also moves diamonds. */
const MONEY_EVERY = 10;

export interface Bureau {
  database: BenchDatabase;
  directory: Directory;
  owners: Owner[];
}

export async function benchCommands(options: BenchOptions): Promise<BenchResult> {
  const sizes = options.small ? SMALL : FULL;
  const world = fullWorld();
  options.progress('growing lives');
  const templates = adultLives(world, sizes.templates);
  const database = await startDatabase();
  const directory = createDirectory({
    pool: database.pool,
    world,
    ports: realPorts,
    committer: createCommitter(database.pool, report),
    onDropped: (_owner, why) => report(new Error(`dropped: ${why}`)),
    onError: report,
  });
  try {
    options.progress(`${sizes.lives} lives wake`);
    const seeded = await seedLives(database, {
      count: sizes.lives,
      templates,
      leftAt: Date.now(),
      speed: 50,
      contentVersion: world.version,
      prefix: 'command',
    });
    const owners: Owner[] = [];
    for (const { accountId } of seeded) owners.push(await stopped(directory, accountId));
    const bureau: Bureau = { database, directory, owners };
    const commits = await measureCommits(bureau, options, sizes);
    const growth = await growthOfCommits(bureau, sizes);
    const waking = await measureWaking(bureau, templates, options, sizes);
    const snapshots = await measureSnapshots(bureau, options, sizes, () => latencies(bureau, sizes));
    return { figures: [...commits.figures, waking, snapshots.figure], growths: [growth], notes: [...commits.notes, ...snapshots.notes] };
  } finally {
    await directory.close();
    await database.close();
  }
}

function report(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
}

/** Awake and watched by nobody in particular, its clock standing: only commands are to be measured. */
async function stopped(directory: Directory, accountId: string): Promise<Owner> {
  const owner = await directory.acquire(accountId, accountId);
  owner.life.running = false;
  directory.watch(owner, { deliver: () => undefined });
  return owner;
}

let commandNumber = 0;

/** A command with a client's id, as clients send it; resolves when it is on disk. */
function command({ directory }: Bureau, owner: Owner, money: boolean): Promise<void> {
  commandNumber += 1;
  const key = createHash('sha256').update(`${owner.accountId}\nspeed\n${commandNumber}`).digest('hex');
  return submit(owner, {
    command: { type: 'speed', speed: commandNumber % 2 === 0 ? 50 : 20 },
    key,
    ports: directory.ownerPorts,
    ...(money ? { intents: [{ diamonds: -1, reason: 'bench', key: `bench:${commandNumber}` }] } : {}),
    show: (outcome) => {
      if (!outcome.ok) throw new Error(`A command of the bench was refused: ${outcome.refusal.code}`);
    },
  });
}

/** Every life sends its next command when the last is on disk. */
export async function commitsPerS(bureau: Bureau, ms: number, moneyEvery: number): Promise<number> {
  const began = performance.now();
  let done = 0;
  await Promise.all(
    bureau.owners.map(async (owner) => {
      while (performance.now() - began < ms) {
        await command(bureau, owner, moneyEvery > 0 && commandNumber % moneyEvery === 0);
        done += 1;
      }
    }),
  );
  return (done / (performance.now() - began)) * 1000;
}

/** Milliseconds from command to disk when so many come a second, whatever the answers do. */
async function latencies({ directory, owners, database }: Bureau, { perS, ms }: Sizes): Promise<number[]> {
  const took: number[] = [];
  const began = performance.now();
  const under: Promise<void>[] = [];
  for (let sent = 0; performance.now() - began < ms; ) {
    const due = ((performance.now() - began) / 1000) * perS;
    for (; sent < due; sent++) {
      const at = began + (sent / perS) * 1000;
      const owner = owners[sent % owners.length] as Owner;
      under.push(
        command({ directory, owners, database }, owner, sent % MONEY_EVERY === 0).then(() => {
          took.push(performance.now() - at);
        }),
      );
    }
    await new Promise((next) => setTimeout(next, 1));
  }
  await Promise.all(under);
  return took;
}

async function measureCommits(
  bureau: Bureau,
  { rounds, progress }: BenchOptions,
  sizes: Sizes,
): Promise<Pick<BenchResult, 'figures' | 'notes'>> {
  const mixed: number[] = [];
  const journalOnly: number[] = [];
  const moneyOnly: number[] = [];
  const p99: number[] = [];
  await commitsPerS(bureau, sizes.ms / 3, MONEY_EVERY);
  for (let round = 0; round < rounds; round++) {
    progress(`commands, round ${round + 1} of ${rounds}`);
    mixed.push(await commitsPerS(bureau, sizes.ms, MONEY_EVERY));
    journalOnly.push(await commitsPerS(bureau, sizes.ms / 2, 0));
    moneyOnly.push(await commitsPerS(bureau, sizes.ms / 2, 1));
    p99.push(percentile(await latencies(bureau, sizes), 99));
  }
  return {
    figures: [figure('durable_commands_per_s', 'commands/s', mixed), figure('command_p99_ms_at_5000', 'ms', p99)],
    notes: [
      `of these commands one in ${MONEY_EVERY} moves diamonds; without money ${Math.round(median(journalOnly)).toLocaleString('en-GB')}/s, ` +
        `all with money ${Math.round(median(moneyOnly)).toLocaleString('en-GB')}/s`,
    ],
  };
}

/** Microseconds a command when few and when many lives send at once. */
async function growthOfCommits(bureau: Bureau, sizes: Sizes): Promise<Growth> {
  const works = [sizes.lives / 100, sizes.lives / 10, sizes.lives].map((lives) => Math.max(1, Math.round(lives)));
  const costs: number[] = [];
  for (const lives of works)
    costs.push(1e6 / (await commitsPerS({ ...bureau, owners: bureau.owners.slice(0, lives) }, sizes.ms / 2, MONEY_EVERY)));
  return { name: 'durable commands by lives', unit: 'µs each', works, costs };
}
