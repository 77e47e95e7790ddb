import { fittedTips } from '../../src/domain/result/advice.ts';
import { TRAITS } from '../../src/domain/test/scales.ts';
import { strongestReactions } from '../../src/domain/test/reactions.ts';
import { fill } from '../../src/i18n/format.ts';
import { expect, test } from './fixtures.ts';
import { answerName, instrument, roles, tips, traits, ui, wordingOf } from './support/content.ts';
import { seedState } from './support/device.ts';
import { holdScript } from './support/hold.ts';
import { kernResponse, profileFor, stateOf } from './support/people.ts';
import { button, heading } from './support/quiz.ts';

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
  const actions = page.locator('.numbers .actions');
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

test('folded content is drawn while it is open, traces too', async ({ page }) => {
  const folds = page.locator('details.explain');
  const summary = folds.first().locator('> summary');
  await expect(button(page, traits.proactiviteit.name)).toBeVisible();
  await expect(folds.locator('dl')).toHaveCount(0);
  await summary.click();
  await expect(folds.locator('dl')).toHaveCount(1);
  await expect(folds.locator('table')).toHaveCount(0);
  await summary.click();
  await expect(folds.locator('dl')).toHaveCount(0);
  // A score opens its answers every time, also after a person closed them by hand.
  for (const trait of ['proactiviteit', 'authenticiteit', 'proactiviteit'] as const) {
    await button(page, traits[trait].name).click();
    const trace = folds.locator(`.trait-${trait} details.trace`);
    await expect(trace.locator('summary')).toBeFocused();
    await expect(trace.getByRole('table')).toBeVisible();
    await trace.locator('summary').click();
    await expect(trace.locator('table')).toHaveCount(0);
  }
});

test('the lowest bouwsteen has the first tips, until another place is chosen', async ({ page }) => {
  const region = page.getByRole('region', { name: ui.result.tipsTitle });
  const cards = region.getByRole('heading', { level: 3 });
  const shown = region.getByRole('heading', { level: 4 });
  await expect(cards.first()).toHaveText('Authenticiteit');
  await expect(
    page.getByText(fill(ui.result.whyLowest, { trait: 'authenticiteit' })),
  ).toBeVisible();
  for (const tip of practise('authenticiteit'))
    await expect(shown.getByText(tip, { exact: true })).toBeVisible();
  const others = practise('proactiviteit');
  await expect(shown.getByText(others[0] ?? '', { exact: true })).toBeVisible();
  await expect(shown.getByText(others[1] ?? '', { exact: true })).toBeHidden();

  const places = page.getByRole('region', { name: ui.result.placesTitle });
  const choice = places.getByRole('button', { name: 'Proactiviteit' });
  await expect(choice).toHaveText(ui.result.choosePlace);
  await choice.click();
  await expect(choice).toHaveText(ui.result.chosenPlace);
  await expect(places.getByRole('button', { pressed: true })).toHaveCount(1);
  await expect(cards).toHaveText([
    'Proactiviteit',
    'Authenticiteit',
    'Visie en doelen',
    fill(ui.result.strengthTitle, { trait: 'verantwoordelijkheid' }),
  ]);
  for (const tip of others) await expect(shown.getByText(tip, { exact: true })).toBeVisible();

  await page.reload();
  await expect(cards.first()).toHaveText('Proactiviteit');
  await choice.click();
  await expect(cards.first()).toHaveText('Authenticiteit');
});

test('the first tip fits the quoted answer, on the screen and as text', async ({ page }) => {
  const fits = tips.find((tip) => tip.for?.includes('aut-1'))?.do ?? '';
  const [plain] = tips.filter(
    ({ trait, kind }) => trait === 'authenticiteit' && kind === 'practise',
  );
  expect(fits).not.toBe(plain?.do);
  const lead = page.locator('.tip-card.trait-authenticiteit').getByRole('heading', { level: 4 });
  await expect(lead.first()).toHaveText(fits);
  await page.getByText(ui.result.asText).click();
  const text = await page.getByRole('textbox', { name: ui.result.asTextLabel }).inputValue();
  expect(text.indexOf(fits)).toBeLessThan(text.indexOf(plain?.do ?? ''));
  expect(text).toContain(fits);
});

test('a place shows what the person said, in their own answer', async ({ page }) => {
  const region = page.getByRole('region', { name: ui.result.placesTitle });
  const card = region.getByRole('listitem').filter({ hasText: 'Authenticiteit' });
  await expect(card).toContainText(wordingOf('aut-1'));
  await expect(card).toContainText(fill(ui.result.quoteAnswer, { answer: answerName(2) }));
});

test('the result explains each bouwsteen on request', async ({ page }) => {
  const meaning = page.getByText(traits['continu-leren'].meaning);
  await expect(meaning).toBeHidden();
  await page.getByText(ui.result.detailsTitle, { exact: true }).first().click();
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
  const table = page.getByRole('table', { name: ui.result.situationsCaption });
  const strongest = strongestReactions(instrument, kernResponse);
  const cells = await table.getByRole('cell').allInnerTexts();
  expect(cells).toHaveLength(strongest.length);
  for (const [index, { reactions }] of strongest.entries())
    for (const { id } of reactions) expect(cells[index]).toContain(wordingOf(id));
  await expect(button(page, ui.result.deepenTraits)).toBeVisible();
});

for (const name of [ui.share.title, ui.result.interviewTitle]) {
  test(`'${name}' leads there, also when that part of the page is still on its way`, async ({
    page,
  }) => {
    const letThrough = await holdScript(page, 'More');
    await page.reload();
    await page.getByRole('link', { name, exact: true }).click();
    await expect(page).toHaveURL(/#/);
    letThrough();
    await expect(heading(page, name)).toBeFocused();
    await expect(heading(page, name)).toBeInViewport();

    // After a reload the page keeps its scroll position, and takes no focus.
    await page.reload();
    await expect(heading(page, name)).toBeVisible();
    await expect(heading(page, name)).not.toBeFocused();
  });
}
