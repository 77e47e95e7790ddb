import type { Point } from './strokes.ts';

/**
 * A point on axis `index` of `axes`; the first axis points up and the order is clockwise. `value` in
 * points 0–100.
 */
export function axisPoint(index: number, axes: number, value: number, radius: number): Point {
  const angle = (2 * Math.PI * index) / axes - Math.PI / 2;
  const length = (value / 100) * radius;
  return { x: round(length * Math.cos(angle)), y: round(length * Math.sin(angle)) };
}

/** The corners of the polygon through one value (points 0–100) per axis, around the origin. */
export function radarPolygon(values: readonly number[], radius: number): readonly Point[] {
  return values.map((value, index) => axisPoint(index, values.length, value, radius));
}

/** Two decimals are finer than any screen or printer shows; more would only cost bytes. */
function round(value: number): number {
  return Math.round(value * 100) / 100 || 0;
}
