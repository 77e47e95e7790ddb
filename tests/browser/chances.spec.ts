import type { Page } from '@playwright/test';
import type { AnswerValue } from '../../src/domain/test/response.ts';
import { TRAITS } from '../../src/domain/test/scales.ts';
import { sayChances } from '../../src/i18n/say/chances.ts';
import { itemsIn } from '../support/builders/content.ts';
import { KERN, withValues } from '../support/builders/responses.ts';
import { readPdf } from '../support/pdf.ts';
import { expect, test } from './fixtures.ts';
import { traits, ui } from './support/content.ts';
import { seedState } from './support/device.ts';
import { answersFragmentOf, fragmentOf } from './support/links.ts';
import { squeeze } from './support/paper.ts';
import { hasty, kernResponse, profileFor, stateOf } from './support/people.ts';
import { heading } from './support/quiz.ts';

const { result } = ui;
const words = result.chances;

function saidOf(end: 'highest' | 'lowest'): readonly string[] {
  const said = sayChances(profileFor(kernResponse), { locale: 'nl', result, traits }, end);
  if (said === null) throw new Error('this person has chances');
  return [said.division.join(' '), ...(said.claims.length > 0 ? [said.claims.join(' ')] : [])];
}

const part = (page: Page) => page.getByRole('region', { name: words.title });

/** Everything that the page says, also what is folded away. */
const wholeText = (page: Page) => page.locator('body').textContent();

test('one’s own result says its chances in sentences, with ten people drawn', async ({
  page,
  context,
}) => {
  await seedState(context, stateOf(kernResponse));
  await page.goto('./resultaat/');
  for (const text of saidOf('highest')) await expect(part(page).getByText(text)).toBeVisible();
  await expect(part(page).locator('circle:visible')).toHaveCount(10);
  // Whoever listens hears the sentence only.
  await expect(part(page).getByRole('list')).toHaveCount(0);
  for (const text of saidOf('lowest')) await expect(page.getByText(text)).toBeHidden();
  await page.getByText(words.lowestTitle).click();
  for (const text of saidOf('lowest')) await expect(part(page).getByText(text)).toBeVisible();
  await expect(part(page).locator('circle:visible')).toHaveCount(20);
});

test('with four at the top, the lowest is said without a fold', async ({ page, context }) => {
  const isForward = (scale: string) => scale !== 'visie-en-doelen' && scale !== 'continu-leren';
  const values = itemsIn(KERN)
    .filter(({ scale }) => TRAITS.some((trait) => trait === scale))
    .map(({ id, scale, keying }): readonly [string, AnswerValue] => {
      const often = isForward(scale) === (keying === 'forward');
      return [id, scale === 'continu-leren' ? 3 : often ? 4 : 2];
    });
  const response = withValues(kernResponse, Object.fromEntries(values));
  expect(profileFor(response).highest.kind).toBe('tied');
  await seedState(context, stateOf(response));
  await page.goto('./resultaat/');
  await expect(part(page).getByText(words.suppose)).toBeVisible();
  await expect(page.getByText(words.lowestTitle)).toHaveCount(0);
});

test('the same is on paper', async ({ page, context }) => {
  await seedState(context, stateOf(kernResponse));
  await page.goto('./resultaat/');
  await expect(page.locator('.paper-from')).toHaveCount(1);
  const { pages } = await readPdf(await page.pdf({ format: 'A4' }));
  const paper = squeeze(pages[0]?.text ?? '');
  for (const text of [words.title, ...saidOf('highest')]) expect(paper).toContain(squeeze(text));
  for (const text of saidOf('lowest')) expect(paper).not.toContain(squeeze(text));
});

test('whoever receives a result reads no chance', async ({ page }) => {
  for (const fragment of [fragmentOf(kernResponse, true), answersFragmentOf(kernResponse)]) {
    await page.goto('./privacy/');
    await page.goto(`./gedeeld/#${fragment}`);
    await expect(heading(page, ui.share.sharedHead).or(page.locator('h1'))).toBeVisible();
    await expect(heading(page, result.tipsTitleShared)).toBeVisible();
    expect(await wholeText(page)).not.toContain(words.suppose);
  }
});

test('answers in haste, or all alike, get no chances and no name', async ({ page, context }) => {
  await seedState(context, stateOf(hasty));
  await page.goto('./resultaat/');
  await expect(heading(page, result.headWithheld)).toBeVisible();
  await expect(page.getByRole('region', { name: result.rolesTitle })).toBeVisible();
  const text = await wholeText(page);
  expect(text).not.toContain(words.suppose);
  const letter = await page.locator('.letter').innerText();
  for (const trait of TRAITS) expect(letter).not.toContain(traits[trait].name);
});
