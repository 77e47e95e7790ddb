// cspell:ignore Bytedance
/** How browsers inside apps name themselves, by the app. */
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
 * The app whose own browser this is, by its user agent, or `null` for a browser of its own. Such
 * browsers often cannot print or save, and keep what they store to themselves.
 */
export function inAppBrowser(userAgent: string): string | null {
  return APPS.find(([, mark]) => mark.test(userAgent))?.[0] ?? null;
}

/** Whether this is such a browser. */
export function isInApp(): boolean {
  return inAppBrowser(navigator.userAgent) !== null;
}
