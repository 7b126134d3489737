/** Time, ids and chance from outside: small interfaces, real ones made only in `main.ts` and tests' twins beside them. */
import { randomBytes, randomUUID } from 'node:crypto';

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
}

export interface Ids {
  /** A new UUID. */
  next(): string;
}

export interface Chance {
  /** Four unsigned 32-bit words for a new life. */
  seed(): [number, number, number, number];
}

export interface Ports {
  clock: Clock;
  ids: Ids;
  chance: Chance;
}

export const realPorts: Ports = {
  clock: { now: () => Date.now() },
  ids: { next: () => randomUUID() },
  chance: {
    seed: () => {
      const bytes = randomBytes(16);
      return [bytes.readUInt32LE(0), bytes.readUInt32LE(4), bytes.readUInt32LE(8), bytes.readUInt32LE(12)];
    },
  },
};
