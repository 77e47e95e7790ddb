import { HELM, ROLES } from '../../src/domain/test/scales.ts';
import { fill } from '../../src/i18n/fill.ts';
import { paperRows } from '../../src/domain/paper/rows.ts';
import { readPdf, type PdfPage } from '../support/pdf.ts';
import { expect, test } from './fixtures.ts';
import { content, items, paper, roles, tips, ui } from './support/content.ts';
import { PAPER, squeeze } from './support/paper.ts';

const situations = Object.values(items.situations);
const asked = [
  ...Object.values(items.statements),
  ...situations.flatMap(({ reactions }) => Object.values(reactions)),
];

const [firstStep = ''] = paper.count.steps;
const lastRow = paperRows(content.instrument).length;

/** Each row of five boxes: the digits of the scale, at one height. */
function rowsOfDigits({ pieces }: PdfPage): number {
  const heights = new Map<number, string>();
  for (const { text, y } of pieces.filter((piece) => /^[1-5]$/.test(piece.text.trim()))) {
    const height = Math.round(y);
    heights.set(height, (heights.get(height) ?? '') + text.trim());
  }
  return [...heights.values()].filter((digits) => digits.endsWith('12345')).length;
}

for (const format of ['A4', 'Letter'] as const) {
  test(`the whole test on ${format}: at most eight pages, and everything once`, async ({
    page,
  }) => {
    await page.goto('./papier/');
    const { pages } = await readPdf(await page.pdf({ format }));
    expect(pages.length).toBeLessThanOrEqual(8);
    const [width = 0, height = 0] = PAPER[format];
    for (const one of pages) {
      expect(Math.abs(one.width - width)).toBeLessThan(1.5);
      expect(Math.abs(one.height - height)).toBeLessThan(1.5);
      expect(one.images).toBe(0);
      expect(one.pieces.filter(({ left, right }) => left < 0 || right > one.width)).toEqual([]);
    }
    const text = squeeze(pages.map((one) => one.text).join(' '));
    for (const words of [...asked, ...situations.map((situation) => situation.text)])
      expect(text.split(squeeze(words)), words).toHaveLength(2);
    for (const role of [...ROLES, HELM] as const)
      expect(text, role).toContain(squeeze(roles[role].meaning));
    // Where a person who stops after the kern is sent, stands what is promised there.
    const counting = pages.findIndex((one) => squeeze(one.text).includes(squeeze(firstStep)));
    expect(paper.kern.stop).toContain(`bladzijde ${counting + 1}.`);
    for (const { do: step } of tips) expect(text).toContain(squeeze(step));
    expect(text).toContain(squeeze(ui.result.unsafe));
    expect(text).toContain(squeeze(`${new URL(content.site.address).host}/papier/invoeren`));
    // The statements and reactions are the same size everywhere: nothing was made smaller to fit.
    const sizes = pages.flatMap(({ pieces }) =>
      pieces.filter((piece) => piece.text.startsWith('Ik ')).map(({ size }) => size),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(10);
    expect(pages.reduce((sum, one) => sum + rowsOfDigits(one), 0)).toBe(asked.length);
    // What only a screen can use.
    for (const words of [paper.screen.print, paper.screen.filled, ui.site.menu, ui.site.footerKept])
      expect(text).not.toContain(squeeze(words));
  });
}

test('the kern comes first, and one can stop after it', async ({ page }) => {
  await page.goto('./papier/');
  const { pages } = await readPdf(await page.pdf({ format: 'A4' }));
  const pageOf = (words: string) =>
    pages.findIndex(({ text }) => squeeze(text).includes(squeeze(words)));
  const stop = fill(paper.kern.stop, { row: lastRow });
  expect(pageOf(stop)).toBeGreaterThan(0);
  expect(pageOf(`Rij ${lastRow + 1}`)).toBe(-1);
  expect(pageOf(stop)).toBeLessThan(pageOf(paper.verdieping.lead));
  expect(pageOf(paper.verdieping.lead)).toBeLessThan(pageOf(paper.count.listsTitle));
  for (const [row, at] of [
    [1, 0],
    [10, pageOf(stop)],
    [lastRow, pageOf(firstStep)],
  ] as const)
    expect(pageOf(`Rij ${row}`)).toBe(at);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the start leads to the test on paper, which is whole', async ({ page }) => {
    await page.goto('./');
    await page.locator('noscript').getByRole('link', { name: ui.site.noScriptPaper }).click();
    await expect(page.getByRole('heading', { name: paper.title, level: 1 })).toBeVisible();
    for (const words of asked) await expect(page.getByText(words, { exact: true })).toBeVisible();
    await expect(page.getByRole('heading', { name: paper.count.title })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      page.viewportSize()?.width ?? 0,
    );
  });
});
