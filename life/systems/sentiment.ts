/** How a message sounds: small word lists, negation, capitals and marks. Good enough to know a thank-you from a slammed door. */
import { clamp } from '../integers.ts';

export type Tone = 'warm' | 'cold' | 'question' | 'flat';

export interface Reading {
  tone: Tone;
  /** −5 cold … 5 warm. */
  score: number;
}

const WORDS_READ = 80;

function listOf(points: number, words: string): [string, number][] {
  return words.split(' ').map((word) => [word, points]);
}

const POINTS: ReadonlyMap<string, number> = new Map([
  ...listOf(3, 'love adore proud beautiful wonderful amazing brilliant grateful darling treasure hug hugs miss missed congratulations'),
  ...listOf(2, 'thank thanks thankyou happy great lovely kind sweet friend best good nice dear glad sorry welcome well smart clever brave'),
  ...listOf(2, 'fun funny cool awesome perfect please enjoy enjoyed laugh laughed smile bravo hope cheer'),
  ...listOf(1, 'like liked okay yes sure help together fine better haha hehe lol yay care gift tea cake dinner visit'),
  ...listOf(-4, 'hate hated despise disgusting idiot idiots stupid moron loser pathetic worthless'),
  ...listOf(-3, 'awful horrible terrible ugly liar lying shut useless dumb disappointed annoying selfish jerk'),
  ...listOf(-2, 'bad wrong boring angry mad leave stop never mean rude sick lazy blame fault worse worst unfair nonsense'),
  ...listOf(-1, 'whatever meh nah bored tired ugh busy later'),
]);
const TURNS: ReadonlySet<string> = new Set(
  "not no never don't dont doesn't didn't isn't wasn't aren't won't can't cannot hardly without".split(' '),
);
const ASKS: ReadonlySet<string> = new Set(
  'who what when where why how which whose do does did are is was were can could would will shall have has'.split(' '),
);
const WARM_MARKS = ['❤', '😊', '😘', '🥰', '😍', '🤗', '🎉', '💛', '💕', '😂', '😄', ':)', ':-)', '<3'] as const;
const COLD_MARKS = ['😠', '😡', '🤬', '🙄', '👎', ':(', ':-(', '🖕'] as const;

export function readText(text: string): Reading {
  const words = text
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[^\p{L}']+/u)
    .filter((word) => word !== '')
    .slice(0, WORDS_READ);
  let sum = marksIn(text);
  let turned = 0;
  for (const word of words) {
    const points = POINTS.get(word) ?? 0;
    sum += turned > 0 && points > 0 ? -Math.min(2, points) : turned > 0 ? Math.min(1, -points) : points;
    turned = TURNS.has(word) ? 3 : Math.max(0, turned - 1);
  }
  if (sum < 0 && isShouted(text)) sum -= 1;
  const score = clamp(sum, -5, 5);
  return { tone: toneOf(score, text.includes('?') || ASKS.has(words[0] ?? '')), score };
}

function marksIn(text: string): number {
  let sum = 0;
  for (const mark of WARM_MARKS) if (text.includes(mark)) sum += 2;
  for (const mark of COLD_MARKS) if (text.includes(mark)) sum -= 2;
  return sum;
}

function isShouted(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length >= 6 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

/** A question stays a question unless it is clearly kind or clearly not. */
function toneOf(score: number, asks: boolean): Tone {
  if (asks && score >= -1 && score <= 2) return 'question';
  if (score >= 2) return 'warm';
  if (score <= -2) return 'cold';
  return asks ? 'question' : score > 0 ? 'warm' : score < 0 ? 'cold' : 'flat';
}
