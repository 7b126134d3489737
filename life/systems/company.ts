/** The people that school and work bring, and what becomes of them afterwards. */
import type { Role } from '../../wire/vocabulary.ts';
import { ageOf, type Context, dayOf } from '../context.ts';
import { clamp } from '../integers.ts';
import { makePerson } from '../person.ts';
import { type Random, stream } from '../random.ts';
import type { Life } from '../state.ts';
import { dropRole } from './people.ts';

/** Meets one new person for each role. */
export function meet(life: Life, context: Context, roles: readonly Role[]): void {
  const own = ageOf(life, life.c);
  for (const role of roles) {
    const draw = stream(life.seed, 'person', dayOf(life), life.nextPerson);
    makePerson(life, context, { role, ageYears: ageFor(role, own, draw), draw });
  }
}

/** Years: a teacher is grown up, a boss a little older, a classmate of one's age. */
function ageFor(role: Role, own: number, draw: Random): number {
  if (role === 'teacher') return draw.between(26, 62);
  if (role === 'boss') return clamp(own + draw.between(4, 22), 27, 66);
  if (role === 'colleague') return clamp(own + draw.between(-9, 14), 18, 66);
  return own;
}

/** Drops these roles. Whoever became a friend stays one; the others are people one used to see. */
export function partWith(life: Life, roles: readonly Role[]): void {
  for (const person of life.r) for (const role of roles) dropRole(person, role);
}
