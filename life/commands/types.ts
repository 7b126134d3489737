/**
 * What can be asked of a life. Wire commands become these in the session, together with every fact from outside (diamonds at
 * hand, the real time, a chat model's reply), so that the journal alone can repeat them.
 */
import type { ConversationType, Focus, Pronoun, Refill, Sex, TimeSkip } from '../../wire/vocabulary.ts';
import type { Context } from '../context.ts';
import type { HeirStart } from '../heir.ts';
import type { Avatar, Life } from '../state.ts';

export interface Facts {
  /** Diamonds the account has, before this command. */
  diamonds: number;
  /** Real-world milliseconds since 1970; only unlimited energy reads it. */
  at: number;
}

export type LifeCommand =
  | { type: 'characterSetup'; setup: CharacterSetup }
  /** Goes on as a child of the account's last life. */
  | { type: 'goOn'; heir: HeirStart }
  | { type: 'start' }
  | { type: 'stop' }
  | { type: 'speed'; speed: number }
  | { type: 'answer'; pendingId: string; answerId: string }
  | { type: 'applyForExtracurricular'; activityId: string }
  | { type: 'quitExtracurricular'; activityId: string }
  | { type: 'focusUpdate'; focus: Focus }
  | { type: 'applyForJob'; jobId: string }
  | { type: 'quitJob' }
  | { type: 'purchaseItem'; itemId: string; recipient?: string }
  | { type: 'refillEnergy'; refill: Refill }
  | { type: 'skipTime'; skip: TimeSkip }
  | { type: 'conversation'; personId: string; conversation: ConversationType; text?: string; reply?: ModelReply }
  | { type: 'markConversationAsRead'; personId: string }
  | { type: 'claimEvent'; claimId: string }
  | { type: 'quitHabit'; habitId: string }
  | { type: 'stopQuitHabit'; habitId: string }
  /** From the account's daily reward, quests and operators: energy, an item, cents. */
  | { type: 'grant'; energy?: number; itemId?: string; money?: number; reason: string };

export interface CharacterSetup {
  firstName?: string;
  lastName?: string;
  sex?: Sex;
  pronoun?: Pronoun;
  placeId?: string;
  cultureId?: string;
  avatar?: Partial<Avatar>;
  /** 0 poor … 4 wealthy. */
  classAtBirth?: number;
}

/** A chat model's answer, fetched before the command and part of it. Absent: the local engine speaks. */
export interface ModelReply {
  text: string;
  /** −5..5 */
  sentiment: number;
  suggestions: string[];
}

export type RefusalCode =
  | 'not_found'
  | 'not_allowed'
  | 'not_available'
  | 'not_enough_energy'
  | 'not_enough_money'
  | 'not_enough_diamonds'
  | 'too_young'
  | 'already_done'
  | 'wrong_state'
  | 'no_question'
  | 'unknown_answer'
  | 'not_qualified'
  | 'limit_reached'
  | 'affinity_too_low'
  | 'dead';

export interface Refusal {
  ok: false;
  code: RefusalCode;
  /** One human sentence that says what to do. */
  message: string;
  field?: string;
}

export interface Accepted {
  ok: true;
  /** What the caller's reply shows, by command; plain data. */
  reply: Readonly<Record<string, unknown>>;
}

export type Decision = Accepted | Refusal;

/** Changes the life only when it accepts; a refusal leaves every byte as it was. */
export type Handler<T extends LifeCommand['type']> = (
  life: Life,
  command: Extract<LifeCommand, { type: T }>,
  facts: Facts,
  context: Context,
) => Decision;

export function refuse(code: RefusalCode, message: string, field?: string): Refusal {
  return field === undefined ? { ok: false, code, message } : { ok: false, code, message, field };
}

export function accept(reply: Readonly<Record<string, unknown>> = {}): Accepted {
  return { ok: true, reply };
}
