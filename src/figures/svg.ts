import type { Point, Stroke } from './strokes.ts';

/** An SVG element, for Preact, Astro or text. */
export type SvgElement = {
  readonly tag: 'circle' | 'path' | 'text';
  readonly attributes: Readonly<Record<string, string>>;
  readonly text?: string;
};

/**
 * A stroke as an SVG element. Its role and its bouwsteen become classes, because colours come from
 * the styles.
 */
export function svgElement(stroke: Stroke): SvgElement {
  const className = stroke.trait ? `${stroke.role} trait-${stroke.trait}` : stroke.role;
  switch (stroke.kind) {
    case 'circle': {
      const { at, radius } = stroke;
      const [cx, cy, r] = [at.x, at.y, radius].map(coordinate) as [string, string, string];
      return { tag: 'circle', attributes: { class: className, cx, cy, r } };
    }
    case 'polygons': {
      const d = stroke.rings.map((ring) => `${pathOf(ring)}Z`).join('');
      return { tag: 'path', attributes: { class: className, d, 'fill-rule': 'evenodd' } };
    }
    case 'lines':
      return {
        tag: 'path',
        attributes: { class: className, d: stroke.lines.map(pathOf).join('') },
      };
    case 'text': {
      const { at, anchor, text } = stroke;
      const place = { x: coordinate(at.x), y: coordinate(at.y) };
      return {
        tag: 'text',
        attributes: { class: className, ...place, 'text-anchor': anchor },
        text,
      };
    }
  }
}

/** The `viewBox` of a figure around the origin; `edge` is half its width and height. */
export function boxAround(edge: number): string {
  return `${-edge} ${-edge} ${2 * edge} ${2 * edge}`;
}

function pathOf(points: readonly Point[]): string {
  return `M${points.map(({ x, y }) => `${coordinate(x)} ${coordinate(y)}`).join('L')}`;
}

/** A number for SVG, with fixed decimals: V8 keeps the text of other fractions, 48 kB per radar. */
function coordinate(value: number): string {
  return value.toFixed(1).replace('.0', '');
}
