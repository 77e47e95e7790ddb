import { expect, test } from './fixtures.ts';
import { ui } from './support/content.ts';
import {
  expectNothingStored,
  secondText,
  seedState,
  storedAnswers,
  storedText,
} from './support/device.ts';
import { kernResponse, stateOf } from './support/people.ts';
import { button, heading, statement, openPause } from './support/quiz.ts';
import { firstAnswers } from '../support/builders/responses.ts';
import { unfold } from './support/result.ts';

test('Wis alles asks first; No leaves everything', async ({ page, context }) => {
  const before = await seedState(context, stateOf(kernResponse));
  await page.goto('./resultaat/');
  await unfold(page, ui.result.dataTitle);
  await button(page, 'Wis alles').click();
  const question = page.getByText(ui.keeping.wipeAsk);
  await expect(question).toBeFocused();
  await expect.poll(() => storedText(page)).toBe(before);
  await button(page, ui.keeping.wipeNo).click();
  await expect(button(page, 'Wis alles')).toBeFocused();
  await expect.poll(() => storedText(page)).toBe(before);
});

test('Yes on the result empties the device and says so', async ({ page, context }) => {
  await seedState(context, stateOf(kernResponse));
  await page.goto('./resultaat/');
  await unfold(page, ui.result.dataTitle);
  await button(page, 'Wis alles').click();
  await button(page, ui.keeping.wipeYes).click();
  await expect(heading(page, ui.result.emptyTitle)).toBeFocused();
  await expect(page.getByText(ui.keeping.wiped)).toBeVisible();
  await expect(page.getByRole('table')).toHaveCount(0);
  await expectNothingStored(page);
  await expect.poll(() => secondText(page)).toBeNull();
  await page.reload();
  await expect(heading(page, ui.result.emptyTitle)).toBeVisible();
  await button(page, ui.result.emptyStart).click();
  await expect(statement(page, 0)).toBeFocused();
});

test('Yes in the questionnaire leads to the first statement, unanswered', async ({
  page,
  context,
}) => {
  await seedState(context, stateOf(firstAnswers(kernResponse, 9)));
  await page.goto('./');
  await openPause(page);
  await button(page, 'Wis alles').click();
  await button(page, ui.keeping.wipeYes).click();
  await expect(statement(page, 0)).toBeFocused();
  await expect(page.getByText(ui.keeping.wiped)).toBeVisible();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(button(page, 'Wis alles')).toHaveCount(0);
  await expectNothingStored(page);
});

test('a wipe that leaves something on the device says so', async ({ page, context }) => {
  await seedState(context, stateOf(kernResponse));
  await page.goto('./resultaat/');
  await unfold(page, ui.result.dataTitle);
  await expect.poll(() => secondText(page)).not.toBeNull();
  await page.evaluate(() => {
    const begin = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (stores, mode, options) {
      if (mode === 'readwrite') throw new DOMException('read only', 'ReadOnlyError');
      return begin.call(this, stores, mode, options);
    };
  });
  await button(page, 'Wis alles').click();
  await button(page, ui.keeping.wipeYes).click();
  await expect(page.getByText(ui.keepingNotice.wipedPartly)).toBeVisible();
  await expect(page.getByText(ui.keeping.wiped)).toHaveCount(0);
  await expect(page.getByText(ui.result.emptyText)).toHaveCount(0);
});

test('another open tab does not bring back wiped answers', async ({ page, context }) => {
  await seedState(context, stateOf(firstAnswers(kernResponse, 9)));
  const other = await context.newPage();
  await other.goto('./vragenlijst/');
  await expect(statement(other, 9)).toBeVisible();
  await page.goto('./resultaat/');
  await unfold(page, ui.result.dataTitle);
  await button(page, 'Wis alles').click();
  await button(page, ui.keeping.wipeYes).click();
  await expect(page.getByText(ui.keeping.wiped)).toBeVisible();

  await other.bringToFront();
  await expect(statement(other, 0)).toBeVisible();
  await other.keyboard.press('5');
  await expect(statement(other, 1)).toBeVisible();
  // The second store decides: both hold only the new answer.
  await expect.poll(async () => (await storedAnswers(other)).map(Object.keys)).toEqual([['pro-3']]);
  await expect.poll(() => secondText(other)).toBe(await storedText(other));
  await expect.poll(async () => (await storedAnswers(other)).map(Object.keys)).toEqual([['pro-3']]);
});
