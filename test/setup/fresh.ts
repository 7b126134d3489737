/** A running server with a database of its own. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { world } from '../../content/world.ts';
import type { World } from '../../life/world.ts';
import { type Config, readConfig } from '../../server/config.ts';
import { type Ports, realPorts } from '../../server/ports.ts';
import { type RunningServer, startServer } from '../../server/server.ts';
import type { Database } from '../../server/store/database.ts';
import { freshDatabase } from './fresh-database.ts';

export interface FreshServer extends RunningServer {
  database: Database;
  config: Config;
  wsUrl: string;
  close(): Promise<void>;
}

export interface FreshOptions {
  ports?: Partial<Ports>;
  world?: World;
  env?: Record<string, string>;
  database?: Database;
}

/** A server on a free port; a thousand messages a minute unless `env` says otherwise. */
export async function freshServer(options: FreshOptions = {}): Promise<FreshServer> {
  const database = options.database ?? (await freshDatabase());
  const config = readConfig({
    NODE_ENV: 'test',
    PORT: '0',
    BAOLIFE_DATA: mkdtempSync(join(tmpdir(), 'baolife-data-')),
    BAOLIFE_MESSAGES_PER_MINUTE: '100000',
    BAOLIFE_CONNECTIONS_PER_MINUTE: '100000',
    BAOLIFE_SECRET: 'a test secret that is long enough to be one',
    LOG_LEVEL: 'warn',
    ...options.env,
  });
  const log = pino({ level: config.logLevel, base: null }, pino.destination({ dest: 2, sync: true }));
  const server = await startServer({ config, database, world: options.world ?? world, ports: { ...realPorts, ...options.ports }, log });
  return {
    ...server,
    database,
    config,
    wsUrl: `ws://127.0.0.1:${server.port}/ws`,
    close: async () => {
      await server.stop();
      if (options.database === undefined) await database.close();
    },
  };
}
