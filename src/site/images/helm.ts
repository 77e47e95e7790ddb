import type { TraitId } from '../../domain/test/scales.ts';
import type { HelmRole } from '../../figures/helm.ts';
import { HELM_EDGE, helmStrokes, MARK_EDGE, markStrokes } from '../../figures/helm.ts';
import { markup } from '../../figures/markup.ts';
import type { Point, Stroke } from '../../figures/strokes.ts';
import { svgElement } from '../../figures/svg.ts';
import type { Palette } from './palette.ts';

/** The place of a helm in a picture: its middle and its radius, in pixels. */
export type HelmPlace = Point & { readonly radius: number };

type Attributes = Readonly<Record<string, string | number>>;

/** Strokes as SVG text. The file has no style sheet, so each stroke carries its own look. */
function drawn(
  strokes: readonly Stroke<HelmRole>[],
  lookOf: (stroke: Stroke<HelmRole>) => Attributes,
  group: Attributes,
): string {
  const elements = strokes.map((stroke) => {
    const { tag, attributes } = svgElement(stroke);
    const { class: _, ...geometry } = attributes;
    return markup(tag, { ...geometry, ...lookOf(stroke) });
  });
  const pen = { fill: 'none', 'stroke-linecap': 'round', ...group };
  return markup('g', pen, elements.join(''));
}

/** The helm as SVG: six handles. Those of `traits` are large and coloured, the others are bare. */
export function helmSvg(
  traits: readonly TraitId[],
  { x, y, radius }: HelmPlace,
  { helm, paper, accent }: Palette,
): string {
  const lookOf = ({ role, trait }: Stroke<HelmRole>): Attributes => {
    if (role === 'handle' && trait) return { fill: accent(trait), stroke: 'none' };
    if (role === 'hub') return { fill: helm };
    return role === 'bare' ? { fill: paper } : {};
  };
  return drawn(helmStrokes(traits), lookOf, {
    stroke: helm,
    'stroke-width': 2.5,
    transform: `translate(${x} ${y}) scale(${radius / HELM_EDGE})`,
  });
}

type Mark = { readonly size: number; readonly color: string; readonly width: number };

/** The mark with its top left corner at a place; `width` is that of its lines, on its own grid of 48. */
function mark({ x, y }: Point, { size, color, width }: Mark): string {
  const lookOf = ({ role }: Stroke<HelmRole>): Attributes =>
    role === 'hub' ? { fill: color } : {};
  const half = size / 2;
  return drawn(markStrokes(), lookOf, {
    stroke: color,
    'stroke-width': width,
    transform: `translate(${x + half} ${y + half}) scale(${Number((half / MARK_EDGE).toFixed(3))})`,
  });
}

/** The mark in a picture; `size` in pixels. */
export function markSvg(at: Point, size: number, { helm }: Palette): string {
  return mark(at, { size, color: helm, width: 3 });
}

/** How the icon meets its edge: `round` by itself, `full` where a device cuts it to its own shape. */
export type IconEdge = 'round' | 'full';

/** A device may cut off all but a circle of four fifths of the width: the mark stays within it. */
const MARGINS: Readonly<Record<IconEdge, number>> = { round: 2, full: 9 };

/**
 * The icon of the site: the mark on paper, a little smaller and heavier, so that it is clear at 16
 * pixels.
 */
export function iconSvg({ helm, paper }: Palette, edge: IconEdge = 'round'): string {
  const [size, margin] = [48, MARGINS[edge]];
  const rx = edge === 'round' ? 10 : 0;
  const ground = markup('rect', { width: size, height: size, rx, fill: paper });
  const inner = mark(
    { x: margin, y: margin },
    { size: size - 2 * margin, color: helm, width: 3.8 },
  );
  const box = { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${size} ${size}` };
  return markup('svg', box, ground + inner);
}
