/** Everything the app knows. Plain data; only `reduce` makes a new one. */
import type { ConnectionState } from '../../client/types.ts';
import type { NoticeOf } from '../../wire/notices.ts';
import type { ConversationMessageView, DigestView, LogEntryView, PersonView, PlayerView } from '../../wire/views.ts';

export const BARS = ['health', 'happiness', 'stress', 'social', 'hunger', 'thirst', 'fitness', 'prestige'] as const;
export type BarName = (typeof BARS)[number];
export type Figures = Record<BarName, number>;

/** What was decided and what came of it; shown until it is put away. */
export interface Outcome {
  title: string;
  icon: string;
  answer: string;
  text: string;
  changes: Record<string, number>;
}

export interface Chat {
  messages: ConversationMessageView[];
  suggestions: string[];
  /** The whole conversation was read from the server. */
  loaded: boolean;
}

/** Lists that are asked for and kept a while, by the notice that brought them. */
export interface Offers {
  extraCurriculars?: NoticeOf<'extraCurriculars'>;
  jobs?: NoticeOf<'jobs'>;
  storeItems?: NoticeOf<'storeItems'>;
  energyRefillTiers?: NoticeOf<'energyRefillTiers'>;
  timeSkipTiers?: NoticeOf<'timeSkipTiers'>;
  dailyRewards?: NoticeOf<'dailyRewards'>;
  playerStatistics?: NoticeOf<'playerStatistics'>;
}
export type OfferName = keyof Offers;

export interface Toast {
  id: number;
  tone: 'bad' | 'good' | 'plain';
  text: string;
}

export interface AppState {
  connection: ConnectionState;
  retryInMs: number | null;
  /** The server would not let us in: code and words. */
  locked: { code: string; message: string } | null;
  player: PlayerView | null;
  /** The story as far as it is known, oldest first, without gaps below `logFrom`. */
  log: LogEntryView[];
  hasOlder: boolean;
  digest: DigestView | null;
  outcome: Outcome | null;
  skipped: NoticeOf<'timeSkipped'> | null;
  persons: Record<string, PersonView>;
  chats: Record<string, Chat>;
  offers: Offers;
  /** The figures a day of the game ago, for the trend beside each bar. */
  before: { minute: number; figures: Figures } | null;
  /** The figures at the last mark; they become `before` a day later. */
  mark: { minute: number; figures: Figures } | null;
  toasts: Toast[];
  nextToast: number;
  /** Counts what makes the full state worth asking for again. */
  stale: number;
}

export const EMPTY: AppState = {
  connection: 'connecting',
  retryInMs: null,
  locked: null,
  player: null,
  log: [],
  hasOlder: true,
  digest: null,
  outcome: null,
  skipped: null,
  persons: {},
  chats: {},
  offers: {},
  before: null,
  mark: null,
  toasts: [],
  nextToast: 1,
  stale: 0,
};

export type Action =
  | { type: 'notice'; notice: { type: string; requestId?: string; [field: string]: unknown } }
  | { type: 'connection'; state: ConnectionState; retryInMs: number | null; locked: AppState['locked'] }
  | { type: 'toast'; tone: Toast['tone']; text: string }
  | { type: 'toastGone'; id: number }
  /** The server took the speed; the clock shows it at once. */
  | { type: 'speed'; speed: number }
  /** A page of the story before what is known. */
  | { type: 'older'; entries: LogEntryView[]; hasMore: boolean }
  /** Their messages have been seen. */
  | { type: 'read'; personId: string }
  | { type: 'close'; what: 'digest' | 'outcome' | 'skipped' };
