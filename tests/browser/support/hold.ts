import type { Page } from '@playwright/test';

/** Holds back the scripts whose name begins so, as a slow line does. Gives what lets them through. */
export async function holdScript(page: Page, name: string): Promise<() => void> {
  let letThrough: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route(`**/_astro/${name}*.js`, async (route) => {
    await held;
    await route.continue();
  });
  return letThrough;
}
