/** Giving up a habit, and giving up giving up. The weekly odds are in systems/habits.ts. */
import { dayOf } from '../context.ts';
import type { Life } from '../state.ts';
import { accept, type Handler, refuse } from './types.ts';

function habitOf(life: Life, habitId: string) {
  return life.c.habits.find((habit) => habit.id === habitId);
}

const quitHabit: Handler<'quitHabit'> = (life, command) => {
  const habit = habitOf(life, command.habitId);
  if (habit === undefined) return refuse('not_found', 'You do not have that habit.', 'habitId');
  if (habit.quittingSince !== undefined) return refuse('already_done', 'You are giving it up already. Keep at it.', 'habitId');
  habit.quittingSince = dayOf(life);
  return accept({ habitId: habit.id, quittingSince: habit.quittingSince });
};

const stopQuitHabit: Handler<'stopQuitHabit'> = (life, command) => {
  const habit = habitOf(life, command.habitId);
  if (habit === undefined) return refuse('not_found', 'You do not have that habit.', 'habitId');
  if (habit.quittingSince === undefined) return refuse('wrong_state', 'You are not giving it up at the moment.', 'habitId');
  delete habit.quittingSince;
  return accept({ habitId: habit.id });
};

export const habitHandlers = { quitHabit, stopQuitHabit };
