/** Who is dropped when a life knows too many people: the longest forgotten acquaintances, then drifted friends; never family. */
import { dayOf } from '../context.ts';
import type { Life, Person } from '../state.ts';
import { isKin } from './people.ts';

/** Drops people until at most `most` living others are left, as far as somebody can be spared. */
export function forgetSomebody(life: Life, most: number): void {
  let living = 0;
  for (const person of life.r) if (person.status === 'alive') living += 1;
  for (let rounds = 0; living > most && rounds < 60; rounds++) {
    const least = leastMissed(life);
    if (least === undefined) return;
    forget(life, least);
    living -= 1;
  }
}

/** Drops everybody for whom `maySpare` holds and whom nothing points at. */
export function forgetAll(life: Life, maySpare: (person: Person) => boolean): void {
  const spared = life.r.filter((person) => !isKin(person) && maySpare(person) && !isReferenced(life, person.id));
  for (const person of spared) forget(life, person);
}

function leastMissed(life: Life): Person | undefined {
  let least: Person | undefined;
  let lowest = Number.POSITIVE_INFINITY;
  for (const person of life.r) {
    if (person.status === 'dead' || isKin(person) || isReferenced(life, person.id)) continue;
    const worth = worthOf(life, person);
    if (worth < lowest) {
      lowest = worth;
      least = person;
    }
  }
  return least;
}

/** Strong feelings, good or bad, and fresh acquaintance keep somebody in mind. */
function worthOf(life: Life, person: Person): number {
  const familiarity = Math.max(0, person.familiarity - 3 * (dayOf(life) - (person.familiarOn ?? 0)));
  return Math.abs(person.affinity) * 2 + familiarity + person.memories.length * 40;
}

function forget(life: Life, person: Person): void {
  life.r.splice(life.r.indexOf(person), 1);
  const bond = life.relData.findIndex((relationship) => relationship.person2 === person.id);
  if (bond >= 0) life.relData.splice(bond, 1);
  const talk = life.conversations.findIndex((conversation) => conversation.personId === person.id);
  if (talk >= 0) life.conversations.splice(talk, 1);
}

/** Whether something that may still happen names this person. */
function isReferenced(life: Life, id: string): boolean {
  if (life.c.partner === id) return true;
  if (life.pending !== null && playsIn(life.pending.cast, id)) return true;
  if (life.agenda.some((item) => playsIn(item.cast, id))) return true;
  if (life.activeDilemmas.some((dilemma) => playsIn(dilemma.cast, id))) return true;
  if (playsIn(life.events.casts, id)) return true;
  return life.conversations.some((conversation) => conversation.personId === id && conversation.unread > 0);
}

function playsIn(cast: Readonly<Record<string, string>> | undefined, id: string): boolean {
  if (cast === undefined) return false;
  for (const part in cast) if (cast[part] === id) return true;
  return false;
}
