import { copyToClipboard } from '../platform/clipboard.ts';
import type { Shareable, ShareOutcome } from '../platform/deviceShare.ts';
import { hasShareSheet, openShareSheet } from '../platform/deviceShare.ts';
import { inAppBrowser } from '../platform/inApp.ts';

/** *Kopieer link*: `false` when the browser does not allow it, so that the link can be shown instead. */
export function copyLink(link: string): Promise<boolean> {
  return copyToClipboard(link);
}

/** *Kopieer tekst*: `false` when the browser does not allow it. */
export function copyText(text: string): Promise<boolean> {
  return copyToClipboard(text);
}

/** Whether *Deel via…* can be offered here. */
export function canShareByDevice(): boolean {
  return hasShareSheet();
}

/** *Deel via…*: the device's own share sheet. */
export function shareByDevice(shareable: Shareable): Promise<ShareOutcome> {
  return openShareSheet(shareable);
}

/** Is this the browser inside an app, which often cannot print or save? */
export function isInApp(): boolean {
  return inAppBrowser(navigator.userAgent) !== null;
}
