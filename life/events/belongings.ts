/** Things that come and go by events and grants. */
import { type Context, dayOf } from '../context.ts';
import type { Life } from '../state.ts';

/** Adds up to `count`, never more than may be owned; an unknown item adds nothing. */
export function addItem(life: Life, context: Context, itemId: string, count = 1): void {
  const item = context.world.itemById.get(itemId);
  if (item === undefined || count <= 0) return;
  const owned = life.inventory.find((one) => one.itemId === itemId);
  if (owned === undefined) life.inventory.push({ itemId, count: Math.min(count, Math.max(1, item.maxOwned)), sinceDay: dayOf(life) });
  else owned.count = Math.min(owned.count + count, Math.max(1, item.maxOwned));
}

/** Takes one away. */
export function removeItem(life: Life, itemId: string): void {
  const owned = life.inventory.find((one) => one.itemId === itemId);
  if (owned === undefined) return;
  owned.count -= 1;
  if (owned.count <= 0) life.inventory = life.inventory.filter((one) => one !== owned);
}
