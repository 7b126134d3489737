/** Which accounts are awake here, how they are woken and let go. */
import type pg from 'pg';
import type { CompiledWorld } from '../../life/compile.ts';
import { newSink } from '../../life/sink.ts';
import type { LogEntry } from '../../life/state.ts';
import { advance } from '../../life/advance.ts';
import type { DigestView } from '../../wire/views.ts';
import { REPLAY_WITHIN_MS } from '../../wire/limits.ts';
import type { CommitResult, Committer } from '../apply/committer.ts';
import type { Ports } from '../ports.ts';
import { inTransaction } from '../store/database.ts';
import { book } from '../store/ledger.ts';
import { currentLifeId, insertLife, takeLife } from '../store/lives.ts';
import { createFrames, type Frames } from './frames.ts';
import { minuteAt, reanchor } from './clock.ts';
import { digestOf, takeMarks } from './digest.ts';
import { bringUp, isWatched, type Owner, type OwnerPorts, showAll, showHour } from './owner.ts';
import { createPersister, type Persister } from './persist.ts';
import { publish, type Listener } from './stream.ts';
import { wake } from './wake.ts';

export interface Directory {
  /** The owner of the account's current life, woken (and made) when needed. */
  acquire(accountId: string, userId: string): Promise<Owner>;
  /** Begins a listener's watch; the digest tells of an absence of some length. */
  watch(owner: Owner, listener: Listener): DigestView | null;
  unwatch(owner: Owner, listener: Listener): void;
  /** Forgets an owner without writing; used when its life ends or was replaced. */
  release(owner: Owner): Promise<void>;
  ownerPorts: OwnerPorts;
  persister: Persister;
  frames: Frames;
  awake(): Iterable<Owner>;
  /** Snapshots everything and stops the clockwork. */
  close(): Promise<void>;
}

export interface DirectoryPorts {
  pool: pg.Pool;
  world: CompiledWorld;
  ports: Ports;
  committer: Committer;
  onDropped(owner: Owner, why: CommitResult): void;
  onError(error: unknown): void;
}

/** An absence shorter than this needs no digest. */
const DIGEST_AFTER_MS = 120_000;
const SWEEP_EVERY_MS = 5_000;
/** Once an account. */
const STARTING_DIAMONDS = 50;

export function createDirectory({ pool, world, ports, committer, onDropped, onError }: DirectoryPorts): Directory {
  const owners = new Map<string, Owner>();
  const waking = new Map<string, Promise<Owner>>();
  const away = new Map<Owner, { marks: ReturnType<typeof takeMarks>; entries: LogEntry[]; since: number }>();
  const now = (): number => ports.clock.now();
  const ownerPorts: OwnerPorts = {
    now,
    commit: (unit) => committer.commit(unit),
    newId: () => ports.ids.next(),
    drop: (owner, why) => {
      if (owner.dropped) return;
      owner.dropped = true;
      if (owners.get(owner.accountId) === owner) owners.delete(owner.accountId);
      onDropped(owner, why);
    },
    reschedule: (owner) => frames.plan(owner),
  };
  const frames = createFrames({
    now,
    run: (owner) => {
      bringUp(owner, ownerPorts);
      showHour(owner, ownerPorts);
    },
    after: () => persister.tick(),
  });
  const persister = createPersister({ pool, now, owners: () => owners.values(), onError });

  const wakeAccount = async (accountId: string, userId: string): Promise<Owner> => {
    const lifeId = (await currentLifeId(pool, accountId)) ?? (await makeLife(accountId));
    const taken = await takeLife(pool, lifeId);
    if (taken === undefined) throw new Error(`Life ${lifeId} is gone.`);
    const marks = taken.snapshot === null ? null : takeMarks(taken.snapshot, world);
    const since = taken.anchorAt;
    const owner = await wake(taken, userId, { pool, world, now, newId: () => ports.ids.next() });
    if (marks !== null) away.set(owner, { marks, since, entries: owner.story.map((line) => line.entry).filter((e) => e.minute >= taken.minute) });
    owners.set(accountId, owner);
    return owner;
  };

  const makeLife = async (accountId: string): Promise<string> => {
    const id = ports.ids.next();
    await inTransaction(pool, async (client) => {
      await insertLife(client, { id, accountId, seed: ports.chance.seed(), contentVersion: world.version, at: now() });
      await book(client, [{ owner: accountId, currency: 'diamonds', amount: STARTING_DIAMONDS, reason: 'welcome', key: 'welcome', transactionId: ports.ids.next() }]);
    });
    return id;
  };

  const letGo = async (owner: Owner): Promise<void> => {
    if (owners.get(owner.accountId) === owner) owners.delete(owner.accountId);
    owner.dropped = true;
    away.delete(owner);
    await committer.drain();
    await persister.saveNow([owner]);
  };

  const sweep = setInterval(() => {
    for (const owner of owners.values()) {
      if (!isWatched(owner) && now() - owner.goneSince > REPLAY_WITHIN_MS && owner.shows.length === 0) void letGo(owner).catch(onError);
    }
  }, SWEEP_EVERY_MS);
  frames.start();

  return {
    ownerPorts, persister, frames,
    awake: () => owners.values(),
    acquire: async (accountId, userId) => {
      const owner = owners.get(accountId);
      if (owner !== undefined) return owner;
      let pending = waking.get(accountId);
      if (pending === undefined) {
        pending = wakeAccount(accountId, userId).finally(() => waking.delete(accountId));
        waking.set(accountId, pending);
      }
      return pending;
    },
    watch: (owner, listener) => {
      const absence = away.get(owner);
      away.delete(owner);
      const sink = newSink();
      if (!isWatched(owner)) {
        const target = minuteAt(owner.clock, now());
        if (target > owner.life.minute) advance(owner.life, target, { world, sink });
        absence?.entries.push(...sink.log);
      }
      owner.stream.listeners.add(listener);
      reanchor(owner.clock, owner.life, true, now());
      if (absence === undefined) showAll(owner, sink, ownerPorts);
      else for (const entry of sink.log) owner.story.push({ lifeId: owner.life.id, entry });
      frames.plan(owner);
      if (absence === undefined || now() - absence.since < DIGEST_AFTER_MS) return null;
      return digestOf(owner.life, world, absence.marks, absence.entries, now() - absence.since);
    },
    unwatch: (owner, listener) => {
      if (!owner.stream.listeners.delete(listener) || isWatched(owner) || owner.dropped) return;
      bringUp(owner, ownerPorts);
      owner.goneSince = now();
      away.set(owner, { marks: takeMarks(owner.life, world), entries: [], since: now() });
      reanchor(owner.clock, owner.life, false, now());
      frames.plan(owner);
      persister.saveSoon(owner);
    },
    release: letGo,
    close: async () => {
      clearInterval(sweep);
      frames.stop();
      for (const owner of owners.values()) {
        bringUp(owner, ownerPorts);
        publish(owner.stream, { type: 'reconnect', reason: 'The server is restarting.', afterMs: 1000 }, now());
      }
      await committer.drain();
      await persister.saveNow([...owners.values()]);
      owners.clear();
    },
  };
}
