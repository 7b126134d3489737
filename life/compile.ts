/** Turns the world's lists into look-ups once, so that no run has to search them. */

import { buildEventIndex, type EventIndex } from './events/index.ts';
import type { LifeEvent } from './events/types.ts';
import type {
  ActivitySpec,
  CultureSpec,
  HabitSpec,
  IllnessSpec,
  ItemSpec,
  JobSpec,
  MajorSpec,
  PlaceSpec,
  SchoolSpec,
  World,
} from './world.ts';

export interface CompiledWorld extends World {
  eventById: ReadonlyMap<string, LifeEvent>;
  jobById: ReadonlyMap<string, JobSpec>;
  schoolById: ReadonlyMap<string, SchoolSpec>;
  majorById: ReadonlyMap<string, MajorSpec>;
  activityById: ReadonlyMap<string, ActivitySpec>;
  itemById: ReadonlyMap<string, ItemSpec>;
  placeById: ReadonlyMap<string, PlaceSpec>;
  cultureById: ReadonlyMap<string, CultureSpec>;
  habitById: ReadonlyMap<string, HabitSpec>;
  illnessById: ReadonlyMap<string, IllnessSpec>;
  eventIndex: EventIndex;
}

function byId<T extends { id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((entry) => [entry.id, entry]));
}

export function compileWorld(world: World): CompiledWorld {
  return {
    ...world,
    eventById: byId(world.events),
    jobById: byId(world.jobs),
    schoolById: byId(world.schools),
    majorById: byId(world.majors),
    activityById: byId(world.activities),
    itemById: byId(world.items),
    placeById: byId(world.places),
    cultureById: byId(world.cultures),
    habitById: byId(world.habits),
    illnessById: byId(world.illnesses),
    eventIndex: buildEventIndex(world.events),
  };
}
