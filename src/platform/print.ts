/**
 * Prints the page, or one part of it: style sheets read the name of the part in `data-print` on the
 * root element.
 */
export function printPage(part?: 'tips'): void {
  const { documentElement: page } = document;
  if (part === undefined) return globalThis.print();
  page.dataset['print'] = part;
  // Not after print() itself: some browsers return from it before they lay out the pages.
  globalThis.addEventListener('afterprint', () => delete page.dataset['print'], { once: true });
  globalThis.print();
}
