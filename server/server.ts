/** Puts the parts together and opens the doors. `main.ts` gives it the real world; tests give it their own. */
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import { compileWorld } from '../life/compile.ts';
import type { World } from '../life/world.ts';
import { BATCH_AFTER_MS, CLOSE } from '../wire/limits.ts';
import type { Notice } from '../wire/notices.ts';
import { createCommitter } from './apply/committer.ts';
import { ACCOUNTS_TOPIC, type Bus, type BusMessage, createLocalBus } from './bus.ts';
import type { Config } from './config.ts';
import { broadcast } from './gateway/broadcast.ts';
import { type Connection, endConnection, flushConnection } from './gateway/connection.ts';
import { openHttpDoor } from './gateway/http.ts';
import { createLimits, type GatewayServices, limitOf } from './gateway/services.ts';
import { openSocketIoDoor } from './gateway/socketio.ts';
import { openWebSocketDoor } from './gateway/websocket.ts';
import { createMetrics, percentile } from './metrics.ts';
import type { Ports } from './ports.ts';
import { localSecret } from './secret.ts';
import { createAccounts } from './services/accounts.ts';
import { createOfflineQueue, type OfflineQueue } from './services/offline.ts';
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
  /** Says the same to everybody connected here; `urgent` does not wait for the next batch. */
  broadcast(notice: Notice, urgent?: boolean): void;
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

interface Running {
  parts: ServerParts;
  directory: Directory;
  offline: OfflineQueue;
  connections: Set<Connection>;
  bus: Bus;
  draining: boolean;
  onError(error: unknown): void;
}

const CLEAN_EVERY_MS = 3_600_000;

export async function startServer(parts: ServerParts): Promise<RunningServer> {
  const { config, database } = parts;
  await migrateDatabase(database);
  const running = createRunning(parts);
  const services = createServices(running);
  const unsubscribe = running.bus.subscribe(ACCOUNTS_TOPIC, (message) => receive(running, message));
  const http = await openHttpDoor({ config, services, database });
  const webSocket = openWebSocketDoor(http.server, services);
  const socketIo = openSocketIoDoor(http.server, services);
  const batches = setInterval(() => flushAll(services.dirty), BATCH_AFTER_MS);
  const cleaning = setInterval(() => void running.offline.clean().catch(running.onError), CLEAN_EVERY_MS);
  await http.listen({ host: config.host, port: config.port });
  const { port } = http.server.address() as AddressInfo;
  return {
    port,
    address: `http://${config.host === '0.0.0.0' ? 'localhost' : config.host}:${port}`,
    bus: running.bus,
    directory: running.directory,
    broadcast: (notice, urgent) => broadcast(running.connections, notice, services.now(), urgent),
    stop: async () => {
      if (running.draining) return;
      running.draining = true;
      unsubscribe();
      clearInterval(cleaning);
      await running.directory.close();
      for (const connection of running.connections) flushConnection(connection);
      clearInterval(batches);
      webSocket.close();
      await socketIo.close();
      await http.close();
    },
  };
}

function createRunning(parts: ServerParts): Running {
  const { database, world, ports, log } = parts;
  const onError = (error: unknown): void =>
    log.error({ error: error instanceof Error ? error.stack : String(error) }, 'Background work failed.');
  const connections = new Set<Connection>();
  const directory = createDirectory({
    pool: database.pool,
    world: compileWorld(world),
    ports,
    committer: createCommitter(database.pool, onError),
    onError,
    onDropped: (owner, why) => {
      log.warn({ lifeId: owner.life.id, why }, 'A life was dropped; its clients come back and get it as the journal has it.');
      for (const connection of connections) if (connection.owner === owner) endConnection(connection, CLOSE.restarting, 'come back');
    },
  });
  return {
    parts,
    directory,
    offline: createOfflineQueue(database.pool),
    connections,
    bus: createLocalBus(onError),
    draining: false,
    onError,
  };
}

function createServices(running: Running): GatewayServices {
  const { parts, directory, offline, connections } = running;
  const { config, database, ports, log } = parts;
  const now = (): number => ports.clock.now();
  const secret = config.secret ?? localSecret(config.dataFolder);
  return {
    accounts: createAccounts(database, { secret, baseUrl: config.publicUrl ?? `http://localhost:${config.port}` }),
    directory,
    offline,
    log,
    connections,
    now,
    limitOf,
    metrics: createMetrics({
      connections: () => connections.size,
      awake: () => directory.awake().size,
      frameP99Ms: () => percentile(directory.frames.durations(), 99),
      poolWaiting: () => database.pool.waitingCount,
    }),
    origins: config.origins,
    dirty: new Set(),
    draining: () => running.draining,
    limits: createLimits(config),
    missed: (owner, streamId, lastSeq) => missedSince(owner.stream, streamId, lastSeq, now()),
    showUpdate: (owner) => {
      if (owner.life.status !== 'creating') publish(owner.stream, showUpdate(owner), now());
    },
    playerObject: playerNotice,
    handle: (asked) => handle(asked, { database, directory, now }),
  };
}

/** What the rest of the platform says of an account: to its owner here, or kept for its return. */
function receive({ parts, directory, offline, onError }: Running, message: BusMessage): void {
  const owner = directory.find(message.accountId);
  if (message.kind === 'balance') {
    if (owner === undefined) return;
    balanceOf(parts.database.pool, owner.accountId, 'diamonds').then((diamonds) => {
      owner.diamonds = diamonds;
    }, onError);
    return;
  }
  if (owner !== undefined && owner.stream.listeners.size > 0) publish(owner.stream, message.notice, parts.ports.clock.now());
  else offline.keep(message.accountId, message.notice).catch(onError);
}

function flushAll(dirty: Set<Connection>): void {
  const waiting = [...dirty];
  dirty.clear();
  for (const connection of waiting) flushConnection(connection);
}
