/** Who may do which job, and how likely they are to be taken. */
import type { SchoolLevel } from '../../wire/vocabulary.ts';
import { ageOf, type Context, dayOf } from '../context.ts';
import { clamp, share } from '../integers.ts';
import { drawOnce } from '../random.ts';
import type { EducationRecord, Life } from '../state.ts';
import type { JobSpec } from '../world.ts';
import { priceLevel } from './finances.ts';

/** Days until one may apply for the same job again. */
export const DAYS_UNTIL_AGAIN = 30;
const LEVEL_ORDER: readonly SchoolLevel[] = ['none', 'kindergarten', 'elementary', 'middle', 'high', 'college', 'graduate'];
const SCHOOL_WORDS: Readonly<Partial<Record<SchoolLevel, string>>> = {
  elementary: 'Elementary school finished',
  middle: 'Middle school finished',
  high: 'High school finished',
  college: 'A college degree',
  graduate: 'A graduate degree',
};

export interface JobOffer {
  id: string;
  title: string;
  company: string;
  icon: string;
  ladder: string;
  rung: number;
  /** Cents a year, before tax, at this place. */
  salary: number;
  hours: number;
  /** 0..100 */
  stress: number;
  partTime: boolean;
  requirements: string[];
  available: boolean;
  /** Why not; empty when available. */
  reason: string;
  /** Chance in 100 to be taken; 0 when not available. */
  chance: number;
}

/** The best finished record, or null. */
function bestRecord(life: Life): EducationRecord | null {
  let best: EducationRecord | null = null;
  for (const record of life.c.education.records) {
    if (record.outcome !== 'graduated') continue;
    if (best === null || LEVEL_ORDER.indexOf(record.level) > LEVEL_ORDER.indexOf(best.level)) best = record;
  }
  return best;
}

/** Days worked on a ladder, in past jobs and the present one. */
export function daysOnLadder(life: Life, context: Context, ladder: string): number {
  let days = 0;
  for (const past of life.c.pastJobs) {
    if (context.world.jobById.get(past.jobId)?.ladder === ladder) days += past.toDay - past.fromDay;
  }
  const job = life.c.job;
  if (job !== null && context.world.jobById.get(job.jobId)?.ladder === ladder) days += dayOf(life) - job.sinceDay;
  return days;
}

/** The first thing that is missing, as a sentence; empty when all is there. */
export function missingFor(life: Life, context: Context, spec: JobSpec): string {
  const { needs } = spec;
  const age = ageOf(life, life.c);
  if (age < spec.minAge) return `From age ${spec.minAge}.`;
  const record = bestRecord(life);
  if (needs.school !== undefined && LEVEL_ORDER.indexOf(record?.level ?? 'none') < LEVEL_ORDER.indexOf(needs.school)) {
    return `${SCHOOL_WORDS[needs.school] ?? 'School'} is asked for.`;
  }
  if (needs.majors !== undefined && !hasMajor(life, needs.majors)) return `A degree in ${majorNames(context, needs.majors)} is asked for.`;
  if (needs.gpa !== undefined && (record?.gpa ?? 0) < needs.gpa) return `Marks of ${gpaWords(needs.gpa)} are asked for.`;
  if (needs.fitness !== undefined && life.c.fitness < needs.fitness) return `Fitness ${needs.fitness} is asked for.`;
  const years = needs.years ?? 0;
  if (years > 0 && daysOnLadder(life, context, spec.ladder) < years * 365) return `${years} years in this line of work are asked for.`;
  return '';
}

function hasMajor(life: Life, majors: readonly string[]): boolean {
  return life.c.education.records.some((record) => record.outcome === 'graduated' && majors.includes(record.majorId ?? ''));
}

function majorNames(context: Context, majors: readonly string[]): string {
  const names = majors.slice(0, 3).map((id) => context.world.majorById.get(id)?.name ?? id);
  return majors.length > 3 ? `${names.join(', ')} or the like` : names.join(' or ');
}

function gpaWords(hundredths: number): string {
  return `${Math.trunc(hundredths / 100)}.${hundredths % 100 < 10 ? '0' : ''}${hundredths % 100}`;
}

/** What a job asks for, one short line each. */
export function requirementsOf(spec: JobSpec, context: Context): string[] {
  const { needs } = spec;
  const lines = [`From age ${spec.minAge}`];
  if (needs.school !== undefined) lines.push(SCHOOL_WORDS[needs.school] ?? needs.school);
  if (needs.majors !== undefined) lines.push(majorNames(context, needs.majors));
  if (needs.gpa !== undefined) lines.push(`GPA ${gpaWords(needs.gpa)}`);
  if (needs.fitness !== undefined) lines.push(`Fitness ${needs.fitness}`);
  if (needs.years !== undefined) lines.push(`${needs.years} years in the trade`);
  return lines;
}

/** Chance in 100 that an application succeeds, 5..95: marks, standing, years, manner; less for high rungs and after refusals. */
export function chanceOfJob(life: Life, context: Context, spec: JobSpec): number {
  const person = life.c;
  let chance = spec.partTime === true ? 72 : 58;
  chance += share((bestRecord(life)?.gpa ?? 200) - 240, 1, 8) + share(person.prestige, 1, 5);
  chance += share(person.personality[2] - 50, 1, 5) + share(person.personality[1] - 50, 1, 5);
  const spare = daysOnLadder(life, context, spec.ladder) - (spec.needs.years ?? 0) * 365;
  chance += clamp(share(spare, 1, 200), 0, 12) - spec.rung * 6;
  if (person.pastJobs.some((past) => past.jobId === spec.id && past.ended === 'fired')) chance -= 25;
  return clamp(chance, 5, 95);
}

/** Cents a year of a job at this place. */
export function salaryAt(life: Life, context: Context, spec: JobSpec): number {
  return spec.salary * priceLevel(life, context);
}

/** The employer on a ladder, the same for a whole life; as `{company}` in texts. */
export function companyOf(life: Life, spec: JobSpec): string {
  let key = 7;
  for (let i = 0; i < spec.ladder.length; i++) key = (Math.imul(key, 31) + spec.ladder.charCodeAt(i)) | 0;
  return spec.company[drawOnce(life.seed, 'job', 0, Math.max(1, spec.company.length), key)] ?? 'the company';
}

/** Why one cannot apply; empty when one can. */
export function whyNotJob(life: Life, context: Context, spec: JobSpec): string {
  const { jobId } = life.c.job ?? { jobId: '' };
  if (jobId === spec.id) return 'That is your job already.';
  const age = ageOf(life, life.c);
  const atSchool = (['elementary', 'middle', 'high'] as readonly SchoolLevel[]).includes(life.c.education.level);
  if (spec.partTime !== true && atSchool) return 'Part-time only while you are at school.';
  if (age >= context.world.tables.retirementAge && spec.partTime !== true) return 'You are past the age; part-time is open to you.';
  const missing = missingFor(life, context, spec);
  if (missing !== '') return missing;
  const tried = life.applications?.[spec.id];
  if (tried !== undefined && dayOf(life) - tried < DAYS_UNTIL_AGAIN) {
    return `You applied lately. Try again in ${DAYS_UNTIL_AGAIN - dayOf(life) + tried} days.`;
  }
  return '';
}
