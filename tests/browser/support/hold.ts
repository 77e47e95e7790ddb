import type { Page } from '@playwright/test';
import { DIST, filesOf } from '../../site/site.ts';

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

/** The same for the scripts whose name begins with this. Throws when the site has no such script. */
export function holdScript(page: Page, name: string, times?: number): Promise<() => void> {
  if (!filesOf(DIST).some((file) => file.startsWith(`_astro/${name}`)))
    throw new Error(`no script '${name}'`);
  return hold(page, `**/_astro/${name}*.js`, times);
}

/**
 * Lets requests for such an address fail, as a line that is gone does; gives what mends it. The
 * route stays when it is mended: a request on its way while interception ends is never answered.
 */
export async function refuse(page: Page, pattern: string | RegExp): Promise<() => void> {
  let isMended = false;
  await page.route(pattern, (route) => (isMended ? route.continue() : route.abort()));
  return () => {
    isMended = true;
  };
}
