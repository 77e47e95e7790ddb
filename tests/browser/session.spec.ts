import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { anchorsOf } from '../../src/site/content/prose/anchors.ts';
import { fill } from '../../src/i18n/fill.ts';
import { CALENDAR_READERS } from '../support/calendarReaders.ts';
import { readPdf } from '../support/pdf.ts';
import { expect, test } from './fixtures.ts';
import { content, ui } from './support/content.ts';
import { lastLine, squeeze } from './support/paper.ts';
import { button } from './support/quiz.ts';
import { goBack } from './support/history.ts';

const SESSION = './team/sessie/';
const FORM = './team/formulier/';
const { session, team } = content;
const { form, packet, date, timer: says } = session;
const { timer } = ui.knowledge.exercise;
const [long, short] = session.scripts;
const KEY = 'aan-het-roer-teamformulier';
const stored = (page: Page) => page.evaluate((key) => localStorage.getItem(key), KEY);

/** The time of one part of the long script. */
function timeOf(page: Page, at: number) {
  const title = long.parts[at]?.title ?? '';
  const label = fill(says.label, { n: at + 1, total: long.parts.length, title });
  const part = page.getByRole('group', { name: label });
  return {
    go: (name: string) => part.getByRole('button', { name, exact: true }),
    left: part.getByRole('timer'),
    said: part.getByRole('status'),
    next: part.getByRole('link', { name: fill(says.next, { n: at + 2 }) }),
  };
}

test('the time of a part runs on over a reload, says its last minute, and leads on', async ({
  page,
}) => {
  await page.clock.install();
  await page.goto(SESSION);
  const [first, second] = [timeOf(page, 0), timeOf(page, 1)];
  await first.go(timer.start).click();
  await expect(first.said).toHaveText(fill(says.runs, { n: 1, total: 4 }));
  await page.clock.runFor(30_000);
  await expect(first.left).toHaveText('9:30');
  await page.reload();
  await expect(first.left).toHaveText('9:30');
  await page.clock.runFor(511_000);
  await expect(first.said).toHaveText(fill(says.late, { n: 1 }));
  // One at a time.
  await second.go(timer.start).click();
  await expect(first.said).toHaveText(timer.paused);
  await first.go(timer.resume).click();
  await expect(second.said).toHaveText(timer.paused);
  await page.clock.runFor(60_000);
  const over = fill(says.over, { n: 1, next: long.parts[1]?.title ?? '' });
  await expect(first.said).toHaveText(over);
  await first.next.click();
  await expect(page).toHaveURL(/#lang-wie-begint$/);
});

test('the day of the look back is a meeting in a calendar, and moves when it is chosen anew', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2026-11-30T14:20:00'));
  await page.goto(SESSION);
  const save = async () => {
    const coming = page.waitForEvent('download');
    await button(page, date.go).click();
    const file = await coming;
    expect(file.suggestedFilename()).toBe(date.file);
    return readFileSync(await file.path(), 'utf8');
  };
  await expect(page.getByLabel(date.day, { exact: true })).toHaveValue('2026-12-21');
  const first = await save();
  await page.reload();
  await page.getByLabel(date.day, { exact: true }).fill('2026-12-22');
  await page.getByLabel(date.time, { exact: true }).fill('09:30');
  const second = await save();
  for (const read of Object.values(CALENDAR_READERS)) {
    const [was] = read(first);
    const [is] = read(second);
    expect(was).toMatchObject({ start: '2026-12-21T14:00:00', end: '2026-12-21T14:15:00' });
    expect(is).toMatchObject({ uid: was?.uid, start: '2026-12-22T09:30:00', title: date.event });
    for (const line of date.bring) expect(is?.description).toContain(line);
    expect(is?.sequence).toBeGreaterThan(was?.sequence ?? 9);
  }
  await page.getByLabel(date.time, { exact: true }).fill('');
  await button(page, date.go).click();
  await expect(page.getByText(date.wrong)).toBeVisible();
});

test('the form is kept, printed with what stands in it, and wiped alone with a way back', async ({
  page,
}) => {
  await page.goto(FORM);
  const row = (at: number) => page.getByRole('main').getByRole('group').nth(at);
  const answer = (at: number, value: number) =>
    row(at).getByRole('radio', { name: form.answers[value - 1] ?? '', exact: true });
  const box = page.getByRole('textbox', { name: form.remarks });
  await answer(0, 3).check();
  await answer(7, 1).check();
  await box.fill('Volgende keer eerder op de dag.');
  await expect.poll(() => stored(page)).toContain('eerder op de dag');
  await page.reload();
  await expect(box).toHaveValue('Volgende keer eerder op de dag.');
  await expect(answer(0, 3)).toBeChecked();
  const { pages } = await readPdf(await page.pdf({ format: 'A4' }));
  expect(pages.length).toBe(1);
  const text = squeeze(pages[0]?.text ?? '');
  expect(text).toContain(squeeze('Volgende keer eerder op de dag.'));
  for (const line of Object.values(form.statements)) expect(text).toContain(squeeze(line));
  expect(text.match(/×grotendeels|×nee/g)).toHaveLength(2);
  expect(text).not.toContain(squeeze(form.keptTitle));
  await button(page, form.wipe).click();
  await expect(page.getByText(form.wiped)).toBeVisible();
  await expect(answer(0, 3)).not.toBeChecked();
  await expect(box).toHaveValue('');
  await button(page, form.undo).click();
  await expect(page.getByText(form.restored)).toBeVisible();
  await expect(answer(7, 1)).toBeChecked();
  await expect(box).toHaveValue('Volgende keer eerder op de dag.');
});

test('a wipe here takes what the tab holds of a colleague too, and one elsewhere leaves the form empty', async ({
  page,
}) => {
  await page.goto(FORM);
  const answers = page.getByRole('main').getByRole('radio', { name: form.answers[2], exact: true });
  await answers.first().check();
  await expect.poll(() => stored(page)).toContain('f1');
  await page.goto('./plan/gegevens/');
  const wipe = async () => {
    await button(page, ui.keeping.wipe).click();
    await button(page, ui.keeping.wipeYes).click();
    await expect.poll(() => stored(page)).toBeNull();
  };
  await wipe();
  await goBack(page);
  await expect(button(page, form.copy)).toBeEnabled();
  await expect(answers.first()).not.toBeChecked();
  await expect.poll(() => stored(page)).toBeNull();

  const held = () => page.evaluate(() => Object.keys(sessionStorage));
  await page.evaluate(() => sessionStorage.setItem('aan-het-roer-antwoord', '{}'));
  await wipe();
  await expect.poll(held).toEqual([]);
});

test('the packet holds every part on sheets of its own, and tears none', async ({ page }) => {
  await page.goto('./team/pakket/');
  await expect(button(page, packet.go)).toBeEnabled();
  const exercises = ['/oefeningen/een-ondernemend-voorbeeld/', '/oefeningen/drie-stoelen/'].map(
    (address) => content.pages.find((one) => one.address === address),
  );
  const sheets = [
    long.title,
    short.title,
    packet.opening.title,
    ...exercises.map((one) => one?.title ?? ''),
    packet.card.title,
    form.title,
  ];
  const headings = [
    ...long.parts.map(({ title }) => title),
    ...exercises.flatMap((one) => anchorsOf(one?.markdown ?? '').map(({ title }) => title)),
  ];
  for (const format of ['A4', 'Letter'] as const) {
    const { pages } = await readPdf(await page.pdf({ format }));
    const texts = pages.map(({ text }) => squeeze(text));
    expect(pages.length, format).toBeLessThanOrEqual(12);
    // The title of each part stands at the top of a page.
    const tops = texts.map((text) => text.slice(0, 90));
    for (const title of sheets)
      expect(
        tops.some((top) => top.includes(squeeze(title))),
        `${format} ${title}`,
      ).toBe(true);
    const all = texts.join('');
    for (const title of headings) expect(all).toContain(squeeze(title));
    for (const { begin } of team.round.sentences) expect(all).toContain(squeeze(begin));
    for (const line of Object.values(form.statements)) expect(all).toContain(squeeze(line));
    for (const { silent, dominates } of [...long.parts, ...short.parts])
      for (const line of [silent, dominates]) expect(all).toContain(squeeze(line));
    for (const one of pages) {
      const { pieces, width } = one;
      expect(headings.map(squeeze), format).not.toContain(squeeze(lastLine(one)));
      for (const { left, right, y, text } of pieces) {
        expect(left, text).toBeGreaterThan(20);
        expect(right, text).toBeLessThan(width - 20);
        expect(y, text).toBeGreaterThan(10);
      }
    }
  }
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the script is whole, and the form can be filled in and printed', async ({ page }) => {
    await page.goto(SESSION);
    for (const { purpose, silent } of [...long.parts, ...short.parts]) {
      await expect(page.getByText(purpose).first()).toBeVisible();
      await expect(page.getByText(silent)).toBeVisible();
    }
    await expect(page.getByText(date.byHand)).toBeVisible();
    await expect(page.getByRole('timer')).toHaveCount(0);
    await page.goto(FORM);
    await expect(page.getByRole('radio')).toHaveCount(32);
    await expect(button(page, form.wipe)).toHaveCount(0);
  });
});
