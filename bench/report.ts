/** Figures as lines for machines, as text for a terminal, and as a page. */
import { BARS, WHY } from './bars.ts';
import { type BenchResult, type Figure, GROWTH_ALLOWED, type Growth, growsTooFast, growthFactor, median, ratioTo } from './figures.ts';
import type { Machine } from './machine.ts';

/** `{"name", "value", "unit", "peer", "ratio"}`: `peer` is the first peer's value, `ratio` ours over it; null where there is none. */
export function jsonLine(figure: Figure): string {
  const [peer] = figure.peers;
  const line = {
    name: figure.name,
    value: round(median(figure.rounds)),
    unit: figure.unit,
    peer: peer === undefined ? null : round(median(peer.rounds)),
    ratio: peer === undefined ? null : round(ratioTo(figure, peer)),
  };
  return JSON.stringify(line);
}

/** Three significant digits, whole numbers kept whole. */
export function round(value: number): number {
  return Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toPrecision(3));
}

function shown(value: number): string {
  return round(value).toLocaleString('en-GB');
}

function range(rounds: readonly number[]): string {
  return `${shown(Math.min(...rounds))} … ${shown(Math.max(...rounds))}`;
}

export function textReport(name: string, result: BenchResult, withBars: boolean): string {
  const lines = [`\n${name}`];
  for (const figure of result.figures) {
    lines.push(
      `  ${figure.name.padEnd(28)} ${shown(median(figure.rounds)).padStart(10)} ${figure.unit.padEnd(10)} ${range(figure.rounds)}`,
    );
    for (const peer of figure.peers) {
      const ratio = ratioTo(figure, peer).toFixed(2);
      lines.push(
        `    ${`against ${peer.name}`.padEnd(26)} ${shown(median(peer.rounds)).padStart(10)} ${figure.unit.padEnd(10)} ${range(peer.rounds)}  ratio ${ratio}`,
      );
    }
  }
  for (const growth of result.growths) lines.push(`  growth: ${growthLine(growth)}`);
  for (const note of result.notes) lines.push(`  ${note}`);
  if (withBars) for (const line of barLines(result.figures)) lines.push(`  ${line}`);
  return `${lines.join('\n')}\n`;
}

function growthLine(growth: Growth): string {
  const steps = growth.works.map((work, at) => `${shown(growth.costs[at] ?? 0)} at ${shown(work)}`).join(', ');
  const verdict = growsTooFast(growth) ? `grows faster than the work (more than ${GROWTH_ALLOWED})` : 'does not grow faster than the work';
  return `${growth.name}, ${growth.unit}: ${steps}; factor ${growthFactor(growth).toFixed(2)}: ${verdict}`;
}

function barLines(figures: readonly Figure[]): string[] {
  return BARS.flatMap((bar) => {
    const measured = figures.find((one) => one.name === bar.figure);
    if (measured === undefined) return [];
    const miss = bar.miss(measured);
    return [
      `bar: ${bar.figure} ${bar.wanted}: ${miss === undefined ? 'reached' : `missed (${miss}): ${WHY[bar.figure] ?? 'not yet understood'}`}`,
    ];
  });
}

/** The page `bench/results.md`. */
export function page(results: ReadonlyMap<string, BenchResult>, machine: Machine, rounds: number): string {
  const all = [...results.values()].flatMap((result) => result.figures);
  return [
    '# Measured',
    '',
    `Written by \`npm run bench\` on ${machine.measuredAt} UTC. ${machine.text}.`,
    '',
    `Each figure is the median of ${rounds} rounds with its range; peers and project take turns in the same run, so that a busy machine is` +
      ' busy for both. Ratios travel between machines, absolute figures do not.',
    '',
    ...[...results].flatMap(([name, result]) => section(name, result)),
    '## Bars of the first release',
    '',
    ...barLines(all).map((line) => `- ${line.slice('bar: '.length)}`),
    '',
  ].join('\n');
}

function section(name: string, result: BenchResult): string[] {
  const rows = result.figures.map((figure) => {
    const peers = figure.peers.map(
      (peer) => `${peer.name} ${shown(median(peer.rounds))} (${range(peer.rounds)}), ratio ${ratioTo(figure, peer).toFixed(2)}`,
    );
    return `| \`${figure.name}\` | ${shown(median(figure.rounds))} ${figure.unit} | ${range(figure.rounds)} | ${peers.join('; ') || '–'} |`;
  });
  return [
    `## ${name}`,
    '',
    '| figure | median | range | peers |',
    '|---|---|---|---|',
    ...rows,
    '',
    ...result.growths.map((growth) => `- Growth: ${growthLine(growth)}`),
    ...result.notes.map((note) => `- ${note}`),
    '',
  ];
}
