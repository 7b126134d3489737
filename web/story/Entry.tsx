/** One line of the story. */
import { memo } from 'react';
import type { LogEntryView } from '../../wire/views.ts';
import { Chips } from '../parts/Chips.tsx';
import { dayShort } from '../parts/format.ts';
import '../styles/story.css';

export const Entry = memo(function Entry({ entry }: { entry: LogEntryView }) {
  return (
    <li className={`entry entry-${entry.kind}`}>
      <span className="entry-icon" aria-hidden="true">
        {entry.icon}
      </span>
      <div className="entry-body">
        <p className="entry-head">
          <span className="entry-title">{entry.title}</span>
          <time dateTime={entry.date} className="small soft">
            {dayShort(entry.date)}
          </time>
        </p>
        {entry.text === '' ? null : <p className="entry-text">{entry.text}</p>}
        <Chips changes={entry.changes} />
      </div>
    </li>
  );
});
