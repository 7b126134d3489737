/** What a command's handler is given, and the two ways it ends. */
import { createHash } from 'node:crypto';
import type { LifeCommand } from '../../../life/commands/types.ts';
import type { LedgerIntent } from '../../../life/sink.ts';
import type { LogEntry } from '../../../life/state.ts';
import type { BuiltName, Command, Fields } from '../../../wire/commands/all.ts';
import { type ErrorCode, type WireError, wireError } from '../../../wire/errors.ts';
import type { Notice } from '../../../wire/notices.ts';
import type { CommitUnit } from '../../apply/committer.ts';
import type { Account } from '../../services/accounts.ts';
import type { Database } from '../../store/database.ts';
import { findByKey } from '../../store/lives.ts';
import type { Directory } from '../directory.ts';
import { bringUp, enqueue, mayBeOlder, type Owner, remember, submit } from '../owner.ts';

export interface SessionServices {
  database: Database;
  directory: Directory;
  now(): number;
}

export interface Asked {
  owner: Owner;
  account: Account;
  command: Command;
  /** The client's id of this request; a repeat with the same id takes effect once. */
  requestId: string | null;
  reply(notice: Notice): void;
  refuse(error: WireError): void;
  /** The connection goes on with another life's owner. */
  moveTo(owner: Owner): void;
}

export type HandlerOf<N extends BuiltName> = (asked: Asked, fields: Fields<N>, services: SessionServices) => void | Promise<void>;

/** SHA-256 over account, command and client id. */
export function keyOf(asked: Asked): string | null {
  if (asked.requestId === null) return null;
  return createHash('sha256').update(`${asked.account.id}\n${asked.command.name}\n${asked.requestId}`).digest('hex');
}

export interface LifeRequest {
  command: LifeCommand;
  /** Makes the reply from what the life answered. */
  notice: (reply: Record<string, unknown>, log: readonly LogEntry[]) => Notice;
  intents?: readonly LedgerIntent[];
  also?: CommitUnit['also'];
  /** A key of the server's own, for what must happen once whoever asks (a day's reward). */
  key?: string;
  /** More to keep with the answer, for a repeat. */
  noted?: Readonly<Record<string, unknown>>;
}

/** Sends a command to the life and its answer to the caller: after the commit, in order. A repeat gets the first answer, however old. */
export async function askLife(asked: Asked, services: SessionServices, request: LifeRequest): Promise<void> {
  const { owner } = asked;
  const ports = services.directory.ownerPorts;
  const key = request.key ?? keyOf(asked);
  if (key !== null && mayBeOlder(owner, key)) await firstAnswer(owner, key, services);
  bringUp(owner, ports);
  return submit(owner, {
    command: request.command,
    key,
    ports,
    ...(request.intents === undefined ? {} : { intents: request.intents }),
    ...(request.also === undefined ? {} : { also: request.also }),
    ...(request.noted === undefined ? {} : { noted: request.noted }),
    show: (outcome) => {
      if (outcome.ok) asked.reply(request.notice({ ...outcome.reply }, outcome.log));
      else if (outcome.refusal.code === 'unavailable') asked.refuse(wireError('unavailable'));
      else asked.refuse(wireError(outcome.refusal.code as ErrorCode, outcome.refusal.message, outcome.refusal.field));
    },
  });
}

/** What was answered to this key, from memory or from the journal, and from now on from memory. */
export async function firstAnswer(
  owner: Owner,
  key: string,
  services: SessionServices,
): Promise<Readonly<Record<string, unknown>> | undefined> {
  const atHand = owner.replies.get(key);
  if (atHand !== undefined) return atHand;
  const stored = await findByKey(services.database.pool, owner.life.id, key);
  if (stored !== undefined) remember(owner, key, stored);
  return stored;
}

/** Reads the life as it is now, in order with what is still being written. */
export function readLife(asked: Asked, services: SessionServices, notice: () => Notice | WireError): void {
  bringUp(asked.owner, services.directory.ownerPorts);
  enqueue(asked.owner, () => {
    const shown = notice();
    if ('type' in shown) asked.reply(shown);
    else asked.refuse(shown);
  });
}
