/** The Socket.IO door at its default path: an event is a command, its payload the fields, its acknowledgement the reply. */
import type { Server as HttpServer } from 'node:http';
import { Server, type Socket } from 'socket.io';
import { FRAME_BYTES_MAX } from '../../wire/limits.ts';
import { noticeOf, type Sealed } from '../session/stream.ts';
import { connectionClosed, createConnection, type Door, receiveObject } from './connection.ts';
import { addressOf, originAllowed } from './origin.ts';
import type { GatewayServices } from './services.ts';

/** Packets that may wait for the transport; more is a reader that does not read. */
const PACKETS_MAX = 2_000;
const CLOSE_WITHIN_MS = 1_000;

export interface SocketIoDoor {
  close(): Promise<void>;
}

export function openSocketIoDoor(server: HttpServer, services: GatewayServices): SocketIoDoor {
  const io = new Server(server, {
    maxHttpBufferSize: FRAME_BYTES_MAX,
    perMessageDeflate: false,
    httpCompression: false,
    serveClient: false,
    destroyUpgrade: false,
    allowRequest: (request, decide) => {
      if (!originAllowed(request, services.origins)) return decide('origin not allowed', false);
      if (services.draining()) return decide('restarting', false);
      const isNew = !(request.url ?? '').includes('sid=');
      if (isNew && services.limits.connect.take(addressOf(request), services.now()) > 0) return decide('too many connections', false);
      decide(null, true);
    },
    ...(services.origins.length === 0 ? {} : { cors: { origin: [...services.origins] } }),
  });
  io.on('connection', (socket) => accept(socket, services));
  return {
    close: async () => {
      io.disconnectSockets(true);
      await new Promise<void>((done) => {
        io.engine.close();
        done();
      });
    },
  };
}

function accept(socket: Socket, services: GatewayServices): void {
  const connection = createConnection(doorOf(socket), socket.handshake.address, services);
  socket.onAny((event: string, ...args: unknown[]) => {
    const last = args.at(-1);
    const respond = typeof last === 'function' ? (last as (notice: unknown) => void) : undefined;
    const payload = typeof args[0] === 'function' ? undefined : args[0];
    if (Buffer.isBuffer(payload)) {
      closeSoon(socket);
      return;
    }
    receiveObject(connection, payload === undefined ? { type: event } : frameOf(event, payload), respond);
  });
  socket.on('disconnect', () => connectionClosed(connection));
  const { token, userID } = socket.handshake.auth as { token?: unknown; userID?: unknown };
  if (token !== undefined || userID !== undefined) {
    receiveObject(connection, { type: 'init', ...(token === undefined ? {} : { token }), ...(userID === undefined ? {} : { userID }) });
  }
}

/** A request id travels inside the payload, as there is no frame around it. */
function frameOf(event: string, payload: unknown): Record<string, unknown> {
  if (typeof payload !== 'object' || payload === null || Array.isArray(payload)) return { type: event, message: payload };
  const requestId = (payload as Record<string, unknown>)['requestId'];
  return requestId === undefined ? { type: event, message: payload } : { type: event, message: payload, requestId };
}

function doorOf(socket: Socket): Door {
  return {
    send: (notice) => socket.emit(notice['type'] as string, notice),
    sendBatch: (batch: readonly Sealed[]) => {
      if (batch.length === 1) socket.emit((batch[0] as Sealed).type, noticeOf(batch[0] as Sealed));
      else socket.emit('batch_update', { type: 'batch_update', updates: batch.map(noticeOf) });
    },
    close: () => closeSoon(socket),
    buffered: () => bufferedOf(socket),
  };
}

/** Says so and ends; one who does not read is cut off, whatever still waits for it. */
function closeSoon(socket: Socket): void {
  const { conn } = socket;
  socket.disconnect(true);
  setTimeout(() => {
    conn.close(true);
    (conn.transport as unknown as { socket?: { terminate?(): void } }).socket?.terminate?.();
  }, CLOSE_WITHIN_MS).unref();
}

/** What the transport has not sent, and what waits for the transport. */
function bufferedOf(socket: Socket): number {
  const { transport, writeBuffer } = socket.conn as unknown as {
    transport?: { socket?: { bufferedAmount?: number } };
    writeBuffer: { data?: unknown }[];
  };
  if (writeBuffer.length > PACKETS_MAX) return Number.POSITIVE_INFINITY;
  const waiting = writeBuffer.reduce((sum, { data }) => sum + (typeof data === 'string' ? data.length : 0), 0);
  return waiting + (transport?.socket?.bufferedAmount ?? 0);
}
