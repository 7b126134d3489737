/** What a player is told after an absence: what happened, when, and the net change of each figure. */

import { isoDate } from '../../life/calendar.ts';
import type { CompiledWorld } from '../../life/compile.ts';
import type { Life, LogEntry } from '../../life/state.ts';
import { viewLogEntry } from '../../life/view/player.ts';
import { viewUpdate } from '../../life/view/update.ts';
import type { DigestView } from '../../wire/views.ts';
import { reading } from './show.ts';

const FIGURES = ['money', 'happiness', 'stress', 'health', 'social', 'fitness', 'prestige', 'energy', 'ageYears'] as const;
const ENTRIES_MAX = 100;

export interface Marks {
  day: number;
  figures: Record<string, number>;
}

/** The figures at this moment, to be compared later. */
export function takeMarks(life: Life, world: CompiledWorld): Marks | null {
  if (life.status === 'creating') return null;
  const view = viewUpdate(life, reading(world));
  return { day: life.bornOn + Math.floor(life.minute / 1440), figures: Object.fromEntries(FIGURES.map((name) => [name, view[name]])) };
}

/** Net changes since the marks; figures that did not move are left out. */
export function changesSince(life: Life, world: CompiledWorld, marks: Marks): Record<string, number> {
  const view = viewUpdate(life, reading(world));
  const changes = FIGURES.map((name) => [name, Math.round(view[name] - (marks.figures[name] ?? 0))] as const);
  return Object.fromEntries(changes.filter(([, change]) => change !== 0));
}

export function digestOf(
  life: Life,
  world: CompiledWorld,
  marks: Marks | null,
  entries: readonly LogEntry[],
  awayMs: number,
): DigestView | null {
  if (marks === null || life.status === 'creating') return null;
  return {
    minutesOffline: Math.floor(awayMs / 60_000),
    fromDate: isoDate(marks.day),
    toDate: isoDate(life.bornOn + Math.floor(life.minute / 1440)),
    entries: entries.slice(-ENTRIES_MAX).map((entry) => viewLogEntry(life, entry)),
    changes: changesSince(life, world, marks),
  };
}
