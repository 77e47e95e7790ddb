import type { Page } from '@playwright/test';
import { encodeState } from '../../../src/codecs/kept/state.ts';
import { expect, test } from '../fixtures.ts';
import { ui } from '../support/content.ts';
import {
  expectNothingStored,
  secondRecord,
  secondText,
  seedSecond,
  seedState,
  seedText,
  storedAnswers,
  storedCounts,
  storedText,
} from '../support/device.ts';
import { kernResponse, profileFor, stateOf, summaryFor } from '../support/people.ts';
import {
  answerByDigits,
  button,
  heading,
  kernStatements,
  statement,
  openPause,
  openSettings,
  pauseButton,
} from '../support/quiz.ts';
import { expectScores } from '../support/result.ts';
import { watchShifts } from '../support/shifts.ts';
import { firstAnswers } from '../../support/builders/responses.ts';

const answers = firstAnswers(kernResponse, kernStatements.length);

const nearlyDone = stateOf(firstAnswers(kernResponse, kernStatements.length - 1));

/** Answers all statements at a calm pace and opens the result, in one document. */
async function reachResult(page: Page): Promise<void> {
  await page.clock.install();
  await page.goto('./');
  await page.mouse.move(10, 10);
  await answerByDigits(page, answers, { pace: 4_000 });
  await button(page, 'Bekijk mijn resultaat').click();
  await expect(heading(page, summaryFor(answers).heading)).toBeFocused();
  await expectScores(page, profileFor(answers));
}

/** The same for a person whose other store holds all answers but the last. */
async function finish(page: Page): Promise<void> {
  await page.clock.install();
  await page.goto('./');
  const last = kernStatements.length - 1;
  await statement(page, last).waitFor();
  await page.clock.fastForward(4_000);
  await page.keyboard.press(String(answers.get(kernStatements[last]?.id ?? '')?.value));
  await button(page, 'Bekijk mijn resultaat').click();
  await expectScores(page, profileFor(answers));
}

type Fault = 'absent' | 'forbidden' | 'full';

/** Imitates a browser whose first store is absent, refuses or is full. Runs in the page. */
function breakStorage(kind: Fault): void {
  if (kind === 'full') {
    Storage.prototype.setItem = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    return;
  }
  Object.defineProperty(globalThis, 'localStorage', {
    get() {
      if (kind === 'forbidden') throw new DOMException('not allowed', 'SecurityError');
      return null;
    },
  });
}

/**
 * The same for the second store; `silent` never answers, as in some private windows. Runs in the
 * page.
 */
function breakSecond(kind: Fault | 'failing' | 'silent'): void {
  if (kind === 'full') {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  } else if (kind === 'failing' || kind === 'silent') {
    IDBFactory.prototype.open = () => {
      const request = new EventTarget() as IDBOpenDBRequest;
      if (kind === 'failing') setTimeout(() => request.onerror?.(new Event('error')));
      return request;
    };
  } else {
    Object.defineProperty(globalThis, 'indexedDB', {
      get() {
        if (kind === 'forbidden') throw new DOMException('not allowed', 'SecurityError');
        return null;
      },
    });
  }
}

const { off, unavailable, full, damaged, newer } = { ...ui.keeping, ...ui.keepingNotice };
/** Every line that says that something is not kept. */
const lines = [off, unavailable, full, damaged, newer];

for (const [kind, secondKind, line] of [
  ['absent', 'absent', ui.keeping.unavailable],
  ['forbidden', 'forbidden', ui.keeping.unavailable],
  ['absent', 'failing', ui.keeping.unavailable],
  ['full', 'absent', ui.keeping.full],
] as const) {
  test(`storage ${kind} and the second ${secondKind}: one plain line, and the result all the same`, async ({
    page,
  }) => {
    await page.addInitScript(breakStorage, kind);
    await page.addInitScript(breakSecond, secondKind);
    await reachResult(page);
    await expect(page.getByText(line)).toBeVisible();
    await expect(page.getByRole('button', { name: ui.keepingNotice.replace })).toHaveCount(0);
  });
}

for (const kind of ['absent', 'forbidden', 'full'] as const) {
  test(`the first store ${kind}: the second keeps all, so no line`, async ({ page, context }) => {
    await seedSecond(context, { text: encodeState(nearlyDone), wiped: [], unkept: [] });
    await page.addInitScript(breakStorage, kind);
    await finish(page);
    for (const line of lines) await expect(page.getByText(line)).toHaveCount(0);
    await page.goto('./resultaat/');
    await expectScores(page, profileFor(answers));
  });
}

for (const kind of ['absent', 'forbidden', 'failing'] as const) {
  test(`the second store ${kind}: the first keeps all, so no line`, async ({ page, context }) => {
    await seedState(context, nearlyDone);
    await page.addInitScript(breakSecond, kind);
    await finish(page);
    for (const line of lines) await expect(page.getByText(line)).toHaveCount(0);
    await page.goto('./resultaat/');
    await expectScores(page, profileFor(answers));
  });
}

test('a second store that never answers delays nobody', async ({ page }) => {
  await page.addInitScript(breakSecond, 'silent' as const);
  await page.goto('./vragenlijst/');
  await page.keyboard.press('4');
  await expect(statement(page, 1)).toBeVisible();
  await expect.poll(async () => (await storedAnswers(page)).length).toBe(1);
  await page.reload();
  await expect(statement(page, 1)).toBeVisible();
});

test('a second store that another page blocks forever delays nobody', async ({ page, context }) => {
  await seedSecond(context, { text: null, wiped: [], unkept: [] });
  const other = await context.newPage();
  await other.goto('./robots.txt');
  await other.evaluate(() => {
    const opening = indexedDB.open('aan-het-roer', 1);
    opening.onsuccess = () => {
      const store = opening.result.transaction('bewaard', 'readwrite').objectStore('bewaard');
      // While it keeps asking, no other page gets its turn.
      const ask = () => (store.get('x').onsuccess = ask);
      ask();
    };
  });
  await page.goto('./vragenlijst/');
  await page.keyboard.press('4');
  await expect(statement(page, 1)).toBeVisible();
  await expect.poll(async () => (await storedAnswers(page)).length).toBe(1);
  await page.reload();
  await expect(statement(page, 1)).toBeVisible();
});

test('data that only the second store holds brings a person back to the right question', async ({
  page,
  context,
}) => {
  const text = encodeState(stateOf(firstAnswers(kernResponse, 9)));
  await seedSecond(context, { text, wiped: [], unkept: [] });
  const shifts = await watchShifts(page);
  // Nobody touches the page: it finds out by itself.
  await page.goto('./');
  await expect(statement(page, 9)).toBeVisible();
  await expect.poll(() => storedText(page)).toBe(text);
  expect(await shifts()).toBe(0);
  await page.goto('./resultaat/');
  await expect(heading(page, ui.result.emptyTitle)).toHaveCount(0);
  await expect(page.getByRole('table').first()).toBeVisible();
});

test('a result that only the second store holds comes back, and nothing moves', async ({
  page,
  context,
}) => {
  const text = encodeState(stateOf(kernResponse));
  await seedSecond(context, { text, wiped: [], unkept: [] });
  const shifts = await watchShifts(page);
  // Nobody touches the page, which begins as for a stranger.
  await page.goto('./');
  await expect(page.locator('html[data-live]')).toHaveCount(1);
  await expect(page.locator('html[data-own]')).toHaveCount(0);
  await expect(button(page, ui.questionnaire.finish)).toBeVisible();
  await expect(page.locator('.hero')).toBeHidden();
  await expect.poll(() => storedText(page)).toBe(text);
  expect(await shifts()).toBe(0);
});

test('a person moves on when the second store holds more than the first', async ({
  page,
  context,
}) => {
  const state = stateOf(firstAnswers(kernResponse, 9));
  await seedSecond(context, { text: encodeState(state), wiped: [], unkept: [] });
  const [attempt] = state.attempts;
  if (attempt === undefined) throw new Error('no attempt');
  const early = { ...attempt, answers: firstAnswers(kernResponse, 3) };
  await seedState(context, { ...state, attempts: [early] });
  await page.goto('./vragenlijst/');
  await expect(statement(page, 9)).toBeVisible();
  await page.keyboard.press('4');
  await expect(statement(page, 10)).toBeVisible();
  await expect.poll(() => storedCounts(page)).toEqual([10]);
});

test('what was wiped does not come back from a first store that lost the wipe', async ({
  page,
  context,
}) => {
  const state = stateOf(firstAnswers(kernResponse, 9));
  await seedSecond(context, { text: null, wiped: [state.epoch], unkept: [] });
  await seedState(context, state);
  await page.goto('./');
  await expect(statement(page, 0)).toBeVisible();
  await expect.poll(() => storedText(page)).toBeNull();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
});

for (const [kind, text] of [
  ['damaged', '{"version":1,"epoch":"00'],
  ['damaged', '{"version":1,"epoch":"0","attempts":{},"place":7}'],
  ['newer', '{"version":99,"something":"we do not know"}'],
] as const) {
  test(`second store ${kind} (${text}): its content stays until the person decides`, async ({
    page,
    context,
  }) => {
    const record = { text, wiped: [], unkept: [] };
    await seedSecond(context, record);
    await reachResult(page);
    await expect(page.getByText(ui.keepingNotice[kind])).toBeVisible();
    await expect.poll(() => secondRecord(page)).toEqual(record);
    await button(page, ui.keepingNotice.replace).click();
    await button(page, ui.keepingNotice.replaceYes).click();
    await expect(page.getByText(ui.keepingNotice[kind])).toBeHidden();
    await expect.poll(() => secondText(page)).toContain('"version":1,');
    await expectScores(page, profileFor(answers));
    await page.reload();
    await expectScores(page, profileFor(answers));
  });
}

for (const [kind, text] of [
  ['damaged', '{"version":1,"epoch":"00'],
  ['damaged', '{"version":1,"epoch":"0","attempts":{},"place":7}'],
  ['newer', '{"version":99,"something":"we do not know"}'],
] as const) {
  test(`storage ${kind} (${text}): its content stays until the person decides`, async ({
    page,
    context,
  }) => {
    await seedText(context, text);
    await reachResult(page);
    await expect(page.getByText(ui.keepingNotice[kind])).toBeVisible();
    await expect.poll(() => storedText(page)).toBe(text);
    await button(page, ui.keepingNotice.replace).click();
    await button(page, ui.keepingNotice.replaceYes).click();
    await expect(page.getByText(ui.keepingNotice[kind])).toBeHidden();
    await expectScores(page, profileFor(answers));
    await expect.poll(() => storedCounts(page)).toEqual([answers.size]);
    await page.reload();
    await expectScores(page, profileFor(answers));
  });
}

test("'Niet bewaren' reaches the result and leaves nothing behind", async ({ page }) => {
  await page.clock.install();
  await page.goto('./');
  await openSettings(page);
  await page.getByRole('checkbox', { name: ui.keeping.offSwitch }).check();
  await expect(page.getByText(ui.keeping.off)).toBeVisible();
  await answerByDigits(page, answers, { pace: 4_000 });
  await button(page, 'Bekijk mijn resultaat').click();
  await expectScores(page, profileFor(answers));
  await expect(page.getByText(ui.keeping.off)).toBeVisible();
  await expectNothingStored(page);
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
  await page.reload();
  await expect(heading(page, ui.result.emptyTitle)).toBeVisible();
});

test("'Niet bewaren' asks before what is kept goes; switched off, it is kept again", async ({
  page,
}) => {
  await page.goto('./vragenlijst/');
  await page.keyboard.press('4');
  await expect.poll(() => storedText(page)).not.toBeNull();
  const kept = await storedText(page);
  const box = page.getByRole('checkbox', { name: ui.keeping.offSwitch });
  await openPause(page);
  await box.click();
  await expect(page.getByText(ui.keeping.offAsk)).toBeFocused();
  await expect(box).not.toBeChecked();
  await button(page, ui.keeping.offNo).click();
  await expect(page.getByText(ui.keeping.offAsk)).toBeHidden();
  await expect(box).toBeFocused();
  await expect(box).not.toBeChecked();
  await expect.poll(() => storedText(page)).toBe(kept);

  await box.click();
  await button(page, ui.keeping.offYes).click();
  await expect(box).toBeFocused();
  await expect(box).toBeChecked();
  await expect(page.getByText(ui.keeping.off)).toBeVisible();
  await expect.poll(() => storedText(page)).toBeNull();
  await expect.poll(() => secondText(page)).toBeNull();
  // Under what is open nobody answers.
  await page.keyboard.press('2');
  await page.keyboard.press('Escape');
  await expect(pauseButton(page)).toBeFocused();
  await page.keyboard.press('3');
  await expect(statement(page, 2)).toBeFocused();
  await openPause(page);
  await box.uncheck();
  await expect(page.getByText(ui.keeping.offAsk)).toBeHidden();
  await expect
    .poll(async () => (await storedAnswers(page)).map(Object.keys))
    .toEqual([['pro-3', 'red-4']]);
  await expect.poll(async () => (await storedAnswers(page))[0]?.['red-4']?.[0]).toBe(3);
});
