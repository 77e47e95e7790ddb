/**
 * Adds styles that came with a script, so that the first page does not carry the styles of a result.
 * The policy allows it, because nothing is written into the page. At build time there is no page yet:
 * one that is drawn then brings its styles itself.
 */
export function adoptStyles(css: string): void {
  if (typeof document === 'undefined') return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
