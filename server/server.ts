/** Puts the parts together and opens the doors. `main.ts` gives it the real world; tests give it their own. */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { compileWorld } from '../life/compile.ts';
import type { World } from '../life/world.ts';
import { BATCH_AFTER_MS, CLOSE, MESSAGES_BURST, REFILLS_PER_MINUTE, SKIPS_PER_MINUTE } from '../wire/limits.ts';
import { createCommitter } from './apply/committer.ts';
import { ACCOUNTS_TOPIC, type Bus, createLocalBus } from './bus.ts';
import type { Config } from './config.ts';
import { createBuckets } from './gateway/buckets.ts';
import { type Connection, endConnection, flushConnection } from './gateway/connection.ts';
import { openHttpDoor } from './gateway/http.ts';
import { type GatewayServices, limitOf } from './gateway/services.ts';
import { openSocketIoDoor } from './gateway/socketio.ts';
import { openWebSocketDoor } from './gateway/websocket.ts';
import { createMetrics } from './metrics.ts';
import type { Ports } from './ports.ts';
import { createAccounts } from './services/accounts.ts';
import { createOfflineQueue } from './services/offline.ts';
import { createDirectory, type Directory } from './session/directory.ts';
import { handle } from './session/handle.ts';
import { playerNotice } from './session/handlers/control.ts';
import { showUpdate } from './session/show.ts';
import { missedSince, publish } from './session/stream.ts';
import { type Database, migrateDatabase } from './store/database.ts';
import { balanceOf } from './store/ledger.ts';

export interface RunningServer {
  port: number;
  address: string;
  bus: Bus;
  directory: Directory;
  /** Stops accepting, tells clients, writes everything, closes the doors. The database stays open. */
  stop(): Promise<void>;
}

export interface ServerParts {
  config: Config;
  database: Database;
  world: World;
  ports: Ports;
  log: Logger;
}

const CLEAN_EVERY_MS = 3_600_000;
const ENTER_PER_MINUTE = 60;

export async function startServer({ config, database, world, ports, log }: ServerParts): Promise<RunningServer> {
  await migrateDatabase(database);
  const compiled = compileWorld(world);
  const onError = (error: unknown): void => log.error({ error: error instanceof Error ? error.stack : String(error) }, 'Background work failed.');
  const now = (): number => ports.clock.now();
  const connections = new Set<Connection>();
  const committer = createCommitter(database.pool, onError);
  const directory = createDirectory({
    pool: database.pool, world: compiled, ports, committer, onError,
    onDropped: (owner, why) => {
      log.warn({ lifeId: owner.life.id, why }, 'A life was dropped; its clients come back and get it as the journal has it.');
      for (const connection of connections) if (connection.owner === owner) endConnection(connection, CLOSE.restarting, 'come back');
    },
  });
  const bus = createLocalBus(onError);
  const offline = createOfflineQueue(database.pool);
  let draining = false;
  const metrics = createMetrics({
    connections: () => connections.size,
    awake: () => [...directory.awake()].length,
    frameP99Ms: () => percentile(directory.frames.durations(), 99),
    poolWaiting: () => database.pool.waitingCount,
  });
  const perMinute = config.messagesPerMinute;
  const services: GatewayServices = {
    accounts: createAccounts(database, { secret: config.secret ?? localSecret(config.dataFolder), baseUrl: config.publicUrl ?? `http://localhost:${config.port}`, newId: () => ports.ids.next() }),
    directory, offline, metrics, log, connections, now, limitOf,
    origins: config.origins,
    dirty: new Set(),
    draining: () => draining,
    limits: {
      message: createBuckets({ perMinute, burst: Math.max(MESSAGES_BURST, perMinute) }),
      refill: createBuckets({ perMinute: Math.max(REFILLS_PER_MINUTE, perMinute / 3), burst: Math.max(REFILLS_PER_MINUTE, perMinute / 3) }),
      skip: createBuckets({ perMinute: Math.max(SKIPS_PER_MINUTE, perMinute / 6), burst: Math.max(SKIPS_PER_MINUTE, perMinute / 6) }),
      enter: createBuckets({ perMinute: Math.max(ENTER_PER_MINUTE, perMinute), burst: Math.max(ENTER_PER_MINUTE, perMinute) }),
      connect: createBuckets({ perMinute: config.connectionsPerMinute, burst: config.connectionsPerMinute }),
    },
    missed: (owner, streamId, lastSeq) => missedSince(owner.stream, streamId, lastSeq, now()),
    showUpdate: (owner) => {
      if (owner.life.status !== 'creating') publish(owner.stream, showUpdate(owner), now());
    },
    playerObject: playerNotice,
    handle: (asked) => handle(asked, { database, directory, now }),
  };
  const unsubscribe = bus.subscribe(ACCOUNTS_TOPIC, (message) => {
    const owner = [...directory.awake()].find((one) => one.accountId === message.accountId);
    if (message.kind === 'balance') {
      if (owner !== undefined) void balanceOf(database.pool, owner.accountId, 'diamonds').then((diamonds) => { owner.diamonds = diamonds; }, onError);
    } else if (owner !== undefined && owner.stream.listeners.size > 0) publish(owner.stream, message.notice as never, now());
    else void offline.keep(message.accountId, message.notice as never).catch(onError);
  });
  const http = await openHttpDoor({ config, services, database });
  const webSocket = openWebSocketDoor(http.server, services);
  const socketIo = openSocketIoDoor(http.server, services);
  const batches = setInterval(() => {
    const waiting = [...services.dirty];
    services.dirty.clear();
    for (const connection of waiting) flushConnection(connection);
  }, BATCH_AFTER_MS);
  const cleaning = setInterval(() => void offline.clean().catch(onError), CLEAN_EVERY_MS);
  await http.listen({ host: config.host, port: config.port });
  const { port } = http.server.address() as AddressInfo;

  return {
    port, bus, directory,
    address: `http://${config.host === '0.0.0.0' ? 'localhost' : config.host}:${port}`,
    stop: async () => {
      if (draining) return;
      draining = true;
      unsubscribe();
      clearInterval(cleaning);
      await directory.close();
      for (const connection of connections) flushConnection(connection);
      clearInterval(batches);
      webSocket.close();
      await socketIo.close();
      await http.close();
    },
  };
}

function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? 0;
}

/** A laptop needs no configuration: its secret is made once and kept beside the data. */
function localSecret(folder: string): string {
  const file = join(folder, 'secret');
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 });
  }
  return readFileSync(file, 'utf8').trim();
}
