import type { Page } from '@playwright/test';
import { firstAnswers } from '../../support/builders/responses.ts';
import { expect, test } from '../fixtures.ts';
import { ui } from '../support/content.ts';
import { seedState, storedAnswers } from '../support/device.ts';
import { hold, holdScript } from '../support/hold.ts';
import { isMarked, mark } from '../support/host.ts';
import { fragmentOf } from '../support/links.ts';
import { kernResponse, profileFor, stateOf } from '../support/people.ts';
import {
  button,
  choice,
  heading,
  kernStatements,
  statement,
  openSettings,
} from '../support/quiz.ts';
import { expectScores } from '../support/result.ts';

const { lifeline, loading } = ui;
/** The time that a person waits without a message. */
const PATIENCE = 5_000;

test.beforeEach(async ({ page }) => page.clock.install());

/** What a page says once something has been loading for too long. */
async function expectTold(page: Page, told: string): Promise<void> {
  await page.clock.fastForward(PATIENCE);
  await expect(page.getByText(told)).toBeVisible();
}

test.describe('the first script hangs', () => {
  test('after a tap: a line says so, and disappears when the script comes', async ({ page }) => {
    const letThrough = await holdScript(page, 'app');
    await page.goto('./');
    await choice(page, 4).click();
    await expectTold(page, lifeline.slow);
    await expect(page.getByText(lifeline.slow)).toBeInViewport();
    await expect(page.getByText(lifeline.stalled)).toBeHidden();
    letThrough();
    await expect(statement(page, 1)).toBeFocused();
    await expect(page.getByText(lifeline.slow)).toBeHidden();
    await expect.poll(() => storedAnswers(page)).toEqual([{ 'pro-3': [4, 1, expect.any(Number)] }]);
  });

  test('and can be asked for again, with what was tapped', async ({ page }) => {
    await holdScript(page, 'app', 1);
    await page.goto('./');
    await choice(page, 4).click();
    await expectTold(page, lifeline.slow);
    await button(page, lifeline.stalledRetry).click();
    await expect(statement(page, 1)).toBeFocused();
  });

  for (const path of ['resultaat/', `gedeeld/#${fragmentOf(kernResponse)}`]) {
    test(`of /${path.slice(0, 9)}: a line says so, until it comes`, async ({ page, context }) => {
      await seedState(context, stateOf(kernResponse));
      const letThrough = await holdScript(page, 'app');
      await page.goto(`./${path}`, { waitUntil: 'commit' });
      await expect(page.getByText(loading.waiting)).toBeVisible();
      await expectTold(page, lifeline.slow);
      letThrough();
      await expectScores(page, profileFor(kernResponse));
      await expect(page.getByText(lifeline.slow)).toBeHidden();
    });
  }

  test('of the interview sheet', async ({ page }) => {
    const letThrough = await holdScript(page, '');
    await page.goto('./sollicitatiegesprek/', { waitUntil: 'commit' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectTold(page, lifeline.slow);
    letThrough();
    await expect(page.locator('#interview :disabled')).toHaveCount(0);
    await expect(page.getByText(lifeline.slow)).toBeHidden();
  });
});

const halfway = stateOf(firstAnswers(kernResponse, kernStatements.length));

for (const [what, pattern, path, state] of [
  ['the script of what follows the statements', '**/_astro/rest.*', '', halfway],
  ['the words of what follows the statements', '**/teksten/resultaat.*', '', halfway],
  ['the script of a result', '**/_astro/rest.*', 'resultaat/', stateOf(kernResponse)],
  ['the texts of a result', '**/teksten/resultaat.*', 'resultaat/', stateOf(kernResponse)],
  ['what follows a result', '**/teksten/verder.*', 'resultaat/', stateOf(kernResponse)],
  ['sharing', '**/teksten/delen.*', 'resultaat/', stateOf(kernResponse)],
  ['a shared result', '**/_astro/SharedApp.*', `gedeeld/#${fragmentOf(kernResponse)}`, null],
  [
    'the texts of a shared result',
    '**/teksten/verder.*',
    `gedeeld/#${fragmentOf(kernResponse)}`,
    null,
  ],
] as const) {
  test(`${what} hangs: a line says so, and it comes when asked for again`, async ({
    page,
    context,
  }) => {
    if (state) await seedState(context, state);
    await hold(page, pattern, 1);
    await page.goto(`./${path}`);
    if (path === '' && pattern.includes('teksten'))
      await button(page, ui.questionnaire.halfwayGo).click();
    if (what === 'sharing') {
      await expect(heading(page, ui.result.takeTitle)).toBeVisible();
      await button(page, ui.result.share).click();
    }
    await expectTold(page, loading.slow);
    await button(page, loading.retry).click();
    await expect(page.getByText(loading.slow)).toBeHidden();
    if (path === '' && pattern.includes('rest'))
      await button(page, ui.questionnaire.halfwayGo).click();
    const come = {
      '': choice(page, 3).first(),
      'resultaat/': heading(page, ui.result.takeTitle),
    };
    await expect(
      what === 'sharing' || !(path in come)
        ? page.locator('.pass-on').last()
        : come[path as keyof typeof come],
    ).toBeVisible();
  });
}

test('the page says nothing in the first five seconds', async ({ page, context }) => {
  await seedState(context, stateOf(kernResponse));
  await hold(page, '**/teksten/verder.*', 1);
  await page.clock.pauseAt(Date.now() + 60_000);
  await page.goto('./resultaat/');
  // The clock of the page stops between these steps, however slow the machine is.
  let passed = 0;
  await expect(async () => {
    await page.clock.runFor(50);
    passed += 50;
    await expect(page.locator('.radar svg')).toBeVisible({ timeout: 200 });
  }).toPass();
  await page.clock.runFor(PATIENCE - 100 - passed);
  await expect(page.getByText(loading.slow)).toBeHidden();
  await page.clock.runFor(passed + 1_000);
  await expect(page.getByText(loading.slow)).toBeVisible();
});

test('texts that hang are asked for again without losing what is kept nowhere', async ({
  page,
}) => {
  const pattern = '**/teksten/resultaat.*';
  await hold(page, pattern, 1);
  await page.goto('./');
  await openSettings(page);
  await page.getByRole('checkbox', { name: ui.keeping.offSwitch }).check();
  for (const [index, { id }] of kernStatements.entries()) {
    await expect(statement(page, index)).toBeVisible();
    await page.keyboard.press(String(kernResponse.get(id)?.value));
  }
  await button(page, ui.questionnaire.halfwayGo).click();
  await mark(page);
  await expectTold(page, loading.slow);
  await button(page, loading.retry).click();
  await expect(choice(page, 3).first()).toBeVisible();
  await expect.poll(() => isMarked(page)).toBe(true);
});

test('a late part is drawn without asking for it again', async ({ page, context }) => {
  await seedState(context, stateOf(kernResponse));
  const letThrough = await hold(page, '**/teksten/resultaat.*');
  await page.goto('./resultaat/');
  await mark(page);
  await expectTold(page, loading.slow);
  letThrough();
  await expectScores(page, profileFor(kernResponse));
  await expect.poll(() => isMarked(page)).toBe(true);
});
