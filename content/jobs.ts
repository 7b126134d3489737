/** Every job there is, ladder by ladder. */
import type { JobSpec } from '../life/world.ts';
import { deskJobs } from './jobs/desks.ts';
import { handJobs } from './jobs/hands.ts';
import { stageJobs } from './jobs/stages.ts';

export const jobs: readonly JobSpec[] = [...handJobs, ...deskJobs, ...stageJobs];
