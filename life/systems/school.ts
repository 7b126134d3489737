/**
 * School: from kindergarten to the last degree.
 *
 * Rules:
 * 1. The school year opens on the first Monday of September in the north, of February in the south, and closes on the second
 *    Monday of June, of December. Whoever is five by then starts kindergarten.
 * 2. Grade 0 is kindergarten, 1..5 elementary, 6..8 middle, 9..12 high school, 13..16 college, 17..18 graduate school.
 * 3. Marks (performance 0..100) move each week of term towards what diligence, openness, focus, stress and subject lead to.
 * 4. A grade is repeated below 30 marks, at most twice before college; after that it ends high school, and college at once.
 *    Marks below 59 may end college at each opening, one time in four.
 * 5. GPA = performance / 100 × 4.0, kept in hundredths.
 */

import type { SchoolLevel } from '../../wire/vocabulary.ts';
import { dateOf, weekdayOf } from '../calendar.ts';
import { ageOf, type Context, dateNow, dayOf, tell } from '../context.ts';
import { clamp } from '../integers.ts';
import { drawOnce, stream } from '../random.ts';
import type { Education, EducationRecord, Life, Person } from '../state.ts';
import type { SchoolSpec } from '../world.ts';
import { leaveActivitiesOf } from './activities.ts';
import { chooseCollege, chooseGraduateSchool, payTuition, pickMajor } from './admission.ts';
import { meet, partWith } from './company.ts';
import { moveSchoolPerformance } from './effort.ts';
import { feel } from './mind.ts';
import { graduationText, levelName } from './schoolTexts.ts';
import { sitAct, weekOfStudy } from './study.ts';

const LAST_GRADE: Readonly<Partial<Record<SchoolLevel, number>>> = {
  kindergarten: 0,
  elementary: 5,
  middle: 8,
  high: 12,
  college: 16,
  graduate: 18,
};
const PASS = 30;
const SHAKY = 59;
const REPEATS = 2;

/** Hundredths of a grade point: of the school one is in, else of the last one finished. 0 without any. */
export function gpaOf(person: Person): number {
  const { level, performance, records } = person.education;
  if (level !== 'none' && level !== 'done') return performance * 4;
  return records[records.length - 1]?.gpa ?? 0;
}

/** Moves the marks by `n` points. */
export function addPerformance(life: Life, n: number): void {
  moveSchoolPerformance(life, n);
}

export function isPupil(person: Person): boolean {
  const level = person.education.level;
  return level !== 'none' && level !== 'done';
}

/** Level that a grade belongs to. */
export function levelOfGrade(grade: number): SchoolLevel {
  if (grade <= 0) return 'kindergarten';
  if (grade <= 5) return 'elementary';
  if (grade <= 8) return 'middle';
  if (grade <= 12) return 'high';
  return grade <= 16 ? 'college' : 'graduate';
}

/** Whether lessons are held: from the opening to the closing month, without the days before and after. */
export function inTerm(life: Life, context: Context): boolean {
  const { month, day } = dateOf(dateNow(life));
  if (isSouth(life, context)) return month > 2 ? month < 12 || day < 15 : month === 2 && day > 7;
  return month > 9 || month < 6 || (month === 9 && day > 7) || (month === 6 && day < 15);
}

function isSouth(life: Life, context: Context): boolean {
  return context.world.placeById.get(life.placeId)?.hemisphere === 'south';
}

/** Opens and closes the school year; both fall on Mondays. */
export function schoolDay(life: Life, context: Context): void {
  const today = dateNow(life);
  if (life.c.education.level === 'done' || weekdayOf(today) !== 0) return;
  const { month, day } = dateOf(today);
  const south = isSouth(life, context);
  if (month === (south ? 2 : 9) && day <= 7) openYear(life, context);
  else if (month === (south ? 12 : 6) && day > 7 && day <= 14) closeYear(life, context);
}

export function schoolWeek(life: Life, context: Context): void {
  if (!isPupil(life.c)) return;
  if (life.c.education.level === 'high' && life.c.education.actScore === undefined && ageOf(life, life.c) >= 17) sitAct(life, context);
  if (inTerm(life, context)) weekOfStudy(life, context);
}

function openYear(life: Life, context: Context): void {
  const education = life.c.education;
  const age = ageOf(life, life.c);
  if (education.level === 'none') {
    if (age < 5) return;
    if (age > 18) education.level = 'done';
    else begin(life, context, clamp(age - 5, 0, 12));
    return;
  }
  const last = LAST_GRADE[education.level] ?? 0;
  if (education.grade > 12 && education.performance < SHAKY && drawOnce(life.seed, 'school', dayOf(life), 4, 8) === 0) {
    leaveSchool(life, context, 'dropped-out');
    return;
  }
  if (education.grade >= last || (education.performance < PASS && repeats(education, age) < REPEATS)) {
    tell(life, context, {
      icon: '🔁',
      kind: 'system',
      title: 'The same chairs',
      text: 'You sit down in the room you know, in the row you know. The others have moved one door on.',
    });
    return;
  }
  education.grade += 1;
  if (education.level === 'college' || education.level === 'graduate') payTuition(life, context);
}

function begin(life: Life, context: Context, grade: number): void {
  life.c.education.grade = grade;
  life.c.education.performance = clamp(50 + Math.trunc((life.c.personality[1] - 50) / 4), 0, 100);
  enrol(life, context, levelOfGrade(grade));
}

/** How many years behind the usual grade a pupil is. */
function repeats(education: Education, age: number): number {
  return education.grade > 12 ? 0 : Math.max(0, age - 6 - education.grade);
}

function closeYear(life: Life, context: Context): void {
  const education = life.c.education;
  if (!isPupil(life.c) || education.grade !== LAST_GRADE[education.level]) return;
  if (education.performance >= PASS || education.grade < 9) {
    graduate(life, context);
    return;
  }
  if (education.grade > 12 || repeats(education, ageOf(life, life.c)) >= REPEATS) leaveSchool(life, context, 'dropped-out');
}

function graduate(life: Life, context: Context): void {
  const education = life.c.education;
  const level = education.level;
  const school = context.world.schoolById.get(education.schoolId ?? '');
  record(life, context, 'graduated');
  life.tally.schoolsFinished += 1;
  const size = level === 'college' || level === 'graduate' ? 16 : level === 'high' ? 12 : 4;
  feel(life, life.c, size, context.world.tables.halfLifeDays['graduation'] ?? 90, 'graduation');
  tell(life, context, {
    icon: '🎓',
    kind: 'milestone',
    title: `${levelName(level)} finished`,
    text: graduationText(level, school?.name ?? 'school', gpaOf(life.c)),
  });
  goOn(life, context, level);
}

/** What comes after a level: the next one, a college that takes you, or work. */
function goOn(life: Life, context: Context, level: SchoolLevel): void {
  const education = life.c.education;
  if (level === 'high') {
    const college = chooseCollege(life, context);
    if (college !== null) return enter(life, context, college);
  } else if (level === 'college') {
    const school = chooseGraduateSchool(life, context);
    if (school !== null) return enter(life, context, school);
  } else if (level !== 'graduate') {
    return enrol(life, context, levelOfGrade(education.grade + 1));
  }
  leaveClass(life, context);
  if (level !== 'high') return;
  tell(life, context, {
    icon: '🚌',
    kind: 'system',
    title: 'Out of the gate',
    text: 'No college this year. The bus you always took goes past the school and on into town, where the work is.',
  });
}

/** Takes up a level at a school drawn by the family's means, or at the college that admits you best. */
export function enrol(life: Life, context: Context, level: SchoolLevel): void {
  if (level === 'none' || level === 'done') return;
  const schools = context.world.schools.filter((school) => school.level === level);
  if (schools.length === 0) return;
  if (level === 'college' || level === 'graduate') {
    const school = (level === 'college' ? chooseCollege(life, context) : null) ?? easiest(schools);
    life.c.education.grade = level === 'college' ? 12 : 16;
    enter(life, context, school);
    return;
  }
  const draw = stream(life.seed, 'school', dayOf(life), 1);
  const means = schools.filter((school) => school.tuition > 0 === (life.classAtBirth >= 3 && draw.chance(life.classAtBirth - 1, 4)));
  enter(life, context, draw.pick(means.length > 0 ? means : schools));
}

function easiest(schools: readonly SchoolSpec[]): SchoolSpec {
  return schools.reduce((best, school) => (school.selectivity < best.selectivity ? school : best));
}

/** The first day somewhere: new faces, and marks that start half anew. */
function enter(life: Life, context: Context, school: SchoolSpec): void {
  const education = life.c.education;
  partWith(life, ['teacher', 'classmate']);
  education.level = school.level;
  education.schoolId = school.id;
  leaveActivitiesOf(life, context);
  if (school.level === 'college') {
    const major = pickMajor(life, context);
    if (major !== null) education.majorId = major;
  }
  if (education.records.length > 0) education.performance = Math.trunc((education.performance + 60) / 2);
  meet(life, context, school.level === 'kindergarten' ? ['teacher', 'classmate'] : ['teacher', 'classmate', 'classmate']);
  const majorName = context.world.majorById.get(education.majorId ?? '')?.name;
  const subject = majorName !== undefined && education.grade >= 12 ? ` Your subject is ${majorName}.` : '';
  tell(life, context, {
    icon: '🏫',
    kind: 'milestone',
    title: levelName(school.level),
    text: `You have a place at ${school.name}.${subject}`,
  });
}

/** Ends the level: no school, no clubs of it, no teacher. */
function leaveClass(life: Life, context: Context): void {
  const education = life.c.education;
  partWith(life, ['teacher', 'classmate']);
  if (education.level !== 'none') education.level = 'done';
  education.schoolId = null;
  leaveActivitiesOf(life, context);
}

function record(life: Life, context: Context, outcome: EducationRecord['outcome']): void {
  const { level, schoolId, majorId, records } = life.c.education;
  const entry: EducationRecord = { level, schoolId: schoolId ?? 'unknown', gpa: gpaOf(life.c), endedOn: dateNow(life), outcome };
  if (majorId !== undefined && (level === 'college' || level === 'graduate')) entry.majorId = majorId;
  records.push(entry);
  if (outcome !== 'graduated') feel(life, life.c, -8, context.world.tables.halfLifeDays['rejection'] ?? 30, `school ${outcome}`);
}

/** Leaves before the end, or is made to. Who is too young to leave goes to another school of the same level. */
export function leaveSchool(life: Life, context: Context, how: EducationRecord['outcome']): void {
  if (!isPupil(life.c)) return;
  if (how === 'graduated') return graduate(life, context);
  const level = life.c.education.level;
  record(life, context, how);
  tell(life, context, {
    icon: '🚪',
    kind: 'milestone',
    title: how === 'expelled' ? 'Expelled' : 'You leave school',
    text:
      how === 'expelled'
        ? 'Your locker fits into one paper bag. The secretary does not look up; she has known you for years.'
        : 'You hand in the books. One of them is three years late. Nobody says anything about the fine.',
  });
  if (ageOf(life, life.c) >= 16) {
    leaveClass(life, context);
    return;
  }
  const { schoolId } = life.c.education;
  const others = context.world.schools.filter((school) => school.level === level && school.tuition === 0 && school.id !== schoolId);
  const index = drawOnce(life.seed, 'school', dayOf(life), Math.max(1, others.length), 2);
  moveSchoolPerformance(life, -6);
  const next = others[index];
  if (next !== undefined) enter(life, context, next);
}
