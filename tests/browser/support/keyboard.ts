import type { Locator, Page } from '@playwright/test';
import { expect } from '../fixtures.ts';

/** Goes on with a key until something has the focus. */
export async function goTo(
  page: Page,
  target: Locator,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  await expect(async () => {
    await page.keyboard.press(key);
    await expect(target).toBeFocused({ timeout: 50 });
  }).toPass({ intervals: [0] });
}
