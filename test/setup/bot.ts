/** A player made of a real socket: says frames, keeps what it hears, waits for answers. One face for both doors. */
import { io } from 'socket.io-client';
import { WebSocket } from 'ws';

export interface Said {
  type: string;
  seq?: number;
  requestId?: string;
  [field: string]: unknown;
}

export interface Closed {
  code: number;
  reason: string;
}

export interface Line {
  send(frame: string | object): void;
  close(): void;
  /** The WebSocket below; absent behind Socket.IO. */
  socket?: WebSocket;
  /** Reads nothing any more. */
  pause?(): void;
}

export interface Bot extends Line {
  /** Everything heard, batches opened. */
  heard: Said[];
  /** Frames as they came. */
  frames: Said[];
  closed: Promise<Closed>;
  isClosed(): boolean;
  /** Sends a command with a request id of its own (or the one given) and waits for what answers it. */
  ask(type: string, fields?: object, requestId?: string): Promise<Said>;
  /** The next thing of this type that no earlier `next` returned. */
  next(type: string, withinMs?: number): Promise<Said>;
}

interface Waiter {
  matches(said: Said): boolean;
  found(said: Said): void;
}

const ANSWER_WITHIN_MS = 10_000;
let asked = 0;

type OpenLine = (hears: (frame: Said) => void, ended: (closed: Closed) => void) => Promise<Line>;

async function openBot(openLine: OpenLine): Promise<Bot> {
  const heard: Said[] = [];
  const frames: Said[] = [];
  const returned = new WeakSet<Said>();
  const waiters = new Set<Waiter>();
  let end: Closed | undefined;
  let tellEnd: (closed: Closed) => void = () => undefined;
  const closed = new Promise<Closed>((tell) => {
    tellEnd = tell;
  });
  const hears = (frame: Said): void => {
    frames.push(frame);
    for (const said of frame.type === 'batch_update' ? (frame['updates'] as Said[]) : [frame]) {
      heard.push(said);
      for (const waiter of waiters) if (waiter.matches(said)) waiter.found(said);
    }
  };
  const line = await openLine(hears, (how) => {
    end ??= how;
    tellEnd(end);
  });
  const wait = (matches: (said: Said) => boolean, withinMs: number, what: string): Promise<Said> =>
    new Promise((resolve, reject) => {
      const waiter: Waiter = {
        matches,
        found: (said) => {
          waiters.delete(waiter);
          clearTimeout(timer);
          resolve(said);
        },
      };
      const give = (why: string): void => {
        waiters.delete(waiter);
        reject(new Error(`${what}: ${why}; last heard ${JSON.stringify(heard.slice(-2)).slice(0, 600)}`));
      };
      const timer = setTimeout(() => give(`nothing within ${withinMs} ms`), withinMs);
      void closed.then(({ code, reason }) =>
        setTimeout(() => {
          clearTimeout(timer);
          if (waiters.has(waiter)) give(`closed with ${code} ${reason}`);
        }, 20),
      );
      waiters.add(waiter);
    });
  return {
    ...line,
    heard,
    frames,
    closed,
    isClosed: () => end !== undefined,
    ask: (type, fields = {}, requestId = `q${++asked}`) => {
      const answer = wait((said) => (said.requestId ?? said['request_id']) === requestId, ANSWER_WITHIN_MS, `answer to ${type}`);
      line.send({ type, ...fields, requestId });
      return answer;
    },
    next: async (type, withinMs = ANSWER_WITHIN_MS) => {
      const fresh = (said: Said): boolean => said.type === type && !returned.has(said);
      const said = heard.find(fresh) ?? (await wait(fresh, withinMs, type));
      returned.add(said);
      return said;
    },
  };
}

/** Opens a WebSocket; resolves when it is open. */
export function webSocketBot(url: string, options: { origin?: string } = {}): Promise<Bot> {
  return openBot(
    (hears, ended) =>
      new Promise((resolve, reject) => {
        const socket = new WebSocket(url, { perMessageDeflate: false, ...options });
        socket.on('message', (data) => hears(JSON.parse(data.toString()) as Said));
        socket.on('error', reject);
        socket.on('close', (code, reason) => ended({ code, reason: reason.toString() }));
        socket.on('open', () =>
          resolve({
            socket,
            send: (frame) => socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame)),
            close: () => socket.terminate(),
          }),
        );
      }),
  );
}

/** Opens a Socket.IO connection; a frame's `type` is the event, the rest its payload, and acknowledgements count as heard. */
export function socketIoBot(url: string): Promise<Bot> {
  return openBot(
    (hears, ended) =>
      new Promise((resolve, reject) => {
        const socket = io(url, { transports: ['websocket'], reconnection: false, forceNew: true });
        const last = new Set<string>();
        const hear = (said: Said): void => {
          // A reply comes both as an event and as the acknowledgement; it is one thing said.
          const id = said.requestId ?? (said['request_id'] as string | undefined);
          if (id !== undefined && last.has(id)) return;
          if (id !== undefined) last.add(id);
          hears(said);
        };
        socket.onAny((_event: string, said: Said) => hear(said));
        socket.on('connect_error', reject);
        socket.on('disconnect', (reason) => ended({ code: 0, reason }));
        socket.on('connect', () =>
          resolve({
            send: (frame) => {
              const { type, requestId, ...fields } = (typeof frame === 'string' ? JSON.parse(frame) : frame) as Said;
              const payload = fields['message'] ?? fields;
              const id = requestId === undefined ? {} : { requestId };
              // Plain values have no room for an id: the acknowledgement says what is answered.
              if (typeof payload === 'object' && payload !== null) socket.emit(type, { ...payload, ...id }, hear);
              else socket.emit(type, payload, (said: Said) => hear({ ...said, ...id }));
            },
            close: () => socket.disconnect(),
            pause: () => (socket.io.engine.transport as unknown as { ws: WebSocket }).ws.pause(),
          }),
        );
      }),
  );
}

export type DoorName = 'websocket' | 'socketio';

export interface Player {
  bot: Bot;
  userID: string;
  token: string;
  streamId: string;
  /** The player as `init` showed it. */
  player: PlayerSeen;
  init: Said;
}

export interface PlayerSeen {
  lifeId: string;
  status: string;
  minute: number;
  diamonds: number;
  pending: { id: string; eventId: string; answerOptions: { id: string; affordable: boolean }[] } | null;
  c: { firstName: string; energy: number; peakEnergy: number; money: number } | null;
  r: { id: string; firstName: string }[];
  log: { n: number; title: string; text: string }[];
  [field: string]: unknown;
}

export interface Address {
  port: number;
}

export function openDoor({ port }: Address, door: DoorName = 'websocket'): Promise<Bot> {
  return door === 'websocket' ? webSocketBot(`ws://127.0.0.1:${port}/ws`) : socketIoBot(`http://127.0.0.1:${port}`);
}

let guests = 0;

/** Opens a door and says `init`. A new userID unless told. Throws when `init` is refused. */
export async function enter(address: Address, init: Record<string, unknown> = {}, door: DoorName = 'websocket'): Promise<Player> {
  const bot = await openDoor(address, door);
  const said = await bot.ask('init', { userID: `guest-${process.pid}-${++guests}-${Date.now()}`, ...init });
  if (said.type === 'error') {
    bot.close();
    throw new Error(`init: ${said['code']}`);
  }
  const player = (said['player'] ?? {}) as PlayerSeen;
  return {
    bot,
    init: said,
    player,
    userID: player.userID as string,
    streamId: said['streamId'] as string,
    token: (said['token'] ?? init['token']) as string,
  };
}

/** A player who is born already, with time standing still unless `running`. */
export async function enterBorn(
  address: Address,
  init: Record<string, unknown> = {},
  door: DoorName = 'websocket',
  running = false,
): Promise<Player> {
  const entered = await enter(address, init, door);
  if (!running) await entered.bot.ask('stop');
  const born = await entered.bot.ask('characterSetup', { firstName: 'Ada', lastName: 'Moss' });
  if (born.type !== 'playerObject') throw new Error(`characterSetup: ${JSON.stringify(born)}`);
  return { ...entered, player: born['player'] as PlayerSeen };
}
