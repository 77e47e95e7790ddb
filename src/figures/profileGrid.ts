import { axisPoint } from './polar.ts';
import type { RadarAxis, RadarRole } from './radar.ts';
import { RADAR_RADIUS, radarStrokes } from './radar.ts';
import type { Point, Stroke } from './strokes.ts';

export type GridRole = RadarRole | 'tick' | 'value';

/** Points (0–100) between two ticks on an arm; at every second one the tick is longer. */
const TICK = 5;
const [SHORT, LONG] = [4, 8];
/** The points of the rings, which stand in numbers beside the first arm. */
const VALUES = [25, 50, 75];

/** A line across an arm at a number of points. */
function tickAt(arm: number, arms: number, points: number): readonly [Point, Point] {
  // Near the middle the arms are close to each other, and a tick must not reach the next.
  const room = (RADAR_RADIUS * points) / 100 / 2;
  const half = Math.min(points % (2 * TICK) === 0 ? LONG : SHORT, room);
  const at = axisPoint(arm, arms, points, RADAR_RADIUS);
  const end = axisPoint(arm, arms, 100, 1);
  const across = { x: -end.y * half, y: end.x * half };
  return [
    { x: at.x - across.x, y: at.y - across.y },
    { x: at.x + across.x, y: at.y + across.y },
  ];
}

/** The empty helm, to draw a profile in by hand: with ticks along its arms, and knobs to write in. */
export function profileGridStrokes(
  axes: readonly Pick<RadarAxis, 'trait' | 'lines'>[],
): readonly Stroke<GridRole>[] {
  const ticks = Array.from({ length: 100 / TICK - 1 }, (_, i) => (i + 1) * TICK);
  return [
    ...radarStrokes(axes.map((axis) => ({ ...axis, score: null, count: null }))),
    {
      kind: 'lines',
      role: 'tick',
      lines: axes.flatMap((_, arm) => ticks.map((points) => tickAt(arm, axes.length, points))),
    },
    ...VALUES.map((points): Stroke<GridRole> => {
      const { x, y } = axisPoint(0, axes.length, points, RADAR_RADIUS);
      return {
        kind: 'text',
        role: 'value',
        text: String(points),
        anchor: 'start',
        at: { x: x + LONG + 2, y: y + 4 },
      };
    }),
  ];
}
