/** The WebSocket door at `/ws` and `/wss/`: JSON text frames, one socket one connection. */
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { CLOSE, FRAME_BYTES_MAX, HEARTBEAT_MS } from '../../wire/limits.ts';
import { type Connection, connectionClosed, createConnection, type Door, receiveText } from './connection.ts';
import { batchFrame, textFrame } from './frame.ts';
import { addressOf, originAllowed } from './origin.ts';
import type { GatewayServices } from './services.ts';

const CLOSE_WITHIN_MS = 1_000;
const PATHS = new Set(['/ws', '/ws/', '/wss', '/wss/']);

export interface WebSocketDoor {
  close(): void;
}

export function openWebSocketDoor(server: Server, services: GatewayServices): WebSocketDoor {
  const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false, maxPayload: FRAME_BYTES_MAX, clientTracking: true });
  const alive = new WeakSet<WebSocket>();

  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    if (!PATHS.has(path)) {
      if (!path.startsWith('/socket.io')) refuseUpgrade(socket, 404, 'Not Found');
      return;
    }
    if (!originAllowed(request, services.origins)) return refuseUpgrade(socket, 403, 'Forbidden');
    if (services.draining()) return refuseUpgrade(socket, 503, 'Service Unavailable');
    if (services.limits.connect.take(addressOf(request), services.now()) > 0) return refuseUpgrade(socket, 429, 'Too Many Requests');
    sockets.handleUpgrade(request, socket, head, (ws) => accept(ws, socket, addressOf(request)));
  });

  const accept = (ws: WebSocket, socket: Duplex, address: string): void => {
    const connection = createConnection(doorOf(ws, socket), address, services);
    alive.add(ws);
    ws.on('pong', () => alive.add(ws));
    ws.on('message', (data: Buffer, isBinary) => receive(ws, connection, data, isBinary));
    ws.on('close', () => connectionClosed(connection));
    // `ws` closes with the right code by itself; ended here, the code would not reach the other side.
    ws.on('error', () => undefined);
  };

  const heartbeat = setInterval(() => {
    for (const ws of sockets.clients) {
      if (!alive.has(ws)) ws.terminate();
      alive.delete(ws);
      ws.ping();
    }
  }, HEARTBEAT_MS);
  return {
    close: () => {
      clearInterval(heartbeat);
      for (const ws of sockets.clients) closeSoon(ws, CLOSE.restarting, 'restarting');
      sockets.close();
    },
  };
}

function receive(ws: WebSocket, connection: Connection, data: Buffer, isBinary: boolean): void {
  if (isBinary) {
    closeSoon(ws, CLOSE.binary, 'text frames only');
    return;
  }
  receiveText(connection, data.toString('utf8'));
}

/** Frames go straight to the socket: without compression `ws` never holds one back, so the two cannot get between each other's. */
function doorOf(ws: WebSocket, socket: Duplex): Door {
  const write = (frame: Buffer): void => {
    if (ws.readyState === ws.OPEN) socket.write(frame);
  };
  return {
    send: (notice) => write(textFrame(JSON.stringify(notice))),
    sendBatch: (batch) => write(batchFrame(batch)),
    close: (code, reason) => closeSoon(ws, code, reason),
    buffered: () => ws.bufferedAmount,
  };
}

/** Closes; one who does not answer the closing is cut off. */
function closeSoon(ws: WebSocket, code: number, reason: string): void {
  ws.close(code, reason);
  setTimeout(() => ws.terminate(), CLOSE_WITHIN_MS).unref();
}

function refuseUpgrade(socket: Duplex, status: number, text: string): void {
  socket.on('error', () => socket.destroy());
  socket.once('finish', () => socket.destroy());
  socket.end(`HTTP/1.1 ${status} ${text}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
