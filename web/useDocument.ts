/** The title and the season of the page follow the life. */
import { useEffect } from 'react';
import { t } from './i18n/i18n.ts';
import { useApp } from './state/store.ts';

export function useDocument(): void {
  const name = useApp((state) => state.player?.c?.firstName ?? '');
  const age = useApp((state) => state.player?.c?.ageYears ?? 0);
  const season = useApp((state) => state.player?.season ?? 'spring');
  const asked = useApp((state) => state.player?.pending != null);
  useEffect(() => {
    const who = name === '' ? t('brand') : t('title', { name, age, brand: t('brand') });
    document.title = asked ? `❓ ${who}` : who;
  }, [name, age, asked]);
  useEffect(() => {
    document.documentElement.dataset['season'] = season;
  }, [season]);
}
