/** Everything you know about somebody. */
import { useEffect } from 'react';
import type { PersonView } from '../../wire/views.ts';
import { Avatar } from '../avatar/Avatar.tsx';
import { t } from '../i18n/i18n.ts';
import { day } from '../parts/format.ts';
import { Meter } from '../parts/Meter.tsx';
import { Empty, Icon, Skeletons } from '../parts/Small.tsx';
import { hrefOf } from '../state/route.ts';
import { ask } from '../state/session.ts';
import { useApp } from '../state/store.ts';
import { BackToPeople } from './Back.tsx';
import { Affinity, relationOf } from './PersonRow.tsx';

export function PersonSheet({ personId }: { personId: string }) {
  const person = useApp((state) => state.persons[personId]);
  const known = useApp((state) => state.player?.r.some((one) => one.id === personId) ?? false);
  useEffect(() => {
    if (known) void ask('retrievePerson', { personId });
  }, [personId, known]);
  if (!known)
    return (
      <>
        <BackToPeople />
        <Empty text={t('people.unknown')} />
      </>
    );
  return (
    <div className="person stack">
      <BackToPeople />
      {person === undefined ? <Skeletons count={4} /> : <Sheet person={person} />}
    </div>
  );
}

function Sheet({ person }: { person: PersonView }) {
  const { id, firstName, lastName, ageYears, status, bio, affinity, familiarity, canTalk, whyNot } = person;
  const dead = status === 'dead';
  return (
    <>
      <header className="card person-head">
        <Avatar look={person.avatar} ageYears={ageYears} mood={person.mood} size={112} gone={dead} />
        <div className="grow stack-s">
          <h1 tabIndex={-1}>
            {firstName} {lastName}
          </h1>
          <p className="soft">
            {[relationOf(person), dead ? t('people.diedAt', { age: ageYears }) : t('people.years', { count: ageYears }), person.occupation]
              .filter((part) => part !== '')
              .join(' · ')}
          </p>
          {dead ? null : (
            <p>
              <Icon>{'📍'}</Icon> {t('home.doing', { activity: person.activity, place: person.location })}
            </p>
          )}
        </div>
        {bio === '' ? null : <p className="person-bio">{bio}</p>}
        <Affinity value={affinity} named />
        <Meter name={t('people.familiarity')} icon="👀" value={familiarity} color="--bar-social" />
        <div className="row">
          {canTalk ? (
            <a className="button button-main grow" href={hrefOf('people', id, 'chat')}>
              <Icon>💬</Icon>
              {t('people.talk')}
            </a>
          ) : (
            <p className="soft grow">
              <Icon>🤐</Icon> {whyNot ?? t('people.cannotTalk')}
            </p>
          )}
          {dead ? null : (
            <a className="button" href={hrefOf('store', 'gift', id)}>
              <Icon>🎁</Icon>
              {t('people.gift')}
            </a>
          )}
        </div>
      </header>
      <Likes person={person} />
      <Memories person={person} />
      {dead || person.dailyPlan.length === 0 ? null : <Plan person={person} />}
    </>
  );
}

function Likes({ person }: { person: PersonView }) {
  if (person.likes.length + person.dislikes.length === 0) return null;
  return (
    <section className="card stack-s">
      <h2>{t('people.likes')}</h2>
      <ul className="chips">
        {person.likes.map((like) => (
          <li key={like} className="chip chip-up">
            <span aria-hidden="true">👍</span>
            <span className="sr-only">{t('people.likesThis')} </span>
            {like}
          </li>
        ))}
        {person.dislikes.map((like) => (
          <li key={like} className="chip chip-down">
            <span aria-hidden="true">👎</span>
            <span className="sr-only">{t('people.dislikesThis')} </span>
            {like}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Memories({ person }: { person: PersonView }) {
  if (person.memories.length === 0) return null;
  return (
    <section className="card stack-s">
      <h2>{t('people.memories')}</h2>
      <ul className="memories">
        {person.memories.map((memory) => (
          <li key={memory.date + memory.text}>
            <p>{memory.text}</p>
            <time className="small soft" dateTime={memory.date}>
              {day(memory.date)}
            </time>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Plan({ person }: { person: PersonView }) {
  const hour = useApp((state) => state.player?.hourOfDay ?? 0);
  return (
    <section className="card stack-s">
      <h2>{t('people.today')}</h2>
      <ol className="plan">
        {person.dailyPlan.map(({ fromHour, toHour, place, doing }) => {
          const now = fromHour <= toHour ? hour >= fromHour && hour < toHour : hour >= fromHour || hour < toHour;
          return (
            <li key={fromHour} aria-current={now ? 'time' : undefined}>
              <span className="num small">{`${String(fromHour).padStart(2, '0')}–${String(toHour).padStart(2, '0')}`}</span>
              <span>
                {doing}
                <span className="soft"> · {place}</span>
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
