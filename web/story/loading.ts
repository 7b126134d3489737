/** Pages of the story from the server. */
import type { LogEntryView } from '../../wire/views.ts';
import { ask } from '../state/session.ts';
import { dispatch } from '../state/store.ts';

const PAGE = 60;
const TYPING_MS = 350;

export async function loadOlder(before: number): Promise<void> {
  const page = await ask('getTimeline', { before, limit: PAGE });
  if (page !== undefined) dispatch({ type: 'older', entries: page.entries, hasMore: page.hasMore });
}

/** Looks for the words once the typing rests; returns what stops it. */
export function search(query: string, show: (found: LogEntryView[] | null) => void): () => void {
  const words = query.trim();
  show(null);
  if (words === '') return () => undefined;
  let wanted = true;
  const timer = setTimeout(() => {
    void ask('getTimeline', { query: words, limit: 100 }).then((page) => wanted && show(page?.entries ?? []));
  }, TYPING_MS);
  return () => {
    wanted = false;
    clearTimeout(timer);
  };
}
