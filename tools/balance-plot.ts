/** Small plots as inline SVG: lines, bars and dots with axes, no library. */
export interface Series {
  name: string;
  color: string;
  points: readonly (readonly [x: number, y: number])[];
  dashed?: boolean;
}

export interface Axes {
  title: string;
  x: string;
  y: string;
  /** Smallest and largest value shown; from the data when left out. */
  yRange?: readonly [number, number];
}

const WIDTH = 560;
const HEIGHT = 300;
const LEFT = 60;
const BOTTOM = 40;
const TOP = 24;
const RIGHT = 12;
const TICKS = 5;

export const COLORS = ['#2a6f97', '#d1495b', '#66a182', '#edae49', '#8d5a97', '#5c6b73', '#b5651d', '#30343f'] as const;

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

interface Scale {
  x(value: number): number;
  y(value: number): number;
  xs: readonly [number, number];
  ys: readonly [number, number];
}

function rangeOf(values: readonly number[], given?: readonly [number, number]): readonly [number, number] {
  if (given !== undefined) return given;
  let min = Math.min(0, ...values);
  const max = Math.max(1, ...values);
  if (min > 0) min = 0;
  return [min, max];
}

function scaleFor(series: readonly Series[], axes: Axes): Scale {
  const all = series.flatMap((one) => [...one.points]);
  const xs: [number, number] = [Math.min(...all.map(([x]) => x), Number.MAX_VALUE), Math.max(...all.map(([x]) => x), 1)];
  if (xs[0] >= xs[1]) xs[0] = xs[1] - 1;
  const ys = rangeOf(
    all.map(([, y]) => y),
    axes.yRange,
  );
  return {
    xs,
    ys,
    x: (value) => LEFT + ((value - xs[0]) / (xs[1] - xs[0])) * (WIDTH - LEFT - RIGHT),
    y: (value) => HEIGHT - BOTTOM - ((value - ys[0]) / (ys[1] - ys[0])) * (HEIGHT - BOTTOM - TOP),
  };
}

function short(value: number): string {
  const size = Math.abs(value);
  if (size >= 1_000_000) return `${(value / 1_000_000).toFixed(1)}M`;
  if (size >= 1_000) return `${Math.round(value / 1_000)}k`;
  return size >= 10 || Number.isInteger(value) ? `${Math.round(value)}` : value.toFixed(2);
}

function frame(axes: Axes, scale: Scale, inside: string, legend: string): string {
  let grid = '';
  for (let i = 0; i <= TICKS; i++) {
    const x = scale.xs[0] + ((scale.xs[1] - scale.xs[0]) * i) / TICKS;
    const y = scale.ys[0] + ((scale.ys[1] - scale.ys[0]) * i) / TICKS;
    grid += `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${scale.y(y)}" y2="${scale.y(y)}" class="grid"/>`;
    grid += `<text x="${LEFT - 6}" y="${scale.y(y) + 4}" text-anchor="end">${short(y)}</text>`;
    grid += `<text x="${scale.x(x)}" y="${HEIGHT - BOTTOM + 16}" text-anchor="middle">${short(x)}</text>`;
  }
  return (
    `<figure><figcaption>${escapeHtml(axes.title)}</figcaption><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img">${grid}${inside}` +
    `<text x="${WIDTH / 2}" y="${HEIGHT - 4}" text-anchor="middle">${escapeHtml(axes.x)}</text>` +
    `<text x="4" y="14">${escapeHtml(axes.y)}</text></svg>${legend}</figure>`
  );
}

export function lines(axes: Axes, series: readonly Series[]): string {
  const scale = scaleFor(series, axes);
  let inside = '';
  for (const { points, color, dashed } of series) {
    const path = points.map(([x, y]) => `${scale.x(x).toFixed(1)},${scale.y(y).toFixed(1)}`).join(' ');
    inside += `<polyline points="${path}" fill="none" stroke="${color}" stroke-width="2"${dashed === true ? ' stroke-dasharray="5 4"' : ''}/>`;
  }
  const names = series.map(({ name, color }) => `<span style="color:${color}">■ ${escapeHtml(name)}</span>`).join(' ');
  return frame(axes, scale, inside, `<p class="legend">${names}</p>`);
}

/** One bar a point. */
export function bars(axes: Axes, points: readonly (readonly [x: number, y: number])[], color: string = COLORS[0]): string {
  const scale = scaleFor([{ name: '', color, points }], axes);
  const width = Math.max(2, (WIDTH - LEFT - RIGHT) / Math.max(1, points.length) - 2);
  const base = scale.y(Math.max(0, scale.ys[0]));
  const inside = points.map(([x, y]) => {
    const top = Math.min(base, scale.y(y));
    return `<rect x="${(scale.x(x) - width / 2).toFixed(1)}" y="${top.toFixed(1)}" width="${width.toFixed(1)}" height="${Math.abs(base - scale.y(y)).toFixed(1)}" fill="${color}"/>`;
  });
  return frame(axes, scale, inside.join(''), '');
}

export function table(caption: string, head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const cells = (row: readonly (string | number)[], tag: string): string =>
    row.map((cell) => `<${tag}>${escapeHtml(`${cell}`)}</${tag}>`).join('');
  const body = rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('\n');
  return `<details open><summary>${escapeHtml(caption)} (${rows.length})</summary><table><tr>${cells(head, 'th')}</tr>\n${body}</table></details>`;
}
