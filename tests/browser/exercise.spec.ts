import type { Locator, Page } from '@playwright/test';
import { fill } from '../../src/i18n/fill.ts';
import { readPdf } from '../support/pdf.ts';
import { expect, test } from './fixtures.ts';
import { content, interview, ui } from './support/content.ts';
import { expectNothingStored, seedState, seedText } from './support/device.ts';
import { kernResponse, stateOf } from './support/people.ts';
import { putIn } from './support/putIn.ts';
import { button } from './support/quiz.ts';
import { openFolds } from './support/result.ts';

const KEY = 'aan-het-roer-oefeningen';
const CHAIRS = './oefeningen/drie-stoelen/';
const WAYS = './oefeningen/vier-manieren-van-leren/';
const { exercise } = ui.knowledge;
const { timer } = exercise;

const exerciseAt = (path: string) =>
  content.pages.find(({ address }) => path === `.${address}`)?.exercise;
const [situation, dreamer, critic] = exerciseAt(CHAIRS)?.notes ?? [];
const ways = exerciseAt(WAYS)?.choices ?? [];

const box = (page: Page, note = dreamer): Locator =>
  page.getByRole('textbox', { name: note?.label ?? '' });
const stored = (page: Page) => page.evaluate((key) => localStorage.getItem(key), KEY);
/** The script is there once it says what is kept. */
const isLive = (page: Page) => expect(page.getByText(exercise.kept)).toBeVisible();

/** The time of one box, and what it says. */
function timeOf(page: Page, note = dreamer) {
  const label = fill(timer.label, { label: note?.label ?? '' });
  const part = page.getByRole('group', { name: label });
  return {
    go: (name: string) => part.getByRole('button', { name, exact: true }),
    left: part.getByRole('timer'),
    said: part.getByRole('status'),
  };
}

test('what is written is still there later, and moves nothing on the page', async ({ page }) => {
  await page.goto(CHAIRS);
  await isLive(page);
  const under = page.getByRole('heading', { name: 'De criticus' });
  const place = () => under.evaluate((it) => it.getBoundingClientRect().top + scrollY);
  const top = await place();
  await box(page).fill('Een uur zonder telefoon.');
  await expect.poll(() => stored(page)).toContain('Een uur zonder telefoon.');
  expect(await place()).toBe(top);
  await box(page).fill('regel\n'.repeat(9));
  expect(await place()).toBeGreaterThan(top + 100);
  const { scroll, client } = await box(page).evaluate((field) => ({
    scroll: field.scrollHeight,
    client: field.clientHeight,
  }));
  expect(scroll).toBeLessThanOrEqual(client);
  await page.reload();
  await expect(box(page)).toHaveValue('regel\n'.repeat(9));
  await expect(box(page, critic)).toHaveValue('');
});

test('what is typed before the script is there counts too', async ({ page }) => {
  let letGo = () => undefined as void;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route('**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(CHAIRS, { waitUntil: 'commit' });
  await box(page).fill('vroeg');
  letGo();
  await isLive(page);
  await expect(box(page)).toHaveValue('vroeg');
  await expect.poll(() => stored(page)).toContain('vroeg');
});

test('two tabs lose nothing, box by box', async ({ page, context }) => {
  await page.goto(CHAIRS);
  const other = await context.newPage();
  await other.goto(CHAIRS);
  await isLive(other);
  await box(page).fill('droom');
  await box(other, critic).fill('maar');
  await expect(box(page, critic)).toHaveValue('maar');
  await box(other).fill('een andere droom');
  await expect(box(page)).toHaveValue('een andere droom');
  await page.reload();
  await expect(box(page, critic)).toHaveValue('maar');
});

test('a box says when it is full and what it cut', async ({ page }) => {
  await page.goto(CHAIRS);
  await isLive(page);
  await box(page).fill('a'.repeat(3_980));
  await expect(page.getByText(fill(interview.stories.room, { n: 20 }))).toBeVisible();
  await putIn(page, box(page), 'c'.repeat(35));
  await expect(page.getByText(fill(interview.stories.cut, { n: 15 }))).toBeVisible();
  await expect(box(page)).toHaveValue(/^a{3980}c{20}$/);
});

test('Wis alles asks first, empties the boxes, and can be taken back', async ({ page }) => {
  await page.goto(CHAIRS);
  await box(page).fill('weg ermee');
  await button(page, ui.keeping.wipe).click();
  await expect(page.getByText(ui.keeping.wipeAsk)).toBeFocused();
  await button(page, ui.keeping.wipeNo).click();
  await expect(button(page, ui.keeping.wipe)).toBeFocused();
  await expect.poll(() => stored(page)).toContain('weg ermee');
  const wipe = async () => {
    await button(page, ui.keeping.wipe).click();
    await button(page, ui.keeping.wipeYes).click();
    await expect(page.getByRole('heading', { name: exercise.keptTitle })).toBeFocused();
    await expect(page.getByText(ui.keepingNotice.canUndo)).toBeVisible();
    await expect(box(page)).toHaveValue('');
  };
  await wipe();
  await button(page, ui.keepingNotice.undo).click();
  await expect(page.getByText(ui.keepingNotice.restored)).toBeVisible();
  await expect(box(page)).toHaveValue('weg ermee');
  await wipe();
  await expectNothingStored(page);
  // The message stays until something is written again.
  await box(page).fill('weer');
  await expect(page.getByText(ui.keepingNotice.canUndo)).toBeHidden();
});

test('Wis alles on the result empties the boxes too', async ({ page, context }) => {
  await seedState(context, stateOf(kernResponse));
  await page.goto(CHAIRS);
  await isLive(page);
  await box(page).fill('weg ermee');
  const result = await context.newPage();
  await result.goto('./resultaat/');
  await openFolds(result);
  await button(result, ui.keeping.wipe).click();
  await button(result, ui.keeping.wipeYes).click();
  await expect(box(page)).toHaveValue('');
  await expect(page.getByText(ui.keepingNotice.wipedElsewhere)).toBeVisible();
  await expectNothingStored(page);
});

test("'Niet bewaren' asks, keeps nothing and says so", async ({ page }) => {
  await page.goto(CHAIRS);
  const nothing = page.getByRole('checkbox', { name: ui.keeping.offSwitch });
  await box(page).fill('geheim');
  await nothing.click();
  await expect(page.getByText(ui.keeping.offAsk)).toBeFocused();
  await expect(nothing).not.toBeChecked();
  await button(page, ui.keeping.offNo).click();
  await expect(nothing).toBeFocused();
  await expect.poll(() => stored(page)).toContain('geheim');
  await nothing.click();
  await button(page, ui.keeping.offYes).click();
  await expect(nothing).toBeChecked();
  await expect(page.getByText(ui.keeping.off)).toBeVisible();
  await expect(page.getByText(exercise.kept)).toBeHidden();
  await box(page).fill('alleen hier');
  await expect.poll(() => stored(page)).toBeNull();
  await page.reload();
  await expect(nothing).toBeChecked();
  await expect(box(page)).toHaveValue('');
});

test('notes that cannot be read stay until they are replaced', async ({ page, context }) => {
  await seedText(context, '{', KEY);
  await page.goto(CHAIRS);
  await expect(page.getByText(ui.keepingNotice.damaged)).toBeVisible();
  await box(page).fill('nieuw');
  await expect.poll(() => stored(page)).toBe('{');
  await button(page, ui.keepingNotice.replace).click();
  await expect(page.getByText(ui.keepingNotice.replaceAsk)).toBeFocused();
  await button(page, ui.keepingNotice.replaceYes).click();
  await expect(page.getByText(ui.keepingNotice.damaged)).toBeHidden();
  await expect.poll(() => stored(page)).toContain('nieuw');
});

test('the time runs, waits and ends, and tells it without counting aloud', async ({ page }) => {
  await page.clock.install();
  await page.goto(CHAIRS);
  const { go, left, said } = timeOf(page);
  await expect(left).toHaveText('2:00');
  await expect(left).toHaveAttribute('aria-live', 'off');
  await go(timer.start).focus();
  await page.keyboard.press('Enter');
  await expect(said).toHaveText(timer.runs);
  await page.clock.runFor(30_000);
  await expect(left).toHaveText('1:30');
  await expect(said).toHaveText(timer.runs);
  await page.keyboard.press('Space');
  await expect(said).toHaveText(timer.paused);
  await page.clock.runFor(50_000);
  await expect(left).toHaveText('1:30');
  await expect(go(timer.resume)).toBeFocused();
  await page.keyboard.press('Enter');
  await page.clock.runFor(31_000);
  await expect(said).toHaveText(timer.half);
  await page.keyboard.press('Tab');
  await expect(go(timer.again)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(go(timer.start)).toBeFocused();
  await expect(left).toHaveText('2:00');
  await expect(said).toHaveText('');
});

test('the time is true after a tab was out of sight, and one runs at a time', async ({ page }) => {
  await page.clock.install();
  await page.goto(CHAIRS);
  const [first, second] = [timeOf(page, situation), timeOf(page)];
  await first.go(timer.start).click();
  await page.clock.runFor(10_000);
  await second.go(timer.start).click();
  await expect(first.said).toHaveText(timer.paused);
  await page.clock.fastForward(70_000);
  await expect(second.left).toHaveText('0:50');
  await expect(second.said).toHaveText(timer.half);
  await page.clock.fastForward(3_600_000);
  await expect(second.left).toHaveText('0:00');
  await expect(second.said).toHaveText(timer.over);
  await expect(first.left).toHaveText('3:50');
  await second.go(timer.again).click();
  await expect(second.left).toHaveText('2:00');
  await expect(second.said).toHaveText(timer.runs);
});

test('a chosen way comes first, by keys too, and is not kept', async ({ page }) => {
  const names = () => page.locator('.way h3').allTextContents();
  const all = ways.map(({ name }) => name);
  await page.goto(WAYS);
  await isLive(page);
  await page.getByRole('radio', { name: all[2] ?? '' }).check();
  await expect(page.getByText(fill(exercise.chosen, { name: all[2] ?? '' }))).toBeVisible();
  expect(await names()).toEqual([all[2], all[0], all[1], all[3]]);
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: all[3] ?? '' })).toBeFocused();
  expect((await names())[0]).toBe(all[3]);
  await expect.poll(() => stored(page)).toBeNull();
  await page.reload();
  expect(await names()).toEqual(all);
});

test('on paper: a long text whole, lines in an empty box, no buttons', async ({ page }) => {
  const long = Array.from({ length: 150 }, (_, i) => `zin${i} over de planning.`).join(' ');
  await page.goto(CHAIRS);
  await isLive(page);
  await box(page).fill(long);
  const { pages } = await readPdf(await page.pdf({ format: 'A4' }));
  const squeeze = (text: string) => text.replaceAll(/\s+/g, '');
  // What stands on each page would cut a sentence in two.
  const frame = new RegExp(`\\d+\\s*/\\s*\\d+|${ui.site.name}`, 'g');
  const text = squeeze(pages.map((one) => one.text.replaceAll(frame, '')).join(' '));
  expect(text).toContain(squeeze(long));
  for (const word of [timer.start, exercise.keptTitle, exercise.write, ui.keeping.wipe])
    expect(text).not.toContain(squeeze(word));
  await page.emulateMedia({ media: 'print' });
  const lines = (note = dreamer) => page.locator(`[data-note="${note?.id}"] .ruled`);
  await expect(lines()).toBeHidden();
  await expect(lines(critic)).toBeVisible();
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page is whole: nothing to type in, lines on paper', async ({ page }) => {
    await page.goto(CHAIRS);
    await expect(page.getByText(critic?.label ?? '')).toBeVisible();
    await expect(page.getByRole('textbox')).toHaveCount(0);
    await expect(page.getByRole('timer')).toHaveCount(0);
    await expect(page.getByText(exercise.keptTitle)).toBeHidden();
    await page.goto(WAYS);
    await expect(page.getByRole('radio')).toHaveCount(0);
    for (const { name } of ways)
      await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
  });
});
