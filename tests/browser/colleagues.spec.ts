import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { decodeRequest } from '../../src/codecs/links/request.ts';
import { panelFigures } from '../../src/domain/panel/figures.ts';
import type { Reply } from '../../src/domain/panel/reply.ts';
import { TRAITS } from '../../src/domain/test/scales.ts';
import { fill, wholePoints } from '../../src/i18n/format.ts';
import { readPdf } from '../support/pdf.ts';
import { expect, test } from './fixtures.ts';
import { NAME, NOTE, overhear, tracesIn, tracesSent } from './support/canary.ts';
import {
  FEEDBACK,
  FOUR,
  PANEL_KEY,
  paste,
  replyAt,
  replyCode,
  seedPanel,
} from './support/colleagues.ts';
import { content, instrument, measure, ui } from './support/content.ts';
import { expectNothingStored, seedState } from './support/device.ts';
import { fragmentOf as scoresFragment } from './support/links.ts';
import { squeeze } from './support/paper.ts';
import { kernResponse, stateOf, sumsOf } from './support/people.ts';
import { button, heading } from './support/quiz.ts';

const { ask, collect, panel, quotes, guide } = content.feedback;
const { outcome, arrived, list } = collect;

/** The replies that the panel holds on this device. */
const stored = (page: Page) =>
  page.evaluate(
    (key) =>
      (JSON.parse(localStorage.getItem(key) ?? '{"replies":[]}') as { replies: [] }).replies.length,
    PANEL_KEY,
  );

test('what four colleagues sent back stands beside the own result, from one mail with all that goes wrong in it', async ({
  page,
  context,
  site,
}) => {
  const heard = await overhear(context);
  await seedState(context, stateOf(kernResponse));
  await page.goto(FEEDBACK);
  await button(page, ask.make).click();
  const link = page.getByRole('textbox', { name: ask.manualLabel });
  await expect(link).toHaveValue(/\/feedback\/geven\/#[\dA-Za-z]{15}$/);
  const code = (await link.inputValue()).split('#')[1] ?? '';
  const asked = decodeRequest(code, [instrument]);
  if (asked.kind !== 'ok') throw new Error('the link holds no request');
  await page.getByLabel(ask.name).fill('Sam');
  await expect(link).toHaveValue(new RegExp(String.raw`#${code}\.[\dA-Za-z]+$`));

  const { seed } = asked.request;
  const replies = FOUR.map(([reply, name], i): readonly [Reply, string] => [
    { ...reply, request: seed, works: i === 0 ? NOTE : reply.works },
    i === 0 ? NAME : name,
  ]);
  const links = replies.map(
    ([reply, name]) => `${site.url('feedback/')}#${replyCode(reply, name)}`,
  );
  const wrong = replyCode(replyAt(9, {}, { request: seed ^ 1, works: 'Dit is voor een ander.' }));
  const half = replyCode(replyAt(8, {}, { request: seed }));
  const mail = [
    'Hoi Sam, hier is mijn antwoord.',
    `> ${links[0]}`,
    `Groet!\n\n${links[1]}\n${links[2]}\nEn nog eens: ${links[0]}`,
    `${site.url('feedback/')}#${wrong}`,
    `${links[3]?.slice(0, 70)}=\r\n${links[3]?.slice(70)}`,
    `${site.url('feedback/')}#${half.slice(0, 20)}`,
    `Mijn scores: ${site.url('gedeeld/')}#${scoresFragment(kernResponse)}`,
    `Je vraag was ${site.url('feedback/geven/')}#${code}`,
  ].join('\r\n');
  await paste(page, mail);
  await expect(page.locator('.outcomes li')).toHaveText([
    fill(outcome.added, { name: NAME }),
    fill(outcome.added, { name: fill(list.colleague, { n: 2 }) }),
    fill(outcome.added, { name: 'Kees' }),
    fill(outcome.double, { name: NAME }),
    outcome.foreign,
    fill(outcome.added, { name: 'Anna' }),
    outcome.damaged,
    outcome.scores,
    outcome.request,
  ]);
  await expect.poll(() => stored(page)).toBe(4);

  // The same numbers as the domain computes of these very replies.
  const figures = panelFigures(
    { measure, sums: sumsOf(kernResponse) },
    replies.map(([reply]) => reply),
  );
  const table = page.getByRole('table', { name: panel.caption });
  for (const [i, trait] of TRAITS.entries()) {
    const row = figures.rows[i];
    const cells = table.locator(`.trait-${trait} td`);
    await expect(cells.nth(0)).toHaveText(wholePoints(row?.own?.points ?? Number.NaN));
    await expect(cells.nth(1)).toHaveText(wholePoints(row?.spread?.median ?? Number.NaN));
    const { low = 0, high = 0 } = row?.spread ?? {};
    await expect(cells.nth(2)).toContainText(
      fill(panel.range, { low: wholePoints(low), high: wholePoints(high) }),
    );
    await expect(cells.nth(2)).toContainText(
      fill(panel.seen, { n: row?.ratings.length ?? 0, m: 4 }),
    );
  }
  expect(figures.rows.map(({ verdict }) => verdict)).toContain('seenMore');
  await expect(page.getByText(fill(panel.hidden, { traits: 'authenticiteit' }))).toBeVisible();
  await expect(page.locator('.quoted q', { hasText: NOTE })).toBeVisible();

  await button(page, fill(list.removeLabel, { name: 'Kees' })).click();
  await expect(page.getByText(fill(list.gone, { name: 'Kees' }))).toBeVisible();
  await expect.poll(() => stored(page)).toBe(3);
  await button(page, list.undo).click();
  await expect(button(page, fill(list.removeLabel, { name: 'Kees' }))).toBeVisible();
  await expect.poll(() => stored(page)).toBe(4);

  const { pages } = await readPdf(await page.pdf({ preferCSSPageSize: true, format: 'A4' }));
  const text = squeeze(pages.map((one) => one.text).join(''));
  for (const words of [panel.title, panel.caption, quotes.title, NOTE, 'Kees', guide.title])
    expect(text).toContain(squeeze(words));
  expect(text).not.toContain(squeeze(collect.label));

  expect(tracesSent(site.requests)).toEqual([]);
  expect(tracesIn('head', heard.heads)).toEqual([]);
  expect(tracesIn('console', heard.lines)).toEqual([]);
});

test('a reply opened as a link counts once it is added, and shows nothing where it does not belong', async ({
  page,
  context,
  newVisitor,
  site,
}) => {
  const heard = await overhear(context);
  await seedState(context, stateOf(kernResponse));
  await seedPanel(context, FOUR.slice(0, 2));
  const code = replyCode(replyAt(7, {}, { works: NOTE }), NAME);
  await page.goto(`${FEEDBACK}#${code}`);
  await expect(heading(page, arrived.title)).toBeFocused();
  await expect(page.locator('.arrived bdi')).toHaveText(NAME);
  expect(page.url()).toBe(site.url('feedback/'));
  await expect.poll(() => stored(page)).toBe(2);
  // Fewer than three: nothing of them together, and one by one only for who asks.
  await expect(page.getByText(panel.two)).toBeVisible();
  await button(page, panel.showSingle).click();
  await expect(page.getByRole('table', { name: panel.singleCaption })).toBeVisible();
  await page.locator('.arrived').getByRole('button', { name: arrived.add }).click();
  await expect(page.getByText(fill(outcome.added, { name: NAME }))).toBeVisible();
  await expect(page.getByRole('table', { name: panel.caption })).toBeVisible();
  await expect.poll(() => stored(page)).toBe(3);
  await button(page, ui.keeping.wipe).click();
  await button(page, ui.keeping.wipeYes).click();
  await expect(page.getByText(NAME)).toHaveCount(0);

  const other = await newVisitor();
  const guest = await other.newPage();
  await guest.goto(`${FEEDBACK}#${code}`);
  await expect(heading(guest, arrived.foreignTitle)).toBeFocused();
  expect(guest.url()).toBe(site.url('feedback/'));
  for (const trace of [NAME, NOTE, code]) expect(await guest.content()).not.toContain(trace);
  await expectNothingStored(guest);

  expect(tracesSent(site.requests)).toEqual([]);
  expect(tracesIn('head', heard.heads)).toEqual([]);
  expect(tracesIn('console', heard.lines)).toEqual([]);
});

test('another window follows, a wipe takes all of it, and the file brings it back', async ({
  page,
  context,
}) => {
  await seedPanel(context, FOUR);
  await page.goto('./plan/gegevens/');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, ui.ownData.save.go).click(),
  ]);
  const buffer = await readFile(await download.path());
  const other = await context.newPage();
  await other.goto(FEEDBACK);
  await page.goto(FEEDBACK);
  // Without a result there is no own column, and what was asked stays.
  await expect(other.getByText(panel.noOwn)).toBeVisible();
  await expect(other.locator('#feedback').getByRole('link', { name: ask.toTest })).toBeVisible();
  await button(page, fill(list.removeLabel, { name: 'Kees' })).click();
  await expect(
    other.getByRole('button', { name: fill(list.removeLabel, { name: 'Kees' }) }),
  ).toHaveCount(0);
  await button(page, ui.keeping.wipe).click();
  await button(page, ui.keeping.wipeYes).click();
  await expect(other.getByText(ui.keepingNotice.wipedElsewhere)).toBeVisible();
  await expect(heading(other, panel.title)).toHaveCount(0);
  await expectNothingStored(page);
  await page.goto('./plan/gegevens/');
  const file = { name: 'x.json', mimeType: 'application/json', buffer };
  await page.getByLabel(ui.ownData.read.label).setInputFiles(file);
  await button(page, ui.ownData.read.yes).click();
  await page.goto(FEEDBACK);
  await expect(page.getByRole('table', { name: panel.caption })).toBeVisible();
  await expect.poll(() => stored(page)).toBe(4);
});
