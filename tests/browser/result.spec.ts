import { fittedTips } from '../../src/domain/result/advice.ts';
import type { TraitId } from '../../src/domain/test/scales.ts';
import { TRAITS } from '../../src/domain/test/scales.ts';
import { strongestReactions } from '../../src/domain/test/reactions.ts';
import { fill } from '../../src/i18n/format.ts';
import { expect, test } from './fixtures.ts';
import { answerName, instrument, roles, tips, traits, ui, wordingOf } from './support/content.ts';
import { seedState } from './support/device.ts';
import { holdScript } from './support/hold.ts';
import { kernResponse, profileFor, stateOf, fullResponse, hasty, tied } from './support/people.ts';
import { button, heading } from './support/quiz.ts';
import { goSharing, openFolds, stepBand, stepsFold } from './support/result.ts';
import { goBack } from './support/history.ts';

const ownTips = fittedTips(tips, instrument, kernResponse);
const practise = (trait: string) =>
  ownTips.filter((tip) => tip.trait === trait && tip.kind === 'practise').map((tip) => tip.do);

test.beforeEach(async ({ page, context }) => {
  await seedState(context, stateOf(kernResponse));
  await page.goto('./resultaat/');
});

test('the name in a table of scores opens the answers behind its score', async ({ page }) => {
  const score = profileFor(kernResponse).scores.get('proactiviteit');
  const points = score?.kind === 'scored' ? Math.round(score.points) : Number.NaN;
  await button(page, traits.proactiviteit.name).click();
  const title = fill(ui.result.traceTitle, { trait: 'proactiviteit', points });
  await expect(page.getByText(title, { exact: true }).first()).toBeFocused();
  await expect(page.getByRole('table', { name: title })).toBeVisible();
});

test('what comes after the scores moves none of them, and a name tapped before it is heard', async ({
  page,
}) => {
  const letThrough = await holdScript(page, 'More');
  await page.reload();
  const rows = page.getByRole('table', { name: ui.result.tableCaption }).getByRole('row');
  const actions = page.locator('.tools');
  const places = async () =>
    Promise.all([...(await rows.all()), actions].map((element) => element.boundingBox()));
  await expect(rows).toHaveCount(TRAITS.length + 1);
  const before = await places();
  await button(page, traits.proactiviteit.name).click();
  letThrough();
  const trace = page.locator('.explain .trait-proactiviteit details.trace');
  await expect(trace.locator('summary')).toBeFocused();
  await expect(trace.getByRole('table')).toBeVisible();
  await page.evaluate(() => scrollTo(0, 0));
  expect(await places()).toEqual(before);
});

test('a search in the page reaches what is folded', async ({ page }) => {
  // A closed fold holds its content, and a browser that can opens it for what it finds.
  const meaning = page.getByText(traits.proactiviteit.meaning);
  await expect(meaning).toHaveCount(1);
  await expect(meaning).toBeHidden();
  await expect(page.locator('.trace table')).toHaveCount(10);
  // A score opens its answers every time, also after a person closed them by hand.
  for (const trait of ['proactiviteit', 'authenticiteit', 'proactiviteit'] as const) {
    await button(page, traits[trait].name).click();
    const trace = page.locator(`.explain .trait-${trait} details.trace`);
    await expect(trace.locator('summary')).toBeFocused();
    await expect(trace.getByRole('table')).toBeVisible();
    await trace.locator('summary').click();
    await expect(trace.locator('table')).toBeHidden();
  }
});

test('all folds open at once, and close again', async ({ page }) => {
  await openFolds(page);
  await expect(page.locator('.result details:not([open])')).toHaveCount(0);
  await expect(page.getByText(traits['continu-leren'].meaning)).toBeVisible();
  await button(page, ui.result.closeAll).click();
  await expect(page.locator('.result details[open]')).toHaveCount(0);
  // One that a person opens or closes counts too.
  await button(page, ui.result.openAll).click();
  await expect(button(page, ui.result.closeAll)).toBeVisible();
  await page.locator('#own-data > summary').click();
  await button(page, ui.result.openAll).click();
  await expect(page.locator('.result details:not([open])')).toHaveCount(0);
});

/** In CSS pixels. The foot names every page, so it grows with the site; a result has what it had. */
const [PAGE, FOOT] = [5_000, 258];

test('a result on a phone has fewer than 4,742 pixels above its foot, with its folds closed', async ({
  page,
  context,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const state of [
    stateOf(kernResponse),
    stateOf(kernResponse, { place: { value: 'authenticiteit', at: 1 } }),
    stateOf(fullResponse),
    stateOf(tied),
    stateOf(hasty),
  ]) {
    await seedState(context, state);
    await page.goto('./resultaat/');
    await expect(heading(page, ui.result.takeTitle)).toBeVisible();
    const top = () => page.locator('.foot').evaluate((foot) => foot.getBoundingClientRect().top);
    expect((await top()) + (await page.evaluate(() => scrollY))).toBeLessThan(PAGE - FOOT);
  }
});

test('the band asks what to practise, then gives the step that fits the quoted answer', async ({
  page,
}) => {
  const band = stepBand(page);
  const choose = (trait: TraitId) =>
    band.getByRole('button', { name: `${ui.result.choosePlace}: ${traits[trait].name}` });
  await expect(band.getByRole('heading', { level: 3 })).toHaveText([
    'Authenticiteit',
    'Proactiviteit',
    'Visie en doelen',
  ]);
  await choose('authenticiteit').click();
  await expect(band.getByRole('heading', { level: 2 })).toHaveText('Authenticiteit');
  await expect(band.getByRole('heading', { level: 2 })).toBeFocused();
  // The lowest answer is on aut-1.
  await expect(band).toContainText(wordingOf('aut-1').replace('.', ''));
  const fitting = tips.filter(({ for: answered }) => answered?.includes('aut-1') ?? false);
  await expect(band.getByRole('heading', { level: 3 })).toHaveText(fitting[0]?.do ?? '');
  await button(page, ui.result.stepOther).click();
  await expect(band.getByRole('heading', { level: 3 })).toHaveText(fitting[1]?.do ?? '');

  await expect(band.getByRole('link', { name: ui.result.stepPlan })).toHaveAttribute(
    'href',
    /\/plan\/$/,
  );
  await stepsFold(page).locator('summary').click();
  for (const tip of practise('authenticiteit'))
    await expect(stepsFold(page).getByRole('heading', { name: tip })).toBeVisible();

  await page.reload();
  await expect(band.getByRole('heading', { level: 2 })).toHaveText('Authenticiteit');
  await button(page, ui.result.stepElsewhere).click();
  // The choice is taken back where the others stand.
  await button(page, `${ui.result.chosenPlace}: Authenticiteit`).click();
  await expect(heading(page, ui.result.stepTitle)).toBeFocused();
});

test('a place shows what the person said, in their own answer', async ({ page }) => {
  const region = stepBand(page);
  const card = region.getByRole('listitem').filter({ hasText: 'Authenticiteit' });
  await expect(card).toContainText(wordingOf('aut-1'));
  await expect(card).toContainText(fill(ui.result.quoteAnswer, { answer: answerName(2) }));
});

test('the result explains each bouwsteen on request', async ({ page }) => {
  const meaning = page.getByText(traits['continu-leren'].meaning);
  await expect(meaning).toBeHidden();
  await page.getByText(ui.result.detailsTraits, { exact: true }).first().click();
  for (const trait of TRAITS) await expect(page.getByText(traits[trait].meaning)).toBeVisible();
});

test('the roles come with the answers per situation', async ({ page }) => {
  const region = page.getByRole('region', { name: ui.result.rolesTitle });
  await expect(
    region.getByText(
      fill(ui.result.roleNamed, { role: 'redder', everyday: roles.redder.everyday }),
    ),
  ).toBeVisible();
  await expect(region.getByRole('img', { name: /redder 78/ })).toBeVisible();
  await openFolds(page);
  const table = page.getByRole('table', { name: ui.result.situationsCaption });
  const strongest = strongestReactions(instrument, kernResponse);
  await expect(table.getByRole('cell')).toHaveCount(strongest.length);
  const cells = await table.getByRole('cell').allInnerTexts();
  for (const [index, { reactions }] of strongest.entries())
    for (const { id } of reactions) expect(cells[index]).toContain(wordingOf(id));
  await expect(button(page, ui.result.deepenTraits)).toBeVisible();
});

test('sharing is a screen of its own that returns to the same spot', async ({ page }) => {
  await expect(heading(page, ui.result.takeTitle)).toBeVisible();
  const share = button(page, ui.result.share);
  await share.scrollIntoViewIfNeeded();
  const spot = () => share.evaluate((element) => Math.round(element.getBoundingClientRect().top));
  let before = await spot();
  await goSharing(page);
  await expect(page.locator('.result')).toBeHidden();
  await button(page, ui.result.backToResult).click();
  await expect(share).toBeFocused();
  expect(await spot()).toBe(before);
  // Back does the same.
  before = await spot();
  await goSharing(page);
  await goBack(page);
  await expect(share).toBeFocused();
  expect(await spot()).toBe(before);
});

test('whoever opens the page at sharing comes back to the heading of the result', async ({
  page,
}) => {
  await goSharing(page);
  await page.reload();
  await expect(heading(page, ui.share.title)).toBeVisible();
  await button(page, ui.result.backToResult).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect(await page.evaluate(() => [scrollY, history.scrollRestoration])).toEqual([0, 'auto']);
});
