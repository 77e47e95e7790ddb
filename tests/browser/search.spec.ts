// cspell:ignore authentisiteit authentisitijt xyzzy
import type { Page } from '@playwright/test';
import { fill } from '../../src/i18n/fill.ts';
import { expect, test } from './fixtures.ts';
import { overhear } from './support/canary.ts';
import { content, ui } from './support/content.ts';
import { hold, refuse } from './support/hold.ts';
import { boxOf, button, heading } from './support/quiz.ts';
import { goBack } from './support/history.ts';

const { search, site, loading } = ui;
const INDEX = '**/teksten/zoeken.*.json';
const PATIENCE = 5_000;

const field = (page: Page) => page.getByRole('searchbox', { name: search.label });
const status = (page: Page) => page.getByRole('search').getByRole('status');
const results = (page: Page) => page.locator('.search').getByRole('listitem');
const titles = (page: Page) => results(page).locator('> a');
const all = (page: Page) => page.getByRole('heading', { name: search.allTitle });
const found = (n: number) => fill(search.found, { n });

const titleOf = (address: string) => {
  const page = content.pages.find((one) => one.address === address);
  if (page === undefined) throw new Error(`no page at ${address}`);
  return page.title;
};
const AUTHENTICITY = titleOf('/bouwstenen/authenticiteit/');

test('what is typed is found, opened, and there again on Back', async ({ page }) => {
  await page.goto('./privacy/');
  await page.locator('.menu > summary').click();
  const way = page.locator('.menu').getByRole('link', { name: site.search.name, exact: true });
  expect((await way.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await way.click();
  await page.waitForURL('**/zoeken/');
  expect((await field(page).boundingBox())?.height).toBeGreaterThanOrEqual(44);

  await field(page).pressSequentially('winnaarsdriehoek', { delay: 20 });
  await expect(status(page)).toHaveText(found(2));
  await expect(titles(page)).toHaveText([titleOf('/dramadriehoek/'), content.method.title]);
  await expect(results(page).first().locator('mark')).toHaveText('winnaarsdriehoek');
  await expect(page).toHaveURL(/\/zoeken\/#q=winnaarsdriehoek$/);

  await button(page, search.go).tap();
  await expect(status(page)).toBeFocused();
  await titles(page).first().click();
  await page.waitForURL('**/dramadriehoek/#de-uitweg-heeft-ook-drie-hoeken');
  await expect(page.locator('#de-uitweg-heeft-ook-drie-hoeken')).toBeInViewport();
  await goBack(page);
  await expect(field(page)).toHaveValue('winnaarsdriehoek');
  await expect(results(page)).toHaveCount(2);
});

test('a link with a word looks for it', async ({ page }) => {
  await page.goto('./zoeken/#q=nee+zeggen');
  await expect(field(page)).toHaveValue('nee zeggen');
  await expect(titles(page).first()).toHaveText(titleOf('/bouwstenen/visie-en-doelen/'));
  await page.evaluate(() => (location.hash = '#q=assertief'));
  await expect(field(page)).toHaveValue('assertief');
  await expect(results(page).first()).toContainText(fill(search.also, { word: 'assertief' }));
});

test('Enter leaves the field for what was found, Escape empties it, Tab is enough', async ({
  page,
}) => {
  await page.goto('./zoeken/');
  await field(page).fill('assertief');
  await page.keyboard.press('Enter');
  await expect(status(page)).toBeFocused();
  await expect(status(page)).toHaveText(found(2));
  await expect(page).toHaveURL(/#q=assertief$/);
  await page.keyboard.press('Tab');
  await expect(titles(page).first()).toBeFocused();
  for (const stop of [button(page, search.go), field(page)]) {
    await page.keyboard.press('Shift+Tab');
    await expect(stop).toBeFocused();
  }
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveValue('');
  await expect(results(page)).toHaveCount(0);
  await expect(status(page)).toBeEmpty();
  await expect(page).toHaveURL(/\/zoeken\/$/);
});

test('a word that is typed otherwise is found, and one like it is offered', async ({ page }) => {
  await page.goto('./zoeken/');
  await field(page).fill('authentisiteit');
  await expect(titles(page).first()).toHaveText(AUTHENTICITY);
  await expect(status(page)).toContainText(search.near);

  await field(page).fill('authentisitijt');
  await expect(status(page)).toHaveText(search.none);
  await page.getByRole('link', { name: 'authenticiteit', exact: true }).click();
  await expect(field(page)).toHaveValue('authenticiteit');
  await expect(titles(page).first()).toHaveText(AUTHENTICITY);
});

test('nothing found leads to the list of all pages, and keeps what was typed', async ({ page }) => {
  await page.goto('./zoeken/#q=xyzzy');
  await expect(status(page)).toHaveText(search.none);
  await page.getByRole('link', { name: search.allGo }).click();
  await expect(all(page)).toBeInViewport();
  await expect(field(page)).toHaveValue('xyzzy');
});

test('one letter, no letter and the strangest text are answered too', async ({ page }) => {
  await page.goto('./zoeken/');
  await field(page).fill('a');
  await expect(status(page)).toHaveText(search.short);
  for (const text of ['?!', '\u{1F600}', ' ']) {
    await field(page).fill(text);
    await expect(status(page)).toBeEmpty();
  }
  const hostile = '<img src=x onerror=alert(1)><script>alert(1)</script>';
  await field(page).fill(hostile);
  await expect(status(page)).not.toBeEmpty();
  await expect(page.locator('.search img, .search script')).toHaveCount(0);
  await page.goto(`./zoeken/#q=${encodeURIComponent(hostile)}`);
  await expect(field(page)).toHaveValue(hostile);
  await page.goto(`./zoeken/#q=${'nee%20'.repeat(2_000)}%E0%A4%A`);
  await page.reload();
  await expect(results(page).first()).toBeVisible();
  expect((await field(page).inputValue()).length).toBeLessThanOrEqual(80);
});

test('nothing of it leaves the device', async ({ page, context, site: host }) => {
  const before = host.requests.length;
  const { heads, lines } = await overhear(context);
  await page.goto('./zoeken/');
  await expect(field(page)).toBeVisible();
  expect(host.requests.slice(before).filter(({ path }) => path.includes('/teksten/'))).toEqual([]);
  await field(page).fill('geheimpje');
  await expect(page).toHaveURL(/#q=geheimpje$/);
  await page.reload();
  await expect(field(page)).toHaveValue('geheimpje');
  await page.getByRole('link', { name: search.allGo }).click();
  await page.locator('.map').getByRole('link', { name: AUTHENTICITY }).click();
  await expect(heading(page, AUTHENTICITY)).toBeVisible();
  expect(JSON.stringify(host.requests.slice(before))).not.toContain('geheim');
  expect([...heads, ...lines].join(' ')).not.toContain('geheim');
});

test.describe('an index that does not come', () => {
  test.use({ allow: [/net::ERR_|Failed to (fetch|load)/] });

  test('is told, the list stands, and a second try helps', async ({ page }) => {
    await page.goto('./zoeken/');
    const mend = await refuse(page, INDEX);
    await field(page).fill('assertief');
    await expect(status(page)).toHaveText(search.failed);
    await expect(all(page)).toBeVisible();
    mend();
    await button(page, loading.retry).click();
    await expect(field(page)).toBeFocused();
    await expect(results(page)).toHaveCount(2);
    await expect(button(page, loading.retry)).toHaveCount(0);
  });

  test('in time is told too, until it does', async ({ page }) => {
    await page.clock.install();
    const letThrough = await hold(page, INDEX);
    await page.goto('./zoeken/');
    await field(page).fill('assertief');
    await page.clock.fastForward(300);
    await expect(status(page)).toHaveText(search.waiting);
    await page.clock.fastForward(PATIENCE);
    await expect(status(page)).toHaveText(search.slow);
    await expect(button(page, loading.retry)).toBeVisible();
    letThrough();
    await expect(results(page)).toHaveCount(2);
    await expect(button(page, loading.retry)).toHaveCount(0);
  });

  test('is nothing that stands in the way of the list', async ({ page }) => {
    await page.route('**/_astro/*.js', (route) => route.abort());
    await page.goto('./zoeken/');
    await expect(page.locator('.map').getByRole('link', { name: AUTHENTICITY })).toBeVisible();
    await expect(field(page)).toBeHidden();
  });
});

test('another answer in its place is not believed', async ({ page }) => {
  await page.route(INDEX, (route) => route.fulfill({ json: { name: 'zoeken', texts: [] } }));
  await page.goto('./zoeken/#q=assertief');
  await expect(status(page)).toHaveText(search.failed);
});

test.describe('a page that is not there', () => {
  test.use({ allow: [/404/] });

  test('leads to it', async ({ page }) => {
    await page.goto('./nergens/');
    await page.getByRole('link', { name: search.notFoundGo }).click();
    await expect(field(page)).toBeVisible();
  });
});

test('nothing moves when the field comes', async ({ page }) => {
  const letThrough = await hold(page, '**/_astro/*.js');
  await page.goto('./zoeken/', { waitUntil: 'commit' });
  const before = (await boxOf(all(page))).y;
  letThrough();
  await expect(field(page)).toBeVisible();
  expect(Math.abs((await boxOf(all(page))).y - before)).toBeLessThan(1);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there is the whole list, and no field', async ({ page }) => {
    await page.goto('./zoeken/');
    const map = page.locator('.map');
    for (const { title, description, address } of content.pages) {
      const isNamed = ui.site.groups.some(({ pages }) => pages.some(({ to }) => to === address));
      if (!isNamed) await expect(map.getByRole('link', { name: title, exact: true })).toBeVisible();
      await expect(map.getByText(description, { exact: true })).toBeVisible();
    }
    await expect(field(page)).toHaveCount(0);
    expect((await all(page).boundingBox())?.y).toBeLessThan(400);
  });
});
