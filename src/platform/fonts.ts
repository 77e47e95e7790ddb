/** The addresses of our fonts, whose names tell family and weight (layouts/Page.astro). */
function addresses(): readonly string[] {
  return document.documentElement.dataset['fonts']?.split(' ') ?? [];
}

/** Fetches our fonts, all or none. They are not in use yet: a page that is read keeps its letters. */
export function loadFonts(): Promise<readonly FontFace[]> {
  return Promise.all(
    addresses().map((address) => {
      const [, family = '', weight = ''] = /(roer-\w+)-(\d+)/.exec(address) ?? [];
      return new FontFace(family, `url(${address})`, { weight }).load();
    }),
  );
}

/** Sets the page in these fonts from the next frame on. */
export function applyFonts(faces: readonly FontFace[]): void {
  for (const face of faces) document.fonts.add(face);
}

/** Whether the page is set in fonts that were applied. Those that may come too late do not count. */
export function areFontsApplied(): boolean {
  return [...document.fonts].some(
    // Some browsers give the name of a family in quotes.
    ({ family, display }) => /^["']?roer-/.test(family) && display !== 'optional',
  );
}
