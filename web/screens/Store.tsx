/** The store: things, gifts, energy, time. */

import { Purse } from '../home/Purse.tsx';
import { t } from '../i18n/i18n.ts';
import { Segmented } from '../parts/Small.tsx';
import { go, useRoute } from '../state/route.ts';
import { Energy } from '../store/Energy.tsx';
import { Items } from '../store/Items.tsx';
import { Owned } from '../store/Owned.tsx';
import { Skips } from '../store/Skips.tsx';
import '../styles/days.css';
import '../styles/store.css';

const PARTS = ['items', 'gift', 'energy', 'time', 'owned'] as const;
type Part = (typeof PARTS)[number];

export function Store() {
  const { id, part: recipient } = useRoute();
  const part: Part = PARTS.find((one) => one === id) ?? 'items';
  return (
    <div className="stack">
      <div className="row">
        <h1 className="grow">{t('store.title')}</h1>
        <Purse />
      </div>
      <Segmented
        label={t('store.title')}
        value={part}
        onChange={(to) => go('store', to)}
        options={PARTS.map((one) => ({ id: one, text: t(`store.${one}`) }))}
      />
      {part === 'items' ? <Items key="items" gifts={false} recipient={null} /> : null}
      {part === 'gift' ? <Items key="gift" gifts recipient={recipient} /> : null}
      {part === 'energy' ? <Energy /> : null}
      {part === 'time' ? <Skips /> : null}
      {part === 'owned' ? <Owned /> : null}
    </div>
  );
}
