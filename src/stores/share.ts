import { copyToClipboard } from '../platform/clipboard.ts';

/** *Kopieer link*: `false` when the browser does not allow it, so that the link can be shown instead. */
export function copyLink(link: string): Promise<boolean> {
  return copyToClipboard(link);
}

/** *Kopieer tekst*: `false` when the browser does not allow it. */
export function copyText(text: string): Promise<boolean> {
  return copyToClipboard(text);
}
