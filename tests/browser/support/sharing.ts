import type { Locator, Page } from '@playwright/test';
import type { TraitId } from '../../../src/domain/test/scales.ts';
import { expect } from '../fixtures.ts';
import { sharing, traits } from './content.ts';
import { button } from './quiz.ts';

/** The part of a result for sharing. */
export function sharePart(page: Page): Locator {
  return page.getByRole('region', { name: sharing.choose.title });
}

/** What the receiver will see. */
export function preview(page: Page): Locator {
  return page.getByRole('region', { name: sharing.preview.title });
}

/** Chooses what the link shows. */
export async function reveal(page: Page, what: 'card' | 'scores' | 'answers'): Promise<void> {
  await page.getByRole('radio', { name: sharing.choose[what], exact: true }).check();
}

/** The part where one or two bouwstenen are chosen for a card. */
export function onCard(page: Page): Locator {
  return page.getByRole('group', { name: sharing.choose.cardWhat });
}

/** The box of a bouwsteen in that part. */
export function choiceOf(page: Page, trait: TraitId): Locator {
  return onCard(page).getByRole('checkbox', { name: traits[trait].name });
}

/** Presses *Kopieer link* and gives the text on the clipboard. */
export async function copiedLink(page: Page): Promise<string> {
  await button(page, 'Kopieer link').click();
  await expect(page.getByText(sharing.give.copied)).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}
