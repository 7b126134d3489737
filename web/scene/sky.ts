/** What the sky does: by hour, by season, and a weather that is the same whenever one looks at the same day. */
import type { Season } from '../../wire/vocabulary.ts';

export type Phase = 'night' | 'dawn' | 'day' | 'dusk';
export type Weather = 'clear' | 'cloudy' | 'rain' | 'snow' | 'fog' | 'wind';

/** Sunrise and sunset, by season, in hours. */
const SUN: Record<Season, readonly [rise: number, set: number]> = { spring: [6, 19], summer: [5, 21], autumn: [7, 18], winter: [8, 17] };

export function phaseAt(hour: number, season: Season): Phase {
  const [rise, set] = SUN[season];
  if (hour === rise || hour === rise - 1) return 'dawn';
  if (hour === set || hour === set - 1) return 'dusk';
  return hour > rise && hour < set ? 'day' : 'night';
}

/** Where the sun or the moon stands: 0 at its rise, 1 when it sets. */
export function arcAt(hour: number, season: Season): { moon: boolean; along: number } {
  const [rise, set] = SUN[season];
  if (hour >= rise && hour <= set) return { moon: false, along: (hour - rise) / (set - rise) };
  const night = 24 - (set - rise);
  return { moon: true, along: (((hour - set + 24) % 24) + 0.5) / night };
}

const ODDS: Record<Season, readonly (readonly [Weather, number])[]> = {
  spring: [
    ['clear', 46],
    ['cloudy', 22],
    ['rain', 20],
    ['wind', 8],
    ['fog', 4],
  ],
  summer: [
    ['clear', 66],
    ['cloudy', 18],
    ['rain', 12],
    ['wind', 4],
  ],
  autumn: [
    ['clear', 32],
    ['cloudy', 22],
    ['rain', 18],
    ['wind', 18],
    ['fog', 10],
  ],
  winter: [
    ['clear', 34],
    ['cloudy', 20],
    ['snow', 34],
    ['fog', 6],
    ['rain', 6],
  ],
};

/** The weather of a day, drawn from its date and the life. */
export function weatherOn(lifeId: string, date: string, season: Season): Weather {
  let left = hash(`${lifeId}/${date}`) % 100;
  for (const [weather, share] of ODDS[season]) {
    left -= share;
    if (left < 0) return weather;
  }
  return 'clear';
}

/** FNV-1a, 32 bits. */
export function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return sum;
}

export type Setting = 'home' | 'school' | 'work' | 'water' | 'clinic' | 'town' | 'park';

/** What stands behind you, read from where you are. */
export function settingOf(location: string, activity: string): Setting {
  const where = location.toLowerCase();
  if (where === 'home' || where.includes('house')) return 'home';
  if (/school|college|university|kindergarten|academy|class/.test(where) || activity.startsWith('in class')) return 'school';
  if (/hospital|clinic/.test(where)) return 'clinic';
  if (/beach|pier|river|pool|bridge|lake/.test(where)) return 'water';
  if (/park|playground|sandpit|yard|hill|trail|allotment|bench|field|garden/.test(where)) return 'park';
  return activity.startsWith('at work') ? 'work' : 'town';
}
