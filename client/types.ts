/** What the client offers, and what it needs. */
import type { Envelope, NoticeName, NoticeOf } from '../wire/notices.ts';
import type { WebSocketClass } from './link.ts';
import type { RefusedError } from './refused.ts';
import type { ReplyTo, SendArgs, Sendable } from './replies.ts';
import type { Timers } from './timers.ts';

export type ConnectionState = 'connecting' | 'online' | 'offline' | 'ended';

export interface ConnectOptions {
  /** `ws://host/ws` for WebSocket, `http://host` for Socket.IO. */
  url: string;
  transport?: 'websocket' | 'socketio';
  userID?: string;
  token?: string;
  /** IANA name, e.g. `Europe/Oslo`. */
  timeZone?: string;
  lastSeq?: number;
  streamId?: string;
  /** For Node before 22: the class of `ws`. */
  WebSocket?: WebSocketClass;
  random?: () => number;
  timers?: Timers;
  /** Silence after which the line is tested; half of it later it is given up. Milliseconds. */
  silenceMs?: number;
  /** How long an answer may take. Milliseconds. */
  timeoutMs?: number;
}

export interface StateChange {
  state: ConnectionState;
  /** When offline: milliseconds until the next attempt. */
  retryInMs?: number;
  /** When ended by the server: why. */
  error?: RefusedError;
}

export type AnyNotice = { [N in NoticeName]: NoticeOf<N> & Envelope }[NoticeName];

export interface Client {
  send<N extends Sendable>(name: N, ...args: SendArgs<N>): Promise<ReplyTo<N>>;
  /** Asks for the full state on the open line. */
  refresh(): Promise<ReplyTo<'init'>>;
  on<N extends NoticeName>(type: N, handler: (notice: NoticeOf<N> & Envelope) => void): () => void;
  onAny(handler: (notice: AnyNotice) => void): () => void;
  onState(handler: (change: StateChange) => void): () => void;
  state(): ConnectionState;
  credentials(): { userID: string | undefined; token: string | undefined };
  /** Commands that wait for an answer. */
  waiting(): number;
  /** Skips the pause before the next attempt. */
  retryNow(): void;
  close(): void;
}
