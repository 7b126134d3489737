/** The store, diamonds, rewards, figures, one's data. */
import { z } from 'zod';
import { REFILLS, TIME_SKIPS } from '../vocabulary.ts';
import { command, id, none } from './define.ts';

export const economyCommands = {
  getStore: command({ summary: 'What can be bought, and for how much.', fields: none, reply: 'storeItems', limit: 'message' }),
  purchaseItem: command({
    summary: 'Buy an item, for yourself or for somebody.',
    fields: z.object({ itemId: id, recipient: id.optional() }),
    reply: 'itemPurchased',
    scalar: 'itemId',
    renames: { id: 'itemId', item: 'itemId', personId: 'recipient' },
    limit: 'refill',
  }),
  getEnergyRefills: command({
    summary: 'The energy refills.',
    fields: none,
    reply: 'energyRefillTiers',
    limit: 'message',
    aliases: ['getEnergyRefillTiers'],
  }),
  purchaseEnergyRefill: command({
    summary: 'Buy energy with diamonds.',
    fields: z.object({ refill: z.enum(REFILLS) }),
    reply: 'energyUpdated',
    scalar: 'refill',
    renames: { refillType: 'refill', refill_type: 'refill', tier: 'refill', tierId: 'refill', type: 'refill' },
    limit: 'refill',
  }),
  getTimeSkips: command({
    summary: 'The time skips.',
    fields: none,
    reply: 'timeSkipTiers',
    limit: 'message',
    aliases: ['getTimeSkipTiers'],
  }),
  purchaseTimeSkip: command({
    summary: 'Skip ahead; stops at a question or at death and refunds the rest.',
    fields: z.object({ skip: z.enum(TIME_SKIPS) }),
    reply: 'timeSkipped',
    scalar: 'skip',
    renames: { skipType: 'skip', skip_type: 'skip', tier: 'skip', tierId: 'skip' },
    limit: 'skip',
  }),
  getDailyRewards: command({
    summary: 'The seven days of rewards and where you stand.',
    fields: none,
    reply: 'dailyRewards',
    limit: 'message',
    aliases: ['check_daily_login', 'checkDailyLogin'],
  }),
  claimDailyReward: command({ summary: "Take today's reward.", fields: none, reply: 'dailyRewardClaimed', limit: 'message' }),
  getPlayerStatistics: command({
    summary: 'Sixteen figures over all your lives.',
    fields: none,
    reply: 'playerStatistics',
    limit: 'message',
  }),
  exportData: command({
    summary: 'Everything that is stored about you.',
    fields: none,
    reply: 'dataExportComplete',
    limit: 'skip',
  }),
};

const later = (summary: string) => command({ summary, fields: z.looseObject({}), reply: 'ack', limit: 'message', unbuilt: true });

/** Named by the contract, refused with `not_available` until they are served. */
export const laterCommands = {
  deviceToken: later('Register a device for push notices.'),
  romance: later('Start a romance.'),
  dateNight: later('Go on a date.'),
  breakUp: later('End a romance.'),
  divorce: later('End a marriage.'),
  propose: later('Ask to marry.'),
  tryForChild: later('Try for a child.'),
  adopt: later('Adopt a child.'),
  partnerGift: later('Give your partner something.'),
  getSwipeCharacter: later('The next candidate of the dating deck.'),
  swipeMatch: later('Like or pass.'),
  purchaseInAppItem: later('Buy diamonds.'),
  getAchievements: later('All achievements.'),
  acknowledgeAchievement: later('An achievement was seen.'),
  getDailyQuests: later("Today's quests."),
  claimQuestReward: later("Take a quest's reward."),
  updateQuest: later('Quest progress reported by an old client.'),
  deleteAccount: later('Delete the account after thirty days.'),
  restoreAccount: later('Take the deletion back.'),
  getColleges: later('Colleges and majors.'),
  visitDoctor: later('See a doctor.'),
  getAlbum: later('The photo album.'),
  getAssets: later('What you own.'),
};
