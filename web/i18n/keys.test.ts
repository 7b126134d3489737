import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FOCUSES, REFILLS, RELATIONSHIP_STATUSES, ROLES, SCHOOL_LEVELS, SEASONS, TIME_SKIPS } from '../../wire/vocabulary.ts';
import { IDLE_LINES } from '../bao/comment.ts';
import { BARS } from '../state/model.ts';
import { t } from './i18n.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const sources = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/.test(path) && !path.includes('.test.'));

/** Keys said in full in the sources: `t('a.b')`, also in both arms of a conditional. */
function keysIn(text: string): string[] {
  return [...text.matchAll(/\bt\(([^;{}]*?)(?:, \{|\))/g)].flatMap(([, inside]) =>
    [...(inside ?? '').matchAll(/'([a-z][\w.-]*)'/gi)].map(([, key]) => key ?? ''),
  );
}

function known(key: string): boolean {
  return [key, `${key}_one`, `${key}_other`].some((one) => t(one) !== one);
}

describe('every text that is asked for is there', () => {
  it.each(sources)('%s', (path) => {
    const text = readFileSync(`${ROOT}/${path}`, 'utf8');
    const missing = keysIn(text).filter(
      (key) => key.length > 1 && !known(key) && !['done', 'none', 'bad_token', 'ended', 'connecting', 'offline', 'never'].includes(key),
    );
    expect(missing).toEqual([]);
  });

  it.each([
    ['stat', BARS],
    ['season', SEASONS],
    ['role', ROLES],
    ['relation', RELATIONSHIP_STATUSES],
    ['level', SCHOOL_LEVELS],
    ['focus', FOCUSES],
    ['focusHint', FOCUSES],
    ['refill', REFILLS],
    ['skip', TIME_SKIPS],
    ['bao.say', Array.from({ length: IDLE_LINES }, (_, i) => `idle${i}`)],
  ] as const)('%s has a word for everything in the contract', (group, words) => {
    expect(words.filter((word) => !known(`${group}.${word}`))).toEqual([]);
  });
});
