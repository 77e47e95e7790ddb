import { savesData } from './connection.ts';
import { applyFonts, areFontsApplied, loadFonts } from './fonts.ts';
import { within } from './within.ts';

/** In milliseconds: paper is as good without our fonts, so nobody waits longer for them. */
const PATIENCE = 1_000;

/** Ends when our fonts are in use, or are not waited for. */
export async function fontsForPaper(): Promise<void> {
  if (!areFontsApplied() && !savesData())
    await within(PATIENCE, loadFonts()).then(applyFonts, () => undefined);
}

/** Prints the page. */
export async function printPage(): Promise<void> {
  await fontsForPaper();
  globalThis.print();
}
