import type { Point } from '../../domain/radarGeometry.ts';
import { axisPoint, radarPolygon, RINGS } from '../../domain/radarGeometry.ts';
import type { RadarDrawing } from './drawRadar.ts';
import type { Canvas, Stands } from './numbersChart.ts';
import { labelOf, placeRadar } from './placeRadar.ts';

/** The height of a letter in the names of the axes, in pixels. */
const LETTER = 13;

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
  const trace = (points: readonly Point[]) => {
    points.forEach(({ x, y }) => context.lineTo(x, y));
    context.closePath();
  };
  const stroke = (points: readonly Point[], color: string, width: number) => {
    context.beginPath();
    trace(points);
    context.strokeStyle = color;
    context.lineWidth = width;
    context.stroke();
  };
  const dot = (color: string) => {
    context.fillStyle = color;
    context.fill();
    context.strokeStyle = colors.paper;
    context.lineWidth = 2;
    context.stroke();
  };

  context.lineJoin = 'round';
  for (const value of RINGS) stroke(ring(stands.map(() => value)), colors.grid, 1);
  stands.forEach((_, i) => {
    stroke([center, moved(axisPoint(i, stands.length, 100, radius))], colors.grid, 1);
  });

  context.fillStyle = colors.ink;
  context.textBaseline = 'middle';
  labels.forEach((lines, i) => {
    const { x, y, align, step } = labelOf(place, lines.length, i, labels.length);
    context.textAlign = align;
    lines.forEach((line, row) => context.fillText(line, x, y + row * step));
  });

  context.beginPath();
  trace(ring(stands.map(({ high }) => high)));
  const [first] = ring(stands.map(({ low }) => low));
  if (first) context.moveTo(first.x, first.y);
  trace(ring(stands.map(({ low }) => low)));
  context.fillStyle = colors.band;
  context.fill('evenodd');

  const corners = ring(stands.map(({ value }) => value));
  stroke(corners, colors.line, 2.5);
  corners.forEach(({ x, y }, i) => {
    context.beginPath();
    context.arc(x, y, 6, 0, 2 * Math.PI);
    dot((beside ? undefined : colors.axes[i]) ?? colors.line);
  });

  if (beside === undefined) return;
  const others = ring(stands.map((stand) => stand.beside));
  context.setLineDash([7, 5]);
  stroke(others, colors.ink, 2);
  context.setLineDash([]);
  for (const { x, y } of others) {
    context.beginPath();
    trace([
      ...[
        { x, y: y - 7 },
        { x: x + 7, y },
      ],
      ...[
        { x, y: y + 7 },
        { x: x - 7, y },
      ],
    ]);
    dot(colors.ink);
  }
}
