/** The project's server, whole, as `server/main.ts` puts it together, on the bench's database and with limits that do not bite. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { pino } from 'pino';
import { world } from '../../content/world.ts';
import { readConfig } from '../../server/config.ts';
import { realPorts } from '../../server/ports.ts';
import { type RunningServer, startServer } from '../../server/server.ts';
import { openDatabase } from '../../server/store/database.ts';
import { percentile } from '../figures.ts';
import { type Broadcast, nextTurn, noticeOf } from '../peers/answer.ts';
import { answer, cpuUs, heldBytes, residentBytes } from '../processes.ts';

let server: RunningServer | undefined;
const delay = monitorEventLoopDelay({ resolution: 10 });

async function start({ databaseUrl }: { databaseUrl: string }): Promise<number> {
  const config = readConfig({
    NODE_ENV: 'production',
    PORT: '0',
    DATABASE_URL: databaseUrl,
    BAOLIFE_DATA: mkdtempSync(join(tmpdir(), 'baolife-bench-')),
    BAOLIFE_SECRET: 'a secret of the benches, long enough to be one',
    BAOLIFE_MESSAGES_PER_MINUTE: '1000000',
    BAOLIFE_CONNECTIONS_PER_MINUTE: '1000000',
    LOG_LEVEL: 'warn',
  });
  const log = pino({ level: config.logLevel, base: null }, pino.destination(2));
  const database = await openDatabase(config, log);
  server = await startServer({ config, database, world, ports: realPorts, log });
  delay.enable();
  return server.port;
}

function running(): RunningServer {
  if (server === undefined) throw new Error('The server has not started.');
  return server;
}

/** Several notices in one turn go into one batch, as they do within a tenth of a second. */
async function broadcast({ count, bytes, perTurn }: Broadcast): Promise<void> {
  const { broadcast: tell } = running();
  for (let sent = 0; sent < count; sent += perTurn) {
    for (let one = 1; one <= perTurn; one++) tell(noticeOf(bytes), one === perTurn);
    await nextTurn();
  }
}

export interface FrameReport {
  p99Ms: number;
  maxMs: number;
  loopDelayP99Ms: number;
  /** Lives in memory, and those whose clock runs. */
  awake: number;
  moving: number;
}

/** The newest frames, and how late the event loop was since the last report. */
function frames({ newest }: { newest: number }): FrameReport {
  const { directory } = running();
  const took = directory.frames.durations().slice(-newest);
  const owners = [...directory.awake().values()];
  const report = {
    p99Ms: percentile(took, 99),
    maxMs: Math.max(0, ...took),
    loopDelayP99Ms: Math.max(0, delay.percentile(99) / 1e6 - 10),
    awake: owners.length,
    moving: owners.filter((owner) => owner.clock.rate > 0 && owner.stream.listeners.size > 0).length,
  };
  delay.reset();
  return report;
}

answer({ start, cpu: cpuUs, memory: residentBytes, held: heldBytes, frames, broadcast, stop: () => server?.stop() });
