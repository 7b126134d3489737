/** What the protagonist has right now, derived afresh from the life; nothing of it is kept. */
import { ageOf, type Context } from '../context.ts';
import type { Life, Person } from '../state.ts';
import { ownsHome } from '../systems/finances.ts';
import { addNeed, type NeedSet, noNeeds } from './need-set.ts';
import type { Need } from './types.ts';

export function needsOf(life: Life, context: Context): NeedSet {
  const set = noNeeds();
  for (const person of life.r) {
    if (person.status === 'alive') addPerson(set, life, person);
  }
  addOwnState(set, life, context);
  addBelongings(set, life, context);
  return set;
}

function addPerson(set: NeedSet, life: Life, person: Person): void {
  for (const role of person.roles) {
    addNeed(set, role);
    if (role === 'spouse') addNeed(set, 'partner');
    if (role === 'child') addNeed(set, childNeed(ageOf(life, person)));
  }
  if (person.id === life.c.partner) {
    addNeed(set, 'partner');
    if (person.dueOn !== undefined) addNeed(set, 'expecting');
  }
}

/** A child is young to 12, a teenager to 17, then grown up. */
function childNeed(age: number): Need {
  if (age < 13) return 'youngChild';
  return age < 18 ? 'teenChild' : 'adultChild';
}

function addOwnState(set: NeedSet, life: Life, context: Context): void {
  const me = life.c;
  if (me.job !== null) {
    addNeed(set, 'job');
    if (context.world.jobById.get(me.job.jobId)?.partTime === true) addNeed(set, 'partTimeJob');
  } else if (me.pastJobs.some((past) => past.ended === 'retired')) addNeed(set, 'retired');
  addSchooling(set, me);
  if (me.activities.length > 0) addNeed(set, 'activity');
  if (me.healthConditions.length > 0) addNeed(set, 'illness');
  if (me.money < 0 || (life.loan ?? 0) > 0) addNeed(set, 'debt');
  if (me.dueOn !== undefined) addNeed(set, 'expecting');
  if (me.habits.some((habit) => context.world.habitById.get(habit.id)?.good !== true)) addNeed(set, 'habit');
  if (me.partner === null && life.relData.some((bond) => bond.status === 'widowed')) addNeed(set, 'widowed');
}

function addSchooling(set: NeedSet, me: Person): void {
  const level = me.education.level;
  if (level === 'college' || level === 'graduate') addNeed(set, 'college');
  else if (level !== 'none' && level !== 'done') addNeed(set, 'school');
}

function addBelongings(set: NeedSet, life: Life, context: Context): void {
  if (Object.hasOwn(life.events.flags, 'has-pet')) addNeed(set, 'pet');
  if (ownsHome(life, context)) addNeed(set, 'ownHome');
  for (const owned of life.inventory) {
    const item = context.world.itemById.get(owned.itemId);
    if (item === undefined || owned.count <= 0) continue;
    if (item.kind === 'pet') addNeed(set, 'pet');
    if (item.kind === 'vehicle' && item.minAge >= 16) addNeed(set, 'car');
  }
}
