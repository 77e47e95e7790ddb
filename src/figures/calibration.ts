import type { SaidAndTrue } from '../domain/score/norms.ts';
import type { Anchor, Point, Stroke } from './strokes.ts';

/**
 * Chances that were said, to the right, against how often they came true, upwards: both of 100. On the
 * `even` line they are equal. A `dot` is a point of the kern, a `ring` one of the full test.
 */
type CalibrationRole = 'axis' | 'even' | 'dot' | 'ring' | 'tick';

/** What stands along the axes. */
export type AxisNames = { readonly said: string; readonly true: string };

/** The corner of the axes is at 0, 100, and 100 units are a chance of 1. */
export const CALIBRATION_BOX = { left: -16, top: -14, width: 122, height: 130 };

const [DOT, RING] = [1.9, 3.4];
const TICKS = [0, 50, 100];

/** The place of a chance and its truth, both 0–1. */
const placeOf = (point: SaidAndTrue): Point => ({ x: 100 * point.said, y: 100 - 100 * point.true });

function tick(text: string, x: number, y: number, anchor: Anchor): Stroke<CalibrationRole> {
  return { kind: 'text', role: 'tick', text, at: { x, y }, anchor };
}

/** The whole figure; later strokes lie over earlier ones. */
export function calibrationStrokes(
  { kern, full }: Readonly<Record<'kern' | 'full', readonly SaidAndTrue[]>>,
  names: AxisNames,
): readonly Stroke<CalibrationRole>[] {
  const line = (x1: number, y1: number, x2: number, y2: number): readonly [Point, Point] => [
    { x: x1, y: y1 },
    { x: x2, y: y2 },
  ];
  const marks = (role: 'dot' | 'ring', radius: number, points: readonly SaidAndTrue[]) =>
    points.map((point): Stroke<CalibrationRole> => {
      return { kind: 'circle', role, at: placeOf(point), radius };
    });
  return [
    { kind: 'lines', role: 'axis', lines: [line(0, 0, 0, 100), line(0, 100, 100, 100)] },
    { kind: 'lines', role: 'even', lines: [line(0, 100, 100, 0)] },
    ...marks('ring', RING, full),
    ...marks('dot', DOT, kern),
    ...TICKS.flatMap((at) => [
      tick(String(at), at, 107, 'middle'),
      ...(at === 0 ? [] : [tick(String(at), -2, 102 - at, 'end')]),
    ]),
    tick(names.true, -2, -8, 'start'),
    tick(names.said, 100, 113, 'end'),
  ];
}
