/**
 * A WebSocket client that does as little as possible (RFC 6455): frames are made once, replies are counted and not read. So the load
 * takes less of the machine than the server, and the server is what is measured.
 */
import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';

export interface RawSocket {
  send(frame: Buffer): void;
  /** Every text or binary frame from the server; control frames are dealt with. */
  onFrame: (payload: Buffer, isText: boolean) => void;
  close(): void;
  /** Becomes true when either side has closed. */
  isClosed: boolean;
}

export const TEXT = 1;
export const BINARY = 2;
const CLOSE = 8;
const PING = 9;
const PONG = 10;

/** A masked client frame of up to 64 KiB. */
export function clientFrame(opcode: number, payload: Buffer | string): Buffer {
  const data = typeof payload === 'string' ? Buffer.from(payload) : payload;
  const long = data.length > 125;
  const frame = Buffer.alloc((long ? 8 : 6) + data.length);
  frame[0] = 0x80 | opcode;
  frame[1] = 0x80 | (long ? 126 : data.length);
  if (long) frame.writeUInt16BE(data.length, 2);
  const mask = frame.subarray(long ? 4 : 2, long ? 8 : 6);
  randomBytes(4).copy(mask);
  const start = long ? 8 : 6;
  for (let at = 0; at < data.length; at++) frame[start + at] = (data[at] as number) ^ (mask[at & 3] as number);
  return frame;
}

export const textFrame = (text: string): Buffer => clientFrame(TEXT, text);

/** Opens a WebSocket at a path of this machine; fails when the server refuses the upgrade. */
export function openRaw(port: number, path: string): Promise<RawSocket> {
  return new Promise((settle, fail) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    const raw: RawSocket = {
      send: (frame) => socket.write(frame),
      onFrame: () => undefined,
      close: () => socket.destroy(),
      isClosed: false,
    };
    const key = randomBytes(16).toString('base64');
    socket.on('connect', () =>
      socket.write(
        `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: ${key}\r\nSec-WebSocket-Version: 13\r\n\r\n`,
      ),
    );
    socket.on('error', fail);
    socket.on('close', () => {
      raw.isClosed = true;
      fail(new Error(`The server closed ${path}.`));
    });
    readHead(socket, raw, () => settle(raw), fail);
  });
}

function readHead(socket: Socket, raw: RawSocket, opened: () => void, fail: (error: Error) => void): void {
  let head = Buffer.alloc(0);
  const read = (chunk: Buffer): void => {
    head = Buffer.concat([head, chunk]);
    const end = head.indexOf('\r\n\r\n');
    if (end < 0) return;
    socket.off('data', read);
    if (!head.subarray(0, 12).toString('latin1').endsWith('101')) return fail(new Error(head.subarray(0, end).toString('latin1')));
    const rest = head.subarray(end + 4);
    readFrames(socket, raw);
    opened();
    // Frames that came with the head wait until whoever opened the socket listens.
    if (rest.length > 0) setImmediate(() => socket.emit('data', rest));
  };
  socket.on('data', read);
}

function readFrames(socket: Socket, raw: RawSocket): void {
  let left: Buffer = Buffer.alloc(0);
  socket.on('data', (chunk: Buffer) => {
    const data = left.length === 0 ? chunk : Buffer.concat([left, chunk]);
    let at = 0;
    while (data.length - at >= 2) {
      const short = (data[at + 1] as number) & 127;
      const header = short === 126 ? 4 : short === 127 ? 10 : 2;
      if (data.length - at < header) break;
      const length = short === 126 ? data.readUInt16BE(at + 2) : short === 127 ? data.readUInt32BE(at + 6) : short;
      if (data.length - at < header + length) break;
      take(raw, (data[at] as number) & 15, data.subarray(at + header, at + header + length));
      at += header + length;
    }
    left = at === data.length ? Buffer.alloc(0) : data.subarray(at);
  });
}

function take(raw: RawSocket, opcode: number, payload: Buffer): void {
  if (opcode === PING) raw.send(clientFrame(PONG, Buffer.from(payload)));
  else if (opcode === CLOSE) raw.close();
  else if (opcode === TEXT || opcode === BINARY) raw.onFrame(payload, opcode === TEXT);
}
