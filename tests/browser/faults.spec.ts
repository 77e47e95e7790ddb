import type { Page } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { firstAnswers } from '../support/builders/responses.ts';
import { writeNextBuild } from '../support/nextBuild.ts';
import { readPdf } from '../support/pdf.ts';
import { serveSite, type Fault } from '../support/serve.ts';
import { expect, test as rootTest, type Site } from './fixtures.ts';
import { ui } from './support/content.ts';
import { seedState, storedAnswers } from './support/device.ts';
import { fragmentOf } from './support/links.ts';
import { kernResponse, profileFor, stateOf } from './support/people.ts';
import { button, choice, heading, kernStatements, radio, statement } from './support/quiz.ts';
import { expectScores } from './support/result.ts';

const BUILT = resolve(import.meta.dirname, '../..', process.env['AHR_DIST'] ?? 'dist');

/** What the host does now; each test begins with one that does its work. */
const host: {
  root: string;
  next: string;
  home: boolean;
  fault: (path: string) => Fault | undefined;
} = {
  root: BUILT,
  next: '',
  home: false,
  fault: () => undefined,
};

/** The same watched pages, from a host that can be made to fail. */
const test = rootTest.extend<object, { site: Site }>({
  site: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      host.next = await mkdtemp(join(tmpdir(), 'ahr-next-'));
      await writeNextBuild(BUILT, host.next);
      const served = await serveSite({
        root: () => host.root,
        fallback: () => (host.home ? '/' : undefined),
        fault: (path) => host.fault(path),
      });
      const url = (path = ''): string => `${served.origin}/${path.replace(/^\//, '')}`;
      await use({ ...served, base: '/', url });
      await served.close();
      await rm(host.next, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
});

test.use({
  allow: [/net::ERR_|Failed to (fetch|load)|status of 404/],
});

test.beforeEach(() => {
  Object.assign(host, { root: BUILT, home: false, fault: () => undefined });
});

const { questionnaire, result, lifeline } = ui;
const statements = kernStatements.length;
const answers = firstAnswers(kernResponse, statements);
/** All but the page itself, and its icon. */
const isPart = (path: string) => /^\/(_astro|teksten)\//.test(path);

/** Answers statements by digit, from the one that stands there up to, and without, another. */
async function answerTo(page: Page, from: number, to: number): Promise<void> {
  for (let index = from; index < to; index += 1) {
    await expect(statement(page, index)).toBeVisible();
    await page.keyboard.press(String(kernResponse.get(kernStatements[index]?.id ?? '')?.value));
  }
}

/** Notes that this page stands, so that a reload nobody asked for is seen. */
const mark = (page: Page) => page.evaluate(() => void Reflect.set(globalThis, 'isSamePage', true));
const isMarked = (page: Page) =>
  page.evaluate(() => Reflect.get(globalThis, 'isSamePage') === true);

/** The result of the statements stands there, on screen and on paper. */
async function expectResult(page: Page): Promise<void> {
  await expectScores(page, profileFor(answers));
  await expect(page.getByRole('heading', { name: result.tipsTitle })).toBeVisible();
  const { pages } = await readPdf(await page.pdf({ format: 'A4' }));
  expect(pages[0]?.text).toContain('Zelfbewustzijn');
}

test('a slow host: questions, result and print work all the same', async ({ page }) => {
  host.fault = (path) => (isPart(path) ? { kind: 'slow', after: 500 } : undefined);
  await page.goto('./');
  await mark(page);
  await answerTo(page, 0, statements);
  await button(page, 'Bekijk mijn resultaat').click();
  await expectResult(page);
  expect(await isMarked(page)).toBe(true);
});

test.describe('a file that is cut off in the middle', () => {
  test('the first script: a line says so, and the answer counts after all', async ({ page }) => {
    host.fault = (path) => (path.includes('/app.') ? { kind: 'cut' } : undefined);
    await page.goto('./');
    await mark(page);
    await choice(page, 4).click();
    await expect(page.getByText(lifeline.stalled)).toBeVisible();
    await expect(radio(page, 4)).toBeChecked();
    expect(await isMarked(page)).toBe(true);
    host.fault = () => undefined;
    await button(page, lifeline.stalledRetry).click();
    await expect(statement(page, 1)).toBeFocused();
    expect(await storedAnswers(page)).toEqual([{ 'ver-1': [4, 1, expect.any(Number)] }]);
  });

  for (const part of ['/OwnResult.', '/result.', '/profile.', '/resultaat.', '/items.']) {
    test(`a part of the result (${part})`, async ({ page, context }) => {
      host.fault = (path) => (path.includes(part) ? { kind: 'cut' } : undefined);
      const before = await seedState(context, stateOf(answers));
      await page.goto('./resultaat/');
      const retry = button(page, questionnaire.retry);
      await expect(retry).toBeVisible();
      expect(await page.evaluate(() => localStorage.getItem('aan-het-roer'))).toBe(before);
      host.fault = () => undefined;
      await retry.click();
      await expectResult(page);
    });
  }
});

test.describe('a host that is gone', () => {
  test('after the first page: a line says so, and the answer counts once it is back', async ({
    page,
  }) => {
    let isServed = false;
    host.fault = () => {
      const fault: Fault | undefined = isServed ? { kind: 'gone' } : undefined;
      isServed = true;
      return fault;
    };
    await page.goto('./');
    await mark(page);
    await choice(page, 2).click();
    await expect(page.getByText(lifeline.stalled)).toBeVisible();
    const asked = page.waitForEvent('requestfailed');
    await button(page, lifeline.stalledRetry).click();
    await asked;
    await expect(page.getByText(lifeline.stalled)).toBeVisible();
    expect(await isMarked(page)).toBe(true);
    host.fault = () => undefined;
    await button(page, lifeline.stalledRetry).click();
    await expect(statement(page, 1)).toBeFocused();
    await button(page, 'Vorige').click();
    await expect(radio(page, 2)).toBeChecked();
  });

  for (const path of ['resultaat/', `gedeeld/#${fragmentOf(answers)}`]) {
    test(`before the script of ${path.slice(0, 9)}: it says so`, async ({
      page,
      context,
      site,
    }) => {
      await seedState(context, stateOf(answers));
      host.fault = (asked) => (isPart(asked) ? { kind: 'gone' } : undefined);
      await page.goto(`./${path}`);
      await expect(page.getByText(lifeline.stalled)).toBeVisible();
      host.fault = () => undefined;
      await button(page, lifeline.stalledRetry).click();
      await expectScores(page, profileFor(answers));
      await expect(page).toHaveURL(site.url(path));
      await expect(page.getByText(lifeline.stalled)).toBeHidden();
    });
  }

  test('during the last questions: the result and its print are there already', async ({
    page,
    context,
    site,
  }) => {
    await seedState(context, stateOf(firstAnswers(kernResponse, statements - 2)));
    await page.goto('./vragenlijst/');
    await answerTo(page, statements - 2, statements - 1);
    await expect
      .poll(() => site.requests.map(({ path }) => path).join())
      .toMatch(/drawRadar.*|tips.*/);
    await page.waitForLoadState('networkidle');
    host.fault = () => ({ kind: 'gone' });
    await answerTo(page, statements - 1, statements);
    await button(page, 'Bekijk mijn resultaat').click();
    await expectResult(page);
  });
});

for (const home of [false, true]) {
  const how = home ? 'answered with the start page' : 'not found';
  test.describe(`a new version of the site in mid-quiz, old files ${how}`, () => {
    const deploy = () => Object.assign(host, { root: host.next, home });

    test('before the situations: one click, and one stands where one stood', async ({ page }) => {
      await page.goto('./');
      await page.mouse.move(5, 5);
      await expect(page.locator('html[data-live]')).toHaveCount(1);
      await mark(page);
      deploy();
      await answerTo(page, 0, statements);
      await expect(page.getByText(questionnaire.loadFailed)).toBeVisible();
      expect(await isMarked(page)).toBe(true);
      await button(page, questionnaire.retry).click();
      await expect(heading(page, questionnaire.halfwayTitle)).toBeVisible();
      expect(await isMarked(page)).toBe(false);
      await button(page, 'Bekijk mijn resultaat').click();
      await expectResult(page);
    });

    test('before the result: one click, and it stands there', async ({ page }) => {
      await page.goto('./vragenlijst/');
      await answerTo(page, 0, 3);
      await page.waitForLoadState('networkidle');
      await mark(page);
      deploy();
      await answerTo(page, 3, statements);
      await button(page, 'Bekijk mijn resultaat').click();
      await expect(page.getByText(result.loadFailed)).toBeVisible();
      expect(await isMarked(page)).toBe(true);
      await button(page, questionnaire.retry).click();
      await expectResult(page);
      expect((await storedAnswers(page)).map((given) => Object.keys(given).length)).toEqual([
        statements,
      ]);
    });

    test('before the first answer: one click, and it counts', async ({ page }) => {
      host.fault = (path) => void (isPart(path) && deploy());
      await page.goto('./');
      await mark(page);
      await choice(page, 5).click();
      await expect(page.getByText(lifeline.stalled)).toBeVisible();
      expect(await isMarked(page)).toBe(true);
      await button(page, lifeline.stalledRetry).click();
      await expect(statement(page, 1)).toBeFocused();
    });
  });
}
