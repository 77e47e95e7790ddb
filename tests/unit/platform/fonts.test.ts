// cspell:ignore unstub
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { applyFonts, areFontsApplied, loadFonts } from '../../../src/platform/fonts.ts';

interface Descriptors {
  readonly weight?: string;
  readonly display?: string;
}

class FakeFace {
  readonly family: string;
  readonly source: string;
  readonly weight: string | undefined;
  readonly display: string;
  constructor(family: string, source: string, { weight, display = 'auto' }: Descriptors) {
    this.family = family;
    this.source = source;
    this.weight = weight;
    this.display = display;
  }
  load(): Promise<this> {
    return this.source.includes('missing') ? Promise.reject(new Error()) : Promise.resolve(this);
  }
}

let dataset: { fonts?: string };
beforeEach(() => {
  dataset = { fonts: '/a/roer-serif-400.x.woff2 /a/roer-sans-600.y.woff2' };
  vi.stubGlobal('FontFace', FakeFace);
  vi.stubGlobal('document', { documentElement: { dataset }, fonts: new Set() });
});
afterEach(() => vi.unstubAllGlobals());

it('the name of a file tells family and weight', async () => {
  expect(await loadFonts()).toEqual([
    {
      family: 'roer-serif',
      source: 'url(/a/roer-serif-400.x.woff2)',
      weight: '400',
      display: 'auto',
    },
    {
      family: 'roer-sans',
      source: 'url(/a/roer-sans-600.y.woff2)',
      weight: '600',
      display: 'auto',
    },
  ]);
});

it('loaded fonts are used only when they are applied', async () => {
  const faces = await loadFonts();
  expect(areFontsApplied()).toBe(false);
  applyFonts(faces);
  expect(areFontsApplied()).toBe(true);
});

it('one that is missing leaves all of them out', async () => {
  dataset.fonts += ' /a/missing/roer-sans-400.z.woff2';
  await expect(loadFonts()).rejects.toThrow();
});

it.each([
  ['"roer-serif"', 'auto', true],
  ['roer-serif', 'optional', false],
  ['Other', 'auto', false],
])('the family %s with display %s: %s', (family, display, expected) => {
  document.fonts.add(new FontFace(family, '', { display: display as FontDisplay }));
  expect(areFontsApplied()).toBe(expected);
});
