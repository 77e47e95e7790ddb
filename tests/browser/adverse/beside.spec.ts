import type { Page } from '@playwright/test';
import { compareResults } from '../../../src/domain/history/compare.ts';
import type { Response } from '../../../src/domain/test/response.ts';
import { TRAITS } from '../../../src/domain/test/scales.ts';
import { breakable, fill, lower } from '../../../src/i18n/format.ts';
import { FULL, firstAnswers, KERN, respond } from '../../support/builders/responses.ts';
import { expect, test } from '../fixtures.ts';
import { measure, sharing, traits, ui } from '../support/content.ts';
import { seedState, storedAnswers, storedText } from '../support/device.ts';
import { answersFragmentOf, fragmentOf } from '../support/links.ts';
import { fullResponse, kernResponse, profileFor, stateOf, sumsOf } from '../support/people.ts';
import { button, heading } from '../support/quiz.ts';
import { expectScores, openFolds } from '../support/result.ts';

const { compare, opened, inApp } = sharing;

/** Another person, far from the first on some bouwstenen and near on others. */
const other: Response = respond(
  {
    zelfbewustzijn: 4,
    proactiviteit: 2,
    verantwoordelijkheid: 2,
    authenticiteit: 4,
    'visie-en-doelen': 3,
    'continu-leren': 4,
    slachtoffer: 2,
    aanklager: 2,
    redder: 2,
    'aan-het-roer': 4,
  },
  KERN,
);
const shown = {
  within: compare.within,
  apart: compare.apart,
  clear: compare.clear,
  unsaid: '',
  unlike: '',
};

async function layBeside(page: Page): Promise<void> {
  await button(page, compare.show).click();
  await expect(heading(page, compare.title)).toBeVisible();
  await expect(page.locator('.compare .radar svg')).toBeVisible();
}

for (const [what, fragment, name] of [
  ['scores', fragmentOf(other), null],
  ['all answers and a name', answersFragmentOf(other, 'Anneke'), 'Anneke'],
] as const) {
  test(`one's own result is laid beside ${what}, and stays as it is`, async ({ page, context }) => {
    const own = await seedState(context, stateOf(kernResponse));
    await page.goto(`./gedeeld/#${fragment}`);
    await layBeside(page);
    const mine = { measure, sums: sumsOf(kernResponse) };
    const rows = compareResults(mine, { measure, sums: sumsOf(other) })?.rows ?? [];
    expect(new Set(rows.map(({ distance }) => distance)).size).toBe(3);
    const who = name === null ? compare.other : `‘${name}’`;
    const table = page.getByRole('table', {
      name: fill(compare.caption, { name: name === null ? lower(who) : who }),
    });
    await expect(table.getByRole('rowheader')).toHaveText(
      TRAITS.map((trait) => breakable(traits[trait].label)),
    );
    for (const { trait, own: points, other: theirs, difference, distance } of rows) {
      const row = table.getByRole('row').filter({ hasText: breakable(traits[trait].label) });
      const said =
        difference === 0
          ? compare.equal
          : fill(difference > 0 ? compare.higher : compare.lower, { n: Math.abs(difference) });
      await expect(row.getByRole('cell')).toHaveText([
        String(Math.round(points)),
        String(Math.round(theirs)),
        difference === 0 ? said : `${said} ${shown[distance]}`,
      ]);
    }
    const clear = rows.filter(({ distance }) => distance === 'clear');
    expect(clear.map(({ trait }) => trait)).toEqual(['verantwoordelijkheid', 'authenticiteit']);
    await expect(
      page.getByText(fill(compare.some, { traits: 'verantwoordelijkheid en authenticiteit' })),
    ).toBeVisible();
    // The radar names both in words; the legend tells them apart by line and point.
    const chart = page.locator('.compare .radar svg');
    await expect(chart).toHaveAccessibleName(new RegExp(`${compare.you}: .*${who}: `));
    for (const [line, name] of [
      [compare.ownLine, compare.you],
      [compare.otherLine, who],
    ] as const) {
      const told = fill(compare.depth, { name, depth: lower(ui.result.first) });
      await expect(page.getByText(fill(line, { name: told }))).toBeVisible();
    }
    await expect(table.getByRole('columnheader', { name: lower(ui.result.first) })).toHaveCount(2);
    await expect(page.locator('.compare .radar path.other')).not.toHaveCount(0);
    await expect.poll(() => storedText(page)).toBe(own);
    await page.setViewportSize({ width: 320, height: 640 });
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    await expect.poll(width).toBeLessThanOrEqual(320);
    await button(page, compare.hide).click();
    await expect(heading(page, compare.title)).toBeHidden();
  });
}

test('a person without an own result gets no offer to compare', async ({ page, context }) => {
  await seedState(context, stateOf(firstAnswers(kernResponse, 20)));
  await page.goto(`./gedeeld/#${fragmentOf(other)}`);
  await expectScores(page, profileFor(other));
  await expect(button(page, compare.show)).toHaveCount(0);
});

test('a person who began again still compares with the last whole result', async ({
  page,
  context,
}) => {
  const state = stateOf(kernResponse);
  const [first] = state.attempts;
  if (first === undefined) throw new Error('no attempt');
  const begun = { ...first, id: 'b'.repeat(16), startedAt: first.startedAt + 1 };
  const attempts = [first, { ...begun, answers: firstAnswers(kernResponse, 3) }];
  await seedState(context, { ...state, attempts });
  await page.goto(`./gedeeld/#${fragmentOf(other)}`);
  await layBeside(page);
});

test('answers are taken over only after a question, and the old ones stay', async ({
  page,
  context,
}) => {
  const own = await seedState(context, stateOf(kernResponse));
  await page.goto(`./gedeeld/#${answersFragmentOf(fullResponse)}`);
  await button(page, opened.adopt).click();
  await expect(page.getByText(opened.adoptAsk)).toBeFocused();
  await button(page, opened.adoptNo).click();
  await expect(button(page, opened.adopt)).toBeFocused();
  await expect.poll(() => storedText(page)).toBe(own);
  await button(page, opened.adopt).click();
  await button(page, opened.adoptYes).click();
  await page.waitForURL('**/resultaat/');
  await expectScores(page, profileFor(fullResponse));
  const kept = await storedAnswers(page);
  expect(kept.map((answers) => Object.keys(answers).length)).toEqual([
    kernResponse.size,
    fullResponse.size,
  ]);
});

test('a link with scores cannot be taken over', async ({ page }) => {
  await page.goto(`./gedeeld/#${fragmentOf(fullResponse, true)}`);
  await expectScores(page, profileFor(fullResponse));
  await expect(button(page, opened.adopt)).toHaveCount(0);
});

test.describe('in the browser of an app', () => {
  const userAgent =
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 [LinkedInApp]/9.29.7890';
  test.use({ userAgent });

  test('the page shows the way out, and its link holds the answers', async ({
    page,
    context,
    site,
    newVisitor,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    // An unfinished test can go on elsewhere too.
    const unfinished = await newVisitor({ userAgent });
    await seedState(unfinished, stateOf(respond({ zelfbewustzijn: 3 }, FULL)));
    const halfway = await unfinished.newPage();
    await halfway.goto('./resultaat/');
    await expect(heading(halfway, inApp.title)).toBeVisible();
    await seedState(context, stateOf(kernResponse));
    await page.goto('./resultaat/');
    await expect(heading(page, inApp.title)).toBeVisible();
    await expect(button(page, 'Print')).toHaveCount(0);
    await button(page, inApp.copy).click();
    await expect(page.getByText(sharing.give.copied)).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(site.url(`gedeeld/#${answersFragmentOf(kernResponse)}`));
    // The same link in a mail to oneself, on a line of its own.
    const mail = await page.getByRole('link', { name: inApp.mail }).getAttribute('href');
    const { protocol, pathname, searchParams } = new URL(mail ?? '');
    expect([protocol, pathname]).toEqual(['mailto:', '']);
    expect(searchParams.get('subject')).toBe(inApp.mailSubject);
    expect(searchParams.get('body')?.split('\r\n')).toEqual([inApp.mailMessage, '', link, '']);
    await page.getByRole('link', { name: inApp.menuGo }).click();
    await expect(page).toHaveURL(link);
    await expect(page.getByText(inApp.shared)).toBeVisible();
    await expect(button(page, 'Print')).toHaveCount(0);

    const browser = await (await newVisitor({ userAgent: '' })).newPage();
    await browser.goto(link);
    await expect(browser.getByText(inApp.shared)).toHaveCount(0);
    await button(browser, opened.adopt).click();
    await button(browser, opened.adoptYes).click();
    await expect(browser.getByText(ui.result.first, { exact: true })).toBeVisible();
    await expectScores(browser, profileFor(kernResponse));

    // After a wipe Back leads past the link: nobody finds the answers by it.
    await openFolds(browser);
    await button(browser, ui.keeping.wipe).click();
    await button(browser, ui.keeping.wipeYes).click();
    await expect(browser.getByText(ui.keeping.wiped)).toBeVisible();
    for (let back = 0; back < 4; back += 1) {
      // It also says when there is no entry left. One too far is no harm: any of them may be looked at.
      // oxlint-disable-next-line no-restricted-properties
      await browser.goBack().catch(() => null);
      expect(browser.url()).not.toContain('gedeeld');
    }
  });
});
