/** The whole story, newest at the end, older pages loaded when one scrolls up to them. */
import { memo, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { LogEntryView } from '../../wire/views.ts';
import { t } from '../i18n/i18n.ts';
import { Empty, Skeletons } from '../parts/Small.tsx';
import { useApp } from '../state/store.ts';
import { Entry } from './Entry.tsx';
import { type AgeGroup, groupByAge } from './groups.ts';
import { loadOlder, search } from './loading.ts';
import { useStickToEnd } from './useStickToEnd.ts';

export function Story() {
  const log = useApp((state) => state.log);
  const hasOlder = useApp((state) => state.hasOlder);
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<LogEntryView[] | null>(null);
  const box = useRef<HTMLDivElement>(null);
  useStickToEnd(box, log, query === '');
  useEffect(() => search(query, setFound), [query]);
  const searching = query.trim() !== '';
  return (
    <div className="story">
      <label className="story-search">
        <span className="sr-only">{t('story.search')}</span>
        <input
          className="input"
          type="search"
          placeholder={t('story.search')}
          value={query}
          maxLength={60}
          onChange={(event) => setQuery(event.target.value)}
        />
      </label>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scroller must be reachable by keyboard. */}
      <div className="story-scroll" ref={box} tabIndex={0} role="log" aria-live="polite" aria-label={t('story.title')}>
        {searching ? (
          <Found found={found} />
        ) : (
          <>
            {hasOlder ? <Older first={log[0]?.n} box={box} /> : <p className="story-start small soft">{t('story.start')}</p>}
            <Groups log={log} />
          </>
        )}
      </div>
    </div>
  );
}

function Found({ found }: { found: LogEntryView[] | null }) {
  if (found === null) return <Skeletons count={3} />;
  return found.length === 0 ? <Empty text={t('story.nothing')} /> : <Groups log={found} />;
}

function Groups({ log }: { log: readonly LogEntryView[] }) {
  return (
    <>
      {groupByAge(log).map((group) => (
        <Year key={`${group.age}-${group.entries[0]?.n}`} group={group} />
      ))}
    </>
  );
}

const Year = memo(
  function Year({ group }: { group: AgeGroup }) {
    return (
      <section className="story-year">
        <h2>
          <span>{group.age === 0 ? t('story.ageZero') : t('story.age', { age: group.age })}</span>
        </h2>
        <ol className="story-list">
          {group.entries.map((entry) => (
            <Entry key={entry.n} entry={entry} />
          ))}
        </ol>
      </section>
    );
  },
  (before, after) =>
    before.group.entries.length === after.group.entries.length && before.group.entries.at(-1)?.n === after.group.entries.at(-1)?.n,
);

/** Comes into view at the top: then the page before is fetched, and what one was reading stays where it was. */
function Older({ first, box }: { first: number | undefined; box: React.RefObject<HTMLDivElement | null> }) {
  const mark = useRef<HTMLButtonElement>(null);
  const height = useRef(0);
  const [loading, setLoading] = useState(false);
  const load = (): void => {
    if (loading || first === undefined) return;
    height.current = box.current?.scrollHeight ?? 0;
    setLoading(true);
    void loadOlder(first).finally(() => setLoading(false));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when an older page has come.
  useLayoutEffect(() => {
    const scroller = box.current;
    if (scroller === null || height.current === 0) return;
    scroller.scrollTop += scroller.scrollHeight - height.current;
    height.current = 0;
  }, [first]);
  useEffect(() => {
    const button = mark.current;
    if (button === null) return undefined;
    const watcher = new IntersectionObserver(([seen]) => seen?.isIntersecting === true && load(), {
      root: box.current,
      rootMargin: '120px',
    });
    watcher.observe(button);
    return () => watcher.disconnect();
  });
  return (
    <button ref={mark} type="button" className="button button-quiet button-wide" onClick={load} disabled={loading}>
      {loading ? t('loading') : t('story.older')}
    </button>
  );
}
