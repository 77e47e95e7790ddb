import { expect, test } from './fixtures.ts';
import { ui } from './support/content.ts';
import { expectNothingStored, seedState, storedCounts, storedText } from './support/device.ts';
import { kernResponse, profileFor, stateOf } from './support/people.ts';
import { button, choice, heading, statement, openSettings } from './support/quiz.ts';
import { expectScores, openFolds, sheetLink } from './support/result.ts';
import { firstAnswers } from '../support/builders/responses.ts';
import { goBack } from './support/history.ts';

const { questionnaire, result, keeping } = ui;
const profile = profileFor(kernResponse);

/** A person with a whole result who began again, and gave this many answers since. */
function begunAgain(answers: number) {
  const [attempt] = stateOf(kernResponse).attempts;
  if (attempt === undefined) throw new Error('no attempt');
  const later = { id: 'b'.repeat(16), startedAt: attempt.startedAt + 300_000 };
  return stateOf(kernResponse, {
    attempts: [attempt, { ...attempt, ...later, answers: firstAnswers(kernResponse, answers) }],
  });
}

test('a person who began again can see the earlier result, and can wipe it', async ({
  page,
  context,
}) => {
  await seedState(context, stateOf(kernResponse));
  await page.goto('./resultaat/');
  await openFolds(page);
  await button(page, questionnaire.again).click();
  await expect(statement(page, 0)).toBeFocused();
  await openSettings(page);
  await expect(button(page, 'Wis alles')).toBeVisible();
  const kept = await storedText(page);
  await button(page, questionnaire.earlierGo).click();
  await expect(page).toHaveURL(/\/resultaat\/$/);
  await expect(page.getByText(result.earlierShown)).toBeVisible();
  await expectScores(page, profile);
  await page.reload();
  await expectScores(page, profile);
  await button(page, result.earlierLeave).click();
  await expect(statement(page, 0)).toBeFocused();
  // Looking changes nothing that is kept, so no other tab can lose anything.
  await expect.poll(() => storedText(page)).toBe(kept);

  await page.goto('./');
  await expect(heading(page, ui.start.title)).toBeVisible();
  await expect(page.getByText(questionnaire.earlierText)).toBeVisible();
  await page.goto('./resultaat/');
  await expect(heading(page, result.emptyTitle)).toBeVisible();
  await button(page, questionnaire.earlierGo).click();
  await expectScores(page, profile);
  await goBack(page);
  await expect(heading(page, result.emptyTitle)).toBeVisible();
  await button(page, 'Wis alles').click();
  await button(page, keeping.wipeYes).click();
  await expect(page.getByText(keeping.wiped)).toBeVisible();
  await expect(page.getByText(questionnaire.earlierText)).toHaveCount(0);
  await expectNothingStored(page);
});

test('an unfinished result leads to the earlier one and back to the same question', async ({
  page,
  context,
}) => {
  await seedState(context, begunAgain(20));
  await page.goto('./resultaat/');
  await expect(page.getByText(result.incompleteTitle)).toBeVisible();
  await button(page, questionnaire.earlierGo).click();
  await expectScores(page, profile);
  await expect(button(page, questionnaire.again)).toHaveCount(0);
  await expect(button(page, result.deepenTraits)).toHaveCount(0);
  // A sheet is made from the attempt of now.
  await expect(sheetLink(page)).toHaveCount(0);
  await button(page, result.earlierLeave).click();
  await expect(statement(page, 20)).toBeFocused();
  await choice(page, 3).click();
  await expect(statement(page, 21)).toBeFocused();
  await expect.poll(() => storedCounts(page)).toEqual([52, 21]);
});

test('a new whole result replaces the earlier one', async ({ page, context }) => {
  await seedState(context, begunAgain(36));
  await page.goto('./resultaat/');
  await expectScores(page, profileFor(firstAnswers(kernResponse, 36)));
  await expect(page.getByText(questionnaire.earlierText)).toHaveCount(0);
});
