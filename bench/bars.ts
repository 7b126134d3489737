/** What the first release has to reach, by figure. */
import { type Figure, median, ratioTo } from './figures.ts';

export interface Bar {
  figure: string;
  /** In words, for the page. */
  wanted: string;
  /** How far from it, as a sentence; undefined when it is reached. */
  miss(figure: Figure): string | undefined;
}

function atMost(figure: string, limit: number, unit: string, divisor = 1): Bar {
  return { figure, wanted: `≤ ${limit} ${unit}`, miss: (f) => over(median(f.rounds) / divisor, limit, unit) };
}

function over(value: number, limit: number, unit: string): string | undefined {
  return value <= limit ? undefined : `${value.toPrecision(3)} ${unit}: over by ${Math.round((value / limit - 1) * 100)} %`;
}

function atLeast(figure: string, limit: number, unit: string): Bar {
  return { figure, wanted: `≥ ${limit} ${unit}`, miss: (f) => under(median(f.rounds), limit, unit) };
}

function under(value: number, limit: number, unit: string): string | undefined {
  return value >= limit ? undefined : `${value.toPrecision(3)} ${unit}: short by ${Math.round((1 - value / limit) * 100)} %`;
}

function ofPeer(figure: string, peer: string, limit: number): Bar {
  return {
    figure,
    wanted: `≥ ${limit} of ${peer}`,
    miss: (f) => {
      const found = f.peers.find((one) => one.name === peer);
      return found === undefined ? 'not measured' : under(ratioTo(f, found), limit, `of ${peer}`);
    },
  };
}

export const BARS: readonly Bar[] = [
  atMost('whole_life_ms', 150, 'ms'),
  atLeast('durable_commands_per_s', 10_000, 'commands/s'),
  ofPeer('ws_round_trips_per_s', 'bare ws', 0.7),
  ofPeer('ws_round_trips_per_s', 'Colyseus', 1),
  atLeast('lives_at_speed_50', 5_000, 'lives'),
  atMost('frame_p99_ms', 100, 'ms'),
  atMost('bytes_per_life', 60, 'KB', 1000),
];

/** Known reasons, by figure: shown where its bar is missed. */
export const WHY: Readonly<Record<string, string>> = {
  whole_life_ms: 'the time is spread evenly over all weekly systems; it doubles when other work shares the core (compare the best round)',
  durable_commands_per_s: 'Node, PostgreSQL and the load share two cores; a group with money takes five statements in a row',
  ws_round_trips_per_s: 'half of a round trip is the write to the socket; the rest above bare ws is the contract, the limits and the owner',
  lives_at_speed_50:
    'it holds in some runs and not in others; other work on the two cores and garbage collection are suspected, neither has been isolated',
  frame_p99_ms:
    'it differs twofold between runs; other work on the two cores and garbage collection are suspected, neither has been isolated',
  bytes_per_life: 'most of it is the life itself as objects, two thirds of that the people known, who carry every field of the one played',
};
