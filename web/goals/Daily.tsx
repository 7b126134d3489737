/** Seven days of rewards. */
import { t } from '../i18n/i18n.ts';
import { Icon, Skeletons } from '../parts/Small.tsx';
import { play } from '../parts/sound.ts';
import { ask } from '../state/session.ts';
import { dispatch } from '../state/store.ts';
import { useOffer } from '../state/useOffer.ts';

export function Daily() {
  const [rewards, reload] = useOffer('dailyRewards');
  if (rewards === undefined) return <Skeletons count={2} />;
  const claim = async (): Promise<void> => {
    const reply = await ask('claimDailyReward');
    if (reply !== undefined) {
      play('good');
      dispatch({ type: 'toast', tone: 'good', text: t('daily.got', { reward: reply.reward }) });
    }
    reload();
  };
  return (
    <section className="card stack" aria-labelledby="daily">
      <div className="row">
        <h2 id="daily" className="grow">
          {t('daily.title')}
        </h2>
        {rewards.streak === 0 ? null : (
          <p className="chip">
            <span aria-hidden="true">🔥</span>
            {t('daily.streak', { count: rewards.streak })}
          </p>
        )}
      </div>
      <ol className="daily">
        {rewards.days.map(({ day, diamonds, energy, item, state }) => (
          <li key={day} className={`daily-day daily-${state}`} aria-current={state === 'today' ? 'date' : undefined}>
            <span className="small">{t('daily.day', { day })}</span>
            <span className="daily-icon" aria-hidden="true">
              {state === 'claimed' ? '✅' : item === null ? '💎' : '🎁'}
            </span>
            <span className="strong num">
              {diamonds}
              <span className="sr-only"> {t('stat.diamonds')}</span>
            </span>
            {energy === null ? null : <span className="small num">⚡️{energy}</span>}
            <span className="sr-only">{t(`daily.${state}`)}</span>
          </li>
        ))}
      </ol>
      <button type="button" className="button button-main button-big" disabled={!rewards.canClaim} onClick={() => void claim()}>
        <Icon>🎁</Icon>
        {t(rewards.canClaim ? 'daily.claim' : 'daily.tomorrow')}
      </button>
    </section>
  );
}
