/** Things, energy and time for money or diamonds. */
import type { Context } from '../context.ts';
import { dayOf, personById } from '../context.ts';
import { addItem } from '../events/belongings.ts';
import type { Life, Person } from '../state.ts';
import { applyItem } from '../systems/belongings.ts';
import { energyOf, gainEnergy, isUnlimited, settle } from '../systems/body.ts';
import { priceOf } from '../systems/finances.ts';
import { feel } from '../systems/mind.ts';
import { changeAffinity, changeFamiliarity } from '../systems/relationships.ts';
import { canAfford, payFor, pleasureOf, whyNotItem } from '../systems/shop.ts';
import type { ItemSpec } from '../world.ts';
import { skipTime } from './skip.ts';
import { accept, type Decision, type Facts, type Handler, type Refusal, refuse } from './types.ts';

const DAY_MS = 86_400_000;

function refuseDiamonds(facts: Facts, diamonds: number): Refusal | null {
  if (facts.diamonds >= diamonds) return null;
  return refuse('not_enough_diamonds', `That takes ${diamonds} diamonds; you have ${facts.diamonds}.`);
}

function refuseItem(life: Life, context: Context, item: ItemSpec, facts: Facts, asGift: boolean): Refusal | null {
  const reason = whyNotItem(life, item);
  if (reason.startsWith('From age')) return refuse('too_young', reason, 'itemId');
  if (reason !== '' && !asGift) return refuse('limit_reached', reason, 'itemId');
  if ((item.price.diamonds ?? 0) > 0) return refuseDiamonds(facts, item.price.diamonds ?? 0);
  return canAfford(life, context, item) ? null : refuse('not_enough_money', 'You cannot pay for that yet.', 'itemId');
}

const purchaseItem: Handler<'purchaseItem'> = (life, command, facts, context) => {
  const item = context.world.itemById.get(command.itemId);
  if (item === undefined) return refuse('not_found', 'The store does not have that.', 'itemId');
  const recipient = command.recipient === undefined || command.recipient === life.c.id ? undefined : personById(life, command.recipient);
  const asGift = command.recipient !== undefined && command.recipient !== life.c.id;
  if (asGift && recipient === undefined) return refuse('not_found', 'You do not know anybody by that name.', 'recipient');
  if (recipient?.status === 'dead') return refuse('not_allowed', `${recipient.firstName} is no longer alive.`, 'recipient');
  const refusal =
    refuseItem(life, context, item, facts, asGift) ??
    (asGift && item.kind === 'home' ? refuse('not_allowed', 'A home is too much for a gift.', 'recipient') : null);
  if (refusal !== null) return refusal;
  return recipient === undefined ? buyForOneself(life, context, item, facts) : give(life, context, item, recipient, facts);
};

function charge(life: Life, context: Context, item: ItemSpec): number {
  const diamonds = item.price.diamonds ?? 0;
  if (diamonds > 0) context.sink.ledger.push({ diamonds: -diamonds, reason: `item ${item.id}`, key: `item:${life.draws++}` });
  else payFor(life, context, item);
  life.tally.itemsBought += 1;
  return diamonds;
}

function buyForOneself(life: Life, context: Context, item: ItemSpec, facts: Facts): Decision {
  const price = (item.price.diamonds ?? 0) > 0 ? 0 : priceOf(item, life, context);
  const diamonds = charge(life, context, item);
  applyItem(life, context, item);
  if (item.kept) addItem(life, context, item.id);
  return accept({ itemId: item.id, price, money: life.c.money, diamonds: facts.diamonds - diamonds, energy: energyOf(life) });
}

/** A gift is not kept; it pleases, is seen to please, and is remembered when it was dear. */
function give(life: Life, context: Context, item: ItemSpec, person: Person, facts: Facts): Decision {
  const price = (item.price.diamonds ?? 0) > 0 ? 0 : priceOf(item, life, context);
  const diamonds = charge(life, context, item);
  const pleasure = pleasureOf(item, person);
  const halfLife = context.world.tables.halfLifeDays['gift'] ?? 3;
  const before = person.affinity;
  changeAffinity(life, context, person, pleasure);
  changeFamiliarity(life, person, 4);
  feel(life, person, pleasure, halfLife, 'gift');
  feel(life, life.c, 2, halfLife, 'gift');
  if (pleasure >= 9 && person.memories.length < 4) {
    person.memories.push({ text: `the day of the ${item.name.toLowerCase().replace(/^(an?|the) /, '')}`, day: dayOf(life) });
  }
  context.sink.notices.push({ type: 'person', personId: person.id });
  return accept({
    itemId: item.id,
    recipient: person.id,
    price,
    affinity: person.affinity,
    change: person.affinity - before,
    money: life.c.money,
    diamonds: facts.diamonds - diamonds,
    energy: energyOf(life),
  });
}

const refillEnergy: Handler<'refillEnergy'> = (life, command, facts, context) => {
  const refill = context.world.tables.refills[command.refill];
  if (refill === undefined) return refuse('not_found', 'There is no such refill.', 'refill');
  const bars = life.c.bars;
  if (command.refill === 'full' && energyOf(life) >= bars.peakEnergy) return refuse('already_done', 'You are at your peak already.');
  if (command.refill === 'unlimited' && isUnlimited(bars, facts)) return refuse('already_done', 'Your energy is unlimited already.');
  const refusal = refuseDiamonds(facts, refill.diamonds);
  if (refusal !== null) return refusal;
  const key = `refill:${life.draws++}`;
  settle(life);
  if (command.refill === 'full') bars.energy = bars.peakEnergy;
  else if (command.refill === 'unlimited') bars.unlimitedUntil = facts.at + DAY_MS;
  else gainEnergy(life, refill.energy, { mayExceedPeak: true });
  context.sink.ledger.push({ diamonds: -refill.diamonds, reason: `energy ${command.refill}`, key });
  return accept({
    refill: command.refill,
    energy: bars.energy,
    peakEnergy: bars.peakEnergy,
    diamonds: facts.diamonds - refill.diamonds,
    unlimitedUntil: bars.unlimitedUntil,
    transactionId: key,
  });
};

export const storeHandlers = { purchaseItem, refillEnergy, skipTime };
