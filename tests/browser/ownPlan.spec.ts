import type { Page } from '@playwright/test';
import { PLAN_LIMIT } from '../../src/domain/result/ownPlan.ts';
import { readPdf } from '../support/pdf.ts';
import { expect, test } from './fixtures.ts';
import { interview, ui } from './support/content.ts';
import { expectNothingStored, seedState } from './support/device.ts';
import { box, SHEET, storyOn } from './support/interview.ts';
import { goTo } from './support/keyboard.ts';
import { expectSheet, PAPER, printed, squeeze } from './support/paper.ts';
import { kernResponse, stateOf } from './support/people.ts';
import { button } from './support/quiz.ts';
import { stepBand } from './support/result.ts';

const { result } = ui;
const { frames, stories } = interview;
const PLAN = 'Als ik de bel hoor, dan zeg ik wat ik vind.';
const chosen = stateOf(kernResponse, { place: { value: 'authenticiteit', at: 1 } });

const part = (page: Page, name: 'when' | 'act') =>
  page.getByRole('textbox', { name: result.ownPlanParts[name] });

async function writePlan(page: Page): Promise<void> {
  await button(page, result.ownPlanMake).click();
  await expect(part(page, 'when')).toBeFocused();
  await part(page, 'when').fill('de bel hoor,');
  await expect(page.getByText(result.ownPlan)).toBeHidden();
  await part(page, 'act').fill('zeg ik wat ik vind');
  await expect(stepBand(page).getByText(PLAN)).toBeVisible();
}

test('the step says why it comes first, until another is looked at', async ({ page, context }) => {
  await seedState(context, chosen);
  await page.goto('./resultaat/');
  await expect(stepBand(page).getByText(result.stepWhy)).toBeVisible();
  await button(page, result.stepOther).click();
  await expect(stepBand(page).getByText(result.stepWhy)).toBeHidden();
  await expect(stepBand(page).getByText(result.stepLabel)).toBeVisible();
});

test('a plan in own words is kept with its bouwsteen, and stands on paper', async ({
  page,
  context,
}) => {
  await seedState(context, chosen);
  await page.goto('./resultaat/');
  await writePlan(page);
  await page.reload();
  await expect(stepBand(page).getByText(PLAN)).toBeVisible();
  await expect(button(page, result.ownPlanChange)).toBeVisible();
  const { pages } = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  const paper = pages.map(({ text }) => text).join(' ');
  expect(paper.replaceAll(/\s+/g, ' ')).toContain(PLAN);
  expect(paper).not.toContain(result.ownPlanChange);
  // The words are about one bouwsteen; another has none yet.
  const other = await context.newPage();
  await other.goto('./resultaat/');
  await button(other, result.stepElsewhere).click();
  await button(other, `${result.choosePlace}: Proactiviteit`).click();
  await expect(button(other, result.ownPlanMake)).toBeVisible();
  await expect(stepBand(other).getByText(PLAN)).toBeHidden();
});

test('a step becomes one in own words, by keyboard alone', async ({ page, context }) => {
  await seedState(context, chosen);
  await page.goto('./resultaat/');
  await goTo(page, button(page, result.ownPlanMake));
  await page.keyboard.press('Enter');
  await expect(part(page, 'when')).toBeFocused();
  await page.keyboard.type('de bel hoor');
  await goTo(page, part(page, 'act'));
  await page.keyboard.type('zeg ik wat ik vind');
  await expect(stepBand(page).getByText(PLAN)).toBeVisible();
});

test('the longest plan leaves a result on two sheets of the lower paper', async ({
  page,
  context,
}) => {
  await seedState(context, chosen);
  await page.goto('./resultaat/');
  await button(page, result.ownPlanMake).click();
  const long = 'mijn jas ophang na een lange dag en '.repeat(9).slice(0, PLAN_LIMIT);
  await part(page, 'when').fill(long);
  await part(page, 'act').fill(long);
  const paper = expectSheet(await printed(page, 'Letter'), 2, PAPER.Letter);
  expect(paper).toContain(squeeze(long));
});

test('the sheet offers it, and takes it over once', async ({ page, context }) => {
  await seedState(context, chosen);
  await page.goto('./resultaat/');
  await writePlan(page);
  await page.goto(SHEET);
  const field = box(
    storyOn(page, 'Mijn ontwikkelpunt: authenticiteit'),
    frames.growth.practise.label,
  );
  await field.fill('Sinds maart.');
  await button(page, stories.ownPlanTake).click();
  await expect(field).toHaveValue(`Sinds maart.\n${PLAN}`);
  await expect(field).toBeFocused();
  await expect(button(page, stories.ownPlanTake)).toBeHidden();
  await field.fill('');
  await expect(button(page, stories.ownPlanTake)).toBeVisible();
});

test('Wis alles on the result takes it along', async ({ page, context }) => {
  await seedState(context, chosen);
  await page.goto('./resultaat/');
  await writePlan(page);
  await page.getByRole('heading', { name: result.dataTitle }).click();
  await button(page, 'Wis alles').click();
  await button(page, ui.keeping.wipeYes).click();
  await expectNothingStored(page);
});
