/**
 * A policy that works towards one goal: from the goal's conditions it reasons back to the answers, flags and follow-ups that lead
 * there, to a birth that fits, and to the work, clubs, things and focus it asks for.
 */

import type { CharacterSetup } from '../life/commands/types.ts';
import type { CompiledWorld } from '../life/compile.ts';
import { ageOf } from '../life/context.ts';
import type { Answer, Condition, Effect, LifeEvent } from '../life/events/types.ts';
import type { Random } from '../life/random.ts';
import { offerJobs } from '../life/systems/job.ts';
import { answerGroups } from './lint-content-walk.ts';
import type { Choice, Moment, Policy } from './play.ts';
import { policyNamed, randomSetup, shuffled } from './play-policies.ts';
import { answerGoal, eventOfGoal, type Goal } from './witness-goals.ts';

interface Plan {
  /** Answers that lead on. */
  answers: Set<Goal>;
  /** Flags that must stay unset. */
  avoid: Set<string>;
  events: Set<string>;
  /** Conditions of all events on the way. */
  conditions: Condition[];
}

export const AIM = 'aim:';
/** Whoever is to grow so old has to live with care. */
const OLD_FROM = 80;

export function aimPolicy(world: CompiledWorld, goal: Goal): Policy {
  const plan = planFor(world, goal);
  const asked = plan.conditions;
  const isOld = (world.eventById.get(eventOfGoal(goal))?.age[0] ?? 0) >= OLD_FROM;
  return {
    name: AIM + goal,
    setup: (_world, draw) => setupFor(world, asked, draw),
    choose: (choice) => chooseFor(plan, choice, isOld),
    moves: (moment) => movesFor(asked, moment, isOld),
  };
}

function planFor(world: CompiledWorld, goal: Goal): Plan {
  const plan: Plan = { answers: new Set(), avoid: new Set(), events: new Set(), conditions: [] };
  const open: Goal[] = [goal];
  for (let next = open.pop(); next !== undefined && plan.events.size < 40; next = open.pop()) {
    if (next.includes(':')) {
      if (plan.answers.has(next)) continue;
      plan.answers.add(next);
      wantAnswer(world, next, plan, open);
    }
    const event = world.eventById.get(eventOfGoal(next));
    if (event === undefined || plan.events.has(event.id)) continue;
    plan.events.add(event.id);
    wantEvent(world, event, plan, open);
  }
  return plan;
}

function wantAnswer(world: CompiledWorld, goal: Goal, plan: Plan, open: Goal[]): void {
  const event = world.eventById.get(eventOfGoal(goal));
  if (event === undefined) return;
  const group = answerGroups(event).find(({ step, answers }) => answers.some((answer) => answerGoal(event.id, step, answer.id) === goal));
  const answer = group?.answers.find((one) => answerGoal(event.id, group.step, one.id) === goal);
  wantConditions(world, answer?.when ?? [], plan, open);
  if (group?.step === undefined || group.step === 'start') return;
  for (const { step, answers } of answerGroups(event)) {
    for (const one of answers) {
      if (one.outcomes.some((outcome) => outcome.next?.step === group.step)) open.push(answerGoal(event.id, step, one.id));
    }
  }
}

function wantEvent(world: CompiledWorld, event: LifeEvent, plan: Plan, open: Goal[]): void {
  wantConditions(world, event.when ?? [], plan, open);
  for (const rule of Object.values(event.cast ?? {})) if (rule.from !== undefined) open.push(rule.from.split('/', 1)[0] as string);
  if (event.onlyFollow === true) wantEffect(world, (effect) => 'follow' in effect && effect.follow === event.id, open);
}

function wantConditions(world: CompiledWorld, conditions: readonly Condition[], plan: Plan, open: Goal[]): void {
  for (const condition of conditions) {
    plan.conditions.push(condition);
    if ('flag' in condition) wantEffect(world, (effect) => 'flag' in effect && effect.flag === condition.flag, open);
    if ('noFlag' in condition) plan.avoid.add(condition.noFlag);
    if ('anyOf' in condition) wantConditions(world, condition.anyOf, plan, open);
    if ('doesHabit' in condition) wantEffect(world, (effect) => 'startHabit' in effect && effect.startHabit === condition.doesHabit, open);
    if ('happened' in condition) wantHappened(world, condition.happened, condition.answer, open);
  }
}

function wantHappened(world: CompiledWorld, happened: string, answer: string | undefined, open: Goal[]): void {
  const [eventId, step] = happened.split('/') as [string, string | undefined];
  const event = world.eventById.get(eventId);
  if (event === undefined) return;
  open.push(eventId);
  for (const group of answerGroups(event)) {
    if (step !== undefined && group.step !== step) continue;
    for (const one of group.answers) if (one.id === answer) open.push(answerGoal(eventId, group.step, one.id));
  }
}

/** Every answer, and every message, that has such an effect. */
function wantEffect(world: CompiledWorld, wanted: (effect: Effect) => boolean, open: Goal[]): void {
  for (const event of world.events) {
    if (event.kind === 'message' && (event.effects ?? []).some(wanted)) open.push(event.id);
    for (const { step, answers } of answerGroups(event)) {
      for (const answer of answers) if (effectsOf(answer).some(wanted)) open.push(answerGoal(event.id, step, answer.id));
    }
  }
}

function effectsOf(answer: Answer): Effect[] {
  return answer.outcomes.flatMap((outcome) => [...(outcome.effects ?? [])]);
}

function setupFor(world: CompiledWorld, asked: readonly Condition[], draw: Random): CharacterSetup {
  const setup = randomSetup(world, draw);
  for (const one of asked) {
    if ('sex' in one) setup.sex = one.sex;
    if ('culture' in one) {
      const places = world.places.filter((place) => place.cultures.some(([culture]) => one.culture.includes(culture)));
      const place = places.length === 0 ? undefined : draw.pick(places);
      if (place === undefined) continue;
      setup.placeId = place.id;
      setup.cultureId = draw.pick(place.cultures.map(([culture]) => culture).filter((culture) => one.culture.includes(culture)));
    }
    if ('stat' in one && one.stat === 'classAtBirth') {
      const least = Math.max(0, one.atLeast ?? 0);
      setup.classAtBirth = least + draw.below(Math.max(1, Math.min(5, one.below ?? 5) - least));
    }
  }
  return setup;
}

function chooseFor(plan: Plan, choice: Choice, isOld: boolean): readonly Answer[] {
  const { event, pending, answers, draw } = choice;
  const rank = (answer: Answer): number => {
    if (plan.answers.has(answerGoal(event.id, pending.step, answer.id))) return 0;
    return effectsOf(answer).some((effect) => 'flag' in effect && plan.avoid.has(effect.flag)) ? 2 : 1;
  };
  const order = isOld ? [...(policyNamed('careful')?.choose(choice) ?? answers)] : shuffled(answers, draw);
  return order.sort((a, b) => rank(a) - rank(b));
}

function movesFor(asked: readonly Condition[], moment: Moment, isOld: boolean): void {
  const { life, draw, send } = moment;
  const wantsNoJob = asked.some((one) => 'lacks' in one && one.lacks === 'job') && draw.chance(1, 2);
  if (!wantsNoJob) policyNamed(isOld ? 'careful' : draw.chance(1, 2) ? 'random' : 'studious')?.moves(moment);
  for (const one of asked) {
    if ('activity' in one) send({ type: 'applyForExtracurricular', activityId: one.activity });
    if ('owns' in one && !life.inventory.some((owned) => owned.itemId === one.owns)) send({ type: 'purchaseItem', itemId: one.owns });
    if ('focus' in one && life.c.education.focus !== one.focus) send({ type: 'focusUpdate', focus: one.focus });
    if ('has' in one) buyKind(one.has, moment);
    if ('ladder' in one && ageOf(life, life.c) >= 14) climb(one.ladder, moment);
  }
}

function buyKind(need: string, { life, context, draw, send }: Moment): void {
  const kind = { pet: 'pet', car: 'vehicle', ownHome: 'home' }[need];
  if (kind === undefined) return;
  const items = context.world.items.filter((item) => item.kind === kind);
  if (items.length > 0 && !life.inventory.some((owned) => items.some((item) => item.id === owned.itemId))) {
    send({ type: 'purchaseItem', itemId: draw.pick(items).id });
  }
}

function climb(ladders: readonly string[], { life, context, draw, send }: Moment): void {
  const ladder = context.world.jobById.get(life.c.job?.jobId ?? '')?.ladder;
  if (ladder !== undefined && ladders.includes(ladder)) return;
  const offers = offerJobs(life, context).filter((offer) => offer.available && ladders.includes(offer.ladder));
  if (offers.length > 0) send({ type: 'applyForJob', jobId: draw.pick(offers).id });
}
