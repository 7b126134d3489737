/** The numbers that conditions and chances may look at. */
import type { Role } from '../../wire/vocabulary.ts';
import type { Life } from '../state.ts';
import { energyOf, hungerOf, thirstOf } from '../systems/body.ts';
import { happinessOf } from '../systems/mind.ts';
import { gpaOf } from '../systems/school.ts';
import type { StatName } from './types.ts';

const READERS: Readonly<Record<StatName, (life: Life) => number>> = {
  energy: energyOf,
  happiness: (life) => happinessOf(life),
  stress: (life) => life.c.stress,
  health: (life) => life.c.health,
  social: (life) => life.c.social,
  fitness: (life) => life.c.fitness,
  prestige: (life) => life.c.prestige,
  hunger: hungerOf,
  thirst: thirstOf,
  money: (life) => Math.floor(life.c.money / 100),
  schoolPerformance: (life) => life.c.education.performance,
  jobPerformance: (life) => life.c.job?.performance ?? 0,
  gpa: (life) => gpaOf(life.c),
  openness: (life) => life.c.personality[0],
  diligence: (life) => life.c.personality[1],
  sociability: (life) => life.c.personality[2],
  kindness: (life) => life.c.personality[3],
  nerves: (life) => life.c.personality[4],
  classAtBirth: (life) => life.classAtBirth,
  friends: (life) => living(life, 'friend'),
  children: (life) => living(life, 'child'),
  kindnesses: (life) => life.tally.kindnesses,
  misdeeds: (life) => life.tally.misdeeds,
};

function living(life: Life, role: Role): number {
  let count = 0;
  for (const person of life.r) if (person.status === 'alive' && person.roles.includes(role)) count += 1;
  return count;
}

export function readStat(life: Life, stat: StatName): number {
  return READERS[stat](life);
}

/** Full tens of points above (or below) 50, −5..5: what `swing` multiplies. GPA is read as a share of 4.0, money as thousands. */
export function swingSteps(life: Life, stat: StatName): number {
  const value = readStat(life, stat);
  const points = stat === 'gpa' ? value / 4 : stat === 'money' ? value / 100 : value;
  return Math.max(-5, Math.min(5, Math.trunc((points - 50) / 10)));
}
