/**
 * Who gets in where, for which subject, and who pays.
 *
 * Rules:
 * 1. Standing 0..100 = 0.9 × (marks − 30) + 1.7 × (ACT − 12). Colleges take those whose standing reaches their selectivity;
 *    below `COLLEGE_FROM` marks nobody applies.
 * 2. Of those that take you, you go to the one of most prestige that can be paid: parents bear a share by class, colleges
 *    remit a share to the poor, savings go first, the rest is lent; so is what a student's account lacks by then.
 * 3. The subject is drawn by interest, gifts and difficulty.
 */
import { type Context, dayOf } from '../context.ts';
import { clamp, share } from '../integers.ts';
import { stream } from '../random.ts';
import type { Life } from '../state.ts';
import type { MajorSpec, SchoolSpec } from '../world.ts';
import { borrow, pay, priceLevel } from './finances.ts';

/** Marks from which one applies to a college, and to a graduate school. */
const COLLEGE_FROM = 61;
const GRADUATE_FROM = 78;
/** Percent of tuition that parents bear and that is remitted, by class at birth. */
const PARENTS_PERCENT = [0, 12, 35, 70, 100] as const;
const REMITTED_PERCENT = [60, 40, 10, 0, 0] as const;
/** Dollars a year that one is willing to borrow. */
const BORROWED_A_YEAR = 16_000;
/** Dollars of savings that stay untouched. */
const KEPT_BACK = 1_500;

/** Standing 0..100 in the eyes of a college. */
export function standingOf(life: Life): number {
  const { performance, actScore } = life.c.education;
  return clamp(share(performance - 30, 9, 10) + share((actScore ?? 15) - 12, 17, 10), 0, 100);
}

/** Cents a year that are left for the student to find. */
export function ownTuition(life: Life, context: Context, school: SchoolSpec): number {
  const index = clamp(life.classAtBirth, 0, 4);
  const percent = 100 - (PARENTS_PERCENT[index] as number) - (REMITTED_PERCENT[index] as number);
  return share(school.tuition * priceLevel(life, context), percent, 100);
}

function bestPayable(life: Life, context: Context, level: 'college' | 'graduate'): SchoolSpec | null {
  const standing = standingOf(life);
  let best: SchoolSpec | null = null;
  for (const school of context.world.schools) {
    if (school.level !== level || school.selectivity > standing) continue;
    if (ownTuition(life, context, school) > BORROWED_A_YEAR * 100 + share(Math.max(0, life.c.money), 1, 4)) continue;
    if (best === null || school.prestige > best.prestige) best = school;
  }
  return best;
}

/** The college one goes to after high school; null for work. */
export function chooseCollege(life: Life, context: Context): SchoolSpec | null {
  return life.c.education.performance < COLLEGE_FROM ? null : bestPayable(life, context, 'college');
}

/** Graduate school, where a subject's best work asks for it and the marks allow; two in three then go. */
export function chooseGraduateSchool(life: Life, context: Context): SchoolSpec | null {
  const { performance, majorId } = life.c.education;
  if (performance < GRADUATE_FROM || majorId === undefined) return null;
  const asked = context.world.jobs.some((job) => job.needs.school === 'graduate' && job.needs.majors?.includes(majorId) === true);
  if (!asked || !stream(life.seed, 'school', dayOf(life), 5).chance(2, 3)) return null;
  return bestPayable(life, context, 'graduate');
}

/** Pays a year's tuition: savings first, then the bank. */
export function payTuition(life: Life, context: Context): void {
  const school = context.world.schoolById.get(life.c.education.schoolId ?? '');
  if (school === undefined) return;
  const due = ownTuition(life, context, school);
  if (life.c.money < 0) life.c.money += borrow(life, -life.c.money);
  const saved = clamp(life.c.money - KEPT_BACK * 100, 0, due);
  const lent = borrow(life, due - saved);
  life.c.money += lent;
  pay(life, due);
}

/** Interests and the subjects they lean to; words as in `content/interests.ts`. */
const LEANINGS: Readonly<Record<string, readonly string[]>> = {
  'old maps': ['history', 'civil-engineering'],
  'second-hand books': ['literature', 'philosophy'],
  'train stations': ['civil-engineering'],
  'brass bands': ['music'],
  'silent films': ['drama', 'fine-arts'],
  'crossword puzzles': ['languages', 'mathematics'],
  lighthouses: ['architecture', 'physics'],
  'stray cats': ['biology'],
  'large dogs': ['biology', 'nursing'],
  'mending things': ['engineering'],
  'taking clocks apart': ['engineering', 'physics'],
  mushrooms: ['biology', 'agriculture'],
  'wild berries': ['agriculture'],
  'chess in the park': ['mathematics', 'computer-science'],
  'vinyl records': ['music'],
  opera: ['music', 'drama'],
  'tall bridges': ['civil-engineering', 'architecture'],
  'city rooftops': ['architecture'],
  'museums on weekdays': ['fine-arts', 'history'],
  'ghost stories': ['literature', 'drama'],
  'detective novels': ['law', 'journalism'],
  'long poems': ['literature'],
  'bad puns': ['languages', 'journalism'],
  quizzes: ['general-studies', 'education'],
  karaoke: ['drama', 'music'],
  'old churches': ['history', 'architecture'],
  'botanical gardens': ['agriculture', 'biology'],
  aquariums: ['biology'],
  birdwatching: ['biology'],
  beekeeping: ['agriculture'],
  astronomy: ['physics', 'mathematics'],
  fossils: ['biology', 'history'],
  volcanoes: ['physics', 'chemistry'],
  'weather reports': ['physics', 'journalism'],
  spreadsheets: ['accounting', 'economics', 'business'],
  'to-do lists': ['business', 'accounting'],
  'small talk': ['psychology', 'business'],
  'awkward silences': ['psychology', 'philosophy'],
  calligraphy: ['fine-arts', 'languages'],
  'paper folding': ['mathematics', 'fine-arts'],
  'model ships': ['engineering'],
  'video games': ['computer-science'],
  'board games': ['economics', 'mathematics'],
  yoga: ['nursing', 'psychology'],
  'flea markets': ['economics', 'history'],
  gossip: ['journalism', 'psychology'],
  speeches: ['politics', 'law'],
  parades: ['politics'],
  'puppet shows': ['education', 'drama'],
  'handwritten letters': ['literature', 'languages'],
  'black coffee': ['chemistry', 'medicine'],
  'night buses': ['nursing', 'medicine'],
  'family photos': ['history', 'education'],
  'silly hats': ['drama'],
};

/** A subject's id, or null in a world without subjects. */
export function pickMajor(life: Life, context: Context): string | null {
  const majors = context.world.majors;
  if (majors.length === 0) return null;
  const draw = stream(life.seed, 'school', dayOf(life), 3);
  const index = draw.weighted(majors.map((major) => leaning(life, major)));
  return (majors[index] ?? (majors[0] as MajorSpec)).id;
}

/** Weight of a subject: 10, more for each interest in it, less the further it is beyond one's marks. */
function leaning(life: Life, major: MajorSpec): number {
  let weight = 10;
  for (const like of life.c.likes) if (LEANINGS[like]?.includes(major.id) === true) weight += 40;
  for (const dislike of life.c.dislikes) if (LEANINGS[dislike]?.includes(major.id) === true) weight -= 6;
  const beyond = major.difficulty - life.c.education.performance;
  return Math.max(1, beyond > 0 ? weight - share(weight * beyond, 1, 25) : weight);
}
