import type { Page } from '@playwright/test';
import type { StoryId } from '../../src/domain/interview/story.ts';
import { NOTE_IDS, noteIdsOf, storyOf } from '../../src/domain/interview/story.ts';
import { formatsOf } from '../../src/i18n/format.ts';
import { asksOf } from '../../src/i18n/say/interview.ts';
import { openingOf } from '../../src/i18n/say/sentences.ts';
import { readPdf, type PdfPage } from '../support/pdf.ts';
import { expect, test } from './fixtures.ts';
import { content, interview, ui } from './support/content.ts';
import { seedState } from './support/device.ts';
import { seedSheet, SHEET, written } from './support/interview.ts';
import { kernResponse, stateOf } from './support/people.ts';
import { heading } from './support/quiz.ts';

const { frames, paper, general, unanswered, employer, show, bank } = interview;
const address = `${new URL(content.site.address).host}/sollicitatiegesprek/`;
const ROLE_NAMES = /slachtoffer|aanklager|redder|kwetsbaar|assertie[fv]|zorgzaam/i;

/** An employer may see the sheet: nothing on it tells what the test found. */
const NUMBERS = /\bscores?\b|\bmarges?\b|\bkans(en)?\b|rekenmodel|van de tien|%/i;

/** Paper sizes that people use; in points. */
const FORMATS = { A4: [595, 842], Letter: [612, 792] } as const;

/** Text without the changes that a line break on paper may cause. */
function squeeze(text: string): string {
  return text.replaceAll(/[\s\u00AD-]+/g, '');
}

async function printed(page: Page, format: keyof typeof FORMATS): Promise<readonly PdfPage[]> {
  const { pages } = await readPdf(await page.pdf({ format }));
  for (const { width, height, images, text } of pages) {
    for (const [size, wanted] of [
      [width, FORMATS[format][0]],
      [height, FORMATS[format][1]],
    ] as const)
      expect(Math.abs(size - wanted)).toBeLessThanOrEqual(1);
    expect(images).toBe(0);
    expect(text).not.toMatch(ROLE_NAMES);
    expect(text).not.toMatch(NUMBERS);
  }
  return pages;
}

/** Each page has its own head with the date and foot with the address and its code. */
function expectFrame(pages: readonly PdfPage[], date: string): void {
  for (const { text, paths } of pages) {
    expect(text).toContain(ui.site.name);
    expect(squeeze(text)).toContain(squeeze(`${paper.date} ${date}`));
    expect(squeeze(text)).toContain(squeeze(address));
    expect(paths).toBeGreaterThan(1);
  }
}

const PEOPLE: readonly (readonly [string, readonly StoryId[] | null, number])[] = [
  ['two stories of the result, to write by hand', null, 0],
  ['two stories of 600 characters a box', null, 600],
  [
    'three stories, to write by hand',
    ['strength-proactiviteit', 'strength-continu-leren', 'growth-verantwoordelijkheid'],
    0,
  ],
  [
    'three stories of 600 characters a box',
    ['strength-zelfbewustzijn', 'strength-visie-en-doelen', 'growth-authenticiteit'],
    600,
  ],
  ['one story', ['growth-proactiviteit'], 0],
];

for (const format of ['A4', 'Letter'] as const) {
  for (const [name, stories, length] of PEOPLE) {
    test(`on ${format}: ${name}`, async ({ page, context }) => {
      const notes = length === 0 ? {} : written(length);
      if (stories === null) await seedState(context, stateOf(kernResponse));
      await seedSheet(context, stories, notes);
      await page.goto(SHEET);
      const ids = stories ?? ['strength-verantwoordelijkheid', 'growth-authenticiteit'];
      await expect(page.locator('.story')).toHaveCount(ids.length);
      const pages = await printed(page, format);
      expect(pages).toHaveLength(ids.length + 1);
      expectFrame(pages, formatsOf('nl').longDate(Date.now()));

      const [overview, ...told600] = pages.map(({ text }) => squeeze(text));
      const reminders = [
        paper.overview,
        general.about.question,
        general.why.question,
        employer.title,
        ...show.list,
        ...unanswered.list.map(({ topic }) => topic),
        unanswered.title,
        ...unanswered.list.map(({ source }) => source),
      ];
      for (const text of reminders) expect(overview).toContain(squeeze(text));
      expect(overview).not.toContain('…');
      for (const [index, id] of ids.entries()) {
        const kind = id.startsWith('growth') ? 'growth' : 'strength';
        const text = told600[index] ?? '';
        for (const { label } of Object.values(frames[kind])) expect(text).toContain(squeeze(label));
        expect(text.includes(squeeze(interview.stories.growthBlank))).toBe(kind === 'growth');
        const story = storyOf(id);
        const asks = story ? asksOf(interview, story) : [];
        // The overview shows the beginning of each story, in whole sentences.
        const begins = openingOf(notes[story ? (noteIdsOf(story)[0] ?? '') : ''] ?? '');
        expect(begins.length > 50).toBe(length > 0);
        expect(overview).toContain(squeeze(begins));
        expect(asks.length).toBeGreaterThanOrEqual(4);
        for (const ask of asks) expect(text).toContain(squeeze(ask));
        for (const [note, written] of Object.entries(notes).filter(([key]) => key.startsWith(id)))
          expect(text, note).toContain(squeeze(written));
      }
    });
  }
}

test('an empty box is lines to write on, drawn as lines', async ({ page, context }) => {
  await seedSheet(context, ['strength-proactiviteit']);
  await page.goto(SHEET);
  await expect(page.locator('.story')).toHaveCount(1);
  const empty = await printed(page, 'A4');
  await page.getByRole('textbox', { name: frames.strength.task.label }).fill('De kas.');
  const filled = await printed(page, 'A4');
  // Five boxes of four lines, the line under the head and the code.
  expect(empty[1]?.paths).toBeGreaterThanOrEqual(22);
  expect((empty[1]?.paths ?? 0) - (filled[1]?.paths ?? 0)).toBe(4);
});

test('a long story continues on a next page, whole, with no heading left behind', async ({
  page,
  context,
}) => {
  const notes = written(2_400);
  await seedSheet(context, ['strength-proactiviteit'], notes);
  await page.goto(SHEET);
  await expect(page.locator('.story')).toHaveCount(1);
  const pages = await printed(page, 'A4');
  // The page number comes before its text and would cut a sentence in two.
  const whole = squeeze(pages.map(({ text }) => text.replace(/^\s*\d+\s*\/\s*\d+/, '')).join(' '));
  for (const [id, text] of Object.entries(notes).filter(([key]) => key.startsWith('strength-pro')))
    expect(whole, id).toContain(squeeze(text));
  const labels = Object.values(frames.strength).map(({ label, hint }) => squeeze(label + hint));
  for (const { text } of pages)
    for (const label of labels) expect(squeeze(text).endsWith(label)).toBe(false);
});

test('one long sentence is whole in the overview', async ({ page, context }) => {
  const long = `Ik heb de lijst gepakt, ${'daarna de planken nagelopen, '.repeat(12)}en gebeld.`;
  await seedSheet(
    context,
    ['strength-proactiviteit'],
    Object.fromEntries(
      NOTE_IDS.filter((id) => id.startsWith('strength-pro')).map((id) => [id, long]),
    ),
  );
  await page.goto(SHEET);
  await expect(page.locator('.story')).toHaveCount(1);
  const pages = await printed(page, 'A4');
  expect(pages).toHaveLength(2);
  expect(squeeze(pages[0]?.text ?? '')).toContain(squeeze(long));
});

test('nothing chosen prints an overview, two empty stories and all questions', async ({ page }) => {
  await page.goto(SHEET);
  await expect(heading(page, interview.title)).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Proactiviteit' })).toBeEnabled();
  const pages = await printed(page, 'A4');
  expect(pages).toHaveLength(4);
  expectFrame(pages, formatsOf('nl').longDate(Date.now()));
  expect(squeeze(pages[3]?.text ?? '')).toContain(squeeze(bank.title));
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  for (const format of ['A4', 'Letter'] as const) {
    test(`the sheet prints on ${format} to fill in by hand, date and all`, async ({ page }) => {
      await page.goto(SHEET);
      const pages = await printed(page, format);
      expect(pages).toHaveLength(4);
      expectFrame(pages, '');
      for (const text of pages.map((one) => one.text)) expect(text).not.toMatch(/\b202\d\b/);
    });
  }
});

test('while practising or reading the same sheet is printed', async ({ page, context }) => {
  await seedSheet(context, ['strength-proactiviteit'], { about: 'Nu werk ik in een winkel.' });
  await page.goto(`${SHEET}#oefenen`);
  await expect(heading(page, interview.practise.title)).toBeVisible();
  const pages = await printed(page, 'A4');
  expect(pages).toHaveLength(2);
  expect(pages[0]?.text).toContain('Nu werk ik in een winkel.');
  for (const screenOnly of [interview.practise.next, 'Wis alles', interview.actions.printNote])
    expect(pages.map(({ text }) => text).join()).not.toContain(screenOnly);
});
