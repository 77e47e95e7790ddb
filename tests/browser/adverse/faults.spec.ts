import { filesOfMore, filesOfSharing, filesOfVisit } from '../../site/weigh.ts';
import { firstAnswers } from '../../support/builders/responses.ts';
import type { Fault } from '../../support/serve.ts';
import { expect } from '../fixtures.ts';
import { sharing, traits, ui } from '../support/content.ts';
import { seedState, storedAnswers, storedText } from '../support/device.ts';
import {
  answers,
  answerTo,
  expectResult,
  FAULTS,
  host,
  isMarked,
  isPart,
  mark,
  restoreHost,
  test,
} from '../support/host.ts';
import { fragmentOf } from '../support/links.ts';
import { kernResponse, profileFor, stateOf } from '../support/people.ts';
import {
  button,
  choice,
  kernSituations,
  kernStatements,
  radio,
  reaction,
  statement,
} from '../support/quiz.ts';
import { goSharing, expectRoles, expectScores, radarLabel } from '../support/result.ts';

const { questionnaire, loading, lifeline } = ui;
const statements = kernStatements.length;

test.use({ allow: [FAULTS] });
test.beforeEach(restoreHost);

test('a slow host: questions, result and print still work', async ({ page }) => {
  host.fault = (path) => (isPart(path) ? { kind: 'slow', after: 500 } : undefined);
  await page.goto('./');
  await mark(page);
  await answerTo(page, 0, statements);
  await button(page, 'Bekijk mijn resultaat').click();
  await expectResult(page);
  await expect.poll(() => isMarked(page)).toBe(true);
});

test.describe('a file that is cut off in the middle', () => {
  test('the first script: a line says so, and the answer counts in the end', async ({ page }) => {
    host.fault = (path) => (path.includes('/app.') ? { kind: 'cut' } : undefined);
    await page.goto('./');
    await mark(page);
    await page.setViewportSize({ width: 390, height: 700 });
    await choice(page, 4).click();
    await expect(page.getByText(lifeline.stalled)).toBeInViewport();
    await expect(radio(page, 4)).toBeChecked();
    await expect.poll(() => isMarked(page)).toBe(true);
    host.fault = () => undefined;
    await button(page, lifeline.stalledRetry).click();
    await expect(statement(page, 1)).toBeFocused();
    await expect.poll(() => storedAnswers(page)).toEqual([{ 'pro-3': [4, 1, expect.any(Number)] }]);
  });

  for (const part of ['/rest.', '/resultaat.']) {
    test(`a part of the result (${part})`, async ({ page, context }) => {
      host.fault = (path) => (path.includes(part) ? { kind: 'cut' } : undefined);
      const before = await seedState(context, stateOf(answers));
      await page.goto('./resultaat/');
      const retry = button(page, loading.retry);
      await expect(retry).toBeVisible();
      await expect.poll(() => storedText(page)).toBe(before);
      host.fault = () => undefined;
      await retry.click();
      await expectResult(page);
    });
  }
});

test.describe('a host that is gone', () => {
  test('after the first page: a line says so, and the answer counts once the host is back', async ({
    page,
  }) => {
    let isServed = false;
    host.fault = () => {
      const fault: Fault | undefined = isServed ? { kind: 'gone' } : undefined;
      isServed = true;
      return fault;
    };
    await page.goto('./');
    await mark(page);
    await choice(page, 2).click();
    await expect(page.getByText(lifeline.stalled)).toBeVisible();
    const asked = page.waitForEvent('requestfailed');
    await button(page, lifeline.stalledRetry).click();
    await asked;
    await expect(page.getByText(lifeline.stalled)).toBeVisible();
    await expect.poll(() => isMarked(page)).toBe(true);
    host.fault = () => undefined;
    await button(page, lifeline.stalledRetry).click();
    await expect(statement(page, 1)).toBeFocused();
    await button(page, 'Vorige').click();
    await expect(radio(page, 2)).toBeChecked();
  });

  for (const path of ['resultaat/', `gedeeld/#${fragmentOf(answers)}`]) {
    test(`before the script of ${path.slice(0, 9)}: it says so`, async ({
      page,
      context,
      site,
    }) => {
      await seedState(context, stateOf(answers));
      host.fault = (asked) => (isPart(asked) ? { kind: 'gone' } : undefined);
      await page.goto(`./${path}`);
      await expect(page.getByText(lifeline.stalled)).toBeVisible();
      await expect(page.getByText(ui.loading.waiting)).toBeHidden();
      host.fault = () => undefined;
      await button(page, lifeline.stalledRetry).click();
      await expectScores(page, profileFor(answers));
      await expect(page).toHaveURL(site.url(path));
      await expect(page.getByText(lifeline.stalled)).toBeHidden();
    });
  }

  test('after two answers: all other answers work, and so do the result and its sharing', async ({
    page,
    site,
  }) => {
    // All reactions fit: a tap right after a scroll, on the spot of the last one, would count as its second.
    await page.setViewportSize({ width: 1280, height: 1600 });
    const before = site.requests.length;
    await page.goto('./');
    await answerTo(page, 0, 2);
    const files = [...filesOfVisit(), ...filesOfMore(), ...filesOfSharing()];
    const parts = files.map((name) => `/${name}`).filter(isPart);
    const asked = () => site.requests.slice(before).map(({ path }) => path);
    await expect.poll(asked).toEqual(expect.arrayContaining(parts));
    host.fault = () => ({ kind: 'gone' });
    await answerTo(page, 2, statements);
    await button(page, questionnaire.halfwayGo).click();
    for (const { reactions } of kernSituations) {
      for (const { id } of reactions)
        await radio(reaction(page, id), kernResponse.get(id)?.value ?? 0).check();
      const isLast = kernSituations.at(-1)?.reactions === reactions;
      await button(page, isLast ? 'Bekijk mijn resultaat' : 'Volgende').click();
    }
    await expectScores(page, profileFor(kernResponse));
    await expectRoles(page, profileFor(kernResponse));
    await expect(
      page.getByRole('img', { name: radarLabel(profileFor(kernResponse)) }),
    ).toBeVisible();
    await goSharing(page);
    // So quick a person may choose any of the six for a card; nothing is chosen beforehand.
    const panel = page.locator('.pass-on-panel');
    await panel.getByRole('checkbox', { name: traits.proactiviteit.name }).check();
    await expect(button(page, sharing.give.copy)).toBeVisible();
  });

  test.describe('for a person who saves data', () => {
    test('nothing is fetched before it is needed', async ({ page, site }) => {
      const before = site.requests.length;
      await page.addInitScript(() => {
        Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
      });
      await page.goto('./');
      await answerTo(page, 0, statements - 1);
      const asked = () => site.requests.slice(before).map(({ path }) => path);
      await expect.poll(() => asked().join()).toContain('/teksten/resultaat.');
      expect(asked().filter((path) => path.includes('/teksten/'))).toHaveLength(1);
      expect(asked().join()).not.toMatch(/\/(More|view|MovingRadar)\./);
    });
  });

  test('after the last statement: the result and its print are already there', async ({
    page,
    context,
    site,
  }) => {
    const before = site.requests.length;
    await seedState(context, stateOf(firstAnswers(kernResponse, statements - 1)));
    await page.goto('./vragenlijst/');
    await answerTo(page, statements - 1, statements);
    const files = [...filesOfVisit(), ...filesOfMore()];
    const parts = files.map((name) => `/${name}`).filter(isPart);
    expect(parts.join()).toMatch(/\/teksten\/resultaat\..*\/rest\./);
    const asked = () => site.requests.slice(before).map(({ path }) => path);
    await expect.poll(asked).toEqual(expect.arrayContaining(parts));
    host.fault = () => ({ kind: 'gone' });
    await button(page, 'Bekijk mijn resultaat').click();
    await expectResult(page);
  });
});
