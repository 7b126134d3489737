/**
 * Family: children expected, born and adopted; brothers and sisters; children who grow up, work and have children of their own. Other
 * people live in yearly steps at the protagonist's birthday.
 */
import { ageOf, type Context, dateNow, dayOf, tell, writeLog } from '../context.ts';
import { fillText } from '../events/text.ts';
import { clamp } from '../integers.ts';
import { makePerson } from '../person.ts';
import { drawOnce, stream } from '../random.ts';
import type { Life, Person } from '../state.ts';
import { bandAt, inTurn } from './curve.ts';
import { roughAge } from './growth.ts';
import { feelBecause } from './mind.ts';
import { settleOccupation } from './others.ts';
import { endExpecting, firstLiving, hasRole, livingWith, partnerOf, personNumber, relationshipWith } from './people.ts';
import { anniversaryWeek } from './relationships.ts';

const WEEKS = 52;
const PREGNANCY_DAYS = 266;
/** Nobody under this age becomes a parent by these rules. */
const PARENT_FROM = 20;
const MOTHER_UNTIL = 50;
/** Chances out of a hundred of wishing for 0, 1, 2, 3, 4 children. */
const WISHES = [10, 16, 40, 23, 11] as const;
const YEARS_BETWEEN_CHILDREN = 2;
/** Percent a year that a couple who cannot bear a child together, and wants one, adopts. */
const ADOPTION_PERCENT = 16;
/** Percent a year that the parents of a child under ten have another. */
const SIBLING_PERCENT = 13;
const GRANDCHILD_PERCENT = 13;
const GRANDCHILDREN_EACH = 3;

const BIRTH_TEXTS = [
  '{x} arrives at ten past four, furious, with one sock of hair. The midwife says {x.they} {x.has} your frown.',
  '{x}. Three kilos and a bit. {x.They} hold{x.s} your finger as if somebody had told {x.them} to.',
  'The taxi driver takes the bends like a cook with soup. {x} waits until the third floor, but not the fourth.',
  '{x} opens one eye, finds it all rather bright, and closes it again. Nobody in the room says anything for a minute.',
] as const;
const ADOPTION_TEXTS = [
  'The form has nineteen pages. {x} has a rucksack and a plant in a yogurt cup. Both get a place by the window.',
  '{x} asks which bed, which cup, which hook. By the evening {x.they} {x.has} moved all three.',
] as const;
const EXPECTING_TEXTS = [
  'Two lines on a stick. You both look at it under the kitchen lamp, then under the bathroom lamp, then by the window.',
  'The doctor turns the screen round. It is the size of a lentil and its heart is going like a sewing machine.',
  'You tell nobody for nine weeks. Then the baker gives you an extra roll, for two, and you realize that everybody knows.',
] as const;
const SIBLING_TEXTS = [
  'They bring home {x}, who is red and cannot do anything. You are asked to be quiet, from now on, more or less for ever.',
  'You have been promised somebody to play with. {x} sleeps. You leave a toy car in the cot, just in case.',
] as const;
const GRANDCHILD_TEXTS = [
  '{parent} holds the telephone to the cot so that you can hear {x} breathe. You hear it quite clearly.',
  '{x} has your ears. {parent} says so at once, and then says sorry.',
  'A photo from {parent}: {x}, two hours old, looking at the camera like a landlord.',
  '{parent} asks if you still have the little chair. You have had it down from the attic since March.',
  'You are handed {x} and told to mind the head. You have minded heads before. You say nothing, and mind it.',
] as const;

/** Days of birth are exact; that is all there is to do daily. */
export function familyDay(life: Life, context: Context): void {
  if (life.c.dueOn === undefined || dateNow(life) < life.c.dueOn) return;
  haveChild(life, context, 'born');
}

/** A child comes into the family now, born or adopted. Returns the child. */
export function haveChild(life: Life, context: Context, how: 'born' | 'adopted'): Person {
  const draw = stream(life.seed, 'family', dayOf(life), 100 + life.nextPerson);
  const other = otherParent(life, how);
  if (how === 'born') endExpecting(life);
  const spec = { role: 'child' as const, ageYears: how === 'born' ? 0 : draw.below(7), lastName: life.c.lastName, draw };
  const child = makePerson(life, context, life.c.cultureId === undefined ? spec : { ...spec, cultureId: life.c.cultureId });
  child.parents = other === undefined ? [life.c.id] : [life.c.id, other.id];
  if (how === 'born') inherit(child, life.c, other ?? life.c, draw.below(2));
  life.tally.children += 1;
  feelBecause(life, context, life.c, 26, 'child');
  tell(life, context, {
    icon: how === 'born' ? '👶' : '🏡',
    title: child.firstName,
    kind: 'milestone',
    text: fillText(inTurn(life, how === 'born' ? BIRTH_TEXTS : ADOPTION_TEXTS, life.tally.children), life, context, { x: child.id }),
  });
  return child;
}

/** A child is born to whom it was expected with, also when the two have parted since; it is adopted with the partner of the day. */
function otherParent(life: Life, how: 'born' | 'adopted'): Person | undefined {
  const { dueWith } = life.c;
  if (how === 'adopted' || dueWith === undefined) return partnerOf(life);
  return life.r.find((person) => person.id === dueWith);
}

/** Looks come from one parent or the other, axis by axis; character leans to the mean of both. */
export function inherit(child: Person, one: Person, other: Person, turn: number): void {
  child.avatar.skin = turn === 0 ? one.avatar.skin : other.avatar.skin;
  child.avatar.hairColor = turn === 0 ? other.avatar.hairColor : one.avatar.hairColor;
  child.avatar.eyes = turn === 0 ? one.avatar.eyes : other.avatar.eyes;
  for (let axis = 0; axis < 5; axis++) {
    const mean = ((one.personality[axis] ?? 50) + (other.personality[axis] ?? 50)) / 2;
    child.personality[axis] = clamp(Math.floor(((child.personality[axis] ?? 50) * 2 + mean) / 3), 0, 100);
  }
}

/** A child is on the way: due in 38 weeks. Does nothing when one is expected already. */
export function expectChild(life: Life, context: Context): void {
  if (life.c.dueOn !== undefined) return;
  life.c.dueOn = dateNow(life) + PREGNANCY_DAYS - 14 + drawOnce(life.seed, 'family', dayOf(life), 29, 5);
  const partner = partnerOf(life);
  if (partner !== undefined) life.c.dueWith = partner.id;
  life.c.tryingForChild = false;
  const text = inTurn(life, EXPECTING_TEXTS, life.tally.children);
  tell(life, context, { icon: '🍼', title: 'Somebody new', kind: 'milestone', text });
}

export function familyWeek(life: Life, context: Context): void {
  anniversaryWeek(life, context);
  const age = roughAge(dayOf(life));
  if (age < PARENT_FROM || life.c.dueOn !== undefined) return;
  const partner = partnerOf(life);
  if (partner === undefined) return;
  if (!life.c.tryingForChild) life.c.tryingForChild = wishesForChild(life, partner, age);
  if (life.c.tryingForChild) tryForChild(life, context, partner);
}

/** Married, or engaged and close to thirty; fewer children than wished for; the youngest can walk. */
function wishesForChild(life: Life, partner: Person, age: number): boolean {
  if (age < 23 || age > 52 || partner.affinity < 30) return false;
  const status = relationshipWith(life, partner.id)?.status;
  if (status !== 'married' && !(age >= 28 && status === 'engaged')) return false;
  const children = life.r.filter((person) => hasRole(person, 'child'));
  if (children.length >= childrenWished(life)) return false;
  return children.every((child) => dateNow(life) - child.bornOn >= YEARS_BETWEEN_CHILDREN * 365);
}

function childrenWished(life: Life): number {
  let left = drawOnce(life.seed, 'family', 0, 100, 7);
  for (const [count, percent] of WISHES.entries()) {
    left -= percent;
    if (left < 0) return count;
  }
  return 0;
}

function tryForChild(life: Life, context: Context, partner: Person): void {
  const dice = drawOnce(life.seed, 'family', dayOf(life), 100 * WEEKS, 8);
  if (partner.sex === life.c.sex) {
    if (dice >= ADOPTION_PERCENT) return;
    life.c.tryingForChild = false;
    haveChild(life, context, 'adopted');
    return;
  }
  const mother = life.c.sex === 'female' ? life.c : partner;
  const age = ageOf(life, mother);
  if (age < PARENT_FROM || age >= MOTHER_UNTIL) {
    life.c.tryingForChild = false;
    return;
  }
  if (dice < (bandAt(context.world.tables.love, age)?.childPercent ?? 0)) expectChild(life, context);
}

/** At the protagonist's birthday everybody else's year is settled. */
export function familyYear(life: Life, context: Context): void {
  for (const person of [...life.r]) {
    if (person.status === 'dead') continue;
    const before = person.job;
    settleOccupation(life, context, person, stream(life.seed, 'family', dayOf(life), 1000 + personNumber(person)));
    if (hasRole(person, 'child')) childYear(life, context, person, before === null && person.job !== null);
  }
  maybeSibling(life, context);
}

/** A grown child starts work, has children. */
function childYear(life: Life, context: Context, child: Person, startsWork: boolean): void {
  const age = ageOf(life, child);
  if (startsWork && age < 30) {
    const title = context.world.jobById.get(child.job?.jobId ?? '')?.title.toLowerCase() ?? 'work';
    writeLog(life, context, {
      icon: '🔑',
      title: `${child.firstName} moves out`,
      kind: 'milestone',
      text: `${child.firstName} starts work: ${title}. The room is suddenly large. You find out where all the spoons were.`,
    });
  }
  if (age < 24 || age > 42) return;
  const grandchildren = life.r.filter((person) => person.parents?.includes(child.id) === true).length;
  if (grandchildren >= GRANDCHILDREN_EACH) return;
  if (drawOnce(life.seed, 'family', dayOf(life), 100, 20 + personNumber(child)) < GRANDCHILD_PERCENT) haveGrandchild(life, context, child);
}

function haveGrandchild(life: Life, context: Context, parent: Person): void {
  const draw = stream(life.seed, 'family', dayOf(life), 5000 + personNumber(parent));
  const spec = { role: 'grandchild' as const, ageYears: 0, lastName: parent.lastName, draw };
  const grandchild = makePerson(life, context, parent.cultureId === undefined ? spec : { ...spec, cultureId: parent.cultureId });
  grandchild.parents = [parent.id];
  const grandchildren = livingWith(life, 'grandchild').length;
  inherit(grandchild, parent, parent, 0);
  feelBecause(life, context, life.c, 12, 'grandchild');
  tell(life, context, {
    icon: '🧸',
    title: grandchild.firstName,
    kind: 'milestone',
    text: fillText(inTurn(life, GRANDCHILD_TEXTS, grandchildren), life, context, { x: grandchild.id, parent: parent.id }),
  });
}

/** Parents of a small child may have another while the mother is young enough. */
function maybeSibling(life: Life, context: Context): void {
  const age = roughAge(dayOf(life) + 2);
  const mother = firstLiving(life, 'mother');
  if (age < 1 || age > 10 || mother === undefined || ageOf(life, mother) > 43) return;
  if (livingWith(life, 'sibling').length >= 4 || firstLiving(life, 'father') === undefined) return;
  if (drawOnce(life.seed, 'family', dayOf(life), 100, 9) >= SIBLING_PERCENT) return;
  const draw = stream(life.seed, 'family', dayOf(life), 10);
  const spec = { role: 'sibling' as const, ageYears: 0, lastName: life.c.lastName, draw };
  const sibling = makePerson(life, context, life.c.cultureId === undefined ? spec : { ...spec, cultureId: life.c.cultureId });
  sibling.bornOn = dateNow(life);
  sibling.parents = [mother.id];
  inherit(sibling, life.c, mother, draw.below(2));
  tell(life, context, {
    icon: '🍼',
    title: sibling.firstName,
    kind: 'milestone',
    text: fillText(inTurn(life, SIBLING_TEXTS, age), life, context, { x: sibling.id }),
  });
}
