import type { Page } from '@playwright/test';
import { readingsOf } from '../../src/codecs/mendLink.ts';
import { decodeShared } from '../../src/codecs/shared.ts';
import { hostileFragments, pastLinks } from '../support/builders/hostile.ts';
import { firstAnswers } from '../support/builders/responses.ts';
import { expect, test } from './fixtures.ts';
import { instrument, ui } from './support/content.ts';
import { seedState, storedText } from './support/device.ts';
import { kernResponse, stateOf } from './support/people.ts';
import { button, choice, heading, statement, topHeading } from './support/quiz.ts';
import { seedSheet, storedSheet } from './support/interview.ts';

/** What a person or a script may write by hand to do harm. */
const BY_HAND: readonly string[] = [
  ...[
    '__proto__',
    'constructor.prototype',
    '__proto__[polluted]=1',
    '{"__proto__":{"polluted":1}}',
  ],
  ...['<img src=x onerror=alert(1)>', 'javascript:alert(1)', '"><script>alert(1)</script>'],
  ...['%', '%%%', '%E0%A4%A', '%00', '\ud800\udfff', '\u202e\u200f', 'A'.repeat(100_000)],
  ...['%2523'.repeat(800), '_-'.repeat(2_000), 'AAAAAAAA.'.repeat(444), 'inhoud', 'app', 'vraag'],
];

/** The ones among many that are the most work to read, and the forgeries that are let in. */
function worst(): readonly string[] {
  const many = [...hostileFragments(20_000, 7)].map((text) => ({
    text,
    work: readingsOf(text).reduce((sum, reading) => sum + reading.length, 0),
    kind: decodeShared(text, [instrument]).kind,
  }));
  const byWork = many.toSorted((a, b) => b.work - a.work).map(({ text }) => text);
  const letIn = many.filter(({ kind }) => kind === 'scores' || kind === 'answers');
  const harmed = letIn.map(({ text }) => text).filter((text) => !pastLinks().includes(text));
  return [...new Set([...BY_HAND, ...byWork.slice(0, 110), ...harmed])].slice(0, 200);
}

/** Goes to each fragment in turn on an open page; gives those after which the page was not whole. */
async function goThrough(page: Page, all: readonly string[]): Promise<readonly string[]> {
  const { odd, moves } = await page.evaluate(async (list) => {
    let moved = 0;
    addEventListener('hashchange', () => (moved += 1));
    const foreign = () => document.querySelectorAll('script, main img, iframe, object').length;
    const [before, ownScripts] = [Reflect.ownKeys(Object.prototype).length, foreign()];
    const found: string[] = [];
    for (const fragment of list) {
      location.hash = fragment;
      // A browser lets a page change its address 200 times in 10 seconds, and then no more.
      await new Promise((resolve) => setTimeout(resolve, 60));
      const title = document.querySelector('main h1')?.textContent ?? '';
      const isWhole = title.trim() !== '' && foreign() === ownScripts;
      const isClean = Reflect.ownKeys(Object.prototype).length === before && !('polluted' in {});
      if (!isWhole || !isClean) found.push(fragment.slice(0, 200));
    }
    return { odd: found, moves: moved };
  }, all);
  // One that is a blank or that stood there already is no move.
  expect(moves / all.length).toBeGreaterThan(0.95);
  return odd;
}

const fragments = worst();

test('two hundred of the worst links on an open page: it stands after each', async ({
  page,
  context,
}) => {
  expect(fragments).toHaveLength(200);
  const own = await seedState(context, stateOf(firstAnswers(kernResponse, 7)));
  await page.goto('./gedeeld/#kapot');
  await expect(heading(page, ui.share.damagedTitle)).toBeVisible();
  expect(await goThrough(page, fragments)).toEqual([]);
  // And the next good one is shown.
  const [good = ''] = pastLinks();
  await page.evaluate((fragment) => Object.assign(location, { hash: fragment }), good);
  await expect(page.getByRole('table', { name: 'Scores per bouwsteen' })).toBeVisible();
  expect(await storedText(page)).toBe(own);
});

test('the worst links opened anew: each page stands', async ({ page, context }) => {
  const own = await seedState(context, stateOf(firstAnswers(kernResponse, 7)));
  for (const fragment of [...BY_HAND, ...fragments.slice(-6)]) {
    await page.goto('./robots.txt');
    await page.goto(`./gedeeld/#${fragment.toWellFormed()}`);
    await expect(topHeading(page)).not.toHaveText('');
    await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
    await expect(page.locator('main img, iframe, object')).toHaveCount(0);
  }
  expect(await storedText(page)).toBe(own);
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
  expect(await goThrough(page, some)).toEqual([]);
  await expect(statement(page, 7)).toBeVisible();

  // Opened in a tab beside it, and once in the very tab.
  const beside = await context.newPage();
  await beside.goto('./gedeeld/#kapot');
  await expect(heading(beside, ui.share.damagedTitle)).toBeVisible();
  expect(await goThrough(beside, some)).toEqual([]);
  await page.goto(`./gedeeld/#${pastLinks()[1] ?? ''}`);
  await expect(topHeading(page)).not.toHaveText('');
  expect(await storedText(page)).toBe(own);
  expect(await storedSheet(page)).toBe(sheet);

  await page.goto('./vragenlijst/');
  await expect(statement(page, 7)).toBeVisible();
  await expect(button(page, ui.questionnaire.again)).toBeVisible();
  expect(await storedText(page)).toBe(own);
  await choice(page, 4).click();
  await expect(statement(page, 8)).toBeVisible();
});
