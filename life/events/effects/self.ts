/** Effects on the protagonist's body, mind and character. */
import { clamp } from '../../integers.ts';
import type { Person } from '../../state.ts';
import { energyOf, gainEnergy, spendEnergy } from '../../systems/body.ts';
import { endHabit, startHabit } from '../../systems/habits.ts';
import { fallIll, recover } from '../../systems/illness.ts';
import { addSocial, addStress, feel } from '../../systems/mind.ts';
import { addChange, type EffectHandlers, type Run } from './types.ts';

const DEFAULT_HALF_LIFE_DAYS = 20;
const AXES = ['openness', 'diligence', 'sociability', 'kindness', 'nerves'] as const;
/** Grams. */
const LIGHTEST = 2_000;
const HEAVIEST = 300_000;
const TASTES_KEPT = 12;

type Verb =
  | 'mood'
  | 'energy'
  | 'stress'
  | 'health'
  | 'social'
  | 'fitness'
  | 'prestige'
  | 'weight'
  | 'trait'
  | 'startHabit'
  | 'endHabit'
  | 'ill'
  | 'cure'
  | 'like'
  | 'dislike';

export const selfEffects: EffectHandlers<Verb> = {
  mood: ({ mood, halfLifeDays }, run) => {
    feel(run.life, run.life.c, mood, halfLifeDays ?? DEFAULT_HALF_LIFE_DAYS, run.source);
    addChange(run, 'happiness', mood);
  },
  energy: ({ energy }, run) => changeEnergy(energy, run),
  stress: ({ stress }, run) => measured(run, 'stress', () => addStress(run.life, stress)),
  social: ({ social }, run) => measured(run, 'social', () => addSocial(run.life, social)),
  health: ({ health }, run) => changeBar(run, 'health', health),
  fitness: ({ fitness }, run) => changeBar(run, 'fitness', fitness),
  prestige: ({ prestige }, run) => changeBar(run, 'prestige', prestige),
  weight: ({ weight }, { life }) => {
    life.c.weight = clamp(life.c.weight + weight, LIGHTEST, HEAVIEST);
  },
  trait: ({ trait, by }, { life }) => {
    const axis = AXES.indexOf(trait);
    life.c.personality[axis] = clamp((life.c.personality[axis] as number) + by, 0, 100);
  },
  startHabit: (effect, { life, context }) => {
    if (context.world.habitById.has(effect.startHabit)) startHabit(life, effect.startHabit);
  },
  endHabit: (effect, { life }) => {
    endHabit(life, effect.endHabit);
  },
  ill: ({ ill }, { life, context }) => {
    if (context.world.illnessById.has(ill) && !life.c.healthConditions.some((one) => one.id === ill)) fallIll(life, context, ill);
  },
  cure: ({ cure }, { life, context }) => {
    if (life.c.healthConditions.some((one) => one.id === cure)) recover(life, context, cure);
  },
  like: ({ like }, { life }) => addTaste(life.c, 'likes', 'dislikes', like),
  dislike: ({ dislike }, { life }) => addTaste(life.c, 'dislikes', 'likes', dislike),
};

function changeEnergy(by: number, run: Run): void {
  const before = energyOf(run.life);
  if (by >= 0) gainEnergy(run.life, by, { mayExceedPeak: false });
  else spendEnergy(run.life, Math.min(-by, before));
  addChange(run, 'energy', energyOf(run.life) - before);
}

function changeBar(run: Run, bar: 'health' | 'fitness' | 'prestige', by: number): void {
  const before = run.life.c[bar];
  run.life.c[bar] = clamp(before + by, 0, 100);
  addChange(run, bar, run.life.c[bar] - before);
}

/** Reports what a system really changed, its bounds included. */
function measured(run: Run, bar: 'stress' | 'social', change: () => void): void {
  const before = run.life.c[bar];
  change();
  addChange(run, bar, run.life.c[bar] - before);
}

/** A taste is on one list at most; the oldest is forgotten. */
function addTaste(person: Person, to: 'likes' | 'dislikes', from: 'likes' | 'dislikes', taste: string): void {
  person[from] = person[from].filter((one) => one !== taste);
  if (!person[to].includes(taste)) person[to].push(taste);
  if (person[to].length > TASTES_KEPT) person[to].shift();
}
