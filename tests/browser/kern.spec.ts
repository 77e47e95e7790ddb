import type { Locator } from '@playwright/test';
import { shuffledReactions } from '../../src/domain/test/shuffle.ts';
import { fill } from '../../src/i18n/format.ts';
import { expect, test } from './fixtures.ts';
import { instrument, items, ui } from './support/content.ts';
import { storedSeed } from './support/device.ts';
import { kernResponse, profileFor, summaryFor } from './support/people.ts';
import {
  boxOf,
  button,
  expectOpen,
  expectProgress,
  heading,
  kernSituations,
  kernStatements,
  radio,
  reaction,
  row,
  statement,
} from './support/quiz.ts';
import {
  expectRoles,
  expectScores,
  radarLabel,
  openFolds,
  stepBand,
  stepsFold,
} from './support/result.ts';

const profile = profileFor(kernResponse);

test('the whole kern by tap ends in a result on the same document', async ({ page, hasTouch }) => {
  // The whole row takes a tap. Left and right by turns: two quick taps on one spot are a double
  // tap.
  let taps = 0;
  const press = async (target: Locator) => {
    const { width } = await boxOf(target);
    const position = { x: (taps += 1) % 2 === 0 ? 20 : width - 20, y: 12 };
    await (hasTouch ? target.tap({ position }) : target.click({ position }));
  };
  const valueOf = (id: string) => kernResponse.get(id)?.value ?? Number.NaN;
  // Answers at a calm pace: the site asks hasty people to look again.
  const ponder = () => page.clock.fastForward(4_000);
  await page.clock.install();
  await page.goto('./');
  await page.evaluate(() => Object.assign(globalThis, { sameDocument: true }));

  for (const [index, { id }] of kernStatements.entries()) {
    if (index > 0) await expect(statement(page, index)).toBeFocused();
    await expectProgress(page, index + 1);
    await ponder();
    await press(row(page, valueOf(id)));
  }

  await expect(heading(page, ui.questionnaire.halfwayTitle)).toBeFocused();
  await press(button(page, ui.questionnaire.halfwayGo));
  const seed = await storedSeed(page);
  for (const [index, situation] of kernSituations.entries()) {
    await expect(heading(page, items.situations[situation.id]?.text ?? '')).toBeFocused();
    for (const [order, { id }] of shuffledReactions(instrument, situation, seed).entries()) {
      if (order > 0) await expectOpen(page, id);
      await ponder();
      await press(row(reaction(page, id), valueOf(id)));
      await expect(
        reaction(page, id).getByRole('radio', { checked: true, includeHidden: true }),
      ).toHaveValue(String(valueOf(id)));
    }
    const isLast = index === kernSituations.length - 1;
    await press(button(page, isLast ? 'Bekijk mijn resultaat' : 'Volgende'));
  }

  const summary = summaryFor(kernResponse);
  await expect(heading(page, summary.heading)).toBeFocused();
  for (const sentences of summary.paragraphs)
    await expect(page.getByText(sentences.join(' '))).toBeVisible();
  await expect(page).toHaveTitle('Je resultaat · Aan het roer');
  await expect(page).toHaveURL(/\/resultaat\/$/);
  expect(await page.evaluate(() => 'sameDocument' in globalThis)).toBe(true);
  await expect(page.getByText(ui.result.first, { exact: true })).toBeVisible();

  await expectScores(page, profile);
  await expectRoles(page, profile);
  const radar = page.locator('.radar svg[role=img]');
  await expect(radar).toBeVisible();
  await expect(radar).toHaveAccessibleName(radarLabel(profile));

  const places = stepBand(page);
  await expect(places.getByRole('heading', { level: 3 })).toHaveText([
    'Authenticiteit',
    'Proactiviteit',
    'Visie en doelen',
  ]);

  await openFolds(page);
  await expect(stepsFold(page).getByRole('heading', { level: 4 })).toHaveText([
    'Authenticiteit',
    'Proactiviteit',
    'Visie en doelen',
  ]);
  await expect(
    heading(page, fill(ui.result.strengthTitle, { trait: 'verantwoordelijkheid' })),
  ).toBeVisible();
});

test('a double click answers one statement', async ({ page }) => {
  await page.goto('./vragenlijst/');
  for (const [index, target] of [radio(page, 2), row(page, 4)].entries()) {
    await expect(statement(page, index)).toBeVisible();
    await target.dblclick();
    // Its focus does not: the second press may hit what was drawn in between.
    await expect(statement(page, index + 1)).toBeVisible();
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  }
});
