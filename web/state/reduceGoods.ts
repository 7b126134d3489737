/** Money, diamonds, energy, and the lists that were asked for. */
import type { Notice } from '../../wire/notices.ts';
import type { PlayerView, SelfView } from '../../wire/views.ts';
import type { AppState, OfferName } from './model.ts';
import { mergeLog } from './reduceLife.ts';

const OFFERS: ReadonlySet<string> = new Set<OfferName>([
  'extraCurriculars',
  'jobs',
  'storeItems',
  'energyRefillTiers',
  'timeSkipTiers',
  'dailyRewards',
  'playerStatistics',
]);

export function reduceGoods(state: AppState, notice: Notice): AppState {
  if (OFFERS.has(notice.type)) return { ...state, offers: { ...state.offers, [notice.type]: notice } };
  switch (notice.type) {
    case 'itemPurchased':
      return { ...paid(state, { diamonds: notice.diamonds }, { money: notice.money }), stale: state.stale + 1 };
    case 'energyUpdated':
      return paid(state, { diamonds: notice.diamonds }, { energy: notice.energy });
    case 'dailyRewardClaimed':
      return { ...paid(state, { diamonds: notice.diamonds }), stale: state.stale + 1 };
    case 'eventClaimed':
      return claimed(state, notice.claimId, notice.diamonds);
    case 'timeSkipped':
      return {
        ...paid(state, { diamonds: notice.diamonds }),
        skipped: notice,
        log: mergeLog(state.log, notice.summary.entries),
        stale: state.stale + 1,
      };
    case 'ack':
      return acknowledged(state, notice.command);
    case 'jobApplication':
      return notice.hired ? { ...state, stale: state.stale + 1 } : state;
    default:
      return state;
  }
}

function paid(state: AppState, purse: Partial<Pick<PlayerView, 'diamonds'>>, self: Partial<SelfView> = {}): AppState {
  const { player } = state;
  if (player === null) return state;
  return { ...state, player: { ...player, ...purse, c: player.c === null ? null : { ...player.c, ...self } } };
}

function claimed(state: AppState, claimId: string, diamonds: number): AppState {
  const { player } = state;
  if (player === null) return state;
  return { ...state, player: { ...player, diamonds, claims: player.claims.filter((claim) => claim.id !== claimId) } };
}

function acknowledged(state: AppState, command: string): AppState {
  const { player } = state;
  if (player !== null && (command === 'start' || command === 'stop'))
    return { ...state, player: { ...player, running: command === 'start' } };
  return ['quitJob', 'quitHabit', 'stopQuitHabit', 'focusUpdate'].includes(command) ? { ...state, stale: state.stale + 1 } : state;
}
