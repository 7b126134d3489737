/** One embedded PostgreSQL for all test files; each file gets its own database from a migrated template. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { connect, createDatabase, migrateDatabase } from '../../server/store/database.ts';
import { startEmbedded } from '../../server/store/embedded.ts';

declare module 'vitest' {
  interface ProvidedContext {
    database: { host: string; port: number; user: string };
  }
}

const quiet = { info: () => undefined, warn: () => undefined };

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'baolife-test-'));
  // The database runs under another user when we are root, and has to pass through here.
  chmodSync(folder, 0o711);
  const embedded = await startEmbedded(folder, { max_connections: '200' });
  await createDatabase(embedded.connection, 'template_baolife');
  const template = connect({ ...embedded.connection, database: 'template_baolife' }, 2, quiet, async () => undefined);
  await migrateDatabase(template);
  await template.close();
  const { host, port, user } = embedded.connection;
  project.provide('database', { host, port, user });
  return async () => {
    await embedded.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
