/** Midnight: what happens to a life once a day, once a week (Monday) and once a year (birthday), in this order. */
import { birthday, weekdayOf, yearsBetween } from './calendar.ts';
import { type Context, dateNow } from './context.ts';
import { planDayEvents } from './events/pacing.ts';
import type { Life } from './state.ts';
import { activitiesWeek } from './systems/activities.ts';
import { bodyWeek } from './systems/body.ts';
import { circleWeek } from './systems/circle.ts';
import { deathDay } from './systems/death.ts';
import { familyDay, familyWeek, familyYear } from './systems/family.ts';
import { financesWeek } from './systems/finances.ts';
import { habitsWeek } from './systems/habits.ts';
import { illnessWeek } from './systems/illness.ts';
import { jobWeek } from './systems/job.ts';
import { loveWeek } from './systems/love.ts';
import { birthdayYear } from './systems/milestones.ts';
import { mindDay, mindWeek } from './systems/mind.ts';
import { relationshipsWeek, relationshipsYear } from './systems/relationships.ts';
import { schoolDay, schoolWeek } from './systems/school.ts';
import { talkWeek } from './systems/talk.ts';

type System = (life: Life, context: Context) => void;

const DAILY: readonly System[] = [mindDay, schoolDay, familyDay];
const WEEKLY: readonly System[] = [
  financesWeek,
  mindWeek,
  schoolWeek,
  activitiesWeek,
  jobWeek,
  relationshipsWeek,
  circleWeek,
  loveWeek,
  familyWeek,
  habitsWeek,
  illnessWeek,
  bodyWeek,
  talkWeek,
];
const YEARLY: readonly System[] = [birthdayYear, familyYear, relationshipsYear];

export function runDay(life: Life, context: Context): void {
  for (const system of DAILY) system(life, context);
  const today = dateNow(life);
  if (isBirthday(life.c.bornOn, today)) {
    for (const system of YEARLY) system(life, context);
  }
  if (weekdayOf(today) === 0) for (const system of WEEKLY) system(life, context);
  deathDay(life, context);
  if (life.status === 'playing') planDayEvents(life, context);
}

/** Asks the calendar only around a whole number of mean years: it is not cheap, and every midnight comes here. */
function isBirthday(bornOn: number, today: number): boolean {
  const quarterDays = ((today - bornOn) * 4) % 1461;
  if (quarterDays > 8 && quarterDays < 1453) return false;
  return today === birthday(bornOn, yearsBetween(bornOn, today));
}
