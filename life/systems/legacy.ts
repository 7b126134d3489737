/** What is left of a life: one ribbon, an obituary, heirs, the estate. Conditions and texts are content; this picks and fills them. */
import { type Context, ageOf, dateNow } from '../context.ts';
import { holds } from '../events/conditions.ts';
import { fillText } from '../events/text.ts';
import type { Legacy, Life, Person } from '../state.ts';
import type { Condition } from '../events/types.ts';
import type { RibbonSpec } from '../world.ts';
import { netWorth } from './finances.ts';
import { hasRole, isAlive } from './people.ts';

/** An obituary has at most so many sentences between its first and its last. */
const MIDDLES = 4;

/** Called on the day of death, before the life is marked dead, so that conditions see it as it was. */
export function writeLegacy(life: Life, context: Context, cause: string): Legacy {
  const age = ageOf(life, life.c);
  return {
    cause,
    ribbonId: ribbonOf(life, context, age)?.id ?? 'none',
    obituary: obituaryOf(life, context, age, cause),
    ageYears: age,
    heirs: heirsOf(life).map((person) => person.id),
    estate: Math.max(0, Math.trunc(netWorth(life, context))),
  };
}

/** The first ribbon in the world's order whose conditions all hold. */
function ribbonOf(life: Life, context: Context, age: number): RibbonSpec | undefined {
  const { ribbons } = context.world;
  return ribbons.find((ribbon) => within(age, ribbon.ageAtDeath) && allHold(ribbon.when, life, context)) ?? ribbons.at(-1);
}

/** `{ageAtDeath}` and `{cause}` are known only here. */
function obituaryOf(life: Life, context: Context, age: number, cause: string): string {
  const { openings, middles, closings } = context.world.obituary;
  const opening = openings.find((one) => within(age, one.ageAtDeath) && allHold(one.when ?? [], life, context));
  const told = middles.filter((one) => allHold(one.when, life, context)).slice(0, MIDDLES);
  const closing = closings.find((one) => allHold(one.when ?? [], life, context));
  const sentences = [opening, ...told, closing].filter((one) => one !== undefined).map((one) => one.text);
  const text = sentences.join(' ').replaceAll('{ageAtDeath}', `${age}`).replaceAll('{cause}', cause);
  return fillText(text, life, context, {});
}

/** Living children, the oldest first; also those not yet grown. */
function heirsOf(life: Life): Person[] {
  const children = life.r.filter((person) => isAlive(person) && hasRole(person, 'child') && person.bornOn <= dateNow(life));
  return children.sort((a, b) => a.bornOn - b.bornOn || (a.id < b.id ? -1 : 1));
}

function within(age: number, range: readonly [number, number] | undefined): boolean {
  return range === undefined || (age >= range[0] && age <= range[1]);
}

function allHold(conditions: readonly Condition[], life: Life, context: Context): boolean {
  return conditions.every((condition) => holds(condition, life, context));
}
