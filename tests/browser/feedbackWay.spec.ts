import type { Browser } from '@playwright/test';
import { decodeReply } from '../../src/codecs/links/reply.ts';
import { panelFigures } from '../../src/domain/panel/figures.ts';
import type { Observation } from '../../src/domain/panel/reply.ts';
import { TRAITS } from '../../src/domain/test/scales.ts';
import { fill, wholePoints } from '../../src/i18n/format.ts';
import { expect, test } from './fixtures.ts';
import { FEEDBACK, paste, replyAt, replyCode } from './support/colleagues.ts';
import { content, instrument, measure } from './support/content.ts';
import { seedState } from './support/device.ts';
import { asked, observedHeading } from './support/giving.ts';
import { kernResponse, stateOf, sumsOf } from './support/people.ts';
import { button, heading } from './support/quiz.ts';

const { ask, collect, panel } = content.feedback;
const { opening, open, overview, end } = content.giving;

/** What the colleague of this number answers to a statement. */
function answerOf(colleague: number, index: number): Observation {
  const value = ((colleague * 7 + index * 3) % 6) + 1;
  return value === 6 ? 'unseen' : (value as Observation);
}

/** A colleague in a browser without any trace answers by digits; gives the link to send back. */
async function answersOn(browser: Browser, link: string, colleague: number): Promise<string> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(link);
  await button(page, opening.start).click();
  for (const index of asked.keys()) {
    await expect(observedHeading(page, index, 'Sam')).toBeFocused();
    const value = answerOf(colleague, index);
    await page.keyboard.press(value === 'unseen' ? '6' : String(value));
  }
  await expect(heading(page, open.title)).toBeFocused();
  await button(page, open.next).click();
  await expect(heading(page, overview.title)).toBeFocused();
  await button(page, overview.make).press('Enter');
  await expect(heading(page, end.title)).toBeFocused();
  const reply = await page.getByRole('textbox', { name: end.linkLabel, exact: true }).inputValue();
  await context.close();
  return reply;
}

test('four colleagues answer in browsers of their own, and one mail brings all back', async ({
  page,
  context,
  browser,
  site,
}) => {
  await seedState(context, stateOf(kernResponse));
  await page.goto(FEEDBACK);
  await button(page, ask.make).click();
  await page.getByLabel(ask.name).fill('Sam');
  const link = page.getByRole('textbox', { name: ask.manualLabel });
  await expect(link).toHaveValue(/#\w{15}\.\w+$/);
  const sent = await link.inputValue();
  const here = site.url('feedback/geven/') + sent.slice(sent.indexOf('#'));
  const links: string[] = [];
  for (const colleague of [0, 1, 2, 3]) links.push(await answersOn(browser, here, colleague));

  const wrong = `${site.url('feedback/')}#${replyCode(replyAt(9))}`;
  // Of a fifth, whose mail was cut off.
  const half = (await answersOn(browser, here, 4)).slice(0, -9);
  await paste(page, [...links, links[1], wrong, half].join('\n\n> '));
  const lines = page.locator('.outcomes li');
  const called = (n: number) => fill(collect.list.colleague, { n });
  await expect(lines).toHaveText([
    ...[1, 2, 3, 4].map((n) => fill(collect.outcome.added, { name: called(n) })),
    fill(collect.outcome.double, { name: called(2) }),
    collect.outcome.foreign,
    collect.outcome.damaged,
  ]);

  const replies = links.map((one) => {
    const read = decodeReply(one.split('#')[1] ?? '', [instrument]);
    if (read.kind !== 'ok') throw new Error('a reply cannot be read');
    return read.reply;
  });
  for (const [colleague, { observations }] of replies.entries())
    expect([...observations.values()]).toEqual(
      [...asked.keys()].map((index) => answerOf(colleague, index)),
    );
  const { rows } = panelFigures({ measure, sums: sumsOf(kernResponse) }, replies);
  const table = page.getByRole('table', { name: panel.caption });
  for (const [i, trait] of TRAITS.entries())
    await expect(table.locator(`.trait-${trait} td`).nth(1)).toHaveText(
      wholePoints(rows[i]?.spread?.median ?? Number.NaN),
    );
});
