/** On a desk the story runs along beside everything else. */
import { lazy, Suspense } from 'react';
import { t } from './i18n/i18n.ts';
import { useDesk } from './parts/useMedia.ts';

const Story = lazy(() => import('./story/Story.tsx').then(({ Story }) => ({ default: Story })));
export function StoryAside() {
  if (!useDesk()) return null;
  return (
    <aside className="aside" aria-label={t('story.title')}>
      <h2>{t('story.title')}</h2>
      <Suspense fallback={null}>
        <Story />
      </Suspense>
    </aside>
  );
}
