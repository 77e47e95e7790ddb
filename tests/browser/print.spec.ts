import type { Page } from '@playwright/test';
import type { State } from '../../src/domain/state.ts';
import { adviceOf } from '../../src/domain/advice.ts';
import type { Response } from '../../src/domain/response.ts';
import type { AnswerValue } from '../../src/domain/response.ts';
import { REACTION_SCALES, ROLES, TRAITS, type TraitId } from '../../src/domain/scales.ts';
import { fill } from '../../src/i18n/format.ts';
import { itemsIn } from '../support/builders/content.ts';
import { answerAll, KERN, withValues } from '../support/builders/responses.ts';
import { readPdf, type PdfPage } from '../support/pdf.ts';
import { expect, test } from './fixtures.ts';
import { content, roles, sharing, tips, traits, ui } from './support/content.ts';
import { seedState } from './support/device.ts';
import { fragmentOf } from './support/links.ts';
import { fullResponse, kernResponse, profileFor, stateOf, summaryFor } from './support/people.ts';
import { button, heading } from './support/quiz.ts';

/** Someone in whom no role stands out: all three ways out are on paper. */
const noRole = withValues(
  kernResponse,
  Object.fromEntries(
    itemsIn(KERN)
      .filter(({ scale }) => ROLES.some((role) => role === scale))
      .map(({ id }) => [id, 3]),
  ) as Record<string, AnswerValue>,
);
/** Someone of whom nothing may be named: a free choice of six places. */
const hasty = answerAll(4, KERN);

/** Text without what a line break on paper may have changed. */
function squeeze(text: string): string {
  return text.replaceAll(/[\s\u00AD-]+/g, '');
}

/** Sizes of paper in points. */
const PAPER = { A4: [595, 842], Letter: [612, 792] };

async function printed(page: Page, format: keyof typeof PAPER = 'A4'): Promise<readonly PdfPage[]> {
  await expect(
    page
      .getByRole('region', { name: ui.result.tipsTitle })
      .or(page.getByRole('region', { name: ui.result.tipsTitleShared })),
  ).toBeVisible();
  // The foot comes in last.
  await expect(page.locator('.paper-from')).toHaveCount(1);
  const { pages } = await readPdf(await page.pdf({ format }));
  return pages;
}

function expectSheet(pages: readonly PdfPage[], most: number, size = PAPER.A4): string {
  expect(pages.length).toBeLessThanOrEqual(most);
  for (const { width, height, images, text } of pages) {
    expect(Math.abs(width - (size[0] ?? 0))).toBeLessThan(1.5);
    expect(Math.abs(height - (size[1] ?? 0))).toBeLessThan(1.5);
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
  ui.share.withRoles,
  sharing.choose.lead,
  sharing.preview.title,
  sharing.give.warning,
  sharing.give.qrPaper,
  ui.keeping.offSwitch,
  ui.questionnaire.again,
];

for (const [name, answers, chosen, most, format] of [
  ['of the kern', kernResponse, null, 2, 'A4'],
  ['of the kern', kernResponse, null, 2, 'Letter'],
  ['in full, with a chosen place', fullResponse, 'continu-leren', 3, 'A4'],
  ['in full, with a chosen place', fullResponse, 'continu-leren', 3, 'Letter'],
] as const) {
  test(`a result ${name} on ${format}`, async ({ page, context }) => {
    const more: Partial<State> = chosen === null ? {} : { place: { value: chosen, at: 1 } };
    await seedState(context, stateOf(answers, more));
    await page.goto('./resultaat/');
    const paper = expectSheet(await printed(page, format), most, PAPER[format]);
    const summary = summaryFor(answers);
    for (const text of [summary.heading, ...summary.sentences, ui.result.bandNote, ui.site.name])
      expect(paper).toContain(squeeze(text));
    expectTables(paper, answers);
    expectTips(paper, answers, chosen);
    for (const role of REACTION_SCALES) expect(paper).toContain(squeeze(roles[role].name));
    expect(paper).toContain(squeeze(ui.result.printedFrom + new URL(content.site.address).host));
    for (const text of screenOnly) expect(paper).not.toContain(squeeze(text));
  });
}

for (const [who, answers] of [
  ['in whom no role stands out', noRole],
  ['who answered the same everywhere', hasty],
] as const) {
  test(`the result of someone ${who} fits two sheets`, async ({ page, context }) => {
    await seedState(context, stateOf(answers, { place: { value: 'continu-leren', at: 1 } }));
    await page.goto('./resultaat/');
    const paper = expectSheet(await printed(page), 2);
    expectTips(paper, answers, 'continu-leren');
    for (const role of ROLES) {
      const { name, wayOut } = roles[role];
      const line = fill(ui.result.wayOut, { role: name, stance: wayOut.name });
      expect(paper.toLowerCase()).toContain(squeeze(line).toLowerCase());
    }
  });
}

test('a shared result on paper', async ({ page }) => {
  await page.goto(`./gedeeld/#${fragmentOf(kernResponse, true)}`);
  const paper = expectSheet(await printed(page), 2);
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
  expectTips(expectSheet(await printed(page), 3), fullResponse, null);
});

test('the tips alone on paper, and all of it afterwards', async ({ page, context }) => {
  await page.addInitScript(() => {
    // The dialog of a real browser cannot be answered here.
    globalThis.print = () => undefined;
  });
  await seedState(context, stateOf(kernResponse));
  await page.goto('./resultaat/');
  await button(page, ui.result.printTips).click();
  const alone = await printed(page);
  expect(alone).toHaveLength(1);
  const paper = squeeze(alone[0]?.text ?? '');
  expectTips(paper, kernResponse, null);
  expect(paper).toContain(squeeze(ui.site.name));
  expect(paper).toContain(squeeze(ui.result.printed.split('{')[0] ?? ''));
  expect(alone[0]?.images).toBe(0);
  for (const text of [
    ui.result.tableCaption,
    ui.result.rolesTitle,
    summaryFor(kernResponse).heading,
  ])
    expect(paper).not.toContain(squeeze(text));
  await page.evaluate(() => globalThis.dispatchEvent(new Event('afterprint')));
  expectTables(expectSheet(await printed(page), 2), kernResponse);
});

test('no link of the footer stands on paper: nobody can tap there', async ({ page, context }) => {
  await seedState(context, stateOf(kernResponse));
  await page.goto('./resultaat/');
  const text = squeeze((await printed(page)).map((one) => one.text).join(' '));
  expect(text).toContain(squeeze(ui.site.footer));
  for (const name of [ui.site.method, ui.site.interview, ui.site.privacy])
    expect(text).not.toContain(squeeze(ui.site.footer + name));
  expect(text).not.toContain(squeeze(`${ui.site.interview}${ui.site.privacy}`));
});
