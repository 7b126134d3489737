/** What is left of a life: one ribbon, an obituary, heirs, the estate. Conditions and texts are content; this picks and fills them. */
import { ageOf, type Context, dateNow, dayOf } from '../context.ts';
import { holds } from '../events/conditions.ts';
import { fillText } from '../events/text.ts';
import type { Condition } from '../events/types.ts';
import { type Random, stream } from '../random.ts';
import type { Legacy, Life, Person } from '../state.ts';
import type { RibbonSpec } from '../world.ts';
import { netWorth } from './finances.ts';
import { hasRole, isAlive } from './people.ts';

/** An obituary has at most so many sentences between its first and its last. */
const MIDDLES = 4;

/** Called on the day of death, before the life is marked dead, so that conditions see it as it was. */
export function writeLegacy(life: Life, context: Context, cause: string): Legacy {
  const age = ageOf(life, life.c);
  const draw = stream(life.seed, 'death', dayOf(life), 2);
  return {
    cause,
    ribbonId: ribbonOf(life, context, age, draw)?.id ?? 'none',
    obituary: obituaryOf(life, context, age, cause, draw),
    ageYears: age,
    heirs: heirsOf(life).map((person) => person.id),
    estate: Math.max(0, Math.trunc(netWorth(life, context))),
  };
}

/**
 * An age that is a story by itself (very short, very long) decides; else one of those earned, drawn by the life's own stream; else
 * the last, which everybody earns.
 */
function ribbonOf(life: Life, context: Context, age: number, draw: Random): RibbonSpec | undefined {
  const { ribbons } = context.world;
  const byAge = ribbons.find((ribbon) => ribbon.ageAtDeath !== undefined && ribbon.when.length === 0 && within(age, ribbon.ageAtDeath));
  if (byAge !== undefined) return byAge;
  const earned = ribbons.filter(
    (ribbon) => ribbon.when.length > 0 && within(age, ribbon.ageAtDeath) && allHold(ribbon.when, life, context),
  );
  return earned.length > 0 ? draw.pick(earned) : ribbons.at(-1);
}

/** `{ageAtDeath}` and `{cause}` are known only here. */
function obituaryOf(life: Life, context: Context, age: number, cause: string, draw: Random): string {
  const { openings, middles, closings } = context.world.obituary;
  const opening = oneOf(
    openings.filter((one) => within(age, one.ageAtDeath) && allHold(one.when ?? [], life, context)),
    draw,
  );
  const told = someOf(
    middles.filter((one) => allHold(one.when, life, context)),
    MIDDLES,
    draw,
  );
  const closing = oneOf(
    closings.filter((one) => allHold(one.when ?? [], life, context)),
    draw,
  );
  const sentences = [...opening, ...told, ...closing].map((one) => one.text);
  const text = sentences.join(' ').replaceAll('{ageAtDeath}', `${age}`).replaceAll('{cause}', cause);
  return fillText(text, life, context, {});
}

/** One of those written for such a life; one that fits everybody only when there is none. */
function oneOf<T extends { when?: readonly Condition[]; ageAtDeath?: readonly [number, number] }>(list: readonly T[], draw: Random): T[] {
  const written = list.filter((one) => (one.when?.length ?? 0) > 0 || one.ageAtDeath !== undefined);
  const choice = written.length > 0 ? written : list;
  return choice.length === 0 ? [] : [draw.pick(choice)];
}

/** At most `count` of them, in the order in which they stand. */
function someOf<T>(list: readonly T[], count: number, draw: Random): T[] {
  const left = [...list.keys()];
  while (left.length > count) left.splice(draw.below(left.length), 1);
  return left.map((index) => list[index] as T);
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
