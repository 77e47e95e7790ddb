import { firstAnswers } from '../../support/builders/responses.ts';
import { expect, test } from '../fixtures.ts';
import { hold, refuse } from '../support/hold.ts';
import { items, interview, ui } from '../support/content.ts';
import { seedState, storedText } from '../support/device.ts';
import { fragmentOf } from '../support/links.ts';
import { kernResponse, profileFor, stateOf } from '../support/people.ts';
import {
  button,
  choice,
  heading,
  kernSituations,
  kernStatements,
  statement,
  topHeading,
} from '../support/quiz.ts';
import { CHART, expectRoles, expectScores, moveInCorner } from '../support/result.ts';

test.use({ allow: [/net::ERR_FAILED|Failed to fetch/] });

const { questionnaire, loading, result } = ui;
const situation = items.situations[kernSituations[0]?.id ?? '']?.text ?? '';
const halfway = stateOf(firstAnswers(kernResponse, kernStatements.length));

for (const [what, pattern] of [
  ['the script', /\/rest\.[^/]*\.js/],
  ['the words', /\/resultaat\.[^/]*\.json/],
] as const) {
  test(`${what} of the situations can be fetched again`, async ({ page, context }) => {
    await seedState(context, halfway);
    const mend = await refuse(page, pattern);
    await page.goto('./');
    await expect(async () => {
      const go = button(page, questionnaire.halfwayGo);
      if (await go.isVisible()) await go.click();
      await expect(page.getByText(loading.failed)).toBeVisible({ timeout: 500 });
    }).toPass();
    await button(page, loading.retry).click();
    await expect(page.getByText(loading.failed)).toBeVisible();

    mend();
    await button(page, loading.retry).click();
    await expect(page.getByText(loading.failed)).toBeHidden();
    const go = button(page, questionnaire.halfwayGo);
    if (what === 'the script') await go.click();
    await expect(topHeading(page)).toHaveText(situation);
    await choice(page, 3).first().click();
    await expect.poll(() => storedText(page)).toContain(kernSituations[0]?.id);
  });
}

for (const [what, pattern] of [
  ['the script', /\/rest\.[^/]*\.js/],
  ['the texts', /\/resultaat\.[^/]*\.json/],
] as const) {
  test(`${what} of the result can be fetched again`, async ({ page, context }) => {
    const before = await seedState(context, stateOf(kernResponse));
    const mend = await refuse(page, pattern);
    await page.goto('./resultaat/');
    await expect(page.getByText(loading.failed)).toBeVisible();
    // A page has a heading also when all of it is missing.
    await expect(heading(page, ui.result.title)).toBeVisible();
    // The app is there and says what is missing, so the line of a page without the app stays
    // hidden.
    await expect(page.getByText(ui.lifeline.stalled)).toBeHidden();
    await expect.poll(() => storedText(page)).toBe(before);
    mend();
    await button(page, loading.retry).click();
    await expectScores(page, profileFor(kernResponse));
    await expectRoles(page, profileFor(kernResponse));
  });
}

test('a file that fails twice while the host hangs is told of again', async ({ page, context }) => {
  await page.clock.install();
  await seedState(context, stateOf(kernResponse));
  await page.route(/\/resultaat\.[^/]*\.json/, (route) => route.abort());
  await page.goto('./resultaat/');
  await expect(page.getByText(loading.failed)).toBeVisible();
  await hold(page, '**/resultaat/');
  const asked = page.waitForRequest('**/resultaat/');
  await button(page, loading.retry).click();
  await asked;
  await page.clock.fastForward(6_000);
  await expect(page.getByText(loading.failed)).toBeVisible();
});

test('a result without its script can still be fetched', async ({ page, context }) => {
  const scripts = /\/rest\.[^/]*\.js/;
  await seedState(context, stateOf(kernResponse));
  const mend = await refuse(page, scripts);
  await page.goto('./resultaat/');
  await expect(page.getByRole('button', { name: loading.retry })).toBeVisible();
  mend();
  await expect(async () => {
    await button(page, loading.retry).click({ timeout: 1_000 });
    await expect(page.getByRole('table', { name: 'Scores per bouwsteen' })).toBeVisible({
      timeout: 3_000,
    });
  }).toPass();
  await expectScores(page, profileFor(kernResponse));
});

test('without the later parts the result asks what to practise, and the rest can be fetched again', async ({
  page,
  context,
}) => {
  await seedState(context, stateOf(kernResponse));
  const mend = await refuse(page, '**/teksten/verder.*.json');
  await page.goto('./resultaat/');
  await expectScores(page, profileFor(kernResponse));
  await expect(page.getByRole('heading', { name: result.stepTitle })).toBeVisible();
  await expect(page.getByText(loading.failed)).toBeVisible();
  mend();
  await button(page, loading.retry).click();
  await expect(page.getByRole('heading', { name: result.tipsTitle })).toBeVisible();
  await expect(page.getByRole('heading', { name: result.rolesTitle })).toBeVisible();
});

test('without the words of vacancies a pasted one waits, and is read when they come', async ({
  page,
}) => {
  const { vacancy } = interview;
  const mend = await refuse(page, '**/teksten/vacature.*.json');
  await page.goto('./sollicitatiegesprek/');
  await page.getByText(vacancy.summary, { exact: true }).click();
  const field = page.getByRole('textbox', { name: vacancy.label });
  await field.fill('Je bent leergierig.');
  await expect(page.getByText(loading.failed)).toBeVisible();
  mend();
  await button(page, loading.retry).click();
  await expect(page.locator('.matches li')).toHaveCount(1);
  await expect(field).toHaveValue('Je bent leergierig.');
});

test('without the later parts sharing says so once, and the way back is there', async ({
  page,
  context,
}) => {
  await seedState(context, stateOf(kernResponse));
  await page.route('**/teksten/verder.*.json', (route) => route.abort());
  await page.goto('./resultaat/');
  await button(page, result.share).click();
  await expect(heading(page, ui.share.title)).toBeFocused();
  await expect(page.getByText(loading.failed).filter({ visible: true })).toHaveCount(1);
  await button(page, result.backToResult).click();
  await expect(button(page, result.share)).toBeFocused();
  // In the band too there is no second message, and choosing moves nobody.
  await button(page, `${result.choosePlace}: Authenticiteit`).click();
  await expect(page.getByText(loading.failed)).toHaveCount(1);
  await expect(heading(page, 'Authenticiteit')).toBeInViewport();
});

test('without its chart the radar is complete', async ({ page, context }) => {
  await seedState(context, stateOf(kernResponse));
  await page.route(CHART, (route) => route.abort());
  const refused = page.waitForEvent('requestfailed', (request) => CHART.test(request.url()));
  await page.goto('./resultaat/');
  await moveInCorner(page);
  await refused;
  await expectScores(page, profileFor(kernResponse));
  await expect(page.getByRole('img', { name: /zelfbewustzijn 75/ })).toBeVisible();
  await expect(page.locator('.radar .polygon')).toBeVisible();
  await expect(page.locator('canvas')).toHaveCount(0);
});

for (const pattern of [/\/SharedApp\.[^/]*\.js/, /\/resultaat\.[^/]*\.json/]) {
  test(`a shared result can be fetched again (${pattern})`, async ({ page }) => {
    const mend = await refuse(page, pattern);
    await page.goto(`./gedeeld/#${fragmentOf(kernResponse)}`);
    await expect(page.getByText(loading.failed)).toBeVisible();
    mend();
    await button(page, loading.retry).click();
    await expectScores(page, profileFor(kernResponse));
  });
}

test('the statements go on when nothing else loads', async ({ page }) => {
  await page.route(/\/rest\.[^/]*\.js/, (route) => route.abort());
  await page.route('**/teksten/**', (route) => route.abort());
  await page.goto('./');
  await choice(page, 2).click();
  for (const index of [1, 2, 3]) {
    await expect(statement(page, index)).toBeFocused();
    await page.keyboard.press('4');
  }
  await expect(statement(page, 4)).toBeFocused();
});
