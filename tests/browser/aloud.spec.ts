import type { Page } from '@playwright/test';
import { shuffledReactions } from '../../src/domain/test/shuffle.ts';
import { sayLetter, sayQuestion } from '../../src/i18n/say/aloud.ts';
import { letterRole } from '../../src/i18n/say/letter.ts';
import { expectNoAxeFindings } from '../support/axe.ts';
import { firstAnswers } from '../support/builders/responses.ts';
import { expect, test } from './fixtures.ts';
import { instrument, items, roles, ui, wordingOf } from './support/content.ts';
import { seedState } from './support/device.ts';
import { fragmentOf } from './support/links.ts';
import { kernResponse, profileFor, stateOf, summaryFor } from './support/people.ts';
import {
  button,
  kernSituations,
  kernStatements,
  openPause,
  reaction,
  row,
  statement,
  topHeading,
} from './support/quiz.ts';
import { goSharing } from './support/result.ts';
import { brokenOff, DUTCH, NETWORK, sayAll, spokenOn, withVoices } from './support/voices.ts';
import { goBack } from './support/history.ts';

const { start, stop, failed } = ui.aloud;
/** The code for reading aloud. */
const CODE = /\/Aloud\.[^/]*\.js/;

const dutch = (sentences: readonly string[]) => sentences.map((said) => `nl-NL: ${said}`);
/** What must be heard of a statement of the kern, from 0. */
const heardOf = (index: number) => {
  const text = wordingOf(kernStatements[index]?.id ?? '');
  return dutch(sayQuestion({ text }, ui.questionnaire, 0));
};

/** A sign of life, so that the script of the page comes. */
async function wake(page: Page): Promise<void> {
  await page.locator('main').hover({ position: { x: 4, y: 4 } });
  await expect(page.locator('html[data-live]')).toBeAttached();
}

/** Makes all letters larger, as a person can set it in a browser. */
async function setLetters(page: Page, factor: number): Promise<void> {
  await page.evaluate((size) => {
    document.documentElement.style.setProperty('font-size', `${size * 100}%`);
  }, factor);
}

test('a statement and its answers are read in order, by the keyboard too, and a press stops', async ({
  page,
}) => {
  await withVoices(page, [NETWORK, DUTCH]);
  await page.goto('./');
  await wake(page);
  const aloud = button(page, start);
  await expect(aloud).toBeVisible();
  expect((await aloud.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  expect((await aloud.boundingBox())?.width).toBeGreaterThanOrEqual(44);
  expect(await spokenOn(page)).toEqual([]);

  await aloud.click();
  await expect(button(page, stop)).toBeFocused();
  await expectNoAxeFindings(page, 'a statement that is read');
  expect(await sayAll(page)).toEqual(heardOf(0));
  await expect(aloud).toBeFocused();
  expect(await brokenOff(page)).toBe(0);

  // It stands before the answers: from the heading of the next statement one step back.
  await row(page, 2).click();
  await expect(statement(page, 1)).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(aloud).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(button(page, stop)).toBeFocused();
  await page.keyboard.press('Space');
  await expect(aloud).toBeFocused();
  expect(await brokenOff(page)).toBe(1);
  const before = await spokenOn(page);
  expect(before).toEqual([...heardOf(0), heardOf(1)[0]]);
  // It begins at the beginning again.
  await page.keyboard.press('Enter');
  await expect(button(page, stop)).toBeFocused();
  expect((await sayAll(page)).slice(before.length)).toEqual(heardOf(1));
});

test('it stops on an answer, Back, Wis alles, and when the page is hidden or left', async ({
  page,
}) => {
  await withVoices(page, [DUTCH]);
  await page.goto('./vragenlijst/');
  await wake(page);
  const leaves: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['an answer', () => page.keyboard.press('3')],
    ['Back', () => goBack(page)],
    ['another answer on the way', () => page.keyboard.press('4')],
    ['Vorige', () => button(page, ui.questionnaire.previous).click()],
    [
      'hiding the tab',
      () =>
        page.evaluate(() => {
          Object.defineProperty(document, 'visibilityState', {
            value: 'hidden',
            configurable: true,
          });
          document.dispatchEvent(new Event('visibilitychange'));
          Reflect.deleteProperty(document, 'visibilityState');
        }),
    ],
    ['leaving the page', () => page.evaluate(() => dispatchEvent(new Event('pagehide')))],
    [
      'a tap on an answer',
      async () => {
        await row(page, 3).click();
        await expect(statement(page, 1)).toBeFocused();
      },
    ],
    [
      'Wis alles',
      async () => {
        await openPause(page);
        await button(page, ui.keeping.wipe).click();
        await button(page, ui.keeping.wipeYes).click();
      },
    ],
  ];
  let times = 0;
  for (const [what, leave] of leaves) {
    // By key: a second tap on one spot in so short a time would be taken for a mistake.
    await button(page, start).press('Enter');
    await expect(button(page, stop), `before ${what}`).toBeVisible();
    await leave();
    await expect(button(page, start), what).toBeVisible();
    expect(await brokenOff(page), what).toBe((times += 1));
  }
  // An answer without going on stops it too.
  await page.locator('.options > summary').click();
  await page.getByRole('checkbox', { name: ui.questionnaire.autoSwitch }).uncheck();
  await button(page, start).click();
  await row(page, 4).click();
  await expect(button(page, start)).toBeVisible();
  expect(await brokenOff(page)).toBe(times + 1);
  expect(
    (await spokenOn(page)).every((said) => said === heardOf(0)[0] || said === heardOf(1)[0]),
  ).toBe(true);
});

test('a voice of a maker, or of another language, gives no button and fetches nothing', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await withVoices(page, [NETWORK, { lang: 'en-GB', localService: true }]);
  await page.goto('./');
  await row(page, 2).click();
  await expect(statement(page, 1)).toBeFocused();
  await page.keyboard.press('3');
  await expect(statement(page, 2)).toBeFocused();
  await expect.poll(() => asked.some((url) => /\/rest\.[^/]*\.js/.test(url))).toBe(true);
  await expect(button(page, start)).toHaveCount(0);
  expect(asked.filter((url) => CODE.test(url))).toEqual([]);
});

for (const [name, width, size] of [
  ['a phone', 390, 1],
  ['a small phone', 320, 1],
  ['a small phone with large letters', 320, 2],
] as const) {
  test(`voices that come late move nothing on ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await withVoices(page, []);
    await page.goto('./vragenlijst/');
    await setLetters(page, size);
    await wake(page);
    const places = () =>
      page.evaluate(() =>
        [
          ...document.querySelectorAll('h1, .progress p:not([role]), .choice, .buttons > *, .foot'),
        ].map((element) => {
          const { x, y, width: wide, height } = element.getBoundingClientRect();
          return [x, y, wide, height];
        }),
      );
    const before = await places();
    expect(before.length).toBeGreaterThan(8);
    await expect(button(page, start)).toHaveCount(0);
    await page.evaluate((voices) => window.fakeVoice.list(voices), [NETWORK, DUTCH]);
    await expect(button(page, start)).toBeVisible();
    expect(await places()).toEqual(before);
    await button(page, start).click();
    await expect(button(page, stop)).toBeVisible();
    expect(await places()).toEqual(before);
    // Neither the number nor an answer lies under it.
    const [line, aloud, answer] = await Promise.all([
      page.locator('.progress p:not([role]) span').last().boundingBox(),
      button(page, stop).locator('span').first().boundingBox(),
      row(page, 1).boundingBox(),
    ]);
    if (!line || !aloud || !answer) throw new Error('not drawn');
    expect(line.x + line.width <= aloud.x || line.y + line.height <= aloud.y + 1).toBe(true);
    expect(aloud.y + aloud.height).toBeLessThan(answer.y);
    expect(aloud.x + aloud.width).toBeLessThanOrEqual(width);
  });
}

for (const [way, name] of [
  ['fails', 'that fails'],
  ['hangs', 'that never begins'],
] as const) {
  test(`a voice ${name} leads back to rest, with a line that says so`, async ({ page }) => {
    await page.clock.install();
    await withVoices(page, [DUTCH], way);
    await page.goto('./vragenlijst/');
    await wake(page);
    const told = page.getByText(failed, { exact: true });
    await button(page, start).click();
    if (way === 'hangs') {
      await expect(button(page, stop)).toBeVisible();
      await expect(told).toHaveCount(0);
      await page.clock.fastForward(6_000);
    }
    await expect(told).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: failed })).toHaveCount(1);
    await expect(button(page, start)).toBeFocused();
    await expectNoAxeFindings(page, 'a voice that failed');
    // Also in large letters the line covers no more than the line that it stands in.
    await page.setViewportSize({ width: 320, height: 844 });
    await setLetters(page, 2);
    await expect(told).toBeVisible();
    const [line, place] = [await told.boundingBox(), await page.locator('.progress').boundingBox()];
    if (!line || !place) throw new Error('not drawn');
    expect(line.y).toBeGreaterThanOrEqual(place.y);
    expect(line.y + line.height).toBeLessThanOrEqual(place.y + place.height);
    // The line belongs to this statement.
    await page.keyboard.press('3');
    await expect(statement(page, 1)).toBeFocused();
    await expect(told).toHaveCount(0);
  });
}

test('a situation is read from the reaction that is open', async ({ page, context }) => {
  const [first] = kernSituations;
  if (first === undefined) throw new Error('no situation');
  const state = stateOf(firstAnswers(kernResponse, kernStatements.length));
  await seedState(context, state);
  await withVoices(page, [DUTCH]);
  await page.goto('./vragenlijst/');
  await button(page, ui.questionnaire.halfwayGo).click();
  const reactions = shuffledReactions(instrument, first, state.attempts[0]?.seed ?? 0);
  const asked = {
    text: items.situations[first.id]?.text ?? '',
    reactions: reactions.map(({ id }) => wordingOf(id)),
  };
  await button(page, start).click();
  const whole = dutch(sayQuestion(asked, ui.questionnaire, 0));
  expect(await sayAll(page)).toEqual(whole);
  await row(reaction(page, reactions[0]?.id ?? ''), 2).click();
  await button(page, start).click();
  const rest = dutch(sayQuestion(asked, ui.questionnaire, 1));
  expect(await sayAll(page)).toEqual([...whole, ...rest]);
});

test('the letter is read from its title to its end, and sharing it stops that', async ({
  page,
  context,
}) => {
  await seedState(context, stateOf(kernResponse));
  await withVoices(page, [DUTCH]);
  await page.goto('./resultaat/');
  const letter = summaryFor(kernResponse);
  await expect(topHeading(page)).toHaveText(letter.heading);
  const role = letterRole(profileFor(kernResponse), { locale: 'nl', result: ui.result, roles });
  const paragraphs = [...letter.paragraphs, [role ?? '']];
  expect(await page.locator('.letter .say').allInnerTexts()).toEqual(
    paragraphs.map((sentences) => sentences.join(' ')),
  );
  await button(page, start).click();
  expect(await sayAll(page)).toEqual(dutch(sayLetter({ ...letter, paragraphs })));
  await button(page, start).click();
  await goSharing(page);
  expect(await brokenOff(page)).toBe(1);
  await goBack(page);
  await expect(button(page, start)).toBeVisible();
});

test('a letter that somebody shared is read too', async ({ page }) => {
  await withVoices(page, [DUTCH]);
  await page.goto(`./gedeeld/#${fragmentOf(kernResponse)}`);
  await button(page, start).click();
  const letter = summaryFor(kernResponse, 'shared');
  expect(await sayAll(page)).toEqual(dutch(sayLetter(letter)));
});
