/** Effects on money, school, work, belongings, and on what the life remembers or has coming. */
import { MINUTES_PER_DAY } from '../../calendar.ts';
import { dayOf } from '../../context.ts';
import { clamp } from '../../integers.ts';
import { joinActivity } from '../../systems/activities.ts';
import { earn, pay } from '../../systems/finances.ts';
import { fire, hire, promote, raise } from '../../systems/job.ts';
import { addPerformance, leaveSchool } from '../../systems/school.ts';
import { addItem, removeItem } from '../belongings.ts';
import { pushAgenda } from '../queue.ts';
import { addChange, type EffectHandlers, type EffectOf, type Run } from './types.ts';

/** Follow-ups come at a waking hour. */
const FIRST_HOUR = 8;
const LAST_HOUR = 20;

type Verb =
  | 'money'
  | 'diamonds'
  | 'performance'
  | 'jobPerformance'
  | 'flag'
  | 'unflag'
  | 'follow'
  | 'job'
  | 'hire'
  | 'school'
  | 'join'
  | 'item'
  | 'loseItem'
  | 'tally';

export const worldEffects: EffectHandlers<Verb> = {
  money: ({ money }, run) => {
    const cents = Math.round(money * 100);
    if (cents >= 0) earn(run.life, cents, 'event');
    else pay(run.life, -cents);
    addChange(run, 'money', cents);
  },
  diamonds: ({ diamonds }, run) => {
    run.context.sink.ledger.push({ diamonds, reason: 'event', key: `event:${run.life.draws++}` });
    addChange(run, 'diamonds', diamonds);
  },
  performance: ({ performance }, run) => {
    const before = run.life.c.education.performance;
    addPerformance(run.life, performance);
    addChange(run, 'schoolPerformance', run.life.c.education.performance - before);
  },
  jobPerformance: ({ jobPerformance }, run) => {
    const job = run.life.c.job;
    if (job === null) return;
    const before = job.performance;
    job.performance = clamp(before + jobPerformance, 0, 100);
    addChange(run, 'jobPerformance', job.performance - before);
  },
  flag: ({ flag }, { life }) => {
    life.events.flags[flag] = dayOf(life);
  },
  unflag: ({ unflag }, { life }) => {
    delete life.events.flags[unflag];
  },
  follow: (effect, run) => schedule(effect, run),
  job: ({ job }, run) => changeJob(job, run),
  hire: (effect, { life, context }) => {
    if (context.world.jobById.has(effect.hire) && life.c.job?.jobId !== effect.hire) hire(life, context, effect.hire);
  },
  school: ({ school }, { life, context }) => leaveSchool(life, context, school === 'expelled' ? 'expelled' : 'dropped-out'),
  join: ({ join }, { life, context }) => {
    if (context.world.activityById.has(join) && !life.c.activities.some((one) => one.id === join)) joinActivity(life, context, join);
  },
  item: ({ item, count }, { life, context }) => addItem(life, context, item, count ?? 1),
  loseItem: ({ loseItem }, { life }) => removeItem(life, loseItem),
  tally: ({ tally, by }, { life }) => {
    life.tally[tally] += by ?? 1;
  },
};

/** Day and hour of a follow-up are drawn now, so that nothing later can move them. */
function schedule({ follow, days: [min, max] }: EffectOf<'follow'>, run: Run): void {
  const day = dayOf(run.life) + run.random().between(min, max);
  const hour = run.random().between(FIRST_HOUR, LAST_HOUR);
  const minute = Math.max(day * MINUTES_PER_DAY + hour * 60, run.life.minute + 60);
  pushAgenda(run.life, { minute, kind: 'follow', eventId: follow, cast: { ...run.cast } });
}

function changeJob(how: EffectOf<'job'>['job'], { life, context }: Run): void {
  const job = life.c.job;
  if (job === null) return;
  if (how === 'fired') fire(life, context, 'fired');
  else if (how === 'raise') raise(life, context);
  else if (how === 'promotion') promote(life, context);
  else job.warnings += 1;
}
