/** The store, diamonds, rewards, figures, one's data. */

import { energyOf } from '../../../life/systems/body.ts';
import { offerStore } from '../../../life/systems/shop.ts';
import { viewLogEntry } from '../../../life/view/player.ts';
import { wireError } from '../../../wire/errors.ts';
import type { NoticeOf } from '../../../wire/notices.ts';
import { readStreak, rewardDays, rewardToday, type Streak, writeStreak } from '../../services/daily.ts';
import { exportAccount } from '../../services/export.ts';
import { readStatistics } from '../../services/statistics.ts';
import { bringUp } from '../owner.ts';
import { reading } from '../show.ts';
import { type Asked, askLife, firstAnswer, type HandlerOf, keyOf, readLife, type SessionServices } from './types.ts';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const numberOf = (value: unknown): number => (typeof value === 'number' ? value : 0);

const getStore: HandlerOf<'getStore'> = (asked, _fields, services) =>
  readLife(asked, services, () => ({
    type: 'storeItems',
    items: offerStore(asked.owner.life, reading(asked.owner.world)).map((offer) => ({
      id: offer.id,
      name: offer.name,
      icon: offer.icon,
      available: offer.available,
      reason: offer.available ? null : offer.reason,
      kind: offer.kind,
      description: offer.description,
      dollars: offer.diamonds > 0 ? null : Math.round(offer.price / 100),
      diamonds: offer.diamonds > 0 ? offer.diamonds : null,
      owned: offer.owned,
      gift: offer.kind !== 'home',
    })),
  }));

const purchaseItem: HandlerOf<'purchaseItem'> = (asked, { itemId, recipient }, services) =>
  askLife(asked, services, {
    command: { type: 'purchaseItem', itemId, ...(recipient === undefined ? {} : { recipient }) },
    notice: (reply) => ({
      type: 'itemPurchased',
      itemId,
      count: asked.owner.life.inventory.find((one) => one.itemId === itemId)?.count ?? 0,
      money: numberOf(reply['money']),
      diamonds: numberOf(reply['diamonds']),
      message: '',
      transactionId: text(reply['transactionId']),
    }),
  });

interface Tier {
  diamonds: number;
  energy?: number;
  minutes?: number;
}

/** By table; content does not change while we run. */
const tierLists = new WeakMap<object, (Tier & { id: string })[]>();

function tiersOf(table: Readonly<Record<string, Tier>>): (Tier & { id: string })[] {
  let tiers = tierLists.get(table);
  if (tiers === undefined) {
    tiers = Object.entries(table).map(([id, tier]) => ({ id, ...tier }));
    tierLists.set(table, tiers);
  }
  return tiers;
}

const getEnergyRefills: HandlerOf<'getEnergyRefills'> = (asked, _fields, services) =>
  readLife(asked, services, () => ({
    type: 'energyRefillTiers',
    tiers: tiersOf(asked.owner.world.tables.refills),
    energy: asked.owner.life.status === 'creating' ? 0 : energyOf(asked.owner.life),
    diamonds: asked.owner.diamonds,
  }));

const purchaseEnergyRefill: HandlerOf<'purchaseEnergyRefill'> = (asked, { refill }, services) =>
  askLife(asked, services, {
    command: { type: 'refillEnergy', refill },
    notice: (reply) => ({
      type: 'energyUpdated',
      energy: numberOf(reply['energy']),
      diamonds: numberOf(reply['diamonds']),
      transactionId: text(reply['transactionId']),
    }),
  });

const getTimeSkips: HandlerOf<'getTimeSkips'> = (asked, _fields, services) =>
  readLife(asked, services, () => ({
    type: 'timeSkipTiers',
    tiers: tiersOf(asked.owner.world.tables.skips),
    diamonds: asked.owner.diamonds,
  }));

const purchaseTimeSkip: HandlerOf<'purchaseTimeSkip'> = (asked, { skip }, services) =>
  askLife(asked, services, {
    command: { type: 'skipTime', skip },
    notice: (reply, log) => {
      const summary = (reply['summary'] ?? {}) as { changes?: Record<string, number> };
      return {
        type: 'timeSkipped',
        minutes: numberOf(reply['minutes']),
        charged: numberOf(reply['charged']),
        refunded: numberOf(reply['refunded']),
        diamonds: numberOf(reply['diamonds'] ?? asked.owner.diamonds),
        transactionId: text(reply['transactionId']),
        summary: { entries: log.slice(-100).map((entry) => viewLogEntry(asked.owner.life, entry)), changes: summary.changes ?? {} },
      };
    },
  });

const getDailyRewards: HandlerOf<'getDailyRewards'> = async (asked, _fields, services) => {
  const streak = await readStreak(services.database.pool, asked.account.id);
  readLife(asked, services, () => ({
    type: 'dailyRewards',
    ...rewardDays(asked.owner.world, streak, asked.account.timeZone, services.now()),
  }));
};

const claimDailyReward: HandlerOf<'claimDailyReward'> = async (asked, _fields, services) => {
  const { account, owner } = asked;
  const streak = await readStreak(services.database.pool, account.id);
  const today = rewardToday(owner.world, streak, account.timeZone, services.now());
  if (today === null) return claimedAlready(asked, streak, services);
  const { day, reward, date } = today;
  const next: Streak = { lastDay: date, streak: today.streak, total: (streak?.total ?? 0) + 1 };
  const unborn = owner.life.status !== 'playing';
  if (unborn) return asked.refuse(wireError('wrong_state', 'A reward needs somebody alive to receive it.'));
  await askLife(asked, services, {
    command: {
      type: 'grant',
      reason: 'daily reward',
      ...(reward.energy === undefined ? {} : { energy: reward.energy }),
      ...(reward.item === undefined ? {} : { itemId: reward.item }),
    },
    key: `daily:${date}`,
    intents: [{ diamonds: reward.diamonds, reason: 'daily reward', key: `daily:${date}` }],
    also: (client) => writeStreak(client, account.id, next),
    noted: { day, streak: next.streak, askedBy: keyOf(asked) },
    notice: (reply) => claimedNotice(asked, reply),
  });
};

/** A repeat of the request that claimed it gets its answer again. */
async function claimedAlready(asked: Asked, streak: Streak | null, services: SessionServices): Promise<void> {
  const first =
    streak === null || asked.requestId === null ? undefined : await firstAnswer(asked.owner, `daily:${streak.lastDay}`, services);
  if (first === undefined || first['askedBy'] !== keyOf(asked)) {
    return asked.refuse(wireError('already_done', "Today's reward is yours already. The next one comes tomorrow."));
  }
  readLife(asked, services, () => claimedNotice(asked, first));
}

function claimedNotice({ owner }: Asked, reply: Readonly<Record<string, unknown>>): NoticeOf<'dailyRewardClaimed'> {
  const day = numberOf(reply['day']);
  const reward = owner.world.tables.dailyRewards[day - 1] ?? { diamonds: 0 };
  return {
    type: 'dailyRewardClaimed',
    day,
    reward: describe(reward, owner.world.itemById.get(reward.item ?? '')?.name),
    streak: numberOf(reply['streak']),
    diamonds: numberOf(reply['diamonds'] ?? owner.diamonds),
    transactionId: text(reply['transactionId']),
  };
}

function describe(reward: { diamonds: number; energy?: number }, item: string | undefined): string {
  return [`${reward.diamonds} diamonds`, reward.energy === undefined ? '' : `${reward.energy} energy`, item ?? '']
    .filter((part) => part !== '')
    .join(' + ');
}

const getPlayerStatistics: HandlerOf<'getPlayerStatistics'> = async (asked, _fields, services) => {
  bringUp(asked.owner, services.directory.ownerPorts);
  const statistics = await readStatistics(services.database.pool, asked.account.id, asked.owner.life);
  readLife(asked, services, () => ({ type: 'playerStatistics', statistics }));
};

const exportData: HandlerOf<'exportData'> = async (asked, _fields, services) => {
  const { owner, account } = asked;
  bringUp(owner, services.directory.ownerPorts);
  await services.directory.persister.saveNow([owner]);
  const data = await exportAccount(services.database.pool, account.id);
  readLife(asked, services, () => ({ type: 'dataExportComplete', data, exportedAt: new Date(services.now()).toISOString() }));
};

export const economyHandlers = {
  getStore,
  purchaseItem,
  getEnergyRefills,
  purchaseEnergyRefill,
  getTimeSkips,
  purchaseTimeSkip,
  getDailyRewards,
  claimDailyReward,
  getPlayerStatistics,
  exportData,
};
