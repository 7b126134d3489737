/** Opens the store that the environment means, beside a running server if there is one. */
import pg from 'pg';
import { readConfig } from '../../server/config.ts';
import { connect, type Database, openDatabase } from '../../server/store/database.ts';
import { embeddedConnection } from '../../server/store/embedded.ts';

const quiet = { info: () => undefined, warn: () => undefined };
const POOL = 2;

export async function withStore<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openStore();
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

/** An embedded database that somebody runs already is used as a guest; otherwise it is started for as long as it is needed. */
async function openStore(): Promise<Database> {
  const config = readConfig(process.env);
  if (config.databaseUrl === undefined) {
    const running = { ...embeddedConnection(config.dataFolder), database: 'baolife' };
    if (await answers(running)) return connect(running, POOL, quiet, async () => undefined);
  }
  return openDatabase({ ...config, poolSize: POOL }, quiet);
}

async function answers(connection: pg.ClientConfig): Promise<boolean> {
  const client = new pg.Client({ ...connection, connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
