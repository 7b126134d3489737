/** One timer for all lives: ten frames a second, and in each only those owners that are due. */

import { FRAMES_PER_SECOND } from '../../wire/limits.ts';
import { whenShows } from './clock.ts';
import { isWatched, nextMinute, type Owner } from './owner.ts';

const FRAME_MS = 1000 / FRAMES_PER_SECOND;
/** More than these (a machine that slept) are not looked up one by one. */
const LATE_FRAMES_MAX = 1_000;

export interface Frames {
  /** Plans the owner's next frame from its clock; forgets it when the clock stands or nobody watches. */
  plan(owner: Owner): void;
  start(): void;
  stop(): void;
  /** Milliseconds that the newest frames took; for the metrics. */
  durations(): readonly number[];
}

export interface FramePorts {
  now(): number;
  /** Moves one life and shows it. */
  run(owner: Owner): void;
  /** After every frame. */
  after(): void;
}

export function createFrames(ports: FramePorts): Frames {
  const dueByFrame = new Map<number, Owner[]>();
  const took: number[] = [];
  const frameOf = (ms: number): number => Math.ceil(ms / FRAME_MS);
  let last = frameOf(ports.now());
  let timer: NodeJS.Timeout | undefined;

  const plan = (owner: Owner): void => {
    const at = owner.dropped || !isWatched(owner) ? Number.POSITIVE_INFINITY : whenShows(owner.clock, nextMinute(owner));
    if (!Number.isFinite(at)) {
      owner.frame = -1;
      return;
    }
    const frame = Math.max(frameOf(at), last + 1);
    if (owner.frame === frame) return;
    owner.frame = frame;
    const due = dueByFrame.get(frame);
    if (due === undefined) dueByFrame.set(frame, [owner]);
    else due.push(owner);
  };

  const runFrame = (frame: number): void => {
    const due = dueByFrame.get(frame);
    dueByFrame.delete(frame);
    for (const owner of due ?? []) {
      if (owner.frame !== frame) continue;
      owner.frame = -1;
      ports.run(owner);
      plan(owner);
    }
  };

  const tick = (): void => {
    const began = performance.now();
    const until = Math.floor(ports.now() / FRAME_MS);
    // After a pause owners run once, because they plan ahead of `last`.
    const late = until - last > LATE_FRAMES_MAX ? [...dueByFrame.keys()].filter((frame) => frame <= until) : [];
    if (until - last > LATE_FRAMES_MAX) last = until;
    for (const frame of late.sort((a, b) => a - b)) runFrame(frame);
    while (last < until) {
      last += 1;
      runFrame(last);
    }
    ports.after();
    took.push(performance.now() - began);
    if (took.length > 1000) took.splice(0, took.length - 1000);
  };
  return {
    plan,
    start: () => {
      timer = setInterval(tick, FRAME_MS);
    },
    stop: () => clearInterval(timer),
    durations: () => took,
  };
}
