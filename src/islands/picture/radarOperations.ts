import type { Point } from '../../figures/radarGeometry.ts';
import { axisPoint, radarPolygon, RINGS } from '../../figures/radarGeometry.ts';
import type { RadarValues } from '../radar/radarValues.ts';
import type { Font, Measure, Operation } from './operations.ts';

const FONT: Font = { family: 'sans', size: 27, weight: 600 };
const LINE = 32;
const GAP = 20;
/** Beyond the outer ring for the names above and below it, in pixels: one line each. */
export const LABEL_ROOM = GAP + LINE;

type Place = {
  readonly center: Point;
  readonly radius: number;
  /** How far names may reach to either side of the middle, in pixels. */
  readonly edge: number;
};

/** The radar with its margin band and the names of its axes; the geometry is that of the screen. */
export function radarOperations(
  values: RadarValues,
  { center, radius, edge }: Place,
  measure: Measure,
): readonly Operation[] {
  const axes = values.length;
  const moved = ({ x, y }: Point) => ({ x: x + center.x, y: y + center.y });
  const ring = (numbers: readonly number[]) => radarPolygon(numbers, radius).map(moved);
  const at = (index: number, value: number) => moved(axisPoint(index, axes, value, radius));
  const spokes = values.map((_, i): readonly [Point, Point] => [center, at(i, 100)]);
  return [
    ...RINGS.map((value): Operation => ({
      kind: 'rings',
      stroke: 'line',
      width: 1.5,
      rings: [ring(values.map(() => value))],
    })),
    { kind: 'lines', lines: spokes, stroke: 'line', width: 1.5 },
    {
      kind: 'rings',
      rings: [ring(values.map(({ high }) => high)), ring(values.map(({ low }) => low))],
      fill: 'band',
    },
    {
      kind: 'rings',
      rings: [ring(values.map(({ points }) => points))],
      stroke: 'helm',
      width: 5,
    },
    ...values.map(({ trait, points }, i): Operation => ({
      kind: 'circle',
      radius: 11,
      fill: trait,
      stroke: 'paper',
      width: 4,
      at: at(i, points),
    })),
    ...values.flatMap(({ name, label }, i) => {
      const end = axisPoint(i, axes, 100, radius);
      const isWhole = measure(name, FONT) <= edge - Math.abs(end.x) - GAP;
      return labelOperations(isWhole ? [name] : label, end, center);
    }),
  ];
}

/** The name of an axis beside its end: over the top one, under the bottom one, else to the side. */
function labelOperations(
  lines: readonly string[],
  end: Point,
  center: Point,
): readonly Operation[] {
  const side = Math.abs(end.x) < 1 ? 0 : Math.sign(end.x);
  const align = side === 0 ? 'center' : side > 0 ? 'left' : 'right';
  // Capitals are about 0.7 of a letter's size: from the baseline up to the middle of the lines.
  const half = 0.35 * FONT.size - ((lines.length - 1) * LINE) / 2;
  const below = side !== 0 ? half : end.y < 0 ? -GAP : GAP + 0.7 * FONT.size;
  return lines.map((text, row) => ({
    kind: 'text',
    text,
    align,
    font: FONT,
    ink: 'ink',
    x: center.x + end.x + GAP * side,
    y: center.y + end.y + below + row * LINE,
  }));
}
