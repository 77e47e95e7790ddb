import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** `own`: the letters that this browser uses by itself. The others are as wide and narrow as people have. */
export const TYPEFACES = ['own', 'wide', 'narrow'] as const;
export type Typeface = (typeof TYPEFACES)[number];

const { resolve } = createRequire(import.meta.url);

/** Regular and bold. */
const FILES = {
  wide: {
    400: resolve('@fontsource/dejavu-sans/files/dejavu-sans-latin-400-normal.woff2'),
    700: resolve('@fontsource/dejavu-sans/files/dejavu-sans-latin-700-normal.woff2'),
  },
  narrow: {
    400: resolve('@fontsource/pt-sans-narrow/files/pt-sans-narrow-latin-400-normal.woff2'),
    700: resolve('@fontsource/pt-sans-narrow/files/pt-sans-narrow-latin-700-normal.woff2'),
  },
} as const;

async function fontFace(name: 'wide' | 'narrow', weight: 400 | 700): Promise<string> {
  const source = `url(data:font/woff2;base64,${await readFile(FILES[name][weight], 'base64')})`;
  return `@font-face { font-family: ${name}; font-weight: ${weight}; src: ${source}; }`;
}

async function styleFor(typeface: Typeface): Promise<string> {
  if (typeface === 'own') return '';
  const faces = await Promise.all([fontFace(typeface, 400), fontFace(typeface, 700)]);
  return `${faces.join('\n')}\n:root { --serif: ${typeface}; --sans: ${typeface}; }`;
}

/**
 * Shows the page in other letters. The policy of the site forbids a style from outside, so the test
 * needs `test.use({ bypassCSP: true })`.
 */
export async function setTypeface(page: Page, typeface: Typeface): Promise<void> {
  await page.evaluate(
    async ([css, name]) => {
      const id = 'typeface-of-the-test';
      const style = document.getElementById(id) ?? document.createElement('style');
      style.id = id;
      style.textContent = css;
      document.head.append(style);
      if (name === 'own') return;
      const faces = await Promise.all(
        ['400', '700'].map((weight) => document.fonts.load(`${weight} 16px ${name}`)),
      );
      if (faces.flat().length !== 2) throw new Error(`the letters ${name} are not there`);
    },
    [await styleFor(typeface), typeface] as const,
  );
}
