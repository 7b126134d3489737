/**
 * A server as a process of its own, to be stopped, paused and killed. Runs what was built; the source where nothing was, or where
 * `BAOLIFE_UNBUILT` is set.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const READY_WITHIN_MS = 60_000;

export interface ServerProcess {
  port: number;
  child: ChildProcess;
  /** What it wrote, for a failing test to show. */
  output(): string;
  ready(): Promise<void>;
  /** Resolves with its exit code; null when a signal ended it. */
  exited: Promise<number | null>;
  kill(signal: NodeJS.Signals): void;
}

export function spawnServer(port: number, env: Record<string, string>): ServerProcess {
  const built = join(root, 'dist/server/main.js');
  const args =
    existsSync(built) && process.env['BAOLIFE_UNBUILT'] === undefined
      ? ['--enable-source-maps', built]
      : ['--import', 'tsx', 'server/main.ts'];
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NODE_ENV: 'test',
      PORT: String(port),
      LOG_LEVEL: 'warn',
      BAOLIFE_MESSAGES_PER_MINUTE: '1000000',
      BAOLIFE_CONNECTIONS_PER_MINUTE: '1000000',
      ...env,
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (data: Buffer) => {
      output = (output + data.toString()).slice(-20_000);
    });
  const exited = new Promise<number | null>((done) => child.once('exit', (code) => done(code)));
  return {
    port,
    child,
    exited,
    output: () => output,
    kill: (signal) => child.kill(signal),
    ready: () => untilReady(port, child, () => output),
  };
}

async function untilReady(port: number, child: ChildProcess, output: () => string): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}:\n${output()}`);
    const answer = await fetch(`http://127.0.0.1:${port}/health/ready`, { signal: AbortSignal.timeout(1000) }).catch(() => undefined);
    if (answer?.ok === true) return;
    await new Promise((done) => setTimeout(done, 25));
  }
  throw new Error(`The server was not ready within ${READY_WITHIN_MS} ms:\n${output()}`);
}

/** A port that nobody uses now; the same one survives restarts, so that clients find the server again. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

/** A folder that the embedded database's own user can reach. */
export function dataFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `baolife-${name}-`));
  chmodSync(folder, 0o711);
  return folder;
}

/** Options for `connect` and a DATABASE_URL for the database in a data folder. */
export function databaseIn(folder: string): { options: { host: string; port: number; user: string; database: string }; url: string } {
  const host = join(folder, 'socket');
  return {
    options: { host, port: 5432, user: 'baolife', database: 'baolife' },
    url: `postgresql://baolife@localhost:5432/baolife?host=${encodeURIComponent(host)}`,
  };
}
