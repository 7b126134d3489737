/**
 * Work: being taken, the week, the yearly talk, the end.
 *
 * Rules:
 * 1. Standing at work (0..100) moves each week towards what diligence, stress, energy and kindness of the day lead to.
 * 2. Once a year: a promotion from 70 when the next rung's needs are met, else a raise from 45 on, 1..6 %.
 * 3. Below 28 a warning may come in any week; the third one ends it. Jobs also end through nobody's fault, once in sixty years.
 * 4. At `tables.retirementAge` full-time work ends with a pension by years worked; part-time may go on.
 * 5. A grown-up out of school who has had no work for a quarter of a year, and does nothing about it, is offered an entry rung.
 */
import { ageOf, type Context, dayOf, tell } from '../context.ts';
import { clamp, share } from '../integers.ts';
import { drawOnce, stream } from '../random.ts';
import type { Job, Life, PastJob } from '../state.ts';
import type { JobSpec } from '../world.ts';
import { energyOf } from './body.ts';
import { meet, partWith } from './company.ts';
import { priceLevel } from './finances.ts';
import { addStress, feelBecause } from './mind.ts';
import { chanceOfJob, companyOf, type JobOffer, missingFor, requirementsOf, salaryAt, whyNotJob } from './qualification.ts';
import { isPupil } from './school.ts';

const PAST_JOBS_KEPT = 12;
const WARNINGS = 3;
const PROMOTED_FROM = 70;
const RAISED_FROM = 45;
const WARNED_BELOW = 28;
/** One week in so many a full-time job is struck off. */
const LAID_OFF_ONE_IN = 3_100;
/** A job pays at most this much more than at its start, percent. */
const HIGHEST_PERCENT = 165;
const YEAR = 365;
/** Days without work after which work may come by itself, and the chance in a week from then on, one in. */
const IDLE_DAYS = 91;
const OFFER_ONE_IN = 5;
/** Years of work for a whole pension, and dollars a year that everybody gets. */
const PENSION_YEARS = 30;
const PENSION_LEAST = 13_500;

/** Every job there is, with whether and why not. */
export function offerJobs(life: Life, context: Context): JobOffer[] {
  return context.world.jobs.map((spec) => {
    const reason = whyNotJob(life, context, spec);
    return {
      id: spec.id,
      title: spec.title,
      company: companyOf(life, spec),
      icon: spec.icon,
      ladder: spec.ladder,
      rung: spec.rung,
      salary: salaryAt(life, context, spec),
      hours: spec.hours,
      stress: spec.stress,
      partTime: spec.partTime === true,
      requirements: requirementsOf(spec, context),
      available: reason === '',
      reason,
      chance: reason === '' ? chanceOfJob(life, context, spec) : 0,
    };
  });
}

/** Title of the present job; null without work. */
export function jobTitle(life: Life, context: Context): string | null {
  const spec = jobSpec(life, context);
  return spec === undefined ? null : spec.title;
}

export function jobSpec(life: Life, context: Context): JobSpec | undefined {
  return life.c.job === null ? undefined : context.world.jobById.get(life.c.job.jobId);
}

/** Starts a job today; an earlier one ends. Brings a boss, or a colleague, or both. */
export function hire(life: Life, context: Context, jobId: string): void {
  const spec = context.world.jobById.get(jobId);
  if (spec === undefined || life.c.job?.jobId === jobId) return;
  if (life.c.job !== null) endJob(life, 'quit');
  const today = dayOf(life);
  life.c.job = {
    jobId,
    salary: salaryAt(life, context, spec),
    performance: clamp(48 + share(life.c.personality[1], 1, 10), 0, 100),
    sinceDay: today,
    raisedDay: today,
    warnings: 0,
  };
  life.tally.jobs += 1;
  feelBecause(life, context, life.c, spec.partTime === true ? 4 : 9, 'hired');
  meet(life, context, spec.partTime === true ? ['colleague'] : ['colleague', 'boss']);
  tell(life, context, {
    icon: spec.icon,
    kind: 'milestone',
    title: spec.title,
    text: `${capital(companyOf(life, spec))} takes you on. Somebody shows you where the cups are.`,
  });
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Ends the present job: files it, parts with the people of it. */
export function endJob(life: Life, ended: PastJob['ended']): void {
  const job = life.c.job;
  if (job === null) return;
  fileJob(life, job, ended);
  life.c.job = null;
  partWith(life, ['colleague', 'boss']);
}

function fileJob(life: Life, job: Job, ended: PastJob['ended']): void {
  life.c.pastJobs.push({ jobId: job.jobId, fromDay: job.sinceDay, toDay: dayOf(life), ended });
  if (life.c.pastJobs.length > PAST_JOBS_KEPT) life.c.pastJobs.splice(0, life.c.pastJobs.length - PAST_JOBS_KEPT);
}

/** Is made to leave, leaves, or retires. */
export function fire(life: Life, context: Context, how: 'fired' | 'laid off' | 'quit' | 'retired' = 'fired'): void {
  const spec = jobSpec(life, context);
  if (spec === undefined) return;
  if (how === 'retired') return retire(life, context);
  const employer = companyOf(life, spec);
  endJob(life, how === 'quit' ? 'quit' : 'fired');
  if (how === 'quit') {
    addStress(life, -6);
    return;
  }
  feelBecause(life, context, life.c, -14, 'fired');
  addStress(life, 8);
  tell(life, context, {
    icon: '📦',
    kind: 'milestone',
    title: how === 'fired' ? 'Let go' : 'The whole floor',
    text:
      how === 'fired'
        ? `Everything you have at ${employer} fits into a box for printer paper. The plant stays.`
        : `All of you are called in together, and there are not enough chairs. ${capital(employer)} will go on without this floor.`,
  });
}

const RAISE_TEXTS = [
  'It is written on half a sheet; they saved the other half.',
  'The boss says it quickly, as if it might change its mind.',
  'You do the sum on the way home, by the month, by the day, by the cup of coffee.',
  'You tell the cat first.',
] as const;

/** More money for the same work, 1..6 percent by standing. A quiet raise is only told of from five percent on. */
export function raise(life: Life, context: Context, quiet = false): void {
  const job = life.c.job;
  const spec = jobSpec(life, context);
  if (job === null || spec === undefined) return;
  job.raisedDay = dayOf(life);
  const highest = share(salaryAt(life, context, spec), HIGHEST_PERCENT, 100);
  const percent = clamp(share(job.performance - 30, 1, 10), 1, 6);
  const salary = Math.min(Math.max(highest, job.salary), job.salary + share(job.salary, percent, 100));
  if (salary === job.salary) return;
  job.salary = salary;
  feelBecause(life, context, life.c, 3, 'raise');
  if (quiet && percent < 5) return;
  const text = RAISE_TEXTS[drawOnce(life.seed, 'job', dayOf(life), RAISE_TEXTS.length, 6)] as string;
  tell(life, context, { icon: '💶', kind: 'system', title: 'A raise', text: `${percent} percent. ${text}` });
}

/** Up one rung of the same ladder. Nothing happens at the top. */
export function promote(life: Life, context: Context): void {
  const job = life.c.job;
  const next = nextRung(life, context);
  if (job === null || next === undefined) return;
  fileJob(life, job, 'promoted');
  const today = dayOf(life);
  const salary = Math.max(salaryAt(life, context, next), job.salary + share(job.salary, 4, 100));
  life.c.job = { jobId: next.id, salary, performance: share(job.performance + 55, 1, 2), sinceDay: today, raisedDay: today, warnings: 0 };
  life.tally.promotions += 1;
  life.c.prestige = clamp(life.c.prestige + 3, 0, 100);
  feelBecause(life, context, life.c, 12, 'promotion');
  tell(life, context, {
    icon: next.icon,
    kind: 'milestone',
    title: next.title,
    text: 'Your name is on the door, in letters you can peel off with a thumbnail. You do not.',
  });
}

export function nextRung(life: Life, context: Context): JobSpec | undefined {
  const spec = jobSpec(life, context);
  return spec === undefined ? undefined : context.world.jobs.find((other) => other.ladder === spec.ladder && other.rung === spec.rung + 1);
}

export function jobWeek(life: Life, context: Context): void {
  const age = ageOf(life, life.c);
  const job = life.c.job;
  if (age >= context.world.tables.retirementAge && life.c.pension === undefined) {
    retire(life, context);
    return;
  }
  const spec = jobSpec(life, context);
  if (job === null || spec === undefined) {
    if (age >= 18) offerByItself(life, context, age);
    return;
  }
  weekOfWork(life, job, spec);
  if (job.warnings >= WARNINGS) fire(life, context, 'fired');
  else if (spec.partTime !== true && drawOnce(life.seed, 'job', dayOf(life), LAID_OFF_ONE_IN, 5) === 0) fire(life, context, 'laid off');
  else if (job.performance < WARNED_BELOW && drawOnce(life.seed, 'job', dayOf(life), 9, 1) === 0) warn(life, context);
  else if (dayOf(life) - job.raisedDay >= YEAR) yearlyTalk(life, context, job);
  else if (spec.partTime === true && age >= 19) offerByItself(life, context, age);
}

function weekOfWork(life: Life, job: Job, spec: JobSpec): void {
  const { stress, personality } = life.c;
  const strain = share(spec.stress - 46, spec.partTime === true ? 1 : 2, 20);
  if (strain !== 0) addStress(life, strain);
  let target = 56 + share(personality[1] - 50, 4, 5) + share(personality[3] - 50, 1, 8);
  if (stress > 60) target -= share(stress - 60, 2, 3);
  if (energyOf(life) < 30) target -= 8;
  const luck = drawOnce(life.seed, 'job', dayOf(life), 7) - 3;
  const gap = target - job.performance;
  job.performance = clamp(job.performance + share(gap, 1, 12) + luck, 0, 100);
}

/** Once a year, on the day that counts: up, more, or the same. */
function yearlyTalk(life: Life, context: Context, job: Job): void {
  job.raisedDay = dayOf(life);
  const next = nextRung(life, context);
  const ready = next !== undefined && job.performance >= PROMOTED_FROM - 8 && missingFor(life, context, next) === '';
  if (ready && drawOnce(life.seed, 'job', dayOf(life), 100, 2) < 20 + (job.performance - 60) * 2) {
    promote(life, context);
    return;
  }
  if (job.performance >= RAISED_FROM) raise(life, context, true);
  if (job.performance >= 60 && job.warnings > 0) job.warnings -= 1;
}

/** A word with the boss; the third one ends it. */
export function warn(life: Life, context: Context): void {
  const job = life.c.job;
  if (job === null) return;
  job.warnings += 1;
  if (job.warnings >= WARNINGS) {
    fire(life, context, 'fired');
    return;
  }
  feelBecause(life, context, life.c, -4, 'warning');
  job.performance = clamp(job.performance + 6, 0, 100);
  tell(life, context, {
    icon: '📄',
    kind: 'system',
    title: job.warnings === 1 ? 'A word with the boss' : 'A second word',
    text:
      job.warnings === 1
        ? 'The door is closed for it, which it never is. There is a form, and a line for you.'
        : 'The same form. Your name is already filled in.',
  });
}

/** Ends full-time work with a pension: a share of the last pay by years worked, never below what everybody gets. */
function retire(life: Life, context: Context): void {
  const { job, pastJobs } = life.c;
  let days = job === null ? 0 : dayOf(life) - job.sinceDay;
  for (const past of pastJobs) days += past.toDay - past.fromDay;
  const last = context.world.jobById.get(pastJobs[pastJobs.length - 1]?.jobId ?? '');
  const base = job?.salary ?? (last === undefined ? 0 : salaryAt(life, context, last));
  const earned = share(share(base, context.world.tables.pensionPercent, 100), Math.min(days, PENSION_YEARS * YEAR), PENSION_YEARS * YEAR);
  life.c.pension = Math.max(earned, PENSION_LEAST * priceLevel(life, context));
  if (job === null) return;
  endJob(life, 'retired');
  addStress(life, -12);
  feelBecause(life, context, life.c, 8, 'retirement');
  tell(life, context, {
    icon: '⌚',
    kind: 'milestone',
    title: 'Retired',
    text: 'A speech, a cake, a clock. On Monday you wake at the usual time and listen to the street go to work.',
  });
}

/** Rule 5. A part-timer who is grown up and out of school counts as without work. */
function offerByItself(life: Life, context: Context, age: number): void {
  if (isPupil(life.c) || age >= context.world.tables.retirementAge - 2) return;
  if (dayOf(life) - idleSince(life) < IDLE_DAYS || drawOnce(life.seed, 'job', dayOf(life), OFFER_ONE_IN, 3) !== 0) return;
  const spec = entryJob(life, context);
  if (spec !== undefined) hire(life, context, spec.id);
}

/** The last day on which one did something about work: left one, finished school, or applied. */
function idleSince(life: Life): number {
  let day = life.c.job?.sinceDay ?? 0;
  const past = life.c.pastJobs[life.c.pastJobs.length - 1];
  if (past !== undefined) day = Math.max(day, past.toDay);
  for (const record of life.c.education.records) day = Math.max(day, record.endedOn - life.bornOn);
  for (const [id, tried] of Object.entries(life.applications ?? {})) if (!id.startsWith('activity/')) day = Math.max(day, tried);
  return day;
}

/** One of the better of those full-time jobs that ask for no years, better paid ones likelier. */
function entryJob(life: Life, context: Context): JobSpec | undefined {
  const open = context.world.jobs.filter(
    (spec) => spec.partTime !== true && (spec.needs.years ?? 0) === 0 && spec.rung <= 2 && missingFor(life, context, spec) === '',
  );
  if (open.length === 0) return undefined;
  const draw = stream(life.seed, 'job', dayOf(life), 4);
  return open[draw.weighted(open.map((spec) => share(spec.salary, 1, 1000)))];
}
