/** Lets go of people remembered for look-backs that can no longer come, so that a long life stays small. */
import { ageOf, type Context, personById } from '../context.ts';
import type { Life } from '../state.ts';
import type { Candidate } from './index.ts';
import { recall } from './recall.ts';

/** Once a year is enough. */
export function forgetCasts(life: Life, context: Context): void {
  const casts = life.events.casts;
  if (casts === undefined) return;
  for (const key of Object.keys(casts)) {
    const person = personById(life, casts[key] as string);
    const askers = context.world.eventIndex.askersByPart.get(key) ?? [];
    const wanted = person !== undefined && askers.some((candidate) => mayStillCome(candidate, life, person.status === 'alive'));
    if (!wanted) delete casts[key];
  }
}

function mayStillCome(candidate: Candidate, life: Life, alive: boolean): boolean {
  if (candidate.event.age[1] < ageOf(life, life.c)) return false;
  if (!alive && !candidate.castConditions.some((condition) => condition.alive === false)) return false;
  return candidate.event.cooldownDays !== undefined || recall(life.events.seen, candidate.event.id) === undefined;
}
