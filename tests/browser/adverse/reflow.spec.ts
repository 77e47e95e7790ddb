import type { Page } from '@playwright/test';
import type { State } from '../../../src/domain/history/state.ts';
import { firstAnswers } from '../../support/builders/responses.ts';
import { expect, test } from '../fixtures.ts';
import { didAt, FIRST, later, SECOND } from '../support/attempts.ts';
import { content, interview, method, ui } from '../support/content.ts';
import { seedState } from '../support/device.ts';
import { knowledgePages } from '../support/knowledgeScreens.ts';
import { answersFragmentOf, fragmentOf } from '../support/links.ts';
import { fullResponse, kernResponse, stateOf, summaryFor } from '../support/people.ts';
import { heading, kernStatements, row, statement, topHeading } from '../support/quiz.ts';
import { setTypeface, TYPEFACES } from '../support/typeface.ts';

interface Screen {
  readonly name: string;
  readonly path: string;
  readonly state?: State;
  readonly title: string;
}

const statements = kernStatements.length;
const { questionnaire, result } = ui;

const screens: readonly Screen[] = [
  { name: 'the landing page', path: './', title: ui.start.title },
  { name: 'a statement', path: './vragenlijst/', title: '' },
  {
    name: 'halfway',
    path: './',
    state: stateOf(firstAnswers(kernResponse, statements)),
    title: questionnaire.halfwayTitle,
  },
  {
    name: 'a situation',
    path: './',
    state: stateOf(firstAnswers(kernResponse, statements + 2)),
    title: '',
  },
  {
    name: 'everything answered',
    path: './',
    state: stateOf(kernResponse),
    title: questionnaire.doneTitle,
  },
  { name: 'an empty result', path: './resultaat/', title: result.emptyTitle },
  {
    name: 'a full result',
    path: './resultaat/',
    state: stateOf(fullResponse),
    title: summaryFor(fullResponse).heading,
  },
  {
    name: 'a shared result',
    path: `./gedeeld/#${fragmentOf(kernResponse, true)}`,
    title: summaryFor(kernResponse, 'shared').heading,
  },
  {
    name: 'a shared result with all answers',
    path: `./gedeeld/#${answersFragmentOf(fullResponse, 'A'.repeat(40))}`,
    title: summaryFor(fullResponse, 'shared').heading,
  },
  { name: 'how the test measures', path: './methode/cijfers/', title: method.numbers.title },
  ...knowledgePages,
  { name: 'what a search found', path: './zoeken/#q=nee+zeggen', title: ui.search.title },
  { name: 'the test on paper', path: './papier/', title: content.paper.title },
  { name: 'typing it over', path: './papier/invoeren/', title: content.paper.entry.title },
  {
    name: 'a card of two bouwstenen',
    path: './gedeeld/verantwoordelijkheid-en-visie-en-doelen/',
    title: 'Hier herken ik mezelf in: verantwoordelijkheid en ‘visie en doelen’',
  },
  { name: 'an empty interview sheet', path: './sollicitatiegesprek/', title: interview.title },
  {
    name: 'the interview sheet of a result',
    path: './sollicitatiegesprek/',
    state: stateOf(kernResponse),
    title: 'Mijn sterke kant: verantwoordelijkheid',
  },
  {
    name: 'practising',
    path: './sollicitatiegesprek/#oefenen',
    state: stateOf(kernResponse),
    title: interview.practise.title,
  },
  { name: 'privacy', path: './privacy/', title: 'Privacy' },
  {
    name: 'two attempts beside each other',
    path: './plan/verloop/',
    state: didAt([kernResponse, FIRST], [later, SECOND], [later, SECOND + 1]),
    title: content.history.title,
  },
  { name: 'the parts of the site', path: './stijl/', title: content.style.title },
  { name: 'accessibility', path: './toegankelijkheid/', title: 'Toegankelijkheid' },
  { name: 'a broken link', path: './gedeeld/#kapot', title: ui.share.damagedTitle },
];

/**
 * Everything that sticks out of the page at the side, or is cut off inside its own box. Runs in the
 * page.
 */
function findOverflow(width: number): readonly string[] {
  const name = (element: Element) =>
    `${element.tagName} ${element.className} ${element.textContent}`.slice(0, 80);
  const seen = [...document.querySelectorAll('main *, header *, footer *')].filter((element) =>
    element.checkVisibility(),
  );
  const outside = seen.filter((element) => element.getBoundingClientRect().right > width + 1);
  const cut = seen.filter((element) => {
    const { overflowX } = getComputedStyle(element);
    return (
      element.matches('button, label, p, h1, h2, h3, h4, summary, td, th') &&
      (overflowX === 'hidden' || overflowX === 'clip') &&
      element.scrollWidth > element.clientWidth + 1
    );
  });
  const wide = document.documentElement.scrollWidth > width ? ['the page scrolls sideways'] : [];
  return [...wide, ...[...outside, ...cut].slice(0, 5).map(name)];
}

async function open(page: Page, { path, title, state }: Screen): Promise<void> {
  if (state !== undefined) await seedState(page.context(), state);
  await page.goto(path);
  await expect(title === '' ? topHeading(page) : heading(page, title).first()).toBeVisible();
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** What WCAG asks a page to bear (1.4.12): more room between lines, paragraphs, words and letters. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`;

async function moreRoom(page: Page): Promise<void> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }, SPACED);
}

test.describe('in the letters of the browser, in wide ones and in narrow ones', () => {
  test.use({ bypassCSP: true });

  for (const screen of screens) {
    test(`nothing sticks out of ${screen.name}: narrow, large or with more room`, async ({
      page,
    }) => {
      await open(page, screen);
      const width = page.viewportSize()?.width ?? 0;
      const findings = (at: number) => page.evaluate(findOverflow, at);
      for (const typeface of TYPEFACES) {
        await setTypeface(page, typeface);
        await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
        await page.setViewportSize({ width, height: 844 });
        await expect.poll(() => findings(width), typeface).toEqual([]);

        await page.setViewportSize({ width: 320, height: 640 });
        await expect.poll(() => findings(320), `${typeface}, 320 px wide`).toEqual([]);

        // Text of twice the size, on the width that this leaves.
        const wide = Math.max(640, width);
        await page.setViewportSize({ width: wide, height: 800 });
        await page.evaluate(() =>
          Object.assign(document.documentElement.style, { fontSize: '200%' }),
        );
        await expect.poll(() => findings(wide), `${typeface}, text at 200 %`).toEqual([]);
        await page.setViewportSize({ width: 390, height: 844 });
        await expect.poll(() => findings(390), `${typeface}, 200 % on a phone`).toEqual([]);
      }
      await setTypeface(page, TYPEFACES[0]);
      await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
      await moreRoom(page);
      await expect.poll(() => findings(390), 'with more room').toEqual([]);
    });
  }
});

test('what can be tapped at the foot of a page is high enough', async ({ page }) => {
  await page.goto('./methode/');
  for (const link of await page.locator('.foot a').all())
    expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(24);
});

for (const [width, height, answers] of [
  [390, 844, 5],
  [360, 740, 4],
] as const) {
  test(`at ${width}×${height} the first screen shows the promise and ${answers} answers`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto('./');
    await expect(heading(page, ui.start.title)).toBeInViewport({ ratio: 1 });
    await expect(page.getByText(ui.start.lead)).toBeInViewport({ ratio: 1 });
    await expect(page.getByText(ui.start.promise)).toBeInViewport({ ratio: 1 });
    await expect(statement(page, 0)).toBeInViewport({ ratio: 1 });
    for (let value = 1; value <= answers; value += 1)
      await expect(row(page, value)).toBeInViewport({ ratio: 1 });
  });
}

test('text of twice the size can still be answered', async ({ page }) => {
  await page.goto('./');
  await page.evaluate(() => Object.assign(document.documentElement.style, { fontSize: '200%' }));
  await row(page, 4).click();
  await expect(statement(page, 1)).toBeInViewport({ ratio: 1 });
  // The time to read: an earlier tap on the same spot is the end of a double tap.
  await page.waitForTimeout(800);
  await row(page, 2).click();
  await expect(statement(page, 2)).toBeFocused();
});
