/** The balance report as one HTML page. */
import type { World } from '../life/world.ts';
import { AGES, type Collected, type LifeSummary } from './balance-collect.ts';
import { bars, COLORS, escapeHtml, lines, type Series, table } from './balance-plot.ts';
import { answerGroups } from './lint-content-walk.ts';

const STYLE = `body{font:15px/1.45 system-ui,sans-serif;max-width:1180px;margin:2rem auto;padding:0 1rem;color:#222}
figure{display:inline-block;width:560px;max-width:100%;margin:0 .5rem 1rem 0;vertical-align:top}figcaption{font-weight:600}
svg{width:100%;background:#fff;border:1px solid #ddd;border-radius:6px}svg text{font-size:11px;fill:#555}.grid{stroke:#eee}
.legend span{margin-right:1em;font-size:13px}table{border-collapse:collapse;font-size:13px}td,th{border:1px solid #ddd;padding:2px 8px;text-align:left}
.bad{color:#b00020}summary{cursor:pointer;font-weight:600;margin:.6rem 0}`;

export interface PageData {
  world: World;
  collected: Collected;
  never: { events: string[]; answers: string[] };
  problems: readonly string[];
}

export function balancePage(data: PageData): string {
  const { collected, problems } = data;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>BaoLife balance</title><style>${STYLE}</style><h1>BaoLife balance</h1>
<p>${collected.lives.length} lives, ${Math.round(collected.milliseconds / Math.max(1, collected.lives.length))} ms each, content
${escapeHtml(data.world.version)}. ${problems.length === 0 ? 'Nothing fails.' : `<b class="bad">${problems.length} failures.</b>`}</p>
${
  problems.length === 0
    ? ''
    : table(
        'Failures',
        ['what'],
        problems.map((problem) => [problem]),
      )
}
${survival(data)}${density(collected)}${moneyPlots(collected.lives)}${family(collected.lives)}${school(collected.lives)}
${ends(collected.lives)}${frequencies(data)}</html>`;
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function survival({ world, collected }: PageData): string {
  const series: Series[] = [];
  (['male', 'female'] as const).forEach((sex, at) => {
    const lives = collected.lives.filter((life) => life.sex === sex);
    const points: [number, number][] = [];
    const expected: [number, number][] = [];
    let alive = 100;
    for (let age = 0; age < AGES; age++) {
      points.push([age, (100 * lives.filter((life) => life.age >= age).length) / Math.max(1, lives.length)]);
      expected.push([age, alive]);
      alive *= 1 - (world.tables.deathPerMillion[sex][Math.min(age, 100)] ?? 1_000_000) / 1_000_000;
    }
    series.push({
      name: `${sex}, played (mean ${mean(lives.map((life) => life.age + 0.5)).toFixed(1)})`,
      color: COLORS[at] as string,
      points,
    });
    series.push({ name: `${sex}, SSA table`, color: COLORS[at] as string, points: expected, dashed: true });
  });
  return lines({ title: 'Survival against the SSA table', x: 'age', y: '% alive', yRange: [0, 100] }, series);
}

function density({ happened, decided, lived, lives }: Collected): string {
  const rate = (counts: readonly number[]): [number, number][] =>
    counts.flatMap((count, age): [number, number][] =>
      (lived[age] ?? 0) < Math.max(1, lives.length / 50) ? [] : [[age, count / (lived[age] as number)]],
    );
  const byYear = lines({ title: 'Events and decisions a year of life', x: 'age', y: 'a year' }, [
    { name: 'events', color: COLORS[0], points: rate(happened) },
    { name: 'decisions', color: COLORS[1], points: rate(decided) },
    {
      name: 'wanted: 6 from 6 to 70, else 3',
      color: COLORS[5],
      dashed: true,
      points: rate(happened).map(([age]) => [age, age >= 6 && age <= 70 ? 6 : 3]),
    },
  ]);
  const decades: [number, number][] = [];
  for (let decade = 0; decade < AGES; decade += 10) {
    decades.push([decade, happened.slice(decade, decade + 10).reduce((sum, count) => sum + count, 0) / Math.max(1, lives.length)]);
  }
  return byYear + bars({ title: 'Events a decade, mean of all lives', x: 'from age', y: 'events' }, decades);
}

function meansByAge(lives: readonly LifeSummary[], of: (life: LifeSummary) => readonly number[]): [number, number][] {
  const points: [number, number][] = [];
  for (let age = 14; age <= 90; age++) {
    const values = lives.flatMap((life) => (of(life)[age] === undefined ? [] : [of(life)[age] as number])).sort((a, b) => a - b);
    if (values.length >= 5) points.push([age, values[Math.floor(values.length / 2)] as number]);
  }
  return points;
}

function moneyPlots(lives: readonly LifeSummary[]): string {
  const levels = [...new Set(lives.map((life) => life.education))].sort();
  const seriesOf = (of: (life: LifeSummary) => readonly number[]): Series[] =>
    levels
      .map((level, at) => ({
        name: level,
        color: COLORS[at % COLORS.length] as string,
        points: meansByAge(
          lives.filter((life) => life.education === level),
          of,
        ),
      }))
      .filter((one) => one.points.length > 0);
  return (
    lines(
      { title: 'Median pay a year by education', x: 'age', y: '$' },
      seriesOf((life) => life.income),
    ) +
    lines(
      { title: 'Median net worth by education', x: 'age', y: '$' },
      seriesOf((life) => life.worth),
    ) +
    lines({ title: 'Median happiness by policy', x: 'age', y: '', yRange: [0, 100] }, byPolicy(lives))
  );
}

function byPolicy(lives: readonly LifeSummary[]): Series[] {
  return [...new Set(lives.map((life) => life.policy))].map((policy, at) => ({
    name: policy,
    color: COLORS[at % COLORS.length] as string,
    points: meansByAge(
      lives.filter((life) => life.policy === policy),
      (life) => life.happiness,
    ),
  }));
}

function shares(values: readonly number[], most: number): [number, number][] {
  return Array.from({ length: most + 1 }, (_none, at) => {
    const count = values.filter((value) => (at === most ? value >= at : value === at)).length;
    return [at, (100 * count) / Math.max(1, values.length)];
  });
}

function family(lives: readonly LifeSummary[]): string {
  const grown = lives.filter((life) => life.age >= 50);
  return (
    bars(
      { title: 'Marriages (lives of 50 and more)', x: 'marriages', y: '%' },
      shares(
        grown.map((life) => life.marriages),
        4,
      ),
      COLORS[4],
    ) +
    bars(
      { title: 'Children (lives of 50 and more)', x: 'children', y: '%' },
      shares(
        grown.map((life) => life.children),
        6,
      ),
      COLORS[3],
    )
  );
}

function school(lives: readonly LifeSummary[]): string {
  const grades = lives.flatMap((life) => (life.gpa === null ? [] : [life.gpa]));
  const points = Array.from({ length: 17 }, (_none, at): [number, number] => {
    const from = at / 4;
    return [from, (100 * grades.filter((gpa) => gpa >= from && gpa < from + 0.25).length) / Math.max(1, grades.length)];
  });
  return bars({ title: `Last GPA (mean ${mean(grades).toFixed(2)})`, x: 'GPA', y: '%' }, points, COLORS[2]);
}

function countBy(lives: readonly LifeSummary[], of: (life: LifeSummary) => string): [string, number][] {
  const counts = new Map<string, number>();
  for (const life of lives) counts.set(of(life), (counts.get(of(life)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

function ends(lives: readonly LifeSummary[]): string {
  return (
    table(
      'Ribbons',
      ['ribbon', 'lives'],
      countBy(lives, (life) => life.ribbon),
    ) +
    table(
      'Causes of death',
      ['cause', 'lives'],
      countBy(lives, (life) => life.cause),
    ) +
    table(
      'Education',
      ['level', 'lives'],
      countBy(lives, (life) => life.education),
    )
  );
}

function frequencies({ world, collected, never }: PageData): string {
  const total = Math.max(1, collected.lives.length);
  const rows = world.events.map((event) => [
    event.id,
    event.kind,
    event.age.join('–'),
    ((collected.events.get(event.id) ?? 0) / total).toFixed(3),
  ]);
  rows.sort((a, b) => Number(b[3]) - Number(a[3]));
  const answers = world.events.flatMap((event) =>
    answerGroups(event).flatMap((group) => {
      const counts = group.answers.map((answer) => collected.answers.get(`${event.id}/${group.step ?? ''}:${answer.id}`) ?? 0);
      const sum = Math.max(
        1,
        counts.reduce((all, count) => all + count, 0),
      );
      return group.answers.map((answer, at) => [
        group.step === undefined ? event.id : `${event.id}/${group.step}`,
        answer.id,
        counts[at] as number,
        `${Math.round((100 * (counts[at] as number)) / sum)} %`,
      ]);
    }),
  );
  return (
    table(
      'Never happened in these lives',
      ['event'],
      never.events.map((id) => [id]),
    ) +
    table(
      'Never chosen in these lives',
      ['answer'],
      never.answers.map((id) => [id]),
    ) +
    table('Events, times a life', ['event', 'kind', 'age', 'a life'], rows) +
    table('Answers', ['event', 'answer', 'times', 'share'], answers)
  );
}
