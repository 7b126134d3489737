/** What one does after class: what one has joined, what one could. */
import type { NoticeOf } from '../../wire/notices.ts';
import { t } from '../i18n/i18n.ts';
import { number } from '../parts/format.ts';
import { Meter } from '../parts/Meter.tsx';
import { Empty, Icon, Skeletons } from '../parts/Small.tsx';
import { ask } from '../state/session.ts';
import { dispatch, useApp } from '../state/store.ts';
import { useOffer } from '../state/useOffer.ts';

type Offer = NoticeOf<'extraCurriculars'>['activities'][number];

export function Activities() {
  const [offer] = useOffer('extraCurriculars');
  if (offer === undefined) return <Skeletons count={4} />;
  const joined = offer.activities.filter((activity) => activity.joined);
  const open = offer.activities.filter((activity) => !activity.joined).sort((a, b) => Number(b.available) - Number(a.available));
  if (offer.activities.length === 0) return <Empty text={t('activities.none')} />;
  return (
    <>
      {joined.length === 0 ? null : (
        <section className="stack-s">
          <h2>{t('activities.yours')}</h2>
          <ul className="list list-two">
            {joined.map((activity) => (
              <Activity key={activity.id} activity={activity} />
            ))}
          </ul>
        </section>
      )}
      <section className="stack-s">
        <h2>{t('activities.offered')}</h2>
        <ul className="list list-two">
          {open.map((activity) => (
            <Activity key={activity.id} activity={activity} />
          ))}
        </ul>
      </section>
    </>
  );
}

function Activity({ activity }: { activity: Offer }) {
  const mine = useApp((state) => state.player?.c?.activities.find((one) => one.id === activity.id));
  const { id, name, icon, available, reason, joined, hoursPerWeek, level } = activity;
  const move = async (): Promise<void> => {
    const reply = await ask(joined ? 'quitExtracurricular' : 'applyForExtracurricular', { activityId: id });
    if (reply?.message === undefined || reply.message === '') return;
    dispatch({ type: 'toast', tone: reply.accepted === false ? 'plain' : 'good', text: reply.message });
  };
  return (
    <li className={available || joined ? 'offer' : 'offer offer-shut'}>
      <span className="item-icon" aria-hidden="true">
        {icon}
      </span>
      <div className="grow">
        <h3 className="item-title">{name}</h3>
        <p className="item-note">
          {[t('activities.hours', { hours: number(hoursPerWeek) }), joined ? (level ?? '') : ''].filter((part) => part !== '').join(' · ')}
        </p>
        {mine === undefined ? null : <Meter name={t('activities.performance')} icon="🎯" value={mine.performance} color="--bar-fitness" />}
        {available || joined ? null : (
          <p className="offer-why">
            <Icon>🔒</Icon>
            {reason ?? t('notNow')}
          </p>
        )}
      </div>
      {available || joined ? (
        <button
          type="button"
          className={joined ? 'button' : 'button button-main'}
          onClick={() => void move()}
          aria-label={t(joined ? 'activities.quitThis' : 'activities.joinThis', { name })}
        >
          {t(joined ? 'activities.quit' : 'activities.join')}
        </button>
      ) : null}
    </li>
  );
}
