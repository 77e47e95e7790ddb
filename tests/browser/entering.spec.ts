import type { Page } from '@playwright/test';
import { paperRows } from '../../src/domain/paper/rows.ts';
import type { Response } from '../../src/domain/test/response.ts';
import { fill } from '../../src/i18n/format.ts';
import { expect, test } from './fixtures.ts';
import { instrument, paper, ui } from './support/content.ts';
import { seedState, seedText, storedAnswers, storedText } from './support/device.ts';
import { fullResponse, kernResponse, stateOf, summaryFor, tied } from './support/people.ts';
import { button, topHeading } from './support/quiz.ts';

const { entry } = paper;
const rows = paperRows(instrument);
const GO = ui.questionnaire.finish;

/** The digits of a row, as they stand on somebody's paper. */
function digitsOf(response: Response, number: number): string {
  const { items = [] } = rows[number - 1] ?? {};
  return items.map(({ item }) => response.get(item.id)?.value ?? '').join('');
}

const sumOf = (digits: string) =>
  String([...digits].reduce((total, digit) => total + Number(digit), 0));

const field = (page: Page, number: number) => page.locator(`#rij-${number}`);
const sum = (page: Page, number: number) => page.locator(`#som-${number}`);
const told = (page: Page, number: number) => page.locator(`#bij-${number}`);

/** Opens the page and types all that was answered over, without sums. */
async function typeOver(page: Page, response: Response): Promise<void> {
  await page.goto('./papier/invoeren/');
  await expect(field(page, 1)).toBeEnabled();
  for (const { number } of rows) await field(page, number).fill(digitsOf(response, number));
}

test('typed over by keyboard, row by row with its sum, to the result', async ({ page }) => {
  await page.goto('./papier/invoeren/');
  await expect(field(page, 1)).toBeEnabled();
  await field(page, 1).focus();
  for (const { number } of rows) {
    const digits = digitsOf(fullResponse, number);
    await page.keyboard.type(digits.replace(/(...)/, '$1 '));
    await page.keyboard.press('Tab');
    await page.keyboard.type(sumOf(digits));
    await page.keyboard.press('Enter');
    await expect(told(page, number)).toHaveText(entry.good);
  }
  await expect.poll(() => storedText(page)).toBeNull();
  await expect(button(page, GO)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/resultaat\/$/);
  await expect(topHeading(page)).toHaveText(summaryFor(fullResponse).heading);
  const [attempt = {}] = await storedAnswers(page);
  expect(Object.keys(attempt)).toHaveLength(80);
  for (const [id, [value]] of Object.entries(attempt))
    expect(value).toBe(fullResponse.get(id)?.value);
});

test('the kern alone is enough, and no haste is seen in it', async ({ page }) => {
  await typeOver(page, kernResponse);
  await button(page, GO).click();
  await expect(topHeading(page)).toHaveText(summaryFor(kernResponse).heading);
  await expect(page.getByText(ui.result.withheld)).toHaveCount(0);
});

test('mistakes are told at their row, in words, and summed up at the end', async ({ page }) => {
  await typeOver(page, kernResponse);
  await field(page, 2).fill('34a718');
  await sum(page, 2).focus();
  await expect(told(page, 2)).toHaveText(fill(entry.foreign, { signs: 'a 7 8' }));
  await field(page, 3).fill('1234');
  await sum(page, 3).focus();
  await expect(told(page, 3)).toHaveText(fill(entry.count, { given: 4, wanted: 6 }));
  await sum(page, 4).fill('7');
  await sum(page, 5).focus();
  await expect(told(page, 4)).toContainText('Deze cijfers zijn samen');
  await expect(sum(page, 4)).toHaveAttribute('aria-invalid', 'true');
  await field(page, 5).fill('');
  await field(page, 8).fill('');
  await button(page, GO).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(page.getByRole('alert')).toContainText(
    fill(entry.errorTitle, { rows: '2, 3, 4, 5, 8' }),
  );
  await expect(told(page, 5)).toHaveText(entry.needed);
  await expect(told(page, 8)).toHaveText(entry.open);
  await expect.poll(() => storedText(page)).toBeNull();
  await page.getByRole('link', { name: fill(entry.errorLink, { n: 2 }) }).click();
  await expect(field(page, 2)).toBeFocused();
  // Put right, each row is quiet at once.
  for (const number of [2, 3, 5, 8]) {
    await field(page, number).fill(digitsOf(kernResponse, number));
    await expect(told(page, number)).toHaveText('');
  }
  await sum(page, 4).fill(sumOf(digitsOf(kernResponse, 4)));
  await expect(told(page, 4)).toHaveText(entry.good);
  await button(page, GO).click();
  await expect(page).toHaveURL(/\/resultaat\/$/);
});

test('with answers on the device it asks first, and adds to them', async ({ page, context }) => {
  await seedState(context, stateOf(tied));
  await typeOver(page, kernResponse);
  const before = await storedText(page);
  await button(page, GO).click();
  await expect(page.getByText(entry.ask)).toBeFocused();
  await button(page, entry.no).click();
  await expect(button(page, GO)).toBeFocused();
  await expect(page.getByText(entry.ask)).toBeHidden();
  await expect.poll(() => storedText(page)).toBe(before);
  await button(page, GO).click();
  await button(page, entry.yes).click();
  await expect(topHeading(page)).toHaveText(summaryFor(kernResponse).heading);
  await expect.poll(() => storedAnswers(page)).toHaveLength(2);
});

test('what cannot be read on the device stays', async ({ page, context }) => {
  await seedText(context, '{');
  await typeOver(page, kernResponse);
  await button(page, GO).click();
  await expect(page.getByText(entry.held)).toBeVisible();
  await expect.poll(() => storedText(page)).toBe('{');
});

test('no script is asked for before a digit is typed', async ({ page, site }) => {
  await page.goto('./papier/invoeren/');
  await expect(field(page, 1)).toBeEnabled();
  const scripts = () => site.requests.filter(({ path }) => path.endsWith('.js')).length;
  const before = scripts();
  await field(page, 1).fill('3');
  await expect.poll(scripts).toBeGreaterThan(before);
});

test.describe('when the script does not come in', () => {
  test.use({ allow: [/Failed to load|ERR_FAILED/] });

  test('nothing that was typed is lost, and the button tries again', async ({ page }) => {
    await page.route('**/_astro/*.js', (route) => route.abort());
    await typeOver(page, kernResponse);
    await button(page, GO).click();
    await expect(page.getByText(entry.failed)).toBeVisible();
    await expect(field(page, 1)).toHaveValue(digitsOf(kernResponse, 1));
  });
});
