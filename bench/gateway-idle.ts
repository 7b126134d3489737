/** What a socket costs that has connected and says nothing. A new server each round: memory once taken is not given back. */
import type { BenchDatabase } from './databases.ts';
import { type BenchOptions, type Figure, figure } from './figures.ts';
import { openRaw, type RawSocket } from './load/rawSocket.ts';
import { startProgram } from './processes.ts';

const AT_ONCE = 100;
/** Opened and closed before: the first sockets also pay for what all use. */
const WARM_UP_SHARE = 10;

export async function measureIdleSockets(options: BenchOptions, count: number, database: BenchDatabase): Promise<Figure> {
  const rounds: number[] = [];
  for (let round = 0; round < options.rounds; round++) {
    options.progress(`idle sockets, round ${round + 1} of ${options.rounds}`);
    rounds.push(await idleRound(count, database));
  }
  return figure('idle_socket_bytes', 'bytes', rounds);
}

async function idleRound(count: number, database: BenchDatabase): Promise<number> {
  const server = startProgram('servers/project');
  try {
    const port = await server.ask<number>('start', { databaseUrl: database.url });
    const warm = await open(port, Math.ceil(count / WARM_UP_SHARE));
    const before = await server.ask<number>('memory');
    const idle = await open(port, count);
    const after = await server.ask<number>('memory');
    for (const socket of [...warm, ...idle]) socket.close();
    return (after - before) / count;
  } finally {
    await server.stop();
  }
}

async function open(port: number, count: number): Promise<RawSocket[]> {
  const sockets: RawSocket[] = [];
  while (sockets.length < count) {
    const some = Math.min(AT_ONCE, count - sockets.length);
    sockets.push(...(await Promise.all(Array.from({ length: some }, () => openRaw(port, '/ws')))));
  }
  return sockets;
}
