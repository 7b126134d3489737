/** Brings lives that were saved by older versions forward, one version at a time. */
import { LIFE_VERSION, type Life } from './state.ts';

type Step = (life: Record<string, unknown>) => void;

/** `STEPS[n]` turns version n into n + 1, in place. */
const STEPS: Readonly<Record<number, Step>> = {};

/** Throws on a life from the future, or of a version that no step leads away from: that is a bug, not a player's mistake. */
export function migrate(saved: unknown): Life {
  if (saved === null || typeof saved !== 'object') throw new Error('a saved life is an object');
  const life = saved as Record<string, unknown>;
  const version = life['version'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) throw new Error('a saved life has a version');
  if (version > LIFE_VERSION) throw new Error(`life of version ${version} is newer than ${LIFE_VERSION}`);
  for (let at = version; at < LIFE_VERSION; at++) {
    const step = STEPS[at];
    if (step === undefined) throw new Error(`no step leads from version ${at}`);
    step(life);
    life['version'] = at + 1;
  }
  return saved as Life;
}
