import type { Page } from '@playwright/test';
import { expectNoAxeFindings } from '../support/axe.ts';
import { runsEverything } from '../support/extent.ts';
import { expectNoIbmFindings } from '../support/ibm.ts';
import { expect, test } from './fixtures.ts';
import { ui } from './support/content.ts';
import { seedState, seedText } from './support/device.ts';
import { heading } from './support/quiz.ts';
import { screens } from './support/screens.ts';

/** Ends what fades or moves: a colour on its way is not the colour of the page. */
const settle = (page: Page) =>
  page.evaluate(() => {
    for (const animation of document.getAnimations()) {
      if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
    }
  });

async function expectAccessible(page: Page, name: string, isVariant = false): Promise<void> {
  await settle(page);
  await expectNoAxeFindings(page, name);
  // It seldom sees what axe does not.
  if (!isVariant && runsEverything()) await expectNoIbmFindings(page, name);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNoAxeFindings(page, `${name}, in the dark`, 'colours');
}

/** Those that differ in a word or a number from another are left for when everything runs. */
const visited = screens.filter(({ isVariant }) => !isVariant || runsEverything());

for (const { name, path, state, text, reach, isVariant } of visited) {
  test(`axe finds nothing on ${name}`, async ({ page, context }) => {
    if (state !== undefined) await seedState(context, state);
    if (text !== undefined) await seedText(context, text);
    await page.goto(path);
    await reach(page);
    await expectAccessible(page, name, isVariant);
  });
}

test('axe reports each problem at its place, in light and in dark colours', async ({ page }) => {
  await page.goto('./privacy/');
  await page.evaluate(() =>
    document.querySelector('main')?.append(document.createElement('button')),
  );
  await expect(expectNoAxeFindings(page, 'a button without a name')).rejects.toThrow(
    /button-name \| button/,
  );
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.evaluate(() => {
    const text = document.querySelector<HTMLElement>('main p');
    if (text !== null) Object.assign(text.style, { color: '#888', backgroundColor: '#999' });
  });
  await expect(expectNoAxeFindings(page, 'gray on gray', 'colours')).rejects.toThrow(
    /color-contrast \| .*p/,
  );
});

test("IBM's rules report each problem at its place, and only what is seen", async ({ page }) => {
  await page.goto('./privacy/');
  await page.evaluate(() => {
    const main = document.querySelector('main');
    const fold = document.createElement('details');
    fold.append(document.createElement('select'));
    main?.append(document.createElement('button'), fold);
  });
  const findings = expectNoIbmFindings(page, 'a button without a name');
  await expect(findings).rejects.toThrow(/\w+ \| <button/);
  await expect(findings).rejects.not.toThrow(/select/);
});

test.describe('a page that does not exist', () => {
  test.use({ allow: [/404/] });

  test('axe finds nothing on it', async ({ page }) => {
    await page.goto('./nergens/');
    await expect(heading(page, ui.site.notFoundTitle)).toBeVisible();
    await expectAccessible(page, '404');
  });
});
