/**
 * One client, whichever door it came through: enters by `init`, sends commands, gets its replies in its spelling, and the
 * account's notices in batches. Hostile until parsed; bounded in everything.
 */
import type { Spelling } from '../../wire/dialects.ts';
import { spell } from '../../wire/dialects.ts';
import { type WireError, wireError } from '../../wire/errors.ts';
import { BATCH_AT_COUNT, CLOSE, DROP_BYTES, INIT_WITHIN_MS, SLOW_BYTES } from '../../wire/limits.ts';
import type { Notice } from '../../wire/notices.ts';
import { type Parsed, type ParsedCommand, parseFrame, parseObject } from '../../wire/parse.ts';
import type { Account } from '../services/accounts.ts';
import type { Owner } from '../session/owner.ts';
import type { Listener, Sealed } from '../session/stream.ts';
import type { GatewayServices } from './services.ts';

/** What a door must be able to do. */
export interface Door {
  /** One notice. */
  send(notice: Record<string, unknown>): void;
  /** Several at once, already encoded. */
  sendBatch(batch: readonly Sealed[]): void;
  close(code: number, reason: string): void;
  /** Bytes not yet taken by the network. */
  buffered(): number;
}

export type Respond = (notice: Record<string, unknown>) => void;
export type LimitKind = 'message' | 'refill' | 'skip' | 'enter' | 'none';

export interface Connection {
  door: Door;
  /** Where it comes from; limits count by it until an account is known. */
  address: string;
  services: GatewayServices;
  listener: Listener;
  account: Account | undefined;
  owner: Owner | undefined;
  open: boolean;
  /** `init` under way: what comes behind it waits. */
  entering: Promise<void> | null;
  outbox: Sealed[];
  late: NodeJS.Timeout;
}

/** Offences after which a flood ends the connection. */
const OFFENCES_MAX = 200;
/** Notices a slow reader may have waiting before it is dropped. */
const OUTBOX_MAX = 1000;

export function createConnection(door: Door, address: string, services: GatewayServices): Connection {
  const connection: Connection = {
    door,
    address,
    services,
    account: undefined,
    owner: undefined,
    open: true,
    entering: null,
    outbox: [],
    listener: { deliver: (sealed) => deliver(connection, sealed) },
    late: setTimeout(() => endConnection(connection, CLOSE.notAuthenticated, 'init did not come in time'), INIT_WITHIN_MS),
  };
  services.connections.add(connection);
  return connection;
}

export function receiveText(connection: Connection, text: string): void {
  act(connection, parseFrame(text));
}

/** For doors that decode themselves; `respond` also gets the reply. */
export function receiveObject(connection: Connection, frame: unknown, respond?: Respond): void {
  act(connection, parseObject(frame), respond);
}

/** Closes from our side. */
export function endConnection(connection: Connection, code: number, reason: string): void {
  if (!connection.open) return;
  connection.door.close(code, reason);
  connectionClosed(connection);
}

/** The socket is gone. */
export function connectionClosed(connection: Connection): void {
  if (!connection.open) return;
  connection.open = false;
  clearTimeout(connection.late);
  connection.services.connections.delete(connection);
  connection.services.dirty.delete(connection);
  if (connection.owner !== undefined) connection.services.directory.unwatch(connection.owner, connection.listener);
  connection.outbox = [];
}

function deliver(connection: Connection, sealed: Sealed): void {
  connection.outbox.push(sealed);
  connection.services.dirty.add(connection);
  if (connection.outbox.length >= BATCH_AT_COUNT) flushConnection(connection);
}

/** Sends what waits. A slow reader gets only the newest state and is dropped when even that does not help. */
export function flushConnection(connection: Connection): void {
  if (!connection.open || connection.outbox.length === 0) return;
  const waiting = connection.door.buffered();
  if (waiting <= SLOW_BYTES) {
    const batch = connection.outbox;
    connection.outbox = [];
    connection.door.sendBatch(batch);
    return;
  }
  connection.outbox = newestUpdateOnly(connection.outbox);
  connection.services.dirty.add(connection);
  if (waiting > DROP_BYTES || connection.outbox.length > OUTBOX_MAX) endConnection(connection, CLOSE.tooSlow, 'too slow');
}

/** What happened is not left out; of the states only the newest matters. */
function newestUpdateOnly(outbox: readonly Sealed[]): Sealed[] {
  const newest = outbox.findLast((sealed) => sealed.type === 'u');
  return outbox.filter((sealed) => sealed.type !== 'u' || sealed === newest);
}

function say(connection: Connection, notice: Notice, spelling: Spelling, requestId?: string, respond?: Respond): void {
  flushConnection(connection);
  if (!connection.open) return;
  if (connection.door.buffered() > DROP_BYTES) return endConnection(connection, CLOSE.tooSlow, 'too slow');
  const echoed = requestId === undefined ? notice : { ...notice, requestId };
  const spelled = spell(echoed as Record<string, unknown> & { type: string }, spelling);
  if (respond !== undefined) respond(spelled);
  connection.door.send(spelled);
}

function refuse(connection: Connection, error: WireError, parsed: Parsed, respond?: Respond, retryAfterMs?: number): void {
  const command = parsed.ok ? parsed.command.name : parsed.type;
  const notice: Notice = {
    type: 'error',
    ...error,
    ...(command === undefined ? {} : { command }),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  };
  connection.services.metrics.refused(error.code);
  say(connection, notice, 'camel', parsed.requestId, respond);
}

function fail(connection: Connection, error: unknown, parsed: Parsed, respond?: Respond): void {
  connection.services.log.error({ error: error instanceof Error ? error.stack : String(error) }, 'A command failed.');
  refuse(connection, wireError('internal'), parsed, respond);
}

/** True (and refused) when the sender has used up its allowance. */
function isLimited(connection: Connection, kind: LimitKind, parsed: Parsed, respond?: Respond): boolean {
  if (kind === 'none') return false;
  const { services, account, address } = connection;
  const buckets = services.limits[kind];
  const name = account?.id ?? address;
  const wait = buckets.take(name, services.now());
  if (wait === 0) return false;
  if (buckets.offences(name) > OFFENCES_MAX) endConnection(connection, CLOSE.tooMany, 'too many messages');
  else
    refuse(connection, wireError('rate_limited', `Too many messages; wait ${Math.ceil(wait / 1000)} s.`), parsed, respond, Math.ceil(wait));
  return true;
}

function act(connection: Connection, parsed: Parsed, respond?: Respond): void {
  if (!connection.open) return;
  if (!parsed.ok) {
    if (!isLimited(connection, 'message', parsed, respond)) refuse(connection, parsed.error, parsed, respond);
    return;
  }
  const { command, spelling, requestId } = parsed;
  if (command.name === 'ping') {
    // Counted with `init`: both are free of the message limit, and neither is endless.
    if (!isLimited(connection, 'enter', parsed, respond))
      say(connection, { type: 'pong', timestamp: connection.services.now() }, spelling, requestId, respond);
  } else if (command.name === 'init') beginEntering(connection, parsed, respond);
  else if (connection.entering !== null) void connection.entering.then(() => perform(connection, parsed, respond));
  else perform(connection, parsed, respond);
}

function perform(connection: Connection, parsed: ParsedCommand, respond?: Respond): void {
  const { owner, account, services, open } = connection;
  if (!open) return;
  if (owner === undefined || account === undefined) return refuse(connection, wireError('not_initialised'), parsed, respond);
  if (isLimited(connection, services.limitOf(parsed.command.name), parsed, respond)) return;
  if (owner.dropped) return endConnection(connection, CLOSE.restarting, 'come back');
  try {
    const handling = services.handle({
      owner,
      account,
      command: parsed.command,
      requestId: parsed.requestId ?? null,
      reply: (notice) => say(connection, notice, parsed.spelling, parsed.requestId, respond),
      refuse: (error) => refuse(connection, error, parsed, respond),
      moveTo: (next) => {
        move(connection, next);
        say(connection, services.playerObject(next, null), parsed.spelling, parsed.requestId, respond);
      },
    });
    handling?.catch((error: unknown) => fail(connection, error, parsed, respond));
  } catch (error) {
    fail(connection, error, parsed, respond);
  }
}

function beginEntering(connection: Connection, parsed: ParsedCommand, respond?: Respond): void {
  if (isLimited(connection, 'enter', parsed, respond)) return;
  const before = connection.entering ?? Promise.resolve();
  const entering: Promise<void> = before
    .then(() => enter(connection, parsed, respond))
    .catch((error: unknown) => fail(connection, error, parsed, respond))
    .then(() => {
      if (connection.entering === entering) connection.entering = null;
    });
  connection.entering = entering;
}

/** Signs in, wakes the life, and begins to watch it: with what was missed, or with everything. */
async function enter(connection: Connection, parsed: ParsedCommand, respond?: Respond): Promise<void> {
  if (parsed.command.name !== 'init' || !connection.open) return;
  const { services } = connection;
  const { userID, token, timeZone, lastSeq, streamId } = parsed.command.fields;
  const signedIn = await services.accounts.enter({ userId: userID, token, timeZone });
  if (signedIn === 'bad_token') return refuse(connection, wireError('bad_token'), parsed, respond);
  const owner = await services.directory.acquire(signedIn.account.id, signedIn.account.userId);
  if (!connection.open) return;
  clearTimeout(connection.late);
  connection.account = signedIn.account;
  const missed = lastSeq === undefined ? undefined : services.missed(owner, streamId ?? '', lastSeq);
  const digest = move(connection, owner);
  if (missed !== undefined) {
    const later = connection.outbox;
    connection.outbox = [];
    say(connection, { type: 'resumed', streamId: owner.stream.id, missed: missed.length }, parsed.spelling, parsed.requestId, respond);
    connection.outbox = [...missed, ...later];
    services.showUpdate(owner);
    flushConnection(connection);
  } else {
    connection.outbox = [];
    say(connection, services.playerObject(owner, digest, signedIn.token), parsed.spelling, parsed.requestId, respond);
  }
  for (const notice of await services.offline.take(signedIn.account.id)) say(connection, notice, parsed.spelling);
}

/** Watches this owner from now on, and no other. */
function move(connection: Connection, owner: Owner): ReturnType<GatewayServices['directory']['watch']> {
  const { directory } = connection.services;
  if (connection.owner !== undefined && connection.owner !== owner) directory.unwatch(connection.owner, connection.listener);
  connection.owner = owner;
  return directory.watch(owner, connection.listener);
}
