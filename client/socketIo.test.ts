import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import { afterEach, expect, it } from 'vitest';
import { connect } from './connect.ts';
import { until } from './testing/scene.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

it('says and hears the same over Socket.IO: events are commands, payloads their fields', async () => {
  const http = createServer();
  const io = new Server(http);
  const heard: [string, Record<string, unknown>][] = [];
  io.on('connection', (socket) => {
    socket.onAny((event: string, payload: Record<string, unknown>) => {
      heard.push([event, payload]);
      const { requestId } = payload;
      if (event === 'init')
        socket.emit('playerObject', { type: 'playerObject', streamId: 's1', player: { userID: 'ada' }, digest: null, requestId });
      if (event === 'speed') socket.emit('ack', { type: 'ack', command: 'speed', requestId });
    });
  });
  await new Promise<void>((ready) => http.listen(0, '127.0.0.1', ready));
  closing.push(() => io.close());
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  const client = connect({ url, transport: 'socketio', userID: 'ada', token: 'T', random: () => 0 });
  closing.push(() => client.close());

  expect(await client.send('speed', { speed: 50 })).toMatchObject({ command: 'speed' });
  expect(heard.map(([event]) => event)).toEqual(['init', 'speed']);
  expect(heard[0]?.[1]).toMatchObject({ userID: 'ada', token: 'T' });

  io.disconnectSockets(true);
  await until(() => heard.length === 3 && client.state() === 'online');
  expect(heard[2]?.[0]).toBe('init');
});
