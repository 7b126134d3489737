/**
 * Plays whole lives by policy, through legal commands only. Everything follows from the seed number and the policy's name, so a run
 * can be named by these two and repeated.
 */
import { advance } from '../life/advance.ts';
import { apply } from '../life/apply.ts';
import { createLife } from '../life/birth.ts';
import { MINUTES_PER_DAY } from '../life/calendar.ts';
import type { CharacterSetup, Decision, Facts, LifeCommand } from '../life/commands/types.ts';
import type { CompiledWorld } from '../life/compile.ts';
import type { Context } from '../life/context.ts';
import { describePending, offeredAnswers } from '../life/events/ask.ts';
import type { Answer, LifeEvent } from '../life/events/types.ts';
import { type Random, type Seed, sfc32 } from '../life/random.ts';
import { newSink } from '../life/sink.ts';
import type { Life, Pending } from '../life/state.ts';

/** What a policy sees when it has to choose. */
export interface Choice {
  life: Life;
  context: Context;
  event: LifeEvent;
  pending: Pending;
  answers: readonly Answer[];
  draw: Random;
}

export interface Moment {
  life: Life;
  context: Context;
  draw: Random;
  send(command: LifeCommand): Decision;
}

export interface Policy {
  name: string;
  setup(world: CompiledWorld, draw: Random): CharacterSetup;
  /** Order in which to try the answers; the first that is accepted counts. */
  choose(choice: Choice): readonly Answer[];
  /** Called every `MOVE_EVERY_DAYS`. */
  moves(moment: Moment): void;
}

/** What a run tells its watcher. */
export interface Watcher {
  onHappened?(eventId: string, life: Life): void;
  onAnswered?(eventId: string, step: string | undefined, answerId: string, life: Life): void;
  onYear?(life: Life, context: Context): void;
  /** Every text a player read. */
  onText?(text: string, life: Life): void;
}

export const MOVE_EVERY_DAYS = 30;
/** Diamonds at hand whenever something costs some. */
const FACTS: Facts = { diamonds: 1_000, at: 0 };
const MINUTES_AT_ONCE = MOVE_EVERY_DAYS * MINUTES_PER_DAY;
/** Two questions an hour for 121 years: more is a life that is stuck. */
const STEPS_MOST = 200_000;

export function seedOf(n: number): Seed {
  const random = sfc32(n, 0x9e3779b9, 0x243f6a88, 0xb7e15162);
  for (let i = 0; i < 12; i++) random.word();
  return [random.word(), random.word(), random.word(), random.word()];
}

export interface PlayOptions {
  watcher?: Watcher;
  untilMinute?: number;
  /** Saves and loads the life each month, as a restart would. */
  reload?: boolean;
}

/** From birth to death, or to `untilMinute`. Throws when the life gets stuck. */
export function playLife(world: CompiledWorld, seedNumber: number, policy: Policy, options: PlayOptions = {}): Life {
  const { watcher = {}, untilMinute = Number.MAX_SAFE_INTEGER } = options;
  const context: Context = { world, sink: newSink() };
  const draw = sfc32(seedNumber, 1, 2, 3);
  for (let i = 0; i < 12; i++) draw.word();
  let life = createLife(`life-${seedNumber}`, seedOf(seedNumber));
  const send = (command: LifeCommand): Decision => apply(life, command, FACTS, context);
  must(send({ type: 'characterSetup', setup: policy.setup(world, draw) }));
  must(send({ type: 'start' }));
  for (let steps = 0; life.status === 'playing' && life.minute < untilMinute; steps++) {
    if (steps > STEPS_MOST) throw new Error(`life ${seedNumber} (${policy.name}) is stuck at minute ${life.minute}`);
    if (life.pending !== null) answer(life, context, policy, draw, watcher);
    else step({ life, context, draw, send }, policy, watcher, untilMinute);
    drain(context, life, watcher);
    if (options.reload === true && life.minute % MINUTES_AT_ONCE === 0) life = JSON.parse(JSON.stringify(life)) as Life;
  }
  return life;
}

function must(decision: Decision): void {
  if (!decision.ok) throw new Error(`refused: ${decision.message}`);
}

function step(moment: Moment, policy: Policy, watcher: Watcher, untilMinute: number): void {
  const { life, context } = moment;
  const next = (Math.floor(life.minute / MINUTES_AT_ONCE) + 1) * MINUTES_AT_ONCE;
  const before = life.minute;
  advance(life, Math.min(next, untilMinute), context);
  if (life.minute === before) throw new Error(`a life stands still at minute ${before}`);
  if (life.minute !== next || life.status !== 'playing') return;
  if (life.pending === null) policy.moves(moment);
  if (life.chart.length > 0 && (life.minute / MINUTES_PER_DAY) % 360 === 0) watcher.onYear?.(life, context);
}

function answer(life: Life, context: Context, policy: Policy, draw: Random, watcher: Watcher): void {
  const pending = life.pending as Pending;
  const event = context.world.eventById.get(pending.eventId);
  if (event === undefined) throw new Error(`asked about the unknown event ${pending.eventId}`);
  const answers = offeredAnswers(life, context, pending);
  if (watcher.onText !== undefined) tellQuestion(life, context, pending, watcher.onText);
  for (const one of policy.choose({ life, context, event, pending, answers, draw })) {
    const decision = apply(life, { type: 'answer', pendingId: pending.id, answerId: one.id }, FACTS, context);
    if (!decision.ok) continue;
    watcher.onAnswered?.(event.id, pending.step, one.id, life);
    return;
  }
  throw new Error(`nobody can answer ${event.id}${pending.step === undefined ? '' : `/${pending.step}`} in life ${life.id}`);
}

function tellQuestion(life: Life, context: Context, pending: Pending, tell: (text: string, life: Life) => void): void {
  const asked = describePending(life, context, pending);
  for (const text of [asked?.text ?? '', ...(asked?.answers ?? []).map((one) => one.text)]) tell(text, life);
}

/** Tells what happened since, and empties the sink. */
function drain(context: Context, life: Life, watcher: Watcher): void {
  const { sink } = context;
  if (watcher.onText !== undefined) for (const entry of sink.log) watcher.onText(entry.text, life);
  if (watcher.onHappened !== undefined) {
    for (const notice of sink.notices) {
      if (notice.type === 'asked' && (notice.pending.step === undefined || notice.pending.step === 'start')) {
        watcher.onHappened(notice.pending.eventId, life);
      }
      if (notice.type === 'message' && notice.eventId !== undefined && notice.entry.kind === 'event')
        watcher.onHappened(notice.eventId, life);
    }
  }
  sink.notices.length = 0;
  sink.log.length = 0;
  sink.ledger.length = 0;
}
