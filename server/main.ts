/** The composition root: the only place where the real clock, ids, chance and environment are used. */
import { pino } from 'pino';
import { world } from '../content/world.ts';
import { readConfig } from './config.ts';
import { realPorts } from './ports.ts';
import { startServer } from './server.ts';
import { openDatabase } from './store/database.ts';

const STOP_WITHIN_MS = 5_000;

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const log = pino({ level: config.logLevel, base: null });
  const database = await openDatabase(config, log);
  const server = await startServer({ config, database, world, ports: realPorts, log }).catch(async (error: unknown) => {
    await database.close();
    throw error;
  });
  process.stdout.write(`\n  BaoLife is at ${server.address}\n\n`);
  let stopping = false;
  const stop = (signal: string): void => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'Stopping: clients are told, lives are written.');
    setTimeout(() => process.exit(1), STOP_WITHIN_MS * 2).unref();
    server
      .stop()
      .then(() => database.close())
      .then(
        () => process.exit(0),
        (error: unknown) => {
          log.error({ error: String(error) }, 'Stopping failed; the journal has everything that was acknowledged.');
          process.exit(1);
        },
      );
  };
  process.on('SIGINT', () => stop('SIGINT'));
  process.on('SIGTERM', () => stop('SIGTERM'));
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
