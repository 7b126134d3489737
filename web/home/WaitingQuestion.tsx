/** A question that was put aside: it still waits, and so does the clock. */

import { openQuestion, useAside } from '../choice/aside.ts';
import { t } from '../i18n/i18n.ts';
import { Icon } from '../parts/Small.tsx';
import { useApp } from '../state/store.ts';

export function WaitingQuestion() {
  const title = useApp((state) => state.player?.pending?.title);
  const id = useApp((state) => state.player?.pending?.id);
  const icon = useApp((state) => state.player?.pending?.icon ?? '');
  const aside = useAside();
  if (title === undefined || aside !== id) return null;
  return (
    <button type="button" className="button button-main button-wide waiting" onClick={openQuestion}>
      <Icon>{icon}</Icon>
      <span className="grow">{t('choice.waits', { title })}</span>
      <span aria-hidden="true">▸</span>
    </button>
  );
}
