import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { firstAnswers } from '../../support/builders/responses.ts';
import { expect, test } from '../fixtures.ts';
import { ui } from '../support/content.ts';
import { secondText, seedState, seedText, storedAnswers, storedText } from '../support/device.ts';
import { kernResponse, profileFor, stateOf } from '../support/people.ts';
import { button, heading, statement } from '../support/quiz.ts';
import { expectScores, unfold } from '../support/result.ts';

const PAGES = ['./', './vragenlijst/', './resultaat/', './sollicitatiegesprek/'] as const;
const BYTES = {
  damaged: '{"version":1,"epoch":"00',
  newer: '{"version":99,"something":"we do not know"}',
} as const;

for (const kind of ['damaged', 'newer'] as const) {
  for (const path of PAGES) {
    test(`answers that are ${kind} are told at once on ${path}, can be saved, and stay after a no`, async ({
      page,
      context,
    }) => {
      await seedText(context, BYTES[kind]);
      await page.goto(path);
      const line = page.getByText(ui.keepingNotice[kind]);
      await expect(line).toBeVisible();
      await expect(page.getByText(ui.result.emptyText)).toHaveCount(0);
      const downloading = page.waitForEvent('download');
      await button(page, ui.keepingNotice.saveUnreadable).click();
      const file = await (await downloading).path();
      expect(await readFile(file, 'utf8')).toBe(BYTES[kind]);
      await button(page, ui.keepingNotice.replace).click();
      await expect(page.getByText(ui.keepingNotice.replaceAsk)).toBeFocused();
      await button(page, ui.keepingNotice.replaceNo).click();
      await expect(button(page, ui.keepingNotice.replace)).toBeFocused();
      await expect.poll(() => storedText(page)).toBe(BYTES[kind]);
      await button(page, ui.keepingNotice.replace).click();
      await button(page, ui.keepingNotice.replaceYes).click();
      await expect(line).toBeHidden();
      await expect.poll(() => storedText(page)).not.toBe(BYTES[kind]);
    });
  }
}

/** *Wis alles* on the result, in a window beside another. */
async function wipeIn(page: Page): Promise<void> {
  await page.goto('./resultaat/');
  await unfold(page, ui.result.dataTitle);
  await button(page, 'Wis alles').click();
  await button(page, ui.keeping.wipeYes).click();
  await expect(page.getByText(ui.keepingNotice.canUndo)).toBeVisible();
}

test('a wipe in one window empties the result in another, and says so', async ({
  page,
  context,
}) => {
  await seedState(context, stateOf(kernResponse));
  const other = await context.newPage();
  await other.goto('./resultaat/');
  await expectScores(other, profileFor(kernResponse));
  await wipeIn(page);
  // Nobody touches the other window.
  await expect(other.getByText(ui.keepingNotice.wipedElsewhere)).toBeVisible();
  await expect(heading(other, ui.result.emptyTitle)).toBeVisible();
  await expect(other.getByRole('table')).toHaveCount(0);
});

test('a wipe in one window brings another from mid-quiz to the first statement', async ({
  page,
  context,
}) => {
  await seedState(context, stateOf(firstAnswers(kernResponse, 20)));
  const other = await context.newPage();
  await other.goto('./vragenlijst/');
  await expect(statement(other, 20)).toBeVisible();
  await wipeIn(page);
  await expect(other.getByText(ui.keepingNotice.wipedElsewhere)).toBeVisible();
  await expect(statement(other, 0)).toBeVisible();
  await other.bringToFront();
  await other.keyboard.press('4');
  await expect(statement(other, 1)).toBeVisible();
  await expect(other.getByText(ui.keepingNotice.wipedElsewhere)).toBeHidden();
  await expect
    .poll(async () => (await storedAnswers(other)).map((given) => Object.keys(given).length))
    .toEqual([1]);
});

/** The browser itself empties this site while a page of it is open. */
async function clearAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    localStorage.clear();
    return new Promise<void>((resolve, reject) => {
      const deleting = indexedDB.deleteDatabase('aan-het-roer');
      deleting.onsuccess = () => resolve();
      deleting.onerror = reject;
    });
  });
}

async function answerTwelve(page: Page): Promise<void> {
  await page.goto('./vragenlijst/');
  for (let index = 0; index < 12; index += 1) {
    await expect(statement(page, index)).toBeVisible();
    await page.keyboard.press('4');
  }
  await expect(statement(page, 12)).toBeVisible();
  await expect.poll(() => secondText(page)).toBe(await storedText(page));
}

const counts = async (page: Page) =>
  (await storedAnswers(page)).map((given) => Object.keys(given).length);

test('a first store that the browser emptied is written again, in the same attempt', async ({
  page,
}) => {
  await answerTwelve(page);
  await page.evaluate(() => localStorage.clear());
  await page.keyboard.press('4');
  await expect(statement(page, 13)).toBeVisible();
  await expect.poll(() => counts(page)).toEqual([13]);
});

test('a browser that emptied both stores: nothing is written until the person says so', async ({
  page,
}) => {
  await answerTwelve(page);
  await clearAll(page);
  await page.keyboard.press('4');
  await expect(page.getByText(ui.keepingNotice.cleared)).toBeVisible();
  expect([await storedText(page), await secondText(page)]).toEqual([null, null]);
  await button(page, ui.keepingNotice.keepAgain).click();
  await expect(page.getByText(ui.keepingNotice.cleared)).toBeHidden();
  await expect.poll(() => counts(page)).toEqual([13]);
  await expect.poll(() => secondText(page)).toBe(await storedText(page));
});

test('a browser that emptied both stores is told of without a line too', async ({
  page,
  context,
}) => {
  const words = page.waitForResponse(/\/teksten\/bewaren\./);
  const code = page.waitForResponse(/\/KeepingNotice\./);
  // The last of what is fetched ahead: without a line it would fail.
  const last = page.waitForResponse(/\/teksten\/verdieping\./);
  await answerTwelve(page);
  await Promise.all([words, code, last].map(async (coming) => (await coming).finished()));
  await context.setOffline(true);
  await clearAll(page);
  await page.keyboard.press('4');
  await expect(page.getByText(ui.keepingNotice.cleared)).toBeVisible();
});
