/** Applies effects in the order written. Each one's verb, its first key, chooses what is done. */
import type { Context } from '../context.ts';
import { dayOf } from '../context.ts';
import { type Random, stream } from '../random.ts';
import type { Life } from '../state.ts';
import type { Cast } from './conditions.ts';
import { peopleEffects } from './effects/people.ts';
import { selfEffects } from './effects/self.ts';
import type { EffectHandlers, EffectVerb, Run } from './effects/types.ts';
import { worldEffects } from './effects/world.ts';
import { textKey } from './recall.ts';
import type { Effect } from './types.ts';

const handlers: EffectHandlers<EffectVerb> = { ...selfEffects, ...peopleEffects, ...worldEffects };

/** Returns the signed changes worth showing: by stat, `affinity:p3` for a person, money in cents. */
export function applyEffects(
  effects: readonly Effect[] | undefined,
  life: Life,
  context: Context,
  cast: Cast,
  source = 'event',
): Record<string, number> {
  const changes: Record<string, number> = {};
  if (effects === undefined) return changes;
  let random: Random | undefined;
  const run: Run = {
    life,
    context,
    cast,
    source,
    changes,
    random: () => {
      random ??= stream(life.seed, 'event', dayOf(life), textKey(`${source}/effects`));
      return random;
    },
  };
  for (const effect of effects) {
    if (life.status !== 'playing') break;
    applyEffect(effect, run);
  }
  return changes;
}

function applyEffect(effect: Effect, run: Run): void {
  for (const verb in effect) {
    (handlers[verb as EffectVerb] as (effect: Effect, run: Run) => void)(effect, run);
    return;
  }
}
