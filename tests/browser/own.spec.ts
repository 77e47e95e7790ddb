import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { expect, test } from './fixtures.ts';
import { ui } from './support/content.ts';
import {
  expectNothingStored,
  secondText,
  seedState,
  seedText,
  SHEET_KEY,
  storedText,
} from './support/device.ts';
import { kernResponse, stateOf } from './support/people.ts';
import { button } from './support/quiz.ts';

const PATH = './plan/gegevens/';
const { ownData, keeping, keepingNotice } = ui;
const [test1, sheet] = [
  ownData.names['aan-het-roer'] ?? '',
  ownData.names['aan-het-roer-gesprek'] ?? '',
];
const NOTES =
  '{"version":1,"epoch":"e1","stories":{"value":null,"at":0},"notes":{"why":["Rust",9]}}';

/** The names in the list of what is here. */
const names = (page: Page) => page.locator('.here dt');

async function wipe(page: Page): Promise<void> {
  await button(page, keeping.wipe).click();
  await button(page, keeping.wipeYes).click();
  await expect(page.getByText(ownData.empty)).toBeVisible();
}

/** Chooses a file with this in it. */
async function choose(page: Page, text: string | Uint8Array): Promise<void> {
  const file = { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.getByLabel(ownData.read.label).setInputFiles(file);
}

/** The text without the name of its epoch, which is another one after a wipe. */
const bare = (text: string | null) => text?.replace(/"epoch":"[\w-]+"/, '');

test('what was wiped is put back within ten seconds, and another window follows', async ({
  page,
  context,
}) => {
  const before = await seedState(context, stateOf(kernResponse));
  const other = await context.newPage();
  await other.goto(PATH);
  await page.goto(PATH);
  await expect(names(page)).toHaveText([test1]);
  await wipe(page);
  await expectNothingStored(page);
  await expect(other.getByText(keepingNotice.wipedElsewhere)).toBeVisible();
  await expect(names(other)).toHaveCount(0);
  await page.keyboard.press('Tab');
  await expect(button(page, keepingNotice.undo)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText(keepingNotice.restored)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(names(page)).toHaveText([test1]);
  await expect(names(other)).toHaveText([test1]);
  await expect(other.getByText(keepingNotice.wipedElsewhere)).toHaveCount(0);
  await expect.poll(async () => bare(await storedText(page))).toBe(bare(before));
  await expect.poll(async () => bare(await secondText(page))).toBe(bare(before));
});

test('a saved file brings all back after a wipe, and a damaged one says so', async ({
  page,
  context,
}) => {
  const before = await seedState(context, stateOf(kernResponse));
  await seedText(context, NOTES, SHEET_KEY);
  await page.goto(PATH);
  await expect(names(page)).toHaveText([test1, sheet]);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, ownData.save.go).click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  await wipe(page);
  await choose(page, text.slice(0, -40));
  await expect(page.getByText(ownData.read.refusals.damaged)).toBeVisible();
  await expectNothingStored(page);
  await choose(page, text);
  await expect(page.getByRole('heading', { name: ownData.read.planTitle })).toBeFocused();
  await expect(page.getByText(ownData.read.outcomes.added)).toHaveCount(2);
  await expectNothingStored(page);
  await button(page, ownData.read.yes).click();
  await expect(page.getByText(ownData.read.done)).toBeVisible();
  await expect(page.getByLabel(ownData.read.label)).toBeFocused();
  await expect(names(page)).toHaveText([test1, sheet]);
  await expect.poll(async () => bare(await storedText(page))).toBe(bare(before));
  // A second time there is nothing to do.
  await choose(page, text);
  await expect(page.getByText(ownData.read.same)).toBeVisible();
});

test('a file that is none of ours changes nothing, and the page says why', async ({
  page,
  context,
}) => {
  const before = await seedState(context, stateOf(kernResponse));
  await page.goto(PATH);
  await expect(names(page)).toHaveText([test1]);
  const zip = Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0, 0xff, 0xfe, 0, 0x80]);
  const image = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]);
  const { refusals, outcomes } = ownData.read;
  const held = (value: string) => `{"format":"aan-het-roer","version":1,"values":[${value}]}`;
  const nested = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
  const files: readonly (readonly [string | Uint8Array, string])[] = [
    [zip, refusals.damaged],
    ['{"log":{"entries":[]},"version":"1.2"}', refusals.foreign],
    [image, refusals.damaged],
    [nested, refusals.foreign],
    ['', refusals.damaged],
    [held('{"key":"__proto__","text":"{}"}'), refusals.foreign],
    [held(''), refusals.empty],
    [held('{"key":"aan-het-roer-actie","text":"{\\"__proto__\\":{\\"a\\":1}}"}'), outcomes.damaged],
  ];
  for (const [file, why] of files) {
    await choose(page, file);
    await expect(page.getByText(why)).toBeVisible();
  }
  await expect.poll(() => storedText(page)).toBe(before);
  expect(await page.evaluate(() => Object.keys(localStorage))).toHaveLength(1);
});
