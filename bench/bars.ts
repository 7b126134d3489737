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
