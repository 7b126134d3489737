/** What an effect is given to work with. */
import type { Context } from '../../context.ts';
import type { Random } from '../../random.ts';
import type { Life } from '../../state.ts';
import type { Cast } from '../conditions.ts';
import type { Effect } from '../types.ts';

export interface Run {
  life: Life;
  context: Context;
  cast: Cast;
  /** Event id; names impulses and random streams. */
  source: string;
  /** Signed changes so far, by stat; `affinity:p3` for a person, money in cents. */
  changes: Record<string, number>;
  /** This event's own stream, made when first asked for. */
  random(): Random;
}

/** Second words of effects: never the verb. */
type SecondKey = 'with' | 'by' | 'of' | 'days' | 'halfLifeDays' | 'count' | 'cause' | 'remove';
type KeysOf<Union> = Union extends unknown ? keyof Union : never;
export type EffectVerb = Exclude<KeysOf<Effect>, SecondKey>;
export type EffectOf<Verb extends EffectVerb> = Extract<Effect, { [K in Verb]: unknown }>;
export type EffectHandlers<Verb extends EffectVerb> = { readonly [V in Verb]: (effect: EffectOf<V>, run: Run) => void };

export function addChange(run: Run, name: string, by: number): void {
  if (by === 0) return;
  const sum = (run.changes[name] ?? 0) + by;
  if (sum === 0) delete run.changes[name];
  else run.changes[name] = sum;
}
