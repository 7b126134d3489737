/** School: how it goes, and what to put one's effort into. */
import type { Focus } from '../../wire/vocabulary.ts';
import { t } from '../i18n/i18n.ts';
import { day } from '../parts/format.ts';
import { Meter } from '../parts/Meter.tsx';
import { Empty, Segmented } from '../parts/Small.tsx';
import { ask } from '../state/session.ts';
import { useApp } from '../state/store.ts';

const FOCUS_OPTIONS: readonly { id: Focus; icon: string }[] = [
  { id: 'Balanced', icon: '⚖️' },
  { id: 'Academics', icon: '📐' },
  { id: 'Sports', icon: '⚽' },
  { id: 'Social', icon: '🎈' },
];

export function School() {
  const education = useApp((state) => state.player?.c?.education);
  const age = useApp((state) => state.player?.c?.ageYears ?? 0);
  if (education === undefined) return null;
  const { level, grade, school, major, performance, GPA, focus, actScore } = education;
  const enrolled = level !== 'none' && level !== 'done';
  return (
    <>
      {enrolled ? (
        <section className="card stack" aria-labelledby="school-now">
          <div className="row-tight">
            <span className="item-icon" aria-hidden="true">
              🏫
            </span>
            <div className="grow">
              <h2 id="school-now">{school ?? t(`level.${level}`)}</h2>
              <p className="soft">
                {[t(`level.${level}`), grade >= 1 && grade <= 12 ? t('school.grade', { grade }) : '', major ?? '']
                  .filter((part) => part !== '')
                  .join(' · ')}
              </p>
            </div>
            <p className="gpa">
              <span className="gpa-number num">{GPA.toFixed(2)}</span>
              <span className="small soft">{t('school.gpa')}</span>
            </p>
          </div>
          <Meter name={t('school.performance')} icon="📘" value={performance} color="--bar-social" />
          <div className="stack-s">
            <h3>{t('school.focus')}</h3>
            <Segmented
              label={t('school.focus')}
              value={focus}
              onChange={(to) => void ask('focusUpdate', { focus: to })}
              options={FOCUS_OPTIONS.map(({ id, icon }) => ({
                id,
                text: (
                  <>
                    <span aria-hidden="true">{icon} </span>
                    {t(`focus.${id}`)}
                  </>
                ),
              }))}
            />
            <p className="small soft">{t(`focusHint.${focus}`)}</p>
          </div>
          {actScore === null ? null : <p>{t('school.act', { score: actScore })}</p>}
        </section>
      ) : (
        <Empty text={t(age < 5 ? 'school.tooYoung' : level === 'done' ? 'school.done' : 'school.none')} />
      )}
      <Records />
    </>
  );
}

function Records() {
  const records = useApp((state) => state.player?.c?.education.records);
  if (records === undefined || records.length === 0) return null;
  return (
    <section className="stack-s">
      <h2>{t('school.records')}</h2>
      <ul className="list">
        {records.map((record) => (
          <li key={record.endedOn + record.level} className="item">
            <span className="item-icon" aria-hidden="true">
              🎓
            </span>
            <span className="grow">
              <span className="item-title">{record.school}</span>
              <span className="item-note">
                {[
                  t([`level.${record.level}`, 'level.none']),
                  record.major ?? '',
                  t([`school.outcome.${record.outcome}`, 'school.outcome.graduated']),
                  day(record.endedOn),
                ]
                  .filter((part) => part !== '')
                  .join(' · ')}
              </span>
            </span>
            <span className="num strong">{record.GPA.toFixed(2)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
