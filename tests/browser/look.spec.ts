import { fill } from '../../src/i18n/format.ts';
import { expect, test } from './fixtures.ts';
import { items, ui } from './support/content.ts';
import { seedState } from './support/device.ts';
import { kernResponse, profileFor, stateOf } from './support/people.ts';
import {
  button,
  choice,
  heading,
  kernSituations,
  kernStatements,
  statement,
  openPause,
} from './support/quiz.ts';
import { expectScores, openFolds } from './support/result.ts';
import { goBack } from './support/history.ts';
import { answerAll, firstAnswers, KERN } from '../support/builders/responses.ts';

const { questionnaire, result } = ui;
const statements = kernStatements.length;

test('a person who looks at the answers again sees no promise, one tap from the result', async ({
  page,
  context,
}) => {
  const hasty = answerAll(4, KERN);
  await seedState(context, stateOf(hasty));
  // The document is that of the landing page, where the result was reached.
  await page.goto('./');
  await expect(heading(page, questionnaire.doneTitle)).toBeVisible();
  await button(page, questionnaire.finish).click();
  await button(page, result.withheldLook).click();
  await expect(page).toHaveURL(/\/vragenlijst\/$/);
  await expect(statement(page, 0)).toBeFocused();
  await expect(heading(page, ui.start.title)).toBeHidden();
  await expect(page.getByText(questionnaire.progressDone)).toBeVisible();
  await choice(page, 2).click();
  await expect(statement(page, 1)).toBeFocused();
  await expect(page).toHaveURL(/\/vragenlijst\/$/);
  await button(page, questionnaire.finish).click();
  await expect(page).toHaveURL(/\/resultaat\/$/);
  await expect(heading(page, result.headWithheld)).toBeFocused();
  await goBack(page);
  await goBack(page);
  await goBack(page);
  await goBack(page);
  await expect(page).toHaveURL((address) => address.pathname === new URL(page.url()).pathname);
  await expect(heading(page, questionnaire.doneTitle)).toBeVisible();
});

test('while the situations are open, a person returns to the same place', async ({
  page,
  context,
}) => {
  const answers = firstAnswers(kernResponse, statements);
  await seedState(context, stateOf(answers));
  await page.goto('./resultaat/');
  await openFolds(page);
  await button(page, result.backToQuestions).click();
  await expect(heading(page, questionnaire.halfwayTitle)).toBeFocused();
  await button(page, 'Vorige').click();
  await expect(statement(page, statements - 1)).toBeFocused();
  await button(page, questionnaire.finish).click();
  await expectScores(page, profileFor(answers));
});

test('the first time through, the result is offered at the end only', async ({ page, context }) => {
  await seedState(context, stateOf(firstAnswers(kernResponse, statements + 4)));
  await page.goto('./vragenlijst/');
  const [, second] = kernSituations;
  await expect(heading(page, items.situations[second?.id ?? '']?.text ?? '')).toBeVisible();
  await expect(button(page, questionnaire.finish)).toHaveCount(0);
});

test('the text about answering fits the screen', async ({ page, context }) => {
  await seedState(context, stateOf(firstAnswers(kernResponse, statements)));
  await page.goto('./vragenlijst/');
  await expect(heading(page, questionnaire.halfwayTitle)).toBeVisible();
  await openPause(page);
  const pause = page.locator('.pause');
  await expect(pause).toContainText(questionnaire.later);
  await expect(pause).not.toContainText(questionnaire.frame);
  await page.keyboard.press('Escape');
  await button(page, questionnaire.halfwayGo).click();
  // Before it happens, and at the first situation only.
  await expect(page.getByText(questionnaire.situationAuto)).toBeVisible();
  await openPause(page);
  await expect(pause).toContainText(`${questionnaire.frame} ${questionnaire.situationHow}`);
});

test('a person who returns to a finished test reads so once', async ({ page, context }) => {
  await seedState(context, stateOf(kernResponse));
  await page.goto('./');
  await expect(heading(page, questionnaire.doneTitle)).toBeVisible();
  const note = page.getByRole('complementary', { name: questionnaire.resumeDone });
  await expect(note).toBeVisible();
  await expect(
    page.getByText(fill(questionnaire.resumeText, { answered: 52, total: 52 })),
  ).toHaveCount(0);
  await expect(page.getByText(questionnaire.autoNote)).toHaveCount(0);
  // The own result first, and beginning again last.
  const [above, below] = await Promise.all([
    page.locator('#app .ask').boundingBox(),
    note.boundingBox(),
  ]);
  expect((below?.y ?? 0) - (above?.y ?? 0) - (above?.height ?? 0)).toBeGreaterThanOrEqual(8);
});
