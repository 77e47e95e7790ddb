import type { Page } from '@playwright/test';
import { pastLinks } from '../../support/builders/hostile.ts';
import { BY_HAND, visitFragments, worstFragments } from '../../support/builders/worst.ts';
import { firstAnswers } from '../../support/builders/responses.ts';
import { expect, test } from '../fixtures.ts';
import { instrument, ui } from '../support/content.ts';
import { seedState, storedText } from '../support/device.ts';
import { kernResponse, stateOf } from '../support/people.ts';
import { button, choice, heading, statement, topHeading } from '../support/quiz.ts';
import { seedSheet, storedSheet } from '../support/interview.ts';

/** Goes to each fragment in turn on an open page; gives those after which the page was not whole. */
async function goThrough(page: Page, all: readonly string[]): Promise<readonly string[]> {
  const { odd, moves } = await page.evaluate(visitFragments, JSON.stringify(all));
  // A blank fragment, or the current one, is no move.
  expect(moves / all.length).toBeGreaterThan(0.95);
  return odd;
}

// Looking for them takes longer than a test: once, so not while the file is read, and in one worker.
test.describe.configure({ mode: 'default' });
let fragments: readonly string[] = [];
test.beforeAll(() => {
  fragments = worstFragments(instrument);
});

test('two hundred of the worst links on an open page: it survives each', async ({
  page,
  context,
}) => {
  expect(fragments).toHaveLength(200);
  const own = await seedState(context, stateOf(firstAnswers(kernResponse, 7)));
  await page.goto('./gedeeld/#kapot');
  await expect(heading(page, ui.share.damagedTitle)).toBeVisible();
  expect(await goThrough(page, fragments)).toEqual([]);
  // The next good link is shown.
  const [good = ''] = pastLinks();
  await page.evaluate((fragment) => Object.assign(location, { hash: fragment }), good);
  await expect(page.getByRole('table', { name: 'Scores per bouwsteen' })).toBeVisible();
  await expect.poll(() => storedText(page)).toBe(own);
});

test('the worst links opened anew: each page survives', async ({ page, context }) => {
  const own = await seedState(context, stateOf(firstAnswers(kernResponse, 7)));
  for (const fragment of [...BY_HAND, ...fragments.slice(-6)]) {
    await page.goto('./robots.txt');
    await page.goto(`./gedeeld/#${fragment.replaceAll(/\p{Cs}/gu, '\ufffd')}`);
    await expect(topHeading(page)).not.toHaveText('');
    await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
    await expect(page.locator('main img, iframe, object')).toHaveCount(0);
  }
  await expect.poll(() => storedText(page)).toBe(own);
});

test('in mid-quiz they change nothing: the same statement, the same bytes', async ({
  page,
  context,
}) => {
  const own = await seedState(context, stateOf(firstAnswers(kernResponse, 7)));
  await seedSheet(context, ['strength-proactiviteit'], { about: 'Mijn eigen woorden.' });
  await page.goto('./vragenlijst/');
  await expect(statement(page, 7)).toBeVisible();
  const sheet = await storedSheet(page);
  const some = [...BY_HAND, ...fragments.slice(-60)];
  const beside = await context.newPage();
  await beside.goto('./gedeeld/#kapot');
  await expect(heading(beside, ui.share.damagedTitle)).toBeVisible();
  // On the page itself and in another tab, and once opened in the same tab.
  expect(await Promise.all([page, beside].map((one) => goThrough(one, some)))).toEqual([[], []]);
  await expect(statement(page, 7)).toBeVisible();
  await page.goto(`./gedeeld/#${pastLinks()[1] ?? ''}`);
  await expect(topHeading(page)).not.toHaveText('');
  await expect.poll(() => storedText(page)).toBe(own);
  await expect.poll(() => storedSheet(page)).toBe(sheet);

  await page.goto('./vragenlijst/');
  await expect(statement(page, 7)).toBeVisible();
  await expect(button(page, ui.questionnaire.again)).toBeVisible();
  await expect.poll(() => storedText(page)).toBe(own);
  await choice(page, 4).click();
  await expect(statement(page, 8)).toBeVisible();
});
