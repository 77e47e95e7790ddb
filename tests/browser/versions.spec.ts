import type { Page } from '@playwright/test';
import { encodeScores } from '../../src/codecs/links/scores.ts';
import { sumScales } from '../../src/domain/score/sums.ts';
import { fill, formatsOf, lower } from '../../src/i18n/format.ts';
import type { FirstTexts } from '../../src/i18n/firstTexts.ts';
import type { ItemWording, PageData } from '../../src/i18n/messages.ts';
import { firstAnswers } from '../support/builders/responses.ts';
import { answersOf, newId, REPLACED, second, WORDS } from '../support/builders/secondVersion.ts';
import { expect, test } from './fixtures.ts';
import { sharing, traits, ui } from './support/content.ts';
import { seedState, storedText } from './support/device.ts';
import { kernResponse, profileFor, stateOf } from './support/people.ts';
import { button, choice, heading, statement } from './support/quiz.ts';
import { expectScores } from './support/result.ts';

/** Answers a request for our texts as a build with a second version of the test would. */
async function changing<T>(page: Page, pattern: string, change: (texts: T) => T): Promise<void> {
  await page.route(pattern, async (route) => {
    const response = await route.fetch();
    const file = JSON.parse(await response.text()) as { readonly name: string; readonly texts: T };
    const body = JSON.stringify({ ...file, texts: change(file.texts) });
    await route.fulfill({ response, body });
  });
}

/** The site with a second version of the test beside the first. */
async function withSecondVersion(page: Page): Promise<void> {
  await page.route(/\/(|vragenlijst\/|resultaat\/|gedeeld\/)$/, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const body = html.replace(/(?<=id="page-data">).*?(?=<\/script>)/s, (text) => {
      const data = JSON.parse(text) as PageData;
      const statements = { ...data.statements, [newId(REPLACED.kern)]: WORDS.kern };
      const instruments = [second.instrument, ...data.instruments];
      return JSON.stringify({ ...data, statements, instruments }).replaceAll('<', '\\u003c');
    });
    await route.fulfill({ response, body });
  });
  await changing<FirstTexts & ItemWording>(page, '**/teksten/resultaat.*.json', (texts) => ({
    ...texts,
    norms: [second.norms, ...texts.norms],
    items: {
      ...texts.items,
      [newId(REPLACED.kern)]: WORDS.kern,
      [newId(REPLACED.verdieping)]: WORDS.verdieping,
      [newId(REPLACED.reaction)]: WORDS.reaction,
    },
  }));
}

/** The versions of the attempts on the device. */
async function storedVersions(page: Page): Promise<readonly string[]> {
  const text = (await storedText(page)) ?? '{"attempts":[]}';
  const { attempts } = JSON.parse(text) as { attempts: { instrument: string }[] };
  return attempts.map(({ instrument }) => instrument);
}

test('a test of an older version goes on in it, and begins again with the newest', async ({
  page,
  context,
}) => {
  await seedState(context, stateOf(firstAnswers(kernResponse, 30)));
  await withSecondVersion(page);
  await page.goto('./');
  await expect(statement(page, 30)).toBeVisible();
  await choice(page, 2).click();
  await expect(statement(page, 31)).toBeFocused();
  await expect.poll(() => storedVersions(page)).toEqual(['v1']);
  await page.reload();
  await expect(statement(page, 31)).toBeVisible();
  await button(page, ui.questionnaire.again).click();
  // The newest version asks in another order.
  await expect(statement(page, 35)).toBeFocused();
  await choice(page, 2).click();
  await expect(statement(page, 34)).toBeFocused();
  await expect.poll(() => storedVersions(page)).toEqual(['v1', 'v2']);
});

test('a result of an older version does not change', async ({ page, context }) => {
  await seedState(context, stateOf(kernResponse));
  await withSecondVersion(page);
  await page.goto('./resultaat/');
  await expectScores(page, profileFor(kernResponse));
});

test('a test of a newer version is kept, and both pages say so', async ({ page, context }) => {
  const newer = stateOf(kernResponse);
  const attempts = newer.attempts.map((attempt) => ({ ...attempt, instrument: 'v9' }));
  const text = await seedState(context, { ...newer, attempts });
  await page.goto('./resultaat/');
  await expect(page.getByText(ui.keepingNotice.laterTest)).toBeVisible();
  await expect(page.getByText(ui.result.emptyText)).toBeHidden();
  await page.goto('./');
  await expect(page.getByText(ui.keepingNotice.laterTest)).toBeVisible();
  await expect(statement(page, 0)).toBeVisible();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect.poll(() => storedText(page)).toBe(text);
  await choice(page, 2).click();
  await expect(statement(page, 1)).toBeFocused();
  await expect(page.getByText(ui.keepingNotice.laterTest)).toBeHidden();
  await expect.poll(() => storedVersions(page)).toEqual(['v9', 'v1']);
  await expect
    .poll(() => storedText(page))
    .toContain(text.slice(text.indexOf('{"id"'), text.indexOf('],"place"')));
});

test('results of two versions are compared when both asked the same', async ({ page, context }) => {
  await seedState(context, stateOf(kernResponse));
  await withSecondVersion(page);
  const sums = sumScales(second.instrument, second.norms, answersOf(second));
  await page.goto(`./gedeeld/#${encodeScores(sums, false)}`);
  const { compare } = sharing;
  await button(page, compare.show).click();
  await expect(heading(page, compare.title)).toBeVisible();
  const unlike = ['proactiviteit', 'visie-en-doelen'] as const;
  await expect(page.getByRole('cell', { name: compare.unlikeCell })).toHaveCount(unlike.length);
  const names = formatsOf('nl').namesOf(unlike.map((trait) => lower(traits[trait].name)));
  await expect(page.getByText(fill(compare.unlike, { traits: names }))).toBeVisible();
});
