/** Habits, good and bad, and what the doctor wrote down. */
import { t } from '../i18n/i18n.ts';
import { day } from '../parts/format.ts';
import { Empty } from '../parts/Small.tsx';
import { ask } from '../state/session.ts';
import { useApp } from '../state/store.ts';

export function Habits() {
  const habits = useApp((state) => state.player?.c?.habits) ?? [];
  return (
    <>
      <section className="stack-s">
        <h2>{t('habits.title')}</h2>
        {habits.length === 0 ? (
          <Empty text={t('habits.none')} />
        ) : (
          <ul className="list">
            {habits.map(({ id, name, icon, good, since, quitting }) => (
              <li key={id} className="item">
                <span className="item-icon" aria-hidden="true">
                  {icon}
                </span>
                <span className="grow">
                  <span className="item-title">{name}</span>
                  <span className="item-note">
                    {t(good ? 'habits.good' : 'habits.bad')} · {t(quitting ? 'habits.quitting' : 'habits.since', { date: day(since) })}
                  </span>
                </span>
                {good ? null : (
                  <button
                    type="button"
                    className="button"
                    onClick={() => void ask(quitting ? 'stopQuitHabit' : 'quitHabit', { habitId: id })}
                    aria-label={t(quitting ? 'habits.giveInThis' : 'habits.quitThis', { name })}
                  >
                    {t(quitting ? 'habits.giveIn' : 'habits.quit')}
                  </button>
                )}
              </li>
            ))}
          </ul>
        )}
      </section>
      <Conditions />
      <Nature />
    </>
  );
}

function Conditions() {
  const conditions = useApp((state) => state.player?.c?.healthConditions) ?? [];
  if (conditions.length === 0) return null;
  return (
    <section className="stack-s">
      <h2>{t('habits.conditions')}</h2>
      <ul className="list">
        {conditions.map(({ id, name, icon, since, treated }) => (
          <li key={id} className="item">
            <span className="item-icon" aria-hidden="true">
              {icon}
            </span>
            <span className="grow">
              <span className="item-title">{name}</span>
              <span className="item-note">
                {t('habits.since', { date: day(since) })} · {t(treated ? 'habits.treated' : 'habits.untreated')}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const TRAITS = ['openness', 'diligence', 'sociability', 'kindness', 'nerves'] as const;

function Nature() {
  const personality = useApp((state) => state.player?.c?.personality);
  if (personality === undefined) return null;
  return (
    <section className="card stack-s">
      <h2>{t('nature.title')}</h2>
      <ul className="nature">
        {TRAITS.map((trait) => (
          <li key={trait} style={{ '--at': `${personality[trait]}%` } as React.CSSProperties}>
            <span className="small">{t(`nature.${trait}.low`)}</span>
            <span
              className="nature-line"
              role="meter"
              aria-label={t(`nature.${trait}.name`)}
              aria-valuenow={Math.round(personality[trait])}
              aria-valuemin={0}
              aria-valuemax={100}
            >
              <i />
            </span>
            <span className="small">{t(`nature.${trait}.high`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
