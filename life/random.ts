/**
 * Chance as ratios of integers. Every use names its stream: life seed × system × day × subject. Streams are independent, so a
 * new event in one system never shifts what another draws.
 *
 * Generator: sfc32 (Chris Doty-Humphrey, PractRand), 128 bits of state, integers only, the same in every engine.
 */
export interface Random {
  /** Uniform unsigned 32-bit word. */
  word(): number;
  /** Uniform integer in 0..n−1, without modulo bias; n from 1 to 2^32. */
  below(n: number): number;
  /** Uniform integer, both ends included. */
  between(min: number, max: number): number;
  /** True `parts` times in `whole`. */
  chance(parts: number, whole: number): boolean;
  /** One of a non-empty list. */
  pick<T>(list: readonly T[]): T;
  /** Index into whole-number weights; −1 when they sum to zero. */
  weighted(weights: readonly number[]): number;
}

export type Seed = readonly [number, number, number, number];

/** Systems that draw; the number separates their streams and is part of every saved life, so never renumber. */
export const STREAMS = {
  birth: 1,
  death: 2,
  pacing: 3,
  event: 4,
  health: 5,
  school: 6,
  job: 7,
  love: 8,
  family: 9,
  habit: 10,
  money: 11,
  talk: 12,
  command: 13,
  person: 14,
  plan: 15,
  outcome: 16,
  mood: 17,
  crime: 18,
  activity: 19,
  avatar: 20,
} as const;
export type StreamName = keyof typeof STREAMS;

/** Finalizer of MurmurHash3: spreads one word over all bits. */
function mix(word: number): number {
  let x = word | 0;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return x ^ (x >>> 16);
}

export function sfc32(a0: number, b0: number, c0: number, d0: number): Random {
  let a = a0 | 0;
  let b = b0 | 0;
  let c = c0 | 0;
  let d = d0 | 0;
  const word = (): number => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + t;
    c |= 0;
    return t >>> 0;
  };
  const below = (n: number): number => {
    const limit = 0x1_0000_0000 - (0x1_0000_0000 % n);
    for (let tries = 0; tries < 64; tries++) {
      const x = word();
      if (x < limit) return x % n;
    }
    return 0;
  };
  return {
    word,
    below,
    between: (min, max) => min + below(max - min + 1),
    chance: (parts, whole) => below(whole) < parts,
    pick: (list) => list[below(list.length)] as (typeof list)[number],
    weighted: (weights) => {
      let sum = 0;
      for (const w of weights) sum += w;
      if (sum <= 0) return -1;
      let left = below(sum);
      for (let i = 0; i < weights.length; i++) {
        left -= weights[i] as number;
        if (left < 0) return i;
      }
      return weights.length - 1;
    },
  };
}

/** The stream of one system on one day (any whole number), for one subject (person number, event slot …). */
export function stream(seed: Seed, system: StreamName, day: number, subject = 0): Random {
  const key = mix(STREAMS[system] + mix(day + 0x9e3779b9) + mix(subject + 0x51ed270b));
  const random = sfc32(
    seed[0] ^ key,
    seed[1] ^ mix(key + STREAMS[system]),
    seed[2] ^ mix(day ^ 0x2545f491),
    seed[3] ^ mix(subject + 0x68bc21eb),
  );
  for (let i = 0; i < 12; i++) random.word();
  return random;
}

/** A single draw in 0..n−1 where only one is needed: one hash instead of a generator. */
export function drawOnce(seed: Seed, system: StreamName, day: number, n: number, subject = 0): number {
  const x = mix(seed[0] ^ mix(seed[1] ^ mix(day + 0x9e3779b9) ^ mix(seed[2] ^ mix(subject + STREAMS[system] * 0x10001) ^ seed[3])));
  return Math.floor(((x >>> 0) / 0x1_0000_0000) * n);
}
