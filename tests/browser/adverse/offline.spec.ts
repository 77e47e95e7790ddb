import { copyFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeNextBuild } from '../../support/nextBuild.ts';
import { expect } from '../fixtures.ts';
import { content, sharing, ui } from '../support/content.ts';
import { seedState } from '../support/device.ts';
import {
  answerTo,
  BUILT,
  expectResult,
  FAULTS,
  host,
  isMarked,
  mark,
  restoreHost,
  test,
} from '../support/host.ts';
import { fragmentOf } from '../support/links.ts';
import { kernResponse, profileFor, stateOf } from '../support/people.ts';
import { button, choice, heading, kernStatements, statement } from '../support/quiz.ts';
import { expectChart, expectScores, goSharing, unfold } from '../support/result.ts';
import { copiedLink, reveal } from '../support/sharing.ts';
import {
  copiesOn,
  expectActive,
  expectNoWorker,
  expectWorker,
  lookForRelease,
  waitingWorker,
} from '../support/worker.ts';

// All other specs keep the worker out: see playwright.config.ts.
test.use({ serviceWorkers: 'allow', allow: [FAULTS] });
test.beforeEach(restoreHost);

const { site, plan } = { site: ui.site, plan: content.plan };
/** The server stops: whoever asks for anything hears nothing. */
const stop = () => Object.assign(host, { fault: () => ({ kind: 'gone' }) as const });

test('after the first page the way goes on without a server', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./');
  await answerTo(page, 0, 2);
  await expectWorker(page);
  stop();
  await answerTo(page, 2, kernStatements.length);
  await button(page, 'Bekijk mijn resultaat').click();
  // On paper too.
  await expectResult(page);
  await expectChart(page);
  await goSharing(page);
  await reveal(page, 'scores');
  const link = await copiedLink(page);
  await button(page, sharing.give.qrShow).click();
  await expect(page.getByRole('img', { name: sharing.give.qrLabel })).toBeVisible();

  await page.goto('./plan/?from=elsewhere#part');
  await expect(heading(page, plan.title)).toBeVisible();
  await page.goto('./sollicitatiegesprek/');
  await expect(page.locator('#interview button').first()).toBeVisible();
  await page.goto(link);
  await expect(page.getByRole('table', { name: 'Scores per bouwsteen' })).toBeVisible();
  await page.goto('./privacy/');
  await expect(heading(page, site.offlineTitle)).toBeVisible();
  await page.getByRole('link', { name: ui.site.toStart }).click();
  await expect(page.getByRole('link', { name: site.name })).toBeVisible();
});

test('a page that was read stays, and nothing of a person is among what is kept', async ({
  page,
  context,
  site: served,
}) => {
  const canary = 'kanarie-7f3a';
  await seedState(context, stateOf(kernResponse));
  await page.goto('./oefeningen/richting/');
  await expectWorker(page);
  await page.goto(`./?van=${canary}#${canary}`);
  await page.goto(`./gedeeld/?naam=${canary}#${fragmentOf(kernResponse)}`);
  await expectScores(page, profileFor(kernResponse));
  await page.goto(`./${canary}/`);
  await page.goto(`./privacy/?utm_source=${canary}`);
  const kept = await expect
    .poll(() => copiesOn(page), { message: 'the page that was read' })
    .toHaveProperty([served.url('privacy/')])
    .then(() => copiesOn(page));
  const [link, addresses] = [fragmentOf(kernResponse), Object.keys(kept)];
  for (const [address, text] of Object.entries(kept))
    expect([canary, link].filter((trace) => (address + text).includes(trace))).toEqual([]);
  expect(addresses.filter((address) => /[?#]|embed/.test(address))).toEqual([]);

  stop();
  await page.goto('./privacy/');
  await expect(page.locator('h1')).toHaveText('Privacy');

  restoreHost();
  await page.goto('./resultaat/');
  await unfold(page, ui.result.dataTitle);
  await button(page, 'Wis alles').click();
  await button(page, ui.keeping.wipeYes).click();
  await expect(page.getByText(ui.keeping.wiped)).toBeVisible();
  await expectNoWorker(page);
});

test.describe('another release', () => {
  let next = '';
  test.beforeAll(async () => {
    next = await mkdtemp(join(tmpdir(), 'ahr-next-'));
  });
  test.afterAll(() => rm(next, { recursive: true, force: true }));

  test('is told of quietly, and comes when the page is opened again', async ({ page, context }) => {
    await writeNextBuild(BUILT, next);
    await seedState(context, stateOf(kernResponse));
    await page.goto('./resultaat/');
    await expectWorker(page);
    await mark(page);
    // Whoever opens a page anew has the page that goes with its worker.
    await page.reload();
    await expectScores(page, profileFor(kernResponse));
    await mark(page);
    Object.assign(host, { root: next });
    await expect(async () => {
      await lookForRelease(page);
      await expect(page.getByText(site.newVersion)).toBeVisible({ timeout: 2_000 });
    }).toPass();
    expect(await isMarked(page)).toBe(true);
    // The old page still has all that goes with it, although the host has it no more.
    await expectChart(page);

    await page.reload();
    await expectScores(page, profileFor(kernResponse));
    await expect(page.getByText(site.newVersion)).toHaveCount(0);
    const waiting = await waitingWorker(context);
    await page.close();
    await expectActive(waiting);
    const later = await context.newPage();
    await later.goto('./resultaat/');
    await expectScores(later, profileFor(kernResponse));
    await expect.poll(async () => (await later.evaluate(() => caches.keys())).length).toBe(1);
    stop();
    await later.reload();
    await expectScores(later, profileFor(kernResponse));
  });

  test('gone wrong is taken back by a worker that removes itself', async ({ page, context }) => {
    await cp(BUILT, next, { recursive: true });
    await copyFile(join(BUILT, 'sw-weg.js'), join(next, 'sw.js'));
    await seedState(context, stateOf(kernResponse));
    await page.goto('./resultaat/');
    await expectWorker(page);
    await mark(page);
    Object.assign(host, { root: next });
    await lookForRelease(page);
    await expectNoWorker(page);
    expect(await isMarked(page)).toBe(true);
    await page.goto('./plan/');
    await expect(heading(page, plan.title)).toBeVisible();
    await expectNoWorker(page);
  });
});

test.describe('no worker comes', () => {
  for (const [when, before] of [
    [
      'where a browser has none',
      () => void Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'),
    ],
    [
      'where a private window refuses it',
      () => {
        ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('no'));
      },
    ],
  ] as const)
    test(`${when}, and all goes on`, async ({ page, context }) => {
      await context.addInitScript(before);
      const script = page.waitForRequest(/\/offline\.[^/]*\.js/);
      await page.goto('./');
      await answerTo(page, 0, 2);
      await script;
      await answerTo(page, 2, 4);
      await expect(statement(page, 4)).toBeVisible();
    });

  test('where the device is full, and nothing is left of it', async ({
    page,
    context,
    site: served,
  }) => {
    const session = await context.newCDPSession(page);
    await page.goto('./');
    const { origin } = served;
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 200_000 });
    await answerTo(page, 0, 2);
    await expect
      .poll(() => served.requests.filter(({ path }) => path === '/sw.js').length)
      .toBeGreaterThan(0);
    await expectNoWorker(page);
    await answerTo(page, 2, 4);
    await expect(statement(page, 4)).toBeVisible();
  });

  test("with 'Niet bewaren op dit apparaat'", async ({ page, site: served }) => {
    const script = page.waitForRequest(/\/offline\.[^/]*\.js/);
    await page.goto('./');
    await page.locator('.options summary').click();
    await page.getByRole('checkbox', { name: ui.keeping.offSwitch }).check();
    await choice(page, 3).click();
    await statement(page, 1).waitFor();
    await answerTo(page, 1, 3);
    await script;
    await answerTo(page, 3, 5);
    await expectNoWorker(page);
    expect(served.requests.map(({ path }) => path)).not.toContain('/sw.js');
  });
});
