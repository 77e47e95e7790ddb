// cspell:ignore domcontentloaded
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { interview, paper, ui } from '../support/content.ts';
import { seedState } from '../support/device.ts';
import { fragmentOf } from '../support/links.ts';
import { kernResponse, stateOf } from '../support/people.ts';
import { button, choice, statement } from '../support/quiz.ts';

const { site, lifeline } = ui;
const shared = `gedeeld/#${fragmentOf(kernResponse)}`;

/** Pages that need a script: what they say without one, and what they still show. */
const PAGES = [
  ['', `${site.noScript} ${site.noScriptPaper}`, ui.start.title],
  ['vragenlijst/', `${site.noScript} ${site.noScriptPaper}`, ''],
  ['resultaat/', site.noScriptResult, ''],
  [shared, site.noScriptResult, ''],
  ['sollicitatiegesprek/', site.noScriptSheet, interview.title],
] as const;

/** The same, with a page that fetches a script only when somebody types. */
const ALL = [...PAGES, ['papier/invoeren/', paper.entry.noScript, paper.entry.title]] as const;

/** Changes the pages before they arrive, to imitate a browser without some feature. */
async function changed(page: Page, change: (html: string) => string): Promise<void> {
  await page.route(
    ({ pathname }) => pathname.endsWith('/'),
    async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: change(await response.text()) });
    },
  );
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const [path, line, title] of ALL) {
    test(`/${path.slice(0, 12)} says what it needs`, async ({ page }) => {
      await page.goto(`./${path}`);
      const needs = page.locator('noscript p');
      await expect(needs).toBeVisible();
      await expect(needs).toHaveText(line);
      for (const other of [lifeline.framed, lifeline.stalled, lifeline.oldBrowser])
        await expect(page.getByText(other)).toBeHidden();
      await expect(page.getByText(ui.loading.waiting)).toBeHidden();
      if (title !== '') await expect(page.getByRole('heading', { name: title })).toBeVisible();
      await expect(
        page.getByRole('contentinfo').getByRole('link', { name: 'Privacy' }),
      ).toBeVisible();
    });
  }
});

test.describe('in a browser without module scripts', () => {
  for (const [path, , title] of ALL) {
    test(`/${path.slice(0, 12)} says that it is too old`, async ({ page }) => {
      await changed(page, (html) => html.replaceAll('type="module"', 'type="text/later"'));
      await page.goto(`./${path}`);
      await expect(page.getByText(lifeline.oldBrowser)).toBeVisible();
      await expect(page.locator('noscript p')).toBeHidden();
      if (title !== '') await expect(page.getByRole('heading', { name: title })).toBeVisible();
    });
  }
});

test.describe('in a browser that cannot run the fetched script', () => {
  // A syntax error has no stack.
  test.use({ allow: [/^error: (SyntaxError.*)?$/] });

  for (const [path] of PAGES) {
    test(`/${path.slice(0, 12)} says so, and does not reload again and again`, async ({ page }) => {
      await page.route('**/_astro/*.js', (route) =>
        route.fulfill({ contentType: 'text/javascript', body: 'let let = 1' }),
      );
      await page.goto(`./${path}`);
      const loaded: string[] = [];
      page.on('domcontentloaded', () => loaded.push(page.url()));
      if (path === '' || path === 'vragenlijst/') await choice(page, 3).click();
      await expect(page.getByText(lifeline.stalled)).toBeVisible();
      await page.mouse.move(200, 200);
      await page.keyboard.press('Shift');
      expect(loaded).toEqual([]);
      await button(page, lifeline.stalledRetry).click();
      await expect.poll(() => loaded).toHaveLength(1);
    });
  }
});

test('without its colours and the newer selectors the page is plain but readable', async ({
  page,
  context,
}) => {
  await seedState(context, stateOf(kernResponse));
  // The policy for styles is removed too, because the styles have changed.
  await changed(page, (html) =>
    html
      .replace(/<meta http-equiv="content-security-policy"[^>]*>/, '')
      .replaceAll('light-dark(', 'not-known(')
      .replaceAll(':has(', ':not-known('),
  );
  for (const path of ['./privacy/', './resultaat/']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    if (path === './resultaat/') {
      // Without the band its letters are as dark as the others.
      const colorOf = (selector: string) =>
        page.locator(selector).evaluate((element) => getComputedStyle(element).color);
      expect(await colorOf('.now h2')).toBe(await colorOf('body'));
    }
    const { violations } = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze();
    expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
  }
  await page.goto('./vragenlijst/');
  await button(page, 'Vorige').click();
  await expect(page.getByRole('radio').first()).toBeVisible();
  await expect(statement(page, 0)).toBeHidden();
});
