/**
 * One owner per life: the only place where a life is held and changed. Everybody else (players, timers, operators) sends commands.
 *
 * Rules: 1. what a command changed is shown only after its commit, and everything said later waits behind it; 2. a commit that fails
 * drops this copy: clients are told to come back and get the life as the journal has it; 3. what is read is read in the same order.
 */
import { advance, nextDueMinute } from '../../life/advance.ts';
import { apply } from '../../life/apply.ts';
import type { Accepted, Facts, LifeCommand, Refusal } from '../../life/commands/types.ts';
import type { CompiledWorld } from '../../life/compile.ts';
import { type LedgerIntent, newSink, type Sink } from '../../life/sink.ts';
import type { Life, LogEntry } from '../../life/state.ts';
import type { CommitResult, CommitUnit } from '../apply/committer.ts';
import type { Booking } from '../store/ledger.ts';
import type { StoryLine, TalkLine } from '../store/story.ts';
import { type LifeClock, minuteAt, reanchor } from './clock.ts';
import { showNotice, showUpdate } from './show.ts';
import { type NoticeStream, publish } from './stream.ts';

export interface Owner {
  accountId: string;
  userId: string;
  life: Life;
  world: CompiledWorld;
  epoch: number;
  /** Sequence number of the newest command applied (it may not be on disk yet). */
  seq: number;
  diamonds: number;
  clock: LifeClock;
  stream: NoticeStream;
  /** Answers to commands with a key, newest last, so that a repeat gets the first answer. */
  replies: Map<string, Accepted['reply']>;
  /** Marks of keys that are in the journal but whose answers are not held here. */
  olderKeys: Set<number>;
  /** What is to be shown, in order; the head waits for its commit. */
  shows: Show[];
  story: StoryLine[];
  talk: TalkLine[];
  snapshotSeq: number;
  snapshotMinute: number;
  snapshotAt: number;
  /** Hour of the last `u`. */
  shownHour: number;
  /** Frame in which it is due; −1 when it waits for nothing. */
  frame: number;
  dropped: boolean;
  /** A commit of this copy failed: nothing of it may be written any more. */
  lost: boolean;
  goneSince: number;
}

interface Show {
  ready: boolean;
  run: () => void;
}

export interface OwnerPorts {
  now(): number;
  commit(unit: CommitUnit): Promise<CommitResult>;
  newId(): string;
  /** The copy in memory is not to be trusted any more. */
  drop(owner: Owner, why: CommitResult): void;
  /** The clock changed: plan the next frame. */
  reschedule(owner: Owner): void;
}

const REPLIES_KEPT = 64;

export function isWatched(owner: Owner): boolean {
  return owner.stream.listeners.size > 0;
}

/** Moves the life to where its clock stands, and says what happened on the way. */
export function bringUp(owner: Owner, ports: OwnerPorts): void {
  const now = ports.now();
  const sink = newSink();
  const target = minuteAt(owner.clock, now);
  if (target > owner.life.minute) advance(owner.life, target, { world: owner.world, sink });
  if (owner.life.minute < target || (owner.clock.rate > 0 && owner.life.pending !== null))
    reanchor(owner.clock, owner.life, isWatched(owner), now);
  bookEvents(owner, sink, ports);
  showAll(owner, sink, ports);
}

/** Diamonds that an event brought go through the journal too, as a grant of nothing with a booking: the ledger has one door. */
export function bookEvents(owner: Owner, sink: Sink, ports: OwnerPorts): void {
  if (sink.ledger.length === 0) return;
  const command: LifeCommand = { type: 'grant', reason: 'event' };
  submit(owner, { command, key: null, intents: sink.ledger, ports }).catch(() => ports.drop(owner, 'failed'));
}

/** Shows notices in order, behind anything that still waits for its commit. */
export function showAll(owner: Owner, sink: Sink, ports: OwnerPorts): void {
  if (sink.notices.length === 0 && sink.log.length === 0) return;
  enqueue(owner, () => {
    keepStory(owner, sink);
    if (sink.notices.length === 0) return;
    for (const said of sink.notices) {
      const notice = showNotice(owner, said);
      if (notice !== undefined) publish(owner.stream, notice, ports.now());
    }
    publish(owner.stream, showUpdate(owner), ports.now());
  });
}

/** Only what is in the journal becomes story: a line that was never true would keep the true one out. */
function keepStory(owner: Owner, sink: Sink): void {
  if (owner.lost) return;
  const whose = { lifeId: owner.life.id, epoch: owner.epoch };
  for (const entry of sink.log) owner.story.push({ ...whose, entry });
  for (const said of sink.notices) {
    if (said.type === 'conversation') owner.talk.push({ ...whose, personId: said.personId, message: said.message });
  }
}

/** Runs `run` now, or after the commits that are under way. */
export function enqueue(owner: Owner, run: () => void): void {
  if (owner.shows.length === 0) run();
  else owner.shows.push({ ready: true, run });
}

/** One that fails keeps nobody else waiting. */
function flushShows(owner: Owner): void {
  const faults: unknown[] = [];
  while (owner.shows[0]?.ready === true) {
    try {
      owner.shows.shift()?.run();
    } catch (error) {
      faults.push(error);
    }
  }
  if (faults.length > 0) throw faults[0];
}

export type Outcome =
  | { ok: true; reply: Accepted['reply']; log: LogEntry[]; repeated: boolean }
  | { ok: false; refusal: Refusal | { code: 'unavailable' } };

export interface Request {
  command: LifeCommand;
  /** Idempotency key; null when the caller gave none. */
  key: string | null;
  /** More ledger moves than the life itself asks for. */
  intents?: readonly LedgerIntent[];
  also?: CommitUnit['also'];
  /** More to keep with the answer, for a repeat. */
  noted?: Readonly<Record<string, unknown>>;
  ports: OwnerPorts;
  /** Called after the commit, in order with everything else that is shown. */
  show?: (outcome: Outcome) => void;
}

/** Decides a command now; resolves when it is on disk (or refused). */
export function submit(owner: Owner, request: Request): Promise<void> {
  const { command, key, ports } = request;
  const show = request.show ?? (() => undefined);
  const repeated = key === null ? undefined : owner.replies.get(key);
  if (repeated !== undefined) {
    enqueue(owner, () => show({ ok: true, reply: repeated, log: [], repeated: true }));
    return Promise.resolve();
  }
  const now = ports.now();
  const minute = owner.life.minute;
  const sink = newSink();
  const facts: Facts = { diamonds: owner.diamonds, at: now };
  const decision = apply(owner.life, command, facts, { world: owner.world, sink });
  if (!decision.ok) {
    enqueue(owner, () => show({ ok: false, refusal: decision }));
    return Promise.resolve();
  }
  reanchor(owner.clock, owner.life, isWatched(owner), now);
  const bookings = toBookings(owner, [...(request.intents ?? []), ...sink.ledger], ports);
  for (const booking of bookings) owner.diamonds += booking.amount;
  const booked = bookings.length === 0 ? {} : { transactionId: bookings[0]?.transactionId, diamonds: owner.diamonds };
  const reply = { ...decision.reply, ...booked, ...request.noted };
  owner.seq += 1;
  if (key !== null) remember(owner, key, reply);
  const unit: CommitUnit = {
    lifeId: owner.life.id,
    epoch: owner.epoch,
    row: { seq: owner.seq, minute, entry: { command, facts }, reply, contentVersion: owner.world.version, key },
    bookings,
    ...(request.also === undefined ? {} : { also: request.also }),
  };
  return settle(owner, unit, sink, reply, show, ports);
}

function settle(
  owner: Owner,
  unit: CommitUnit,
  sink: Sink,
  reply: Accepted['reply'],
  show: (o: Outcome) => void,
  ports: OwnerPorts,
): Promise<void> {
  let result: CommitResult = 'failed';
  const waiting: Show = {
    ready: false,
    run: () => {
      if (result !== 'committed') return show({ ok: false, refusal: { code: 'unavailable' } });
      show({ ok: true, reply, log: sink.log, repeated: false });
      // Who did not ask hears of it too; what was told (see showAll) has an update of its own.
      const moved = owner.life.minute !== unit.row.minute || owner.stream.listeners.size > 1;
      if (moved && sink.notices.length === 0 && owner.life.status !== 'creating') publish(owner.stream, showUpdate(owner), ports.now());
    },
  };
  owner.shows.push(waiting);
  showAll(owner, sink, ports);
  ports.reschedule(owner);
  return ports.commit(unit).then((settled) => {
    result = settled;
    waiting.ready = true;
    if (settled !== 'committed') ports.drop(owner, settled);
    flushShows(owner);
  });
}

/** Keeps an answer at hand; of the older ones only marks stay. */
export function remember(owner: Owner, key: string, reply: Accepted['reply']): void {
  owner.replies.set(key, reply);
  for (const oldest of owner.replies.keys()) {
    if (owner.replies.size <= REPLIES_KEPT) return;
    owner.replies.delete(oldest);
    owner.olderKeys.add(markOf(oldest));
  }
}

/** Small, so that thousands cost little; two keys may share one. Keys are hexadecimal hashes, or begin with a letter of their own. */
export function markOf(key: string): number {
  return Number.parseInt(key.slice(0, 7), 16) || 0;
}

/** The journal may hold an answer to this key that is not at hand. */
export function mayBeOlder(owner: Owner, key: string): boolean {
  return !owner.replies.has(key) && owner.olderKeys.has(markOf(key));
}

function toBookings(owner: Owner, intents: readonly LedgerIntent[], ports: OwnerPorts): Booking[] {
  if (intents.length === 0) return [];
  const transactionId = ports.newId();
  return intents.map((intent) => ({
    owner: owner.accountId,
    currency: 'diamonds',
    amount: intent.diamonds,
    reason: intent.reason,
    key: `${owner.life.id}:${intent.key}`,
    transactionId,
  }));
}

/** Once an hour of the game, at most once a frame. */
export function showHour(owner: Owner, ports: OwnerPorts): void {
  const hour = Math.floor(owner.life.minute / 60);
  if (hour === owner.shownHour) return;
  owner.shownHour = hour;
  enqueue(owner, () => publish(owner.stream, showUpdate(owner), ports.now()));
}

/** The next game minute at which there is something to do or to show. */
export function nextMinute(owner: Owner): number {
  const hour = (Math.floor(owner.life.minute / 60) + 1) * 60;
  return Math.min(hour, nextDueMinute(owner.life));
}
