import { within } from './within.ts';

/** In milliseconds: much longer than copying takes, much shorter than a person waits for a word. */
const PATIENCE = 2_000;

/**
 * Copies text to the clipboard; `false` when the browser refuses or does not answer, so that the
 * caller can show it.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await within(PATIENCE, navigator.clipboard.writeText(text));
    return true;
  } catch {
    return false;
  }
}
