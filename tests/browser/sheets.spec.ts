import { kindOf } from '../../src/site/content/textPages.ts';
import { anchorsOf } from '../../src/site/content/prose/anchors.ts';
import { readPdf } from '../support/pdf.ts';
import { expect, test } from './fixtures.ts';
import { content, ui } from './support/content.ts';
import { lastLine, PAPER, squeeze } from './support/paper.ts';

const FORMATS = ['A4', 'Letter'] as const;
const pagesOf = (kind: ReturnType<typeof kindOf>) =>
  content.pages.filter(({ address }) => kindOf(address) === kind);

/** The headings of a page, as a line on paper may hold them. */
const headingsOf = (markdown: string) => [
  ...anchorsOf(markdown).map(({ title }) => squeeze(title)),
  squeeze(ui.site.sources),
];

for (const { address, markdown } of pagesOf('exercise'))
  test(`${address} on paper: two sheets, and no heading is left behind`, async ({ page }) => {
    await page.goto(`.${address}`);
    for (const format of FORMATS) {
      const { pages } = await readPdf(await page.pdf({ format }));
      expect(pages.length, format).toBeLessThanOrEqual(2);
      for (const one of pages.slice(0, -1))
        expect(headingsOf(markdown), format).not.toContain(squeeze(lastLine(one)));
    }
  });

for (const { address, markdown, sheet } of pagesOf('sheet'))
  test(`${address} fills one sheet, with lines to write on`, async ({ page }) => {
    await page.goto(`.${address}`);
    await expect(page.getByText(ui.knowledge.oneSheet)).toBeVisible();
    const drawn = sheet?.notes.reduce((sum, { lines }) => sum + lines, 0) ?? 0;
    for (const format of FORMATS) {
      const { pages } = await readPdf(await page.pdf({ format }));
      const [one] = pages;
      expect(pages.length, format).toBe(1);
      expect(one?.paths, format).toBeGreaterThanOrEqual(drawn);
      const text = squeeze(one?.text ?? '');
      for (const { title } of anchorsOf(markdown)) expect(text).toContain(squeeze(title));
      for (const words of [ui.knowledge.oneSheet, ui.knowledge.testGo])
        expect(text).not.toContain(squeeze(words));
      // It is full: the last words stand in the lowest quarter.
      const [, height = 0] = PAPER[format];
      const lowest = one?.pieces.find(({ text: words }) =>
        squeeze(words).includes(squeeze(ui.site.footer)),
      );
      expect(lowest?.y, format).toBeLessThan(height / 4);
    }
  });
