/** Plays whole lives, for tests, benchmarks and the balance report. */
import { advance } from '../advance.ts';
import { apply } from '../apply.ts';
import { createLife } from '../birth.ts';
import { birthday, MINUTES_PER_DAY } from '../calendar.ts';
import type { CharacterSetup, Facts, LifeCommand } from '../commands/types.ts';
import type { CompiledWorld } from '../compile.ts';
import type { Context } from '../context.ts';
import { offeredAnswers } from '../events/ask.ts';
import type { Answer } from '../events/types.ts';
import { type Random, type Seed, stream } from '../random.ts';
import { newSink } from '../sink.ts';
import type { Life } from '../state.ts';

/** Chooses among the answers on offer; whatever is refused is followed by the first answer without a price. */
export type Policy = (answers: readonly Answer[], life: Life, draw: Random) => Answer | undefined;

export const firstFree: Policy = (answers) => answers.find((answer) => answer.costs === undefined);
export const anyAnswer: Policy = (answers, _life, draw) => (answers.length === 0 ? undefined : draw.pick(answers));

export interface Played {
  life: Life;
  context: Context;
  answered: number;
  refused: number;
}

const FACTS: Facts = { diamonds: 1_000, at: 0 };

/** Born, lived and answered up to the birthday `toAge`, or to death. The sink is emptied as it goes, unless `keep` is set. */
export function playLife(
  world: CompiledWorld,
  seed: Seed,
  policy: Policy = firstFree,
  toAge = 120,
  options: { setup?: CharacterSetup; keep?: boolean } = {},
): Played {
  const life = createLife(`test-${seed.join('-')}`, seed);
  const played: Played = { life, context: { world, sink: newSink() }, answered: 0, refused: 0 };
  apply(life, { type: 'characterSetup', setup: options.setup ?? {} }, FACTS, played.context);
  const until = (birthday(life.c.bornOn, toAge) - life.bornOn) * MINUTES_PER_DAY;
  while (life.status === 'playing' && life.minute < until) {
    advance(life, until, played.context);
    if (life.pending !== null) answerOne(played, policy);
    if (options.keep !== true) empty(played.context);
  }
  return played;
}

/** Answers the question on the table. A question that nobody can answer is a bug. */
export function answerOne(played: Played, policy: Policy): void {
  const { life, context } = played;
  const pending = life.pending;
  if (pending === null) return;
  const answers = offeredAnswers(life, context, pending);
  const wanted = policy(answers, life, stream(life.seed, 'command', life.minute, 99));
  const order = [wanted, ...answers.filter((answer) => answer.costs === undefined)];
  for (const answer of order) {
    if (answer === undefined) continue;
    const command: LifeCommand = { type: 'answer', pendingId: pending.id, answerId: answer.id };
    if (apply(life, command, FACTS, context).ok) {
      played.answered += 1;
      return;
    }
    played.refused += 1;
  }
  throw new Error(`stuck at ${pending.eventId} ${pending.step ?? ''} in ${life.id}`);
}

function empty({ sink }: Context): void {
  sink.log.length = 0;
  sink.notices.length = 0;
  sink.ledger.length = 0;
}
