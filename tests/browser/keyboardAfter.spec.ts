import { expect, test } from './fixtures.ts';
import { interview, sharing, ui } from './support/content.ts';
import { seedState } from './support/device.ts';
import { goTo } from './support/keyboard.ts';
import { kernResponse, stateOf } from './support/people.ts';
import { button, heading } from './support/quiz.ts';
import { box, storedSheet, storyOn } from './support/interview.ts';
import { choiceOf, preview } from './support/sharing.ts';
import { sheetLink } from './support/result.ts';

test.beforeEach(async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await seedState(context, stateOf(kernResponse));
  await page.goto('./resultaat/');
  await expect(heading(page, ui.result.takeTitle)).toBeVisible();
});

test('choosing, looking, copying and going back, by keyboard alone', async ({ page, site }) => {
  const share = button(page, ui.result.share);
  await goTo(page, share);
  await page.keyboard.press('Enter');
  await expect(heading(page, ui.share.title)).toBeFocused();

  await goTo(page, choiceOf(page, 'zelfbewustzijn'));
  await page.keyboard.press('Space');
  const card = site.url('gedeeld/zelfbewustzijn-en-verantwoordelijkheid/');
  await expect(preview(page)).toContainText(card);
  await goTo(page, button(page, 'Kopieer link'));
  await page.keyboard.press('Enter');
  await expect(page.getByText(sharing.give.copied)).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(card);

  await goTo(page, page.getByRole('radio', { checked: true }), 'Shift+Tab');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: sharing.choose.scores })).toBeChecked();
  await expect(preview(page).getByRole('table').first()).toBeVisible();

  await goTo(page, button(page, ui.result.backToResult), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(share).toBeFocused();
});

test('from the result to a story of one sentence and to paper, by keyboard alone', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await goTo(page, sheetLink(page));
  await page.keyboard.press('Enter');
  await expect(heading(page, interview.title)).toBeVisible();
  const situation = box(storyOn(page, 'Mijn sterke kant: verantwoordelijkheid'), 'Situatie');
  await goTo(page, situation);
  await page.keyboard.type('De bestelling was weg.');
  await expect(situation).toHaveValue('De bestelling was weg.');
  await expect.poll(() => storedSheet(page)).toContain('De bestelling was weg.');
  await goTo(page, button(page, 'Print'), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('html[data-printed]')).toHaveCount(1);
});
