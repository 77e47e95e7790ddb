import type { Frame, Page } from '@playwright/test';
import { TRAITS } from '../../src/domain/test/scales.ts';
import { byWordPress, placed, serveBlog, withoutLoader, type Blog } from '../support/blog.ts';
import { firstAnswers } from '../support/builders/responses.ts';
import { walkFrame } from '../support/walkFrame.ts';
import { readBuilt } from '../site/site.ts';
import { expect, test as rootTest, type Site } from './fixtures.ts';
import { kernStatements, traits, ui } from './support/content.ts';
import { kernResponse, profileFor } from './support/people.ts';
import { rowsOf } from './support/rows.ts';

const { embed, questionnaire } = ui;

const test = rootTest.extend<{ blog: Blog }>({
  // eslint-disable-next-line no-empty-pattern
  blog: async ({}, use) => {
    const blog = await serveBlog();
    await use(blog);
    await blog.close();
  },
});
// The page around ours.
test.use({ allow: [/foreign origin: GET http:\/\/localhost:\d+\/(favicon\.ico)?$|web-share/] });

const statements = firstAnswers(kernResponse, kernStatements.length);
const values = kernStatements.map(({ id }) => kernResponse.get(id)?.value ?? 0);
/** The margins and scores of these answers, which a frame must show. */
const wanted = rowsOf(profileFor(statements), TRAITS);

/** What WordPress would place for the address of this site: its file names the configured host. */
function fromAddress(site: Site): string {
  const { html } = JSON.parse(readBuilt('embed/start.json')) as { html: string };
  return byWordPress(html.replace(/src="[^"]+"/, `src="${site.url('embed/')}"`));
}

async function frameAt(page: Page, index: number): Promise<Frame> {
  const handle = await page.locator('iframe').nth(index).elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error(`no frame ${index}`);
  await frame.locator('h1').waitFor();
  return frame;
}

const walked = (frame: Frame) =>
  frame.evaluate(walkFrame, [values, 'Bekijk mijn resultaat', embed.onMake] as const);

/** How much higher each frame is than what stands in it. */
const spare = async (page: Page, frame: Frame, index: number) => {
  const outer = await page
    .locator('iframe')
    .nth(index)
    .evaluate((one) => one.clientHeight);
  return (
    outer -
    (await frame.locator('main').evaluate((one) => Math.ceil(one.getBoundingClientRect().height)))
  );
};

test('a blog holds the test twice, and each frame is as high as what stands in it', async ({
  page,
  site,
  blog,
  context,
}) => {
  const before = site.requests.length;
  blog.write(placed(site.url()), placed(site.url(), { accent: 'ffd400', scheme: 'donker' }));
  await page.goto(blog.address);
  const [one, two] = [await frameAt(page, 0), await frameAt(page, 1)];
  await expect.poll(() => spare(page, one, 0)).toBe(0);
  const short = await page
    .locator('iframe')
    .first()
    .evaluate((frame) => frame.clientHeight);
  const { rows, link, caption, step, site: address } = await walked(one);
  expect(caption).toBe(ui.result.tableCaption);
  expect(rows.map(([margin, score]) => [margin, score])).toEqual(wanted);
  const { places } = profileFor(statements);
  expect(step).toBe(places.kind === 'three' ? traits[places.lowest].name : '');
  expect(step).not.toBe('');
  expect(address).toBe(site.url());
  await expect.poll(() => spare(page, one, 0)).toBe(0);
  // No bar to scroll with inside, and the other frame stayed where it was.
  await expect(one.locator('html[data-fits]')).toHaveCount(1);
  await expect(
    two.getByText(questionnaire.progress.replace('{n}', '1').replace('{total}', '52')),
  ).toBeVisible();
  await expect(two.locator('html')).toHaveCSS('color-scheme', 'dark');
  // And back: it becomes lower again, and then stays as it is.
  await one.getByRole('button', { name: embed.toQuestions }).click();
  await expect.poll(() => spare(page, one, 0)).toBe(0);
  const height = () =>
    page
      .locator('iframe')
      .first()
      .evaluate((frame) => frame.clientHeight);
  expect(Math.abs((await height()) - short)).toBeLessThan(200);

  // Nothing was kept, nothing else was fetched, and no answer went to a host.
  const asked = new Set(site.requests.slice(before).map(({ path }) => path));
  expect(asked).toEqual(new Set([`${site.base}embed/`, `${site.base}insluiten/v1.js`]));
  expect(await one.evaluate(() => Object.keys(localStorage))).toEqual([]);

  // On request the answers go along, and are read on the site.
  expect(link).toMatch(new RegExp(`^${site.url('gedeeld/')}#\\w+`));
  const own = await context.newPage();
  await own.goto(link);
  await expect(own.getByRole('table', { name: ui.result.tableCaption })).toBeVisible();
});

test('as WordPress frames the address: in a sandbox, with its answers in memory', async ({
  page,
  site,
  blog,
}) => {
  blog.write(fromAddress(site));
  await page.addInitScript(() => {
    const told: unknown[] = [];
    Object.assign(globalThis, { told });
    addEventListener('message', ({ data }) => told.push(data));
  });
  await page.goto(blog.address);
  const frame = await frameAt(page, 0);
  const { origin, rows, link } = await walked(frame);
  expect(origin).toBe('null');
  expect(rows.map(([margin, score]) => [margin, score])).toEqual(wanted);
  expect(link).toContain('/gedeeld/#');
  await expect(frame.getByText(embed.onByHand)).toBeVisible();
  // Nothing opens from here, so nothing looks as if it would.
  await expect(frame.getByRole('link')).toHaveCount(0);
  await expect(frame.getByLabel(embed.onLabel)).toHaveValue(link);
  const heights = () =>
    page.evaluate(() =>
      (Reflect.get(globalThis, 'told') as { message?: string; secret?: string }[]).filter(
        ({ message, secret }) => message === 'height' && secret !== undefined,
      ),
    );
  await expect.poll(async () => (await heights()).length).toBeGreaterThan(0);
});

test('hostile messages change nothing, from the page around and from another frame', async ({
  page,
  site,
  blog,
}) => {
  const type = 'aan-het-roer';
  const foreign = `<iframe title="Vreemd" srcdoc="<h1>Vreemd</h1>" style="height:50px"></iframe>`;
  blog.write(placed(site.url()), foreign);
  await page.goto(blog.address);
  const frame = await frameAt(page, 0);
  await expect.poll(() => spare(page, frame, 0)).toBe(0);
  const other = await frameAt(page, 1);
  await other.evaluate((name) => {
    for (const height of [9_999, '9999px', Infinity, Number.NaN, -5])
      parent.postMessage({ type: name, height, full: true, top: true }, '*');
  }, type);
  // Ours may say anything of its own height, but only what is a height.
  await frame.evaluate((name) => {
    const bad: unknown[] = [null, 'x', [], { type: name }, { type: 'x', height: 9_999 }];
    for (const height of ['2px;position:fixed', Infinity, Number.NaN, -5, 1e9, {}, []])
      bad.push({ type: name, height, full: 'ja', top: 1 });
    for (const one of bad) parent.postMessage(one, '*');
  }, type);
  await page.evaluate((name) => {
    const inner = document.querySelector('iframe')?.contentWindow;
    const bad: unknown[] = [null, 1, 'x', [], {}, { type: name }, { type: name, small: 'ja' }];
    for (const one of [...bad, { type: 'x', small: true }, { __proto__: { small: true } }])
      inner?.postMessage(one, '*');
  }, type);
  await expect(frame.locator('h1')).toBeVisible();
  await expect.poll(() => spare(page, frame, 0)).toBe(0);
  await expect(page.locator('iframe').first()).not.toHaveCSS('position', 'fixed');
  await expect(page.locator('iframe').nth(1)).toHaveCSS('height', '50px');
  await expect(page.locator('html')).not.toHaveCSS('overflow', 'hidden');
});

test('without the loader the frame can be scrolled and read', async ({ page, site, blog }) => {
  blog.write(withoutLoader(placed(site.url())));
  await page.goto(blog.address);
  const frame = await frameAt(page, 0);
  await walked(frame);
  await expect(frame.locator('html[data-fits]')).toHaveCount(0);
  await frame.locator('[data-site]').scrollIntoViewIfNeeded();
  await expect(frame.locator('[data-site]')).toBeInViewport();
});

test('on a phone the frame fills the screen when its reader asks, and goes back', async ({
  page,
  site,
  blog,
}) => {
  test.skip((page.viewportSize()?.width ?? 0) > 640, 'a wide screen has room');
  blog.write(placed(site.url()));
  await page.goto(blog.address);
  const frame = await frameAt(page, 0);
  const outer = page.locator('iframe');
  await frame.getByRole('button', { name: embed.full }).click();
  await expect(outer).toHaveCSS('position', 'fixed');
  await expect
    .poll(() =>
      outer.evaluate((one) => one.clientHeight === innerHeight && one.clientWidth === innerWidth),
    )
    .toBe(true);
  await frame.getByRole('button', { name: embed.fullLeave }).click();
  await expect(outer).not.toHaveCSS('position', 'fixed');
  await expect.poll(() => spare(page, frame, 0)).toBe(0);
});

// Once this fails, a frame can follow what stands in it without our loader: then it may do both.
test('no frame follows its content by itself yet', async ({ page, blog }) => {
  const content = '<meta name=responsive-embedded-sizing><body style=height:900px>';
  blog.write(
    `<iframe title="Native" srcdoc="${content}" style="frame-sizing: content-height; height: 100px"></iframe>`,
  );
  await page.goto(blog.address);
  const native = page.locator('iframe');
  await expect(native.contentFrame().locator('body')).toHaveCSS('height', '900px');
  expect(await native.evaluate((frame) => frame.clientHeight)).toBe(100);
});
