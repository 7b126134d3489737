/** Settings of this device, applied to the document as attributes that the styles look at. */
import { useSyncExternalStore } from 'react';
import { type Kept, keep, readKept } from './storage.ts';

let kept: Kept = readKept();
const watchers = new Set<() => void>();

export function getKept(): Kept {
  return kept;
}

export function changeKept(change: Partial<Kept>): void {
  kept = { ...kept, ...change };
  keep(kept);
  applyKept();
  for (const watcher of [...watchers]) watcher();
}

/** Forgets who we were; how we like it stays. */
export function forgetWho(): void {
  const { userID: _userID, token: _token, ...rest } = kept;
  kept = rest;
  keep(kept);
}

export function applyKept(): void {
  const { dataset } = document.documentElement;
  dataset['theme'] = kept.theme;
  dataset['text'] = kept.textSize;
  dataset['motion'] = kept.calm ? 'calm' : 'full';
}

export function useKept(): Kept {
  return useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    () => kept,
  );
}
