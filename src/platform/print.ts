import { savesData } from './connection.ts';
import { applyFonts, areFontsApplied, loadFonts } from './fonts.ts';
import { within } from './within.ts';

/** What comes once paper has been made, or when a browser does not tell: the person goes on. */
const AFTER = ['afterprint', 'pointerdown', 'keydown'] as const;

/** In milliseconds: paper is as good without our fonts, so nobody waits longer for them. */
const PATIENCE = 1_000;

/**
 * Prints the page, or one part of it: style sheets read the name of the part in `data-print` on the
 * root element.
 */
export async function printPage(part?: 'tips'): Promise<void> {
  if (!areFontsApplied() && !savesData())
    await within(PATIENCE, loadFonts()).then(applyFonts, () => undefined);
  const { documentElement: page } = document;
  if (part === undefined) return globalThis.print();
  page.dataset['print'] = part;
  // Not after print() itself: some browsers return from it before they lay out the pages.
  const end = () => {
    delete page.dataset['print'];
    for (const sign of AFTER) globalThis.removeEventListener(sign, end, true);
  };
  for (const sign of AFTER) globalThis.addEventListener(sign, end, true);
  globalThis.print();
}
