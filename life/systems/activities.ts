/**
 * What one does after class: clubs, teams, choirs.
 *
 * Rules:
 * 1. An activity is open to certain levels and grades; three at most at once.
 * 2. Standing 0..100 mixes what the kind asks for with marks; below the activity's selectivity minus 30 nobody is taken.
 * 3. Performance drifts to what diligence, gifts and stress lead to; one rises a rank when it is high and half a year has passed.
 */
import { type Context, dayOf, tell, writeLog } from '../context.ts';
import { clamp, drift, share } from '../integers.ts';
import { drawOnce } from '../random.ts';
import type { Activity, Life } from '../state.ts';
import type { ActivitySpec } from '../world.ts';
import { weekOfBelongings } from './belongings.ts';
import { addFitness } from './effort.ts';
import { addSocial, addStress, feel } from './mind.ts';

export const ACTIVITIES_AT_ONCE = 3;
const DAYS_A_RANK = 180;
/** Days after a refusal until one may try again. */
export const DAYS_UNTIL_AGAIN = 30;

export interface ActivityOffer {
  id: string;
  name: string;
  icon: string;
  kind: ActivitySpec['kind'];
  hoursPerWeek: number;
  requirements: string[];
  joined: boolean;
  available: boolean;
  /** Why not; empty when available. */
  reason: string;
  /** Name of the rank one holds, and how well one does, 0..100; only when joined. */
  rank?: string;
  performance?: number;
}

/** 0..100: how this life looks to those who pick the team. */
export function standingFor(life: Life, spec: ActivitySpec): number {
  const [openness, , sociability, kindness] = life.c.personality;
  const marks = life.c.education.performance;
  if (spec.kind === 'sport') return share(life.c.fitness * 3 + marks, 1, 4);
  if (spec.kind === 'art') return share(openness * 3 + marks, 1, 4);
  if (spec.kind === 'club') return share(marks * 3 + sociability, 1, 4);
  return share(kindness * 2 + marks + sociability, 1, 4);
}

/** Empty when one may try; else a sentence. */
export function whyNotActivity(life: Life, spec: ActivitySpec): string {
  const { level, grade } = life.c.education;
  if (life.c.activities.some((activity) => activity.id === spec.id)) return 'You are in it already.';
  if (!spec.levels.includes(level)) return level === 'none' || level === 'done' ? 'Only for pupils.' : 'Not at your school.';
  if (grade < spec.minGrade) return `From grade ${spec.minGrade}.`;
  if (life.c.activities.length >= ACTIVITIES_AT_ONCE) return `${ACTIVITIES_AT_ONCE} at once are enough. Leave one first.`;
  const tried = life.applications?.[`activity/${spec.id}`];
  if (tried !== undefined && dayOf(life) - tried < DAYS_UNTIL_AGAIN) return `Try again in ${DAYS_UNTIL_AGAIN - dayOf(life) + tried} days.`;
  return '';
}

export function offerActivities(life: Life, context: Context): ActivityOffer[] {
  return context.world.activities.map((spec) => {
    const joined = life.c.activities.find((activity) => activity.id === spec.id);
    const reason = whyNotActivity(life, spec);
    const requirements = [`From grade ${spec.minGrade}`, spec.levels.join(', ')];
    if (spec.selectivity > 0) requirements.push(`Standing around ${spec.selectivity}`);
    const offer: ActivityOffer = {
      id: spec.id,
      name: spec.name,
      icon: spec.icon,
      kind: spec.kind,
      hoursPerWeek: spec.hoursPerWeek,
      requirements,
      joined: joined !== undefined,
      available: reason === '',
      reason,
    };
    if (joined !== undefined) {
      offer.rank = rankOf(spec, joined);
      offer.performance = joined.performance;
    }
    return offer;
  });
}

export function rankOf(spec: ActivitySpec, activity: Activity): string {
  return spec.ranks[clamp(activity.level, 0, spec.ranks.length - 1)] ?? '';
}

/** Bits of weekdays by hours a week: up to 3 one day, up to 5 two days, more three. */
function weekdaysFor(life: Life, spec: ActivitySpec, order: number): number {
  const days = spec.hoursPerWeek <= 3 ? 1 : spec.hoursPerWeek <= 5 ? 2 : 3;
  const first = drawOnce(life.seed, 'activity', dayOf(life), 5, order);
  let bits = 0;
  for (let i = 0; i < days; i++) bits |= 1 << ((first + i * 2) % 5);
  return bits;
}

const PLACE_BY_KIND = { sport: 'gym', art: 'studio', club: 'school', service: 'community center' } as const;

/** Takes part from today on. Nothing happens when one is in it already, or in three others. */
export function joinActivity(life: Life, context: Context, activityId: string): void {
  const spec = context.world.activityById.get(activityId);
  const { activities, schedules } = life.c;
  if (spec === undefined || activities.length >= ACTIVITIES_AT_ONCE || activities.some((activity) => activity.id === activityId)) return;
  activities.push({ id: activityId, sinceDay: dayOf(life), performance: clamp(standingFor(life, spec), 20, 70), level: 0 });
  schedules.push({
    activityId,
    placeKind: PLACE_BY_KIND[spec.kind],
    weekdays: weekdaysFor(life, spec, activities.length),
    fromHour: 16,
    toHour: 18,
  });
}

/** Stops; nothing happens to somebody who was not in it. */
export function leaveActivity(life: Life, activityId: string): void {
  life.c.activities = life.c.activities.filter((activity) => activity.id !== activityId);
  life.c.schedules = life.c.schedules.filter((schedule) => schedule.activityId !== activityId);
}

/** Leaves what the level one is at now does not offer. */
export function leaveActivitiesOf(life: Life, context: Context): void {
  const level = life.c.education.level;
  for (const { id } of [...life.c.activities]) {
    const spec = context.world.activityById.get(id);
    if (spec?.levels.includes(level)) continue;
    leaveActivity(life, id);
    if (spec !== undefined) {
      const text = `The last ${spec.name.toLowerCase()} of your school days is over.`;
      writeLog(life, context, { icon: spec.icon, kind: 'system', title: spec.name, text });
    }
  }
}

export function activitiesWeek(life: Life, context: Context): void {
  weekOfBelongings(life, context);
  const activities = life.c.activities;
  for (let i = 0; i < activities.length; i++) {
    const activity = activities[i] as Activity;
    const spec = context.world.activityById.get(activity.id);
    if (spec !== undefined) weekOf(life, context, activity, spec, i);
  }
}

function weekOf(life: Life, context: Context, activity: Activity, spec: ActivitySpec, order: number): void {
  const { effects } = spec;
  if (effects.fitness !== undefined) addFitness(life, effects.fitness, 1 + order);
  if (effects.social !== undefined) addSocial(life, effects.social);
  if (effects.stress !== undefined) addStress(life, effects.stress);
  const luck = drawOnce(life.seed, 'activity', dayOf(life), 7, order) - 3;
  const strain = share(Math.max(0, life.c.stress - 60), 1, 2);
  const target = share(standingFor(life, spec) + life.c.personality[1], 1, 2) + 12 + luck * 3 - strain;
  activity.performance = clamp(drift(activity.performance, target, 8), 0, 100);
  const due = activity.sinceDay + DAYS_A_RANK * (activity.level + 1);
  if (activity.level + 1 >= spec.ranks.length || activity.performance < 50 + activity.level * 6 || dayOf(life) < due) return;
  rise(life, context, activity, spec);
}

function rise(life: Life, context: Context, activity: Activity, spec: ActivitySpec): void {
  activity.level += 1;
  life.c.prestige = clamp(life.c.prestige + 1, 0, 100);
  feel(life, life.c, 4 + activity.level, context.world.tables.halfLifeDays['exam'] ?? 14, 'club');
  tell(life, context, {
    icon: spec.icon,
    kind: 'milestone',
    title: rankOf(spec, activity),
    text: `${spec.name}: they read out your name for it on a Monday, in front of everyone.`,
  });
}
