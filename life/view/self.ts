/** The protagonist's own sheet. */

import type { SelfView } from '../../wire/views.ts';
import { isoDate } from '../calendar.ts';
import type { Context } from '../context.ts';
import { companyName } from '../events/text.ts';
import type { Life } from '../state.ts';
import { netWorth } from '../systems/finances.ts';
import { jobTitle } from '../systems/job.ts';
import { gpaOf } from '../systems/school.ts';
import { viewPerson } from './person.ts';
import { viewBars } from './update.ts';

export function viewSelf(life: Life, context: Context): SelfView {
  const c = life.c;
  const [openness, diligence, sociability, kindness, nerves] = c.personality;
  return {
    ...viewPerson(life, c, context),
    ...viewBars(life),
    relationshipStatus: 'family',
    money: c.money,
    weight: Math.round(c.weight / 100) / 10,
    education: viewEducation(life, context),
    job: viewJob(life, context),
    activities: c.activities.map((activity) => {
      const spec = context.world.activityById.get(activity.id);
      return {
        id: activity.id,
        name: spec?.name ?? activity.id,
        icon: spec?.icon ?? '',
        level: spec?.ranks[activity.level] ?? '',
        performance: activity.performance,
      };
    }),
    habits: c.habits.map((habit) => {
      const spec = context.world.habitById.get(habit.id);
      return {
        id: habit.id,
        name: spec?.name ?? habit.id,
        icon: spec?.icon ?? '',
        good: spec?.good ?? false,
        since: isoDate(life.bornOn + habit.sinceDay),
        quitting: habit.quittingSince !== undefined,
      };
    }),
    healthConditions: c.healthConditions.map((condition) => {
      const spec = context.world.illnessById.get(condition.id);
      return {
        id: condition.id,
        name: spec?.name ?? condition.id,
        icon: spec?.icon ?? '',
        since: isoDate(life.bornOn + condition.sinceDay),
        treated: condition.treated,
      };
    }),
    personality: { openness, diligence, sociability, kindness, nerves },
    netWorth: netWorth(life, context),
  };
}

function viewEducation(life: Life, context: Context): SelfView['education'] {
  const { world } = context;
  const { level, grade, schoolId, majorId, performance, focus, actScore, records } = life.c.education;
  return {
    level,
    grade,
    school: world.schoolById.get(schoolId ?? '')?.name ?? null,
    major: world.majorById.get(majorId ?? '')?.name ?? null,
    performance,
    GPA: gpaOf(life.c) / 100,
    focus,
    actScore: actScore ?? null,
    records: records.map((record) => ({
      level: record.level,
      school: world.schoolById.get(record.schoolId)?.name ?? record.schoolId,
      major: world.majorById.get(record.majorId ?? '')?.name ?? null,
      GPA: record.gpa / 100,
      endedOn: isoDate(record.endedOn),
      outcome: record.outcome,
    })),
  };
}

function viewJob(life: Life, context: Context): SelfView['job'] {
  const job = life.c.job;
  if (job === null) return null;
  return {
    id: job.jobId,
    title: jobTitle(life, context) ?? job.jobId,
    company: companyName(life, context),
    icon: context.world.jobById.get(job.jobId)?.icon ?? '',
    salary: job.salary,
    performance: job.performance,
    since: isoDate(life.bornOn + job.sinceDay),
  };
}
