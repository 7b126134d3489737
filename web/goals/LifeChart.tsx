/** A whole life in three lines: happiness, health, and what one had. */
import { t } from '../i18n/i18n.ts';
import { moneyShort } from '../parts/format.ts';
import { useNarrow } from '../parts/useMedia.ts';
import '../styles/chart.css';

interface Sample {
  age: number;
  happiness: number;
  health: number;
  netWorth: number;
}

const HIGH = 200;
const LEFT = 34;
const RIGHT = 78;
const TOP = 14;
const LOW = 26;

/** `room` is the width drawn for where there is a desk's space; on a phone it is narrower. */
export function LifeChart({ chart, room = 640 }: { chart: readonly Sample[]; room?: number }) {
  const wide = useNarrow() ? 350 : room;
  const first = chart[0];
  const last = chart.at(-1);
  if (first === undefined || last === undefined) return null;
  const years = Math.max(1, last.age - first.age);
  const richest = Math.max(1, ...chart.map((sample) => sample.netWorth));
  const x = (age: number): number => LEFT + ((age - first.age) / years) * (wide - LEFT - RIGHT);
  const y = (share: number): number => HIGH - LOW - Math.max(0, Math.min(1, share)) * (HIGH - LOW - TOP);
  const line = (of: (sample: Sample) => number): string =>
    chart.map((sample, i) => `${i === 0 ? 'M' : 'L'}${x(sample.age).toFixed(1)} ${y(of(sample)).toFixed(1)}`).join('');
  const worth = (sample: Sample): number => sample.netWorth / richest;
  const step = years > 60 ? 20 : years > 24 ? 10 : years > 10 ? 5 : 1;
  const ticks = chart.filter((sample) => sample.age % step === 0);
  const ends = spread([
    { name: t('stat.happiness'), kind: 'happiness', at: y(last.happiness / 100) },
    { name: t('stat.health'), kind: 'health', at: y(last.health / 100) },
    { name: moneyShort(last.netWorth), kind: 'worth', at: y(worth(last)) },
  ]);
  return (
    <svg
      className="life-chart"
      viewBox={`0 0 ${wide} ${HIGH}`}
      role="img"
      aria-label={t('chart.label', {
        from: first.age,
        to: last.age,
        happiness: Math.round(last.happiness),
        health: Math.round(last.health),
        worth: moneyShort(last.netWorth),
      })}
    >
      {[0, 0.5, 1].map((share) => (
        <g key={share}>
          <path className="chart-grid" d={`M${LEFT} ${y(share)}H${wide - RIGHT}`} />
          <text x={LEFT - 6} y={y(share) + 4} textAnchor="end">
            {share * 100}
          </text>
        </g>
      ))}
      {ticks.map(({ age }) => (
        <text key={age} x={x(age)} y={HIGH - 7} textAnchor="middle">
          {age}
        </text>
      ))}
      <path className="chart-area" d={`${line(worth)}L${x(last.age)} ${y(0)}L${LEFT} ${y(0)}Z`} />
      <path className="chart-line chart-worth" d={line(worth)} />
      <path className="chart-line chart-health" d={line((sample) => sample.health / 100)} />
      <path className="chart-line chart-happiness" d={line((sample) => sample.happiness / 100)} />
      {ends.map(({ name, kind, at }) => (
        <text key={kind} className={`chart-name chart-name-${kind}`} x={wide - RIGHT + 7} y={at + 4}>
          {name}
        </text>
      ))}
    </svg>
  );
}

/** Keeps labels from lying on each other. */
function spread<T extends { at: number }>(labels: T[]): T[] {
  const sorted = [...labels].sort((a, b) => a.at - b.at);
  for (let i = 1; i < sorted.length; i += 1) {
    const above = sorted[i - 1];
    const label = sorted[i];
    if (above !== undefined && label !== undefined && label.at - above.at < 16) label.at = above.at + 16;
  }
  const over = Math.max(0, (sorted.at(-1)?.at ?? 0) - (HIGH - LOW));
  return sorted.map((label) => ({ ...label, at: label.at - over }));
}
