/** The light update `u`. */

import type { UpdateView } from '../../wire/views.ts';
import { ageOf, type Context } from '../context.ts';
import type { Life } from '../state.ts';
import { energyOf, hungerOf, thirstOf } from '../systems/body.ts';
import { happinessOf, moodOf } from '../systems/mind.ts';
import { whereIs } from '../systems/plan.ts';
import { viewClock } from './clock.ts';

/** Made for every life once an hour of the game: only the first spread of a literal is quick, so the bars are written out. */
export function viewUpdate(life: Life, context: Context): UpdateView {
  const c = life.c;
  const at = whereIs(life, c, context);
  const bars = viewBars(life);
  return {
    ...viewClock(life, context),
    energy: bars.energy,
    calcEnergy: bars.calcEnergy,
    peakEnergy: bars.peakEnergy,
    happiness: bars.happiness,
    stress: bars.stress,
    health: bars.health,
    social: bars.social,
    hunger: bars.hunger,
    thirst: bars.thirst,
    fitness: bars.fitness,
    prestige: bars.prestige,
    ageYears: ageOf(life, c),
    money: c.money,
    mood: moodOf(life, c),
    location: at.place,
    activity: at.doing,
  };
}

type Bars = Pick<
  UpdateView,
  'energy' | 'calcEnergy' | 'peakEnergy' | 'happiness' | 'stress' | 'health' | 'social' | 'hunger' | 'thirst' | 'fitness' | 'prestige'
>;

export function viewBars(life: Life): Bars {
  const c = life.c;
  const energy = energyOf(life);
  return {
    energy,
    calcEnergy: energy,
    peakEnergy: c.bars.peakEnergy,
    happiness: happinessOf(life),
    stress: whole(c.stress),
    health: whole(c.health),
    social: whole(c.social),
    hunger: hungerOf(life),
    thirst: thirstOf(life),
    fitness: whole(c.fitness),
    prestige: whole(c.prestige),
  };
}

function whole(x: number): number {
  return Math.max(0, Math.min(100, Math.round(x)));
}
