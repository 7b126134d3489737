/** Energy for diamonds. */
import type { Refill } from '../../wire/vocabulary.ts';
import { t } from '../i18n/i18n.ts';
import { Meter } from '../parts/Meter.tsx';
import { Skeletons } from '../parts/Small.tsx';
import { play } from '../parts/sound.ts';
import { ask } from '../state/session.ts';
import { useApp } from '../state/store.ts';
import { useOffer } from '../state/useOffer.ts';

export function Energy() {
  const [offer] = useOffer('energyRefillTiers');
  const energy = useApp((state) => state.player?.c?.energy ?? 0);
  const peak = useApp((state) => state.player?.c?.peakEnergy ?? 100);
  const diamonds = useApp((state) => state.player?.diamonds ?? 0);
  if (offer === undefined) return <Skeletons count={4} />;
  const refill = async (id: string): Promise<void> => {
    if ((await ask('purchaseEnergyRefill', { refill: id as Refill })) !== undefined) play('good');
  };
  return (
    <>
      <div className="card stack-s">
        <Meter name={t('stat.energy')} icon="⚡️" value={energy} max={Math.round(peak)} color="--bar-energy" />
        <p className="small soft">{t('store.energyHint')}</p>
      </div>
      <ul className="tiles">
        {offer.tiers.map((tier) => {
          const short = tier.diamonds - diamonds;
          return (
            <li key={tier.id} className="tile">
              <span className="tile-icon" aria-hidden="true">
                {tier.id === 'unlimited' ? '🌟' : tier.id === 'full' ? '🔋' : '⚡️'}
              </span>
              <h2>{t(`refill.${tier.id}`)}</h2>
              <p className="small soft">
                {tier.energy === undefined || tier.energy === 0
                  ? t(`refillHint.${tier.id}`)
                  : t('store.energyPlus', { count: tier.energy })}
              </p>
              <button
                type="button"
                className="button button-main button-wide"
                disabled={short > 0}
                onClick={() => void refill(tier.id)}
                aria-label={t('store.refillThis', { name: t(`refill.${tier.id}`), count: tier.diamonds })}
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
