/** How one gets into each server and asks it for the time skips: the command that writes nothing. */
import { BINARY, clientFrame, openRaw, type RawSocket, textFrame } from './rawSocket.ts';

export type Dialect = 'project' | 'bareWs' | 'colyseus' | 'socketio' | 'bareSocketIo';

export interface Client {
  socket: RawSocket;
  /** The question, ready to be sent. */
  question: Buffer;
  /** Whether a frame is an answer (or a notice), not the protocol's own business. */
  counts(payload: Buffer): boolean;
}

export const QUESTION = 'getTimeSkips';
const TEXT_QUESTION = textFrame(JSON.stringify({ type: QUESTION }));
const EVENT_QUESTION = textFrame(`42${JSON.stringify([QUESTION, {}])}`);
const everything = (): boolean => true;

/** Opens one client and brings it to where it may ask. */
export function enter(dialect: Dialect, port: number): Promise<Client> {
  return ENTER[dialect](port);
}

const ENTER: Readonly<Record<Dialect, (port: number) => Promise<Client>>> = {
  bareWs: async (port) => ({ socket: await openRaw(port, '/'), question: TEXT_QUESTION, counts: everything }),
  project: async (port) => {
    const socket = await openRaw(port, '/ws');
    await exchange(socket, textFrame(JSON.stringify({ type: 'init' })), '"playerObject"');
    return { socket, question: TEXT_QUESTION, counts: everything };
  },
  bareSocketIo: enterSocketIo,
  socketio: async (port) => {
    const client = await enterSocketIo(port);
    await exchange(client.socket, textFrame(`42${JSON.stringify(['init', {}])}`), '"playerObject"');
    return client;
  },
  colyseus: enterColyseus,
};

/** Sends a frame and waits for one that contains `wanted`. */
function exchange(socket: RawSocket, frame: Buffer, wanted: string): Promise<Buffer> {
  return new Promise((settle, fail) => {
    const late = setTimeout(() => fail(new Error(`No ${wanted} within ten seconds.`)), 10_000);
    socket.onFrame = (payload) => {
      if (payload.includes('"code":"')) fail(new Error(payload.toString()));
      if (!payload.includes(wanted)) return;
      clearTimeout(late);
      settle(payload);
    };
    socket.send(frame);
  });
}

const ENGINE_PING = '2'.charCodeAt(0);
const ENGINE_MESSAGE = '4'.charCodeAt(0);
const ENGINE_PONG = textFrame('3');

/** Engine.IO 4 over WebSocket alone, then the default namespace. */
async function enterSocketIo(port: number): Promise<Client> {
  const socket = await openRaw(port, '/socket.io/?EIO=4&transport=websocket');
  await exchange(socket, textFrame('40'), '40{');
  return {
    socket,
    question: EVENT_QUESTION,
    counts: (payload) => {
      if (payload.length === 1 && payload[0] === ENGINE_PING) socket.send(ENGINE_PONG);
      return payload[0] === ENGINE_MESSAGE;
    },
  };
}

const JOIN_ROOM = 10;
const ROOM_DATA = 13;
const EMPTY_MAP = 0x80;

/** A seat by HTTP, then the socket; the server's greeting is acknowledged. */
async function enterColyseus(port: number): Promise<Client> {
  const reserved = await fetch(`http://127.0.0.1:${port}/matchmake/joinOrCreate/bench`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  const seat = (await reserved.json()) as {
    sessionId: string;
    processId?: string;
    roomId?: string;
    room?: { processId: string; roomId: string };
  };
  const { processId, roomId } = seat.room ?? seat;
  const socket = await openRaw(port, `/${processId}/${roomId}?sessionId=${seat.sessionId}`);
  await new Promise<void>((joined) => {
    socket.onFrame = (payload) => {
      if (payload[0] === JOIN_ROOM) joined();
    };
  });
  socket.send(clientFrame(BINARY, Buffer.from([JOIN_ROOM])));
  const name = Buffer.from(QUESTION);
  const question = clientFrame(BINARY, Buffer.concat([Buffer.from([ROOM_DATA, 0xa0 | name.length]), name, Buffer.from([EMPTY_MAP])]));
  return { socket, question, counts: (payload) => payload[0] === ROOM_DATA };
}
