import type { Page } from '@playwright/test';

/**
 * Holds back what has such an address, as a slow line does; `times`: so often, and no more. Gives what
 * lets it through.
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

/** The same for the scripts whose name begins so. */
export function holdScript(page: Page, name: string, times?: number): Promise<() => void> {
  return hold(page, `**/_astro/${name}*.js`, times);
}
