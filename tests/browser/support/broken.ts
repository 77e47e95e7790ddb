import type { Page } from '@playwright/test';

/** Elements that the site draws on one kind of page, and never around a message. */
const DRAWN = ['fieldset', 'table', 'textarea'];

/** Runs in the page: makes every drawing of these elements throw until this tab is mended. */
function breakElements(names: readonly string[]): void {
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
}

/**
 * Makes every drawing of these elements throw, from the next page on, until this tab is mended. The
 * default elements are those of a question, a result or a sheet.
 */
export async function breakDrawing(page: Page, elements: readonly string[] = DRAWN): Promise<void> {
  await page.addInitScript(breakElements, elements);
}

/** The same, on the page that is open. */
export function breakFromNow(page: Page): Promise<void> {
  return page.evaluate(breakElements, DRAWN);
}

/** From now on drawing works again. */
export async function mendDrawing(page: Page): Promise<void> {
  await page.evaluate(() => sessionStorage.setItem('mended', ''));
}
