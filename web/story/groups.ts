/** The story by years of life. */
import type { LogEntryView } from '../../wire/views.ts';

export interface AgeGroup {
  age: number;
  entries: LogEntryView[];
}

/** In the order given; entries of one age that follow each other stand together. */
export function groupByAge(log: readonly LogEntryView[]): AgeGroup[] {
  const groups: AgeGroup[] = [];
  for (const entry of log) {
    const last = groups.at(-1);
    if (last?.age === entry.ageYears) last.entries.push(entry);
    else groups.push({ age: entry.ageYears, entries: [entry] });
  }
  return groups;
}
