/** What happened while nobody looked, and what a skip passed over. */
import type { ReactNode } from 'react';
import type { NoticeOf } from '../../wire/notices.ts';
import type { DigestView, LogEntryView } from '../../wire/views.ts';
import { Bao } from '../bao/Bao.tsx';
import { t } from '../i18n/i18n.ts';
import { Chips } from '../parts/Chips.tsx';
import { day, span } from '../parts/format.ts';
import { Sheet } from '../parts/Sheet.tsx';
import { dispatch } from '../state/store.ts';
import { Entry } from '../story/Entry.tsx';

export function DigestSheet({ digest }: { digest: DigestView }) {
  const close = (): void => dispatch({ type: 'close', what: 'digest' });
  return (
    <Passed title={t('digest.title')} onClose={close} entries={digest.entries} changes={digest.changes}>
      <p>
        {digest.fromDate === digest.toDate
          ? t('digest.oneDay', { date: day(digest.toDate) })
          : t('digest.away', { from: day(digest.fromDate), to: day(digest.toDate) })}
      </p>
    </Passed>
  );
}

export function SkippedSheet({ skipped }: { skipped: NoticeOf<'timeSkipped'> }) {
  const close = (): void => dispatch({ type: 'close', what: 'skipped' });
  return (
    <Passed
      title={t('skipped.title', { span: span(skipped.minutes) })}
      onClose={close}
      entries={skipped.summary.entries}
      changes={skipped.summary.changes}
    >
      <p>
        {skipped.refunded > 0
          ? t('skipped.refunded', { charged: skipped.charged, count: skipped.refunded })
          : t('skipped.charged', { count: skipped.charged })}
      </p>
    </Passed>
  );
}

interface PassedProps {
  title: string;
  entries: readonly LogEntryView[];
  changes: Record<string, number>;
  onClose(): void;
  children: ReactNode;
}

function Passed({ title, entries, changes, onClose, children }: PassedProps) {
  return (
    <Sheet title={title} onClose={onClose} className="choice">
      <div className="row-tight">
        <Bao mood="happy" size={64} />
        <div className="grow">{children}</div>
      </div>
      <Chips changes={changes} />
      {entries.length === 0 ? (
        <p className="soft">{t('digest.quiet')}</p>
      ) : (
        <ol className="story-list digest-list">
          {entries.map((entry) => (
            <Entry key={entry.n} entry={entry} />
          ))}
        </ol>
      )}
      <div className="sheet-foot">
        <button type="button" className="button button-main button-wide button-big" onClick={onClose}>
          {t('choice.goOn')}
        </button>
      </div>
    </Sheet>
  );
}
