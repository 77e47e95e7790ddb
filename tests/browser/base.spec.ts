import { resolve } from 'node:path';
import { serveSite } from '../support/serve.ts';
import { firstAnswers } from '../support/builders/responses.ts';
import { expect, test as rootTest, type Site } from './fixtures.ts';
import { ui } from './support/content.ts';
import { seedState } from './support/device.ts';
import { fragmentOf } from './support/links.ts';
import { kernResponse, profileFor, stateOf } from './support/people.ts';
import { button, choice, heading, statement } from './support/quiz.ts';
import { expectChart, expectScores, goSharing } from './support/result.ts';
import { copiedLink, reveal } from './support/sharing.ts';

const base = '/zelftest/';
const root = resolve(
  import.meta.dirname,
  '../..',
  process.env['AHR_DIST_ZELFTEST'] ?? '.cache/dist-zelftest',
);

/** The same watched pages, on a site that was built for another path. */
const test = rootTest.extend<{ site: Site }>({
  // eslint-disable-next-line no-empty-pattern
  site: async ({}, use) => {
    const served = await serveSite({ root, base, packing: 'quick' });
    const url = (path = ''): string => new URL(path.replace(/^\//, ''), served.origin + base).href;
    await use({ ...served, base, url });
    await served.close();
  },
});

test.afterEach(({ site }) => {
  expect(site.requests.map(({ path }) => path).filter((path) => !path.startsWith(base))).toEqual(
    [],
  );
});

test('the questions stay under the path', async ({ page, site }) => {
  await page.goto('./');
  await choice(page, 3).click();
  await expect(statement(page, 1)).toBeFocused();
  await expect(page).toHaveURL(site.url());
  await page.getByRole('link', { name: ui.site.name }).click();
  await expect(statement(page, 1)).toBeVisible();
  await expect(page).toHaveURL(site.url());
  await page.goto('./vragenlijst/');
  await choice(page, 2).click();
  await expect(statement(page, 2)).toBeFocused();
  await expect(page).toHaveURL(site.url('vragenlijst/'));
});

test('the result and its link stay under the path', async ({ page, context, site }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await seedState(context, stateOf(kernResponse));
  await page.goto('./');
  await button(page, 'Bekijk mijn resultaat').click();
  await expectScores(page, profileFor(kernResponse));
  await expect(page).toHaveURL(site.url('resultaat/'));
  await page.reload();
  await expectScores(page, profileFor(kernResponse));
  await expectChart(page);
  await goSharing(page);
  expect(await copiedLink(page)).toBe(site.url('gedeeld/verantwoordelijkheid/'));
  await reveal(page, 'scores');
  const link = await copiedLink(page);
  expect(link).toBe(site.url(`gedeeld/#${fragmentOf(kernResponse)}`));
  await page.goto(link);
  await expectScores(page, profileFor(kernResponse));
  await page.getByRole('link', { name: ui.share.takeTest }).click();
  await expect(page).toHaveURL(site.url());
});

test('a situation fetches its words under the path', async ({ page, context }) => {
  await seedState(context, stateOf(firstAnswers(kernResponse, 36)));
  await page.goto('./vragenlijst/');
  await button(page, ui.questionnaire.halfwayGo).click();
  await expect(page.getByText(ui.questionnaire.situationLead)).toBeVisible();
});

test.describe('an unknown address', () => {
  test.use({ allow: [/404/] });

  test('that was once a link leads to its result', async ({ page, site }) => {
    await page.goto(site.url(`gedeeld/%23${fragmentOf(kernResponse)}`));
    await expectScores(page, profileFor(kernResponse));
    await expect(page).toHaveURL(site.url(`gedeeld/#${fragmentOf(kernResponse)}`));
  });

  test('links to the start of this site', async ({ page, site }) => {
    await page.goto('./nergens/');
    await page.getByRole('link', { name: ui.site.toStart }).click();
    await expect(heading(page, ui.start.title)).toBeVisible();
    await expect(page).toHaveURL(site.url());
  });
});
