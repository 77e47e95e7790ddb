import type { Page } from '@playwright/test';

/**
 * Goes so many entries through the history of the tab, and waits until the page has gone. The page itself asks
 * for it: the browser hears of a new entry a moment after the page made it, so that `page.goBack()` on a busy
 * machine counts from the entry before, and goes one too far.
 */
async function go(page: Page, entries: number): Promise<void> {
  const gone = page.evaluate(
    (delta) =>
      new Promise<void>((done) => {
        addEventListener('popstate', () => done(), { once: true });
        history.go(delta);
      }),
    entries,
  );
  // Another document takes the place of the one that was asked.
  await gone.catch(() => page.waitForLoadState());
}

export function goBack(page: Page): Promise<void> {
  return go(page, -1);
}

export function goForward(page: Page): Promise<void> {
  return go(page, 1);
}
