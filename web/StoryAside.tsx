/** On a desk the story runs along beside everything else. */
import { lazy, Suspense, useSyncExternalStore } from 'react';
import { t } from './i18n/i18n.ts';

const Story = lazy(() => import('./story/Story.tsx').then(({ Story }) => ({ default: Story })));
const DESK = '(min-width: 64rem)';

export function useDesk(): boolean {
  return useSyncExternalStore(
    (watcher) => {
      const query = window.matchMedia(DESK);
      query.addEventListener('change', watcher);
      return () => query.removeEventListener('change', watcher);
    },
    () => window.matchMedia(DESK).matches,
  );
}

export function StoryAside() {
  if (!useDesk()) return null;
  return (
    <aside className="aside" aria-label={t('story.title')}>
      <h2>{t('story.title')}</h2>
      <Suspense fallback={null}><Story /></Suspense>
    </aside>
  );
}
