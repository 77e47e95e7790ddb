import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { content, items, kernStatements } from './support/content.ts';
import { storedAnswers } from './support/device.ts';

const { placing, site: settings } = content;
const [BLOG = { id: '', label: '', address: '' }] = settings.blogs;
/** Another statement than the one that the test begins with. */
const OTHER = kernStatements[6]?.id ?? '';

/** A piece of the page: its code, and what is said when something was copied. */
const pieceOf = (page: Page, name: string) => page.locator(`[data-piece=${name}]`);
const codeIn = (page: Page, name: string) => pieceOf(page, name).locator('textarea').inputValue();
const pasted = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('each piece is copied as it stands, after what was chosen', async ({
  page,
  context,
  site,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./insluiten/');
  await page.getByLabel(placing.choose.blog).selectOption(BLOG.id);
  await page.getByLabel(placing.choose.statement).selectOption(OTHER);
  await page.getByLabel(placing.frame.accent).fill('#aa3311');
  await page.getByLabel(placing.frame.scheme).selectOption('donker');

  // What is chosen stands in the code and in the example.
  const words = items.statements[OTHER] ?? '';
  await expect(pieceOf(page, 'links').locator('[data-shown]')).toContainText(words);
  const begin = `${settings.address}/?van=${BLOG.id}`;
  expect(await codeIn(page, 'links')).toContain(`${begin}&amp;s=${OTHER}#s=${OTHER}.5`);
  expect(await codeIn(page, 'newsletter')).toContain(`${begin}&amp;s=${OTHER}">${words}`);
  expect(await codeIn(page, 'card')).toContain(`"${begin}"`);
  expect(await codeIn(page, 'frame')).toContain('/embed/#kleur=aa3311&amp;thema=donker"');
  await expect(page.locator('[data-frame-shown]')).toHaveAttribute(
    'src',
    /\/embed\/#kleur=aa3311&thema=donker$/,
  );

  for (const name of ['links', 'newsletter', 'card', 'frame', 'address', 'privacy']) {
    const piece = pieceOf(page, name);
    await piece.getByRole('button').first().click();
    await expect(piece.getByRole('status')).toHaveText(placing.piece.copied);
    expect(await pasted(page)).toBe(await codeIn(page, name));
  }
  // With its links, for an editor that shows them; the words alone for one that does not.
  const links = pieceOf(page, 'links');
  await links.getByRole('button').last().click();
  // What was copied before has no links either, but other words.
  await expect.poll(() => pasted(page)).toContain(words);
  expect(await pasted(page)).not.toContain('<a ');

  // Who tries a piece on the page itself stays on this host.
  await links.getByRole('link').first().click();
  await expect(page).toHaveURL(site.url());
  await expect(page.getByText(`‘${words}’`)).toBeVisible();
  await expect.poll(async () => (await storedAnswers(page))[0]?.[OTHER]?.[0]).toBe(1);
});

test('where copying is refused, the code stands ready to be taken by hand', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    navigator.clipboard.write = () => Promise.reject(new Error('refused'));
  });
  await page.goto('./insluiten/');
  for (const at of [0, 1]) {
    const card = pieceOf(page, 'card');
    await card.getByRole('button').nth(at).click();
    await expect(card.getByRole('status')).toHaveText(placing.piece.failed);
    const selected = await page.evaluate(() => String(document.getSelection()));
    expect(selected).toBe(await codeIn(page, 'card'));
  }
});
