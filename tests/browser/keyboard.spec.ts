import type { Page } from '@playwright/test';
import { shuffledReactions } from '../../src/domain/test/shuffle.ts';
import { expect, test } from './fixtures.ts';
import { instrument, items, ui } from './support/content.ts';
import { seedState, storedSeed } from './support/device.ts';
import { kernResponse, profileFor, stateOf, summaryFor } from './support/people.ts';
import {
  button,
  choice,
  expectProgress,
  heading,
  kernSituations,
  kernStatements,
  radio,
  reaction,
  statement,
  openPause,
  openSettings,
} from './support/quiz.ts';
import { expectScores } from './support/result.ts';
import { firstAnswers } from '../support/builders/responses.ts';

const statements = kernStatements.length;
const profile = profileFor(kernResponse);
const valueOf = (id: string) => kernResponse.get(id)?.value ?? Number.NaN;

/** Goes with Tab to the question after the focus, and answers it with Space and arrows. */
async function answer(page: Page, value: number): Promise<void> {
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  for (let step = 1; step < value; step += 1) await page.keyboard.press('ArrowDown');
}

async function tabTo(page: Page, name: string): Promise<void> {
  const target = button(page, name);
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(target).toBeFocused({ timeout: 50 });
  }).toPass({ intervals: [0] });
}

test('the whole kern by keyboard alone', async ({ page }) => {
  test.slow();
  await page.clock.install();
  await page.goto('./');
  // Past the skip link, the header and the settings, to what comes before the first answer.
  const settings = page.locator('.options > summary');
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(settings).toBeFocused({ timeout: 50 });
  }).toPass({ intervals: [0] });

  for (const [index, { id }] of kernStatements.entries()) {
    if (index > 0) await expect(statement(page, index)).toBeFocused();
    await page.clock.fastForward(4_000);
    await answer(page, valueOf(id));
    await expect(radio(page, valueOf(id))).toBeChecked();
    await expect(statement(page, index)).toBeVisible();
    for (let tab = index > 0 ? 0 : 1; tab < 2; tab += 1) await page.keyboard.press('Tab');
    await expect(button(page, 'Volgende')).toBeFocused();
    await page.keyboard.press('Enter');
  }

  await expect(heading(page, ui.questionnaire.halfwayTitle)).toBeFocused();
  await tabTo(page, ui.questionnaire.halfwayGo);
  await page.keyboard.press('Enter');
  for (const [index, situation] of kernSituations.entries()) {
    const words = items.situations[situation.id]?.text ?? '';
    await expect(heading(page, words)).toBeFocused();
    const next = index === kernSituations.length - 1 ? 'Bekijk mijn resultaat' : 'Volgende';
    const seed = await storedSeed(page);
    for (const { id } of shuffledReactions(instrument, situation, seed)) {
      if (await radio(reaction(page, id), 1).isHidden()) {
        // On a narrow screen one reaction is open; the same button leads to the next.
        await tabTo(page, next);
        await page.keyboard.press('Enter');
        await expect(reaction(page, id).locator('legend')).toBeFocused();
      }
      await page.clock.fastForward(4_000);
      await answer(page, valueOf(id));
      await expect(radio(reaction(page, id), valueOf(id))).toBeChecked();
    }
    await tabTo(page, next);
    await page.keyboard.press('Enter');
  }

  await expect(heading(page, summaryFor(kernResponse).heading)).toBeFocused();
  await expectScores(page, profile);
});

test('arrows and Space answer and stay; a digit answers and goes on', async ({ page }) => {
  await page.goto('./vragenlijst/');
  await radio(page, 1).focus();
  for (const [key, value] of [
    ['Space', 1],
    ['ArrowDown', 2],
    ['ArrowRight', 3],
    ['ArrowUp', 2],
  ] as const) {
    await page.keyboard.press(key);
    await expect(radio(page, value)).toBeChecked();
    await expect(statement(page, 0)).toBeVisible();
  }
  await page.keyboard.press('4');
  await expect(statement(page, 1)).toBeFocused();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await page.keyboard.press('6');
  await page.keyboard.press('0');
  await page.keyboard.press('Control+1');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await button(page, 'Vorige').click();
  await expect(radio(page, 4)).toBeChecked();
});

test('a pressed answer takes focus with the click, not before', async ({ page }) => {
  await page.goto('./vragenlijst/');
  await openSettings(page);
  await page.getByRole('checkbox', { name: ui.questionnaire.autoSwitch }).click();
  // Before the script has come, the browser decides: focus moves as the button goes down.
  await expect(page.locator('html[data-live]')).toHaveCount(1);
  await button(page, 'Volgende').focus();
  await choice(page, 3).hover();
  await page.mouse.down();
  await expect(button(page, 'Volgende')).toBeFocused();
  await page.mouse.up();
  await expect(radio(page, 3)).toBeChecked();
  await expect(radio(page, 3)).toBeFocused();
});

test("'Vanzelf verder' off: neither digit nor tap goes on", async ({ page }) => {
  await page.goto('./vragenlijst/');
  const announced = page.getByText(ui.questionnaire.autoNote);
  await expect(announced).toBeVisible();
  await openSettings(page);
  await page.getByRole('checkbox', { name: ui.questionnaire.autoSwitch }).click();
  await expect(page.getByText(ui.questionnaire.manualHow)).toBeVisible();
  await expect(announced).toBeHidden();
  await page.keyboard.press('4');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await radio(page, 2).click();
  await expect(radio(page, 2)).toBeChecked();
  await expect(statement(page, 0)).toBeVisible();
  await button(page, 'Volgende').click();
  await expect(statement(page, 1)).toBeFocused();

  await page.reload();
  await openPause(page);
  await expect(page.getByRole('checkbox', { name: ui.questionnaire.autoSwitch })).not.toBeChecked();
});

for (const [kind, given, note] of [
  ['statement', 7, ui.questionnaire.autoNote],
  // The first half of the situations.
  ['situation', statements + 8, ui.questionnaire.situationAuto],
] as const) {
  test(`who comes back on a ${kind} is told that an answer moves on, before it does`, async ({
    page,
    context,
  }) => {
    await seedState(context, stateOf(firstAnswers(kernResponse, given)));
    await page.goto('./');
    await expectProgress(page, given + 1);
    await expect(page.getByText(note)).toBeVisible();
    if (kind === 'statement') {
      await expect(page.locator('fieldset')).toHaveAccessibleDescription(note);
      await page.keyboard.press('4');
      await expect(statement(page, given + 1)).toBeFocused();
    } else {
      await button(page, 'Vorige').click();
      await expectProgress(page, given - 3);
    }
    await expect(page.getByText(note)).toBeHidden();
  });
}

test('Volgende without an answer: the error takes focus and leads to the first answer', async ({
  page,
}) => {
  await page.goto('./vragenlijst/');
  await button(page, 'Volgende').click();
  const error = page.getByRole('alert');
  await expect(error).toBeFocused();
  await expect(error).toContainText(ui.questionnaire.errorTitle);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(radio(page, 1)).toBeFocused();
  await expect(page).toHaveURL(/\/vragenlijst\/$/);
  await page.keyboard.press('Space');
  await expect(error).toBeHidden();
  await button(page, 'Volgende').click();
  await expect(statement(page, 1)).toBeFocused();
});

test('a missing answer on one statement is not reported on another', async ({ page }) => {
  await page.goto('./vragenlijst/');
  await radio(page, 3).click();
  await expect(statement(page, 1)).toBeFocused();
  await button(page, 'Volgende').click();
  const error = page.getByRole('alert');
  await expect(error).toBeFocused();
  await button(page, 'Vorige').click();
  await expect(statement(page, 0)).toBeFocused();
  await expect(error).toBeHidden();
  await button(page, 'Volgende').click();
  await expect(statement(page, 1)).toBeFocused();
  await expect(error).toBeHidden();
});

test('on a situation a digit answers the open reaction; only Volgende leaves', async ({
  page,
  context,
}) => {
  const [situation, following] = kernSituations;
  if (situation === undefined || following === undefined) throw new Error('no situations');
  const state = stateOf(firstAnswers(kernResponse, statements));
  await seedState(context, state);
  await page.goto('./');
  await button(page, ui.questionnaire.halfwayGo).click();
  const reactions = shuffledReactions(instrument, situation, state.attempts[0]?.seed ?? 0);
  for (const [index, { id }] of reactions.entries()) {
    await expectProgress(page, statements + index + 1);
    if (index > 0) await expect(reaction(page, id).locator('legend')).toBeFocused();
    await page.keyboard.press(String(valueOf(id)));
  }
  await expect(button(page, 'Volgende')).toBeFocused();
  await expect(heading(page, items.situations[situation.id]?.text ?? '')).toBeVisible();
  // One more digit changes the last answer and stays.
  await page.keyboard.press('5');
  await expect(heading(page, items.situations[situation.id]?.text ?? '')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(heading(page, items.situations[following.id]?.text ?? '')).toBeFocused();
});

test("with 'Vanzelf verder' off a situation can be answered on any screen", async ({
  page,
  context,
}) => {
  const [situation, following] = kernSituations;
  if (situation === undefined || following === undefined) throw new Error('no situations');
  const autoAdvance = { value: false, at: 1 };
  const state = stateOf(firstAnswers(kernResponse, statements), { autoAdvance });
  await seedState(context, state);
  await page.goto('./');
  await button(page, ui.questionnaire.halfwayGo).click();
  for (const { id } of shuffledReactions(instrument, situation, state.attempts[0]?.seed ?? 0)) {
    if (await radio(reaction(page, id), 1).isHidden()) await button(page, 'Volgende').click();
    await radio(reaction(page, id), valueOf(id)).click();
    await expect(page.getByRole('alert')).toBeHidden();
  }
  await button(page, 'Volgende').click();
  await expect(heading(page, items.situations[following.id]?.text ?? '')).toBeFocused();
});
