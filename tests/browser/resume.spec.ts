import { fill } from '../../src/i18n/format.ts';
import { expect, test } from './fixtures.ts';
import { ui } from './support/content.ts';
import { seedState, storedAnswers } from './support/device.ts';
import { kernResponse, profileFor, stateOf } from './support/people.ts';
import {
  button,
  choice,
  heading,
  pauseButton,
  radio,
  statement,
  openSettings,
} from './support/quiz.ts';
import { watchShifts } from './support/shifts.ts';
import { expectScores, unfold } from './support/result.ts';
import { firstAnswers } from '../support/builders/responses.ts';

test('a new visit starts where the last one ended', async ({ page, context }) => {
  await page.goto('./');
  await choice(page, 2).click();
  await expect(statement(page, 1)).toBeFocused();
  await expect(
    page.getByRole('complementary', { name: ui.questionnaire.resumeTitle }),
  ).toBeHidden();
  await choice(page, 3).click();
  await expect(statement(page, 2)).toBeFocused();
  await page.close();

  for (const path of ['./', './vragenlijst/']) {
    const later = await context.newPage();
    await later.goto(path);
    await expect(statement(later, 2)).toBeVisible();
    await expect(
      later.getByRole('complementary', { name: ui.questionnaire.resumeTitle }),
    ).toBeVisible();
    await expect(
      later.getByText(fill(ui.questionnaire.resumeText, { answered: 2, total: 52 })),
    ).toBeVisible();
    await button(later, 'Vorige').click();
    await expect(radio(later, 3)).toBeChecked();
    await expect(
      later.getByRole('complementary', { name: ui.questionnaire.resumeTitle }),
    ).toBeHidden();
    await later.close();
  }
});

test('a half-done test comes back at once, and nothing moves', async ({ page, context }) => {
  await seedState(context, stateOf(firstAnswers(kernResponse, 9)));
  const shifts = await watchShifts(page);
  for (const path of ['./', './vragenlijst/']) {
    await page.goto(path);
    await expect(statement(page, 9)).toBeVisible();
    await expect(
      page.getByRole('complementary', { name: ui.questionnaire.resumeTitle }),
    ).toBeVisible();
    await expect(page.locator('html[data-own]')).toHaveCount(0);
    await expect(pauseButton(page)).toBeVisible();
    expect(await shifts()).toBe(0);
  }
});

test('answering the first statement is not coming back', async ({ page }) => {
  await page.goto('./');
  await openSettings(page);
  await page.getByRole('checkbox', { name: ui.questionnaire.autoSwitch }).uncheck();
  await choice(page, 2).click();
  await expect(button(page, 'Wis alles')).toBeVisible();
  await expect(
    page.getByRole('complementary', { name: ui.questionnaire.resumeTitle }),
  ).toBeHidden();
});

test("'Opnieuw beginnen' keeps the earlier answers", async ({ page, context }) => {
  const earlier = firstAnswers(kernResponse, 30);
  await seedState(context, stateOf(earlier));
  await page.goto('./');
  await expect(statement(page, 30)).toBeVisible();
  await button(page, ui.questionnaire.again).click();
  await expect(statement(page, 0)).toBeFocused();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await choice(page, 5).click();
  await expect(statement(page, 1)).toBeFocused();
  const [first, second, ...more] = await storedAnswers(page);
  expect(Object.keys(first ?? {})).toEqual([...earlier.keys()]);
  expect(second).toEqual({ 'pro-3': [5, 1, expect.any(Number)] });
  expect(more).toEqual([]);
});

test('a person who begins again from the result starts with the first statement', async ({
  page,
  context,
}) => {
  await seedState(context, stateOf(kernResponse));
  await page.goto('./resultaat/');
  await unfold(page, ui.result.dataTitle);
  await button(page, ui.questionnaire.again).click();
  await expect(statement(page, 0)).toBeFocused();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await page.goto('./resultaat/');
  await expect(heading(page, ui.result.emptyTitle)).toBeVisible();
  await expect.poll(() => storedAnswers(page)).toHaveLength(2);
});

test('after all answers the landing page offers the result', async ({ page, context }) => {
  await seedState(context, stateOf(kernResponse));
  await page.goto('./');
  await expect(heading(page, ui.questionnaire.doneTitle)).toBeVisible();
  await button(page, 'Bekijk mijn resultaat').click();
  await expectScores(page, profileFor(kernResponse));
});
