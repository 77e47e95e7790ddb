/**
 * Adds styles that came with a script, so that the first page does not carry the styles of a result.
 * The policy allows it, because nothing is written into the page.
 */
export function adoptStyles(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
