import type { Point } from '../../figures/radarGeometry.ts';
import { axisPoint, radarPolygon, RINGS } from '../../figures/radarGeometry.ts';
import type { RadarDrawing } from './drawing.ts';
import type { Canvas, Stands } from './numbersChart.ts';
import { labelOf, placeRadar } from './placeRadar.ts';

/** Sizes in CSS pixels: letters of the names, points, and the diamonds of another result. */
const [LETTER, POINT, DIAMOND] = [13, 6, 7];

/** Adds a closed figure to the path. */
function trace(context: CanvasRenderingContext2D, [first, ...others]: readonly Point[]): void {
  if (first === undefined) return;
  context.moveTo(first.x, first.y);
  for (const { x, y } of others) context.lineTo(x, y);
  context.closePath();
}

function stroke(context: CanvasRenderingContext2D, color: string, width: number): void {
  context.strokeStyle = color;
  context.lineWidth = width;
  context.stroke();
}

/** One frame of the radar: grid and names, margin band, line and points. */
export function paintRadar(
  { ctx: context, width, height }: Canvas,
  { labels, beside, colors, font }: RadarDrawing,
  stands: Stands,
): void {
  context.font = `600 ${LETTER}px ${font}`;
  const place = placeRadar({ width, height }, labels, (text) => context.measureText(text).width);
  const { center, radius } = place;
  const moved = ({ x, y }: Point): Point => ({ x: x + center.x, y: y + center.y });
  const ring = (values: readonly number[]) => radarPolygon(values, radius).map(moved);
  const draw = (figures: readonly (readonly Point[])[]) => {
    context.beginPath();
    for (const figure of figures) trace(context, figure);
  };
  const dot = (color: string) => {
    context.fillStyle = color;
    context.fill();
    stroke(context, colors.paper, 2);
  };
  context.lineJoin = 'round';

  draw([
    ...RINGS.map((value) => ring(stands.map(() => value))),
    ...stands.map((_, i) => [center, moved(axisPoint(i, stands.length, 100, radius))]),
  ]);
  stroke(context, colors.grid, 1);

  context.fillStyle = colors.ink;
  context.textBaseline = 'middle';
  labels.forEach((lines, i) => {
    const { x, y, align, step } = labelOf(place, lines.length, i, labels.length);
    context.textAlign = align;
    lines.forEach((line, row) => context.fillText(line, x, y + row * step));
  });

  draw([ring(stands.map(({ high }) => high)), ring(stands.map(({ low }) => low))]);
  context.fillStyle = colors.band;
  context.fill('evenodd');

  const corners = ring(stands.map(({ value }) => value));
  draw([corners]);
  stroke(context, colors.line, 2.5);
  corners.forEach(({ x, y }, i) => {
    context.beginPath();
    context.arc(x, y, POINT, 0, 2 * Math.PI);
    dot((beside ? undefined : colors.axes[i]) ?? colors.line);
  });
  if (beside === undefined) return;

  const others = ring(stands.map((stand) => stand.beside));
  draw([others]);
  context.setLineDash([7, 5]);
  stroke(context, colors.ink, 2);
  context.setLineDash([]);
  for (const at of others) {
    // A radar of four equal axes is a diamond.
    const diamond = radarPolygon([100, 100, 100, 100], DIAMOND);
    draw([diamond.map(({ x, y }) => ({ x: x + at.x, y: y + at.y }))]);
    dot(colors.ink);
  }
}
