/** What must hold for every life at every moment. A sentence per breach; an empty list when all is well. Tests and the soak run it. */
import { MOST_OTHERS } from './person.ts';
import type { Life, Person } from './state.ts';
import { PEAK_HIGHEST, PEAK_LOWEST } from './systems/body.ts';
import { HEALTH_FACTOR } from './systems/hazard.ts';
import { happinessOf } from './systems/mind.ts';
import { familiarityOf } from './systems/relationships.ts';

const BARS = ['stress', 'health', 'social', 'fitness', 'prestige', 'familiarity'] as const;
const MOST_LOG = 16;

export function checkInvariants(life: Life): string[] {
  const breaches: string[] = [];
  const check = (holds: boolean, breach: string): void => {
    if (!holds) breaches.push(breach);
  };
  checkLife(life, check);
  checkPerson(life, life.c, check);
  for (const person of life.r) checkPerson(life, person, check);
  checkPeople(life, check);
  checkJson(life, 'life', breaches);
  return breaches;
}

type Check = (holds: boolean, breach: string) => void;

function checkLife(life: Life, check: Check): void {
  check(Number.isSafeInteger(life.minute) && life.minute >= 0, `minute ${life.minute}`);
  check(life.log.length <= MOST_LOG, `log of ${life.log.length}`);
  check((life.status === 'dead') === (life.legacy !== null), 'a legacy belongs to the dead, and only to them');
  check(life.status !== 'dead' || (life.pending === null && life.agenda.length === 0), 'nothing is due for the dead');
  const { energy, peakEnergy, hunger, thirst, settledAt } = life.c.bars;
  check(Number.isInteger(energy) && energy >= 0, `energy ${energy}`);
  check(peakEnergy >= PEAK_LOWEST && peakEnergy <= PEAK_HIGHEST, `peak energy ${peakEnergy}`);
  check(hunger >= 0 && hunger <= 100 && thirst >= 0 && thirst <= 100, `hunger ${hunger}, thirst ${thirst}`);
  check(settledAt <= Math.floor(life.minute / 60), 'bars are settled ahead of time');
  for (let i = 1; i < life.agenda.length; i++) {
    check((life.agenda[i - 1]?.minute ?? 0) <= (life.agenda[i]?.minute ?? 0), 'the agenda is out of order');
  }
}

function checkPerson(life: Life, person: Person, check: Check): void {
  const who = `${person.id} ${person.firstName}`;
  for (const bar of BARS) check(person[bar] >= 0 && person[bar] <= HEALTH_FACTOR.length - 1, `${who}: ${bar} ${person[bar]}`);
  check(person.affinity >= -100 && person.affinity <= 100, `${who}: affinity ${person.affinity}`);
  check(familiarityOf(life, person) >= 0, `${who}: familiarity`);
  check(Number.isSafeInteger(person.money), `${who}: money ${person.money}`);
  check(Number.isSafeInteger(person.weight) && person.weight > 0, `${who}: weight ${person.weight}`);
  check(person.setPoint >= 50 && person.setPoint <= 75, `${who}: set point ${person.setPoint}`);
  check((person.status === 'dead') === (person.diedOn !== undefined), `${who}: dead without a day, or alive with one`);
  check(
    person.personality.every((axis) => axis >= 0 && axis <= 100),
    `${who}: personality`,
  );
  const happiness = happinessOf(life, person);
  check(happiness >= 0 && happiness <= 100, `${who}: happiness ${happiness}`);
}

function checkPeople(life: Life, check: Check): void {
  const ids = new Set(life.r.map((person) => person.id));
  check(ids.size === life.r.length, 'two people share an id');
  check(life.r.filter((person) => person.status === 'alive').length <= MOST_OTHERS, 'too many people are known');
  check(life.c.partner === null || ids.has(life.c.partner), `the partner ${life.c.partner} is unknown`);
  for (const bond of life.relData) check(ids.has(bond.person2), `a relationship with the unknown ${bond.person2}`);
  for (const person of life.r)
    check(
      life.relData.some((bond) => bond.person2 === person.id),
      `${person.id} has no relationship`,
    );
}

/** Plain data only: no undefined, no NaN, no infinities, no functions. */
function checkJson(value: unknown, path: string, breaches: string[]): void {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) breaches.push(`${path} is ${value}`);
    return;
  }
  if (typeof value !== 'object') {
    breaches.push(`${path} is ${typeof value}`);
    return;
  }
  for (const [key, entry] of Object.entries(value)) checkJson(entry, `${path}.${key}`, breaches);
}
