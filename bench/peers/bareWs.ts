/** Peer: `ws` alone. Reads JSON, answers JSON; a broadcast is encoded once and sent to each. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import { answer, cpuUs } from '../processes.ts';
import { ANSWER, type Broadcast, nextTurn, noticeOf } from './answer.ts';

const server = createServer();
const sockets = new WebSocketServer({ server, perMessageDeflate: false });
sockets.on('connection', (ws: WebSocket) => {
  ws.on('message', (data: Buffer) => {
    const asked = JSON.parse(data.toString('utf8')) as { type: string };
    if (asked.type === 'getTimeSkips') ws.send(JSON.stringify({ type: 'timeSkipTiers', ...ANSWER }));
  });
});

async function broadcast({ count, bytes, clients }: Broadcast): Promise<void> {
  const all = [...sockets.clients].slice(0, clients);
  for (let sent = 0; sent < count; sent++) {
    const encoded = Buffer.from(JSON.stringify(noticeOf(bytes)));
    for (const ws of all) ws.send(encoded, { binary: false });
    await nextTurn();
  }
}

answer({
  start: () => new Promise((ready) => server.listen(0, '127.0.0.1', () => ready((server.address() as AddressInfo).port))),
  cpu: cpuUs,
  broadcast,
  stop: () => undefined,
});
