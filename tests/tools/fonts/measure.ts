import { readFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { CHROMIUM_ARGUMENTS } from '../../support/chromium/arguments.ts';
import { resolveChromium } from '../../support/chromium/index.ts';

/** A font file under the name by which it is measured. */
export interface Measured {
  readonly name: string;
  readonly path: string;
}

/** How wide each font sets these texts, in ems all together. A browser measures, pairs included. */
export async function widthsOf(
  fonts: readonly Measured[],
  texts: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const { executablePath, env } = await resolveChromium('package');
  const browser = await chromium.launch({
    executablePath,
    env: { ...process.env, ...env },
    args: [...CHROMIUM_ARGUMENTS],
  });
  try {
    const page = await browser.newPage();
    const widths = new Map<string, number>();
    for (const { name, path } of fonts) {
      const base64 = await readFile(path, 'base64');
      widths.set(name, await page.evaluate(widthIn, { name, base64, texts: [...texts] }));
    }
    return widths;
  } finally {
    await browser.close();
  }
}

/** Runs in the page. Large letters: a browser rounds small ones to whole pixels. */
async function widthIn(given: { name: string; base64: string; texts: string[] }): Promise<number> {
  const face = new FontFace(given.name, `url(data:font/woff2;base64,${given.base64})`);
  document.fonts.add(await face.load());
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) throw new Error('no canvas to measure on');
  context.font = `100px '${given.name}'`;
  // Word by word, as a line is set: one text of a whole file is longer than a canvas measures.
  const widths = given.texts.flatMap((text) =>
    text.split(' ').map((word) => context.measureText(`${word} `).width),
  );
  return widths.reduce((sum, width) => sum + width, 0) / 100;
}
