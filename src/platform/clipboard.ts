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

/**
 * Copies a piece with its links and pictures, for an editor that shows them; `text` is for what cannot.
 * `false` when the browser refuses, does not answer or has no way for it.
 */
export async function copyFormatted(html: string, text: string): Promise<boolean> {
  try {
    const parts = Object.entries({ 'text/html': html, 'text/plain': text });
    const blobs = parts.map(([type, part]) => [type, new Blob([part], { type })] as const);
    const item = new ClipboardItem(Object.fromEntries(blobs));
    await within(PATIENCE, navigator.clipboard.write([item]));
    return true;
  } catch {
    return false;
  }
}
