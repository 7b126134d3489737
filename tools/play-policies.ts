/** Ways to live: how each chooses among answers, and what it does of its own accord each month. */

import type { CharacterSetup } from '../life/commands/types.ts';
import type { CompiledWorld } from '../life/compile.ts';
import { ageOf } from '../life/context.ts';
import type { Answer, Effect, Outcome } from '../life/events/types.ts';
import type { Random } from '../life/random.ts';
import { offerActivities } from '../life/systems/activities.ts';
import { energyOf } from '../life/systems/body.ts';
import { offerJobs } from '../life/systems/job.ts';
import { isPupil } from '../life/systems/school.ts';
import type { Focus } from '../wire/vocabulary.ts';
import type { Choice, Moment, Policy } from './play.ts';

export function randomSetup(world: CompiledWorld, draw: Random): CharacterSetup {
  const place = draw.pick(world.places);
  const [cultureId] = draw.pick(place.cultures);
  return { sex: draw.pick(['male', 'female'] as const), placeId: place.id, cultureId, classAtBirth: draw.below(5) };
}

export function shuffled<T>(list: readonly T[], draw: Random): T[] {
  const out = [...list];
  for (let i = out.length - 1; i > 0; i--) {
    const j = draw.below(i + 1);
    [out[i], out[j]] = [out[j] as T, out[i] as T];
  }
  return out;
}

/** Points for an effect; a policy likes some things and dreads others. */
type Taste = Readonly<Partial<Record<string, number>>>;

const CAREFUL: Taste = {
  mood: 1,
  health: 3,
  stress: -2,
  money: 0.02,
  misdeeds: -20,
  kindnesses: 2,
  energyCost: -0.1,
  moneyCost: -0.05,
  habit: -20,
};
const RECKLESS: Taste = { mood: 1, stress: 0.3, misdeeds: 10, prestige: 2, moneyCost: 0.02, habit: 6, outcomes: 3, energyCost: 0.1 };
const STUDIOUS: Taste = { performance: 4, jobPerformance: 4, diligence: 4, openness: 3, stress: -0.2, mood: 0.3, misdeeds: -3 };
const GREEDY: Taste = { money: 1, moneyCost: -1, jobPerformance: 8, prestige: 4, mood: 0.1 };
const SOCIAL: Taste = { affinity: 1.5, social: 3, kindnesses: 6, sociability: 4, kindness: 4, familiarity: 0.5, mood: 0.5 };

function valueOfEffect(effect: Effect, taste: Taste): number {
  let sum = 0;
  for (const [verb, value] of Object.entries(effect)) if (typeof value === 'number') sum += (taste[verb] ?? 0) * value;
  if ('trait' in effect) sum += (taste[effect.trait] ?? 0) * effect.by;
  if ('tally' in effect) sum += (taste[effect.tally] ?? 0) * (effect.by ?? 1);
  if ('startHabit' in effect) sum += taste['habit'] ?? 0;
  return sum;
}

function worthOfOutcome(outcome: Outcome, taste: Taste): number {
  return (outcome.effects ?? []).reduce((sum, effect) => sum + valueOfEffect(effect, taste), 0) * (outcome.chance ?? 1);
}

/** Expected points of an answer: its outcomes by chance, its costs, and how much is left to chance. */
function worthOf(answer: Answer, taste: Taste): number {
  const chances = answer.outcomes.reduce((sum, outcome) => sum + (outcome.chance ?? 1), 0);
  const gain = answer.outcomes.reduce((sum, outcome) => sum + worthOfOutcome(outcome, taste), 0) / Math.max(1, chances);
  const costs = (answer.costs?.energy ?? 0) * (taste['energyCost'] ?? 0) + (answer.costs?.money ?? 0) * (taste['moneyCost'] ?? 0);
  return gain + costs + (answer.outcomes.length - 1) * (taste['outcomes'] ?? 0);
}

/** The best by taste; ties, and one choice in five, by chance. */
function byTaste(taste: Taste): (choice: Choice) => readonly Answer[] {
  return ({ answers, draw }) => {
    const order = shuffled(answers, draw);
    if (draw.chance(1, 5)) return order;
    const worth = new Map(order.map((answer) => [answer, worthOf(answer, taste)]));
    return order.sort((a, b) => (worth.get(b) ?? 0) - (worth.get(a) ?? 0));
  };
}

function byChance({ answers, draw }: Choice): readonly Answer[] {
  return shuffled(answers, draw);
}

/** Looks for better work now and then: always without work, once a year with it. */
function seekWork({ life, context, draw, send }: Moment, ladder?: string): void {
  const age = ageOf(life, life.c);
  if (age < 16 || age > 64 || (isPupil(life.c) && age > 17) || (life.c.job !== null && !draw.chance(1, 12))) return;
  const offers = offerJobs(life, context).filter((offer) => offer.available && offer.salary > (life.c.job?.salary ?? 0));
  const wanted = ladder === undefined ? offers : offers.filter((offer) => offer.ladder === ladder);
  const list = wanted.length > 0 ? wanted : offers;
  if (list.length > 0) send({ type: 'applyForJob', jobId: draw.pick(list).id });
}

function joinSomething({ life, context, draw, send }: Moment, oneIn: number): void {
  if (!isPupil(life.c) || life.c.activities.length > 0 || !draw.chance(1, oneIn)) return;
  const offers = offerActivities(life, context).filter((offer) => offer.available);
  if (offers.length > 0) send({ type: 'applyForExtracurricular', activityId: draw.pick(offers).id });
}

function focusOn({ life, send }: Moment, focus: Focus): void {
  if (isPupil(life.c) && life.c.education.focus !== focus) send({ type: 'focusUpdate', focus });
}

function talkTo({ life, draw, send }: Moment, times: number): void {
  const living = life.r.filter((person) => person.status === 'alive');
  for (let i = 0; i < times && living.length > 0 && energyOf(life) >= 20; i++) {
    send({ type: 'conversation', personId: draw.pick(living).id, conversation: draw.pick(['chat', 'checkIn', 'flatter'] as const) });
  }
}

function shop({ life, context, draw, send }: Moment, oneIn: number): void {
  if (life.c.money > 0 && draw.chance(1, oneIn)) send({ type: 'purchaseItem', itemId: draw.pick(context.world.items).id });
}

export const POLICIES: readonly Policy[] = [
  {
    name: 'random',
    setup: randomSetup,
    choose: byChance,
    moves: (moment) => {
      seekWork(moment);
      joinSomething(moment, 8);
      talkTo(moment, moment.draw.below(3));
      shop(moment, 6);
    },
  },
  {
    name: 'careful',
    setup: randomSetup,
    choose: byTaste(CAREFUL),
    moves: (moment) => {
      seekWork(moment);
      joinSomething(moment, 8);
      for (const habit of moment.life.c.habits) {
        if (habit.quittingSince === undefined && moment.context.world.habitById.get(habit.id)?.good === false) {
          moment.send({ type: 'quitHabit', habitId: habit.id });
        }
      }
    },
  },
  {
    name: 'reckless',
    setup: randomSetup,
    choose: byTaste(RECKLESS),
    moves: (moment) => {
      seekWork(moment);
      shop(moment, 2);
      if (moment.life.c.job !== null && moment.draw.chance(1, 60)) moment.send({ type: 'quitJob' });
    },
  },
  {
    name: 'studious',
    setup: randomSetup,
    choose: byTaste(STUDIOUS),
    moves: (moment) => {
      focusOn(moment, 'Academics');
      seekWork(moment);
      joinSomething(moment, 4);
    },
  },
  {
    name: 'social',
    setup: randomSetup,
    choose: byTaste(SOCIAL),
    moves: (moment) => {
      focusOn(moment, 'Social');
      seekWork(moment);
      talkTo(moment, 3);
      joinSomething(moment, 6);
    },
  },
  { name: 'greedy', setup: randomSetup, choose: byTaste(GREEDY), moves: (moment) => seekWork(moment) },
  { name: 'idle', setup: () => ({}), choose: ({ answers }) => answers, moves: () => {} },
];

/** Chooses what was chosen least so far, over all lives that share `counts`. */
export function leastUsed(counts: Map<string, number>): Policy {
  return {
    name: 'least-used',
    setup: randomSetup,
    choose: ({ event, pending, answers, draw }) => {
      const used = (answer: Answer): number => counts.get(`${event.id}/${pending.step ?? ''}:${answer.id}`) ?? 0;
      return shuffled(answers, draw).sort((a, b) => used(a) - used(b));
    },
    moves: (moment) => policyNamed('random')?.moves(moment),
  };
}

export function policyNamed(name: string): Policy | undefined {
  return POLICIES.find((policy) => policy.name === name);
}
