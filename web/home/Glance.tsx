/** The people closest to you, and what fills your days. */
import { useMemo } from 'react';
import { Avatar } from '../avatar/Avatar.tsx';
import { t } from '../i18n/i18n.ts';
import { hrefOf } from '../state/route.ts';
import { useApp } from '../state/store.ts';

const NEAREST = 5;

export function Glance() {
  return (
    <section className="glance" aria-label={t('home.glance')}>
      <Nearest />
      <Days />
    </section>
  );
}

function Nearest() {
  const people = useApp((state) => state.player?.r);
  const nearest = useMemo(
    () =>
      (people ?? [])
        .filter((person) => person.status === 'alive')
        .sort((a, b) => b.unread - a.unread || b.affinity + b.familiarity - a.affinity - a.familiarity)
        .slice(0, NEAREST),
    [people],
  );
  if (nearest.length === 0) return null;
  return (
    <div className="card stack-s">
      <h2>{t('home.nearest')}</h2>
      <ul className="glance-people">
        {nearest.map((person) => (
          <li key={person.id}>
            <a className="glance-one" href={hrefOf('people', person.id)}>
              <Avatar look={person.avatar} ageYears={person.ageYears} mood={person.mood} size={52} />
              {person.unread > 0 ? (
                <span className="dot">
                  <span className="sr-only">{t('people.unread')} </span>
                  {person.unread}
                </span>
              ) : null}
              <span>{person.firstName}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Days() {
  const job = useApp((state) => state.player?.c?.job ?? null);
  const education = useApp((state) => state.player?.c?.education);
  const enrolled = education !== undefined && education.level !== 'none' && education.level !== 'done';
  if (!enrolled && job === null) return null;
  return (
    <div className="stack-s">
      {enrolled ? (
        <a className="item" href={hrefOf('days', 'school')}>
          <span className="item-icon" aria-hidden="true">
            🏫
          </span>
          <span className="grow">
            <span className="item-title">{education.school ?? t(`level.${education.level}`)}</span>
            <span className="item-note">
              {t(`level.${education.level}`)} · {t('school.gpa')} {education.GPA.toFixed(2)}
            </span>
          </span>
        </a>
      ) : null}
      {job === null ? null : (
        <a className="item" href={hrefOf('days', 'work')}>
          <span className="item-icon" aria-hidden="true">
            {job.icon}
          </span>
          <span className="grow">
            <span className="item-title">{job.title}</span>
            <span className="item-note">{job.company}</span>
          </span>
        </a>
      )}
    </div>
  );
}
