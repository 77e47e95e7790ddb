import type { Page } from '@playwright/test';
import { decodeReply } from '../../src/codecs/links/reply.ts';
import { decodeName } from '../../src/codecs/links/name.ts';
import { expect, test } from './fixtures.ts';
import { NAME, NOTE, overhear, tracesIn, tracesSent } from './support/canary.ts';
import { content, instrument, sharing } from './support/content.ts';
import { expectNothingStored, seedState, storedText } from './support/device.ts';
import {
  asked,
  observationAt,
  observedHeading,
  request,
  requestFragment,
  seedDraft,
  wholeDraft,
} from './support/giving.ts';
import { goTo } from './support/keyboard.ts';
import { kernResponse, stateOf } from './support/people.ts';
import { button, heading } from './support/quiz.ts';
import { goBack, goForward } from './support/history.ts';

const { giving: texts } = content;
const { opening, open, overview, end, finished } = texts;

const observations = new Map(asked.map(({ id }, i) => [id, observationAt(i)] as const));
const box = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const tabHolds = (page: Page) => page.evaluate(() => Object.values({ ...sessionStorage }).join());

/** Answers by a tap on the row, which opens the next screen. */
async function tap(page: Page, from: number, to: number, name: string): Promise<void> {
  for (let i = from; i < to; i += 1) {
    await expect(observedHeading(page, i, name)).toBeVisible();
    await page.locator(`label:has(input[value='${observationAt(i)}'])`).click();
  }
}

/** The reply in the link on the screen, and the name beside it. */
async function replyOn(page: Page) {
  const link = new URL(await box(page, end.linkLabel).inputValue());
  expect(link.pathname.endsWith('/feedback/')).toBe(true);
  expect(await box(page, end.codeLabel).inputValue()).toBe(link.hash.slice(1));
  const [code = '', name = ''] = link.hash.slice(1).split('.');
  return { decoded: decodeReply(code, [instrument]), name: decodeName(name) };
}

test('a colleague answers by taps, a reload keeps it, and what was tapped comes back whole and alone', async ({
  page,
  context,
  site,
}) => {
  const own = await seedState(context, stateOf(kernResponse));
  const { heads, lines } = await overhear(context);
  const before = site.requests.length;
  await page.goto(`./feedback/geven/#${requestFragment(NAME)}`);
  await expect(heading(page, opening.titleNamed.replace('{name}', `‘${NAME}’`))).toBeVisible();
  await button(page, opening.start).click();
  await expect(observedHeading(page, 0, NAME)).toBeFocused();
  await tap(page, 0, 12, NAME);
  await expect(observedHeading(page, 12, NAME)).toBeFocused();
  await page.reload();
  await expect(observedHeading(page, 12, NAME)).toBeVisible();
  await goBack(page);
  await expect(observedHeading(page, 11, NAME)).toBeVisible();
  await expect(page.locator(`input[value='${observationAt(11)}']`)).toBeChecked();
  await button(page, 'Volgende').click();
  await tap(page, 12, 24, NAME);
  await expect(heading(page, open.title)).toBeFocused();
  await box(page, open.works.label).fill(`Je belde ${NAME} op.\n${NOTE}`);
  await button(page, open.next).click();
  await expect(heading(page, overview.title)).toBeFocused();
  await expect(page.getByText(overview.unseenMore.replace('{n}', '4'))).toBeVisible();
  await page.getByRole('textbox', { name: sharing.choose.name }).fill(NAME);
  await button(page, overview.make).click();
  await expect(heading(page, end.title)).toBeFocused();
  const { decoded, name } = await replyOn(page);
  expect(decoded).toMatchObject({
    kind: 'ok',
    reply: { request: request.seed, observations, works: `Je belde ${NAME} op. ${NOTE}` },
  });
  expect(name).toBe(NAME);
  // Whoever comes to the end by Forward may take that link along: after a change it is another reply again.
  const idAfter = async (given: string) => {
    await goBack(page);
    await page.getByRole('textbox', { name: sharing.choose.name }).fill(given);
    await goForward(page);
    await expect(heading(page, end.title)).toBeVisible();
    const reply = await replyOn(page);
    return reply.decoded.kind === 'ok' ? reply.decoded.reply.id : null;
  };
  expect(await idAfter('Bo')).not.toBe(await idAfter(NAME));
  await expect.poll(() => tabHolds(page)).toContain(NOTE);

  await button(page, end.done).click();
  await button(page, end.doneYes).click();
  await expect(heading(page, finished.title)).toBeFocused();
  expect(await tabHolds(page)).toBe('');
  await expect.poll(() => storedText(page)).toBe(own);
  // Back finds the request, and nothing of the answers.
  await goBack(page);
  await expect(button(page, opening.start)).toBeVisible();
  expect(tracesSent(site.requests.slice(before))).toEqual([]);
  expect(tracesIn('head', heads)).toEqual([]);
  expect(tracesIn('console', lines)).toEqual([]);
});

test('by keyboard alone, about somebody without a name, and nothing is left', async ({ page }) => {
  await page.goto(`./feedback/geven/#${requestFragment('')}`);
  await expect(heading(page, opening.title)).toBeVisible();
  const press = async (name: string) => {
    await goTo(page, button(page, name));
    await page.keyboard.press('Enter');
  };
  await press(opening.start);
  await expect(observedHeading(page, 0, null)).toBeFocused();
  await press('Volgende');
  await expect(page.getByRole('alert')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Space');
  await expect(page.getByRole('radio').first()).toBeChecked();
  // An arrow chooses and stays; Enter goes on.
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio').nth(1)).toBeChecked();
  await page.keyboard.press('Enter');
  for (let i = 1; i < asked.length; i += 1) {
    await expect(observedHeading(page, i, null)).toBeFocused();
    await page.keyboard.press(String(1 + (i % 6)));
  }
  await expect(heading(page, open.title)).toBeFocused();
  await press(open.next);
  await expect(heading(page, overview.title)).toBeFocused();
  await press(overview.make);
  await expect(heading(page, end.title)).toBeFocused();
  const { decoded } = await replyOn(page);
  const given = decoded.kind === 'ok' ? [...decoded.reply.observations.values()] : [];
  expect(given.slice(0, 6)).toEqual([2, 2, 3, 4, 5, 'unseen']);
  await press(end.done);
  await press(end.doneYes);
  await expect(heading(page, finished.title)).toBeFocused();
  await expectNothingStored(page);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test('a new request in a tab with answers asks first, and a link that lost a part says so', async ({
  page,
}) => {
  const fragment = requestFragment('Bo', 42);
  await page.goto(`./feedback/geven/#${fragment}`);
  await seedDraft(page, wholeDraft());
  await expect(heading(page, texts.other.title)).toBeVisible();
  await button(page, texts.other.back).click();
  await expect(button(page, opening.resume)).toBeVisible();
  await page.goto(`./feedback/geven/#${fragment}`);
  await button(page, texts.other.fresh).click();
  await expect(button(page, opening.start)).toBeVisible();
  expect(await tabHolds(page)).toBe('');
  await page.goto(`./feedback/geven/#${fragment.slice(0, 9)}`);
  await expect(heading(page, texts.broken.damaged.title)).toBeVisible();
});
