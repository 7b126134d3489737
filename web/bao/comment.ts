/** What Bao thinks of it all: a pure look at the state. */
import { hash } from '../scene/sky.ts';
import { BLUR_SPEED, chosenSpeed } from '../state/clock.ts';
import type { AppState } from '../state/model.ts';
import type { BaoMood } from './Bao.tsx';

export interface Comment {
  mood: BaoMood;
  /** A key under `bao.say`. */
  key: string;
}

export const IDLE_LINES = 12;

export function commentOn(state: AppState): Comment {
  const { player } = state;
  if (state.connection === 'offline') return { mood: 'worried', key: 'offline' };
  const self = player?.c;
  if (player == null || self == null) return { mood: 'happy', key: 'hello' };
  if (player.status === 'dead') return { mood: 'worried', key: 'over' };
  if (player.pending !== null) return { mood: 'idle', key: 'question' };
  if (!player.running) return { mood: 'idle', key: 'paused' };
  const trouble = worry(self, player.minute);
  if (trouble !== null) return { mood: 'worried', key: trouble };
  const night = player.hourOfDay >= 22 || player.hourOfDay < 6;
  if (night && chosenSpeed(player) > BLUR_SPEED) return { mood: 'asleep', key: 'night' };
  if (player.claims.length > 0) return { mood: 'happy', key: 'claim' };
  if (self.happiness >= 82) return { mood: 'happy', key: `glad${hash(player.date.slice(0, 7)) % 3}` };
  if (self.ageYears < 2) return { mood: 'happy', key: 'baby' };
  if (self.ageYears >= 80) return { mood: 'idle', key: 'old' };
  return { mood: 'idle', key: `idle${hash(player.date.slice(0, 7) + player.lifeId) % IDLE_LINES}` };
}

type Self = NonNullable<NonNullable<AppState['player']>['c']>;

function worry(self: Self, minute: number): string | null {
  if (self.health < 30) return 'ill';
  if (self.money < 0) return 'debt';
  if (self.stress > 75) return 'stress';
  if (self.happiness < 28) return 'sad';
  if (self.social < 22 && self.ageYears > 5) return 'lonely';
  if (self.energy < self.peakEnergy * 0.08 && minute % 1440 > 480) return 'tired';
  return null;
}
