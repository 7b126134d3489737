/** Notices onto the state. Pure: the same state and action always give the same state, and nothing is changed in place. */
import type { Notice } from '../../wire/notices.ts';
import type { PlayerView } from '../../wire/views.ts';
import type { Action, AppState, Toast } from './model.ts';
import { reduceGoods } from './reduceGoods.ts';
import { mergeLog, reduceLife } from './reduceLife.ts';
import { changePerson, reducePeople } from './reducePeople.ts';

const TOASTS_MAX = 4;

export function reduce(state: AppState, action: Action): AppState {
  switch (action.type) {
    case 'notice':
      return reduceNotice(state, action.notice as unknown as Notice);
    case 'connection':
      return { ...state, connection: action.state, retryInMs: action.retryInMs, locked: action.locked };
    case 'toast':
      return addToast(state, action.tone, action.text);
    case 'toastGone':
      return { ...state, toasts: state.toasts.filter((toast) => toast.id !== action.id) };
    case 'speed':
      return state.player === null ? state : { ...state, player: withSpeed(state.player, action.speed) };
    case 'older':
      return { ...state, log: mergeLog(state.log, action.entries), hasOlder: action.hasMore };
    case 'read':
      return changePerson(state, action.personId, { unread: 0 });
    case 'close':
      return { ...state, [action.what]: null };
  }
}

function withSpeed(player: PlayerView, speed: number): PlayerView {
  return { ...player, previousGameSpeed: speed, gameSpeed: player.pending === null ? speed : player.gameSpeed };
}

function addToast(state: AppState, tone: Toast['tone'], text: string): AppState {
  if (state.toasts.some((toast) => toast.text === text)) return state;
  const toasts = [...state.toasts, { id: state.nextToast, tone, text }].slice(-TOASTS_MAX);
  return { ...state, toasts, nextToast: state.nextToast + 1 };
}

export function reduceNotice(state: AppState, notice: Notice): AppState {
  switch (notice.type) {
    case 'batch_update':
      return notice.updates.reduce<AppState>((now, inner) => reduceNotice(now, inner as unknown as Notice), state);
    case 'offlineNotice':
      return reduceNotice(state, notice.notice as unknown as Notice);
    case 'playerObject':
    case 'u':
    case 'lifeEnded':
    case 'messageEvent':
    case 'questionEvent':
    case 'dilemmaEvent':
    case 'answered':
      return reduceLife(state, notice);
    case 'personObject':
    case 'conversationEvent':
    case 'conversationHistory':
    case 'relationshipEvent':
      return reducePeople(state, notice);
    default:
      return reduceGoods(state, notice);
  }
}
