import type { Locator, Page } from '@playwright/test';
import type { Response } from '../../../src/domain/test/response.ts';
import { expect } from '../fixtures.ts';
import { answerName, KERN_TOTAL, kernStatements, ui, wordingOf } from './content.ts';

export { kernSituations, kernStatements } from './content.ts';

type Box = NonNullable<Awaited<ReturnType<Locator['boundingBox']>>>;

const { questionnaire } = ui;

export function heading(page: Page, name: string): Locator {
  return page.getByRole('heading', { name, exact: true });
}

/** The heading of a statement of the kern, from 0. */
export function statement(page: Page, index: number): Locator {
  return heading(page, wordingOf(kernStatements[index]?.id ?? ''));
}

/** The heading of the page. */
export function topHeading(page: Page): Locator {
  return page.getByRole('heading', { level: 1 });
}

export function button(page: Page, name: string): Locator {
  return page.getByRole('button', { name, exact: true });
}

/** The words of an answer. */
export function choice(within: Page | Locator, value: number): Locator {
  return within.getByText(answerName(value), { exact: true });
}

/** An answer as a full-width row: all of it can be tapped. */
export function row(within: Page | Locator, value: number): Locator {
  return within.locator(`label:has(input[value='${value}'])`);
}

export function radio(within: Page | Locator, value: number): Locator {
  return within.getByRole('radio', { name: answerName(value), exact: true });
}

/** A question of a situation. */
export function reaction(page: Page, id: string): Locator {
  return page.getByRole('group', { name: wordingOf(id) });
}

/**
 * The page has come to this reaction, the second or a later one: its words have focus, and the page has scrolled
 * to it. A tap before that can land where it no longer is.
 */
export function expectOpen(page: Page, id: string): Promise<void> {
  return expect(reaction(page, id).locator('legend')).toBeFocused();
}

/** Where something stands, once it is shown. What is not there has no place: no number stands in for one. */
export async function boxOf(target: Locator): Promise<Box> {
  await target.waitFor();
  const box = await target.boundingBox();
  if (box === null) throw new Error(`It went away: ${String(target)}`);
  return box;
}

/** Opens what stands above the first statement: instruction and settings. */
export async function openSettings(page: Page): Promise<void> {
  await page.locator('.options > summary').click();
}

/** *Pauze*: the same, in the header of every later screen of the questionnaire. */
export function pauseButton(page: Page): Locator {
  return page.locator('.pause > summary');
}

/** Opens *Pauze*, once what it holds has come. */
export async function openPause(page: Page): Promise<void> {
  await pauseButton(page).click();
  await expect(page.locator('.pause .settings')).toBeVisible();
}

export async function expectProgress(page: Page, position: number): Promise<void> {
  const text = questionnaire.progress
    .replace('{n}', String(position))
    .replace('{total}', String(KERN_TOTAL));
  await expect(page.getByText(text, { exact: true })).toBeVisible();
}

/** Answers all statements of the kern by digit, with a pause before each; the clock is faked. */
export async function answerByDigits(
  page: Page,
  response: Response,
  { pace }: { readonly pace: number },
): Promise<void> {
  for (const [index, { id }] of kernStatements.entries()) {
    // Goes on at the next frame that shows it, because an expectation checks at ever longer
    // intervals.
    await statement(page, index).waitFor();
    await page.clock.fastForward(pace);
    await page.keyboard.press(String(response.get(id)?.value));
  }
  await expect(heading(page, questionnaire.halfwayTitle)).toBeFocused();
}
