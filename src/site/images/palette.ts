import type { TraitId } from '../../domain/test/scales.ts';
import { projectText } from './projectFile.ts';

const TOKENS = ['src/styles/tokens.css', 'src/styles/accents.css'];

export type Palette = {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly helm: string;
  readonly accent: (trait: TraitId) => string;
};

/** The light colours of the site, read from its style sheets: a second list would become outdated. */
export function paletteOf(css: string): Palette {
  const light = (start: string) => {
    const from = css.indexOf(start);
    const found = /light-dark\((?<light>#[\da-f]{3,6}),/.exec(from < 0 ? '' : css.slice(from));
    const color = found?.groups?.['light'];
    if (color === undefined)
      throw new Error(`${TOKENS.join(' and ')} has no light colour for ${start}`);
    return color;
  };
  return {
    paper: light('--paper:'),
    ink: light('--ink:'),
    soft: light('--soft:'),
    line: light('--line:'),
    helm: light('--helm:'),
    accent: (trait) => light(`.trait-${trait} {`),
  };
}

let palette: Palette | null = null;

export function sitePalette(): Palette {
  palette ??= paletteOf(TOKENS.map(projectText).join(''));
  return palette;
}
