import { expect, test } from './fixtures.ts';
import { items } from './support/content.ts';
import { seedState } from './support/device.ts';
import { fullResponse, kernResponse, profileFor, stateOf } from './support/people.ts';
import { button, choice, heading, kernSituations, kernStatements } from './support/quiz.ts';
import { expectRoles, expectScores } from './support/result.ts';
import { answerAll, firstAnswers, KERN, without } from '../support/builders/responses.ts';

const statementsOnly = firstAnswers(kernResponse, kernStatements.length);

test('who looks halfway sees no roles but an invitation', async ({ page, context }) => {
  await seedState(context, stateOf(statementsOnly));
  await page.goto('./');
  await expect(heading(page, 'Je radar staat. Nog vier situaties')).toBeVisible();
  await button(page, 'Bekijk mijn resultaat').click();
  await expect(heading(page, 'Op verantwoordelijkheid kun je bouwen')).toBeFocused();
  await expectScores(page, profileFor(statementsOnly));
  const region = page.getByRole('region', { name: 'Als het lastig wordt' });
  await expect(region).toContainText('Je sloeg de situaties over.');
  await expect(page.getByRole('table', { name: 'Scores per rol' })).toHaveCount(0);
  await expect(page.getByRole('checkbox', { name: 'Ook mijn rollen' })).toHaveCount(0);
  await button(page, 'Beantwoord de vier situaties').click();
  await button(page, 'Ga door').click();
  const first = items.situations[kernSituations[0]?.id ?? '']?.text ?? '';
  await expect(heading(page, first)).toBeFocused();
});

test('who looks too early hears what is missing', async ({ page, context }) => {
  await seedState(context, stateOf(firstAnswers(kernResponse, 30)));
  await page.goto('./resultaat/');
  await expect(page.getByText('Nog niet alles is beantwoord')).toBeVisible();
  await expect(page.getByText('Nu missen er nog 4.')).toBeVisible();
  await expectScores(page, profileFor(firstAnswers(kernResponse, 30)));
  await expect(page.locator('canvas')).toHaveCount(0);
  await expect(button(page, 'Kopieer link')).toHaveCount(0);
  await button(page, 'Maak het af').click();
  await expect(page.getByText('31 van 52')).toBeVisible();
});

test('both parts of the verdieping bring a full image with narrower margins', async ({
  page,
  context,
}) => {
  const [statementId, reactionId] = ['con-5', 'sit-8-aan-het-roer'];
  await seedState(context, stateOf(without(fullResponse, statementId, reactionId)));
  await page.goto('./resultaat/');
  await expect(page.getByText('Eerste beeld', { exact: true })).toBeVisible();
  await button(page, 'Bouwstenen scherper').click();
  await expect(heading(page, items.statements[statementId] ?? '')).toBeFocused();
  await expect(page.getByText('12 van 12')).toBeVisible();
  await choice(page, fullResponse.get(statementId)?.value ?? 0).click();
  await expect(button(page, 'Bekijk mijn resultaat')).toBeFocused();
  await button(page, 'Bekijk mijn resultaat').click();
  await expectScores(page, profileFor(without(fullResponse, reactionId)));
  await expect(page.getByText('69 tot 89')).toHaveCount(0);
  await expect(button(page, 'Bouwstenen scherper')).toHaveCount(0);

  await button(page, 'Rollen scherper').click();
  await expect(heading(page, items.situations['sit-8']?.text ?? '')).toBeFocused();
  await page.keyboard.press(String(fullResponse.get(reactionId)?.value));
  await button(page, 'Bekijk mijn resultaat').click();
  await expect(page.getByText('Volledig beeld', { exact: true })).toBeVisible();
  await expectScores(page, profileFor(fullResponse));
  await expectRoles(page, profileFor(fullResponse));
  await expect(page.getByText('Je hebt alle vragen beantwoord.')).toBeVisible();
});

test('hasty answers get numbers, no names, and a free choice', async ({ page, context }) => {
  const hasty = answerAll(4, KERN);
  await seedState(context, stateOf(hasty));
  await page.goto('./resultaat/');
  await expect(heading(page, 'Wil je nog eens rustig kijken?')).toBeVisible();
  await expect(page.getByText('we noemen geen hoogste, laagste of rol')).toBeVisible();
  await expectScores(page, profileFor(hasty));
  await expect(page.getByText('We noemen nu geen rol.')).toBeVisible();
  const places = page.getByRole('region', { name: 'Kies zelf een plek om te oefenen' });
  await expect(places.getByRole('heading', { level: 3 })).toHaveCount(6);
  await expect(page.getByText('Dan staan hier de tips.')).toBeVisible();
  await places.getByRole('button', { name: 'Continu leren' }).click();
  const tips = page.getByRole('region', { name: 'Tips die bij je passen' });
  await expect(tips.getByRole('heading', { level: 3 })).toHaveText(['Continu leren']);
  await button(page, 'Kijk je antwoorden na').click();
  await expect(page.getByText('1 van 52')).toBeVisible();
});
