/** Findings about one event by itself: ids, ranges, conditions, cast, answers and their prices. */
import { type Answer, CATEGORIES, type CastRule, type Condition, type Costs, type Effect, type LifeEvent } from '../life/events/types.ts';
import type { Report } from './lint-content-find.ts';
import { allConditions, allEffects, allTexts, answerGroups } from './lint-content-walk.ts';

const FAMILY: readonly string[] = ['mother', 'father', 'sibling', 'grandparent', 'partner', 'spouse', 'child', 'grandchild'];
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const ENERGY_MOST = 100;
const DIAMONDS_MOST = 50;
/** Dollars that somebody may have in hand by the oldest age at which the event comes. */
const MONEY_MOST: readonly (readonly [untilAge: number, dollars: number])[] = [
  [7, 20],
  [11, 100],
  [15, 500],
  [18, 3_000],
  [22, 20_000],
  [120, 400_000],
];

export function lintHead(event: LifeEvent, report: Report): void {
  if (!KEBAB.test(event.id)) report('BL018', event.id, 'the id must be kebab-case');
  if (!CATEGORIES.includes(event.category)) report('BL018', event.id, `unknown category ${event.category}`, 'category');
  if (!inOrder(event.age, 0, 120)) report('BL020', event.id, `age ${event.age.join('..')} is no range within 0..120`, 'age:');
  if (event.weight !== undefined && !whole(event.weight, 1, 100)) report('BL020', event.id, 'weight must be 1..100', 'weight');
  if (event.cooldownDays !== undefined && !whole(event.cooldownDays, 1, 40_000)) report('BL020', event.id, 'odd cooldown', 'cooldownDays');
  lintWhen(event.when ?? [], event, report);
  for (const effect of allEffects(event)) lintEffectRange(effect, event.id, report);
}

function whole(value: number, min: number, max: number): boolean {
  return Number.isInteger(value) && value >= min && value <= max;
}

function inOrder([min, max]: readonly [number, number], least: number, most: number): boolean {
  return whole(min, least, most) && whole(max, least, most) && min <= max;
}

function lintEffectRange(effect: Effect, id: string, report: Report): void {
  if ('follow' in effect && !inOrder(effect.days, 0, 40_000)) {
    report('BL020', id, `follow-up in ${effect.days.join('..')} days`, effect.follow);
  }
  if ('mood' in effect && Math.abs(effect.mood) > 60) report('BL020', id, `mood ${effect.mood} is beyond 60`, 'mood');
}

/** Conditions that cannot all hold. */
export function lintWhen(when: readonly Condition[], event: LifeEvent, report: Report): void {
  const clash = contradiction(when, event);
  if (clash !== undefined) report('BL006', event.id, clash, 'when');
  for (const condition of when) {
    if ('anyOf' in condition && condition.anyOf.length === 0) report('BL006', event.id, 'an empty anyOf never holds', 'anyOf');
  }
}

function contradiction(when: readonly Condition[], event: LifeEvent): string | undefined {
  const has = when.flatMap((one) => ('has' in one ? [one.has] : []));
  const both = when.find((one) => 'lacks' in one && has.includes(one.lacks));
  if (both !== undefined) return 'has and lacks the same thing';
  const flags = when.flatMap((one) => ('flag' in one ? [one.flag] : []));
  if (when.some((one) => 'noFlag' in one && flags.includes(one.noFlag))) return 'wants a flag set and not set';
  if (when.filter((one) => 'date' in one).length > 1) return 'cannot be two dates at once; use anyOf';
  for (const one of when) {
    const alone = impossible(one, event);
    if (alone !== undefined) return alone;
  }
  return undefined;
}

function impossible(one: Condition, event: LifeEvent): string | undefined {
  if ('stat' in one) {
    if (one.atLeast === undefined && one.below === undefined) return `${one.stat} is compared with nothing`;
    return one.atLeast !== undefined && one.below !== undefined && one.atLeast >= one.below ? `${one.stat} cannot be both` : undefined;
  }
  if ('date' in one && !/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(one.date)) return `${one.date} is no MM-DD`;
  if ('months' in one && !one.months.every((month) => whole(month, 1, 12))) return 'months are 1..12';
  if ('has' in one) return impossibleNeed(one.has, event.age);
  if (('flag' in one || 'happened' in one) && one.yearsAgo !== undefined) {
    if (one.yearsAgo[0] > one.yearsAgo[1]) return 'yearsAgo runs backwards';
    if (one.yearsAgo[0] > event.age[1]) return 'looks back before birth';
  }
  return undefined;
}

/** Ages (oldest, youngest) at which a need cannot be met. */
const EARLIEST: Readonly<Record<string, number>> = {
  job: 14,
  partTimeJob: 14,
  college: 16,
  spouse: 16,
  child: 16,
  grandchild: 32,
  retired: 50,
  widowed: 18,
  ownHome: 18,
  car: 16,
  school: 3,
  adultChild: 34,
  expecting: 16,
};

function impossibleNeed(need: string, [youngest, oldest]: readonly [number, number]): string | undefined {
  const earliest = EARLIEST[need];
  if (earliest !== undefined && oldest < earliest) return `nobody of ${oldest} has ${need}`;
  if (need === 'school' && youngest > 21) return `nobody of ${youngest} is in school`;
  return undefined;
}

export function lintAnswers(event: LifeEvent, report: Report): void {
  for (const { step, answers } of answerGroups(event)) {
    const count = answers.length;
    const where = step === undefined ? '' : ` in step '${step}'`;
    const least = step === undefined || step === 'start' ? 2 : 1;
    if (count < least || count > 5) report('BL010', event.id, `${count} answers${where}, 2 to 5 are wanted`, step);
    if (!answers.some(isFree)) report('BL007', event.id, `no answer${where} is free of conditions and costs`, step);
    const ids = answers.map((answer) => answer.id);
    if (new Set(ids).size !== ids.length) report('BL001', event.id, `two answers${where} have the same id`, step);
    for (const answer of answers) lintAnswer(answer, event, report);
  }
}

function isFree(answer: Answer): boolean {
  return answer.when === undefined && (answer.costs === undefined || Object.keys(answer.costs).length === 0);
}

function lintAnswer(answer: Answer, event: LifeEvent, report: Report): void {
  if (!KEBAB.test(answer.id)) report('BL018', event.id, `answer id '${answer.id}' must be kebab-case`, `'${answer.id}'`);
  if (answer.outcomes.length === 0 || answer.outcomes.length > 4) report('BL010', event.id, `answer '${answer.id}' needs 1 to 4 outcomes`);
  lintCosts(answer, answer.costs ?? {}, event, report);
  lintWhen(answer.when ?? [], event, report);
  for (const { chance, swing, next } of answer.outcomes) {
    if (chance !== undefined && !whole(chance, 0, 1000)) report('BL020', event.id, `chance ${chance} must be whole`, 'chance');
    if (swing !== undefined && !Number.isInteger(swing.by)) report('BL020', event.id, 'swing must be whole', 'swing');
    if (next !== undefined && !inOrder(next.days, 0, 40_000)) {
      report('BL020', event.id, `next step in ${next.days.join('..')} days`, next.step);
    }
  }
  if (answer.outcomes.length > 1 && answer.outcomes.every(({ chance }) => chance === 0)) {
    report('BL006', event.id, `answer '${answer.id}' has no outcome with a chance`, `'${answer.id}'`);
  }
}

function lintCosts(answer: Answer, { energy, money, diamonds }: Costs, event: LifeEvent, report: Report): void {
  const most = MONEY_MOST.find(([untilAge]) => event.age[1] <= untilAge)?.[1] ?? 0;
  const problem =
    (energy ?? 0) > ENERGY_MOST
      ? `${energy} energy`
      : (diamonds ?? 0) > DIAMONDS_MOST
        ? `${diamonds} diamonds`
        : (money ?? 0) > most
          ? `$${money} by age ${event.age[1]}`
          : undefined;
  if (problem !== undefined) report('BL008', event.id, `answer '${answer.id}' costs ${problem}: nobody can afford it`, `'${answer.id}'`);
  for (const amount of [energy, money, diamonds]) {
    if (amount !== undefined && !whole(amount, 1, 1_000_000)) {
      report('BL020', event.id, `answer '${answer.id}' has an odd cost`, `'${answer.id}'`);
    }
  }
}

/** Parts that are spoken of but not cast, and parts that are cast and never spoken of. */
export function lintCast(event: LifeEvent, report: Report): void {
  const parts = Object.keys(event.cast ?? {});
  const used = new Set<string>();
  for (const { text } of allTexts(event)) {
    for (const [, name] of text.matchAll(/\{([A-Za-z0-9-]+)(?:\.[A-Za-z]+)?\}/g)) used.add(name as string);
  }
  const spoken = [...allConditions(event).flatMap((one) => ('cast' in one ? [one.cast] : [])), ...allEffects(event).flatMap(partsOfEffect)];
  for (const part of spoken) {
    used.add(part);
    if (part !== 'me' && !parts.includes(part)) report('BL017', event.id, `nobody is cast as '${part}'`, `'${part}'`);
  }
  for (const [part, rule] of Object.entries(event.cast ?? {})) {
    if (part === 'me') report('BL017', event.id, "no part may be called 'me'", 'cast');
    if (!used.has(part) && !isFamily(rule)) report('BL021', event.id, `'${part}' is cast but never used`, `${part}:`);
    if (rule.age !== undefined && !inOrder(rule.age, 0, 120)) report('BL020', event.id, `age of '${part}' is no range`, `${part}:`);
    if (rule.ageGap !== undefined && rule.ageGap[0] > rule.ageGap[1]) {
      report('BL020', event.id, `ageGap of '${part}' runs backwards`, `${part}:`);
    }
  }
}

/** Family may be cast so that it is there ("your mother watches"), without a slot. */
function isFamily({ role }: CastRule): boolean {
  return (typeof role === 'string' ? [role] : role).every((one) => FAMILY.includes(one));
}

function partsOfEffect(effect: Effect): string[] {
  if ('with' in effect) return [effect.with];
  if ('of' in effect) return [effect.of];
  if ('remember' in effect) return [effect.by];
  return 'dies' in effect ? [effect.dies] : [];
}
