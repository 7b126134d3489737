/**
 * The typed client. `connect` returns at once; commands sent before the line is up, or while it is down, wait and are sent once.
 *
 * Rules: 1. `init` is said by the client itself, whenever a line comes up; 2. after a drop only what was missed is asked for; 3. a
 * refused `init` ends the client, anything else is tried again with growing pauses; 4. a silent line is tested with a ping, and
 * given up when that stays unanswered.
 */
import type { FieldsIn } from '../wire/commands/all.ts';
import { pauseBefore } from './backoff.ts';
import { createHandlers } from './handlers.ts';
import { type Arrived, createInbox } from './inbox.ts';
import type { Link, OpenLink, WebSocketClass } from './link.ts';
import { RefusedError } from './refused.ts';
import type { ReplyTo, SendArgs, Sendable } from './replies.ts';
import { createRequests, refusalIn } from './requests.ts';
import { socketIoLink } from './socketIoLink.ts';
import { randomWord, realTimers, type Timer } from './timers.ts';
import type { Client, ConnectOptions, StateChange } from './types.ts';
import { webSocketLink } from './webSocketLink.ts';

const SILENCE_MS = 30_000;
const TIMEOUT_MS = 20_000;
/** Close codes after which coming back would only be sent away again. */
const FINAL_CODES = new Set([4003, 4004]);

export function connect(options: ConnectOptions): Client {
  const timers = options.timers ?? realTimers;
  const random = options.random ?? Math.random;
  const openLink = linkOf(options);
  const word = randomWord(random);
  const inbox = createInbox(options);
  const handlers = createHandlers();
  let { userID, token } = options;
  let link: Link | undefined;
  let current: StateChange = { state: 'connecting' };
  let attempt = 0;
  let sent = 0;
  let initId = '';
  let retry: Timer | undefined;
  let silence: Timer | undefined;

  const requests = createRequests({ send: (frame) => link?.send(frame), timers, timeoutMs: options.timeoutMs ?? TIMEOUT_MS });
  const nextId = (): string => {
    sent += 1;
    return `${word}-${sent}`;
  };
  const setState = (change: StateChange): void => {
    current = change;
    handlers.stateChanged(change);
  };

  const open = (): void => {
    retry = undefined;
    if (current.state !== 'connecting') setState({ state: 'connecting' });
    link = openLink({
      opened: sayInit,
      received: (frame) => {
        listenForSilence();
        for (const notice of inbox.take(frame)) arrive(notice);
      },
      lost: (code, reason) => (FINAL_CODES.has(code) ? end(new RefusedError('closed', reason)) : comeBack()),
    });
    listenForSilence();
  };

  const identity = (): FieldsIn<'init'> => ({
    ...(userID === undefined ? {} : { userID }),
    ...(token === undefined ? {} : { token }),
    ...(options.timeZone === undefined ? {} : { timeZone: options.timeZone }),
  });

  const sayInit = (): void => {
    initId = nextId();
    link?.send({ type: 'init', ...identity(), ...inbox.position(), requestId: initId });
  };

  const arrive = (notice: Arrived): void => {
    if (notice.type === 'playerObject') remember(notice);
    if (notice.requestId === initId && notice.requestId !== '') return initAnswered(notice);
    if (notice.type === 'reconnect') return comeBack(Number(notice['afterMs']) || 0);
    handlers.notice(notice);
    if (typeof notice.requestId === 'string') requests.settle(notice.requestId, notice);
  };

  const remember = (notice: Arrived): void => {
    const player = notice['player'] as { userID?: string } | undefined;
    if (typeof player?.userID === 'string') userID = player.userID;
    if (typeof notice['token'] === 'string') token = notice['token'];
  };

  const initAnswered = (notice: Arrived): void => {
    initId = '';
    const refusal = refusalIn(notice);
    if (refusal?.code === 'bad_token' || refusal?.code === 'bad_field') return end(refusal);
    if (refusal !== undefined) return comeBack(refusal.retryAfterMs);
    attempt = 0;
    handlers.notice(notice);
    setState({ state: 'online' });
    requests.online();
  };

  const dropLink = (): void => {
    timers.clear(silence);
    timers.clear(retry);
    link?.drop();
    link = undefined;
    initId = '';
    requests.offline();
  };

  const comeBack = (afterMs?: number): void => {
    if (current.state === 'ended') return;
    dropLink();
    const pauseMs = Math.max(afterMs ?? 0, pauseBefore(attempt, random()));
    attempt += 1;
    retry = timers.set(open, pauseMs);
    setState({ state: 'offline', retryInMs: pauseMs });
  };

  const end = (error?: RefusedError): void => {
    if (current.state === 'ended') return;
    dropLink();
    requests.rejectAll(error ?? new RefusedError('closed', 'The connection was closed.'));
    setState(error === undefined ? { state: 'ended' } : { state: 'ended', error });
  };

  const listenForSilence = (): void => {
    const silenceMs = options.silenceMs ?? SILENCE_MS;
    timers.clear(silence);
    silence = timers.set(() => {
      link?.send({ type: 'ping', requestId: nextId() });
      silence = timers.set(comeBack, silenceMs / 2);
    }, silenceMs);
  };

  const send = <N extends Sendable>(name: N, ...args: SendArgs<N>): Promise<ReplyTo<N>> =>
    new Promise((resolve, reject) => {
      if (current.state === 'ended') return reject(current.error ?? new RefusedError('closed', 'The connection was closed.'));
      const id = nextId();
      const frame = { type: name, ...(args[0] as object | undefined), requestId: id };
      requests.add({ id, frame, resolve: resolve as (notice: unknown) => void, reject });
    });

  open();
  return {
    send,
    refresh: () => send('init', identity()),
    on: handlers.on,
    onAny: handlers.onAny,
    onState: (handler) => {
      handler(current);
      return handlers.onState(handler);
    },
    state: () => current.state,
    credentials: () => ({ userID, token }),
    waiting: requests.waiting,
    retryNow: () => {
      if (retry === undefined) return;
      timers.clear(retry);
      open();
    },
    close: () => end(),
  };
}

function linkOf(options: ConnectOptions): OpenLink {
  if (options.transport === 'socketio') return socketIoLink(options.url);
  const Implementation = options.WebSocket ?? (globalThis as { WebSocket?: WebSocketClass }).WebSocket;
  if (Implementation === undefined) throw new Error('There is no WebSocket here: pass the class of `ws` as WebSocket.');
  return webSocketLink(options.url, Implementation);
}
