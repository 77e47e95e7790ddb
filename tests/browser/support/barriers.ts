import type { Locator, Page } from '@playwright/test';
import { content, ui } from './content.ts';

export const picker = ui.knowledge.barriers.picker;

/** The key of what was chosen. */
export const BARRIERS_KEY = 'aan-het-roer-belemmeringen';

/** A barrier of the content. */
export function barrier(id: string) {
  const found = content.barriers.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no barrier ${id}`);
  return found;
}

/** Its box on the page. */
export function tick(page: Page, id: string): Locator {
  return page.getByRole('checkbox', { name: `${picker.pick} ${barrier(id).name}`, exact: true });
}

/** The list of what was chosen. */
export function picked(page: Page): Locator {
  return page.getByRole('region', { name: picker.title });
}
