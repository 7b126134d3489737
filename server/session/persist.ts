/**
 * Writes in the background what follows from the journal anyway: the story, the clock, whole lives. The story goes before the
 * snapshot that would make it unrepeatable.
 *
 * Snapshots: a week of the game after the last one (but not within 30 real seconds), after 200 commands, on leaving, at shutdown.
 */
import type pg from 'pg';
import { type Checkpoint, packLife, type Snapshot, summaryOf, writeCheckpoints, writeSnapshots } from '../store/lives.ts';
import { writeStory, writeTalk } from '../store/story.ts';
import { anchorOf, minuteAt } from './clock.ts';
import { isWatched, type Owner } from './owner.ts';

export interface Persister {
  /** Called every frame; starts a round when it is time and none is running. */
  tick(): void;
  saveSoon(owner: Owner): void;
  /** Writes everything of these owners now. */
  saveNow(owners: readonly Owner[]): Promise<void>;
  /** Writes the story that waits, so that it can be read. */
  flushStory(owner: Owner): Promise<void>;
}

export interface PersistPorts {
  pool: pg.Pool;
  now(): number;
  owners(): Iterable<Owner>;
  /** The database has newer writes than this owner's: somebody else holds the life. */
  onStale(owner: Owner): void;
  onError(error: unknown): void;
}

const ROUND_EVERY_MS = 2_000;
const SNAPSHOT_EVERY_COMMANDS = 200;
const SNAPSHOT_EVERY_MINUTES = 7 * 1440;
const SNAPSHOT_NOT_WITHIN_MS = 30_000;
/** Lives packed before others get their turn, lives to a statement, lives in one round. */
const PACKED_AT_ONCE = 5;
const SNAPSHOTS_AT_ONCE = 50;
const SNAPSHOTS_A_ROUND = 600;
const CHECKPOINTS_AT_ONCE = 500;

export function createPersister({ pool, now, owners, onStale, onError }: PersistPorts): Persister {
  const wanted = new Set<Owner>();
  let lastRound = now();
  let running: Promise<void> | null = null;

  /** Everybody is written by and by: packing thousands of lives at once would stop all clocks. */
  const save = async (all: readonly Owner[], due: (owner: Owner) => boolean, snapshotsMax = Number.POSITIVE_INFINITY): Promise<void> => {
    await flush(all);
    const whole = new Set(all.filter((owner) => isSettled(owner) && due(owner)).slice(0, snapshotsMax));
    for (const some of parts([...whole], SNAPSHOTS_AT_ONCE)) {
      const snapshots = await packAll(some);
      missStale(some, snapshots, await writeSnapshots(pool, snapshots));
    }
    for (const some of parts(
      all.filter((owner) => !whole.has(owner)),
      CHECKPOINTS_AT_ONCE,
    )) {
      const checkpoints = some.filter(isSettled).map((owner) => checkpointOf(owner, now()));
      missStale(some, checkpoints, await writeCheckpoints(pool, checkpoints));
    }
  };

  const packAll = async (some: readonly Owner[]): Promise<Snapshot[]> => {
    const snapshots: Snapshot[] = [];
    for (const owner of some) {
      if (!isSettled(owner)) continue;
      snapshots.push(snapshotOf(owner, now()));
      wanted.delete(owner);
      if (snapshots.length % PACKED_AT_ONCE === 0) await new Promise((next) => setImmediate(next));
    }
    return snapshots;
  };

  const missStale = (some: readonly Owner[], tried: readonly Checkpoint[], written: readonly string[]): void => {
    const missing = new Set(tried.map(({ lifeId }) => lifeId));
    for (const lifeId of written) missing.delete(lifeId);
    for (const owner of some) if (missing.has(owner.life.id)) onStale(owner);
  };

  const flush = async (all: readonly Owner[]): Promise<void> => {
    const taken = all.map((owner) => ({ owner, story: owner.story.splice(0), talk: owner.talk.splice(0) }));
    try {
      await writeStory(
        pool,
        taken.flatMap(({ story }) => story),
      );
      await writeTalk(
        pool,
        taken.flatMap(({ talk }) => talk),
      );
    } catch (error) {
      for (const { owner, story, talk } of taken) {
        owner.story.unshift(...story);
        owner.talk.unshift(...talk);
      }
      throw error;
    }
  };

  const isDue = (owner: Owner): boolean => {
    if (wanted.has(owner) || owner.seq - owner.snapshotSeq >= SNAPSHOT_EVERY_COMMANDS) return true;
    return owner.life.minute - owner.snapshotMinute >= SNAPSHOT_EVERY_MINUTES && now() - owner.snapshotAt >= SNAPSHOT_NOT_WITHIN_MS;
  };

  const round = async (): Promise<void> => {
    const moving = [...owners()].filter((owner) => isWatched(owner) || wanted.has(owner) || owner.story.length > 0);
    await save(moving, isDue, SNAPSHOTS_A_ROUND);
    for (const owner of wanted) if (owner.dropped) wanted.delete(owner);
  };

  return {
    tick: () => {
      if (running !== null || now() - lastRound < ROUND_EVERY_MS) return;
      lastRound = now();
      running = round()
        .catch(onError)
        .finally(() => {
          running = null;
        });
    },
    saveSoon: (owner) => wanted.add(owner),
    saveNow: async (all) => {
      await running;
      await save(all, () => true);
    },
    flushStory: (owner) => flush([owner]),
  };
}

/** Nothing is waiting to be told or to be on disk: what is written now is whole. Else the next round has it. */
function isSettled(owner: Owner): boolean {
  return !owner.lost && owner.story.length === 0 && owner.shows.length === 0;
}

function parts<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size));
}

/** What the clock shows (the life itself may not have been moved there yet, as nothing was due); unwatched, since when it runs so. */
function checkpointOf(owner: Owner, now: number): Checkpoint {
  const whose = { lifeId: owner.life.id, epoch: owner.epoch };
  if (!isWatched(owner)) return { ...whose, ...anchorOf(owner.clock), watched: false };
  return { ...whose, minute: Math.max(owner.life.minute, minuteAt(owner.clock, now)), anchorAt: now, watched: true };
}

/** Packed at once: the life may move on while the database writes. */
function snapshotOf(owner: Owner, now: number): Snapshot {
  owner.snapshotSeq = owner.seq;
  owner.snapshotMinute = owner.life.minute;
  owner.snapshotAt = now;
  return {
    ...checkpointOf(owner, now),
    seq: owner.seq,
    packed: packLife(owner.life),
    summary: summaryOf(owner.life),
    contentVersion: owner.world.version,
  };
}
