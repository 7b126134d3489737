/** Which question was put aside to look around first. Lives only as long as the page. */
import { useSyncExternalStore } from 'react';

let aside: string | null = null;
const watchers = new Set<() => void>();

function set(id: string | null): void {
  aside = id;
  for (const watcher of [...watchers]) watcher();
}

export function putAside(id: string): void {
  set(id);
}

export function openQuestion(): void {
  set(null);
}

export function useAside(): string | null {
  return useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    () => aside,
  );
}
