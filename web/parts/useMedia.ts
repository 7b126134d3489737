/** Whether there is room: the same widths as in the styles. */
import { useSyncExternalStore } from 'react';

function useMedia(text: string): boolean {
  return useSyncExternalStore(
    (watcher) => {
      const query = window.matchMedia(text);
      query.addEventListener('change', watcher);
      return () => query.removeEventListener('change', watcher);
    },
    () => window.matchMedia(text).matches,
  );
}

export function useDesk(): boolean {
  return useMedia('(min-width: 64rem)');
}

export function useNarrow(): boolean {
  return useMedia('(max-width: 40rem)');
}
