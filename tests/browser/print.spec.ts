import type { Page } from '@playwright/test';
import type { State } from '../../src/domain/state.ts';
import { adviceOf } from '../../src/domain/advice.ts';
import type { Response } from '../../src/domain/response.ts';
import { REACTION_SCALES, TRAITS, type TraitId } from '../../src/domain/scales.ts';
import { readPdf, type PdfPage } from '../support/pdf.ts';
import { expect, test } from './fixtures.ts';
import { roles, sharing, tips, traits, ui } from './support/content.ts';
import { seedState } from './support/device.ts';
import { fragmentOf } from './support/links.ts';
import { fullResponse, kernResponse, profileFor, stateOf, summaryFor } from './support/people.ts';
import { heading } from './support/quiz.ts';

/** Text without what a line break on paper may have changed. */
function squeeze(text: string): string {
  return text.replaceAll(/[\s\u00AD-]+/g, '');
}

async function printed(page: Page): Promise<readonly PdfPage[]> {
  await expect(
    page
      .getByRole('region', { name: ui.result.tipsTitle })
      .or(page.getByRole('region', { name: ui.result.tipsTitleShared })),
  ).toBeVisible();
  const { pages } = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  return pages;
}

function expectSheet(pages: readonly PdfPage[]): string {
  expect(pages.length).toBeLessThanOrEqual(3);
  for (const { width, height, images, text } of pages) {
    expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
    // A picture made of pixels would blur on paper.
    expect(images).toBe(0);
    expect(text.trim().length).toBeGreaterThan(200);
  }
  // Rings, axes, band, shape and six points of the radar.
  expect(pages[0]?.paths).toBeGreaterThan(15);
  return squeeze(pages.map(({ text }) => text).join(' '));
}

function expectTips(paper: string, answers: Response, chosen: TraitId | null): void {
  const { cards, strength } = adviceOf(profileFor(answers), chosen, tips);
  const shown = cards.flatMap((card) => (card.open === 'all' ? card.tips : card.tips.slice(0, 1)));
  expect(shown.length).toBeGreaterThan(4);
  for (const tip of [...shown, ...(strength ? [strength.use, strength.overdo] : [])])
    for (const text of [tip.do, tip.plan, tip.gives]) expect(paper).toContain(squeeze(text));
}

function expectTables(paper: string, answers: Response): void {
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

const screenOnly = [
  ui.site.how,
  'Kopieer link',
  'Wis alles',
  ui.result.choosePlace,
  ui.result.backToQuestions,
  ui.result.deepenTitle,
  sharing.choose.withRoles,
  sharing.choose.lead,
  sharing.preview.title,
  sharing.give.warning,
  sharing.give.qrPaper,
  ui.keeping.offSwitch,
  ui.questionnaire.again,
];

for (const [name, answers, chosen] of [
  ['of the kern', kernResponse, null],
  ['in full, with a chosen place', fullResponse, 'continu-leren'],
] as const) {
  test(`a result ${name} on paper`, async ({ page, context }) => {
    const more: Partial<State> = chosen === null ? {} : { place: { value: chosen, at: 1 } };
    await seedState(context, stateOf(answers, more));
    await page.goto('./resultaat/');
    const paper = expectSheet(await printed(page));
    const summary = summaryFor(answers);
    for (const text of [summary.heading, ...summary.sentences, ui.result.bandNote, ui.site.name])
      expect(paper).toContain(squeeze(text));
    expectTables(paper, answers);
    expectTips(paper, answers, chosen);
    for (const role of REACTION_SCALES) expect(paper).toContain(squeeze(roles[role].name));
    for (const text of screenOnly) expect(paper).not.toContain(squeeze(text));
  });
}

test('a shared result on paper', async ({ page }) => {
  await page.goto(`./gedeeld/#${fragmentOf(kernResponse, true)}`);
  const paper = expectSheet(await printed(page));
  expectTables(paper, kernResponse);
  expectTips(paper, kernResponse, null);
  expect(paper).not.toContain(squeeze(ui.share.takeTest));
});

test('what is unfolded on the screen does not change the paper', async ({ page, context }) => {
  await seedState(context, stateOf(fullResponse));
  await page.goto('./resultaat/');
  await expect(heading(page, ui.result.tipsTitle)).toBeVisible();
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  expectTips(expectSheet(await printed(page)), fullResponse, null);
});
