/**
 * How close others are: affinity (−100..100), familiarity (0..100, −3 a day in closed form) and the status that follows from them.
 *
 * Rules:
 * 1. Familiarity never falls below what seeing each other every day keeps up: family at home, partners, school, work.
 * 2. Between acquaintance and best friend the status climbs one rung at a time, with affinity and familiarity; love and family do not move
 *    by themselves.
 * 3. Once a week those who meet grow a little closer to what their characters make of each other; those who do not, drift.
 */
import type { RelationshipStatus } from '../../wire/vocabulary.ts';
import { type Context, dateNow, dayOf, tell } from '../context.ts';
import { fillText } from '../events/text.ts';
import { clamp } from '../integers.ts';
import { drawOnce } from '../random.ts';
import type { Life, Person, Relationship } from '../state.ts';
import { inTurn } from './curve.ts';
import { forgetAll } from './forgetting.ts';
import { roughAge } from './growth.ts';
import { ANNIVERSARIES } from './loveTexts.ts';
import { addSocial, feelBecause } from './mind.ts';
import { addRole, dropRole, hasRole, isFamily, isKin, partnerOf, personNumber, relationshipWith } from './people.ts';

const LOST_PER_DAY = 3;
const FLOOR_AT_HOME = 70;
const FLOOR_FAMILY = 30;
const FLOOR_DAILY = 25;
const GROWN_UP = 18;

/** 0..100 today. */
export function familiarityOf(life: Life, person: Person): number {
  if (person.status === 'dead') return person.familiarity;
  const days = dayOf(life) - (person.familiarOn ?? 0);
  return Math.max(floorOf(life, person), person.familiarity - LOST_PER_DAY * days);
}

/** What living together or meeting on most days keeps up, without ever adding to it. */
function floorOf(life: Life, person: Person): number {
  let floor = 0;
  if (person.id === life.c.partner) floor = FLOOR_AT_HOME;
  else if (isFamily(person)) floor = isHousehold(life, person) ? FLOOR_AT_HOME : FLOOR_FAMILY;
  else if (seesDaily(person)) floor = FLOOR_DAILY;
  return Math.min(floor, person.familiarity);
}

/** Under one roof: partners; parents and siblings of a child; one's own children until they are grown. */
export function isHousehold(life: Life, person: Person): boolean {
  if (person.id === life.c.partner) return true;
  if (hasRole(person, 'child')) return roughAge(dateNow(life) - person.bornOn) < GROWN_UP;
  if (roughAge(dayOf(life)) >= GROWN_UP) return false;
  if (hasRole(person, 'sibling')) return roughAge(dateNow(life) - person.bornOn) < GROWN_UP + 2;
  return hasRole(person, 'mother') || hasRole(person, 'father');
}

function seesDaily(person: Person): boolean {
  return hasRole(person, 'classmate') || hasRole(person, 'colleague') || hasRole(person, 'boss') || hasRole(person, 'teacher');
}

/** Time together adds, neglect is by the day. */
export function changeFamiliarity(life: Life, person: Person, by: number): void {
  person.familiarity = clamp(familiarityOf(life, person) + Math.round(by), 0, 100);
  person.familiarOn = dayOf(life);
}

/** Changes what somebody feels for the protagonist; the status may follow by one rung. */
export function changeAffinity(life: Life, context: Context, person: Person, by: number): void {
  person.affinity = clamp(person.affinity + Math.round(by), -100, 100);
  if (person.status === 'dead') return;
  const bond = relationshipWith(life, person.id);
  if (bond === undefined) return;
  const next = nextRung(bond.status, person.affinity, familiarityOf(life, person), hasRole(person, 'teacher'));
  if (next !== bond.status) setStatus(life, context, person, next);
}

/** Affinity and familiarity needed to climb to a status, and the affinity below which it is lost. */
const RUNGS: readonly { status: RelationshipStatus; affinity: number; familiarity: number; keeps: number }[] = [
  { status: 'rival', affinity: -200, familiarity: 0, keeps: -200 },
  { status: 'acquaintance', affinity: -5, familiarity: 0, keeps: -35 },
  { status: 'friend', affinity: 30, familiarity: 20, keeps: 10 },
  { status: 'close friend', affinity: 55, familiarity: 30, keeps: 40 },
  { status: 'best friend', affinity: 80, familiarity: 40, keeps: 65 },
];

export function nextRung(status: RelationshipStatus, affinity: number, familiarity: number, isTeacher: boolean): RelationshipStatus {
  const at = RUNGS.findIndex((rung) => rung.status === status);
  if (at < 0) return status;
  const here = RUNGS[at];
  const above = RUNGS[at + 1];
  const below = RUNGS[at - 1];
  if (here !== undefined && below !== undefined && affinity < here.keeps) return below.status;
  if (above === undefined || affinity < above.affinity || familiarity < above.familiarity) return status;
  return isTeacher && above.status === 'friend' ? status : above.status;
}

const COUPLE: ReadonlySet<RelationshipStatus> = new Set(['dating', 'engaged', 'married']);
const PARTED: ReadonlySet<RelationshipStatus> = new Set(['separated', 'divorced', 'ex']);

/** What the client is told beside the story; `{x}` is the person. */
const NOTICE: Readonly<Record<RelationshipStatus, string>> = {
  acquaintance: 'You and {x} nod when you meet.',
  friend: '{x} saves you a seat now.',
  'close friend': '{x} has your spare key.',
  'best friend': '{x} finishes your sentences, usually better.',
  rival: '{x} has stopped saying hello.',
  crush: 'You know where {x} is in any room.',
  dating: 'You and {x} are together.',
  engaged: 'You and {x} are going to marry.',
  married: 'You and {x} are married.',
  separated: 'You and {x} live apart.',
  divorced: 'You and {x} are divorced.',
  widowed: '{x} is gone. The second cup stays in the cupboard.',
  ex: 'You and {x} are no longer together.',
  family: '{x} is family.',
};

/** Makes somebody something else to the protagonist, with all that follows: roles, partner, feelings, counts, the notice. */
export function setStatus(life: Life, context: Context, person: Person, status: RelationshipStatus): void {
  const bond = relationshipWith(life, person.id) ?? newBond(life, person);
  const before = bond.status;
  if (before === status) return;
  bond.status = status;
  if (COUPLE.has(status)) beCouple(life, context, person, bond, before);
  else if (PARTED.has(status)) part(life, context, person, before);
  else if (status === 'widowed') beWidowed(life, context, person);
  else beFriends(life, person, status, before);
  context.sink.notices.push({
    type: 'relationship',
    personId: person.id,
    status,
    text: fillText(NOTICE[status], life, context, { x: person.id }),
  });
}

function newBond(life: Life, person: Person): Relationship {
  const bond: Relationship = { person1: life.c.id, person2: person.id, status: 'acquaintance', startDay: dayOf(life), score: 0 };
  life.relData.push(bond);
  return bond;
}

function beCouple(life: Life, context: Context, person: Person, bond: Relationship, before: RelationshipStatus): void {
  const old = partnerOf(life);
  if (old !== undefined && old.id !== person.id) {
    setStatus(life, context, old, relationshipWith(life, old.id)?.status === 'married' ? 'divorced' : 'ex');
  }
  life.c.partner = person.id;
  person.partner = life.c.id;
  addRole(person, 'partner');
  dropRole(person, 'ex');
  if (!COUPLE.has(before)) {
    bond.anniversaryDay = dayOf(life);
    life.tally.loves += 1;
    feelBecause(life, context, life.c, 10, 'love');
  }
  if (bond.status === 'engaged') feelBecause(life, context, life.c, 12, 'engagement');
  if (bond.status === 'married') {
    addRole(person, 'spouse');
    bond.anniversaryDay = dayOf(life);
    life.tally.marriages += 1;
    feelBecause(life, context, life.c, 22, 'wedding');
  }
}

/** Whoever parts from a marriage leaves half of what is in hand. */
function part(life: Life, context: Context, person: Person, before: RelationshipStatus): void {
  if (life.c.partner === person.id) life.c.partner = null;
  person.partner = null;
  life.c.tryingForChild = false;
  dropRole(person, 'partner');
  dropRole(person, 'spouse');
  addRole(person, 'ex');
  if (before === 'married') {
    feelBecause(life, context, life.c, -20, 'divorce');
    if (life.c.money > 0) life.c.money -= Math.trunc(life.c.money / 2);
  } else if (COUPLE.has(before)) feelBecause(life, context, life.c, -10, 'breakup');
}

function beWidowed(life: Life, context: Context, person: Person): void {
  if (life.c.partner === person.id) life.c.partner = null;
  life.c.tryingForChild = false;
  feelBecause(life, context, life.c, -34, 'widowhood');
}

function beFriends(life: Life, person: Person, status: RelationshipStatus, before: RelationshipStatus): void {
  if (life.c.partner === person.id && (COUPLE.has(before) || status === 'acquaintance')) {
    life.c.partner = null;
    person.partner = null;
    dropRole(person, 'partner');
    dropRole(person, 'spouse');
  }
  if (status === 'rival') {
    addRole(person, 'rival');
    dropRole(person, 'friend');
  } else if (status === 'friend' || status === 'close friend' || status === 'best friend') {
    if (!hasRole(person, 'friend')) life.tally.friends += 1;
    addRole(person, 'friend');
    dropRole(person, 'rival');
  } else if (status === 'acquaintance') {
    dropRole(person, 'friend');
    dropRole(person, 'rival');
  }
}

export function relationshipsWeek(life: Life, context: Context): void {
  const today = dayOf(life);
  let seen = 0;
  for (const person of life.r) {
    if (person.status === 'dead') continue;
    const dice = drawOnce(life.seed, 'person', today, 10_000, 1000 + personNumber(person));
    const meets = dice % 100 < meetPercent(life, person);
    changeFamiliarity(life, person, meets ? 18 : 0);
    if (meets) seen += 1;
    const by = driftOf(life, person, meets, Math.floor(dice / 100));
    if (by !== 0) changeAffinity(life, context, person, by);
  }
  if (seen >= 4) addSocial(life, 1);
}

/** How likely these two spend time together in a week. */
function meetPercent(life: Life, person: Person): number {
  if (isHousehold(life, person)) return 95;
  if (hasRole(person, 'ex')) return 3;
  const pull = Math.floor((person.affinity + life.c.personality[2]) / 3);
  if (isFamily(person)) return clamp(20 + pull, 8, 70);
  if (hasRole(person, 'rival')) return 15;
  if (hasRole(person, 'friend')) return clamp(15 + pull, 5, 75);
  return seesDaily(person) ? clamp(25 + pull, 10, 70) : clamp(pull, 2, 30);
}

/** −1, 0 or 1. `dice` is 0..99. */
function driftOf(life: Life, person: Person, meets: boolean, dice: number): number {
  if (meets) {
    const gap = chemistry(life, person) - person.affinity;
    return dice < Math.min(60, Math.abs(gap)) ? Math.sign(gap) : 0;
  }
  if (isKin(person)) return dice < 4 && person.affinity > 30 ? -1 : 0;
  return dice < 18 && person.affinity !== 0 ? -Math.sign(person.affinity) : 0;
}

const FAMILY_BONUS = 26;
const PARENT_BONUS = 18;
const LOVE_BONUS = 44;
const FRIEND_BONUS = 16;

/** The affinity these two would settle at if left to themselves: alike in openness and diligence, kind, not both on edge; and luck. */
export function chemistry(life: Life, person: Person): number {
  const mine = life.c.personality;
  const theirs = person.personality;
  const unlike = Math.abs(mine[0] - theirs[0]) + Math.abs(mine[1] - theirs[1]);
  const luck = drawOnce(life.seed, 'love', personNumber(person), 61, 4) - 30;
  let sum = 34 - Math.floor(unlike / 3) + Math.floor((mine[3] + theirs[3] - 100) / 4) - Math.floor((mine[4] + theirs[4] - 100) / 6) + luck;
  if (isFamily(person)) sum += FAMILY_BONUS;
  if (hasRole(person, 'mother') || hasRole(person, 'father') || hasRole(person, 'child')) sum += PARENT_BONUS;
  if (person.id === life.c.partner) sum += LOVE_BONUS;
  else if (hasRole(person, 'friend')) sum += FRIEND_BONUS;
  return clamp(sum, -60, 95);
}

const BIG_ANNIVERSARIES: ReadonlySet<number> = new Set([1, 5, 10, 20, 25, 30, 40, 50, 60]);

const DEAD_KEPT_DAYS = 3 * 365;
const MEMORY_KEPT_DAYS = 12 * 365;

/** Whether there is something not too old to remember them by. */
function isStillTold(life: Life, person: Person): boolean {
  const last = person.memories.at(-1);
  return last !== undefined && dayOf(life) - last.day < MEMORY_KEPT_DAYS;
}

/** Once a year, at the protagonist's birthday: those nobody thinks of any more are forgotten. */
export function relationshipsYear(life: Life): void {
  forgetAll(life, (person) => {
    if (person.status === 'dead') return dateNow(life) - (person.diedOn ?? 0) > DEAD_KEPT_DAYS;
    if (person.affinity >= 25 || person.affinity <= -30 || isStillTold(life, person)) return false;
    return !seesDaily(person) && familiarityOf(life, person) === 0;
  });
}

/** Tells of round wedding days, in the week they fall in. */
export function anniversaryWeek(life: Life, context: Context): void {
  const id = life.c.partner;
  const bond = id === null ? undefined : relationshipWith(life, id);
  if (id === null || bond?.status !== 'married' || bond.anniversaryDay === undefined) return;
  const days = dayOf(life) - bond.anniversaryDay;
  const years = roughAge(days);
  if (years === roughAge(days - 7) || !BIG_ANNIVERSARIES.has(years)) return;
  tell(life, context, {
    icon: '💞',
    title: years === 1 ? 'One year married' : `${years} years married`,
    kind: 'milestone',
    text: fillText(inTurn(life, ANNIVERSARIES, years === 1 ? 0 : Math.floor(years / 5)), life, context, { x: id }),
  });
  feelBecause(life, context, life.c, 6, 'birthday');
}
