// cspell:ignore Bytedance
/** Marks in the user agent of browsers inside apps. */
const MARKS = [
  // Facebook
  /\bFB(AN|AV|_IAB|IOS)\b/,
  // Threads is Barcelona, and WeChat is MicroMessenger.
  /\b(Instagram|Barcelona|LinkedInApp|Twitter|Snapchat|MicroMessenger)\b/,
  // TikTok
  /\b(musical_ly|BytedanceWebview|TikTok|trill_\d)/i,
  /\b(Pinterest\/|Line\/\d)/,
  // Android's view of a page within an app
  /; wv\)/,
];

/**
 * Whether this user agent is a browser inside an app. It often cannot print or save, and other
 * browsers cannot see what it stores.
 */
export function isInAppBrowser(userAgent: string): boolean {
  return MARKS.some((mark) => mark.test(userAgent));
}

/** Whether the page runs in a browser inside an app. */
export function isInApp(): boolean {
  return isInAppBrowser(navigator.userAgent);
}
