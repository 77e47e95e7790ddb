import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type * as Reader from '@guidepup/virtual-screen-reader';

const name = '@guidepup/virtual-screen-reader/browser.js';
const source = readFileSync(createRequire(import.meta.url).resolve(name), 'utf8');
const path = '/virtual-screen-reader.js';

/** No page has as much to say: a reader that gets nowhere stops here. */
const MOST_PHRASES = 1_000;

/**
 * All that a virtual screen reader says on its way from the start of the main part to its end. It is a
 * model of one, by the rules for names, roles and order; it is no NVDA or VoiceOver. What is chosen it
 * takes from the markup instead of the field, so that stands in the trees (trees.spec.ts). It comes as
 * a module of the site, so the test must use `bypassCSP`.
 */
export async function hear(page: Page): Promise<readonly string[]> {
  await page.route(`**${path}`, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: source }),
  );
  return page.evaluate(
    async ([address, most]) => {
      const { virtual } = (await import(address)) as typeof Reader;
      const container = document.querySelector('main');
      if (container === null) throw new Error('no main part');
      // It would read closed folds, which browsers keep from readers.
      const folded = container.querySelectorAll('details:not([open]) > :not(summary)');
      for (const element of folded) element.setAttribute('aria-hidden', 'true');
      await virtual.start({ container });
      for (let count = 0; count < most; count += 1) {
        if ((await virtual.lastSpokenPhrase()) === 'end of main') break;
        await virtual.next();
      }
      const phrases = await virtual.spokenPhraseLog();
      await virtual.stop();
      for (const element of folded) element.removeAttribute('aria-hidden');
      return phrases;
    },
    [path, MOST_PHRASES] as const,
  );
}
