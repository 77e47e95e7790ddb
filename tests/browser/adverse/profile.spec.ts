import type { BrowserContext, Page } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firstAnswers } from '../../support/builders/responses.ts';
import { expect, test as rootTest } from '../fixtures.ts';
import { ui } from '../support/content.ts';
import { secondText, storedAnswers, storedText } from '../support/device.ts';
import { killableChromium, type ClosableBrowser } from '../support/killable.ts';
import { kernResponse, profileFor } from '../support/people.ts';
import { button, heading, kernStatements, openPause, statement } from '../support/quiz.ts';
import { expectScores } from '../support/result.ts';
import { unfold } from '../support/result.ts';

/** A browser with its own profile, as people have it: after closing and opening it is the same. */
const test = rootTest.extend<{ open: () => Promise<ClosableBrowser> }>({
  // eslint-disable-next-line no-empty-pattern
  open: async ({}, use) => {
    const profile = await mkdtemp(join(tmpdir(), 'ahr-profile-'));
    const opened: ClosableBrowser[] = [];
    await use(async () => {
      const browser = await killableChromium.open(profile);
      opened.push(browser);
      return browser;
    });
    for (const browser of opened) await browser.kill().catch(() => undefined);
    await rm(profile, { recursive: true, force: true });
  },
});

const answers = firstAnswers(kernResponse, kernStatements.length);

/** A page with this many answered statements. */
async function answered(context: BrowserContext, address: string, count: number): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await page.mouse.move(10, 10);
  for (const [index, { id }] of kernStatements.slice(0, count).entries()) {
    await expect(statement(page, index)).toBeVisible();
    await page.keyboard.press(String(answers.get(id)?.value));
  }
  return page;
}

async function wipe(page: Page): Promise<void> {
  await (page.url().endsWith('/resultaat/') ? unfold(page, ui.result.dataTitle) : openPause(page));
  await button(page, 'Wis alles').click();
  await button(page, ui.keeping.wipeYes).click();
  await expect(page.getByText(ui.keeping.wiped)).toBeVisible();
}

test('what one tab wiped stays wiped after the browser was closed and opened again', async ({
  site,
  open,
}) => {
  const before = await open();
  const other = await answered(before.context, site.url('vragenlijst/'), 6);
  const page = await before.context.newPage();
  await page.goto(site.url('resultaat/'));
  await wipe(page);
  // The other tab got the message, is at the first statement again, and gets an answer.
  await other.bringToFront();
  await expect(statement(other, 0)).toBeVisible();
  await other.keyboard.press('5');
  const ids = async (tab: Page) => (await storedAnswers(tab)).map(Object.keys);
  await expect.poll(() => ids(other)).toEqual([[kernStatements[0]?.id]]);
  await before.close();

  const after = await open();
  const again = await after.context.newPage();
  await again.goto(site.url('vragenlijst/'));
  await again.mouse.move(10, 10);
  await expect(again.locator('html[data-live]')).toHaveCount(1);
  await expect.poll(() => ids(again)).toEqual([[kernStatements[0]?.id]]);
  await wipe(again);
  await expect.poll(() => secondText(again)).toBeNull();
  await after.close();

  const last = await open();
  const empty = await last.context.newPage();
  await empty.goto(site.url('resultaat/'));
  await expect(heading(empty, ui.result.emptyTitle)).toBeVisible();
  expect([await storedText(empty), await secondText(empty)]).toEqual([null, null]);
});

test('a private window reaches the result, sees nothing of the other and leaves nothing', async ({
  site,
  open,
}) => {
  const { context } = await open();
  const usual = await answered(context, site.url('vragenlijst/'), 3);
  await expect.poll(async () => Object.keys((await storedAnswers(usual))[0] ?? {})).toHaveLength(3);
  const kept = await storedText(usual);
  const browser = context.browser();
  if (browser === null) throw new Error('no browser');

  const hidden = await browser.newContext();
  const page = await answered(hidden, site.url(), kernStatements.length);
  await button(page, 'Bekijk mijn resultaat').click();
  await expectScores(page, profileFor(answers));
  // While it is open it keeps its answers over a reload, so no line says that it does not.
  await page.reload();
  await expectScores(page, profileFor(answers));
  for (const line of [ui.keeping.unavailable, ui.keeping.full, ui.keepingNotice.damaged])
    await expect(page.getByText(line)).toHaveCount(0);
  await hidden.close();

  const next = await (await browser.newContext()).newPage();
  await next.goto(site.url('resultaat/'));
  await expect(heading(next, ui.result.emptyTitle)).toBeVisible();
  await expect.poll(() => storedText(usual)).toBe(kept);
});
