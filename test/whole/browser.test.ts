/** The app as a person meets it: a real Chromium, the built app, a real server. Needs `npm run build`. */
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DESK, launchBrowser, PHONE, visit } from '../setup/browser.ts';
import { type FreshServer, freshServer } from '../setup/fresh.ts';
import { freshDatabase } from '../setup/fresh-database.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

/** A server whose clock runs `times` faster, so that a life fits into a test. */
function hurried(times: number): Promise<FreshServer> {
  const began = Date.now();
  return freshServer({ ports: { clock: { now: () => began + (Date.now() - began) * times } } });
}

async function beBorn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Surprise me' }).click();
  await page.getByRole('region', { name: 'Clock' }).waitFor();
}

/** Answers what is asked and closes what is told, until `done`. Returns how many questions were answered. */
async function playUntil(page: Page, done: () => Promise<boolean>, withinMs: number): Promise<number> {
  const until = Date.now() + withinMs;
  let answered = 0;
  while (Date.now() < until && !(await done())) {
    const answer = page.locator('button.answer[aria-disabled="false"]').first();
    const goOn = page.getByRole('button', { name: 'Go on', exact: true });
    if (await goOn.isVisible()) await goOn.click({ timeout: 2000 }).catch(() => undefined);
    else if (await answer.isVisible()) {
      await answer.click({ timeout: 2000 }).then(
        () => {
          answered += 1;
        },
        () => undefined,
      );
    } else await page.waitForTimeout(40);
  }
  return answered;
}

/** The title begins with a mark while a question waits. */
const nameOf = async (page: Page): Promise<string> => (await page.title()).replace('❓ ', '').split(',')[0] ?? '';

test('a whole life, from the first cry to the last word, at the fastest speed', async () => {
  const server = await hurried(60);
  const { page, complaints } = await visit(browser, server.address);
  await beBorn(page);
  await page.getByRole('button', { name: 'Years', exact: true }).click();
  const dead = page.getByRole('heading', { name: 'What they say' });
  const answered = await playUntil(page, () => dead.isVisible(), 600_000);
  await dead.waitFor({ timeout: 5000 });
  expect(answered).toBeGreaterThan(30);
  await page.getByRole('button', { name: 'A new life' }).click();
  await page.getByRole('heading', { name: 'Somebody is about to be born' }).waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
  await server.close();
});

test('closing the tab loses nothing: the same person is there again', async () => {
  const server = await hurried(20);
  const { page, complaints } = await visit(browser, server.address);
  await beBorn(page);
  const name = await nameOf(page);
  await page.getByRole('button', { name: 'Years', exact: true }).click();
  await playUntil(page, async () => Number((await page.title()).match(/, (\d+)/)?.[1] ?? 0) >= 4, 120_000);
  await page.reload();
  await page.getByRole('region', { name: 'Clock' }).waitFor();
  expect(await nameOf(page)).toBe(name);
  expect(Number((await page.title()).match(/, (\d+)/)?.[1])).toBeGreaterThanOrEqual(4);
  expect(complaints).toEqual([]);
  await page.context().close();
  await server.close();
});

test('the server restarts in the middle: the app says so, comes back by itself, and goes on with the same life', async () => {
  const database = await freshDatabase();
  const first = await freshServer({ database });
  const { page, complaints } = await visit(browser, first.address);
  await beBorn(page);
  const name = await nameOf(page);
  await page.getByRole('button', { name: 'Weeks', exact: true }).click();
  await first.close();
  await page.getByText('No line to the server', { exact: false }).waitFor({ timeout: 20_000 });
  const second = await freshServer({ database, env: { PORT: String(first.port) } });
  await page.getByText('No line to the server', { exact: false }).waitFor({ state: 'hidden', timeout: 30_000 });
  await page.getByRole('button', { name: 'Days', exact: true }).first().click();
  expect(await nameOf(page)).toBe(name);
  expect(complaints).toEqual([]);
  await page.context().close();
  await second.close();
  await database.close();
});

test('with the keyboard alone one can be born, stop the clock, answer, and walk through the screens', async () => {
  const server = await hurried(60);
  const { page, complaints } = await visit(browser, server.address, { viewport: DESK });
  const surprise = page.getByRole('button', { name: 'Surprise me' });
  await surprise.waitFor();
  for (let i = 0; i < 40 && !(await surprise.evaluate((one) => one.matches(':focus'))); i++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name: 'Clock' }).waitFor();
  for (let i = 0; i < 4; i++) await page.keyboard.press('+');
  await page.locator('button.answer').first().waitFor({ timeout: 60_000 });
  await page.keyboard.press('1');
  const goOn = page.getByRole('button', { name: 'Go on', exact: true });
  await goOn.waitFor();
  await page.keyboard.press('Enter');
  await goOn.waitFor({ state: 'hidden' });
  await page.keyboard.press(' ');
  await page.getByRole('button', { name: 'Let time run' }).waitFor();
  for (const [key, heading] of [
    ['p', 'People'],
    ['d', 'Your days'],
    ['t', 'Store'],
    ['g', 'Goals'],
    ['s', 'Your story'],
  ] as const) {
    await page.keyboard.press(key);
    await page.getByRole('heading', { name: heading }).first().waitFor();
  }
  expect(complaints).toEqual([]);
  await page.context().close();
  await server.close();
});

/** Serious or not: axe finds nothing. */
async function expectAccessible(page: Page, where: string): Promise<void> {
  const found = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const told = found.violations.map((one) => `${where}: ${one.id} ${one.nodes.map((node) => node.target.join(' ')).join(', ')}`);
  expect(told).toEqual([]);
}

for (const [size, viewport] of [
  ['phone', PHONE],
  ['desk', DESK],
] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on birth, home, choice, outcome, story, people, days, store and goals (${size}, ${colorScheme})`, async () => {
      const server = await hurried(60);
      const { page, complaints } = await visit(browser, server.address, { viewport, colorScheme });
      await page.getByRole('button', { name: 'Surprise me' }).waitFor();
      await expectAccessible(page, 'birth');
      await beBorn(page);
      await expectAccessible(page, 'home');
      await page.getByRole('button', { name: 'Years', exact: true }).click();
      await page.locator('button.answer').first().waitFor({ timeout: 120_000 });
      await expectAccessible(page, 'choice');
      await page.keyboard.press('1');
      await page.getByRole('button', { name: 'Go on', exact: true }).waitFor();
      await expectAccessible(page, 'outcome');
      await page.keyboard.press('Enter');
      await playUntil(page, async () => Number((await page.title()).match(/, (\d+)/)?.[1] ?? 0) >= 7, 120_000);
      await page.keyboard.press('Escape');
      for (const [key, where] of [
        ['s', 'story'],
        ['p', 'people'],
        ['d', 'days'],
        ['t', 'store'],
        ['g', 'goals'],
      ] as const) {
        await page.keyboard.press(key);
        await page.waitForTimeout(400);
        await expectAccessible(page, where);
      }
      expect(complaints).toEqual([]);
      await page.context().close();
      await server.close();
    });
  }
}
