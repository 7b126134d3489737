import type { Command } from 'commander';
import { migrateDatabase } from '../../server/store/database.ts';
import { type Output, say } from './output.ts';
import { withStore } from './store.ts';

export function addMigrate(program: Command): void {
  program
    .command('migrate')
    .description('Bring the database (DATABASE_URL, or the embedded one in BAOLIFE_DATA) to the newest schema.')
    .option('--json', 'answer as JSON')
    .action(async (output: Output) => {
      const applied = await withStore(async (database) => {
        await migrateDatabase(database);
        const { rows } = await database.pool.query<{ applied: number }>(
          'SELECT count(*)::int AS applied FROM drizzle.__drizzle_migrations',
        );
        return rows[0]?.applied ?? 0;
      });
      say(output, { migrations: applied }, `The database is up to date: ${applied} migrations.`);
    });
}
