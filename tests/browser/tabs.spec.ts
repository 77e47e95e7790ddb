import { expect, test } from './fixtures.ts';
import { ui } from './support/content.ts';
import { secondText, seedState, storedAnswers } from './support/device.ts';
import { kernResponse, stateOf } from './support/people.ts';
import { button, statement } from './support/quiz.ts';
import { firstAnswers } from '../support/builders/responses.ts';

test('two tabs answering in turn lose nothing', async ({ page, context }) => {
  const other = await context.newPage();
  const tabs = [page, other];
  for (const tab of tabs) {
    await tab.goto('./vragenlijst/');
    // A page that begins later would begin where the other tab has come by then.
    await tab.mouse.move(5, 5);
    await expect(tab.locator('html[data-live]')).toHaveCount(1);
  }
  for (let round = 0; round < 20; round += 1) {
    const tab = tabs[round % 2] ?? page;
    // Each tab walks on its own: what the other answered is there, and can be answered again.
    await expect(statement(tab, Math.floor(round / 2))).toBeVisible();
    await tab.keyboard.press(String((round % 5) + 1));
  }
  for (const tab of tabs) await expect(statement(tab, 10)).toBeVisible();
  // The second tab answered last: its values. What one tab writes, another process may read a moment
  // later, so the numbers of two answers may be the same; none is lower than the one before.
  const given = async () => (await storedAnswers(page)).map((answers) => Object.values(answers));
  const values = Array.from({ length: 10 }, (_, i) => ((2 * i + 1) % 5) + 1);
  await expect
    .poll(async () => (await given()).map((all) => all.map(([value]) => value)))
    .toEqual([values]);
  const numbers = (await given()).flatMap((all) => all.map(([, seq]) => seq));
  expect([...numbers].sort((a = 0, b = 0) => a - b)).toEqual(numbers);
  const again = await context.newPage();
  await again.goto('./vragenlijst/');
  await expect(statement(again, 10)).toBeVisible();
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
  expect((await storedAnswers(next)).map((given) => Object.keys(given).length)).toEqual([5]);
  expect(await secondText(next)).toContain('"attempts":[{');
});

test('a page from the back/forward cache does not bring back what was wiped', async ({
  page,
  context,
}) => {
  await seedState(context, stateOf(firstAnswers(kernResponse, 9)));
  await page.goto('./vragenlijst/');
  await expect(statement(page, 9)).toBeVisible();
  const other = await context.newPage();
  await other.goto('./resultaat/');
  // The page is told that it came from the cache: whether a browser keeps it there is its own affair.
  await button(other, 'Wis alles').click();
  await button(other, ui.keeping.wipeYes).click();
  await expect(other.getByText(ui.keeping.wiped)).toBeVisible();
  await page.evaluate(() =>
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
  );
  await page.keyboard.press('5');
  await expect
    .poll(async () => (await storedAnswers(page)).map((given) => Object.keys(given).length))
    .toEqual([1]);
  await page.reload();
  await expect.poll(() => secondText(page)).not.toContain('"con-');
  expect((await storedAnswers(page)).map((given) => Object.keys(given).length)).toEqual([1]);
});
