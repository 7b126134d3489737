/**
 * Finds who plays the parts of an event. The event has a random stream of its own, so that one event's casting never shifts
 * another's. People who are known are preferred; somebody new is met only for parts that may be made, and only when all others are filled.
 */
import type { Role, Sex } from '../../wire/vocabulary.ts';
import { ageOf, type Context, dayOf, personById } from '../context.ts';
import { makePerson } from '../person.ts';
import { type Random, stream } from '../random.ts';
import type { Life, Person } from '../state.ts';
import { attractedTo } from '../systems/love.ts';
import { allHold, type Cast, fitsCastCondition, within } from './conditions.ts';
import type { Candidate } from './index.ts';
import { castBefore, recall, textKey } from './recall.ts';
import type { CastRule } from './types.ts';

const ADULT_FROM = 18;
const STRANGERS: readonly Role[] = ['friend', 'classmate', 'colleague', 'neighbor', 'rival'];

/** Parts and the ids of those who play them, or null when a part stays empty. `given` people come along from an earlier event. */
export function castEvent(candidate: Candidate, life: Life, context: Context, given: Cast = {}): Record<string, string> | null {
  const rules = Object.entries(candidate.event.cast ?? {});
  const cast: Record<string, string> = { ...given };
  if (rules.length > 0) {
    const draw = stream(life.seed, 'event', dayOf(life), textKey(candidate.event.id));
    const toMake: [string, CastRule][] = [];
    for (const [part, rule] of rules) {
      const person = knownPerson(candidate, part, rule, life, cast, given, draw);
      if (person !== undefined) cast[part] = person.id;
      else if (rule.make === true && recall(given, part) === undefined) toMake.push([part, rule]);
      else return null;
    }
    for (const [part, rule] of toMake) {
      const person = newPerson(candidate, part, rule, life, context, draw);
      if (person === undefined) return null;
      cast[part] = person.id;
    }
  }
  const complete = Object.values(cast).every((id) => personById(life, id) !== undefined);
  return complete && castHolds(candidate, life, context, cast) ? cast : null;
}

function castHolds(candidate: Candidate, life: Life, context: Context, cast: Cast): boolean {
  return allHold(candidate.castConditions, life, context, cast) && allHold(candidate.afterCast, life, context, cast);
}

function knownPerson(
  candidate: Candidate,
  part: string,
  rule: CastRule,
  life: Life,
  cast: Cast,
  given: Cast,
  draw: Random,
): Person | undefined {
  const bound = recall(given, part) ?? (rule.from === undefined ? undefined : castBefore(life, rule.from));
  if (bound !== undefined) {
    const person = personById(life, bound);
    return person !== undefined && maySamePersonPlay(candidate, part, rule, life, person) ? person : undefined;
  }
  if (rule.from !== undefined) return undefined;
  const taken = Object.values(cast);
  const fitting = life.r.filter((person) => !taken.includes(person.id) && fits(candidate, part, rule, life, person));
  return fitting.length === 0 ? undefined : draw.pick(fitting);
}

/** Somebody from an earlier event need not be what they were, but a partner has to be one still. */
function maySamePersonPlay(candidate: Candidate, part: string, rule: CastRule, life: Life, person: Person): boolean {
  if (!livesAsWanted(candidate, part, life, person) || !within(person.affinity, rule.affinity)) return false;
  if (rule.age !== undefined && !within(ageOf(life, person), rule.age)) return false;
  const roles = rolesOf(rule);
  const bonded = roles.every((role) => role === 'partner' || role === 'spouse');
  return !bonded || hasRole(life, person, roles);
}

function livesAsWanted(candidate: Candidate, part: string, life: Life, person: Person): boolean {
  const conditions = candidate.castConditions.filter((condition) => condition.cast === part);
  if (person.status !== 'alive' && !conditions.some((condition) => condition.alive === false)) return false;
  return conditions.every((condition) => fitsCastCondition(life, person, condition));
}

function fits(candidate: Candidate, part: string, rule: CastRule, life: Life, person: Person): boolean {
  const sex = wantedSex(candidate, rule, life);
  if (!hasRole(life, person, rolesOf(rule)) || (sex !== undefined && sex !== person.sex)) return false;
  if (!within(person.affinity, rule.affinity)) return false;
  if (isLove(candidate, rule) && !within(ageOf(life, person), loveAges(ageOf(life, life.c)))) return false;
  if (rule.age !== undefined || rule.ageGap !== undefined) {
    const age = ageOf(life, person);
    if (!within(age, rule.age) || !within(age - ageOf(life, life.c), rule.ageGap)) return false;
  }
  return livesAsWanted(candidate, part, life, person);
}

function rolesOf(rule: CastRule): readonly Role[] {
  return typeof rule.role === 'string' ? [rule.role] : rule.role;
}

/** A stranger in a romance may become more. */
function isLove(candidate: Candidate, rule: CastRule): boolean {
  return candidate.event.category === 'romance' && rolesOf(rule).every((role) => STRANGERS.includes(role));
}

/** A minor's love is of one age with them, an adult's is an adult, whatever the writer forgot to say. */
function loveAges(myAge: number): readonly [youngest: number, oldest: number] {
  return myAge < ADULT_FROM ? [myAge - 2, Math.min(ADULT_FROM, myAge + 2)] : [ADULT_FROM, 110];
}

/** Love is of the sex this life falls for. */
function wantedSex(candidate: Candidate, rule: CastRule, life: Life): Sex | undefined {
  return rule.sex ?? (isLove(candidate, rule) ? attractedTo(life) : undefined);
}

/** A spouse is a partner too. */
function hasRole(life: Life, person: Person, roles: readonly Role[]): boolean {
  for (const role of roles) {
    if (person.roles.includes(role)) return true;
    if (role === 'partner' && (person.id === life.c.partner || person.roles.includes('spouse'))) return true;
  }
  return false;
}

function newPerson(candidate: Candidate, part: string, rule: CastRule, life: Life, context: Context, draw: Random): Person | undefined {
  const myAge = ageOf(life, life.c);
  const gap = rule.ageGap ?? (rule.age === undefined ? ([-1, 1] as const) : ([-120, 120] as const));
  const [least, most] = isLove(candidate, rule) ? loveAges(myAge) : ([0, 110] as const);
  const youngest = Math.max(least, myAge + gap[0], rule.age?.[0] ?? 0);
  const oldest = Math.min(most, myAge + gap[1], rule.age?.[1] ?? 110);
  if (youngest > oldest && rule.age !== undefined) return undefined;
  const role = rolesOf(rule)[0] as Role;
  const spec: { role: Role; ageYears: number; draw: Random; sex?: Sex } = {
    role,
    ageYears: draw.between(youngest, Math.max(youngest, oldest)),
    draw,
  };
  const sex = wantedSex(candidate, rule, life);
  if (sex !== undefined) spec.sex = sex;
  const person = makePerson(life, context, spec);
  person.affinity = intoRange(person.affinity, rule.affinity);
  for (const condition of candidate.castConditions) {
    if (condition.cast === part) person.affinity = intoRange(person.affinity, condition.affinity);
  }
  return person;
}

function intoRange(value: number, range: readonly [number, number] | undefined): number {
  return range === undefined ? value : Math.max(range[0], Math.min(range[1], value));
}
