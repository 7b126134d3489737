/** Somebody in a list. */
import { memo } from 'react';
import type { PersonSummary } from '../../wire/views.ts';
import type { Role } from '../../wire/vocabulary.ts';
import { Avatar } from '../avatar/Avatar.tsx';
import { t } from '../i18n/i18n.ts';
import { hrefOf } from '../state/route.ts';

/** Roles that say no more than how you stand with each other. */
const SAID_BY_STATUS = new Set<Role>(['friend', 'partner', 'spouse', 'ex', 'rival']);

/** What they are to you, in words. */
export function relationOf(person: Pick<PersonSummary, 'roles' | 'relationshipStatus'>): string {
  const { relationshipStatus } = person;
  const role = person.roles.find((one) => !SAID_BY_STATUS.has(one));
  const status = t(`relation.${relationshipStatus}`);
  const plain = relationshipStatus === 'family' || relationshipStatus === 'acquaintance';
  if (role === undefined) return `${status.slice(0, 1).toUpperCase()}${status.slice(1)}`;
  return plain ? t(`role.${role}`) : `${t(`role.${role}`)}, ${status}`;
}

export const PersonRow = memo(function PersonRow({ person, chosen }: { person: PersonSummary; chosen: boolean }) {
  const { id, firstName, lastName, ageYears, unread, affinity, status } = person;
  return (
    <li>
      <a className="item person-row" href={hrefOf('people', id)} aria-current={chosen ? 'true' : undefined}>
        <Avatar look={person.avatar} ageYears={ageYears} mood={person.mood} size={52} gone={status === 'dead'} />
        <span className="grow">
          <span className="item-title">
            {firstName} {lastName}
          </span>
          <span className="item-note">
            {status === 'dead' ? t('people.remembered', { relation: relationOf(person) }) : `${relationOf(person)} · ${ageYears}`}
          </span>
          <Affinity value={affinity} />
        </span>
        {unread > 0 ? (
          <span className="dot">
            <span className="sr-only">{t('people.unread')} </span>
            {unread}
          </span>
        ) : null}
      </a>
    </li>
  );
});

/** −100..100, from the middle outwards. */
export function Affinity({ value, named = false }: { value: number; named?: boolean }) {
  const shown = Math.round(value);
  const style = { '--from': `${value < 0 ? 50 + value / 2 : 50}%`, '--wide': `${Math.abs(value) / 2}%` } as React.CSSProperties;
  return (
    <span
      className={`affinity ${value < 0 ? 'affinity-bad' : ''}`}
      style={style}
      role="meter"
      aria-label={t('people.affinity')}
      aria-valuenow={shown}
      aria-valuemin={-100}
      aria-valuemax={100}
    >
      <span className="affinity-track">
        <span className="affinity-fill" />
      </span>
      <span className="affinity-number num" aria-hidden="true">
        {named ? `${t('people.affinity')} ` : '♥ '}
        {shown < 0 ? `−${-shown}` : shown}
      </span>
    </span>
  );
}
