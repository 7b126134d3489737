/** Answers to questions, rewards that wait, and what the account grants. Ids from outside are only ever compared or looked up. */
import type { Context } from '../context.ts';
import { answerPending } from '../events/answer.ts';
import { addItem } from '../events/belongings.ts';
import type { Life } from '../state.ts';
import { gainEnergy } from '../systems/body.ts';
import { earn, pay } from '../systems/finances.ts';
import { accept, type Decision, type Facts, type LifeCommand, refuse } from './types.ts';

type Command<T extends LifeCommand['type']> = Extract<LifeCommand, { type: T }>;

export const questionHandlers = {
  answer: (life: Life, command: Command<'answer'>, facts: Facts, context: Context): Decision =>
    answerPending(life, context, command.pendingId, command.answerId, facts),
  claimEvent: claim,
  grant,
};

/** Each reward once: what was claimed is no longer on the list. */
function claim(life: Life, command: Command<'claimEvent'>, _facts: Facts, context: Context): Decision {
  const found = life.claims.find((one) => one.id === command.claimId);
  if (found === undefined) return refuse('not_found', 'There is nothing here to claim, or it was claimed already.', 'claimId');
  life.claims = life.claims.filter((one) => one !== found);
  context.sink.ledger.push({ diamonds: found.diamonds, reason: 'event claim', key: `claim:${found.id}` });
  return accept({ claimId: found.id, diamonds: found.diamonds });
}

/** Energy may go above the peak; money in cents, negative takes it away. */
function grant(life: Life, command: Command<'grant'>, _facts: Facts, context: Context): Decision {
  const { energy, itemId, money } = command;
  if (itemId !== undefined && !context.world.itemById.has(itemId)) return refuse('not_found', 'No such item.', 'itemId');
  for (const [field, amount] of [
    ['energy', energy],
    ['money', money],
  ] as const) {
    if (amount !== undefined && !Number.isSafeInteger(amount)) return refuse('not_allowed', 'Grants are whole numbers.', field);
  }
  if (energy !== undefined) gainEnergy(life, energy, { mayExceedPeak: true });
  if (itemId !== undefined) addItem(life, context, itemId);
  if (money !== undefined && money >= 0) earn(life, money, 'gift');
  else if (money !== undefined) pay(life, -money);
  return accept({ reason: command.reason });
}
