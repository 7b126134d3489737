/** The family, a generation a row. */
import type { PersonSummary } from '../../wire/views.ts';
import { Avatar } from '../avatar/Avatar.tsx';
import { t } from '../i18n/i18n.ts';
import { hrefOf } from '../state/route.ts';
import { useApp } from '../state/store.ts';
import { generations } from './kin.ts';
import { relationOf } from './PersonRow.tsx';

export function Tree() {
  const people = useApp((state) => state.player?.r) ?? [];
  return (
    <ol className="tree">
      {generations(people).map(({ name, people: members }) =>
        members.length === 0 && name !== 'yours' ? null : (
          <li key={name} className="tree-row">
            <h3 className="small soft">{t(`people.tree.${name}`)}</h3>
            <ul className="tree-people">
              {name === 'yours' ? <Me /> : null}
              {members.map((person) => (
                <Member key={person.id} person={person} />
              ))}
            </ul>
          </li>
        ),
      )}
    </ol>
  );
}

function Member({ person }: { person: PersonSummary }) {
  return (
    <li>
      <a className="tree-one" href={hrefOf('people', person.id)}>
        <Avatar look={person.avatar} ageYears={person.ageYears} mood={person.mood} size={64} gone={person.status === 'dead'} />
        <span className="item-title">{person.firstName}</span>
        <span className="item-note">{relationOf(person)}</span>
      </a>
    </li>
  );
}

function Me() {
  const self = useApp((state) => state.player?.c);
  if (self == null) return null;
  return (
    <li>
      <span className="tree-one tree-me">
        <Avatar look={self.avatar} ageYears={self.ageYears} mood={self.mood} size={64} />
        <span className="item-title">{self.firstName}</span>
        <span className="item-note">{t('people.you')}</span>
      </span>
    </li>
  );
}
