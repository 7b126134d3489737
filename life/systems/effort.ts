/** Small, bounded changes that school, work, clubs and things share. */
import { dayOf } from '../context.ts';
import { clamp } from '../integers.ts';
import { drawOnce } from '../random.ts';
import type { Life } from '../state.ts';

/** Moves the marks, 0..100; nothing happens to somebody who goes to no school. */
export function moveSchoolPerformance(life: Life, points: number): void {
  const education = life.c.education;
  if (education.level === 'none' || education.level === 'done') return;
  education.performance = clamp(education.performance + Math.trunc(points), 0, 100);
}

/** Moves the standing at work, 0..100; nothing happens to somebody without work. */
export function moveJobPerformance(life: Life, points: number): void {
  const job = life.c.job;
  if (job !== null) job.performance = clamp(job.performance + Math.trunc(points), 0, 100);
}

/**
 * Fitness from outside the body's own week. The fitter, the rarer a point sticks (chance 110 − fitness in 100), so that no
 * number of clubs and shoes makes an athlete of everybody; losses always count. `subject` 0.. tells draws of one day apart.
 */
export function addFitness(life: Life, points: number, subject: number): void {
  const person = life.c;
  for (let i = 0; i < points; i++) {
    if (drawOnce(life.seed, 'activity', dayOf(life), 100, 40 + subject * 8 + i) >= 110 - person.fitness) continue;
    person.fitness = clamp(person.fitness + 1, 0, 100);
  }
  if (points < 0) person.fitness = clamp(person.fitness + points, 0, 100);
}
