/**
 * One client, whichever door it came through: enters by `init`, sends commands, gets its replies in its spelling, and the
 * account's notices in batches. Hostile until parsed; bounded in everything.
 */
import { spell, type Spelling } from '../../wire/dialects.ts';
import { type WireError, wireError } from '../../wire/errors.ts';
import { CLOSE, DROP_BYTES, INIT_WITHIN_MS, SLOW_BYTES, BATCH_AT_COUNT } from '../../wire/limits.ts';
import type { Notice } from '../../wire/notices.ts';
import { type Parsed, parseFrame, parseObject } from '../../wire/parse.ts';
import type { Account } from '../services/accounts.ts';
import type { Owner } from '../session/owner.ts';
import type { Listener, Sealed } from '../session/stream.ts';
import type { GatewayServices } from './services.ts';

/** What a door must be able to do. */
export interface Door {
  /** One notice. */
  send(notice: Record<string, unknown>, text: string): void;
  /** Several at once, already encoded. */
  sendBatch(batch: readonly Sealed[]): void;
  close(code: number, reason: string): void;
  /** Bytes not yet taken by the network. */
  buffered(): number;
}

export interface Connection {
  receiveText(text: string): void;
  /** For doors that decode themselves; `respond` also gets the reply. */
  receiveObject(frame: unknown, respond?: (notice: Record<string, unknown>) => void): void;
  /** The socket is gone. */
  closed(): void;
  /** Sends what waits. */
  flush(): void;
  owner(): Owner | undefined;
  end(code: number, reason: string): void;
}

/** Offences after which a flood ends the connection. */
const OFFENCES_MAX = 200;

export function createConnection(door: Door, address: string, services: GatewayServices): Connection {
  let account: Account | undefined;
  let owner: Owner | undefined;
  let open = true;
  let entering: Promise<void> | null = null;
  let outbox: Sealed[] = [];
  const late = setTimeout(() => end(CLOSE.notAuthenticated, 'init did not come in time'), INIT_WITHIN_MS);

  const end = (code: number, reason: string): void => {
    if (!open) return;
    door.close(code, reason);
    closed();
  };

  const closed = (): void => {
    if (!open) return;
    open = false;
    clearTimeout(late);
    services.connections.delete(connection);
    if (owner !== undefined) services.directory.unwatch(owner, listener);
    outbox = [];
  };

  const flush = (): void => {
    if (!open || outbox.length === 0) return;
    const waiting = door.buffered();
    if (waiting > DROP_BYTES) return end(CLOSE.tooSlow, 'too slow');
    const batch = waiting > SLOW_BYTES ? newestUpdateOnly(outbox) : outbox;
    if (waiting > SLOW_BYTES && batch.length > 1000) return end(CLOSE.tooSlow, 'too slow');
    outbox = waiting > SLOW_BYTES ? batch : [];
    if (waiting <= SLOW_BYTES) door.sendBatch(batch);
  };

  const listener: Listener = {
    deliver: (sealed) => {
      outbox.push(sealed);
      services.dirty.add(connection);
      if (outbox.length >= BATCH_AT_COUNT) flush();
    },
  };

  const say = (notice: Notice, spelling: Spelling, requestId: string | undefined, respond?: Respond): void => {
    if (!open) return;
    flush();
    const echoed = requestId === undefined ? notice : { ...notice, requestId };
    const spelled = spell(echoed as Record<string, unknown> & { type: string }, spelling);
    if (respond !== undefined) respond(spelled);
    door.send(spelled, JSON.stringify(spelled));
  };

  const refuse = (error: WireError, parsed: Parsed | undefined, respond?: Respond, retryAfterMs?: number): void => {
    const requestId = parsed?.requestId;
    const command = parsed === undefined ? undefined : parsed.ok ? parsed.command.name : parsed.type;
    const notice: Notice = {
      type: 'error', ...error, ...(command === undefined ? {} : { command }), ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    };
    services.metrics.refused(error.code);
    say(notice, 'camel', requestId, respond);
  };

  const enter = async (parsed: Extract<Parsed, { ok: true }>, respond?: Respond): Promise<void> => {
    if (parsed.command.name !== 'init') return;
    const { userID, token, timeZone, lastSeq, streamId } = parsed.command.fields;
    const signedIn = await services.accounts.enter({ userId: userID, token, timeZone });
    if (signedIn === 'bad_token') return refuse(wireError('bad_token'), parsed, respond);
    const entered = await services.directory.acquire(signedIn.account.id, signedIn.account.userId);
    if (!open) return;
    if (owner !== undefined && owner !== entered) services.directory.unwatch(owner, listener);
    clearTimeout(late);
    account = signedIn.account;
    owner = entered;
    outbox = [];
    const missed = lastSeq === undefined ? undefined : services.missed(owner, streamId ?? '', lastSeq);
    const digest = services.directory.watch(owner, listener);
    if (missed !== undefined) {
      say({ type: 'resumed', streamId: owner.stream.id, missed: missed.length }, parsed.spelling, parsed.requestId, respond);
      outbox.unshift(...missed);
      services.showUpdate(owner);
      return flush();
    }
    outbox = [];
    say(services.playerObject(owner, digest, signedIn.token), parsed.spelling, parsed.requestId, respond);
    for (const notice of await services.offline.take(account.id)) say(notice, parsed.spelling, undefined);
  };

  const act = (parsed: Parsed, respond?: Respond): void => {
    if (!open) return;
    if (!parsed.ok) return limited('message', parsed, respond) ? undefined : refuse(parsed.error, parsed, respond);
    const { command } = parsed;
    if (command.name === 'ping') return say({ type: 'pong', timestamp: services.now() }, parsed.spelling, parsed.requestId, respond);
    if (command.name === 'init') {
      if (limited('enter', parsed, respond)) return;
      entering = (entering ?? Promise.resolve()).then(() => enter(parsed, respond)).catch((error: unknown) => fail(error, parsed, respond));
      return;
    }
    if (entering !== null && owner === undefined) {
      // Commands sent right behind `init` wait for it instead of being refused.
      void entering.then(() => act(parsed, respond));
      entering = entering.then(() => { if (owner === undefined) entering = null; });
      return;
    }
    if (owner === undefined || account === undefined) return refuse(wireError('not_initialised'), parsed, respond);
    if (limited(services.limitOf(command.name), parsed, respond)) return;
    if (owner.dropped) return end(CLOSE.restarting, 'come back');
    const current = owner;
    const keyed = parsed.requestId === undefined ? null : parsed.requestId;
    Promise.resolve(
      services.handle({
        owner: current, account, command, requestId: keyed,
        reply: (notice) => say(notice, parsed.spelling, parsed.requestId, respond),
        refuse: (error) => refuse(error, parsed, respond),
        moveTo: (next, digest) => {
          services.directory.unwatch(current, listener);
          owner = next;
          services.directory.watch(next, listener);
          say(services.playerObject(next, digest), parsed.spelling, parsed.requestId, respond);
        },
      }),
    ).catch((error: unknown) => fail(error, parsed, respond));
  };

  const fail = (error: unknown, parsed: Parsed, respond?: Respond): void => {
    services.log.error({ error: error instanceof Error ? error.stack : String(error) }, 'A command failed.');
    refuse(wireError('internal'), parsed, respond);
  };

  /** True (and refused) when the sender has used up its allowance. */
  const limited = (kind: LimitKind, parsed: Parsed, respond?: Respond): boolean => {
    if (kind === 'none') return false;
    const name = account?.id ?? address;
    const wait = services.limits[kind].take(name, services.now());
    if (wait === 0) return false;
    if (services.limits[kind].offences(name) > OFFENCES_MAX) end(CLOSE.tooMany, 'too many messages');
    else refuse(wireError('rate_limited', `Too many messages; wait ${Math.ceil(wait / 1000)} s.`), parsed, respond, Math.ceil(wait));
    return true;
  };

  const connection: Connection = {
    receiveText: (text) => act(parseFrame(text)),
    receiveObject: (frame, respond) => act(parseObject(frame), respond),
    closed,
    flush,
    end,
    owner: () => owner,
  };
  services.connections.add(connection);
  return connection;
}

type Respond = (notice: Record<string, unknown>) => void;
export type LimitKind = 'message' | 'refill' | 'skip' | 'enter' | 'none';

/** A slow reader gets only the newest state; what happened is not left out. */
function newestUpdateOnly(outbox: Sealed[]): Sealed[] {
  const newest = outbox.findLast((sealed) => sealed.type === 'u');
  return outbox.filter((sealed) => sealed.type !== 'u' || sealed === newest);
}
