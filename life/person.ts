/** Making people: the protagonist and everybody they will ever know, one shape, every choice drawn from the stream that is handed in. */
import type { RelationshipStatus, Role, Sex } from '../wire/vocabulary.ts';
import { birthday, dateOf, dayNumber } from './calendar.ts';
import { type Context, dateNow, dayOf } from './context.ts';
import { clamp } from './integers.ts';
import type { Random } from './random.ts';
import type { Avatar, Life, Person } from './state.ts';
import { forgetSomebody } from './systems/forgetting.ts';
import { usualWeight } from './systems/growth.ts';
import { settleOccupation } from './systems/others.ts';

export interface PersonSpec {
  role: Role;
  /** Whole years, 0..110. */
  ageYears: number;
  sex?: Sex;
  cultureId?: string;
  lastName?: string;
  draw: Random;
}

/** At most so many living others; the longest forgotten go first. */
export const MOST_OTHERS = 60;

/** How many kinds of each there are; a face is drawn from them. */
export const AVATAR_KINDS: Readonly<Record<keyof Avatar, number>> = {
  skin: 8,
  hair: 24,
  hairColor: 8,
  eyes: 6,
  clothing: 8,
  clothingColor: 10,
  accessory: 6,
};

/** What somebody is to the protagonist at first: affinity, familiarity, status; a draw of −10..10 is added to the affinity. */
export const FIRST_MEETING: Readonly<Record<Role, readonly [affinity: number, familiarity: number, status: RelationshipStatus]>> = {
  mother: [75, 90, 'family'],
  father: [70, 85, 'family'],
  sibling: [50, 85, 'family'],
  grandparent: [60, 50, 'family'],
  child: [80, 95, 'family'],
  grandchild: [65, 60, 'family'],
  partner: [55, 60, 'dating'],
  spouse: [70, 90, 'married'],
  ex: [-5, 10, 'ex'],
  friend: [35, 50, 'friend'],
  classmate: [12, 35, 'acquaintance'],
  teacher: [15, 30, 'acquaintance'],
  colleague: [12, 30, 'acquaintance'],
  boss: [8, 30, 'acquaintance'],
  neighbor: [12, 25, 'acquaintance'],
  rival: [-30, 30, 'rival'],
};

/** Creates a person, adds them to the life with their relationship, and makes room when too many are known. */
export function makePerson(life: Life, context: Context, spec: PersonSpec): Person {
  forgetSomebody(life, MOST_OTHERS - 1);
  const person = newPerson(life, context, spec);
  const [affinity, familiarity, status] = FIRST_MEETING[spec.role];
  person.roles = [spec.role];
  person.affinity = clamp(affinity + spec.draw.between(-10, 10), -100, 100);
  person.familiarity = familiarity;
  person.familiarOn = dayOf(life);
  person.likes = draws(context.world.interests, 2, spec.draw);
  person.dislikes = draws(context.world.interests, 1, spec.draw).filter((one) => !person.likes.includes(one));
  settleOccupation(life, context, person, spec.draw);
  life.r.push(person);
  life.relData.push({ person1: life.c.id, person2: person.id, status, startDay: dayOf(life), score: 0 });
  if ((spec.role === 'partner' || spec.role === 'spouse') && life.c.partner === null) {
    life.c.partner = person.id;
    person.partner = life.c.id;
  }
  return person;
}

/** A person with nobody around them yet; takes the next free number. */
export function newPerson(life: Life, context: Context, spec: PersonSpec): Person {
  const { draw } = spec;
  const sex = spec.sex ?? (draw.chance(1, 2) ? 'male' : 'female');
  const cultureId = spec.cultureId ?? drawCulture(life, context, draw);
  const personality = drawPersonality(draw);
  const person: Person = {
    id: `p${life.nextPerson}`,
    firstName: drawFirstName(life, context, cultureId, sex, draw),
    lastName: spec.lastName ?? drawLastName(context, cultureId, draw),
    sex,
    pronoun: sex === 'male' ? 'he' : 'she',
    cultureId,
    bornOn: drawBirthDate(life, spec),
    status: 'alive',
    roles: [],
    avatar: drawAvatar(draw, sex),
    personality,
    likes: [],
    dislikes: [],
    money: 0,
    prestige: 0,
    bars: { settledAt: 0, energy: 100, peakEnergy: 100, hunger: 20, thirst: 20, unlimitedUntil: 0 },
    setPoint: clamp(62 + draw.between(-8, 13) - Math.floor((personality[4] - 50) / 8), 50, 75),
    impulses: [],
    stress: 20 + Math.floor(personality[4] / 5),
    health: 60,
    social: 50,
    fitness: 45,
    weight: usualWeight(sex, spec.ageYears),
    habits: [],
    healthConditions: [],
    education: {
      level: 'none',
      grade: 0,
      schoolId: null,
      focus: 'Balanced',
      records: [],
      performance: clamp(35 + Math.floor(personality[1] / 2) + draw.between(-15, 15), 0, 100),
    },
    job: null,
    pastJobs: [],
    activities: [],
    spendingHabit: draw.pick(['frugal', 'careful', 'careful', 'easy', 'easy', 'lavish'] as const),
    affinity: 0,
    familiarity: 0,
    messaging: { traits: drawMessaging(personality, draw), modifiers: [0, 0, 0, 0, 0, 0, 0, 0], sentimentDay: 0, sentimentSum: 0 },
    partner: null,
    tryingForChild: false,
    memories: [],
    schedules: [],
  };
  life.nextPerson += 1;
  return person;
}

/** So that the person is `ageYears` old today: somewhere in the year before. Newborns are born today. */
function drawBirthDate(life: Life, spec: PersonSpec): number {
  const today = dateNow(life);
  if (spec.ageYears === 0) return spec.role === 'child' ? today : today - spec.draw.below(360);
  const { year, month, day } = dateOf(today);
  const lastBirthday = dayNumber(year, month, Math.min(day, 28));
  return birthday(lastBirthday - spec.draw.below(360), -spec.ageYears);
}

export function drawCulture(life: Life, context: Context, draw: Random): string {
  const cultures = context.world.placeById.get(life.placeId)?.cultures ?? [];
  const index = draw.weighted(cultures.map(([, share]) => share));
  return cultures[index]?.[0] ?? context.world.cultures[0]?.id ?? 'none';
}

/** A name that nobody alive in this life bears yet, where three tries find one. */
export function drawFirstName(life: Life, context: Context, cultureId: string, sex: Sex, draw: Random): string {
  const culture = context.world.cultureById.get(cultureId) ?? context.world.cultures[0];
  const names = culture?.[sex] ?? [];
  if (names.length === 0) return sex === 'male' ? 'Sam' : 'Alex';
  let name = draw.pick(names);
  for (let tries = 0; tries < 3 && isTaken(life, name); tries++) name = draw.pick(names);
  return name;
}

function isTaken(life: Life, firstName: string): boolean {
  return life.c.firstName === firstName || life.r.some((person) => person.firstName === firstName && person.status === 'alive');
}

export function drawLastName(context: Context, cultureId: string, draw: Random): string {
  const names = (context.world.cultureById.get(cultureId) ?? context.world.cultures[0])?.surnames ?? [];
  return names.length === 0 ? 'Hale' : draw.pick(names);
}

/** Shares of short, half-long and long hair, percent; hair is one of eight fronts in each length. */
const HAIR_LENGTHS: Readonly<Record<Sex, readonly number[]>> = { male: [84, 11, 5], female: [13, 39, 48] };
const HAIR_FRONTS = 8;

export function drawAvatar(draw: Random, sex: Sex): Avatar {
  return {
    skin: draw.below(AVATAR_KINDS.skin),
    hair: draw.weighted(HAIR_LENGTHS[sex]) * HAIR_FRONTS + draw.below(HAIR_FRONTS),
    hairColor: draw.below(AVATAR_KINDS.hairColor),
    eyes: draw.below(AVATAR_KINDS.eyes),
    clothing: draw.below(AVATAR_KINDS.clothing),
    clothingColor: draw.below(AVATAR_KINDS.clothingColor),
    accessory: draw.chance(1, 4) ? 1 + draw.below(AVATAR_KINDS.accessory - 1) : 0,
  };
}

/** Five axes 0..100, most of them in the middle. */
function drawPersonality(draw: Random): Person['personality'] {
  const axis = (): number => draw.below(51) + draw.below(51);
  return [axis(), axis(), axis(), axis(), axis()];
}

/** Traits of texting in the order of `MESSAGING_TRAITS`, half character, half chance. */
function drawMessaging([openness, diligence, sociability, kindness, nerves]: Person['personality'], draw: Random): number[] {
  const leaning = [sociability, openness, sociability, 100 - diligence, diligence, openness, kindness, 100 - nerves];
  return leaning.map((lean) => Math.floor((lean + draw.below(101)) / 2));
}

/** `count` different ones of a list, in the order drawn; fewer when the list is short. */
export function draws(list: readonly string[], count: number, draw: Random): string[] {
  const taken: string[] = [];
  for (let tries = 0; tries < count * 3 && taken.length < count && list.length > 0; tries++) {
    const one = draw.pick(list);
    if (!taken.includes(one)) taken.push(one);
  }
  return taken;
}
