/** Habits: picked up by chance from 14, with weekly effects; quitting courses with weekly odds, withdrawal, and relapse within a year. */
import { type Context, dayOf, tell } from '../context.ts';
import { clamp } from '../integers.ts';
import { drawOnce } from '../random.ts';
import type { Habit, Life } from '../state.ts';
import type { HabitSpec } from '../world.ts';
import { subjectOf } from './curve.ts';
import { pay } from './finances.ts';
import { roughAge } from './growth.ts';
import { addStress, feel } from './mind.ts';
import { addPerformance } from './school.ts';

const WEEKS = 52;
const MILLION = 1_000_000;
const PICKED_UP_FROM = 14;
const MOST_HABITS = 6;
const YEAR_DAYS = 365;
const WITHDRAWAL_WEEKS = 5;
const MOOD_HALF_LIFE_DAYS = 7;
const DICE = { onset: 1, quit: 2, relapse: 3 } as const;

export function habitsWeek(life: Life, context: Context): void {
  const age = roughAge(dayOf(life));
  for (const habit of [...life.c.habits]) {
    const spec = context.world.habitById.get(habit.id);
    if (spec === undefined) continue;
    liveWith(life, spec);
    if (habit.quittingSince !== undefined) tryToQuit(life, context, habit, spec);
  }
  maybeRelapse(life, context);
  if (age < PICKED_UP_FROM || life.c.habits.length >= MOST_HABITS) return;
  for (const spec of context.world.habits) {
    if (age < spec.minAge || drawFor(life, spec.id, DICE.onset, MILLION) >= spec.onsetPerMillion) continue;
    if (!spec.good && life.c.formerHabits?.some((former) => former.id === spec.id) === true) continue;
    pickUp(life, context, spec, spec.good ? '' : 'It starts as something to do with your hands.');
  }
}

function drawFor(life: Life, habitId: string, kind: number, sides: number): number {
  return drawOnce(life.seed, 'habit', dayOf(life), sides, subjectOf(habitId) + kind);
}

/** Adds a habit, whatever the age; nothing when it is there already. */
export function startHabit(life: Life, habitId: string): boolean {
  if (life.c.habits.some((habit) => habit.id === habitId)) return false;
  life.c.habits.push({ id: habitId, sinceDay: dayOf(life) });
  return true;
}

/** Ends a habit; it stays remembered for a year, in which one may fall back. */
export function endHabit(life: Life, habitId: string): boolean {
  if (!life.c.habits.some((habit) => habit.id === habitId)) return false;
  life.c.habits = life.c.habits.filter((habit) => habit.id !== habitId);
  const former = (life.c.formerHabits ?? []).filter((one) => one.id !== habitId);
  life.c.formerHabits = [...former, { id: habitId, day: dayOf(life) }];
  return true;
}

function pickUp(life: Life, context: Context, spec: HabitSpec, text: string): void {
  if (!startHabit(life, spec.id)) return;
  const words = text === '' ? 'Twice is a coincidence. By the fourth week you notice that you have arranged the day around it.' : text;
  tell(life, context, { icon: spec.icon, title: `A habit: ${spec.name.toLowerCase()}`, text: words, kind: 'system' });
}

function liveWith(life: Life, spec: HabitSpec): void {
  const { weekly } = spec;
  const c = life.c;
  if (weekly.health !== undefined) c.health = clamp(c.health + weekly.health, 0, 100);
  if (weekly.stress !== undefined) addStress(life, weekly.stress);
  if (weekly.mood !== undefined) feel(life, c, weekly.mood, MOOD_HALF_LIFE_DAYS, 'habit');
  if (weekly.fitness !== undefined) c.fitness = clamp(c.fitness + weekly.fitness, 0, 100);
  if (weekly.dollars !== undefined && weekly.dollars < 0) pay(life, -weekly.dollars * 100);
  if (weekly.performance !== undefined) addPerformance(life, weekly.performance);
}

function tryToQuit(life: Life, context: Context, habit: Habit, spec: HabitSpec): void {
  const weeks = Math.floor((dayOf(life) - (habit.quittingSince ?? 0)) / 7);
  if (!spec.good && weeks < WITHDRAWAL_WEEKS) {
    addStress(life, 3);
    feel(life, life.c, -4, MOOD_HALF_LIFE_DAYS, 'withdrawal');
  }
  const percent = spec.quitPercent + Math.floor((life.c.personality[1] - 50) / 25);
  if (drawFor(life, spec.id, DICE.quit, 100) >= Math.max(1, percent)) return;
  endHabit(life, spec.id);
  if (!spec.good) feel(life, life.c, 8, 60, 'habit');
  tell(life, context, {
    icon: '🕊️',
    title: `Without ${spec.name.toLowerCase()}`,
    kind: 'system',
    text: 'You notice on a Thursday that it did not cross your mind on Wednesday. You tell nobody, in case it hears.',
  });
}

/** The percentage is spread over the year after; then one is safe and it is forgotten. */
function maybeRelapse(life: Life, context: Context): void {
  const former = life.c.formerHabits;
  if (former === undefined) return;
  const today = dayOf(life);
  for (const { id, day } of former) {
    const spec = context.world.habitById.get(id);
    if (spec === undefined || spec.good || today - day > YEAR_DAYS) continue;
    if (drawFor(life, id, DICE.relapse, 100 * WEEKS) >= spec.relapsePercent) continue;
    keepFormer(life, (one) => one.id !== id);
    pickUp(life, context, spec, 'Just the one, at a party, outside. On Monday you know again where the shop keeps them.');
    return;
  }
  if (former.some(({ day }) => today - day > YEAR_DAYS)) keepFormer(life, ({ day }) => today - day <= YEAR_DAYS);
}

/** Forgets the other habits of the past; an empty list is no list. */
function keepFormer(life: Life, keeps: (former: { id: string; day: number }) => boolean): void {
  const left = (life.c.formerHabits ?? []).filter(keeps);
  if (left.length > 0) life.c.formerHabits = left;
  else delete life.c.formerHabits;
}
