/** What one owns: its weekly effects and upkeep, and what using an item does. */
import { ageOf, type Context } from '../context.ts';
import { clamp } from '../integers.ts';
import type { Life } from '../state.ts';
import type { ItemSpec } from '../world.ts';
import { feed, gainEnergy, spendEnergy } from './body.ts';
import { addFitness, moveJobPerformance, moveSchoolPerformance } from './effort.ts';
import { isDependent, pay, priceLevel } from './finances.ts';
import { addSocial, addStress, feel } from './mind.ts';

/** Weekly effects of each kind of thing, once however many there are; upkeep counts each. Parents pay for a child's rabbit. */
export function weekOfBelongings(life: Life, context: Context): void {
  const parentsPay = isDependent(life, ageOf(life, life.c));
  for (let i = 0; i < life.inventory.length; i++) {
    const owned = life.inventory[i];
    const weekly = owned === undefined ? undefined : context.world.itemById.get(owned.itemId)?.effects.weekly;
    if (owned === undefined || weekly === undefined) continue;
    if (weekly.upkeepDollars !== undefined && !parentsPay) {
      pay(life, weekly.upkeepDollars * owned.count * priceLevel(life, context));
    }
    if (weekly.stress !== undefined) addStress(life, weekly.stress);
    if (weekly.mood !== undefined) feel(life, life.c, weekly.mood, 7, `owns ${owned.itemId}`);
    if (weekly.fitness !== undefined) addFitness(life, weekly.fitness, i);
    if (weekly.performance !== undefined) moveSchoolPerformance(life, weekly.performance);
  }
}

/** What an item does on the day it is bought. */
export function applyItem(life: Life, context: Context, item: ItemSpec): void {
  const { effects } = item;
  const person = life.c;
  if (effects.energy !== undefined) {
    if (effects.energy > 0) gainEnergy(life, effects.energy, { mayExceedPeak: false });
    else spendEnergy(life, -effects.energy);
  }
  feed(life, effects.hunger ?? 0, effects.thirst ?? 0);
  if (effects.mood !== undefined) {
    feel(life, person, effects.mood, effects.moodHalfLifeDays ?? context.world.tables.halfLifeDays['purchase'] ?? 10, item.id);
  }
  if (effects.stress !== undefined) addStress(life, effects.stress);
  if (effects.social !== undefined) addSocial(life, effects.social);
  if (effects.health !== undefined) person.health = clamp(person.health + effects.health, 0, 100);
  if (effects.fitness !== undefined) person.fitness = clamp(person.fitness + effects.fitness, 0, 100);
  if (effects.prestige !== undefined) person.prestige = clamp(person.prestige + effects.prestige, 0, 100);
  if (effects.performance !== undefined) {
    moveSchoolPerformance(life, effects.performance);
    moveJobPerformance(life, effects.performance);
  }
}

export function countOwned(life: Life, itemId: string): number {
  return life.inventory.find((entry) => entry.itemId === itemId)?.count ?? 0;
}
