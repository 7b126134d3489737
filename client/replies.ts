/** Which notice answers which command, at the level of types; the values live in `wire/commands`. */
import type { BuiltName, FieldsIn } from '../wire/commands/all.ts';
import type { NoticeName, NoticeOf } from '../wire/notices.ts';

export interface ReplyNames {
  init: 'playerObject' | 'resumed';
  ping: 'pong';
  start: 'ack';
  stop: 'ack';
  speed: 'ack';
  restart: 'playerObject';
  characterSetup: 'playerObject';
  answer: 'answered';
  claimEvent: 'eventClaimed';
  retrievePerson: 'personObject';
  conversation: 'conversationEvent';
  markConversationAsRead: 'ack';
  getConversation: 'conversationHistory';
  getTimeline: 'timeline';
  focusUpdate: 'ack';
  getExtraCurriculars: 'extraCurriculars';
  applyForExtracurricular: 'extraCurriculars';
  quitExtracurricular: 'extraCurriculars';
  getJobs: 'jobs';
  applyForJob: 'jobApplication';
  quitJob: 'ack';
  quitHabit: 'ack';
  stopQuitHabit: 'ack';
  getStore: 'storeItems';
  purchaseItem: 'itemPurchased';
  getEnergyRefills: 'energyRefillTiers';
  purchaseEnergyRefill: 'energyUpdated';
  getTimeSkips: 'timeSkipTiers';
  purchaseTimeSkip: 'timeSkipped';
  getDailyRewards: 'dailyRewards';
  claimDailyReward: 'dailyRewardClaimed';
  getPlayerStatistics: 'playerStatistics';
  exportData: 'dataExportComplete';
}

/** Fails to compile when a command of the contract has no entry above, or one too many. */
type Complete<T extends Record<BuiltName, NoticeName>> = Exclude<keyof T, BuiltName> extends never ? T : never;
type Checked = Complete<{ [N in keyof ReplyNames]: ReplyNames[N] }>;

export type Sendable = BuiltName & keyof Checked;
export type ReplyTo<N extends Sendable> = NoticeOf<Checked[N]>;
/** The fields of a command may be left out altogether when none is required. */
export type SendArgs<N extends Sendable> = Record<never, never> extends FieldsIn<N> ? [fields?: FieldsIn<N>] : [fields: FieldsIn<N>];
