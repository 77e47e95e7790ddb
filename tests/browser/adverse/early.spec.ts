import type { Page } from '@playwright/test';
import { encodeInterview } from '../../../src/codecs/kept/sheet.ts';
import { emptyInterview } from '../../../src/domain/interview/sheet.ts';
import { expect, test } from '../fixtures.ts';
import { ui } from '../support/content.ts';
import { seedState, seedText, SHEET_KEY, storedAnswers, storedText } from '../support/device.ts';
import { holdScript, refuse } from '../support/hold.ts';
import { kernResponse, stateOf } from '../support/people.ts';
import { button, choice, radio, statement, openPause, openSettings } from '../support/quiz.ts';
import { firstAnswers } from '../../support/builders/responses.ts';

function encodeNotes(): string {
  return encodeInterview({ ...emptyInterview('e'.repeat(16)), notes: new Map([['about', note]]) });
}
const note = { value: 'iets', at: 1 };

/** All texts in the first store. */
function stored(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => Object.values(localStorage) as string[]);
}

test('an answer given before the script is there counts and moves on', async ({ page }) => {
  const letThrough = await holdScript(page, 'app');
  await page.goto('./');
  await choice(page, 4).click();
  await expect(radio(page, 4)).toBeChecked();
  await expect(statement(page, 0)).toBeVisible();
  letThrough();
  await expect(statement(page, 1)).toBeFocused();
  await expect.poll(() => storedAnswers(page)).toEqual([{ 'pro-3': [4, 1, expect.any(Number)] }]);
  await button(page, 'Vorige').click();
  await expect(radio(page, 4)).toBeChecked();
});

test('an early digit answers and moves on', async ({ page }) => {
  const letThrough = await holdScript(page, 'app');
  await page.goto('./vragenlijst/');
  await page.keyboard.press('5');
  await expect(radio(page, 5)).toBeChecked();
  await page.keyboard.press('2');
  await expect(radio(page, 2)).toBeChecked();
  letThrough();
  await expect(statement(page, 1)).toBeFocused();
  await expect.poll(() => storedAnswers(page)).toEqual([{ 'pro-3': [2, 1, expect.any(Number)] }]);
});

test('early arrows answer, and both answer and focus stay', async ({ page }) => {
  const letThrough = await holdScript(page, 'app');
  await page.goto('./');
  await radio(page, 1).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  letThrough();
  await expect.poll(() => storedAnswers(page)).toHaveLength(1);
  await expect(statement(page, 0)).toBeVisible();
  await expect(radio(page, 2)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(radio(page, 3)).toBeChecked();
  await expect.poll(() => storedAnswers(page)).toEqual([{ 'pro-3': [3, 2, expect.any(Number)] }]);
});

test('an early Volgende without an answer says what is missing', async ({ page }) => {
  const letThrough = await holdScript(page, 'app');
  await page.goto('./');
  await button(page, 'Volgende').click();
  letThrough();
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(page.getByRole('alert')).toContainText(ui.questionnaire.errorTitle);
});

test("an early Volgende after an answer goes on, also without 'Vanzelf verder'", async ({
  page,
}) => {
  const letThrough = await holdScript(page, 'app');
  await page.goto('./');
  await openSettings(page);
  await page.getByRole('checkbox', { name: ui.questionnaire.autoSwitch }).uncheck();
  await choice(page, 3).click();
  await button(page, 'Volgende').click();
  letThrough();
  await expect(statement(page, 1)).toBeFocused();
  await openPause(page);
  await expect(page.getByRole('checkbox', { name: ui.questionnaire.autoSwitch })).not.toBeChecked();
});

test("without 'Vanzelf verder' an early answer stays where it is", async ({ page }) => {
  const letThrough = await holdScript(page, 'app');
  await page.goto('./');
  await openSettings(page);
  await page.getByRole('checkbox', { name: ui.questionnaire.autoSwitch }).uncheck();
  await choice(page, 3).click();
  letThrough();
  await expect.poll(() => storedAnswers(page)).toHaveLength(1);
  await expect(statement(page, 0)).toBeVisible();
  await expect(radio(page, 3)).toBeChecked();
});

test("without 'Vanzelf verder' a tap at the moment that the script comes stays as well", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const tap = () =>
      document
        .querySelectorAll('.choice')[3]
        ?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }));
    addEventListener('live', () => setTimeout(tap));
  });
  const letThrough = await holdScript(page, 'app');
  await page.goto('./');
  await openSettings(page);
  await page.getByRole('checkbox', { name: ui.questionnaire.autoSwitch }).uncheck();
  letThrough();
  await expect.poll(() => storedAnswers(page)).toHaveLength(1);
  await expect(statement(page, 0)).toBeVisible();
  await expect(radio(page, 4)).toBeChecked();
});

test("an early 'Niet bewaren' means that nothing is ever written", async ({ page }) => {
  await page.addInitScript(() => {
    const write = Storage.prototype.setItem;
    Storage.prototype.setItem = function (key, value) {
      if (this === localStorage) throw new Error('written all the same');
      write.call(this, key, value);
    };
  });
  const letThrough = await holdScript(page, 'app');
  await page.goto('./');
  await openSettings(page);
  await page.getByRole('checkbox', { name: ui.keeping.offSwitch }).check();
  await choice(page, 4).click();
  letThrough();
  await expect(statement(page, 1)).toBeFocused();
  await expect(page.getByText(ui.keeping.off)).toBeVisible();
  await page.keyboard.press('3');
  await expect(statement(page, 2)).toBeFocused();
  await page.goto('./vragenlijst/');
  await expect(page.getByText(ui.keeping.off)).toBeVisible();
  await openSettings(page);
  await expect(page.getByRole('checkbox', { name: ui.keeping.offSwitch })).toBeChecked();
  await expect.poll(() => storedText(page)).toBeNull();
});

test("an early 'Niet bewaren' removes nothing that is kept without asking", async ({
  page,
  context,
}) => {
  await seedText(context, encodeNotes(), SHEET_KEY);
  const letThrough = await holdScript(page, 'app');
  await page.goto('./');
  const before = await stored(page);
  await openSettings(page);
  const box = page.getByRole('checkbox', { name: ui.keeping.offSwitch });
  await box.check();
  letThrough();
  await expect(page.getByText(ui.keeping.offAsk)).toBeFocused();
  await expect(box).not.toBeChecked();
  await expect.poll(() => stored(page)).toEqual(before);
  await button(page, ui.keeping.offYes).click();
  await expect(box).toBeChecked();
  await expect.poll(() => stored(page)).toEqual([]);
});

test('before the script knows where somebody was, nothing can be answered or switched', async ({
  page,
  context,
}) => {
  await seedState(context, stateOf(firstAnswers(kernResponse, 9)));
  const letThrough = await holdScript(page, 'app');
  await page.goto('./');
  await expect(page.locator('html[data-own]')).toHaveCount(1);
  await expect(page.locator('#app')).toBeHidden();
  letThrough();
  await expect(statement(page, 9)).toBeVisible();
});

test.describe('a script that does not load', () => {
  test.use({ allow: [/ERR_FAILED|Failed to fetch dynamically imported module/] });

  test('can be fetched again, and the answer is not lost', async ({ page }) => {
    const mend = await refuse(page, '**/_astro/app*.js');
    await page.goto('./');
    const failed = page.waitForEvent('requestfailed');
    await choice(page, 4).click();
    await failed;
    await expect(page.getByText(ui.lifeline.stalled)).toBeVisible();
    mend();
    await button(page, ui.lifeline.stalledRetry).click();
    await expect(statement(page, 1)).toBeFocused();
    await button(page, 'Vorige').click();
    await expect(radio(page, 4)).toBeChecked();
  });
});
