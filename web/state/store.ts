/** One small store: a value, those who watch it, and a hook that takes a part of it. */
import { useSyncExternalStore } from 'react';
import { type Action, type AppState, EMPTY } from './model.ts';
import { reduce } from './reduce.ts';

let state: AppState = EMPTY;
const watchers = new Set<() => void>();

export function getState(): AppState {
  return state;
}

export function dispatch(action: Action): void {
  const next = reduce(state, action);
  if (next === state) return;
  state = next;
  for (const watcher of [...watchers]) watcher();
}

export function subscribe(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => {
    watchers.delete(watcher);
  };
}

/** Re-renders only when the part itself is another value; `select` must return what the state holds, not something new each time. */
export function useApp<T>(select: (state: AppState) => T): T {
  return useSyncExternalStore(subscribe, () => select(state));
}
