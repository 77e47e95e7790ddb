import type { Page } from '@playwright/test';
import type { AnswerValue, Response } from '../../../src/domain/test/response.ts';
import { carelessSigns } from '../../../src/domain/score/carelessness.ts';
import { TRAITS } from '../../../src/domain/test/scales.ts';
import { shuffledReactions } from '../../../src/domain/test/shuffle.ts';
import { answerAll, answersTo, KERN } from '../../support/builders/responses.ts';
import { itemsIn } from '../../support/builders/content.ts';
import { expect, test } from '../fixtures.ts';
import { instrument, items, norms, roles, traits, ui } from '../support/content.ts';
import { seedState, storedSeed } from '../support/device.ts';
import { kernResponse, profileFor, stateOf, summaryFor } from '../support/people.ts';
import { answerByDigits, button, heading, kernSituations, reaction } from '../support/quiz.ts';
import { expectScores, openFolds, stepBand, stepsFold } from '../support/result.ts';
import { withValues } from '../../support/builders/responses.ts';

/** Slow enough not to be haste. */
const PACE = 4_000;

/** Digits without a pattern: a generator of Park and Miller (1988). */
function clickedAtRandom(seed: number): Response {
  let state = seed;
  const next = () => (state = (state * 48_271) % 2_147_483_647);
  return answersTo(itemsIn(KERN).map(({ id }) => [id, ((next() % 5) + 1) as AnswerValue]));
}

async function answerKern(page: Page, response: Response): Promise<void> {
  await page.clock.install();
  await page.goto('./');
  await answerByDigits(page, response, { pace: PACE });
  await button(page, ui.questionnaire.halfwayGo).click();
  const seed = await storedSeed(page);
  for (const [index, situation] of kernSituations.entries()) {
    await expect(heading(page, items.situations[situation.id]?.text ?? '')).toBeFocused();
    for (const { id } of shuffledReactions(instrument, situation, seed)) {
      await page.clock.fastForward(PACE);
      const value = String(response.get(id)?.value);
      await expect(reaction(page, id)).toBeVisible();
      await page.keyboard.press(value);
      await expect(
        reaction(page, id).getByRole('radio', { checked: true, includeHidden: true }),
      ).toHaveValue(value);
    }
    const isLast = index === kernSituations.length - 1;
    await button(page, isLast ? 'Bekijk mijn resultaat' : 'Volgende').click();
  }
}

for (const [who, response, signs] of [
  ['a straight-liner', answerAll(3, KERN), ['run']],
  ['a random clicker', clickedAtRandom(20_261_123), ['spread']],
] as const) {
  test(`${who} hears no name, and gets places to practise`, async ({ page }) => {
    expect(carelessSigns(instrument, norms, response)).toEqual(expect.arrayContaining([...signs]));
    await answerKern(page, response);
    await expect(heading(page, ui.result.headWithheld)).toBeFocused();
    await expect(page.getByText(ui.result.withheld)).toBeVisible();
    await expectScores(page, profileFor(response));
    await expect(page.getByText(ui.result.roleWithheld)).toBeVisible();
    for (const trait of TRAITS)
      await expect(page.locator('.letter')).not.toContainText(traits[trait].everyday);
    const places = stepBand(page);
    await expect(places.getByRole('heading', { level: 3 })).toHaveText(
      TRAITS.map((trait) => traits[trait].name),
    );
    const [first] = TRAITS;
    await places.getByRole('button', { name: traits[first].name }).click();
    await expect(heading(page, traits[first].name).first()).toBeFocused();
    await openFolds(page);
    await expect(stepsFold(page).getByRole('heading', { level: 4 })).toHaveText([
      traits[first].name,
    ]);
  });
}

test('when names are withheld, no word tells the role of an answer', async ({ page, context }) => {
  const response = clickedAtRandom(20_261_123);
  expect(profileFor(response).withheld).toBe(true);
  await seedState(context, stateOf(response));
  await page.goto('./resultaat/');
  const part = page.getByRole('region', { name: ui.result.rolesTitle });
  await expect(part.getByText(ui.result.roleWithheld)).toBeVisible();
  await openFolds(page);
  const said = page.getByRole('table', { name: ui.result.situationsCaption });
  await expect(said.getByRole('row')).toHaveCount(1 + kernSituations.length);
  await expect(part).toContainText(roles.redder.meaning);
  const [belongs] = ui.result.reactionOf.split('{');
  await expect(said).not.toContainText(belongs ?? '');
  for (const { low, middle, high } of Object.values(roles))
    for (const words of [low, middle, high]) await expect(part).not.toContainText(words);
});

test('a tie is shown as a tie', async ({ page, context }) => {
  // Proactiviteit drops to exactly the score of authenticiteit.
  const lower = Object.fromEntries(
    itemsIn(KERN)
      .filter(({ scale }) => scale === 'proactiviteit')
      .map(({ id, keying }) => [id, keying === 'reversed' ? 4 : 2]),
  ) as Record<string, AnswerValue>;
  const tied = withValues(kernResponse, lower);
  const profile = profileFor(tied);
  expect(profile.scores.get('proactiviteit')).toEqual(profile.scores.get('authenticiteit'));
  expect(profile.lowest).toMatchObject({
    kind: 'list',
    traits: expect.arrayContaining(['proactiviteit', 'authenticiteit']),
  });
  await seedState(context, stateOf(tied));
  await page.goto('./resultaat/');
  await expectScores(page, profile);
  for (const sentences of summaryFor(tied).paragraphs)
    await expect(page.getByText(sentences.join(' '))).toBeVisible();
  await expect(page.getByText('De volgorde is onzeker.')).toBeVisible();
});
