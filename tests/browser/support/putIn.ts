import type { Locator, Page } from '@playwright/test';

/** Pastes a text at the end of a field, as a person does. */
export async function putIn(page: Page, field: Locator, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await field.press('End');
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await field.press('ControlOrMeta+v');
}
