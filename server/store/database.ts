/** The pool: an embedded or a given PostgreSQL, migrated and ready. */

import { fileURLToPath } from 'node:url';
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';
import type { Config } from '../config.ts';
import { startEmbedded } from './embedded.ts';
import * as schema from './schema.ts';

/** How long one statement may take before the database gives up on it. */
const STATEMENT_TIMEOUT_MS = 15_000;
const CONNECT_WITHIN_MS = 10_000;

export type Schema = typeof schema;

export interface Database {
  pool: pg.Pool;
  orm: NodePgDatabase<Schema>;
  /** Closes the pool; stops the embedded server if we started it. */
  close(): Promise<void>;
}

export interface Notes {
  info(fields: object, text: string): void;
  warn(fields: object, text: string): void;
}

/** Opens the database that the configuration means. Creates it in an embedded server that has none yet. */
export async function openDatabase(config: Config, notes: Notes): Promise<Database> {
  if (config.databaseUrl !== undefined) {
    return connect({ connectionString: config.databaseUrl }, config.poolSize, notes, async () => undefined);
  }
  const embedded = await startEmbedded(config.dataFolder);
  if (embedded.adopted) notes.warn({}, 'Took over a database that an earlier run left behind.');
  await createDatabase(embedded.connection, 'baolife');
  return connect({ ...embedded.connection, database: 'baolife' }, config.poolSize, notes, () => embedded.stop());
}

export async function createDatabase(connection: pg.ClientConfig, name: string, template = 'template0'): Promise<void> {
  const client = new pg.Client({ ...connection, database: 'postgres' });
  await client.connect();
  try {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (found.rowCount === 0)
      await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)} TEMPLATE ${client.escapeIdentifier(template)}`);
  } finally {
    await client.end();
  }
}

export function connect(options: pg.PoolConfig, size: number, notes: Notes, stop: () => Promise<void>): Database {
  const pool = new pg.Pool({
    ...options,
    max: size,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    connectionTimeoutMillis: CONNECT_WITHIN_MS,
    application_name: 'baolife',
  });
  pool.on('error', (error) => notes.warn({ error: error.message }, 'A database connection was lost.'));
  return {
    pool,
    orm: drizzle(pool, { schema }),
    close: async () => {
      await pool.end();
      await stop();
    },
  };
}

/** Brings the schema to the newest version; safe to call from several processes at once. */
export async function migrateDatabase(database: Database): Promise<void> {
  const client = await database.pool.connect();
  try {
    await client.query('SELECT pg_advisory_lock(4711)');
    await client.query('SET client_min_messages = warning');
    await migrate(drizzle(client), { migrationsFolder: fileURLToPath(new URL('./migrations', import.meta.url)) });
  } finally {
    await client.query('SELECT pg_advisory_unlock(4711)').catch(() => undefined);
    client.release();
  }
}

/** Runs `work` in one transaction; anything thrown rolls it back. */
export async function inTransaction<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken = false;
  try {
    await client.query('BEGIN');
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {
      broken = true;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}
