/**
 * Commands that wait for their answer. A command keeps its request id for ever, so however often it has to be sent, the server
 * carries it out once.
 *
 * Rules: 1. what was sent and not answered before the line fell is sent again, in the same order; 2. what is replayed goes one by
 * one, and waits when the server says so; 3. nothing is dropped without its promise being rejected.
 */
import type { Frame } from './link.ts';
import { RefusedError } from './refused.ts';
import type { Timer, Timers } from './timers.ts';

export const QUEUE_MAX = 1000;
const PAUSE_MS = 2_000;

export interface Request {
  id: string;
  frame: Frame;
  resolve(notice: unknown): void;
  reject(error: RefusedError): void;
  timer?: Timer;
}

export interface Requests {
  add(request: Request): void;
  /** A reply came; false when nobody waits for it. */
  settle(requestId: string, notice: { type: string }): boolean;
  /** The line is up: say it all again. */
  online(): void;
  offline(): void;
  rejectAll(error: RefusedError): void;
  waiting(): number;
}

export interface RequestPorts {
  send(frame: Frame): void;
  timers: Timers;
  /** How long an answer may take while the line is up; milliseconds. */
  timeoutMs: number;
}

export function createRequests(ports: RequestPorts): Requests {
  const open = new Map<string, Request>();
  let replaying: string[] = [];
  let up = false;
  let pause: Timer | undefined;

  const transmit = (request: Request): void => {
    ports.send(request.frame);
    ports.timers.clear(request.timer);
    request.timer = ports.timers.set(() => {
      if (!open.delete(request.id)) return;
      request.reject(new RefusedError('timeout', 'No answer came; try again.', { command: request.frame.type }));
      next(request.id);
    }, ports.timeoutMs);
  };
  const next = (doneId: string): void => {
    if (replaying[0] !== doneId) return;
    replaying.shift();
    replayHead();
  };
  const replayHead = (): void => {
    while (replaying[0] !== undefined && !open.has(replaying[0])) replaying.shift();
    const request = replaying[0] === undefined ? undefined : open.get(replaying[0]);
    if (up && request !== undefined) transmit(request);
  };
  const later = (afterMs: number): void => {
    ports.timers.clear(pause);
    pause = ports.timers.set(replayHead, afterMs);
  };

  return {
    add: (request) => {
      if (open.size >= QUEUE_MAX) {
        request.reject(new RefusedError('queue_full', 'Too much is waiting already; it can be sent once the connection is back.'));
        return;
      }
      open.set(request.id, request);
      if (!up) return;
      if (replaying.length > 0) replaying.push(request.id);
      else transmit(request);
    },
    settle: (requestId, notice) => {
      const request = open.get(requestId);
      if (request === undefined) return false;
      ports.timers.clear(request.timer);
      const refusal = refusalIn(notice);
      if (refusal?.code === 'rate_limited' && replaying[0] === requestId) {
        later(refusal.retryAfterMs ?? PAUSE_MS);
        return true;
      }
      open.delete(requestId);
      if (refusal === undefined) request.resolve(notice);
      else request.reject(refusal);
      next(requestId);
      return true;
    },
    online: () => {
      up = true;
      replaying = [...open.keys()];
      replayHead();
    },
    offline: () => {
      up = false;
      ports.timers.clear(pause);
      for (const request of open.values()) ports.timers.clear(request.timer);
    },
    rejectAll: (error) => {
      ports.timers.clear(pause);
      for (const request of open.values()) {
        ports.timers.clear(request.timer);
        request.reject(error);
      }
      open.clear();
      replaying = [];
    },
    waiting: () => open.size,
  };
}

interface ErrorNotice {
  type: string;
  code?: RefusedError['code'];
  message?: string;
  field?: string;
  retryAfterMs?: number;
  command?: string;
}

export function refusalIn(notice: ErrorNotice): RefusedError | undefined {
  if (notice.type !== 'error') return undefined;
  return new RefusedError(notice.code ?? 'internal', notice.message ?? '', notice);
}
