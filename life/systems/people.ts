/** Looking people up. */

import type { Role } from '../../wire/vocabulary.ts';
import type { Life, Person, Relationship } from '../state.ts';

/** `p12` is 12; the subject of this person's random streams. */
export function personNumber(person: Person): number {
  return Number(person.id.slice(1));
}

export function isAlive(person: Person): boolean {
  return person.status === 'alive';
}

export function hasRole(person: Person, role: Role): boolean {
  return person.roles.includes(role);
}

/** Living people with this role, in the order they were met. */
export function livingWith(life: Life, role: Role): Person[] {
  return life.r.filter((person) => isAlive(person) && hasRole(person, role));
}

export function firstLiving(life: Life, role: Role): Person | undefined {
  return life.r.find((person) => isAlive(person) && hasRole(person, role));
}

const FAMILY: ReadonlySet<Role> = new Set(['mother', 'father', 'sibling', 'grandparent', 'child', 'grandchild']);

export function isFamily(person: Person): boolean {
  for (const role of person.roles) if (FAMILY.has(role)) return true;
  return false;
}

/** Family, partners and spouses, also former ones: never forgotten. */
export function isKin(person: Person): boolean {
  return isFamily(person) || hasRole(person, 'partner') || hasRole(person, 'spouse') || hasRole(person, 'ex');
}

export function addRole(person: Person, role: Role): void {
  if (!person.roles.includes(role)) person.roles.push(role);
}

export function dropRole(person: Person, role: Role): void {
  if (person.roles.includes(role)) person.roles = person.roles.filter((one) => one !== role);
}

/** The protagonist's relationship with this person. */
export function relationshipWith(life: Life, personId: string): Relationship | undefined {
  return life.relData.find((relationship) => relationship.person2 === personId);
}

/** The protagonist's partner, married or not, when there is one and they live. */
export function partnerOf(life: Life): Person | undefined {
  const id = life.c.partner;
  if (id === null) return undefined;
  return life.r.find((person) => person.id === id && isAlive(person));
}

/** No child is on the way any more: it is there, or will not come. */
export function endExpecting(life: Life): void {
  delete life.c.dueOn;
  delete life.c.dueWith;
}
