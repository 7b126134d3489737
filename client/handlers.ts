/** Who wants to hear what. */
import type { Envelope, NoticeName, NoticeOf } from '../wire/notices.ts';
import type { Arrived } from './inbox.ts';
import type { AnyNotice, StateChange } from './types.ts';

export interface Handlers {
  on<N extends NoticeName>(type: N, handler: (notice: NoticeOf<N> & Envelope) => void): () => void;
  onAny(handler: (notice: AnyNotice) => void): () => void;
  onState(handler: (change: StateChange) => void): () => void;
  notice(notice: Arrived): void;
  stateChanged(change: StateChange): void;
}

type Listener = (notice: never) => void;

export function createHandlers(): Handlers {
  const byType = new Map<string, Set<Listener>>();
  const any = new Set<Listener>();
  const states = new Set<(change: StateChange) => void>();
  return {
    on: (type, handler) => {
      const those = byType.get(type) ?? new Set();
      byType.set(type, those);
      return join(those, handler as Listener);
    },
    onAny: (handler) => join(any, handler as Listener),
    onState: (handler) => join(states, handler),
    notice: (notice) => {
      for (const listener of [...(byType.get(notice.type) ?? []), ...any]) listener(notice as never);
    },
    stateChanged: (change) => {
      for (const listener of [...states]) listener(change);
    },
  };
}

function join<T>(those: Set<T>, one: T): () => void {
  those.add(one);
  return () => {
    those.delete(one);
  };
}
