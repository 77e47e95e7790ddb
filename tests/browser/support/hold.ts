import type { Page } from '@playwright/test';

/**
 * Delays requests for such an address, as a slow connection does; `times`: at most this often. Gives
 * a function that lets them through.
 */
export async function hold(
  page: Page,
  pattern: string,
  times = Number.POSITIVE_INFINITY,
): Promise<() => void> {
  let asked = 0;
  let letThrough: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route(pattern, async (route) => {
    if ((asked += 1) <= times) await held;
    await route.continue();
  });
  return letThrough;
}

/** The same for the scripts whose name begins with this. */
export function holdScript(page: Page, name: string, times?: number): Promise<() => void> {
  return hold(page, `**/_astro/${name}*.js`, times);
}
