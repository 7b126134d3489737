/** The daily reward, the figures, the course of the life. */
import { lazy, Suspense } from 'react';
import { Daily } from '../goals/Daily.tsx';
import { Statistics } from '../goals/Statistics.tsx';
import { t } from '../i18n/i18n.ts';
import { useApp } from '../state/store.ts';
import '../styles/goals.css';

const LifeChart = lazy(() => import('../goals/LifeChart.tsx').then(({ LifeChart }) => ({ default: LifeChart })));

export function Goals() {
  const chart = useApp((state) => state.player?.chart) ?? [];
  return (
    <div className="stack">
      <h1>{t('goals.title')}</h1>
      <Daily />
      {chart.length < 3 ? null : (
        <section className="card stack-s">
          <h2>{t('chart.soFar')}</h2>
          <Suspense fallback={null}>
            <LifeChart chart={chart} />
          </Suspense>
        </section>
      )}
      <Statistics />
    </div>
  );
}
