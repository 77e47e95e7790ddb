import type { Page } from '@playwright/test';
import { adviceOf, fittedTips } from '../../../src/domain/result/advice.ts';
import type { Response } from '../../../src/domain/test/response.ts';
import { REACTION_SCALES, TRAITS, type TraitId } from '../../../src/domain/test/scales.ts';
import { fill, formatsOf, lower } from '../../../src/i18n/format.ts';
import { readPdf, type PdfPage } from '../../support/pdf.ts';
import { expect } from '../fixtures.ts';
import { content, instrument, tips, traits, ui } from './content.ts';
import { profileFor } from './people.ts';

/** Text without the changes that a line break on paper may cause. */
export function squeeze(text: string): string {
  return text.replaceAll(/[\s\u00AD-]+/g, '');
}

/** The lowest line of text on a page, without the count of pages in its margin. */
export function lastLine({ pieces }: PdfPage): string {
  const body = pieces.filter(({ text, y }) => !(/^[\d /]+$/.test(text.trim()) && y < 40));
  const lowest = Math.min(...body.map(({ y }) => y));
  return body.flatMap(({ text, y }) => (Math.abs(y - lowest) < 1 ? [text] : [])).join('');
}

/** Paper sizes in points. */
export const PAPER = { A4: [595, 842], Letter: [612, 792] };

export async function printed(
  page: Page,
  format: keyof typeof PAPER = 'A4',
): Promise<readonly PdfPage[]> {
  // The foot loads last.
  await expect(page.locator('.paper-from')).toHaveCount(1);
  const { pages } = await readPdf(await page.pdf({ format }));
  return pages;
}

export function expectSheet(pages: readonly PdfPage[], most: number, size = PAPER.A4): string {
  expect(pages.length).toBeLessThanOrEqual(most);
  for (const { width, height, images, text } of pages) {
    expect(Math.abs(width - (size[0] ?? 0))).toBeLessThan(1.5);
    expect(Math.abs(height - (size[1] ?? 0))).toBeLessThan(1.5);
    // A picture of pixels would blur on paper.
    expect(images).toBe(0);
    expect(text.trim().length).toBeGreaterThan(200);
  }
  // Rings, axes, band, shape and six points of the radar.
  expect(pages[0]?.paths).toBeGreaterThan(15);
  return squeeze(pages.map(({ text }) => text).join(' '));
}

/** The address at the bottom of each page, and the date of the result at the top. */
export function expectFrame(pages: readonly PdfPage[]): void {
  const date = formatsOf('nl').longDate(Date.now());
  const [first = '', ...others] = pages.map(({ text }) => squeeze(text));
  const { host } = new URL(content.site.address);
  for (const text of [first, ...others]) expect(text).toContain(squeeze(host));
  expect(first).toContain(squeeze(fill(ui.result.printed, { date })));
  const head = squeeze(fill(ui.result.printedHead, { site: ui.site.name, date }));
  for (const text of others) expect(text).toContain(head);
}

/** The reason of each tip. */
export function whyFor(answers: Response, chosen: TraitId | null): readonly string[] {
  return adviceOf(profileFor(answers), chosen, tips).cards.map(({ trait, reason }) => {
    if (reason === 'chosen') return ui.result.whyChosen;
    const why = reason === 'place' ? ui.result.whyPlace : ui.result.whyLowest;
    return fill(why, { trait: lower(traits[trait].name) });
  });
}

/** `all`: the tips in their order; a link without answers leaves that of the file. */
export function expectTips(
  paper: string,
  answers: Response,
  chosen: TraitId | null,
  all: typeof tips = fittedTips(tips, instrument, answers),
): void {
  const { cards, strength } = adviceOf(profileFor(answers), chosen, all);
  const shown = cards.flatMap((card) => (card.open === 'all' ? card.tips : card.tips.slice(0, 1)));
  expect(shown.length).toBeGreaterThan(4);
  for (const tip of [
    ...shown,
    ...(strength ? [strength.use] : []),
    ...(strength?.isHigh ? [strength.overdo] : []),
  ])
    for (const text of [tip.do, tip.plan, tip.gives]) expect(paper).toContain(squeeze(text));
}

export function expectTables(paper: string, answers: Response): void {
  const { scores } = profileFor(answers);
  for (const scale of [...TRAITS, ...REACTION_SCALES]) {
    const score = scores.get(scale);
    if (score?.kind !== 'scored') throw new Error(`no score for ${scale}`);
    const [low, high, points] = [score.low, score.high, score.points].map(Math.round);
    const isTrait = scale in traits;
    const name = isTrait ? traits[scale as TraitId].name : '';
    expect(paper).toContain(squeeze(`${name} ${low} tot ${high} ${points}`));
  }
}
