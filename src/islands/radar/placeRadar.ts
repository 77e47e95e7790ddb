import type { Point } from '../../figures/radarGeometry.ts';
import { axisPoint } from '../../figures/radarGeometry.ts';

/** Between ring and names, from line to line of a name, and from names to the edge; in pixels. */
const [GAP, LINE, EDGE] = [8, 15, 3];

export type Labels = readonly (readonly string[])[];

/** Where a radar stands on its canvas, in CSS pixels. */
export type Place = { readonly center: Point; readonly radius: number };

/** Straight up or down: above or below the radar, not beside it. */
const isMiddle = ({ x }: Point) => Math.abs(x) < 0.01;

/**
 * As large as the names around it leave room for, in the middle of what it takes.
 * `measure`: how wide a text comes out.
 */
export function placeRadar(
  { width, height }: { readonly width: number; readonly height: number },
  labels: Labels,
  measure: (text: string) => number,
): Place {
  let [radius, above, below] = [Infinity, 0, 0];
  labels.forEach((lines, i) => {
    const end = axisPoint(i, labels.length, 100, 1);
    if (!isMiddle(end)) {
      const beside = width / 2 - EDGE - Math.max(...lines.map(measure));
      radius = Math.min(radius, beside / Math.abs(end.x) - GAP);
    } else if (end.y < 0) above = GAP + lines.length * LINE;
    else below = GAP + lines.length * LINE;
  });
  radius = Math.max(0, Math.min(radius, (height - above - below) / 2));
  return { center: { x: width / 2, y: (height + above - below) / 2 }, radius };
}

/** Where the name of an axis stands: the middle of its first line, and how far to the next. */
export function labelOf(
  { center, radius }: Place,
  lines: number,
  index: number,
  axes: number,
): Point & { readonly align: 'left' | 'center' | 'right'; readonly step: number } {
  const end = axisPoint(index, axes, 100, radius + GAP);
  const side = isMiddle(axisPoint(index, axes, 100, 1)) ? 0 : Math.sign(end.x);
  // Wholly above or below its axis, so that it keeps clear of a point at the end.
  const first = end.y < 0 ? 0.5 - lines : 0.5;
  return {
    x: center.x + end.x,
    y: center.y + end.y + first * LINE,
    align: side === 0 ? 'center' : side > 0 ? 'left' : 'right',
    step: LINE,
  };
}
