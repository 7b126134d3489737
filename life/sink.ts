/** What a life tells the outside while it moves. The shell turns these into notices; nothing here feeds back into the state. */
import type { RelationshipStatus } from '../wire/vocabulary.ts';
import type { ConversationMessage, LogEntry, Pending } from './state.ts';

export type LifeNotice =
  | { type: 'message'; entry: LogEntry; eventId?: string; claim?: { id: string; diamonds: number } }
  | { type: 'asked'; pending: Pending }
  | { type: 'relationship'; personId: string; status: RelationshipStatus; text: string }
  | { type: 'conversation'; personId: string; message: ConversationMessage }
  | { type: 'person'; personId: string }
  | { type: 'died'; cause: string };

/** Diamonds that move with a command or an event; the shell books them in the ledger in the same transaction. */
export interface LedgerIntent {
  /** Signed. */
  diamonds: number;
  reason: string;
  /** Stable within the life, so that a replay cannot book twice. */
  key: string;
}

export interface Sink {
  notices: LifeNotice[];
  /** Every entry written to the story, with its number. */
  log: LogEntry[];
  ledger: LedgerIntent[];
}

export function newSink(): Sink {
  return { notices: [], log: [], ledger: [] };
}
