/** Peer: Socket.IO alone, over WebSocket. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import { answer, cpuUs } from '../processes.ts';
import { ANSWER } from './answer.ts';

const server = createServer();
const io = new Server(server, { perMessageDeflate: false, httpCompression: false, serveClient: false });
io.on('connection', (socket) => {
  socket.on('getTimeSkips', () => socket.emit('timeSkipTiers', { type: 'timeSkipTiers', ...ANSWER }));
});

answer({
  start: () => new Promise((ready) => server.listen(0, '127.0.0.1', () => ready((server.address() as AddressInfo).port))),
  cpu: cpuUs,
  stop: () => undefined,
});
