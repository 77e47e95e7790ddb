import { expect, test } from '../fixtures.ts';
import { ui } from '../support/content.ts';
import {
  secondText,
  seedState,
  storedAnswers,
  storedCounts,
  storedText,
} from '../support/device.ts';
import { kernResponse, stateOf } from '../support/people.ts';
import { button, heading, kernStatements, statement } from '../support/quiz.ts';
import { firstAnswers } from '../../support/builders/responses.ts';
import { unfold } from '../support/result.ts';
import { goBack } from '../support/history.ts';

/** The number of statements that a tab answers before it goes back, and of answers in all. */
const [STRETCH, ROUNDS] = [25, 200];

test(`two tabs that answer in turn, ${ROUNDS} rounds, lose nothing`, async ({ page, context }) => {
  const other = await context.newPage();
  // Each tab has its own stretch, and they overlap: there the later answer counts.
  const tabs = [
    { tab: page, from: 0 },
    { tab: other, from: kernStatements.length - STRETCH },
  ] as const;
  for (const { tab, from } of tabs) {
    await tab.goto('./vragenlijst/');
    await tab.mouse.move(5, 5);
    await expect(tab.locator('html[data-live]')).toHaveCount(1);
    for (let index = 0; index < from; index += 1) {
      await statement(tab, index).waitFor();
      await tab.keyboard.press('1');
    }
  }
  const given = new Map<string, number>();
  const kept = async () =>
    (await storedAnswers(page)).map((answers) =>
      Object.fromEntries(Object.entries(answers).map(([id, [value]]) => [id, value])),
    );
  for (let round = 0; round < ROUNDS; round += 1) {
    const turn = Math.floor(round / 2) % STRETCH;
    const { tab, from } = tabs[round % 2 === 0 ? 0 : 1];
    await statement(tab, from + turn).waitFor();
    const value = ((round + Math.floor(round / (2 * STRETCH))) % 5) + 1;
    await tab.keyboard.press(String(value));
    given.set(kernStatements[from + turn]?.id ?? '', value);
    if (round % (2 * STRETCH) !== 2 * STRETCH - 1) continue;
    // At the end of a stretch both stores hold everything that either tab was given.
    expect(given.size).toBe(kernStatements.length);
    await expect.poll(kept).toEqual([Object.fromEntries(given)]);
    const second = async () => JSON.parse((await secondText(other)) ?? '{}') as object;
    const first = async () => JSON.parse((await storedText(page)) ?? '{}') as object;
    await expect.poll(second).toEqual(await first());
    for (const one of tabs) {
      // The entry of the last screen comes after its paint: before it, this many steps back is one
      // too many.
      const noted = () => one.tab.evaluate(() => (history.state as { step?: number } | null)?.step);
      await expect.poll(noted).toBe(one.from + STRETCH);
      await one.tab.evaluate((steps) => history.go(-steps), STRETCH);
    }
  }
  for (const { tab } of tabs) await tab.close();
  const again = await context.newPage();
  await again.goto('./vragenlijst/');
  await expect(heading(again, ui.questionnaire.halfwayTitle)).toBeVisible();
});

test('a tab that crashes loses nothing', async ({ page, context }) => {
  await page.goto('./vragenlijst/');
  for (let index = 0; index < 5; index += 1) {
    await expect(statement(page, index)).toBeVisible();
    await page.keyboard.press('4');
  }
  await expect(statement(page, 5)).toBeVisible();
  const crashed = page.waitForEvent('crash');
  const session = await context.newCDPSession(page);
  session.send('Page.crash').catch(() => undefined);
  await crashed;
  const next = await context.newPage();
  await next.goto('./');
  await expect(statement(next, 5)).toBeVisible();
  await expect.poll(() => storedCounts(next)).toEqual([5]);
  await expect.poll(() => secondText(next)).toContain('"attempts":[{');
});

test('a page from the back/forward cache does not bring back wiped answers', async ({
  page,
  context,
}) => {
  await seedState(context, stateOf(firstAnswers(kernResponse, 9)));
  await page.goto('./vragenlijst/');
  await expect(statement(page, 9)).toBeVisible();
  const other = await context.newPage();
  await other.goto('./resultaat/');
  // The test tells the page that it came from the cache, because the headless Chromium keeps no
  // page there.
  await unfold(other, ui.result.dataTitle);
  await button(other, 'Wis alles').click();
  await button(other, ui.keeping.wipeYes).click();
  await expect(other.getByText(ui.keeping.wiped)).toBeVisible();
  await page.evaluate(() =>
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
  );
  await page.keyboard.press('5');
  await expect.poll(() => storedCounts(page)).toEqual([1]);
  await page.reload();
  await expect.poll(() => secondText(page)).not.toContain('"con-');
  await expect.poll(() => storedCounts(page)).toEqual([1]);
});

test('a page that a person goes back to does not bring back wiped answers', async ({
  page,
  context,
}) => {
  await page.goto('./vragenlijst/');
  for (const index of [0, 1, 2]) {
    await expect(statement(page, index)).toBeVisible();
    await page.keyboard.press('4');
  }
  await expect(statement(page, 3)).toBeVisible();
  await page.goto('./privacy/');
  const other = await context.newPage();
  await other.goto('./resultaat/');
  await unfold(other, ui.result.dataTitle);
  await button(other, 'Wis alles').click();
  await button(other, ui.keeping.wipeYes).click();
  await expect(other.getByText(ui.keeping.wiped)).toBeVisible();
  await goBack(page);
  await expect(statement(page, 0)).toBeVisible();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect.poll(() => storedText(page)).toBeNull();
  await expect.poll(() => secondText(page)).toBeNull();
});
