/** The embedded PostgreSQL as `npm start` runs it (fsync on), in a folder that goes away, with lives in it. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Life } from '../life/state.ts';
import { connect, createDatabase, type Database, inTransaction, migrateDatabase } from '../server/store/database.ts';
import { startEmbedded } from '../server/store/embedded.ts';
import { book } from '../server/store/ledger.ts';
import { packLife, summaryOf } from '../server/store/lives.ts';

export interface BenchDatabase extends Database {
  /** For servers in other processes. */
  url: string;
}

const quiet = { info: () => undefined, warn: () => undefined };
const POOL = 12;

export async function startDatabase(): Promise<BenchDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'baolife-bench-'));
  chmodSync(folder, 0o711);
  const embedded = await startEmbedded(folder);
  const { host, port, user } = embedded.connection;
  await createDatabase(embedded.connection, 'bench');
  const database = connect({ host, port, user, database: 'bench' }, POOL, quiet, async () => {
    await embedded.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  await migrateDatabase(database);
  return { ...database, url: `postgresql://${user}@localhost:${port}/bench?host=${encodeURIComponent(host)}` };
}

export interface SeededLife {
  accountId: string;
  lifeId: string;
  token: string;
}

export interface SeedOptions {
  count: number;
  /** Copied in turn. */
  templates: readonly Life[];
  /** When nobody looked any more, milliseconds since 1970. */
  leftAt: number;
  speed: number;
  contentVersion: string;
  /** Keeps the rows of one bench apart from another's. */
  prefix: string;
}

const DIAMONDS = 1_000_000;
const AT_ONCE = 500;

/** Accounts with a token, a life each, and plenty of diamonds. */
export async function seedLives(database: Database, options: SeedOptions): Promise<SeededLife[]> {
  const seeded: SeededLife[] = [];
  for (let from = 0; from < options.count; from += AT_ONCE) {
    const some = Array.from({ length: Math.min(AT_ONCE, options.count - from) }, (_, at) => {
      const id = `${options.prefix}-${from + at}`;
      return { accountId: id, lifeId: `life-${id}`, token: `token-${id}-0123456789abcdef` };
    });
    await writeSome(database, some, options, from);
    seeded.push(...some);
  }
  await database.pool.query('ANALYZE');
  return seeded;
}

async function writeSome(database: Database, some: readonly SeededLife[], options: SeedOptions, from: number): Promise<void> {
  await inTransaction(database.pool, async (client) => {
    const accounts = some.map((one) => one.accountId);
    await client.query(
      `INSERT INTO accounts (id, name, email, is_anonymous, external_id) SELECT id, id, id || '@bench.invalid', true, id FROM unnest($1::text[]) AS id`,
      [accounts],
    );
    await client.query(
      `INSERT INTO auth_sessions (id, token, user_id, expires_at) SELECT 's-' || id, token, id, now() + interval '300 days' FROM unnest($1::text[], $2::text[]) AS x(id, token)`,
      [accounts, some.map((one) => one.token)],
    );
    const lives = some.map((one, at) => copyOf(options, from + at, one.lifeId));
    await client.query(
      `INSERT INTO lives (id, account_id, seed, content_version, anchor_at, snapshot, minute, status, age_years)
       SELECT id, account, seed, $5, $6, snapshot, minute, 'playing', age FROM unnest($1::text[], $2::text[], $3::jsonb[], $4::bytea[], $7::int[], $8::int[])
         AS x(id, account, seed, snapshot, minute, age)`,
      [
        some.map((one) => one.lifeId),
        accounts,
        lives.map((life) => JSON.stringify(life.seed)),
        lives.map(packLife),
        options.contentVersion,
        options.leftAt,
        lives.map((life) => life.minute),
        lives.map((life) => summaryOf(life).age),
      ],
    );
    await book(
      client,
      some.map(({ accountId }) => ({
        owner: accountId,
        currency: 'diamonds',
        amount: DIAMONDS,
        reason: 'bench',
        key: 'bench',
        transactionId: `bench-${accountId}`,
      })),
    );
  });
}

/** Every copy has a seed of its own, so that no two go on alike. */
function copyOf({ templates, speed }: SeedOptions, at: number, id: string): Life {
  const template = templates[at % templates.length] as Life;
  return { ...template, id, speed, running: true, pending: null, seed: [at, template.seed[1], template.seed[2], template.seed[3]] };
}
