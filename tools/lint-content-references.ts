/** Findings about ids: each one once, and every reference to something that exists. */
import type { Condition, Effect, LifeEvent } from '../life/events/types.ts';
import type { World } from '../life/world.ts';
import type { Report } from './lint-content-find.ts';
import { conditionsElsewhere } from './lint-content-flow.ts';
import { allConditions, allEffects, unfold } from './lint-content-walk.ts';

type Ids = Readonly<Record<string, ReadonlySet<string>>>;

export function lintReferences(world: World, report: Report): void {
  const ids = collectIds(world);
  const byId = new Map(world.events.map((event) => [event.id, event]));
  for (const event of world.events) {
    for (const condition of allConditions(event)) lintCondition(condition, event.id, ids, byId, report);
    for (const effect of allEffects(event)) lintEffect(effect, event.id, ids, report);
    for (const rule of Object.values(event.cast ?? {})) if (rule.from !== undefined) lintFrom(rule.from, event.id, byId, report);
  }
  for (const { id, conditions } of conditionsElsewhere(world)) {
    for (const condition of conditions.flatMap(unfold)) lintCondition(condition, id, ids, byId, report);
  }
  lintDuplicates(world, report);
  lintTables(world, ids, report);
}

function collectIds(world: World): Ids {
  const of = (list: readonly { id: string }[]): ReadonlySet<string> => new Set(list.map((entry) => entry.id));
  return {
    event: of(world.events),
    job: of(world.jobs),
    activity: of(world.activities),
    item: of(world.items),
    habit: of(world.habits),
    illness: of(world.illnesses),
    culture: of(world.cultures),
    major: of(world.majors),
    place: of(world.places),
    ladder: new Set(world.jobs.map((job) => job.ladder)),
  };
}

function lintCondition(one: Condition, id: string, ids: Ids, byId: ReadonlyMap<string, LifeEvent>, report: Report): void {
  const want = (kind: string, name: string): void => {
    if (ids[kind]?.has(name) !== true) report('BL003', id, `there is no ${kind} '${name}'`, `'${name}'`);
  };
  if ('happened' in one) lintHappened(one, id, byId, report);
  else if ('activity' in one) want('activity', one.activity);
  else if ('doesHabit' in one) want('habit', one.doesHabit);
  else if ('ill' in one) want('illness', one.ill);
  else if ('owns' in one) want('item', one.owns);
  else if ('culture' in one) for (const culture of one.culture) want('culture', culture);
  else if ('ladder' in one) for (const ladder of one.ladder) want('ladder', ladder);
}

function lintHappened(
  one: Extract<Condition, { happened: string }>,
  id: string,
  byId: ReadonlyMap<string, LifeEvent>,
  report: Report,
): void {
  const [eventId, step] = one.happened.split('/') as [string, string | undefined];
  const event = byId.get(eventId);
  if (event === undefined) {
    report('BL002', id, `there is no event '${eventId}'`, eventId);
    return;
  }
  if (one.answer === undefined) return;
  const answers = answersIn(event, step);
  if (!answers.includes(one.answer)) report('BL002', id, `'${one.happened}' has no answer '${one.answer}'`, `'${one.answer}'`);
}

function answersIn(event: LifeEvent, step: string | undefined): string[] {
  if (event.kind === 'message') return [];
  if (event.kind === 'question') return event.answers.map((answer) => answer.id);
  const steps = Object.entries(event.steps).filter(([name]) => step === undefined || name === step);
  return steps.flatMap(([, { answers }]) => answers.map((answer) => answer.id));
}

function lintFrom(from: string, id: string, byId: ReadonlyMap<string, LifeEvent>, report: Report): void {
  const [eventId, part] = from.split('/') as [string, string | undefined];
  const event = byId.get(eventId);
  if (event === undefined) report('BL002', id, `there is no event '${eventId}'`, from);
  else if (part === undefined || !Object.hasOwn(event.cast ?? {}, part)) {
    report('BL002', id, `'${eventId}' has no part '${part ?? ''}'`, from);
  }
}

function lintEffect(effect: Effect, id: string, ids: Ids, report: Report): void {
  const want = (kind: string, name: string, code = 'BL003'): void => {
    if (ids[kind]?.has(name) !== true) report(code, id, `there is no ${kind} '${name}'`, `'${name}'`);
  };
  if ('follow' in effect) want('event', effect.follow, 'BL002');
  else if ('startHabit' in effect) want('habit', effect.startHabit);
  else if ('endHabit' in effect) want('habit', effect.endHabit);
  else if ('ill' in effect) want('illness', effect.ill);
  else if ('cure' in effect) want('illness', effect.cure);
  else if ('hire' in effect) want('job', effect.hire);
  else if ('join' in effect) want('activity', effect.join);
  else if ('item' in effect) want('item', effect.item);
  else if ('loseItem' in effect) want('item', effect.loseItem);
}

function lintDuplicates(world: World, report: Report): void {
  const lists: Readonly<Record<string, readonly { id: string }[]>> = {
    event: world.events,
    job: world.jobs,
    school: world.schools,
    major: world.majors,
    activity: world.activities,
    item: world.items,
    place: world.places,
    culture: world.cultures,
    habit: world.habits,
    illness: world.illnesses,
    ribbon: world.ribbons,
  };
  for (const [kind, list] of Object.entries(lists)) {
    const seen = new Set<string>();
    for (const { id } of list) {
      if (seen.has(id)) report('BL001', id, `two ${kind}s have the id '${id}'`);
      seen.add(id);
    }
  }
}

function lintTables(world: World, ids: Ids, report: Report): void {
  const want = (kind: string, name: string, id: string): void => {
    if (ids[kind]?.has(name) !== true) report('BL003', id, `there is no ${kind} '${name}'`);
  };
  for (const job of world.jobs) for (const major of job.needs.majors ?? []) want('major', major, job.id);
  for (const place of world.places) for (const [culture] of place.cultures) want('culture', culture, place.id);
  for (const reward of world.tables.dailyRewards) if (reward.item !== undefined) want('item', reward.item, 'dailyRewards');
}
