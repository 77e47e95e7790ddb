import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { headersAt, rulesOf } from '../../support/headers.ts';
import { readBuilt, DIST } from '../../site/site.ts';
import { serveSite } from '../../support/serve.ts';
import { expect, test as rootTest } from '../fixtures.ts';
import { interview, ui } from '../support/content.ts';
import { seedState, storedText } from '../support/device.ts';
import { answersFragmentOf } from '../support/links.ts';
import { kernResponse, profileFor, stateOf } from '../support/people.ts';
import { button, choice } from '../support/quiz.ts';
import { expectScores } from '../support/result.ts';

type Frame = (address: string, attributes?: string) => Promise<string>;

/** A page of another site that frames one of our addresses; gives the address of that page. */
const test = rootTest.extend<{ frame: Frame }>({
  // eslint-disable-next-line no-empty-pattern
  frame: async ({}, use) => {
    let framed = '';
    const other = createServer((_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(`<!doctype html><title>Elders</title><iframe ${framed}></iframe>`);
    });
    await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening));
    // Another name for this machine makes another site, and not only another origin.
    const address = `http://localhost:${(other.address() as AddressInfo).port}/`;
    await use((wanted, attributes = '') => {
      framed = `src="${wanted}" ${attributes}`;
      return Promise.resolve(address);
    });
    other.closeAllConnections();
    other.close();
  },
});

// The page around ours, and a host whose headers forbid the frame.
const ELSEWHERE = String.raw`foreign origin: GET http://(localhost:\d+/|127\.0\.0\.1:\d+/$)`;
test.use({ allow: [new RegExp(`${ELSEWHERE}|frame-ancestors|Refused to frame`)] });

for (const path of ['', 'vragenlijst/', 'resultaat/', 'sollicitatiegesprek/']) {
  test(`within another site /${path} shows nothing of a person, and opens by itself`, async ({
    page,
    context,
    site,
    frame,
  }) => {
    const kept = await seedState(context, stateOf(kernResponse));
    await page.goto(await frame(site.url(path)));
    const inside = page.frameLocator('iframe');
    await expect(inside.getByText(ui.lifeline.framed)).toBeVisible();
    await expect(inside.locator('#app, #interview')).toHaveCount(0);
    await expect(inside.getByText(ui.lifeline.stalled)).toBeHidden();
    const opened = context.waitForEvent('page');
    await inside.getByRole('link', { name: ui.lifeline.framedOpen }).click();
    const own = await opened;
    await expect(own).toHaveURL(site.url(path));
    const shown = path.startsWith('sollicitatie') ? interview.title : 'Bekijk mijn resultaat';
    const name = path === 'resultaat/' ? 'Print' : shown;
    // The link for who comes back gives way to the button once there is a sign of life.
    const way = own.getByRole('button', { name }).or(own.getByText(name));
    await expect(way.filter({ visible: true }).first()).toBeVisible();
    await expect(own.getByText(ui.lifeline.framed)).toBeHidden();
    await expect.poll(() => storedText(own)).toBe(kept);
  });
}

test('a shared result within another site opens by itself, with everything in the link', async ({
  page,
  context,
  site,
  frame,
}) => {
  await page.goto(await frame(site.url(`gedeeld/#${answersFragmentOf(kernResponse, 'Anneke')}`)));
  const inside = page.frameLocator('iframe');
  await expect(inside.getByText(ui.lifeline.framed)).toBeVisible();
  await expect(inside.getByRole('table')).toHaveCount(0);
  const opened = context.waitForEvent('page');
  await inside.getByRole('link', { name: ui.lifeline.framedOpen }).click();
  await expectScores(await opened, profileFor(kernResponse));
});

test.describe('a sandboxed frame', () => {
  // What the browser says of scripts that it does not run, or does not fetch.
  // One pattern: an array of two is taken for a value with its options.
  const REFUSED = 'Blocked script|blocked by CORS|net::ERR_FAILED';
  test.use({ allow: [new RegExp(`${ELSEWHERE}|${REFUSED}`)] });

  for (const [sandbox, told] of [
    ['', { script: ui.site.noScript, interview: ui.site.noScriptSheet }],
    ['allow-scripts', { script: ui.lifeline.framed, interview: ui.lifeline.framed }],
  ] as const) {
    test(`that allows '${sandbox}' says one thing`, async ({ page, site, frame }) => {
      await page.clock.install();
      for (const [path, line] of [
        ['', told.script],
        ['sollicitatiegesprek/', told.interview],
      ] as const) {
        await page.goto(await frame(site.url(path), `sandbox="${sandbox}"`));
        const lines = page.frameLocator('iframe').locator('[data-line], noscript p');
        await expect(lines.filter({ hasText: line })).toBeVisible();
        // Long enough for what is said of a script that is late, or a browser that is too old.
        await page.clock.fastForward(6_000);
        await page.frames()[1]?.evaluate(() => {
          for (const held of document.getAnimations()) held.finish();
        });
        await expect(lines.filter({ visible: true })).toHaveCount(1);
      }
    });
  }
});

test('a host that sends the headers lets nobody frame the site', async ({ page, frame }) => {
  const rules = rulesOf(readBuilt('_headers'));
  const headers = (path: string) =>
    Object.fromEntries([...headersAt(rules, path)].map(([name, values]) => [name, values.join()]));
  const host = await serveSite({ root: DIST, headers, packing: 'quick' });
  try {
    await page.goto(await frame(`${host.origin}/`));
    await expect.poll(() => host.requests.map(({ path }) => path)).toEqual(['/']);
    await expect(page.frameLocator('iframe').getByText(ui.start.title)).toHaveCount(0);
    expect(page.frames().map((one) => one.url())).not.toContain(`${host.origin}/`);
  } finally {
    await host.close();
  }
});

test('a page that is not framed shows none of this', async ({ page }) => {
  await page.goto('./');
  await choice(page, 3).click();
  await expect(button(page, 'Vorige')).toBeVisible();
  for (const line of [ui.lifeline.framed, ui.lifeline.stalled, ui.lifeline.oldBrowser])
    await expect(page.getByText(line)).toBeHidden();
});
