import type { Page } from '@playwright/test';
import { encodeDigits } from '../../src/codecs/links/digits.ts';
import { fill } from '../../src/i18n/format.ts';
import { person } from '../support/builders/teams.ts';
import { expect, test } from './fixtures.ts';
import { content, ui } from './support/content.ts';
import { expectNothingStored, seedState } from './support/device.ts';
import { kernResponse, stateOf, sumsOf } from './support/people.ts';
import { drawnModules, modulesOf } from './support/qrModules.ts';
import { button, heading } from './support/quiz.ts';
import { countedRows, pasteCodes, team, TEAM_KEY, teamLink } from './support/team.ts';

const { collect, members, round, chart, arrival, join } = team;
const people = Array.from({ length: 30 }, (_, n) => person(n).sums);
/** The names that some of them gave; of two in one text with another name, both are told. */
const NAMES = new Map([
  [3, 'Daan'],
  [4, 'Noor'],
  [5, 'Eva'],
]);
const stored = (page: Page) => page.evaluate((key) => localStorage.getItem(key), TEAM_KEY);
const count = (page: Page) => page.locator('.team-count');

/** From the first sentence to the chart. */
async function goRound(page: Page): Promise<void> {
  await button(page, round.start).click();
  for (const [i, { begin }] of round.sentences.entries()) {
    await expect(heading(page, begin)).toBeFocused();
    await button(page, i === 3 ? round.last : round.next).click();
  }
  await expect(heading(page, chart.title)).toBeFocused();
}

test('thirty people come in by one chat, the round goes first, and the chart says what a count says', async ({
  page,
  context,
  site,
}) => {
  const address = site.url('team/');
  const link = (n: number, name?: string) => teamLink(address, person(n).sums, name);
  const damaged = link(40).replace(/.$/, (last) => (last === 'a' ? 'b' : 'a'));
  const chat = [
    ...people.map((_, n) => `[09:${10 + n}] Naam ${n}: ${link(n, NAMES.get(n))}`),
    `Nog eens: ${link(3, 'Sam')} en ook ${link(5, 'Kim')}, en ${damaged}`,
  ].join('\n');
  await page.goto('./team/');
  await pasteCodes(page, chat);
  await expect(page.getByText(fill(collect.addedMany, { n: 30 }))).toBeVisible();
  await expect(page.getByText(collect.why.double)).toHaveCount(2);
  await expect(page.getByText(collect.why.damaged)).toHaveCount(1);
  // What needs another look stays.
  await expect(page.getByLabel(collect.paste)).toHaveValue(chat);
  await expect(count(page)).toHaveText(`30 ${members.many}`);
  // Nothing of a score before the round is done.
  await expect(heading(page, chart.title)).toHaveCount(0);
  await expect(page.locator('.spread')).toHaveCount(0);
  await button(page, round.start).click();
  await expect(heading(page, round.sentences[0].begin)).toBeFocused();
  await page.keyboard.press('Escape');
  await goRound(page);

  const rows = page.getByRole('table', { name: chart.caption }).locator('tbody tr');
  const read = () =>
    rows.evaluateAll((all) =>
      all.map((row) => [...row.children].map((cell) => cell.textContent.replaceAll('\u00ad', ''))),
    );
  await expect.poll(read).toEqual(countedRows(people));
  await expect(page.locator('.team-page .spread').first().locator('circle')).toHaveCount(30);

  await button(page, chart.big).click();
  const big = page.getByRole('dialog', { name: chart.title });
  await expect(big.locator('.spread')).toHaveCount(6);
  await expect(big.getByRole('button')).toHaveText([chart.leave]);
  await page.keyboard.press('Escape');
  await expect(big).toHaveCount(0);

  // A name shows when the facilitator says so, in the list alone.
  await expect(page.getByText('Noor', { exact: true })).toHaveCount(0);
  await page.getByRole('checkbox', { name: members.names }).check();
  await expect(page.locator('.chips').getByText('Noor', { exact: true })).toBeVisible();

  const other = await context.newPage();
  await other.goto('./team/');
  await expect(count(other)).toHaveText(`30 ${members.many}`);
  await button(other, fill(members.remove, { name: 'Persoon 2' })).click();
  await expect(heading(other, members.title)).toBeFocused();
  await expect(count(page)).toHaveText(`29 ${members.many}`);
  await expect.poll(read).toEqual(countedRows(people.filter((_, n) => n !== 1)));
  await button(other, members.restore).click();
  await expect(count(page)).toHaveText(`30 ${members.many}`);

  await button(page, members.anew).click();
  await button(page, members.anewYes).click();
  await expect(count(page)).toHaveText(`0 ${members.many}`);
  await expect(heading(page, chart.title)).toHaveCount(0);
  await button(page, members.restore).click();
  await expect(count(page)).toHaveText(`30 ${members.many}`);
  await expect(heading(page, members.title)).toBeFocused();
  await expect(heading(page, chart.title)).toBeVisible();
  await other.close();
  await button(page, fill(members.remove, { name: 'Persoon 2' })).click();
  await button(page, ui.keeping.wipe).click();
  await button(page, ui.keeping.wipeYes).click();
  await expectNothingStored(page);
  // Neither who was taken out nor the team before can be put back after a wipe.
  await expect(page.locator('.team-two').getByText(members.restore)).toHaveCount(0);
});

test('a member reads first what it is not for; the code is a link, a QR code and digits of the same scores', async ({
  page,
  context,
  newVisitor,
  site,
}) => {
  await page.goto('./team/meedoen/');
  await expect(page.getByText(join.none.text)).toBeVisible();
  await expect(button(page, join.first.go)).toHaveCount(0);
  await seedState(context, stateOf(kernResponse));
  await page.goto('./team/meedoen/');
  for (const line of join.first.lines) await expect(page.getByText(line)).toBeVisible();
  await button(page, join.first.go).click();
  await expect(heading(page, join.code.title)).toBeFocused();
  const sums = sumsOf(kernResponse);
  const link = teamLink(site.url('team/'), sums);
  await expect(page.getByRole('textbox', { name: join.code.link })).toHaveValue(link);
  // In letters of three bytes each a name is cut to what is found behind a code.
  const long = 'あ'.repeat(30);
  await page.getByLabel(content.sharing.choose.name).fill(long);
  await expect(page.getByRole('textbox', { name: join.code.link })).toHaveValue(
    teamLink(site.url('team/'), sums, long),
  );
  await page.getByLabel(content.sharing.choose.name).fill('');
  await expect(page.getByRole('img', { name: join.code.qrLabel })).toBeVisible();
  expect(await drawnModules(page, join.code.qrLabel)).toEqual(modulesOf(link));
  const digits = encodeDigits(sums) ?? '';
  await expect(page.locator('.digits')).toHaveText(digits);

  const facilitator = await (await newVisitor()).newPage();
  // A mark of a campaign may have been put before the '#'.
  await facilitator.goto(link.replace('#', '?utm_source=mail%23'));
  await expect(facilitator.getByText(arrival.text)).toBeVisible();
  await expect(facilitator).toHaveURL(site.url('team/'));
  await expect(count(facilitator)).toHaveText(`0 ${members.many}`);
  await expect.poll(() => stored(facilitator)).toBeNull();
  await expect(heading(facilitator, arrival.title)).toBeFocused();
  await button(facilitator, arrival.yes).click();
  // Right below it stands what came of it.
  await expect(heading(facilitator, team.title)).toBeFocused();
  await expect(count(facilitator)).toHaveText(`1 ${members.one}`);
  // The digits say the same, so they are the same person.
  await facilitator.getByLabel(collect.digits).fill(digits);
  await button(facilitator, collect.addDigits).click();
  await expect(facilitator.getByText(collect.why.double)).toBeVisible();
  await button(facilitator, collect.addAnyway).click();
  await expect(count(facilitator)).toHaveText(`2 ${members.many}`);
  await facilitator
    .getByLabel(collect.digits)
    .fill(digits.replace(/\d/, (one) => `${9 - Number(one)}`));
  await button(facilitator, collect.addDigits).click();
  await expect(facilitator.getByText(collect.wrongDigits)).toBeVisible();
  // Two people see no chart, also after the round.
  await button(facilitator, round.start).click();
  for (const i of [0, 1, 2, 3])
    await button(facilitator, i === 3 ? round.last : round.next).click();
  await expect(facilitator.getByText(round.few)).toBeVisible();
  await expect(facilitator.locator('.spread')).toHaveCount(0);
});
