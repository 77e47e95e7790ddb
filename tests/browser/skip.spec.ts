import type { Response } from '../../src/domain/test/response.ts';
import { fill } from '../../src/i18n/format.ts';
import { expect, test } from './fixtures.ts';
import { items, ui } from './support/content.ts';
import { seedState } from './support/device.ts';
import { fullResponse, kernResponse, profileFor, stateOf, summaryFor } from './support/people.ts';
import { button, choice, heading, kernSituations, kernStatements } from './support/quiz.ts';
import { reveal } from './support/sharing.ts';
import {
  expectRoles,
  expectScores,
  goSharing,
  openFolds,
  stepBand,
  stepsFold,
} from './support/result.ts';
import { answerAll, firstAnswers, KERN, without } from '../support/builders/responses.ts';

const statementsOnly = firstAnswers(kernResponse, kernStatements.length);

test('a person who looks halfway sees no roles but an invitation', async ({ page, context }) => {
  await seedState(context, stateOf(statementsOnly));
  await page.goto('./');
  await expect(heading(page, ui.questionnaire.halfwayTitle)).toBeVisible();
  await button(page, 'Bekijk mijn resultaat').click();
  await expect(heading(page, summaryFor(statementsOnly).heading)).toBeFocused();
  await expectScores(page, profileFor(statementsOnly));
  const region = page.getByRole('region', { name: ui.result.rolesTitle });
  await expect(region).toContainText(ui.result.rolesSkippedText);
  await expect(page.getByRole('table', { name: 'Scores per rol' })).toHaveCount(0);
  // The kern comes first: roles without a score cannot become sharper.
  await openFolds(page);
  await expect(button(page, ui.result.deepenTraits)).toBeVisible();
  await expect(button(page, ui.result.deepenRoles)).toHaveCount(0);
  await goSharing(page);
  await reveal(page, 'scores');
  await expect(page.getByRole('checkbox', { name: ui.share.withRoles })).toHaveCount(0);
  await button(page, ui.result.backToResult).click();
  await button(page, ui.result.rolesSkippedGo).click();
  await button(page, ui.questionnaire.halfwayGo).click();
  const first = items.situations[kernSituations[0]?.id ?? '']?.text ?? '';
  await expect(heading(page, first)).toBeFocused();
});

test('a person who looks too early reads what is missing', async ({ page, context }) => {
  await seedState(context, stateOf(firstAnswers(kernResponse, 30)));
  await page.goto('./resultaat/');
  await expect(page.getByText(ui.result.incompleteTitle)).toBeVisible();
  await expect(page.getByText(fill(ui.result.incompleteText, { n: 4 }))).toBeVisible();
  await expectScores(page, profileFor(firstAnswers(kernResponse, 30)));
  await expect(page.locator('.radar')).toHaveCount(0);
  await expect(button(page, 'Kopieer link')).toHaveCount(0);
  await button(page, ui.result.incompleteGo).click();
  await expect(page.getByText('31 van 52')).toBeVisible();
});

test('both parts of the verdieping give a full result with narrower margins', async ({
  page,
  context,
}) => {
  const [statementId, reactionId] = ['con-5', 'sit-4-redder'];
  const width = (answers: Response) => {
    const score = profileFor(answers).scores.get('authenticiteit');
    return score?.kind === 'scored' ? score.high - score.low : 0;
  };
  expect(width(fullResponse)).toBeLessThan(width(kernResponse));
  await seedState(context, stateOf(without(fullResponse, statementId, reactionId)));
  await page.goto('./resultaat/');
  await expect(page.getByText(ui.result.first, { exact: true })).toBeVisible();
  await openFolds(page);
  await button(page, ui.result.deepenTraits).click();
  await expect(heading(page, items.statements[statementId] ?? '')).toBeFocused();
  await expect(page.getByText('12 van 12')).toBeVisible();
  await choice(page, fullResponse.get(statementId)?.value ?? 0).click();
  await expect(button(page, 'Bekijk mijn resultaat')).toBeFocused();
  await button(page, 'Bekijk mijn resultaat').click();
  await expectScores(page, profileFor(without(fullResponse, reactionId)));
  await expect(page.getByText(ui.result.sharper, { exact: true })).toBeVisible();
  await expect(page.getByText(ui.result.sharpened)).toBeVisible();
  await expect(
    page.getByRole('table', { name: ui.result.tableCaption }).locator('.was'),
  ).toHaveCount(6);
  await expect(
    page.getByRole('table', { name: ui.result.rolesCaption }).locator('.was'),
  ).toHaveCount(0);
  await expect(button(page, ui.result.deepenTraits)).toHaveCount(0);

  await openFolds(page);
  await button(page, ui.result.deepenRoles).click();
  await expect(heading(page, items.situations['sit-4']?.text ?? '')).toBeFocused();
  await page.keyboard.press(String(fullResponse.get(reactionId)?.value));
  await button(page, 'Bekijk mijn resultaat').click();
  await expect(page.getByText(ui.result.full, { exact: true })).toBeVisible();
  await expectScores(page, profileFor(fullResponse));
  await expectRoles(page, profileFor(fullResponse));
  await expect(page.getByText(ui.result.deepenDone)).toBeVisible();
});

test('hasty answers give numbers, no names, and a free choice', async ({ page, context }) => {
  const hasty = answerAll(4, KERN);
  await seedState(context, stateOf(hasty));
  await page.goto('./resultaat/');
  await expect(heading(page, ui.result.headWithheld)).toBeVisible();
  await expect(page.getByText(ui.result.withheld)).toBeVisible();
  await expectScores(page, profileFor(hasty));
  await expect(page.getByText(ui.result.roleWithheld)).toBeVisible();
  const places = stepBand(page);
  await expect(places.getByRole('heading', { level: 3 })).toHaveCount(6);
  await expect(stepsFold(page)).toHaveCount(0);
  await places.getByRole('button', { name: 'Continu leren' }).click();
  await openFolds(page);
  await expect(stepsFold(page).getByRole('heading', { level: 4 })).toHaveText(['Continu leren']);
  await button(page, ui.result.withheldLook).click();
  await expect(page.getByText('1 van 52')).toBeVisible();
});
