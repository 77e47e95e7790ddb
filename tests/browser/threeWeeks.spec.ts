import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { withValues } from '../support/builders/responses.ts';
import { CALENDAR_READERS } from '../support/calendarReaders.ts';
import { fill, formatsOf } from '../../src/i18n/format.ts';
import { expect, test } from './fixtures.ts';
import { didAt, FIRST, later, SECOND } from './support/attempts.ts';
import { content, plan, traits, ui } from './support/content.ts';
import { expectNothingStored, seedState } from './support/device.ts';
import { kernResponse } from './support/people.ts';
import { beginPlan, DEED, field, figure, writePlan } from './support/plan.ts';
import { button, heading } from './support/quiz.ts';

const DAY = 86_400_000;
const BEGIN = FIRST + DAY;
/** The third test. */
const LAST = SECOND + 30 * DAY;
const { history: texts } = content;
const { ownData, keeping, keepingNotice } = ui;
const { longDate } = formatsOf('nl');

/** A month later one answer about authenticiteit is higher: less than chance often makes. */
const alike = withValues(kernResponse, { 'aut-1': 3 });

/** Presses a button, and reads the file that it makes. */
async function saved(page: Page, name: string): Promise<string> {
  const coming = page.waitForEvent('download');
  await button(page, name).click();
  return readFile(await (await coming).path(), 'utf8');
}

/** The events of a calendar file, as both parsers read it. */
function eventsIn(text: string) {
  const [one, other] = Object.values(CALENDAR_READERS).map((read) => read(text));
  expect(other).toEqual(one);
  return one ?? [];
}

async function readBack(page: Page, text: string): Promise<void> {
  const file = { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.getByLabel(ownData.read.label).setInputFiles(file);
  await button(page, ownData.read.yes).click();
  await expect(page.getByText(ownData.read.done)).toBeVisible();
}

async function wipe(page: Page): Promise<void> {
  await button(page, keeping.wipe).click();
  await button(page, keeping.wipeYes).click();
  await expect(button(page, keepingNotice.undo)).toBeVisible();
}

/** A file without the names of its epochs: a device that wiped one gives it another name. */
const bare = (text: string) => text.replaceAll(/\\"epoch\\":\\"[\w-]+\\"/g, '');

/** What stands behind authenticiteit in the table of two attempts. */
const cells = (page: Page) =>
  page.getByRole('row').filter({ hasText: traits.authenticiteit.name }).getByRole('cell');

/** The look back and both retests, as each page says them. */
async function seesAll(page: Page): Promise<void> {
  await page.goto('./plan/');
  await expect(page.locator('.deed')).toHaveText(DEED);
  await expect(page.getByText(fill(plan.ended.moved, { before: 4, after: 7 }))).toBeVisible();
  await page.goto('./plan/verloop/');
  await expect(cells(page)).toHaveText(['25', '75', texts.changes.verdict.risen]);
}

// Specs keep the worker out, so without a network the page goes without what was asked again.
test.use({ allow: [/ERR_INTERNET_DISCONNECTED/] });

test('a plan, its days, a look back three weeks later, two retests; away, and all there again', async ({
  page,
  context,
  newVisitor,
}) => {
  await page.clock.setFixedTime(BEGIN);
  await seedState(context, didAt([kernResponse, FIRST]));
  await page.goto('./plan/');
  await writePlan(page);
  await beginPlan(page);

  const days = [BEGIN, BEGIN + 10 * DAY, BEGIN + 21 * DAY].map((time) =>
    new Date(time).toISOString().slice(0, 10),
  );
  const first = await saved(page, plan.calendar.go);
  const events = eventsIn(first);
  expect(events.map(({ start }) => start)).toEqual(days);
  expect(events.every(({ isWholeDay, sequence }) => isWholeDay && sequence === 0)).toBe(true);
  expect(events.at(-1)?.title).toBe('Terugkijken op mijn actie');
  expect(JSON.stringify(events)).not.toMatch(/klant|Noor|authenticiteit|\d van de 10/i);
  await page.getByRole('checkbox', { name: plan.calendar.withAction }).check();
  const again = eventsIn(await saved(page, plan.calendar.go));
  expect(again.map(({ uid }) => uid)).toEqual(events.map(({ uid }) => uid));
  expect(again.map(({ sequence }) => sequence)).toEqual([1, 1, 1]);
  expect(again.every(({ description }) => description?.startsWith(DEED))).toBe(true);

  // Three weeks later, by the link in the event; the network goes before the person is done.
  await page.clock.setFixedTime(BEGIN + 21 * DAY);
  const link = new URL(events.at(-1)?.description?.split('\n').at(-1) ?? '');
  await page.goto(`.${link.pathname}`);
  await expect(heading(page, plan.lookBack.title)).toBeVisible();
  await context.setOffline(true);
  await figure(page, 7).check();
  await field(page, 'did').fill('Ik belde elke dag.');
  await field(page, 'helped').fill('Noor vroeg ernaar.');
  await button(page, plan.lookBack.save).click();
  await expect(heading(page, plan.ended.lookedBack)).toBeFocused();
  await context.setOffline(false);

  // The same test twice more: a change within the bound, and one over it.
  await page.clock.setFixedTime(LAST + DAY);
  const all = didAt([kernResponse, FIRST], [alike, SECOND], [later, LAST]);
  await seedState(context, all);
  await seesAll(page);
  await expect(page.getByLabel(texts.choose.practised)).toHaveValue('authenticiteit');
  await expect(page.getByText(fill(texts.tried.both, { before: '4', after: '7' }))).toBeVisible();
  await page.getByLabel(texts.choose.later).selectOption({ index: 1 });
  await expect(cells(page)).toHaveText(['25', '31', texts.changes.verdict.none]);
  await expect(page.locator('.radar svg')).toHaveAccessibleName(new RegExp(longDate(SECOND)));

  await page.goto('./plan/gegevens/');
  const names = page.locator('.here dt');
  const both = [ownData.names['aan-het-roer'] ?? '', ownData.names['aan-het-roer-actie'] ?? ''];
  await expect(names).toHaveText(both);
  const file = await saved(page, ownData.save.go);
  await wipe(page);
  await expectNothingStored(page);
  await button(page, keepingNotice.undo).click();
  await expect(page.getByText(keepingNotice.restored)).toBeVisible();
  await expect(names).toHaveText(both);
  expect(bare(await saved(page, ownData.save.go))).toBe(bare(file));
  await wipe(page);
  await expectNothingStored(page);
  await readBack(page, file);
  await expect(names).toHaveText(both);
  expect(bare(await saved(page, ownData.save.go))).toBe(bare(file));
  await seesAll(page);

  // On an empty device it is the same to the byte.
  const other = await (await newVisitor()).newPage();
  await other.clock.setFixedTime(LAST + DAY);
  await other.goto(page.url().replace('verloop', 'gegevens'));
  await readBack(other, file);
  expect(await saved(other, ownData.save.go)).toBe(file);
});
