import type { Page, Request } from '@playwright/test';
import { firstAnswers } from '../support/builders/responses.ts';
import { expect, test } from './fixtures.ts';
import { seedState } from './support/device.ts';
import { kernResponse, profileFor, stateOf } from './support/people.ts';
import { statement } from './support/quiz.ts';
import { expectChart, expectScores } from './support/result.ts';
import { watchShifts } from './support/shifts.ts';

const FILES = '**/*.woff2';
const OURS = /^Roer (Serif|Sans)/;

/** The names of the font files that the page asks for, or has got, from now on. */
function fontsAsked(
  page: Page,
  event: 'request' | 'requestfinished' = 'request',
): readonly string[] {
  const names: string[] = [];
  const note = (request: Request) => {
    if (request.resourceType() !== 'font') return;
    names.push(new URL(request.url()).pathname.replace(/^.*\/([\w-]+)\..*$/, '$1'));
  };
  if (event === 'request') page.on('request', note);
  else page.on('requestfinished', note);
  return names;
}
const ALL = ['roer-sans-400', 'roer-sans-600', 'roer-serif-400', 'roer-serif-600'];

/** The fonts in which the browser has set an element, by the names inside their files. */
async function fontsOf(page: Page, selector: string): Promise<readonly string[]> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('DOM.enable');
  await cdp.send('CSS.enable');
  const { root } = await cdp.send('DOM.getDocument');
  const { nodeId } = await cdp.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await cdp.send('CSS.getPlatformFontsForNode', { nodeId });
  await cdp.detach();
  return fonts.map(({ familyName }) => familyName);
}

/** Answers as if somebody read for a while: what is fetched meanwhile has come in. */
async function answerSlowly(page: Page, index: number): Promise<void> {
  await page.keyboard.press('4');
  await expect(statement(page, index + 1)).toBeFocused();
  await page.waitForLoadState('networkidle');
}

test('our fonts come after the first answer and are used on the next screen', async ({ page }) => {
  const asked = fontsAsked(page);
  const shifts = await watchShifts(page);
  await page.goto('./privacy/');
  await page.goto('./');
  await page.waitForLoadState('networkidle');
  await page.mouse.move(9, 9);
  await expect(page.locator('html[data-live]')).toHaveCount(1);
  expect(asked).toEqual([]);

  const fetched = fontsAsked(page, 'requestfinished');
  await answerSlowly(page, 0);
  await expect.poll(() => [...fetched].sort()).toEqual(ALL);
  // The second statement is being read: it keeps its letters.
  expect((await fontsOf(page, 'legend h1, legend h2')).join()).not.toMatch(OURS);

  await answerSlowly(page, 1);
  expect(await fontsOf(page, 'legend h1, legend h2')).toEqual([expect.stringMatching(OURS)]);
  expect(await fontsOf(page, 'label.choice')).toEqual([expect.stringMatching(OURS)]);
  expect(await shifts()).toBe(0);
  expect(asked).toHaveLength(ALL.length);
});

test('on the pages of a person who comes back nothing moves for them', async ({
  page,
  context,
}) => {
  await seedState(context, stateOf(kernResponse));
  const asked = fontsAsked(page);
  const shifts = await watchShifts(page);
  await page.goto('./resultaat/');
  await expectScores(page, profileFor(kernResponse));
  await expectChart(page);
  expect(await shifts()).toBe(0);
  await page.goto('./privacy/');
  await page.waitForLoadState('networkidle');
  expect([...new Set(asked)].sort()).toEqual(ALL);
  expect(await shifts()).toBe(0);
});

test('who saves data gets no fonts', async ({ page, context }) => {
  await seedState(context, stateOf(firstAnswers(kernResponse, 3)));
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  const asked = fontsAsked(page);
  await page.goto('./privacy/');
  await page.goto('./');
  await expect(statement(page, 3)).toBeVisible();
  await answerSlowly(page, 3);
  await answerSlowly(page, 4);
  expect(asked).toEqual([]);
});

test.describe('fonts that do not come in', () => {
  test.use({ allow: [/net::ERR_FAILED/] });

  test('leave the letters of the device', async ({ page }) => {
    await page.route(FILES, (route) => route.abort());
    await page.goto('./');
    const failed = page.waitForEvent('requestfailed', (request) =>
      request.url().endsWith('.woff2'),
    );
    await answerSlowly(page, 0);
    await failed;
    for (const index of [1, 2]) await answerSlowly(page, index);
    expect((await fontsOf(page, 'legend h1, legend h2')).join()).not.toMatch(OURS);
  });
});
