/** The light update `u`. */

import type { UpdateView } from '../../wire/views.ts';
import { ageOf, type Context } from '../context.ts';
import type { Life } from '../state.ts';
import { energyOf, hungerOf, thirstOf } from '../systems/body.ts';
import { happinessOf, moodOf } from '../systems/mind.ts';
import { whereIs } from '../systems/plan.ts';
import { viewClock } from './clock.ts';

export function viewUpdate(life: Life, context: Context): UpdateView {
  const c = life.c;
  const at = whereIs(life, c, context);
  return {
    ...viewClock(life, context),
    ...viewBars(life),
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
