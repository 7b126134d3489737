/** The story on a screen of its own. */
import { t } from '../i18n/i18n.ts';
import { Story } from '../story/Story.tsx';

export function StoryScreen() {
  return (
    <div className="stack-s">
      <h1 className="sr-only">{t('story.title')}</h1>
      <Story />
    </div>
  );
}
