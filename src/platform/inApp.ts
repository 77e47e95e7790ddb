// cspell:ignore Bytedance
/** Marks in the user agent of browsers inside apps, by app. */
const APPS: readonly (readonly [app: string, mark: RegExp])[] = [
  ['Facebook', /\bFB(AN|AV|_IAB|IOS)\b/],
  ['Instagram', /\bInstagram\b/],
  ['Threads', /\bBarcelona\b/],
  ['LinkedIn', /\bLinkedInApp\b/],
  ['X', /\bTwitter\b/],
  ['TikTok', /\b(musical_ly|BytedanceWebview|TikTok|trill_\d)/i],
  ['Snapchat', /\bSnapchat\b/],
  ['Pinterest', /\bPinterest\//],
  ['WeChat', /\bMicroMessenger\b/],
  ['Line', /\bLine\/\d/],
  ['WebView', /; wv\)/],
];

/**
 * The app that this browser is part of, by its user agent; `null` for an ordinary browser. A browser
 * inside an app often cannot print or save, and other browsers cannot see what it stores.
 */
export function inAppBrowser(userAgent: string): string | null {
  return APPS.find(([, mark]) => mark.test(userAgent))?.[0] ?? null;
}

/** Whether the page runs in a browser inside an app. */
export function isInApp(): boolean {
  return inAppBrowser(navigator.userAgent) !== null;
}
