/** The pages for people are true where a machine can tell: settings, scripts, links, commands. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './setup/sources.ts';

const PAGES = ['README.md', 'ARCHITECTURE.md', 'STYLE.md', 'CONTRIBUTING.md', 'CHANGELOG.md'];
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const { scripts, version } = JSON.parse(read('package.json')) as { scripts: Record<string, string>; version: string };

test('the README tells of every setting, and of no other', () => {
  const settings = [...read('server/config.ts').matchAll(/^ {2}([A-Z][A-Z_]+): z\b/gm)].map((match) => match[1] as string);
  const rows =
    read('README.md')
      .split('## Settings')[1]
      ?.split('\n')
      .filter((line) => line.startsWith('| `')) ?? [];
  const told = rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([A-Z_]+)`/g)].map((match) => match[1] as string));
  expect(settings.length).toBeGreaterThan(8);
  expect(told.sort()).toEqual(settings.sort());
});

/** The picture is taken of the built app. */
const MADE_LATER = new Set(['docs/screenshot.png']);

test.each(PAGES)('links in %s lead somewhere', (page) => {
  const links = [...read(page).matchAll(/\]\(([^)#\s]+)(#[^)]*)?\)/g)]
    .map((match) => match[1] as string)
    .filter((link) => !link.startsWith('http'));
  expect(links.filter((link) => !existsSync(join(ROOT, link)) && !MADE_LATER.has(link))).toEqual([]);
});

test.each(PAGES)('files that %s names exist', (page) => {
  const named = [...read(page).matchAll(/`((?:wire|life|content|server|client|web|test|tools|bench)\/[\w./-]+\.(?:ts|json|md))`/g)].map(
    (match) => match[1] as string,
  );
  expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});

test.each(PAGES)('scripts that %s names exist', (page) => {
  const named = [...read(page).matchAll(/npm run ([\w:-]+)/g)].map((match) => match[1] as string);
  expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});

test('every command of the command line is in the README', () => {
  const commands = [...read('tools/baolife.ts').matchAll(/from '\.\/commands\/([\w-]+)\.ts'/g)].map((match) => match[1] as string);
  expect(commands.length).toBeGreaterThan(6);
  for (const command of commands) expect(read('README.md')).toMatch(new RegExp(`\`${command}[ \`]`));
});

test('the changelog knows this version', () => {
  expect(read('CHANGELOG.md')).toContain(`## ${version}`);
});
