/** What tests begin with: a fresh database, a running server, a bot. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { inject } from 'vitest';
import { world } from '../../content/world.ts';
import type { World } from '../../life/world.ts';
import { type Config, readConfig } from '../../server/config.ts';
import { type Ports, realPorts } from '../../server/ports.ts';
import { type RunningServer, startServer } from '../../server/server.ts';
import { connect, createDatabase, type Database } from '../../server/store/database.ts';

const quiet = { info: () => undefined, warn: () => undefined };

/** A migrated, empty database of its own. */
export async function freshDatabase(): Promise<Database & { name: string; url: string }> {
  const { host, port, user } = inject('database');
  const name = `t_${randomBytes(6).toString('hex')}`;
  await createDatabase({ host, port, user }, name, 'template_baolife');
  const url = `postgresql://${user}@localhost:${port}/${name}?host=${encodeURIComponent(host)}`;
  return { ...connect({ host, port, user, database: name }, 8, quiet, async () => undefined), name, url };
}

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
    NODE_ENV: 'test', PORT: '0', BAOLIFE_DATA: mkdtempSync(join(tmpdir(), 'baolife-data-')), BAOLIFE_MESSAGES_PER_MINUTE: '100000',
    BAOLIFE_CONNECTIONS_PER_MINUTE: '100000', BAOLIFE_SECRET: 'a test secret that is long enough to be one', LOG_LEVEL: 'warn', ...options.env,
  });
  const log = pino({ level: config.logLevel, base: null }, pino.destination({ dest: 2, sync: true }));
  const server = await startServer({ config, database, world: options.world ?? world, ports: { ...realPorts, ...options.ports }, log });
  return {
    ...server, database, config,
    wsUrl: `ws://127.0.0.1:${server.port}/ws`,
    close: async () => {
      await server.stop();
      if (options.database === undefined) await database.close();
    },
  };
}
