import type { Page } from '@playwright/test';

/** Elements that the site draws on one kind of page, and never around a message. */
const DRAWN = ['fieldset', 'table', 'textarea'];

/**
 * Lets every drawing of a question, a result or a sheet throw, from the next page on, for as long as
 * this tab is not mended.
 */
export async function breakDrawing(page: Page): Promise<void> {
  await page.addInitScript((names) => {
    const create = document.createElementNS.bind(document) as (
      space: string,
      name: string,
      ...rest: unknown[]
    ) => Element;
    document.createElementNS = ((space: string, name: string, ...rest: unknown[]) => {
      if (names.includes(name) && sessionStorage.getItem('mended') === null)
        throw new Error('broken on purpose');
      return create(space, name, ...rest);
    }) as typeof document.createElementNS;
  }, DRAWN);
}

/** From now on drawing works again. */
export async function mendDrawing(page: Page): Promise<void> {
  await page.evaluate(() => sessionStorage.setItem('mended', ''));
}
