import { ROLES, TRAITS } from '../../src/domain/test/scales.ts';
import { fill, lower } from '../../src/i18n/format.ts';
import type { PdfText } from '../support/pdf.ts';
import { expect, test } from './fixtures.ts';
import { roles, sharing, traits, ui } from './support/content.ts';
import { seedState } from './support/device.ts';
import { fragmentOf } from './support/links.ts';
import { expectSheet, PAPER, printed, squeeze } from './support/paper.ts';
import { fullResponse, kernResponse, profileFor, stateOf } from './support/people.ts';
import { button } from './support/quiz.ts';
import { goSharing } from './support/result.ts';

/** The smallest letters that people can read at arm's length, in points. */
const SMALLEST = 8.5;

test('figures on paper are readable, and each row of scores is on one line', async ({
  page,
  context,
}) => {
  await seedState(context, stateOf(kernResponse));
  await page.goto('./resultaat/');
  const [first, second] = await printed(page);
  const pieces = first?.pieces ?? [];
  // A word may come in pieces; small letters are left out.
  const readable = (all: readonly PdfText[] = []) =>
    squeeze(all.flatMap(({ text, size }) => (size > SMALLEST ? [text] : [])).join(''));
  // The table has a name once; the other one is at the radar, broken or not.
  for (const { name } of Object.values(traits))
    expect(readable(pieces).split(squeeze(name)).length, name).toBeGreaterThan(2);
  // The table has this in small letters beside a name; here it is that of the triangle.
  for (const role of ROLES)
    expect(readable(second?.pieces)).toContain(squeeze(roles[role].everyday));

  const { scores } = profileFor(kernResponse);
  for (const trait of TRAITS) {
    const score = scores.get(trait);
    if (score?.kind !== 'scored') throw new Error(`no score for ${trait}`);
    const [low, high] = [score.low, score.high].map(Math.round);
    const margin = pieces.filter(({ text }) => text === `${low} tot ${high}`);
    const points = pieces.filter(({ text }) => text === String(Math.round(score.points)));
    const lines = margin.filter(({ y }) => points.some((one) => Math.abs(one.y - y) < 0.3));
    expect(lines.length, trait).toBeGreaterThan(0);
  }
});

test('a comparison on paper distinguishes a first result from a full one', async ({
  page,
  context,
}) => {
  await seedState(context, stateOf(kernResponse));
  await page.goto(`./gedeeld/#${fragmentOf(fullResponse, true)}`);
  await button(page, sharing.compare.show).click();
  await expect(page.locator('.compare .radar svg')).toBeVisible();
  for (const format of ['A4', 'Letter'] as const) {
    const pages = await printed(page, format);
    const paper = expectSheet(pages, 3, PAPER[format]);
    expect(squeeze(pages[0]?.text ?? '')).toContain(squeeze(sharing.compare.title));
    for (const [name, depth] of [
      [sharing.compare.you, ui.result.first],
      [sharing.compare.other, ui.result.full],
    ] as const)
      expect(paper).toContain(squeeze(fill(sharing.compare.depth, { name, depth: lower(depth) })));
    expect(squeeze(pages[2]?.text ?? '')).toContain(squeeze(ui.result.rolesTitle));
  }
});

test('one code on paper: that of the result on request, otherwise that of the site', async ({
  page,
  context,
}) => {
  await seedState(context, stateOf(kernResponse));
  await page.goto('./resultaat/');
  const paperOf = async () => squeeze((await printed(page)).map(({ text }) => text).join(' '));
  expect(await paperOf()).toContain(squeeze(ui.result.printedScan));
  await goSharing(page);
  await button(page, sharing.give.qrShow).click();
  await expect(page.getByRole('img', { name: sharing.give.qrLabel })).toBeVisible();
  const paper = await paperOf();
  expect(paper).toContain(squeeze(sharing.give.qrPaper));
  expect(paper).not.toContain(squeeze(ui.result.printedScan));
});
