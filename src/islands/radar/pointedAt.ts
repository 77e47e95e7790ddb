import type { Point } from '../../figures/strokes.ts';
import { axisPoint } from '../../figures/polar.ts';
import { RADAR_BOX, RADAR_RADIUS, KNOB_REACH } from '../../figures/radar.ts';

/** The largest distance of a finger from a point or a knob, in units of the figure. */
const REACH = 26;

/** The axis whose point or knob is nearest to a place, or `null`; `at` in units of the figure. */
export function axisNear(at: Point, points: readonly number[]): number | null {
  const distanceTo = ({ x, y }: Point) => Math.hypot(at.x - x, at.y - y);
  const near = points.map((value, i) =>
    Math.min(
      distanceTo(axisPoint(i, points.length, value, RADAR_RADIUS)),
      distanceTo(axisPoint(i, points.length, 100, KNOB_REACH)),
    ),
  );
  const nearest = Math.min(...near);
  return nearest <= REACH ? near.indexOf(nearest) : null;
}

/** A place on screen, in units of a figure that fills `box`. */
export function inFigure({ x, y }: Point, box: DOMRect): Point {
  const scale = RADAR_BOX.width / box.width;
  return { x: RADAR_BOX.left + (x - box.left) * scale, y: RADAR_BOX.top + (y - box.top) * scale };
}
