/** A small server for the scenes of the tests: real sockets, and a script in place of a game. */
import { type WebSocket, WebSocketServer } from 'ws';

export interface Heard {
  type: string;
  requestId?: string;
  [field: string]: unknown;
}

export interface Stage {
  url: string;
  /** Every frame heard, in order. */
  heard: Heard[];
  /** How many sockets were ever opened. */
  opened(): number;
  say(notice: object): void;
  /** Drops all lines without a word. */
  cut(code?: number): void;
  close(): Promise<void>;
}

export type Script = (frame: Heard, say: (notice: object) => void) => void;

/** Answers `init` with a full state unless the script takes it. */
export const welcome: Script = (frame, say) => {
  if (frame.type === 'init')
    say({ type: 'playerObject', streamId: 's1', player: { userID: frame['userID'] ?? 'guest' }, digest: null, requestId: frame.requestId });
};

export async function stage(script: Script = welcome): Promise<Stage> {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  await new Promise<void>((ready) => server.once('listening', () => ready()));
  const heard: Heard[] = [];
  let opened = 0;
  server.on('connection', (socket: WebSocket) => {
    opened += 1;
    socket.on('message', (data) => {
      const frame = JSON.parse(String(data)) as Heard;
      heard.push(frame);
      script(frame, (notice) => socket.send(JSON.stringify(notice)));
    });
  });
  const { port } = server.address() as { port: number };
  return {
    url: `ws://127.0.0.1:${port}`,
    heard,
    opened: () => opened,
    say: (notice) => {
      for (const socket of server.clients) socket.send(JSON.stringify(notice));
    },
    cut: (code) => {
      for (const socket of server.clients) code === undefined ? socket.terminate() : socket.close(code);
    },
    close: () =>
      new Promise((done) => {
        for (const socket of server.clients) socket.terminate();
        server.close(() => done());
      }),
  };
}

/** Waits until something is so; fails after two seconds. */
export async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    if (isSo()) return;
    await new Promise((next) => setTimeout(next, 5));
  }
  throw new Error('It never became so.');
}
