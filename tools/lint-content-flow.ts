/** Findings about how events hang together: flags, follow-ups, steps, cycles. */
import type { Condition, DilemmaEvent, LifeEvent } from '../life/events/types.ts';
import type { World } from '../life/world.ts';
import type { Report } from './lint-content-find.ts';
import { allConditions, allEffects, answerGroups, followsOf, unfold } from './lint-content-walk.ts';

/** Flags that the simulation itself reads or sets. */
export const ENGINE_READS: readonly string[] = ['death-warning', 'has-pet', 'left-home'];
export const ENGINE_SETS: readonly string[] = ['left-home'];

interface FlagUse {
  set: Map<string, string>;
  read: Map<string, string>;
}

export function lintFlags(world: World, report: Report): void {
  const use: FlagUse = { set: new Map(), read: new Map() };
  for (const event of world.events) {
    for (const condition of allConditions(event)) noteRead(condition, event.id, use);
    for (const effect of allEffects(event)) if ('flag' in effect && !use.set.has(effect.flag)) use.set.set(effect.flag, event.id);
  }
  for (const { id, conditions } of conditionsElsewhere(world)) for (const one of conditions.flatMap(unfold)) noteRead(one, id, use);
  for (const [flag, id] of use.set) {
    if (!use.read.has(flag) && !ENGINE_READS.includes(flag)) report('BL011', id, `flag '${flag}' is set but never read`, `'${flag}'`);
  }
  for (const [flag, id] of use.read) {
    if (!use.set.has(flag) && !ENGINE_SETS.includes(flag)) report('BL012', id, `flag '${flag}' is read but never set`, `'${flag}'`);
  }
}

function noteRead(condition: Condition, id: string, use: FlagUse): void {
  const flag = 'flag' in condition ? condition.flag : 'noFlag' in condition ? condition.noFlag : undefined;
  if (flag !== undefined && !use.read.has(flag)) use.read.set(flag, id);
}

/** Conditions outside events: ribbons and obituaries. */
export function conditionsElsewhere(world: World): { id: string; conditions: readonly Condition[] }[] {
  const { openings, middles, closings } = world.obituary;
  return [
    ...world.ribbons.map((ribbon) => ({ id: ribbon.id, conditions: ribbon.when })),
    ...[...openings, ...middles, ...closings].map((sentence) => ({ id: 'obituary', conditions: sentence.when ?? [] })),
  ];
}

export function lintFollows(events: readonly LifeEvent[], report: Report): void {
  const followed = new Set(events.flatMap(followsOf));
  for (const event of events) {
    if (event.onlyFollow === true && !followed.has(event.id) && event.id !== 'death-warning') {
      report('BL016', event.id, 'is only a follow-up, but nothing leads to it', 'onlyFollow');
    }
  }
  lintCycles(events, report);
}

/** A ring of follow-ups in which one happens once in a life ends there, silently. */
function lintCycles(events: readonly LifeEvent[], report: Report): void {
  const byId = new Map(events.map((event) => [event.id, event]));
  for (const event of events) {
    if (event.cooldownDays === undefined && reaches(event, event.id, byId)) {
      report('BL013', event.id, 'comes round to itself by follow-ups but has no cooldown', 'follow');
    }
  }
}

function reaches(from: LifeEvent, goal: string, byId: ReadonlyMap<string, LifeEvent>): boolean {
  const open = followsOf(from);
  const seen = new Set<string>();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === goal) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    const event = byId.get(next);
    if (event !== undefined) open.push(...followsOf(event));
  }
  return false;
}

export function lintSteps(event: DilemmaEvent, report: Report): void {
  const names = Object.keys(event.steps);
  if (!names.includes('start')) report('BL004', event.id, "a dilemma needs a step called 'start'", 'steps');
  const reached = new Set(['start']);
  const open = ['start'];
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    for (const next of nextSteps(event, step)) {
      if (!names.includes(next)) report('BL004', event.id, `leads to the unknown step '${next}'`, `'${next}'`);
      else if (!reached.has(next)) {
        reached.add(next);
        open.push(next);
      }
    }
  }
  for (const name of names) if (!reached.has(name)) report('BL005', event.id, `step '${name}' is never reached`, name);
}

function nextSteps(event: DilemmaEvent, step: string): string[] {
  const group = answerGroups(event).find((one) => one.step === step);
  return (group?.answers ?? []).flatMap(({ outcomes }) => outcomes.flatMap((outcome) => (outcome.next ? [outcome.next.step] : [])));
}
