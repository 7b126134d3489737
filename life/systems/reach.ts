/** Who can be talked to, and why not. */
import type { RefusalCode } from '../commands/types.ts';
import { ageOf } from '../context.ts';
import type { Life, Person } from '../state.ts';

/** Years, on either side. */
const TALKS_FROM = 2;
/** At or below this, somebody does not answer at all. */
const AFFINITY_LEAST = -40;

export interface Unreachable {
  code: Extract<RefusalCode, 'not_allowed' | 'too_young' | 'affinity_too_low'>;
  message: string;
  /** Absent when it is the protagonist who cannot. */
  field?: 'personId';
}

/** Null when these two can talk. `person` is somebody else. */
export function whyNotTalk(life: Life, person: Person): Unreachable | null {
  const name = person.firstName;
  if (person.status === 'dead') {
    return { code: 'not_allowed', message: `${name} is no longer alive. What was said stays here.`, field: 'personId' };
  }
  if (ageOf(life, life.c) < TALKS_FROM) {
    return { code: 'too_young', message: 'You have about four words so far. Wait until you are two.' };
  }
  if (ageOf(life, person) < TALKS_FROM) {
    return { code: 'too_young', message: `${name} is too small for it. Wait until two.`, field: 'personId' };
  }
  if (person.affinity > AFFINITY_LEAST) return null;
  return { code: 'affinity_too_low', message: `${name} does not answer you. Something has to happen first.`, field: 'personId' };
}
