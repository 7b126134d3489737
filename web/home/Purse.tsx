/** Money, energy, diamonds. */
import { t } from '../i18n/i18n.ts';
import { money, moneyShort } from '../parts/format.ts';
import { hrefOf } from '../state/route.ts';
import { useApp } from '../state/store.ts';

export function Purse() {
  const cents = useApp((state) => state.player?.c?.money ?? 0);
  const energy = useApp((state) => Math.round(state.player?.c?.energy ?? 0));
  const peak = useApp((state) => Math.round(state.player?.c?.peakEnergy ?? 100));
  const diamonds = useApp((state) => state.player?.diamonds ?? 0);
  return (
    <ul className="purse">
      <li className="purse-one" title={t('stat.money')}>
        <span aria-hidden="true">💵</span>
        <span className="sr-only">{t('stat.money')} </span>
        <span className={cents < 0 ? 'num purse-debt' : 'num'} title={money(cents)}>
          {moneyShort(cents)}
        </span>
      </li>
      <li>
        <a className="purse-one" href={hrefOf('store')}>
          <span aria-hidden="true">⚡️</span>
          <span className="sr-only">{t('stat.energy')} </span>
          <span className="num">
            {energy}
            <span className="purse-of">/{peak}</span>
          </span>
        </a>
      </li>
      <li>
        <a className="purse-one" href={hrefOf('store')}>
          <span aria-hidden="true">💎</span>
          <span className="sr-only">{t('stat.diamonds')} </span>
          <span className="num">{diamonds}</span>
        </a>
      </li>
    </ul>
  );
}
