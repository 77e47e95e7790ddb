/**
 * Prints the page, or one part of it: while the paper is made, `data-print` on the document says
 * which, for the style sheets.
 */
export function printPage(part?: 'tips'): void {
  const { documentElement: page } = document;
  if (part === undefined) return globalThis.print();
  page.dataset['print'] = part;
  // Some browsers return from print() before the paper is made.
  globalThis.addEventListener('afterprint', () => delete page.dataset['print'], { once: true });
  globalThis.print();
}
