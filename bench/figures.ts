/** What a bench brings home, and the few statistics it needs. */

/** One figure: a value for every round, and what its peers did in the same rounds. */
export interface Figure {
  name: string;
  unit: string;
  /** One value a round. */
  rounds: readonly number[];
  /** The first peer is the one that `ratio` compares with. */
  peers: readonly Peer[];
}

export interface Peer {
  name: string;
  rounds: readonly number[];
}

/** Cost of one unit of work when there is 1, 10 and 100 times as much of it. */
export interface Growth {
  name: string;
  unit: string;
  /** Amounts of work, smallest first. */
  works: readonly number[];
  /** Cost of one unit at each. */
  costs: readonly number[];
}

export interface BenchResult {
  figures: readonly Figure[];
  growths: readonly Growth[];
  /** Sentences for the reader. */
  notes: readonly string[];
}

export interface BenchOptions {
  rounds: number;
  /** Everything as small as it gets: to see that it runs, not how fast. */
  small: boolean;
  /** Tells whoever waits what goes on. */
  progress(text: string): void;
}

export type Bench = (options: BenchOptions) => Promise<BenchResult>;

export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

/** Nearest rank; 0 of nothing. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? 0;
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

export function figure(name: string, unit: string, rounds: readonly number[], peers: readonly Peer[] = []): Figure {
  return { name, unit, rounds, peers };
}

/** Project over peer, of the medians. */
export function ratioTo({ rounds }: Figure, peer: Peer): number {
  return median(rounds) / median(peer.rounds);
}

/** How much dearer one unit of work is at the largest amount than at the smallest: 1 is proportional, less is better. */
export function growthFactor({ costs }: Growth): number {
  return (costs.at(-1) ?? 0) / (costs[0] ?? 1);
}

/** Noise on a shared machine is of this size; a cost that grows more than that grows faster than the work. */
export const GROWTH_ALLOWED = 1.5;

export function growsTooFast(growth: Growth): boolean {
  return growthFactor(growth) > GROWTH_ALLOWED;
}

/** Milliseconds that `work` takes. */
export function timeMs(work: () => void): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}
