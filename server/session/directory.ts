/** Which accounts are awake here, how they are woken and let go. */
import type pg from 'pg';
import { advance } from '../../life/advance.ts';
import type { CompiledWorld } from '../../life/compile.ts';
import { newSink } from '../../life/sink.ts';
import type { Life, LogEntry } from '../../life/state.ts';
import { REPLAY_WITHIN_MS } from '../../wire/limits.ts';
import type { DigestView } from '../../wire/views.ts';
import type { CommitResult, Committer } from '../apply/committer.ts';
import type { Ports } from '../ports.ts';
import { inTransaction } from '../store/database.ts';
import { book } from '../store/ledger.ts';
import { currentLifeId, insertLife, type NewLife, takeLife } from '../store/lives.ts';
import { minuteAt, reanchor } from './clock.ts';
import { digestOf, type Marks, takeMarks } from './digest.ts';
import { createFrames, type Frames } from './frames.ts';
import { bookEvents, bringUp, isWatched, type Owner, type OwnerPorts, showAll, showHour } from './owner.ts';
import { createPersister, type Persister } from './persist.ts';
import { type Listener, publish } from './stream.ts';
import { wake } from './wake.ts';

export interface Directory {
  /** The owner of the account's current life, woken (and made) when needed. */
  acquire(accountId: string, userId: string): Promise<Owner>;
  /** Begins a listener's watch; the digest tells of an absence of some length. */
  watch(owner: Owner, listener: Listener): DigestView | null;
  unwatch(owner: Owner, listener: Listener): void;
  /** A life that might be made for an account: an id, a seed. */
  draft(accountId: string): NewLife;
  /** Writes an owner and forgets it. */
  release(owner: Owner): Promise<void>;
  /** The owner of an account, if it is awake here. */
  find(accountId: string): Owner | undefined;
  awake(): ReadonlyMap<string, Owner>;
  ownerPorts: OwnerPorts;
  persister: Persister;
  frames: Frames;
  /** Tells everybody, snapshots everything and stops the clockwork. */
  close(): Promise<void>;
}

export interface DirectoryParts {
  pool: pg.Pool;
  world: CompiledWorld;
  ports: Ports;
  committer: Committer;
  onDropped(owner: Owner, why: CommitResult): void;
  onError(error: unknown): void;
}

/** How things stood when the last watcher left. */
interface Absence {
  marks: Marks | null;
  entries: LogEntry[];
  since: number;
}

interface State {
  parts: DirectoryParts;
  owners: Map<string, Owner>;
  waking: Map<string, Promise<Owner>>;
  absences: Map<Owner, Absence>;
  ownerPorts: OwnerPorts;
  persister: Persister;
  frames: Frames;
}

/** An absence shorter than this needs no digest. */
const DIGEST_AFTER_MS = 120_000;
const SWEEP_EVERY_MS = 5_000;
/** Once an account. */
const STARTING_DIAMONDS = 50;

export function createDirectory(parts: DirectoryParts): Directory {
  const owners = new Map<string, Owner>();
  const now = (): number => parts.ports.clock.now();
  const persister = createPersister({
    pool: parts.pool,
    now,
    owners: () => owners.values(),
    onStale: (owner) => drop(state, owner, 'stale'),
    onError: parts.onError,
  });
  const ownerPorts: OwnerPorts = {
    now,
    commit: (unit) => parts.committer.commit(unit),
    newId: () => parts.ports.ids.next(),
    drop: (owner, why) => drop(state, owner, why),
    reschedule: (owner) => frames.plan(owner),
  };
  const frames = createFrames({
    now,
    run: (owner) =>
      guard(state, owner, () => {
        bringUp(owner, ownerPorts);
        showHour(owner, ownerPorts);
      }),
    after: () => persister.tick(),
  });
  const state: State = { parts, owners, waking: new Map(), absences: new Map(), ownerPorts, persister, frames };
  const sweeping = setInterval(() => sweep(state), SWEEP_EVERY_MS);
  frames.start();
  return {
    ownerPorts,
    persister,
    frames,
    find: (accountId) => owners.get(accountId),
    awake: () => owners,
    draft: (accountId) => draft(state, accountId),
    acquire: (accountId, userId) => acquire(state, accountId, userId),
    watch: (owner, listener) => watch(state, owner, listener),
    unwatch: (owner, listener) => unwatch(state, owner, listener),
    release: (owner) => release(state, owner),
    close: async () => {
      clearInterval(sweeping);
      frames.stop();
      await writeAll(state);
    },
  };
}

async function acquire(state: State, accountId: string, userId: string): Promise<Owner> {
  const owner = state.owners.get(accountId);
  if (owner !== undefined) return owner;
  const underWay = state.waking.get(accountId);
  if (underWay !== undefined) return underWay;
  const waking = wakeAccount(state, accountId, userId).finally(() => state.waking.delete(accountId));
  state.waking.set(accountId, waking);
  return waking;
}

async function wakeAccount(state: State, accountId: string, userId: string): Promise<Owner> {
  const { pool, world, ports } = state.parts;
  const lifeId = (await currentLifeId(pool, accountId)) ?? (await makeLife(state, accountId));
  const taken = await takeLife(pool, lifeId);
  if (taken === undefined) throw new Error(`Life ${lifeId} is gone.`);
  const absence: Absence = { marks: null, entries: [], since: taken.anchorAt };
  let told = 0;
  const asLeft = (life: Life): void => {
    absence.marks = takeMarks(life, world);
    told = life.logCount;
  };
  const owner = await wake(taken, userId, { pool, world, now: state.ownerPorts.now, newId: () => ports.ids.next(), asLeft });
  absence.entries = owner.story.map((line) => line.entry).filter((entry) => entry.n >= told);
  state.absences.set(owner, absence);
  state.owners.set(accountId, owner);
  return owner;
}

function draft({ parts }: State, accountId: string): NewLife {
  const { world, ports } = parts;
  return { id: ports.ids.next(), accountId, seed: ports.chance.seed(), contentVersion: world.version, at: ports.clock.now() };
}

async function makeLife(state: State, accountId: string): Promise<string> {
  const { pool, ports } = state.parts;
  const life = draft(state, accountId);
  await inTransaction(pool, async (client) => {
    await insertLife(client, life);
    const welcome = { owner: accountId, currency: 'diamonds' as const, amount: STARTING_DIAMONDS, reason: 'welcome', key: 'welcome' };
    await book(client, [{ ...welcome, transactionId: ports.ids.next() }]);
  });
  return life.id;
}

function watch(state: State, owner: Owner, listener: Listener): DigestView | null {
  const { world } = state.parts;
  const now = state.ownerPorts.now();
  const absence = state.absences.get(owner);
  state.absences.delete(owner);
  const sink = newSink();
  const target = minuteAt(owner.clock, now);
  if (target > owner.life.minute) advance(owner.life, target, { world, sink });
  owner.stream.listeners.add(listener);
  reanchor(owner.clock, owner.life, true, now);
  bookEvents(owner, sink, state.ownerPorts);
  showAll(owner, sink, state.ownerPorts);
  state.frames.plan(owner);
  if (absence === undefined || now - absence.since < DIGEST_AFTER_MS) return null;
  return digestOf(owner.life, world, absence.marks, [...absence.entries, ...sink.log], now - absence.since);
}

function unwatch(state: State, owner: Owner, listener: Listener): void {
  if (!owner.stream.listeners.delete(listener) || isWatched(owner) || owner.dropped) return;
  guard(state, owner, () => bringUp(owner, state.ownerPorts));
  if (owner.dropped) return;
  const now = state.ownerPorts.now();
  owner.goneSince = now;
  state.absences.set(owner, { marks: takeMarks(owner.life, state.parts.world), entries: [], since: now });
  reanchor(owner.clock, owner.life, false, now);
  state.frames.plan(owner);
  state.persister.saveSoon(owner);
}

function drop(state: State, owner: Owner, why: CommitResult): void {
  if (owner.dropped) return;
  owner.lost = true;
  forget(state, owner);
  state.parts.onDropped(owner, why);
}

/** A life that cannot go on takes nobody else with it. */
function guard(state: State, owner: Owner, work: () => void): void {
  try {
    work();
  } catch (error) {
    state.parts.onError(error);
    drop(state, owner, 'failed');
  }
}

function forget(state: State, owner: Owner): void {
  if (state.owners.get(owner.accountId) === owner) state.owners.delete(owner.accountId);
  state.absences.delete(owner);
  owner.dropped = true;
}

async function release(state: State, owner: Owner): Promise<void> {
  forget(state, owner);
  await state.parts.committer.drain();
  await state.persister.saveNow([owner]);
}

/** Lets those go whom nobody has watched for as long as a reconnect is awaited. */
function sweep(state: State): void {
  const now = state.ownerPorts.now();
  for (const owner of state.owners.values()) {
    if (isWatched(owner) || now - owner.goneSince <= REPLAY_WITHIN_MS || owner.shows.length > 0) continue;
    release(state, owner).catch(state.parts.onError);
  }
}

async function writeAll(state: State): Promise<void> {
  const owners = [...state.owners.values()];
  for (const owner of owners) {
    guard(state, owner, () => bringUp(owner, state.ownerPorts));
    publish(owner.stream, { type: 'reconnect', reason: 'The server is restarting.', afterMs: 1000 }, state.ownerPorts.now());
  }
  await state.parts.committer.drain();
  await state.persister.saveNow(owners);
  state.owners.clear();
}
