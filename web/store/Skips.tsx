/** Time for diamonds. */
import { useState } from 'react';
import type { TimeSkip } from '../../wire/vocabulary.ts';
import { t } from '../i18n/i18n.ts';
import { span } from '../parts/format.ts';
import { Skeletons } from '../parts/Small.tsx';
import { ask } from '../state/session.ts';
import { useApp } from '../state/store.ts';
import { useOffer } from '../state/useOffer.ts';

export function Skips() {
  const [offer] = useOffer('timeSkipTiers');
  const diamonds = useApp((state) => state.player?.diamonds ?? 0);
  const asked = useApp((state) => state.player?.pending != null);
  const [busy, setBusy] = useState(false);
  if (offer === undefined) return <Skeletons count={4} />;
  const skip = async (id: string): Promise<void> => {
    setBusy(true);
    await ask('purchaseTimeSkip', { skip: id as TimeSkip });
    setBusy(false);
  };
  return (
    <>
      <p className="soft">{t(asked ? 'store.skipAsked' : 'store.skipHint')}</p>
      <ul className="tiles">
        {offer.tiers.map((tier) => {
          const short = tier.diamonds - diamonds;
          return (
            <li key={tier.id} className="tile">
              <span className="tile-icon" aria-hidden="true">
                {tier.id === 'next' ? '🎯' : '⏩'}
              </span>
              <h2>{t([`skip.${tier.id}`, 'skip.other'], { span: span(tier.minutes ?? 0) })}</h2>
              <button
                type="button"
                className="button button-main button-wide"
                disabled={short > 0 || busy || asked}
                onClick={() => void skip(tier.id)}
                aria-label={t('store.skipThis', { name: t([`skip.${tier.id}`, 'skip.other']), count: tier.diamonds })}
              >
                <span aria-hidden="true">💎</span>
                {tier.diamonds}
              </button>
              {short > 0 ? <p className="small soft">{t('store.short', { count: short })}</p> : null}
            </li>
          );
        })}
      </ul>
    </>
  );
}
