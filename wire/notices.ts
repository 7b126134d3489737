/**
 * Everything the server says. A notice is one flat object with its `type`; every notice after `init` also carries `seq`, and a
 * reply carries the `requestId` of what it answers.
 */
import { z } from 'zod';
import { ERROR_CODES, type ErrorCode } from './errors.ts';
import {
  conversationMessageView,
  conversationView,
  digestView,
  logEntryView,
  pendingView,
  personView,
  playerView,
  updateView,
} from './views.ts';

const codes = Object.keys(ERROR_CODES) as [ErrorCode, ...ErrorCode[]];
const offer = z.object({
  id: z.string(),
  name: z.string(),
  icon: z.string(),
  available: z.boolean(),
  /** Why not, in the player's words. */
  reason: z.string().nullable(),
});
const tier = z.object({ id: z.string(), diamonds: z.int(), energy: z.int().optional(), minutes: z.int().optional() });

export const notices = {
  /** The full state: the answer to `init`, `restart`, `characterSetup`, and to a gap that is too old. */
  playerObject: z.object({
    player: playerView,
    /** For a new guest, the one time it is shown. */
    token: z.string().optional(),
    streamId: z.string(),
    /** Present after an absence. */
    digest: digestView.nullable(),
  }),
  /** `init` of somebody who missed only notices that are still kept: they follow, in order. */
  resumed: z.object({ streamId: z.string(), missed: z.int() }),
  u: updateView.extend({ diamonds: z.int() }),
  batch_update: z.object({ updates: z.array(z.looseObject({ type: z.string() })) }),
  personObject: z.object({ person: personView }),
  messageEvent: z.object({
    entry: logEntryView,
    eventId: z.string().nullable(),
    claim: z.object({ id: z.string(), diamonds: z.int() }).nullable(),
  }),
  questionEvent: pendingView,
  dilemmaEvent: pendingView,
  conversationEvent: z.object({
    personId: z.string(),
    unread: z.int(),
    messages: z.array(conversationMessageView),
    suggestions: z.array(z.string()),
    energy: z.number(),
    affinity: z.number(),
  }),
  relationshipEvent: z.object({ personId: z.string(), relationshipStatus: z.string(), message: z.string() }),
  lifeEnded: z.object({ player: playerView }),
  error: z.object({
    code: z.enum(codes),
    message: z.string(),
    field: z.string().optional(),
    command: z.string().optional(),
    /** With `rate_limited`: when to try again. */
    retryAfterMs: z.int().optional(),
  }),
  ack: z.object({ command: z.string() }),
  pong: z.object({ timestamp: z.number() }),
  answered: z.object({ questionId: z.string(), answer: z.string(), outcome: z.string(), changes: z.record(z.string(), z.number()) }),
  eventClaimed: z.object({ claimId: z.string(), diamonds: z.int() }),
  conversationHistory: z.object({ conversation: conversationView }),
  timeline: z.object({ entries: z.array(logEntryView), hasMore: z.boolean() }),
  extraCurriculars: z.object({
    activities: z.array(offer.extend({ kind: z.string(), hoursPerWeek: z.number(), joined: z.boolean(), level: z.string().nullable() })),
    accepted: z.boolean().optional(),
    message: z.string().optional(),
  }),
  jobs: z.object({
    jobs: z.array(
      offer.extend({
        ladder: z.string(),
        company: z.string(),
        salary: z.int(),
        hours: z.number(),
        requirements: z.array(z.string()),
        partTime: z.boolean(),
      }),
    ),
  }),
  jobApplication: z.object({ jobId: z.string(), hired: z.boolean(), message: z.string() }),
  storeItems: z.object({
    items: z.array(
      offer.extend({
        kind: z.string(),
        description: z.string(),
        dollars: z.int().nullable(),
        diamonds: z.int().nullable(),
        owned: z.int(),
        gift: z.boolean(),
      }),
    ),
  }),
  itemPurchased: z.object({
    itemId: z.string(),
    count: z.int(),
    money: z.int(),
    diamonds: z.int(),
    message: z.string(),
    transactionId: z.string(),
  }),
  energyRefillTiers: z.object({ tiers: z.array(tier), energy: z.number(), diamonds: z.int() }),
  energyUpdated: z.object({ energy: z.number(), diamonds: z.int(), transactionId: z.string() }),
  timeSkipTiers: z.object({ tiers: z.array(tier), diamonds: z.int() }),
  timeSkipped: z.object({
    minutes: z.int(),
    charged: z.int(),
    refunded: z.int(),
    diamonds: z.int(),
    transactionId: z.string(),
    summary: z.object({ entries: z.array(logEntryView), changes: z.record(z.string(), z.number()) }),
  }),
  dailyRewards: z.object({
    days: z.array(
      z.object({
        day: z.int(),
        diamonds: z.int(),
        energy: z.int().nullable(),
        item: z.string().nullable(),
        state: z.enum(['claimed', 'today', 'coming']),
      }),
    ),
    streak: z.int(),
    canClaim: z.boolean(),
    nextAt: z.string(),
  }),
  dailyRewardClaimed: z.object({ day: z.int(), reward: z.string(), streak: z.int(), diamonds: z.int(), transactionId: z.string() }),
  playerStatistics: z.object({
    statistics: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        icon: z.string(),
        value: z.number(),
        unit: z.enum(['count', 'cents', 'years', 'days']),
      }),
    ),
  }),
  dataExportComplete: z.object({ data: z.looseObject({}), exportedAt: z.string() }),
  /** The server is going down or moving; reconnect with the same token. */
  reconnect: z.object({ reason: z.string(), afterMs: z.int() }),
  /** Kept while you were away, with the time it was made. */
  offlineNotice: z.object({ at: z.string(), notice: z.looseObject({ type: z.string() }) }),
};

export type NoticeName = keyof typeof notices;
export type NoticeOf<N extends NoticeName> = { type: N } & z.output<(typeof notices)[N]>;
export type Notice = { [N in NoticeName]: NoticeOf<N> }[NoticeName];
/** What every notice may carry besides its own fields. */
export interface Envelope {
  seq?: number;
  requestId?: string;
}
