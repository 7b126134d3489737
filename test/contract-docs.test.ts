/** The docs of the contract are what the code says, and their examples are true. */
import { readFileSync } from 'node:fs';
import { Parser } from '@asyncapi/parser';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, expect, test } from 'vitest';
import { asyncApi } from '../tools/contract/asyncapi.ts';
import { commandExamples } from '../tools/contract/examples-commands.ts';
import { noticeExamples } from '../tools/contract/examples-notices.ts';
import { builtNames, contractSchemas, inWords, noticeSchemaName, REF } from '../tools/contract/schemas.ts';
import { contractFiles } from '../tools/contract-docs.ts';
import { toSnake } from '../wire/dialects.ts';
import { ERROR_CODES } from '../wire/errors.ts';
import { CLOSE } from '../wire/limits.ts';
import { type NoticeName, notices } from '../wire/notices.ts';
import { parseObject } from '../wire/parse.ts';

const noticeNames = Object.keys(notices) as NoticeName[];
const files = contractFiles();
const page = files['docs/WEBSOCKET_CONTRACT.md'] ?? '';

test.each(Object.keys(files))('%s is up to date (else: npm run contract:docs)', (path) => {
  expect(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8') === files[path]).toBe(true);
});

test.each(builtNames)('the example of %s is understood, in both spellings', (name) => {
  const fields: Record<string, unknown> = commandExamples[name];
  const snake = Object.fromEntries(Object.entries(fields).map(([field, value]) => [toSnake(field), value]));
  expect(parseObject({ type: name, message: fields })).toMatchObject({ ok: true, spelling: 'camel', command: { name, fields } });
  expect(parseObject({ type: toSnake(name), ...snake })).toMatchObject({ ok: true, command: { name, fields } });
  expect(page).toContain(`### ${name}\n`);
});

const ajv = new Ajv2020({ strict: false, allErrors: true });
beforeAll(() => {
  ajv.addSchema({ $id: 'https://baolife.invalid/contract', components: { schemas: contractSchemas() } });
});

function matches(name: NoticeName, notice: object): boolean {
  return ajv.validate({ $ref: `https://baolife.invalid/contract${REF}${noticeSchemaName(name)}` }, notice) === true;
}

test.each(noticeNames)('the example of %s keeps its schema, in zod and in JSON Schema', (name) => {
  const read = notices[name].safeParse(noticeExamples[name]);
  expect(read.error?.issues ?? []).toEqual([]);
  expect(matches(name, { type: name, seq: 7, ...noticeExamples[name] }), ajv.errorsText()).toBe(true);
  expect(matches(name, { type: 'other', ...noticeExamples[name] })).toBe(false);
  expect(page).toContain(`### ${name}\n`);
});

test('an example that breaks its schema would be seen', () => {
  expect(matches('energyUpdated', { type: 'energyUpdated', energy: 'much', diamonds: 1, transactionId: '' })).toBe(false);
  expect(matches('u', { type: 'u' })).toBe(false);
});

test('every error and close code is on the page', () => {
  for (const code of Object.keys(ERROR_CODES)) expect(page).toContain(`| \`${code}\` |`);
  for (const code of Object.values(CLOSE)) expect(page).toContain(`| ${code} |`);
});

test('every link on the page leads to a heading', () => {
  const headings = new Set([...page.matchAll(/^#+ (.+)$/gm)].map((match) => (match[1] as string).toLowerCase().replaceAll(' ', '-')));
  const links = [...page.matchAll(/\]\(#([^)]+)\)/g)].map((match) => match[1] as string);
  expect(links.length).toBeGreaterThan(50);
  expect(links.filter((link) => !headings.has(link))).toEqual([]);
});

test('limits are told in words', () => {
  expect(inWords({ type: 'string', minLength: 1, maxLength: 24 })).toBe('text, 1–24 characters');
  expect(inWords({ type: ['integer', 'null'], minimum: 0 })).toBe('whole number, at least 0 or null');
  expect(inWords({ type: 'array', items: { $ref: `${REF}LogEntryView` } })).toBe('list of [LogEntryView](#logentryview)');
});

test('the AsyncAPI document is valid', async () => {
  const { document, diagnostics } = await new Parser().parse(JSON.stringify(asyncApi('0.0.0')));
  expect(diagnostics.filter(({ severity }) => severity <= 1).map(({ message, path }) => `${path.join('.')}: ${message}`)).toEqual([]);
  expect(document?.operations().all().length).toBe(builtNames.length + 1);
});
