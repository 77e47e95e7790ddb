/** Our fonts, in the order of their addresses on the root element (layouts/Page.astro). */
const FACES = [
  ['Roer Serif', '400'],
  ['Roer Serif', '600'],
  ['Roer Sans', '400'],
  ['Roer Sans', '600'],
] as const;

/** Fetches our fonts, all or none. They are not in use yet: a page that is read keeps its letters. */
export function loadFonts(): Promise<readonly FontFace[]> {
  const addresses = document.documentElement.dataset['fonts']?.split(' ') ?? [];
  return Promise.all(
    FACES.map(([family, weight], i) =>
      new FontFace(family, `url(${addresses[i] ?? ''})`, { weight }).load(),
    ),
  );
}

/** Sets the page in these fonts from the next frame on. */
export function applyFonts(faces: readonly FontFace[]): void {
  for (const face of faces) document.fonts.add(face);
}

/** Whether the page is set in fonts that were applied. Those that came too late to show do not count. */
export function areFontsApplied(): boolean {
  return [...document.fonts].some(({ family, display }) => isOurs(family) && display !== 'optional');
}

/** Some browsers give the name of a family in quotes. */
function isOurs(family: string): boolean {
  return FACES.some(([name]) => family.replaceAll(/["']/g, '') === name);
}
