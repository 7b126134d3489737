/**
 * Love in simple form: one meets somebody, becomes a couple, gets engaged, marries, or parts. Weekly odds from `tables.love` (percent a
 * year), moved by how sociable one is and what the two make of each other. Content events and commands may do any of it sooner.
 */

import type { Sex } from '../../wire/vocabulary.ts';
import { ageOf, type Context, dayOf, tell } from '../context.ts';
import { fillText } from '../events/text.ts';
import { makePerson } from '../person.ts';
import { drawOnce, type Random, stream } from '../random.ts';
import type { Life, Person, Relationship } from '../state.ts';
import { bandAt, inTurn } from './curve.ts';
import { roughAge } from './growth.ts';
import { FRIEND_TO_LOVE, MEETINGS, PARTINGS, PROPOSALS, WEDDINGS } from './loveTexts.ts';
import { hasRole, isFamily, partnerOf, relationshipWith } from './people.ts';
import { chemistry, setStatus } from './relationships.ts';

const WEEKS = 52;
const GROWN_UP = 18;
const YOUNGEST = 15;
/** Percent of lives that fall for their own sex. */
const SAME_SEX_PERCENT = 8;
/** Weeks together before anybody proposes. */
const WEEKS_BEFORE_PROPOSAL = 40;
/** Percent a week that an engaged couple marries: eight months on average. */
const WEDDING_PERCENT = 3;
/** Per hundred thousand and week that a couple parts, before affinity has its say; young love, grown love, engaged, married. */
const PARTING = { young: 1400, dating: 420, engaged: 120, married: 60 } as const;

/** Whom this life falls for; the same from birth to death. */
export function attractedTo(life: Life): Sex {
  const own = drawOnce(life.seed, 'love', 0, 100, 1) < SAME_SEX_PERCENT;
  if (life.c.sex === 'male') return own ? 'male' : 'female';
  return own ? 'female' : 'male';
}

export function loveWeek(life: Life, context: Context): void {
  const age = roughAge(dayOf(life));
  if (age < YOUNGEST) return;
  const partner = partnerOf(life);
  const bond = partner === undefined ? undefined : relationshipWith(life, partner.id);
  if (partner === undefined) meetSomebody(life, context, age);
  else if (bond !== undefined) goOn(life, context, partner, bond, age);
}

/** Chances are drawn once per week and kind, out of a million. */
function comesTrue(life: Life, millionths: number, kind: number): boolean {
  return drawOnce(life.seed, 'love', dayOf(life), 1_000_000, kind) < millionths;
}

function meetSomebody(life: Life, context: Context, age: number): void {
  const percent = bandAt(context.world.tables.love, age)?.meetPercent ?? 0;
  const sociability = 50 + life.c.personality[2];
  if (!comesTrue(life, Math.floor((percent * 100 * sociability) / WEEKS), 11)) return;
  const draw = stream(life.seed, 'love', dayOf(life), 12);
  const friend = fallForFriend(life, age, draw);
  const person =
    friend ??
    makePerson(life, context, {
      role: 'neighbor',
      ageYears: ageOfMatch(age, draw),
      sex: attractedTo(life),
      draw,
    });
  if (friend === undefined) {
    person.roles = [];
    person.affinity = Math.max(person.affinity, 48 + draw.below(20));
    person.familiarity = 45;
  }
  const meetings = MEETINGS.find((one) => age < one.until)?.texts ?? FRIEND_TO_LOVE;
  const text = inTurn(life, friend === undefined ? meetings : FRIEND_TO_LOVE, life.tally.loves);
  setStatus(life, context, person, 'dating');
  tell(life, context, {
    icon: '💘',
    title: `You and ${person.firstName}`,
    kind: 'milestone',
    text: fillText(text, life, context, { x: person.id }),
  });
}

function ageOfMatch(age: number, draw: Random): number {
  if (age < GROWN_UP) return Math.min(17, Math.max(YOUNGEST, age + draw.between(-1, 1)));
  const span = age < 25 ? 3 : age < 40 ? 6 : 9;
  return Math.min(100, Math.max(GROWN_UP, age + draw.between(-span, span)));
}

/** Sometimes it is somebody one knows well already, of an age that fits. */
function fallForFriend(life: Life, age: number, draw: Random): Person | undefined {
  if (!draw.chance(1, 3)) return undefined;
  const wanted = attractedTo(life);
  const fitting = life.r.filter((person) => {
    if (person.status === 'dead' || person.sex !== wanted || person.affinity < 40 || person.partner !== null) return false;
    if (isFamily(person) || hasRole(person, 'teacher') || hasRole(person, 'boss') || hasRole(person, 'ex')) return false;
    const theirs = ageOf(life, person);
    return age < GROWN_UP ? theirs < GROWN_UP && Math.abs(theirs - age) <= 1 : theirs >= GROWN_UP && Math.abs(theirs - age) <= 10;
  });
  return fitting.length === 0 ? undefined : draw.pick(fitting);
}

function goOn(life: Life, context: Context, partner: Person, bond: Relationship, age: number): void {
  if (bond.status !== 'dating' && bond.status !== 'engaged' && bond.status !== 'married') return;
  if (comesTrue(life, partingChance(bond.status, partner.affinity, age), 13)) {
    partFrom(life, context, partner, bond.status);
    return;
  }
  if (age < GROWN_UP || ageOf(life, partner) < GROWN_UP) return;
  const weeks = Math.floor((dayOf(life) - (bond.anniversaryDay ?? bond.startDay)) / 7);
  if (bond.status === 'dating' && partner.affinity >= 50 && weeks >= WEEKS_BEFORE_PROPOSAL) propose(life, context, partner, age);
  else if (bond.status === 'engaged' && comesTrue(life, WEDDING_PERCENT * 10_000, 15)) {
    tellOf(life, context, partner, 'married', '💍', 'The wedding', WEDDINGS);
  }
}

/** Millionths a week. Affinity 50 leaves it as it is; every 10 points more or less change it by a third or double it. */
function partingChance(status: 'dating' | 'engaged' | 'married', affinity: number, age: number): number {
  const base = status === 'dating' && age < 23 ? PARTING.young : PARTING[status];
  let chance = base * 10;
  for (let at = 50; at > affinity && at > -50; at -= 10) chance *= 2;
  for (let at = 50; at < affinity - 9; at += 10) chance = Math.floor((chance * 2) / 3);
  return Math.min(250_000, chance);
}

function partFrom(life: Life, context: Context, partner: Person, status: 'dating' | 'engaged' | 'married'): void {
  partner.affinity = Math.min(partner.affinity, Math.max(-40, chemistry(life, partner) - 35));
  if (status === 'married') tellOf(life, context, partner, 'divorced', '💔', 'Divorced', PARTINGS.married);
  else tellOf(life, context, partner, 'ex', '💔', 'It is over', PARTINGS[status]);
}

/** `marryPercent` is the yearly chance of a couple in love. */
function propose(life: Life, context: Context, partner: Person, age: number): void {
  const percent = bandAt(context.world.tables.love, age)?.marryPercent ?? 0;
  if (!comesTrue(life, Math.floor((percent * 10_000 * (60 + partner.affinity)) / (WEEKS * 120)), 14)) return;
  tellOf(life, context, partner, 'engaged', '💍', 'A yes', PROPOSALS);
}

function tellOf(
  life: Life,
  context: Context,
  person: Person,
  status: Relationship['status'],
  icon: string,
  title: string,
  texts: readonly string[],
): void {
  setStatus(life, context, person, status);
  const text = inTurn(life, texts, life.tally.loves);
  tell(life, context, { icon, title, kind: 'milestone', text: fillText(text, life, context, { x: person.id }) });
}
