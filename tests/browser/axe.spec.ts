import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expectNoAxeFindings } from '../support/axe.ts';
import { expect, test } from './fixtures.ts';
import { ui } from './support/content.ts';
import { seedState, seedText } from './support/device.ts';
import { heading } from './support/quiz.ts';
import { screens } from './support/screens.ts';

/** What only colours decide: the rest of a page is the same in the dark. */
const colourRules = ['color-contrast', 'link-in-text-block'];

async function expectAccessible(page: Page, name: string): Promise<void> {
  await expectNoAxeFindings(page, name);
  await page.emulateMedia({ colorScheme: 'dark' });
  const { violations } = await new AxeBuilder({ page }).withRules(colourRules).analyze();
  expect(violations, `${name}, in the dark`).toEqual([]);
}

for (const { name, path, state, text, reach } of screens) {
  test(`axe finds nothing on ${name}`, async ({ page, context }) => {
    if (state !== undefined) await seedState(context, state);
    if (text !== undefined) await seedText(context, text);
    await page.goto(path);
    await reach(page);
    await expectAccessible(page, name);
  });
}

test.describe('a page that is not there', () => {
  test.use({ allow: [/404/] });

  test('axe finds nothing on it', async ({ page }) => {
    await page.goto('./nergens/');
    await expect(heading(page, ui.site.notFoundTitle)).toBeVisible();
    await expectAccessible(page, '404');
  });
});
