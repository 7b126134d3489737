/** A migrated, empty database for one test file, made from the template. */
import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import { connect, createDatabase, type Database } from '../../server/store/database.ts';
import type {} from './database.ts';

const quiet = { info: () => undefined, warn: () => undefined };

/** A migrated, empty database of its own. */
export async function freshDatabase(): Promise<Database & { name: string; url: string }> {
  const { host, port, user } = inject('database');
  const name = `t_${randomBytes(6).toString('hex')}`;
  await createDatabase({ host, port, user }, name, 'template_baolife');
  const url = `postgresql://${user}@localhost:${port}/${name}?host=${encodeURIComponent(host)}`;
  return { ...connect({ host, port, user, database: name }, 8, quiet, async () => undefined), name, url };
}
