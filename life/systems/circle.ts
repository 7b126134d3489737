/** Faces that neither school nor work brings: a neighbor, and friends made by oneself. */
import type { Role } from '../../wire/vocabulary.ts';
import { type Context, dayOf, tell } from '../context.ts';
import { fillText } from '../events/text.ts';
import { makePerson } from '../person.ts';
import { drawOnce, stream } from '../random.ts';
import type { Life } from '../state.ts';
import { inTurn } from './curve.ts';
import { roughAge } from './growth.ts';
import { hasRole } from './people.ts';

/** Friends one would like to have, and the chance per thousand and week to find one when there are fewer. */
const FRIENDS_WANTED = 3;
const FRIEND_PER_THOUSAND = 7;
const NEIGHBOR_PER_THOUSAND = 40;
/** From this age on making a friend is told; children just have them. */
const TOLD_FROM = 16;
const DICE = { neighbor: 2, neighborAge: 3, friend: 4 } as const;

const FRIEND_TEXTS = [
  '{x} borrows your ladder and returns it with a jar of plums. You have both been lonely and neither mentions it.',
  'Third Saturday in a row that you meet {x} at the same stall, arguing with the same scale. This time you go for tea.',
  '{x} laughs at the sentence you had thought nobody heard.',
  'The lift stops between two floors. After forty minutes you know {x}’s opinion on everything and agree with half.',
  'A parcel for {x} is left with you, then one for you with {x}. By the third nobody waits for a parcel.',
  '{x} asks if the seat is taken. It has been taken by {x} every Wednesday since.',
  'You and {x} are the only two who came for the walk. It is pouring. You do all nine kilometers.',
  '{x} tells you that your bag is open, and then what {x.they} would have stolen, in order.',
  'Somebody’s child bites somebody else’s child. You and {x} fill in the form together and get on.',
  'You give {x} a jump start. The battery is dead for good, the afternoon is not.',
] as const;

export function circleWeek(life: Life, context: Context): void {
  const age = roughAge(dayOf(life));
  if (age < 3) return;
  if (count(life, 'neighbor') < 1 && dice(life, 1000, DICE.neighbor) < NEIGHBOR_PER_THOUSAND) {
    const draw = stream(life.seed, 'person', dayOf(life), DICE.neighborAge);
    makePerson(life, context, { role: 'neighbor', ageYears: draw.between(25, 75), draw });
  }
  if (count(life, 'friend') < FRIENDS_WANTED) maybeFriend(life, context, age);
}

function count(life: Life, role: Role): number {
  let sum = 0;
  for (const person of life.r) if (person.status === 'alive' && hasRole(person, role)) sum += 1;
  return sum;
}

function dice(life: Life, sides: number, kind: number): number {
  return drawOnce(life.seed, 'person', dayOf(life), sides, kind);
}

function maybeFriend(life: Life, context: Context, age: number): void {
  if (dice(life, 1000, DICE.friend) >= Math.floor((FRIEND_PER_THOUSAND * (50 + life.c.personality[2])) / 100)) return;
  const draw = stream(life.seed, 'person', dayOf(life), DICE.friend);
  const span = age < 18 ? 1 : age < 40 ? 5 : 10;
  const person = makePerson(life, context, { role: 'friend', ageYears: Math.max(3, age + draw.between(-span, span)), draw });
  life.tally.friends += 1;
  if (age < TOLD_FROM) return;
  const text = fillText(inTurn(life, FRIEND_TEXTS, life.tally.friends), life, context, { x: person.id });
  tell(life, context, { icon: '🫖', title: `Meeting ${person.firstName}`, kind: 'milestone', text });
}
