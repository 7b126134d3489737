/** Applying for work and leaving it. */
import { ageOf, dayOf } from '../context.ts';
import { stream } from '../random.ts';
import type { Life } from '../state.ts';
import { fire, hire } from '../systems/job.ts';
import { feelBecause } from '../systems/mind.ts';
import { chanceOfJob, companyOf, DAYS_UNTIL_AGAIN, whyNotJob } from '../systems/qualification.ts';
import { accept, type Handler, type RefusalCode, refuse } from './types.ts';

function codeFor(life: Life, jobId: string, minAge: number): RefusalCode {
  if (life.c.job?.jobId === jobId) return 'already_done';
  if (ageOf(life, life.c) < minAge) return 'too_young';
  const tried = life.applications?.[jobId];
  return tried !== undefined && dayOf(life) - tried < DAYS_UNTIL_AGAIN ? 'limit_reached' : 'not_qualified';
}

const applyForJob: Handler<'applyForJob'> = (life, command, _facts, context) => {
  const spec = context.world.jobById.get(command.jobId);
  if (spec === undefined) return refuse('not_found', 'There is no such job.', 'jobId');
  const reason = whyNotJob(life, context, spec);
  if (reason !== '') return refuse(codeFor(life, spec.id, spec.minAge), reason, 'jobId');
  const chance = chanceOfJob(life, context, spec);
  const hired = stream(life.seed, 'command', life.draws++).chance(chance, 100);
  rememberApplication(life, spec.id);
  const reply = { jobId: spec.id, title: spec.title, company: companyOf(life, spec), chance };
  if (!hired) {
    feelBecause(life, context, life.c, -3, 'rejection');
    return accept({ ...reply, outcome: 'rejected', message: 'They thank you, at length. Somebody else has the desk by the window.' });
  }
  hire(life, context, spec.id);
  const message = 'They ask when you can start. You say Monday, as if you had to look.';
  return accept({ ...reply, outcome: 'hired', salary: life.c.job?.salary ?? 0, message });
};

/** Keeps only what still counts, so that a life of applying stays small; the latest stays for the idle rule of job.ts. */
function rememberApplication(life: Life, jobId: string): void {
  const today = dayOf(life);
  const kept = Object.entries(life.applications ?? {}).filter(([, day]) => today - day < DAYS_UNTIL_AGAIN);
  life.applications = { ...Object.fromEntries(kept), [jobId]: today };
}

const quitJob: Handler<'quitJob'> = (life, _command, _facts, context) => {
  if (life.c.job === null) return refuse('not_available', 'You have no job to leave.');
  fire(life, context, 'quit');
  return accept({ outcome: 'quit' });
};

export const jobHandlers = { applyForJob, quitJob };
