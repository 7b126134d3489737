/** Everybody you know; on a desk, the one you chose beside them. */
import { useState } from 'react';
import { t } from '../i18n/i18n.ts';
import { Empty, Segmented } from '../parts/Small.tsx';
import { Chat } from '../people/Chat.tsx';
import { groupPeople } from '../people/kin.ts';
import { PersonRow } from '../people/PersonRow.tsx';
import { PersonSheet } from '../people/PersonSheet.tsx';
import { Tree } from '../people/Tree.tsx';
import { useRoute } from '../state/route.ts';
import { useApp } from '../state/store.ts';
import '../styles/people.css';

export function People() {
  const { id, part } = useRoute();
  const [view, setView] = useState<'list' | 'tree'>('list');
  return (
    <div className={id === null ? 'people' : 'people people-chosen'}>
      <div className="people-list stack">
        <h1>{t('people.title')}</h1>
        <Segmented
          label={t('people.view')}
          value={view}
          onChange={setView}
          options={[
            { id: 'list', text: t('people.list') },
            { id: 'tree', text: t('people.family') },
          ]}
        />
        {view === 'list' ? <Groups chosen={id} /> : <Tree />}
      </div>
      <div className="people-one">
        {id === null ? (
          <Empty text={t('people.choose')} />
        ) : part === 'chat' ? (
          <Chat key={id} personId={id} />
        ) : (
          <PersonSheet key={id} personId={id} />
        )}
      </div>
    </div>
  );
}

function Groups({ chosen }: { chosen: string | null }) {
  const people = useApp((state) => state.player?.r) ?? [];
  if (people.length === 0) return <Empty text={t('people.nobody')} />;
  return (
    <>
      {groupPeople(people).map(({ group, people: members }) => (
        <section key={group} className="stack-s" aria-labelledby={`kin-${group}`}>
          <h2 id={`kin-${group}`}>{t(`people.group.${group}`)}</h2>
          <ul className="list">
            {members.map((person) => (
              <PersonRow key={person.id} person={person} chosen={chosen === person.id} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
