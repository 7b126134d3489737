/** The clock in the player's words, and the buttons that set it. */
import type { PlayerView } from '../../wire/views.ts';
import { ask } from './session.ts';
import { dispatch, getState } from './store.ts';

/** Wire speeds by what passes in a minute of ours. */
export const PACES = [
  { id: 'hours', speed: 500 },
  { id: 'days', speed: 50 },
  { id: 'weeks', speed: 10 },
  { id: 'months', speed: 1 },
  { id: 'years', speed: 0.25 },
] as const;
export type PaceId = (typeof PACES)[number]['id'];

/** At and below this speed whole days pass in a wink, and the scene keeps one light. */
export const BLUR_SPEED = 20;

export function paceOf(player: Pick<PlayerView, 'gameSpeed' | 'previousGameSpeed'>): PaceId {
  const speed = chosenSpeed(player);
  const nearest = [...PACES].sort((a, b) => Math.abs(Math.log(a.speed / speed)) - Math.abs(Math.log(b.speed / speed)))[0];
  return nearest?.id ?? 'hours';
}

export function chosenSpeed({ gameSpeed, previousGameSpeed }: Pick<PlayerView, 'gameSpeed' | 'previousGameSpeed'>): number {
  return gameSpeed >= 100_000 ? previousGameSpeed : gameSpeed;
}

/** True when the clock moves. */
export function isMoving(player: PlayerView): boolean {
  return player.status === 'playing' && player.running && player.pending === null;
}

export async function choosePace(id: PaceId): Promise<void> {
  const pace = PACES.find((one) => one.id === id);
  if (pace === undefined) return;
  const reply = await ask('speed', { speed: pace.speed });
  if (reply !== undefined) dispatch({ type: 'speed', speed: pace.speed });
  if (getState().player?.running === false) await ask('start');
}

export function togglePause(): void {
  const { player } = getState();
  if (player?.status === 'playing') void ask(player.running ? 'stop' : 'start');
}

/** One step faster (+1) or slower (−1). */
export function stepPace(by: number): void {
  const { player } = getState();
  if (player?.status !== 'playing') return;
  const at = PACES.findIndex((pace) => pace.id === paceOf(player));
  const next = PACES[Math.max(0, Math.min(PACES.length - 1, at + by))];
  if (next !== undefined && next.id !== paceOf(player)) void choosePace(next.id);
}
