/** Brings a life from its row into memory: snapshot, journal, then the time that passed meanwhile. */
import type pg from 'pg';
import { advance } from '../../life/advance.ts';
import { apply } from '../../life/apply.ts';
import { createLife } from '../../life/birth.ts';
import type { CompiledWorld } from '../../life/compile.ts';
import { migrate } from '../../life/migrate.ts';
import { newSink, type Sink } from '../../life/sink.ts';
import type { Life } from '../../life/state.ts';
import { inTransaction } from '../store/database.ts';
import { balanceOf, book } from '../store/ledger.ts';
import type { StoredCommand, TakenLife } from '../store/lives.ts';
import { minuteAfterAbsence, rateOf } from './clock.ts';
import { markOf, type Owner } from './owner.ts';
import { newStream } from './stream.ts';

/** Applies stored commands at their minutes. Throws when the journal does not fit the life: that is a bug, not bad input. */
export function replay(life: Life, commands: readonly StoredCommand[], world: CompiledWorld, sink: Sink): void {
  for (const stored of commands) {
    advance(life, stored.minute, { world, sink });
    const decision = apply(life, stored.command, stored.facts, { world, sink });
    if (!decision.ok)
      throw new Error(`Journal row ${stored.seq} of life ${life.id} (${stored.command.type}) is refused on replay: ${decision.code}`);
  }
}

export interface WakePorts {
  pool: pg.Pool;
  world: CompiledWorld;
  now(): number;
  newId(): string;
  /** Called with the life as it was left, before the absence is caught up. */
  asLeft?(life: Life): void;
}

/** The owner of a life just taken. What the journal repeats is written to the story again, which changes nothing. */
export async function wake(taken: TakenLife, userId: string, ports: WakePorts): Promise<Owner> {
  const { world } = ports;
  const now = ports.now();
  const sink = newSink();
  const life = taken.snapshot === null ? createLife(taken.id, taken.seed) : migrate(taken.snapshot);
  replay(life, taken.tail, world, sink);
  advance(life, taken.minute, { world, sink });
  ports.asLeft?.(life);
  const reached = minuteAfterAbsence(life, taken, now);
  advance(life, reached, { world, sink });
  const diamonds = await settleLedger(taken, sink, ports);
  const replies = new Map(taken.tail.flatMap((stored) => (stored.key === null ? [] : [[stored.key, stored.reply] as const])));
  return {
    accountId: taken.accountId,
    userId,
    life,
    world,
    epoch: taken.epoch,
    seq: taken.journalSeq,
    diamonds,
    clock: { minute: life.minute, at: now, rate: rateOf(life, false) },
    stream: newStream(ports.newId()),
    replies,
    olderKeys: new Set(taken.olderKeys.map(markOf)),
    shows: [],
    story: sink.log.map((entry) => ({ lifeId: life.id, epoch: taken.epoch, entry })),
    talk: sink.notices.flatMap((said) =>
      said.type === 'conversation' ? [{ lifeId: life.id, epoch: taken.epoch, personId: said.personId, message: said.message }] : [],
    ),
    snapshotSeq: taken.snapshotSeq,
    snapshotMinute: taken.snapshot?.minute ?? 0,
    snapshotAt: now,
    shownHour: -1,
    frame: -1,
    dropped: false,
    lost: false,
    goneSince: now,
  };
}

/** Books what the life earned by itself while nobody wrote it down; keys keep it from being booked twice. */
async function settleLedger(taken: TakenLife, sink: Sink, ports: WakePorts): Promise<number> {
  if (sink.ledger.length > 0) {
    const transactionId = ports.newId();
    const bookings = sink.ledger.map((intent) => ({
      owner: taken.accountId,
      currency: 'diamonds' as const,
      amount: intent.diamonds,
      reason: intent.reason,
      key: `${taken.id}:${intent.key}`,
      transactionId,
    }));
    await inTransaction(ports.pool, (client) => book(client, bookings));
  }
  return balanceOf(ports.pool, taken.accountId, 'diamonds');
}
