import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { ui } from './support/content.ts';
import { seedText, storedAnswers, storedText } from './support/device.ts';
import { kernResponse, profileFor, summaryFor } from './support/people.ts';
import { answerByDigits, button, heading, kernStatements } from './support/quiz.ts';
import { expectScores } from './support/result.ts';
import { firstAnswers } from '../support/builders/responses.ts';

const answers = firstAnswers(kernResponse, kernStatements.length);

/** Answers all statements at ease and looks at the result, in one document. */
async function reachResult(page: Page): Promise<void> {
  await page.clock.install();
  await page.goto('./');
  await page.mouse.move(10, 10);
  await answerByDigits(page, answers, { pace: 4_000 });
  await button(page, 'Bekijk mijn resultaat').click();
  await expect(heading(page, summaryFor(answers).heading)).toBeFocused();
  await expectScores(page, profileFor(answers));
}

/** Stands in for a browser without storage, or with one that refuses. Runs in the page. */
function breakStorage(kind: 'absent' | 'forbidden' | 'full'): void {
  if (kind === 'full') {
    Storage.prototype.setItem = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    return;
  }
  Object.defineProperty(globalThis, 'localStorage', {
    get() {
      if (kind === 'forbidden') throw new DOMException('not allowed', 'SecurityError');
      return null;
    },
  });
}

for (const [kind, line] of [
  ['absent', ui.keeping.unavailable],
  ['forbidden', ui.keeping.unavailable],
  ['full', ui.keeping.full],
] as const) {
  test(`storage ${kind}: one plain line, and the result all the same`, async ({ page }) => {
    await page.addInitScript(breakStorage, kind);
    await reachResult(page);
    await expect(page.getByText(line)).toBeVisible();
    await expect(page.getByRole('button', { name: ui.keeping.replace })).toHaveCount(0);
  });
}

for (const [kind, text] of [
  ['damaged', '{"version":1,"epoch":"00'],
  ['newer', '{"version":99,"something":"we do not know"}'],
] as const) {
  test(`storage ${kind}: what lies there stays until the person decides`, async ({
    page,
    context,
  }) => {
    await seedText(context, text);
    await reachResult(page);
    await expect(page.getByText(ui.keeping[kind])).toBeVisible();
    expect(await storedText(page)).toBe(text);
    await button(page, ui.keeping.replace).click();
    await expect(page.getByText(ui.keeping[kind])).toBeHidden();
    await expectScores(page, profileFor(answers));
    expect((await storedAnswers(page)).map((given) => Object.keys(given).length)).toEqual([
      answers.size,
    ]);
    await page.reload();
    await expectScores(page, profileFor(answers));
  });
}

test("'Niet bewaren' reaches the result and leaves nothing behind", async ({ page }) => {
  await page.clock.install();
  await page.goto('./');
  await page.getByRole('checkbox', { name: ui.keeping.offSwitch }).check();
  await expect(page.getByText(ui.keeping.off)).toBeVisible();
  await answerByDigits(page, answers, { pace: 4_000 });
  await button(page, 'Bekijk mijn resultaat').click();
  await expectScores(page, profileFor(answers));
  await expect(page.getByText(ui.keeping.off)).toBeVisible();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.reload();
  await expect(heading(page, ui.result.emptyTitle)).toBeVisible();
});

test("'Niet bewaren' removes what was kept; switched off, it is kept again", async ({ page }) => {
  await page.goto('./vragenlijst/');
  await page.keyboard.press('4');
  await expect.poll(() => storedText(page)).not.toBeNull();
  const box = page.getByRole('checkbox', { name: ui.keeping.offSwitch });
  await box.check();
  await expect.poll(() => storedText(page)).toBeNull();
  await page.keyboard.press('3');
  await box.uncheck();
  await expect
    .poll(async () => (await storedAnswers(page)).map(Object.keys))
    .toEqual([['ver-1', 'red-1']]);
});
