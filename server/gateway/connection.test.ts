import { expect, test } from 'vitest';
import { CLOSE, DROP_BYTES, SLOW_BYTES } from '../../wire/limits.ts';
import type { Sealed } from '../session/stream.ts';
import { type Connection, createConnection, flushConnection, receiveText } from './connection.ts';
import type { GatewayServices } from './services.ts';

interface Scene {
  connection: Connection;
  sent: string[][];
  closed: number[];
  /** Bytes that the network has not taken. */
  waiting: number;
}

function scene(): Scene {
  const services = {
    connections: new Set(),
    dirty: new Set(),
    now: () => 0,
    limits: { message: { take: () => 0, offences: () => 0 }, enter: { take: () => 0, offences: () => 0 } },
    metrics: { refused: () => undefined, commanded: () => undefined },
  } as unknown as GatewayServices;
  const it: Scene = { sent: [], closed: [], waiting: 0, connection: undefined as unknown as Connection };
  it.connection = createConnection(
    {
      send: (notice) => void it.sent.push([String(notice['type'])]),
      sendBatch: (batch: readonly Sealed[]) => void it.sent.push(batch.map((one) => one.text)),
      close: (code: number) => void it.closed.push(code),
      buffered: () => it.waiting,
    },
    'somewhere',
    services,
  );
  clearTimeout(it.connection.late);
  return it;
}

const sealed = (type: string, seq: number): Sealed => ({ seq, at: 0, type, notice: { type, seq }, text: `${type}${seq}` });

test('ten notices go at once, fewer wait for the next batch', () => {
  const { connection, sent } = scene();
  for (let seq = 1; seq <= 13; seq++) connection.listener.deliver(sealed('ack', seq));
  expect(sent.map((batch) => batch.length)).toEqual([10]);
  flushConnection(connection);
  expect(sent.map((batch) => batch.length)).toEqual([10, 3]);
});

test('a slow reader later gets all that happened, and only the newest state', () => {
  const it = scene();
  it.waiting = SLOW_BYTES + 1;
  for (let seq = 1; seq <= 400; seq++) it.connection.listener.deliver(sealed(seq % 4 === 0 ? 'ack' : 'u', seq));
  expect([it.sent, it.connection.outbox.length]).toEqual([[], 101]);
  expect(it.connection.services.dirty.has(it.connection)).toBe(true);
  it.waiting = 0;
  flushConnection(it.connection);
  expect(it.sent[0]?.filter((text) => text.startsWith('u'))).toEqual(['u399']);
  expect(it.sent[0]?.filter((text) => text.startsWith('ack'))).toHaveLength(100);
});

test.each([
  ['two megabytes wait', DROP_BYTES + 1, 10],
  ['a thousand things that happened wait', SLOW_BYTES + 1, 1_002],
])('when %s, the reader is given up', (_when, waiting, count) => {
  const it = scene();
  it.waiting = waiting;
  for (let seq = 1; seq <= count; seq++) it.connection.listener.deliver(sealed('ack', seq));
  expect([it.closed, it.connection.open]).toEqual([[CLOSE.tooSlow], false]);
  expect(it.sent).toEqual([]);
});

test('so is one that asks and does not read the answers', () => {
  const it = scene();
  receiveText(it.connection, '{"type":"ping"}');
  it.waiting = DROP_BYTES + 1;
  receiveText(it.connection, '{"type":"ping"}');
  expect([it.sent.length, it.closed]).toEqual([1, [CLOSE.tooSlow]]);
});
