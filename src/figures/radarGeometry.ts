export type Point = { readonly x: number; readonly y: number };

/** The rings of every radar of ours, in points. */
export const RINGS: readonly number[] = [25, 50, 75, 100];

/** A point on axis `index` of `axes`, the first straight up, clockwise; `value` in points 0–100. */
export function axisPoint(index: number, axes: number, value: number, radius: number): Point {
  const angle = (2 * Math.PI * index) / axes - Math.PI / 2;
  const length = (value / 100) * radius;
  return { x: round(length * Math.cos(angle)), y: round(length * Math.sin(angle)) };
}

/** The corners of the polygon through one value (points 0–100) an axis, around the origin. */
export function radarPolygon(values: readonly number[], radius: number): readonly Point[] {
  return values.map((value, index) => axisPoint(index, values.length, value, radius));
}

/** SVG path data of a closed polygon. */
export function closedPath(points: readonly Point[]): string {
  return `M${points.map(({ x, y }) => `${coordinate(x)} ${coordinate(y)}`).join('L')}Z`;
}

/**
 * A number of an SVG as text. Fixed: of fractions that become text in another way V8 keeps what they
 * became, in a table that a radar made grow to 48 kB and that stays.
 */
export function coordinate(value: number): string {
  return value.toFixed(1);
}

/** Two decimals are finer than any screen or printer shows; more only cost bytes. */
function round(value: number): number {
  return Math.round(value * 100) / 100 || 0;
}
