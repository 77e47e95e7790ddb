/**
 * Adds styles that came with a script. So the styles of a result travel with its code and not with
 * the first page; the policy allows it, since nothing is written into the page.
 */
export function adoptStyles(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
