import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { decodeAnswerFile, encodeAnswerFile } from '../../../src/codecs/files/answers.ts';
import { firstAnswers } from '../../support/builders/responses.ts';
import { breakDrawing, breakFromNow, mendDrawing } from '../support/broken.ts';
import { expect, test } from '../fixtures.ts';
import { instrument, interview, ui } from '../support/content.ts';
import { KEY, seedState, seedText, storedText } from '../support/device.ts';
import { isMarked, mark } from '../support/host.ts';
import { seedSheet } from '../support/interview.ts';
import { fragmentOf } from '../support/links.ts';
import { kernResponse, profileFor, stateOf } from '../support/people.ts';
import { button, heading, statement, openSettings } from '../support/quiz.ts';
import { expectRoles, expectScores } from '../support/result.ts';

const { broken } = ui;
const begun = firstAnswers(kernResponse, 7);

test.use({ allow: [/broken on purpose|SyntaxError/] });

/** The content of the file that the page saves when its button is pressed. */
async function savedFile(page: Page): Promise<string> {
  const saving = page.waitForEvent('download');
  await button(page, broken.save).click();
  return readFile(await (await saving).path(), 'utf8');
}

/** How many answers such a file holds. */
function answersIn(file: string): number {
  const decoded = decodeAnswerFile(file, [instrument]);
  return decoded.kind === 'ok' ? decoded.response.size : 0;
}

const PAGES = [
  ['', (page: Page) => expect(statement(page, 7)).toBeVisible()],
  ['vragenlijst/', (page: Page) => expect(statement(page, 7)).toBeVisible()],
  ['resultaat/', (page: Page) => expect(page.getByRole('table').first()).toBeVisible()],
  [
    `gedeeld/#${fragmentOf(kernResponse)}`,
    (page: Page) => expectScores(page, profileFor(kernResponse)),
  ],
  ['sollicitatiegesprek/', (page: Page) => expect(heading(page, interview.title)).toBeVisible()],
] as const;

test.describe('a page that cannot be drawn', () => {
  for (const [path, expectWhole] of PAGES) {
    test(`/${path.slice(0, 19)} says so, loses nothing, and is drawn at a second try`, async ({
      page,
      context,
    }) => {
      const before = await seedState(context, stateOf(begun));
      await breakDrawing(page);
      await page.goto(`./${path}`);
      await expect(heading(page, broken.title)).toBeFocused();
      await expect(page.getByText(broken.kept)).toBeVisible();
      await expect.poll(() => storedText(page)).toBe(before);
      expect(await savedFile(page)).toBe(encodeAnswerFile('v1', begun));
      await mark(page);
      await mendDrawing(page);
      await button(page, broken.again).click();
      await expectWhole(page);
      await expect(page.getByText(broken.kept)).toBeHidden();
      await expect.poll(() => isMarked(page)).toBe(true);
    });
  }

  test('keeps the scores when the part below the step breaks', async ({ page, context }) => {
    await seedState(context, stateOf(kernResponse));
    await breakDrawing(page, ['input']);
    await page.goto('./resultaat/');
    await expect(heading(page, broken.title)).toBeVisible();
    await expectScores(page, profileFor(kernResponse));
    await mendDrawing(page);
    await button(page, broken.again).click();
    await expectRoles(page, profileFor(kernResponse));
  });

  test('is reloaded when a second try fails too', async ({ page, context }) => {
    await seedState(context, stateOf(begun));
    await breakDrawing(page);
    await page.goto('./resultaat/');
    await mark(page);
    await button(page, broken.again).click();
    await expect(heading(page, broken.title)).toBeFocused();
    await expect.poll(() => isMarked(page)).toBe(true);
    await button(page, broken.again).click();
    await expect.poll(() => isMarked(page)).toBe(false);
    await expect(heading(page, broken.title)).toBeFocused();
  });

  test('breaks in mid-quiz too, and the answers stay', async ({ page }) => {
    await breakDrawing(page);
    await page.goto('./');
    await page.keyboard.press('4');
    await expect(statement(page, 1)).toBeFocused();
    const before = await storedText(page);
    await page.goto('./vragenlijst/');
    await expect(heading(page, broken.title)).toBeFocused();
    await expect.poll(() => storedText(page)).toBe(before);
  });

  test('saves what is there when it is asked, also what came since in another tab', async ({
    page,
    context,
  }) => {
    await seedState(context, stateOf(begun));
    await breakDrawing(page);
    await page.goto('./resultaat/');
    await expect(button(page, broken.save)).toBeVisible();
    const other = await context.newPage();
    await other.goto('./vragenlijst/');
    await statement(other, begun.size).waitFor();
    await other.keyboard.press('4');
    await statement(other, begun.size + 1).waitFor();
    await expect.poll(async () => answersIn(await savedFile(page))).toBe(begun.size + 1);
  });

  test('saves unreadable data unchanged', async ({ page, context }) => {
    await seedText(context, '{"half');
    await breakDrawing(page);
    await page.goto(`./gedeeld/#${fragmentOf(kernResponse)}`);
    expect(JSON.parse(await savedFile(page))).toEqual({ [KEY]: '{"half' });
  });

  test('saves notes with the answers', async ({ page, context }) => {
    const before = await seedState(context, stateOf(begun));
    await seedSheet(context, ['strength-proactiviteit'], { about: 'Mijn eigen woorden.' });
    await breakDrawing(page);
    await page.goto('./sollicitatiegesprek/');
    const saved = JSON.parse(await savedFile(page)) as Record<string, string>;
    expect(saved[KEY]).toBe(before);
    expect(Object.values(saved).join()).toContain('Mijn eigen woorden.');
  });

  test('promises nothing untrue: nothing here, nothing kept', async ({ page }) => {
    await breakDrawing(page);
    await page.goto(`./gedeeld/#${fragmentOf(kernResponse)}`);
    await expect(heading(page, broken.title)).toBeFocused();
    await expect(button(page, broken.save)).toBeHidden();
    await expect(page.getByText(broken.file)).toBeHidden();
  });

  test('is no empty page either when what is kept cannot be looked at', async ({ page }) => {
    await page.addInitScript(() => {
      Array.prototype.findLast = () => {
        throw new Error('broken on purpose');
      };
    });
    await page.goto(`./gedeeld/#${fragmentOf(kernResponse)}`);
    await expect(heading(page, broken.title)).toBeFocused();
    await expect(button(page, broken.save)).toBeHidden();
  });

  test('says that all is lost with the page when the person keeps nothing', async ({ page }) => {
    await breakDrawing(page);
    await page.goto('./');
    await openSettings(page);
    await page.getByRole('checkbox', { name: ui.keeping.offSwitch }).check();
    await expect(page.getByText(ui.keeping.off)).toBeVisible();
    await page.goto(`./gedeeld/#${fragmentOf(kernResponse)}`);
    await expect(page.getByText(broken.unkept)).toBeVisible();
  });
});

test.describe('a page that cannot be drawn, when not all of its code comes', () => {
  test.use({ allow: [/broken on purpose|net::ERR_/] });

  test('saves the answers without a network too', async ({ page, context }) => {
    await seedState(context, stateOf(firstAnswers(kernResponse, kernResponse.size - 1)));
    const rescue = page.waitForResponse(/\/rescue\./);
    await page.goto('./');
    await (await rescue).finished();
    await context.setOffline(true);
    await breakFromNow(page);
    await page.keyboard.press('4');
    await button(page, ui.questionnaire.finish).click();
    await expect(heading(page, broken.title)).toBeFocused();
    expect(answersIn(await savedFile(page))).toBe(kernResponse.size);
  });

  test('says the same when the code that saves does not come', async ({ page, context }) => {
    await page.route(/\/rescue\./, (route) => route.abort());
    await seedState(context, stateOf(begun));
    await breakDrawing(page);
    await page.goto('./resultaat/');
    await expect(heading(page, broken.title)).toBeFocused();
    await expect(page.getByText(broken.kept)).toBeVisible();
    await expect(button(page, broken.save)).toBeHidden();
    await expect(page.getByText(broken.file)).toBeHidden();
  });
});

for (const path of ['', 'resultaat/', `gedeeld/#${fragmentOf(begun)}`, 'sollicitatiegesprek/']) {
  test(`/${path.slice(0, 19)} with data that cannot be read says that it cannot go on`, async ({
    page,
  }) => {
    await page.route(
      ({ pathname }) => pathname.endsWith('/'),
      async (route) => {
        const response = await route.fetch();
        const html = await response.text();
        await route.fulfill({
          response,
          body: html.replace('id="page-data">{', 'id="page-data">'),
        });
      },
    );
    await page.goto(`./${path}`);
    await page.mouse.move(5, 5);
    await expect(page.getByText(ui.lifeline.stalled)).toBeVisible();
  });
}
