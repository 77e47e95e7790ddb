import type { Page } from '@playwright/test';
import { shuffledReactions } from '../../../src/domain/test/shuffle.ts';
import { expect, test } from '../fixtures.ts';
import { instrument, items } from '../support/content.ts';
import { seedState, storedAnswers } from '../support/device.ts';
import { kernResponse, stateOf } from '../support/people.ts';
import {
  boxOf,
  button,
  choice,
  kernSituations,
  kernStatements,
  reaction,
  row,
  statement,
} from '../support/quiz.ts';
import { firstAnswers } from '../../support/builders/responses.ts';

/** Two taps on one spot, this many milliseconds apart. */
async function tapTwice(page: Page, spot: { x: number; y: number }, apart: number, touch: boolean) {
  const tap = () =>
    touch ? page.touchscreen.tap(spot.x, spot.y) : page.mouse.click(spot.x, spot.y);
  await tap();
  // A finger waits between two taps: there is no event to wait for.
  await page.waitForTimeout(apart);
  await tap();
}

/** The word of an answer: on the landing page *Vorige* appears below 'soms'. */
async function wordOf(page: Page, value: number) {
  const box = await boxOf(choice(page, value));
  return { x: box.x + 15, y: box.y + box.height / 2 };
}

for (const apart of [60, 150, 300, 450]) {
  for (const isLive of [false, true]) {
    test(`two taps ${apart} ms apart on the landing page, the script ${isLive ? 'there' : 'on its way'}`, async ({
      page,
      hasTouch,
    }) => {
      await page.goto('./');
      if (isLive) {
        await page.keyboard.press('Shift');
        await expect(page.locator('html[data-live]')).toHaveCount(1);
      }
      for (const value of [3, 4]) {
        await page.evaluate(() => scrollTo(0, 0));
        await tapTwice(page, await wordOf(page, value), apart, hasTouch);
        // The tapped answer counts once, and never leads back.
        await expect(statement(page, value - 2)).toBeFocused();
        await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
        // The next tap is a separate one.
        await page.waitForTimeout(700);
      }
      const [given = {}] = await storedAnswers(page);
      expect(Object.values(given).map(([value]) => value)).toEqual([3, 4]);
    });
  }
}

test('a second tap elsewhere counts at once', async ({ page }) => {
  await page.goto('./vragenlijst/');
  await choice(page, 3).click();
  await expect(statement(page, 1)).toBeFocused();
  await button(page, 'Vorige').click();
  await expect(statement(page, 0)).toBeFocused();
});

test('on a situation a double tap answers one reaction', async ({ page, context, hasTouch }) => {
  const state = stateOf(firstAnswers(kernResponse, kernStatements.length + 1));
  await seedState(context, state);
  await page.goto('./vragenlijst/');
  const [situation] = kernSituations;
  if (situation === undefined) throw new Error('no situations');
  await expect(page.getByText(items.situations[situation.id]?.text ?? '')).toBeVisible();
  const open = shuffledReactions(instrument, situation, state.attempts[0]?.seed ?? 0).filter(
    ({ id }) => !state.attempts[0]?.answers.has(id),
  );
  const target = row(reaction(page, open[0]?.id ?? ''), 3);
  await target.scrollIntoViewIfNeeded();
  const { x, y } = await boxOf(target);
  await tapTwice(page, { x: x + 30, y: y + 15 }, 150, hasTouch);
  await expect
    .poll(async () => Object.keys((await storedAnswers(page))[0] ?? {}).length)
    .toBe(kernStatements.length + 2);
  await page.waitForTimeout(300);
  expect(Object.keys((await storedAnswers(page))[0] ?? {})).toHaveLength(kernStatements.length + 2);
});
