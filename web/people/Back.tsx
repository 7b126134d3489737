/** The way back from one person to all; hidden where both are shown. */
import { t } from '../i18n/i18n.ts';
import { hrefOf } from '../state/route.ts';

export function BackToPeople() {
  return (
    <a className="button button-quiet people-back" href={hrefOf('people')}>
      <span aria-hidden="true">‹</span> {t('people.title')}
    </a>
  );
}
