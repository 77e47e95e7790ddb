import { expect, test } from './fixtures.ts';
import { items, ui } from './support/content.ts';
import { seedState, storedCounts } from './support/device.ts';
import { kernResponse, profileFor, stateOf, summaryFor } from './support/people.ts';
import { button, choice, heading, kernSituations, radio, statement } from './support/quiz.ts';
import { expectScores, unfold } from './support/result.ts';
import { firstAnswers, withValues } from '../support/builders/responses.ts';
import { goBack, goForward } from './support/history.ts';

const lastSituation = items.situations[kernSituations.at(-1)?.id ?? '']?.text ?? '';
const resultHeading = summaryFor(kernResponse).heading;

test('Vorige, Back and Forward go through the questions and lose nothing', async ({ page }) => {
  await page.goto('./');
  for (const index of [0, 1, 2]) {
    if (index > 0) await expect(statement(page, index)).toBeFocused();
    await choice(page, index + 2).click();
  }
  await expect(statement(page, 3)).toBeFocused();
  await goBack(page);
  await expect(statement(page, 2)).toBeFocused();
  await expect(radio(page, 4)).toBeChecked();
  await goBack(page);
  await expect(radio(page, 3)).toBeChecked();
  await goForward(page);
  await goForward(page);
  await expect(statement(page, 3)).toBeFocused();
  await button(page, 'Vorige').click();
  await expect(statement(page, 2)).toBeFocused();
  await goBack(page);
  await expect(statement(page, 3)).toBeFocused();
  await goBack(page);
  await goBack(page);
  await goBack(page);
  await expect(heading(page, ui.start.title)).toBeVisible();
  await expect(radio(page, 2)).toBeChecked();
  await expect.poll(() => storedCounts(page)).toEqual([3]);
});

test('a reload in the middle returns to the same question, and Back still works', async ({
  page,
  context,
}) => {
  await seedState(context, stateOf(firstAnswers(kernResponse, 5)));
  await page.goto('./vragenlijst/');
  for (const index of [5, 6]) {
    await expect(statement(page, index)).toBeVisible();
    await page.keyboard.press('4');
  }
  await expect(statement(page, 7)).toBeFocused();
  await goBack(page);
  await expect(statement(page, 6)).toBeFocused();
  await page.reload();
  await expect(statement(page, 6)).toBeVisible();
  await expect(radio(page, 4)).toBeChecked();
  await goBack(page);
  await expect(statement(page, 5)).toBeVisible();
  await goForward(page);
  await goForward(page);
  await expect(statement(page, 7)).toBeVisible();
});

test('a changed earlier answer changes the result', async ({ page, context }) => {
  await seedState(context, stateOf(kernResponse));
  await page.goto('./resultaat/');
  await expectScores(page, profileFor(kernResponse));
  await unfold(page, ui.result.dataTitle);
  await button(page, ui.result.backToQuestions).click();
  await expect(statement(page, 0)).toBeFocused();
  await expect(page).toHaveURL(/\/vragenlijst\/$/);
  await expect(radio(page, kernResponse.get('pro-3')?.value ?? 0)).toBeChecked();
  await choice(page, 1).click();
  await expect(statement(page, 1)).toBeFocused();
  await goBack(page);
  await expect(radio(page, 1)).toBeChecked();
  await goBack(page);
  await expect(page).toHaveURL(/\/resultaat\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expectScores(page, profileFor(withValues(kernResponse, { 'pro-3': 1 })));
});

test('Back leads from the result into the questions, after a reload too', async ({
  page,
  context,
}) => {
  await seedState(context, stateOf(kernResponse));
  await page.goto('./');
  await expect(heading(page, ui.questionnaire.doneTitle)).toBeVisible();
  await button(page, 'Vorige').click();
  await expect(heading(page, lastSituation)).toBeFocused();
  await button(page, 'Bekijk mijn resultaat').click();
  await expect(heading(page, resultHeading)).toBeFocused();
  await expect(page).toHaveTitle('Je resultaat · Aan het roer');
  await goBack(page);
  await expect(heading(page, lastSituation)).toBeFocused();
  await expect(page).toHaveTitle('Vragenlijst · Aan het roer');
  await goForward(page);
  await expect(heading(page, resultHeading)).toBeFocused();

  await page.reload();
  await expect(heading(page, resultHeading)).toBeVisible();
  await goBack(page);
  await expect(heading(page, lastSituation)).toBeVisible();
  await page.reload();
  await expect(heading(page, lastSituation)).toBeVisible();
});

test('each statement shows its own answer, from whichever side a person comes', async ({
  page,
}) => {
  // Up and down the scale: the next statement uses the same radios.
  const answers = [4, 2, 5, 1, 3, 1];
  await page.goto('./vragenlijst/');
  for (const [index, value] of answers.entries()) {
    await expect(statement(page, index)).toBeVisible();
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
    await choice(page, value).click();
  }
  const shows = async (index: number) => {
    await expect(statement(page, index)).toBeFocused();
    const checked = page.getByRole('radio', { checked: true });
    await expect(checked).toHaveCount(1);
    await expect(checked).toHaveValue(String(answers[index]));
  };
  await expect(statement(page, answers.length)).toBeFocused();
  for (let index = answers.length - 1; index >= 0; index -= 1) {
    await button(page, 'Vorige').click();
    await shows(index);
  }
  for (let index = 1; index < answers.length; index += 1) {
    await button(page, 'Volgende').click();
    await shows(index);
  }
});
