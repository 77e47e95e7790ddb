import type { TraitId } from '../../domain/test/scales.ts';
import { TRAITS } from '../../domain/test/scales.ts';
import type { Palette } from './palette.ts';

export type HelmPlace = {
  /** The middle, in pixels of the picture. */
  readonly x: number;
  readonly y: number;
  /** From the middle to the edge of a handle, in pixels. */
  readonly radius: number;
};

/** The same measures as components/TraitHelm.astro. */
const EDGE = 97;

/** The helm as SVG: six handles, those of `traits` large and in their colour, the others bare. */
export function helmSvg(
  traits: readonly TraitId[],
  { x, y, radius }: HelmPlace,
  palette: Palette,
): string {
  const spokes = TRAITS.map((trait, i) => {
    const shown = traits.includes(trait);
    const handle = shown
      ? `<circle cy="-84" r="13" fill="${palette.accent(trait)}" stroke="none"/>`
      : `<circle cy="-84" r="7" fill="${palette.paper}"/>`;
    return `<g transform="rotate(${60 * i})"><path d="M0-16V-76"/>${handle}</g>`;
  });
  const place = `transform="translate(${x} ${y}) scale(${radius / EDGE})"`;
  const pen = `fill="none" stroke="${palette.helm}" stroke-width="2.5" stroke-linecap="round"`;
  const hub = `<circle r="11" fill="${palette.helm}" stroke="none"/>`;
  return `<g ${place} ${pen}><circle r="58"/><circle r="46"/>${hub}${spokes.join('')}</g>`;
}

/** The mark of the site, as in components/Helm.astro, as SVG; `size` in pixels. */
export function markSvg(x: number, y: number, size: number, palette: Palette): string {
  const spokes =
    'M24 29V44M24 19V4M28.3 26.5L41.3 34M28.3 21.5L41.3 14M19.7 26.5L6.7 34M19.7 21.5L6.7 14';
  const place = `transform="translate(${x} ${y}) scale(${size / 48})"`;
  const pen = `fill="none" stroke="${palette.helm}" stroke-width="3" stroke-linecap="round"`;
  const hub = `<circle cx="24" cy="24" r="3" fill="${palette.helm}"/>`;
  return `<g ${place} ${pen}><circle cx="24" cy="24" r="12"/>${hub}<path d="${spokes}"/></g>`;
}
