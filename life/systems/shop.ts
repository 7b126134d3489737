/** What can be bought, by whom, for how much. */
import { ageOf, type Context } from '../context.ts';
import { share } from '../integers.ts';
import type { Life, Person } from '../state.ts';
import type { ItemSpec } from '../world.ts';
import { countOwned } from './belongings.ts';
import { borrow, canPay, pay, priceOf } from './finances.ts';

/** Share of a home's price that must be in hand, percent; the rest is lent against the wage. */
const DEPOSIT_PERCENT = 20;
/** A bank lends at most so many yearly wages for a home. */
const WAGES_LENT = 4;

export interface StoreOffer {
  id: string;
  name: string;
  icon: string;
  kind: ItemSpec['kind'];
  description: string;
  /** Cents here, or 0. */
  price: number;
  diamonds: number;
  requirements: string[];
  owned: number;
  available: boolean;
  /** Why not; empty when available. */
  reason: string;
}

export function offerStore(life: Life, context: Context): StoreOffer[] {
  return context.world.items.map((item) => {
    const reason = whyNotItem(life, item) || (canAfford(life, context, item) ? '' : 'Not enough money.');
    const requirements = [`From age ${item.minAge}`];
    if (item.kept) requirements.push(`${item.maxOwned} at most`);
    return {
      id: item.id,
      name: item.name,
      icon: item.icon,
      kind: item.kind,
      description: item.description,
      price: priceOf(item, life, context),
      diamonds: item.price.diamonds ?? 0,
      requirements,
      owned: countOwned(life, item.id),
      available: reason === '',
      reason,
    };
  });
}

/** Empty when one may have it; else a sentence. Money is another question. */
export function whyNotItem(life: Life, item: ItemSpec): string {
  if (ageOf(life, life.c) < item.minAge) return `From age ${item.minAge}.`;
  if (item.kept && countOwned(life, item.id) >= item.maxOwned) return item.maxOwned === 1 ? 'You have one.' : `You have ${item.maxOwned}.`;
  return '';
}

/** Cents that the bank would lend towards a home; 0 for anything else. */
export function mortgageFor(life: Life, context: Context, item: ItemSpec): number {
  if (item.kind !== 'home' || life.c.job === null) return 0;
  const wanted = priceOf(item, life, context) - share(priceOf(item, life, context), DEPOSIT_PERCENT, 100);
  return life.c.job.salary * WAGES_LENT - (life.loan ?? 0) >= wanted ? wanted : 0;
}

export function canAfford(life: Life, context: Context, item: ItemSpec): boolean {
  return canPay(life, priceOf(item, life, context) - mortgageFor(life, context, item));
}

/** Pays the price; what is missing for a home is lent. */
export function payFor(life: Life, context: Context, item: ItemSpec): void {
  const price = priceOf(item, life, context);
  if (price === 0) return;
  if (!canPay(life, price)) {
    const lent = Math.min(mortgageFor(life, context, item), price - life.c.money);
    life.c.money += borrow(life, lent, (life.loan ?? 0) + lent);
  }
  pay(life, price);
}

/** How much a gift pleases, 1..14: dearer is better, but love is not for sale: the closer, the less it adds. */
export function pleasureOf(item: ItemSpec, person: Person): number {
  const dollars = (item.price.dollars ?? 0) + (item.price.diamonds ?? 0) * 3;
  const size = dollars < 15 ? 3 : dollars < 50 ? 5 : dollars < 200 ? 8 : dollars < 1_000 ? 11 : 14;
  const bonus = item.kind === 'gift' ? 2 : 0;
  return Math.max(1, share((size + bonus) * (120 - Math.max(0, person.affinity)), 1, 120));
}
