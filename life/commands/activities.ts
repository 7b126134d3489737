/** Clubs and focus. */
import { dayOf } from '../context.ts';
import { clamp } from '../integers.ts';
import { stream } from '../random.ts';
import { joinActivity, leaveActivity, offerActivities, standingFor, whyNotActivity } from '../systems/activities.ts';
import { isPupil } from '../systems/school.ts';
import { accept, type Handler, refuse } from './types.ts';

/** Taken for sure this far above what is asked for, never this far below, in between by chance. */
const LEEWAY = 30;

const applyForExtracurricular: Handler<'applyForExtracurricular'> = (life, command, _facts, context) => {
  const spec = context.world.activityById.get(command.activityId);
  if (spec === undefined) return refuse('not_found', 'There is no such activity.', 'activityId');
  const reason = whyNotActivity(life, spec);
  if (reason !== '') {
    if (life.c.activities.some((activity) => activity.id === spec.id)) return refuse('already_done', reason);
    const qualified = spec.levels.includes(life.c.education.level) && life.c.education.grade >= spec.minGrade;
    return refuse(qualified ? 'limit_reached' : 'not_qualified', reason, 'activityId');
  }
  const chance = clamp(50 + standingFor(life, spec) - spec.selectivity, 50 - LEEWAY, 50 + LEEWAY) - 50 + LEEWAY;
  const draw = stream(life.seed, 'command', life.draws++);
  const taken = spec.selectivity === 0 || draw.chance(chance, 2 * LEEWAY);
  life.applications = { ...life.applications, [`activity/${spec.id}`]: dayOf(life) };
  if (taken) joinActivity(life, context, spec.id);
  return accept({ activityId: spec.id, outcome: taken ? 'accepted' : 'rejected', activities: offerActivities(life, context) });
};

const quitExtracurricular: Handler<'quitExtracurricular'> = (life, command, _facts, context) => {
  if (!life.c.activities.some((activity) => activity.id === command.activityId)) {
    return refuse('not_found', 'You are not in it.', 'activityId');
  }
  leaveActivity(life, command.activityId);
  return accept({ activityId: command.activityId, outcome: 'left', activities: offerActivities(life, context) });
};

const focusUpdate: Handler<'focusUpdate'> = (life, command) => {
  if (!isPupil(life.c)) return refuse('not_available', 'A focus is for pupils. It comes with school.');
  life.c.education.focus = command.focus;
  return accept({ focus: command.focus });
};

export const activityHandlers = { applyForExtracurricular, quitExtracurricular, focusUpdate };
