/**
 * Going on as a child: what a finished life hands over, as plain data, so that the new life's journal holds all of it.
 * Everything counted in days since birth is moved to the child's own birth.
 */
import type { RelationshipStatus, Role, SchoolLevel } from '../wire/vocabulary.ts';
import { MINUTES_PER_DAY, yearsBetween } from './calendar.ts';
import { type Context, dateNow, tell } from './context.ts';
import { FIRST_MEETING } from './person.ts';
import type { EducationRecord, Life, Person, Relationship } from './state.ts';
import { pickMajor } from './systems/admission.ts';
import { hasRole, isAlive } from './systems/people.ts';

export interface HeirStart {
  me: Person;
  family: Person[];
  relations: Relationship[];
  placeId: string;
  classAtBirth: number;
  /** Minutes since the heir's birth at which the story goes on. */
  minute: number;
  /** Name of the one who died. */
  after: string;
}

/** Null unless the life has ended and this is one of its living children. */
export function heirStart(life: Life, heirId: string, context: Context): HeirStart | null {
  const heir = life.r.find((person) => person.id === heirId);
  if (life.legacy === null || heir === undefined || !life.legacy.heirs.includes(heirId) || !isAlive(heir)) return null;
  const today = dateNow(life);
  const kin = kinOf(life, heir);
  const ids = new Map([[heir.id, 'p0'], ...kin.map(({ person }, i) => [person.id, `p${i + 1}`] as const)]);
  const shift = heir.bornOn - life.bornOn;
  const moved = (person: Person): Person => move(person, ids, shift);
  const me = moved(heir);
  me.roles = [];
  me.affinity = 0;
  me.familiarity = 0;
  delete me.familiarOn;
  delete me.diesOn;
  me.money += Math.floor(life.legacy.estate / life.legacy.heirs.length);
  me.education = schoolingOf(heir, yearsBetween(heir.bornOn, today), context, today);
  const family = kin.map(({ person, roles }) => asKin(moved(person), roles, heir, today));
  const relations = kin.map(({ person, status }) => ({
    person1: 'p0',
    person2: ids.get(person.id) as string,
    status,
    startDay: 0,
    score: 0,
  }));
  const minuteOfDay = life.minute % MINUTES_PER_DAY;
  return {
    me,
    family,
    relations,
    placeId: life.placeId,
    classAtBirth: classOf(life.legacy.estate),
    after: life.c.firstName,
    minute: (today - heir.bornOn) * MINUTES_PER_DAY + minuteOfDay,
  };
}

/** Fills a waiting life with what was handed over. */
export function goOnAs(life: Life, start: HeirStart, context: Context): void {
  const { me, family, relations } = structuredCopy(start);
  life.c = me;
  life.r = family;
  life.relData = relations;
  life.nextPerson = family.length + 1;
  life.bornOn = me.bornOn;
  life.minute = start.minute;
  life.placeId = start.placeId;
  life.classAtBirth = start.classAtBirth;
  life.c.bars.settledAt = Math.floor(start.minute / 60);
  life.status = 'playing';
  chooseSubject(life, context);
  tell(life, context, {
    icon: '🕯️',
    kind: 'milestone',
    title: `${me.firstName} ${me.lastName}`,
    text: `${start.after} is gone, and the kettle still has to be filled. From here on it is your life.`,
  });
}

/** Nobody asked a child of somebody else's life what they read at college; whoever goes on as one must know. The job tells, or the likings. */
function chooseSubject(life: Life, context: Context): void {
  const { education, job } = life.c;
  const finished = education.records.find((record) => record.level === 'college');
  if (education.level !== 'college' && finished === undefined) return;
  const asked = context.world.jobById.get(job?.jobId ?? '')?.needs.majors?.[0];
  const majorId = asked ?? pickMajor(life, context);
  if (majorId === null) return;
  education.majorId = majorId;
  if (finished !== undefined) finished.majorId = majorId;
}

function structuredCopy<T>(data: T): T {
  return JSON.parse(JSON.stringify(data)) as T;
}

interface Kin {
  person: Person;
  roles: readonly Role[];
  status: RelationshipStatus;
}

/** The family as the child sees it. */
function kinOf(life: Life, heir: Person): Kin[] {
  const gone: Person = {
    ...life.c,
    status: 'dead',
    diedOn: dateNow(life),
    partner: null,
    impulses: [],
    habits: [],
    healthConditions: [],
    activities: [],
    schedules: [],
  };
  delete gone.dueOn;
  delete gone.dueWith;
  const kin: Kin[] = [{ person: gone, roles: [gone.sex === 'male' ? 'father' : 'mother'], status: 'family' }];
  for (const person of life.r) {
    const seen = seenBy(heir, person);
    if (seen !== null) kin.push({ person, ...seen });
  }
  return kin;
}

function seenBy(heir: Person, person: Person): Omit<Kin, 'person'> | null {
  if (person === heir) return null;
  if (heir.parents?.includes(person.id) === true) return { roles: [person.sex === 'male' ? 'father' : 'mother'], status: 'family' };
  if (heir.partner === person.id) return { roles: ['spouse'], status: 'married' };
  if (hasRole(person, 'child')) return { roles: ['sibling'], status: 'family' };
  if (person.parents?.includes(heir.id) === true) return { roles: ['child'], status: 'family' };
  if (hasRole(person, 'mother') || hasRole(person, 'father')) return { roles: ['grandparent'], status: 'family' };
  return null;
}

/** What they felt was for the one who died. The heir starts as near to each as family does; with the dead it stays as the heir felt. */
function asKin(person: Person, roles: readonly Role[], heir: Person, today: number): Person {
  const [affinity, familiarity] = FIRST_MEETING[roles[0] ?? 'sibling'];
  const near = person.status === 'dead' ? { affinity: heir.affinity, familiarity: heir.familiarity } : { affinity, familiarity };
  return { ...person, ...near, roles: [...roles], familiarOn: today - heir.bornOn };
}

/** A copy whose days and ids are those of the new life. */
function move(person: Person, ids: ReadonlyMap<string, string>, shift: number): Person {
  const copy = structuredCopy(person);
  const known = (id: string): string[] => (ids.has(id) ? [ids.get(id) as string] : []);
  copy.id = ids.get(person.id) as string;
  copy.partner = person.partner === null ? null : (ids.get(person.partner) ?? null);
  if (person.parents !== undefined) copy.parents = person.parents.flatMap(known);
  if (person.familiarOn !== undefined) copy.familiarOn = person.familiarOn - shift;
  for (const memory of copy.memories) memory.day -= shift;
  for (const impulse of copy.impulses) impulse.day -= shift;
  for (const habit of copy.habits) habit.sinceDay -= shift;
  for (const activity of copy.activities) activity.sinceDay -= shift;
  for (const condition of copy.healthConditions) condition.sinceDay -= shift;
  for (const former of copy.formerHabits ?? []) former.day -= shift;
  for (const past of copy.pastJobs) {
    past.fromDay -= shift;
    past.toDay -= shift;
  }
  if (copy.job !== null) {
    copy.job.sinceDay -= shift;
    copy.job.raisedDay -= shift;
  }
  copy.messaging.sentimentDay -= shift;
  copy.messaging.sentimentSum = 0;
  copy.messaging.modifiers = copy.messaging.modifiers.map(() => 0);
  return copy;
}

const SCHOOLING: readonly SchoolLevel[] = ['kindergarten', 'elementary', 'middle', 'high', 'college'];

/** The heir's schooling so far, from what is known of them as somebody's child: the level, the grade, how well they do. */
function schoolingOf(heir: Person, age: number, context: Context, today: number): Person['education'] {
  const { level, grade, performance } = heir.education;
  const schoolOf = (wanted: SchoolLevel): string | null => context.world.schools.find((school) => school.level === wanted)?.id ?? null;
  const finished = level === 'done' ? SCHOOLING.slice(0, grade > 12 ? 5 : 4) : SCHOOLING.slice(0, Math.max(0, SCHOOLING.indexOf(level)));
  const records = finished.flatMap((done): EducationRecord[] => {
    const schoolId = schoolOf(done);
    return schoolId === null ? [] : [{ level: done, schoolId, gpa: performance * 4, endedOn: today, outcome: 'graduated' }];
  });
  const isPupil = level !== 'none' && level !== 'done' && age >= 5;
  return { level, grade, schoolId: isPupil ? schoolOf(level) : null, performance, focus: 'Balanced', records };
}

/** Household class by what was left behind, in cents. */
function classOf(estate: number): number {
  const steps = [5_000_00, 60_000_00, 250_000_00, 1_000_000_00];
  return steps.filter((step) => estate >= step).length;
}
