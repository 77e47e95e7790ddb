import type { Page } from '@playwright/test';
import type { State } from '../../../src/domain/history/state.ts';
import { readPdf } from '../../support/pdf.ts';
import { expect, test } from '../fixtures.ts';
import { seedState } from '../support/device.ts';
import { seedSheet, SHEET, written } from '../support/interview.ts';
import { answersFragmentOf } from '../support/links.ts';
import { lastLine, squeeze } from '../support/paper.ts';
import { fullResponse, hasty, kernResponse, stateOf } from '../support/people.ts';
import { setTypeface, type Typeface } from '../support/typeface.ts';

// The letters come from the test, not from the site.
test.use({ bypassCSP: true });

/** In millimetres. */
const PAPER = { A4: [210, 297], Letter: [216, 279], A5: [148, 210] } as const;

/** One way to print: letters, paper, and the percentage of the print dialog. */
type Way = readonly [Typeface, keyof typeof PAPER, number];

interface Sheet {
  readonly name: string;
  readonly open: (page: Page) => Promise<unknown>;
  /** What shows that the page is whole. */
  readonly whole: string;
  /** Each two of letters, paper and percentage come together on at least one of the sheets. */
  readonly ways: readonly Way[];
}

async function openResult(page: Page, state: State): Promise<void> {
  await seedState(page.context(), state);
  await page.goto('./resultaat/');
}

const SHEETS: readonly Sheet[] = [
  {
    name: 'the whole test',
    open: (page) => page.goto('./papier/'),
    whole: '.pen',
    ways: [
      ['wide', 'A4', 100],
      ['narrow', 'A5', 100],
      ['own', 'Letter', 125],
      ['wide', 'A4', 150],
    ],
  },
  {
    name: 'a result of the kern',
    open: (page) => openResult(page, stateOf(kernResponse)),
    whole: '.paper-from',
    ways: [
      ['own', 'A4', 150],
      ['wide', 'Letter', 100],
      ['narrow', 'A5', 80],
      ['wide', 'A4', 200],
      ['own', 'A5', 125],
    ],
  },
  {
    name: 'a full result with a chosen place',
    open: (page) =>
      openResult(page, stateOf(fullResponse, { place: { value: 'proactiviteit', at: 1 } })),
    whole: '.paper-from',
    ways: [
      ['own', 'Letter', 200],
      ['wide', 'A4', 80],
      ['narrow', 'A4', 125],
      ['wide', 'A5', 150],
      ['narrow', 'Letter', 150],
      ['own', 'A5', 100],
    ],
  },
  {
    name: 'a result without names',
    open: (page) => openResult(page, stateOf(hasty)),
    whole: '.paper-from',
    ways: [
      ['own', 'A5', 100],
      ['narrow', 'A4', 100],
      ['wide', 'Letter', 125],
    ],
  },
  {
    name: 'a received result with all answers',
    open: (page) => page.goto(`./gedeeld/#${answersFragmentOf(fullResponse, 'Sam')}`),
    whole: '.paper-from',
    ways: [
      ['wide', 'A5', 80],
      ['own', 'Letter', 80],
      ['narrow', 'A5', 200],
    ],
  },
  {
    name: 'the interview sheet with what was written',
    open: async (page) => {
      await seedState(page.context(), stateOf(kernResponse));
      await seedSheet(page.context(), null, written(600));
      await page.goto(SHEET);
    },
    whole: '.story',
    ways: [
      ['wide', 'Letter', 100],
      ['own', 'A4', 150],
      ['narrow', 'A5', 100],
      ['wide', 'A5', 200],
      ['narrow', 'Letter', 80],
    ],
  },
];

/** The headings that are on paper with what stays under them, and all words of it. Runs in the page, under print styles. */
function readPrinted(): { headings: readonly string[]; words: readonly string[] } {
  const headings = [
    ...document.querySelectorAll('h1, h2, h3, h4, caption, thead tr, summary, .places > p'),
  ]
    .filter((element) => element.checkVisibility())
    .map(({ textContent }) => textContent);
  const words: string[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { parentElement, textContent } = texts.currentNode;
    if (
      parentElement?.closest(
        'main p, main li, main td, main th, main figcaption, main :is(h1, h2, h3, h4)',
      ) === null
    )
      continue;
    if (parentElement?.checkVisibility() === true)
      words.push(...(textContent ?? '').split(/[\s\u00AD-]+/));
  }
  return { headings, words };
}

for (const { name, open, whole, ways } of SHEETS) {
  test(`${name} on paper of any size, in any letters`, async ({ page }) => {
    await open(page);
    await expect(page.locator(whole).first()).toBeAttached();
    await page.emulateMedia({ media: 'print' });
    const { headings, words } = await page.evaluate(readPrinted);
    expect(headings.length).toBeGreaterThan(3);
    expect(words.length).toBeGreaterThan(200);
    const alone = headings.map(squeeze).filter((text) => text !== '');
    for (const [typeface, format, percentage] of ways) {
      const way = `${typeface}, ${format}, ${percentage} %`;
      await setTypeface(page, typeface);
      const [width, height] = PAPER[format];
      const { pages } = await readPdf(
        await page.pdf({ width: `${width}mm`, height: `${height}mm`, scale: percentage / 100 }),
      );
      for (const [i, one] of pages.entries()) {
        const at = `${way}, page ${i + 1} of ${pages.length}`;
        expect(squeeze(one.text).length, `${at} is not empty`).toBeGreaterThan(60);
        const outside = one.pieces.filter(({ left, right }) => left < 0 || right > one.width);
        expect(outside, `${at}: nothing sticks out`).toEqual([]);
        if (i === pages.length - 1) continue;
        const last = squeeze(lastLine(one));
        expect(
          alone.filter((text) => text === last || (last.length > 5 && text.endsWith(last))),
          `${at}: no heading stands alone at its foot`,
        ).toEqual([]);
      }
      const paper = squeeze(pages.map(({ text }) => text).join(' '));
      const lost = words.filter((word) => !paper.includes(squeeze(word)));
      expect(lost, `${way}: nothing is lost`).toEqual([]);
    }
  });
}
