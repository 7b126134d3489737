/** Figures over all your lives. */

import type { NoticeOf } from '../../wire/notices.ts';
import { t } from '../i18n/i18n.ts';
import { money, number } from '../parts/format.ts';
import { Skeletons } from '../parts/Small.tsx';
import { useOffer } from '../state/useOffer.ts';

type Statistic = NoticeOf<'playerStatistics'>['statistics'][number];

export function Statistics() {
  const [offer] = useOffer('playerStatistics');
  if (offer === undefined) return <Skeletons count={3} />;
  return (
    <section className="stack-s">
      <h2>{t('statistics.title')}</h2>
      <dl className="figures">
        {offer.statistics.map((figure) => (
          <div key={figure.id} className="figure">
            <span className="figure-icon" aria-hidden="true">
              {figure.icon}
            </span>
            <dt className="small soft">{figure.name}</dt>
            <dd className="num">{shown(figure)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function shown({ value, unit }: Statistic): string {
  if (unit === 'cents') return money(value);
  return unit === 'count' ? number(value) : t(`unit.${unit}`, { count: Math.round(value) });
}
