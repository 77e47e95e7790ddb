import type { Page } from '@playwright/test';
import { statementsOn } from '../../src/domain/plan/recheckChange.ts';
import type { AnswerValue } from '../../src/domain/test/response.ts';
import { fill } from '../../src/i18n/format.ts';
import { rawFor } from '../support/builders/responses.ts';
import { expect, test } from './fixtures.ts';
import { FIRST } from './support/attempts.ts';
import { content, instrument, items, traits, ui } from './support/content.ts';
import { storedText } from './support/device.ts';
import { refuse } from './support/hold.ts';
import { button, heading, radio } from './support/quiz.ts';
import { RECHECK_KEY, seedPractised } from './support/recheck.ts';
import { goBack } from './support/history.ts';

// One test lets a file fail.
test.use({ allow: [/net::ERR_FAILED|Failed to fetch/] });

const { recheck: texts } = content;
const DAY = 86_400_000;
const trait = 'authenticiteit';
const asked = statementsOn(instrument, trait);
const words = (i: number) => items.statements[asked[i]?.id ?? ''] ?? '';

/** Answers a statement so that it counts as this level, with a digit. */
async function answer(page: Page, i: number, level: AnswerValue): Promise<void> {
  await expect(heading(page, words(i))).toBeFocused();
  await page.keyboard.press(String(rawFor(level, asked[i]?.keying ?? 'forward')));
}

test('a practised bouwsteen is asked again by itself, half of it survives a reload, and the test stays as it was', async ({
  page,
  context,
}) => {
  const kept = await seedPractised(page, context);
  await page.goto('./plan/');
  await page.getByRole('link', { name: texts.onPlan.go }).click();
  await expect(heading(page, fill(texts.intro.title, { trait }))).toBeVisible();
  await button(page, texts.intro.start).click();
  for (const i of [0, 1]) await answer(page, i, 5);
  await expect(heading(page, words(2))).toBeFocused();
  await page.reload();
  await expect(heading(page, words(2))).toBeVisible();
  await expect(page.getByText('3 van 6')).toBeVisible();
  await goBack(page);
  await expect(heading(page, words(1))).toBeVisible();
  await expect(radio(page, 1)).toBeChecked();
  await button(page, 'Volgende').click();
  for (const i of [2, 3, 4]) await answer(page, i, 5);
  await answer(page, 5, 4);
  await button(page, texts.finish).click();
  await expect(
    heading(page, fill(texts.outcome.title, { trait: traits[trait].name })),
  ).toBeFocused();
  // The reload counts as a pause, so this is no haste, however fast the machine.
  await expect(page.getByText(fill(ui.result.practised.risen, { trait }))).toBeVisible();
  const cells = page.getByRole('row').getByRole('cell');
  await expect(cells.nth(1)).toHaveText('25');
  await expect(cells.nth(3)).toHaveText('96');
  await expect(page.getByText(texts.outcome.limits)).toBeVisible();
  // Beside the tests, not among them.
  await page.getByRole('link', { name: texts.outcome.history }).click();
  await expect(heading(page, texts.onHistory.title)).toBeVisible();
  await expect(heading(page, content.history.one.title)).toBeVisible();
  await expect.poll(() => storedText(page)).toBe(kept);
  await expect
    .poll(() => page.evaluate((key) => localStorage.getItem(key), RECHECK_KEY))
    .toContain('"trait":"authenticiteit"');
});

test('a part of the plan that does not come in can be asked for again, and nothing is asked without a test', async ({
  page,
  context,
}) => {
  // A test from after the action is nothing to hold it against.
  await seedPractised(page, context, FIRST + 24 * DAY);
  const mend = await refuse(page, '**/teksten/hermeting.*.json');
  await page.goto('./plan/');
  await expect(page.getByText(ui.loading.failed)).toBeVisible();
  mend();
  await button(page, ui.loading.retry).click();
  await expect(page.getByText(texts.not['no-test'])).toBeVisible();
  await page.goto('./plan/hermeting/');
  await expect(page.getByText(texts.not['no-test'])).toBeVisible();
  await expect(page.getByRole('link', { name: texts.not.test })).toBeVisible();
});
