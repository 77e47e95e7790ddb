import { expect, test } from '../fixtures.ts';
import { ui } from '../support/content.ts';
import { secondText, storedText } from '../support/device.ts';
import { statement } from '../support/quiz.ts';

/** Fills the first store completely, as other pages of an address may do. Runs in the page. */
function fill(): number {
  let size = 8_000_000;
  let written = 0;
  while (size > 0) {
    try {
      localStorage.setItem(`vol-${written}`, 'x'.repeat(size));
      written += 1;
    } catch {
      size = Math.floor(size / 2);
    }
  }
  return written;
}

for (const second of ['there', 'absent'] as const) {
  test(`the first store really full, the second ${second}`, async ({ page }) => {
    await page.goto('./robots.txt');
    expect(await page.evaluate(fill)).toBeGreaterThan(3);
    if (second === 'absent') {
      await page.addInitScript(() =>
        Object.defineProperty(globalThis, 'indexedDB', { value: null }),
      );
    }
    await page.goto('./vragenlijst/');
    await page.mouse.move(10, 10);
    for (const index of [0, 1, 2]) {
      await expect(statement(page, index)).toBeVisible();
      await page.keyboard.press('4');
    }
    await expect(statement(page, 3)).toBeVisible();
    await expect.poll(() => storedText(page)).toBeNull();
    const line = page.getByText(ui.keeping.full);
    if (second === 'absent') {
      await expect(line).toBeVisible();
    } else {
      await expect.poll(() => secondText(page)).toContain('"zel-7"');
      await expect(line).toHaveCount(0);
      await page.reload();
      await expect(statement(page, 3)).toBeVisible();
    }
  });
}
