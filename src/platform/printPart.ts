import { fontsForPaper } from './print.ts';

/** What comes once paper has been made, or when a browser does not tell: the person goes on. */
const AFTER = ['afterprint', 'pointerdown', 'keydown'] as const;

/** Prints one part of the page: style sheets read its name in `data-print` on the root element. */
export async function printPart(part: 'tips'): Promise<void> {
  await fontsForPaper();
  const { documentElement: page } = document;
  page.dataset['print'] = part;
  // Not after print() itself: some browsers return from it before they lay out the pages.
  const end = () => {
    delete page.dataset['print'];
    for (const sign of AFTER) globalThis.removeEventListener(sign, end, true);
  };
  for (const sign of AFTER) globalThis.addEventListener(sign, end, true);
  globalThis.print();
}
