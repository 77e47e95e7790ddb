import type { Locator } from '@playwright/test';
import { fill } from '../../src/i18n/format.ts';
import { heard } from '../../src/i18n/say/aloud.ts';
import { expect, test } from './fixtures.ts';
import { interview, ui } from './support/content.ts';
import { seedSheet, SHEET } from './support/interview.ts';
import { button, heading } from './support/quiz.ts';
import { brokenOff, NETWORK, spokenOn, withVoices } from './support/voices.ts';
import { goBack } from './support/history.ts';

const { practise, general, growthAsks, traits, actions, reading } = interview;

const NOTE = 'Vorig jaar in de winkel, met kerst.';
const QUESTIONS = [
  general.about.question,
  ...traits.proactiviteit.asks,
  ...growthAsks,
  general.why.question,
];

test.beforeEach(async ({ context }) => {
  await seedSheet(context, ['strength-proactiviteit', 'growth-continu-leren'], {
    'strength-proactiviteit-situation': NOTE,
  });
});

test('one question at a time, to the last, and Back returns to the sheet', async ({ page }) => {
  await page.goto(SHEET);
  await button(page, actions.practise).click();
  await expect(heading(page, practise.title)).toBeFocused();
  for (const [index, question] of QUESTIONS.entries()) {
    const shown = page.getByRole('heading', { level: 2 });
    await expect(shown).toHaveText(question);
    if (index > 0) await expect(shown).toBeFocused();
    const count = fill(practise.count, { n: index + 1, total: QUESTIONS.length });
    await expect(page.getByText(count, { exact: true })).toBeVisible();
    await button(page, practise.next).click();
  }
  await expect(heading(page, practise.doneTitle)).toBeFocused();
  await button(page, practise.again).click();
  await expect(heading(page, QUESTIONS[0] ?? '')).toBeFocused();
  await goBack(page);
  await expect(heading(page, interview.title)).toBeFocused();
});

test('own notes are hidden until asked for, and again at the next question', async ({ page }) => {
  await page.goto(`${SHEET}#oefenen`);
  await button(page, practise.showNotes).click();
  await expect(page.getByText(practise.noNotes)).toBeVisible();
  await button(page, practise.next).click();
  const note = page.getByText(NOTE).first();
  await expect(note).toBeHidden();
  await button(page, practise.showNotes).click();
  await expect(note).toBeVisible();
  await expect(button(page, practise.hideNotes)).toHaveAttribute('aria-expanded', 'true');
  await button(page, practise.next).click();
  await expect(note).toBeHidden();
});

test('the clock is off, counts in silence on request, and stops at a minute and a half', async ({
  page,
}) => {
  await page.clock.install();
  await page.goto(`${SHEET}#oefenen`);
  await expect(heading(page, practise.title)).toBeVisible();
  const clock = page.getByRole('timer');
  await expect(clock).toHaveCount(0);
  await page.getByRole('checkbox', { name: practise.clock }).check();
  await expect(clock).toHaveText(fill(practise.time, { time: '0:00' }));
  await expect(clock).toHaveAttribute('aria-live', 'off');
  await page.clock.runFor(65_000);
  await expect(clock).toHaveText(fill(practise.time, { time: '1:05' }));
  await page.clock.runFor(300_000);
  await expect(clock).toHaveText(fill(practise.time, { time: '1:30' }));
  await button(page, practise.next).click();
  await expect(clock).toHaveText(fill(practise.time, { time: '0:00' }));
});

test('the voice of the device reads the question aloud, until the next one', async ({ page }) => {
  await withVoices(page, [NETWORK, { lang: 'nl_BE', localService: true }]);
  await page.goto(`${SHEET}#oefenen`);
  await button(page, ui.aloud.start).click();
  const said = heard(QUESTIONS[0] ?? '').map((sentence) => `nl_BE: ${sentence}`);
  await expect.poll(() => spokenOn(page)).toEqual(said.slice(0, 1));
  await button(page, practise.next).click();
  await expect(button(page, ui.aloud.start)).toBeVisible();
  expect(await brokenOff(page)).toBe(1);
});

test('the waiting room: own notes alone, as text', async ({ page }) => {
  await page.goto(SHEET);
  await button(page, actions.read).click();
  await expect(heading(page, reading.title)).toBeFocused();
  await expect(page.getByText(NOTE).first()).toBeVisible();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    'Mijn sterke kant: proactiviteit',
  ]);
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await page.reload();
  await expect(page.getByText(NOTE).first()).toBeVisible();
  // The way back is above the notes and below them, however long they are.
  const back = button(page, actions.edit);
  await expect(back).toHaveCount(2);
  const topOf = async (locator: Locator) => (await locator.boundingBox())?.y ?? Number.NaN;
  expect(await topOf(back.first())).toBeLessThan(await topOf(page.getByText(NOTE).first()));
  await back.first().click();
  await expect(heading(page, interview.title)).toBeFocused();
});
