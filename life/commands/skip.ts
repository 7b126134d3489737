/**
 * Skipping ahead: the same `advance` as always, only sooner.
 *
 * Rules:
 * 1. It stops at the first question and at death; the part not walked is refunded in proportion, rounded down.
 * 2. `next` goes to the next entry of the story, question or death within a year, and costs the whole price wherever that is.
 * 3. One net ledger entry, keyed by the life's own count.
 */
import { advance, nextDueMinute } from '../advance.ts';
import { MINUTES_PER_DAY } from '../calendar.ts';
import type { Context } from '../context.ts';
import { share } from '../integers.ts';
import type { Life } from '../state.ts';
import { happinessOf } from '../systems/mind.ts';
import { accept, type Handler, refuse } from './types.ts';

const YEAR_MINUTES = 365 * MINUTES_PER_DAY;
const TITLES_SHOWN = 20;

type Figures = Readonly<Record<'money' | 'happiness' | 'stress' | 'health' | 'social' | 'fitness' | 'prestige', number>>;

/** Money in cents, the rest 0..100. */
function figuresOf(life: Life): Figures {
  const { money, stress, health, social, fitness, prestige } = life.c;
  return { money, happiness: happinessOf(life), stress, health, social, fitness, prestige };
}

function changesSince(before: Figures, after: Figures): Record<string, number> {
  const changes: Record<string, number> = {};
  for (const name of Object.keys(before) as (keyof Figures)[]) {
    if (after[name] !== before[name]) changes[name] = after[name] - before[name];
  }
  return changes;
}

/** To the next thing that is told, asked or suffered, at most a year. */
function advanceToNext(life: Life, context: Context): void {
  const last = life.minute + YEAR_MINUTES;
  const told = life.logCount;
  while (life.status === 'playing' && life.pending === null && life.logCount === told && life.minute < last) {
    advance(life, Math.min(last, nextDueMinute(life)), context);
  }
}

export const skipTime: Handler<'skipTime'> = (life, command, facts, context) => {
  const tier = context.world.tables.skips[command.skip];
  if (tier === undefined) return refuse('not_found', 'There is no such skip.', 'skip');
  if (life.pending !== null) return refuse('wrong_state', 'A question is waiting. Answer it first.');
  if (facts.diamonds < tier.diamonds) {
    return refuse('not_enough_diamonds', `That takes ${tier.diamonds} diamonds; you have ${facts.diamonds}.`);
  }
  const key = `skip:${life.draws++}`;
  const from = life.minute;
  const entry = context.sink.log.length;
  const before = figuresOf(life);
  if (command.skip === 'next') advanceToNext(life, context);
  else advance(life, from + tier.minutes, context);
  const minutes = life.minute - from;
  const unwalked = command.skip === 'next' ? 0 : tier.minutes - minutes;
  const refunded = unwalked > 0 ? share(tier.diamonds, unwalked, tier.minutes) : 0;
  const charged = tier.diamonds - refunded;
  if (charged !== 0) context.sink.ledger.push({ diamonds: -charged, reason: `skip ${command.skip}`, key });
  const events = context.sink.log
    .slice(entry)
    .map(({ title }) => title)
    .slice(-TITLES_SHOWN);
  return accept({
    skip: command.skip,
    minutes,
    charged,
    refunded,
    diamonds: facts.diamonds - charged,
    transactionId: key,
    summary: { events, changes: changesSince(before, figuresOf(life)) },
  });
};
