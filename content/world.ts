/** The whole content, put together and named by what is in it. */
import type { World } from '../life/world.ts';
import { activities } from './activities.ts';
import { bios } from './bios.ts';
import { cultures } from './cultures.ts';
import { events } from './events.ts';
import { habits } from './habits.ts';
import { illnesses } from './illnesses.ts';
import { interests } from './interests.ts';
import { items } from './items.ts';
import { jobs } from './jobs.ts';
import { obituary } from './obituary.ts';
import { phrases } from './phrases.ts';
import { places } from './places.ts';
import { ribbons } from './ribbons.ts';
import { majors, schools } from './schools.ts';
import { tables } from './tables.ts';
import { contentVersion } from './version.ts';

const content: Omit<World, 'version'> = {
  events,
  jobs,
  schools,
  majors,
  activities,
  items,
  places,
  cultures,
  habits,
  illnesses,
  phrases,
  bios,
  ribbons,
  obituary,
  interests,
  tables,
};

export const world: World = { version: contentVersion(content), ...content };
