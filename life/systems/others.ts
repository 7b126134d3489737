/** What becomes of other people: school, work, retirement by age, in yearly steps. */
import type { SchoolLevel } from '../../wire/vocabulary.ts';
import type { CompiledWorld } from '../compile.ts';
import { ageOf, type Context, dayOf } from '../context.ts';
import { clamp } from '../integers.ts';
import type { Random } from '../random.ts';
import type { Life, Person } from '../state.ts';
import type { JobSpec, World } from '../world.ts';
import { usualWeight } from './growth.ts';
import { hasRole } from './people.ts';

/** School level by age for everybody but the protagonist, whose schooling is in school.ts. Grade is age − 5 up to high school. */
export function usualLevel(age: number, goesToCollege: boolean): SchoolLevel {
  if (age < 5) return 'none';
  if (age < 6) return 'kindergarten';
  if (age < 11) return 'elementary';
  if (age < 14) return 'middle';
  if (age < 18) return 'high';
  return age < 22 && goesToCollege ? 'college' : 'done';
}

function goesToCollege(person: Person): boolean {
  return person.education.performance >= 55;
}

/** Brings a person's school, work, money and weight in line with their age. Teachers teach. */
export function settleOccupation(life: Life, context: Context, person: Person, draw: Random): void {
  const age = ageOf(life, person);
  const studious = goesToCollege(person);
  person.education.level = usualLevel(age, studious);
  person.education.grade = clamp(age - 5, 0, studious ? 16 : 12);
  person.weight = usualWeight(person.sex, age);
  const retirementAge = context.world.tables.retirementAge;
  if (age >= retirementAge) {
    person.job = null;
    return;
  }
  if (age < 18 || person.education.level === 'college' || person.job !== null) return;
  if (draw.chance(1, 12) && !hasRole(person, 'teacher') && !hasRole(person, 'colleague') && !hasRole(person, 'boss')) return;
  const job = drawJob(life, context, person, age, draw);
  if (job === undefined) return;
  const day = dayOf(life);
  person.job = { jobId: job.id, salary: job.salary * 100, performance: 50, sinceDay: day, raisedDay: day, warnings: 0 };
}

/** Colleagues and bosses share the protagonist's ladder; teachers teach, where the world has such a job. */
function drawJob(life: Life, context: Context, person: Person, age: number, draw: Random): JobSpec | undefined {
  const open = ladderOf(context.world).filter((job) => job.minAge <= age && mayHold(person, job));
  if (open.length === 0) return undefined;
  const mine = life.c.job === null ? undefined : context.world.jobById.get(life.c.job.jobId);
  if (mine !== undefined && hasRole(person, 'boss')) return above(open, mine);
  if (mine !== undefined && hasRole(person, 'colleague')) return mine;
  const isParent = hasRole(person, 'mother') || hasRole(person, 'father');
  const wealth = clamp(life.classAtBirth + (isParent ? 0 : draw.between(-1, 1)), 0, 4);
  const from = Math.floor((open.length * wealth * 18) / 100);
  const span = Math.max(1, Math.floor(open.length * 0.28));
  return open[Math.min(open.length - 1, from + draw.below(span))];
}

function above(open: readonly JobSpec[], mine: JobSpec): JobSpec {
  return open.find((job) => job.ladder === mine.ladder && job.rung === mine.rung + 1) ?? mine;
}

function mayHold(person: Person, job: JobSpec): boolean {
  return job.needs.school !== 'graduate' && (job.needs.school !== 'college' || person.education.performance >= 45);
}

const ladders = new WeakMap<World, readonly JobSpec[]>();

/** Full-time jobs by salary, then id. */
function ladderOf(world: CompiledWorld): readonly JobSpec[] {
  const known = ladders.get(world);
  if (known !== undefined) return known;
  const jobs = world.jobs.filter((job) => job.partTime !== true);
  jobs.sort((a, b) => a.salary - b.salary || (a.id < b.id ? -1 : 1));
  ladders.set(world, jobs);
  return jobs;
}
