import type { State } from '../../src/domain/history/state.ts';
import type { AnswerValue } from '../../src/domain/test/response.ts';
import { REACTION_SCALES, ROLES } from '../../src/domain/test/scales.ts';
import { fill } from '../../src/i18n/format.ts';
import { itemsIn } from '../support/builders/content.ts';
import { FULL, KERN, withValues } from '../support/builders/responses.ts';
import { expect, test } from './fixtures.ts';
import { content, roles, sharing, tips, ui } from './support/content.ts';
import { seedState } from './support/device.ts';
import { fragmentOf } from './support/links.ts';
import {
  expectFrame,
  expectSheet,
  expectTables,
  expectTips,
  PAPER,
  printed,
  squeeze,
  whyFor,
} from './support/paper.ts';
import { fullResponse, hasty, kernResponse, stateOf, summaryFor } from './support/people.ts';
import { button, heading } from './support/quiz.ts';
import { unfold } from './support/result.ts';

/** A person without a role that stands out: all three ways out are on paper. */
const noRole = withValues(
  kernResponse,
  Object.fromEntries(
    itemsIn(KERN)
      .filter(({ scale }) => ROLES.some((role) => role === scale))
      .map(({ id }) => [id, 3]),
  ) as Record<string, AnswerValue>,
);

const screenOnly = [
  ui.site.menu,
  ui.site.pause,
  ui.site.footerKept,
  'Kopieer link',
  'Wis alles',
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

/** The same person with both parts of the verdieping, and no role that stands out. */
const fullNoRole = withValues(
  fullResponse,
  Object.fromEntries(
    itemsIn(FULL)
      .filter(({ scale }) => ROLES.some((role) => role === scale))
      .map(({ id }) => [id, 3]),
  ) as Record<string, AnswerValue>,
);

for (const [name, answers, chosen, most, format] of [
  ['of the kern', kernResponse, null, 2, 'A4'],
  ['of the kern', kernResponse, null, 2, 'Letter'],
  ['of the kern, with another place chosen', kernResponse, 'continu-leren', 2, 'A4'],
  ['of the kern, with another place chosen', kernResponse, 'continu-leren', 2, 'Letter'],
  ['of the kern, no role, another place', noRole, 'zelfbewustzijn', 2, 'A4'],
  ['of the kern, no role, another place', noRole, 'zelfbewustzijn', 2, 'Letter'],
  ['in full', fullResponse, null, 3, 'A4'],
  ['in full', fullResponse, null, 3, 'Letter'],
  ['in full, with a chosen place', fullResponse, 'continu-leren', 3, 'A4'],
  ['in full, with a chosen place', fullResponse, 'continu-leren', 3, 'Letter'],
  ['in full, no role, another place', fullNoRole, 'zelfbewustzijn', 3, 'Letter'],
] as const) {
  test(`a result ${name} on ${format}`, async ({ page, context }) => {
    const more: Partial<State> = chosen === null ? {} : { place: { value: chosen, at: 1 } };
    await seedState(context, stateOf(answers, more));
    await page.goto('./resultaat/');
    const pages = await printed(page, format);
    const paper = expectSheet(pages, most, PAPER[format]);
    expectFrame(pages);
    // A third page holds a whole part.
    if (pages.length > 2)
      expect(squeeze(pages[2]?.text ?? '')).toContain(squeeze(ui.result.rolesTitle));
    const { heading, paragraphs } = summaryFor(answers);
    for (const text of [heading, ...paragraphs.flat(), ui.result.bandNote, ui.site.name])
      expect(paper).toContain(squeeze(text));
    // A person who has chosen reads the step, and is not asked again.
    expect(paper.includes(squeeze(ui.result.stepTitle))).toBe(chosen === null);
    expect(paper.includes(squeeze(ui.result.stepWhy))).toBe(chosen !== null);
    for (const text of whyFor(answers, chosen)) expect(paper).toContain(squeeze(text));
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
  expectTips(paper, kernResponse, null, tips);
  expect(paper).not.toContain(squeeze(ui.share.takeTest));
});

test('unfolding on the screen does not change the paper', async ({ page, context }) => {
  await seedState(context, stateOf(fullResponse));
  await page.goto('./resultaat/');
  await expect(heading(page, ui.result.tipsTitle)).toBeVisible();
  await page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('main details'))
      details.open = true;
  });
  expectTips(expectSheet(await printed(page), 3), fullResponse, null);
});

test('where styles do not reach into a fold, it opens for the paper and closes again', async ({
  page,
  context,
}) => {
  await page.addInitScript(() => {
    CSS.supports = () => false;
  });
  await seedState(context, stateOf(kernResponse));
  await page.goto('./resultaat/');
  await expect(page.locator('.paper-from')).toHaveCount(1);
  const open = page.locator('.result details[open]');
  const print = (sign: string) =>
    page.evaluate((name) => globalThis.dispatchEvent(new Event(name)), sign);
  await unfold(page, ui.result.asText);
  await print('beforeprint');
  await expect(page.locator('.on-paper')).not.toHaveCount(0);
  await expect(page.locator('.on-paper:not([open])')).toHaveCount(0);
  await print('afterprint');
  await expect(page.locator('.on-paper[open]')).toHaveCount(0);
  // What a person unfolded stays so.
  await expect(open).toHaveCount(1);
});

test('the tips alone on paper, and all of it afterwards', async ({ page, context }) => {
  await page.addInitScript(() => {
    // A test cannot answer the dialog of a real browser.
    globalThis.print = () => undefined;
  });
  await seedState(context, stateOf(kernResponse));
  await page.goto('./resultaat/');
  await unfold(page, ui.result.paperTitle);
  await button(page, ui.result.printTips).click();
  // Our fonts come first, when they come in time.
  await expect(page.locator('html[data-print=tips]')).toHaveCount(1);
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

test('no link of the footer is on paper: nobody can tap there', async ({ page, context }) => {
  await seedState(context, stateOf(kernResponse));
  await page.goto('./resultaat/');
  const text = squeeze((await printed(page)).map((one) => one.text).join(' '));
  expect(text).toContain(squeeze(ui.site.footer));
  const names = ui.site.groups.flatMap(({ title, pages }) => [
    title,
    ...pages.map(({ name }) => name),
  ]);
  for (const [i, name] of names.slice(1).entries())
    expect(text).not.toContain(squeeze(`${names[i]}${name}`));
});
