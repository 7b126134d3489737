/** A week of lessons, and the one big test. */

import type { Focus } from '../../wire/vocabulary.ts';
import { type Context, dayOf, tell } from '../context.ts';
import { clamp, share } from '../integers.ts';
import { drawOnce } from '../random.ts';
import type { Life } from '../state.ts';
import { addFitness, moveSchoolPerformance } from './effort.ts';
import { addSocial, addStress } from './mind.ts';

/** What a focus does to the marks one tends to, and to the week. */
const FOCUS: Readonly<Record<Focus, { marks: number; stress: number; fitness: number; social: number }>> = {
  Balanced: { marks: 2, stress: 0, fitness: 0, social: 0 },
  Academics: { marks: 12, stress: 1, fitness: 0, social: -1 },
  Sports: { marks: -4, stress: 0, fitness: 1, social: 0 },
  Social: { marks: -6, stress: -1, fitness: 0, social: 1 },
};

/** How easily school comes to this life, −14..14, the same for all its years. */
export function gift(life: Life): number {
  return drawOnce(life.seed, 'school', 0, 15, 11) + drawOnce(life.seed, 'school', 0, 15, 12) - 14;
}

/** Marks that this life tends to, 0..100. */
export function targetMarks(life: Life, context: Context): number {
  const [openness, diligence] = life.c.personality;
  const education = life.c.education;
  let target = 62 + FOCUS[education.focus].marks + gift(life);
  target += share(diligence - 50, 4, 5) + share(openness - 50, 1, 4);
  if (life.c.stress > 55) target -= share(life.c.stress - 55, 1, 2);
  const school = context.world.schoolById.get(education.schoolId ?? '');
  if (school !== undefined && school.selectivity > 40) target -= share(school.selectivity - 40, 1, 6);
  if (education.level === 'college' || education.level === 'graduate') {
    const major = context.world.majorById.get(education.majorId ?? '');
    if (major !== undefined) target -= share(major.difficulty - 52, 1, 3);
  }
  for (const { id } of life.c.activities) {
    target += (context.world.activityById.get(id)?.effects.performance ?? 0) * 2;
  }
  if (life.c.job !== null) target -= context.world.jobById.get(life.c.job.jobId)?.partTime === true ? 3 : 12;
  return clamp(target, 0, 100);
}

/** Moves the marks a tenth of the way to their target, give or take a point of luck; the focus colours the week. */
export function weekOfStudy(life: Life, context: Context): void {
  const education = life.c.education;
  const luck = drawOnce(life.seed, 'school', dayOf(life), 5) - 2;
  const gap = targetMarks(life, context) - education.performance;
  const step = share(gap, 1, 10) + luck;
  moveSchoolPerformance(life, Math.abs(gap) < 10 ? step + Math.sign(gap) * drawOnce(life.seed, 'school', dayOf(life), 2, 1) : step);
  const week = FOCUS[education.focus];
  if (week.stress !== 0) addStress(life, week.stress);
  if (week.social !== 0) addSocial(life, week.social);
  if (week.fitness !== 0) addFitness(life, week.fitness, 0);
}

/** The ACT, once, at seventeen: 1..36 by marks, openness, nerves on the day, and luck. */
export function sitAct(life: Life, context: Context): void {
  const { personality, stress, education } = life.c;
  const luck = drawOnce(life.seed, 'school', dayOf(life), 9, 7) - 4;
  const score = 4 + share(education.performance, 1, 4) + share(personality[0], 1, 16) - share(Math.max(0, stress - 50), 1, 12) + luck;
  education.actScore = clamp(score, 1, 36);
  tell(life, context, {
    icon: '✏️',
    kind: 'system',
    title: 'The long Saturday',
    text: `Four hours, two pencils, a gym that smells of varnish. Weeks later a plain envelope says ${education.actScore} of 36.`,
  });
}
