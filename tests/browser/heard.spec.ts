import { shuffledReactions } from '../../src/domain/test/shuffle.ts';
import { TRAITS } from '../../src/domain/test/scales.ts';
import { fill } from '../../src/i18n/fill.ts';
import { firstAnswers } from '../support/builders/responses.ts';
import { expect, test } from './fixtures.ts';
import {
  answerName,
  instrument,
  items,
  KERN_TOTAL,
  traits,
  ui,
  wordingOf,
} from './support/content.ts';
import { seedState } from './support/device.ts';
import { fragmentOf } from './support/links.ts';
import { kernResponse, profileFor, stateOf, summaryFor } from './support/people.ts';
import { button, heading, kernSituations, kernStatements, statement } from './support/quiz.ts';
import { hear } from './support/reader.ts';
import { radarLabel } from './support/result.ts';
import { rowsOf } from './support/rows.ts';

test.use({ bypassCSP: true });

const { questionnaire, result } = ui;
const profile = profileFor(kernResponse);

/** Expects these phrases one after the other; others may come between. */
function expectInOrder(heard: readonly string[], expected: readonly string[]): void {
  let from = 0;
  for (const phrase of expected) {
    const at = heard.indexOf(phrase, from);
    const rest = heard.slice(from, from + 20).join(' | ');
    expect(at, `'${phrase}' comes after '${heard[from - 1] ?? 'the start'}' in: ${rest}`).not.toBe(
      -1,
    );
    from = at + 1;
  }
}

const progress = (n: number) => fill(questionnaire.progress, { n, total: KERN_TOTAL });

/** The five answers as they are heard, before one is chosen. */
const scale = [1, 2, 3, 4, 5].map(
  (value) => `radio, ${answerName(value)}, not checked, position ${value}, set size 5`,
);

test('a statement is heard as its number, the question and the scale', async ({
  page,
  context,
}) => {
  await seedState(context, stateOf(firstAnswers(kernResponse, 2)));
  await page.goto('./');
  for (const index of [2, 3]) {
    await expect(statement(page, index)).toBeVisible();
    expectInOrder(await hear(page), [
      progress(index + 1),
      `heading, ${wordingOf(kernStatements[index]?.id ?? '')}, level 1`,
      questionnaire.question,
      ...scale,
      'button, Vorige',
      'button, Volgende',
    ]);
    await page.keyboard.press('4');
  }
});

test('a situation is heard before the reaction, and the reaction before its scale', async ({
  page,
  context,
}) => {
  const state = stateOf(firstAnswers(kernResponse, kernStatements.length));
  await seedState(context, state);
  await page.goto('./');
  await button(page, questionnaire.halfwayGo).click();
  const [situation] = kernSituations;
  if (situation === undefined) throw new Error('no situations');
  const words = items.situations[situation.id]?.text ?? '';
  await expect(heading(page, words)).toBeFocused();
  const [reaction] = shuffledReactions(instrument, situation, state.attempts[0]?.seed ?? 0);
  expectInOrder(await hear(page), [
    progress(kernStatements.length + 1),
    `heading, ${words}, level 1`,
    questionnaire.situationLead,
    fill(questionnaire.reaction, { n: 1, total: situation.reactions.length }),
    wordingOf(reaction?.id ?? ''),
    ...scale,
    'button, Volgende',
  ]);
});

const rows = rowsOf(profile, TRAITS).flatMap(([margin = '', points = ''], i) => [
  `rowheader, ${traits[TRAITS[i] ?? 'proactiviteit'].name}`,
  `cell, ${margin}`,
  `cell, ${points}`,
]);

test('a result is heard as a letter: what it says, the helm, how sure, the numbers, the step', async ({
  page,
  context,
}) => {
  await seedState(context, stateOf(kernResponse));
  await page.goto('./resultaat/');
  await expect(heading(page, result.takeTitle)).toBeVisible();
  const summary = summaryFor(kernResponse);
  expectInOrder(await hear(page), [
    `heading, ${summary.heading}, level 1`,
    ...summary.paragraphs.filter(({ length }) => length > 0).map((said) => said.join(' ')),
    `image, ${radarLabel(profile)}`,
    `heading, ${result.chances.title}, level 2`,
    'table, Scores per bouwsteen',
    ...rows,
    `group, ${result.takeAlong}`,
    `button, ${result.share}`,
    `heading, ${result.stepTitle}, level 2`,
    `heading, ${result.onTitle}, level 2`,
    `heading, ${result.rolesTitle}, level 2`,
    `heading, ${result.takeTitle}, level 2`,
    // No part of taking it along.
    `heading, ${result.dataTitle}, level 2`,
  ]);
});

test('a shared result is heard as one: whose it is, the helm, the numbers', async ({ page }) => {
  await page.goto(`./gedeeld/#${fragmentOf(kernResponse, true)}`);
  await expect(heading(page, result.takeTitle)).toBeVisible();
  const heard = await hear(page);
  expectInOrder(heard, [
    `heading, ${summaryFor(kernResponse, 'shared').heading}, level 1`,
    `image, ${radarLabel(profile)}`,
    'table, Scores per bouwsteen',
    ...rows,
    `heading, ${result.rolesTitle}, level 2`,
  ]);
});
