import { describe, expect, it } from 'vitest';
import { axisPoint, RINGS } from '../../../../src/figures/radarGeometry.ts';
import type { RadarDrawing } from '../../../../src/islands/radar/drawing.ts';
import { paintRadar } from '../../../../src/islands/radar/paintRadar.ts';
import { placeRadar } from '../../../../src/islands/radar/placeRadar.ts';

type Spot = readonly [x: number, y: number];
/** One stroke of the pen, with what it was dipped in. */
type Stroke = {
  readonly how: 'fill' | 'stroke';
  readonly color: string;
  readonly rule: string | undefined;
  readonly dash: readonly number[];
  readonly figures: readonly (readonly Spot[])[];
};

/** A canvas that writes down what is drawn on it. */
function recorder() {
  const strokes: Stroke[] = [];
  const texts: string[] = [];
  let figures: Spot[][] = [];
  let dash: readonly number[] = [];
  const context = {
    font: '',
    fillStyle: '',
    strokeStyle: '',
    lineWidth: 0,
    lineJoin: '',
    textAlign: '',
    textBaseline: '',
    measureText: (text: string) => ({ width: 7 * text.length }),
    beginPath: () => (figures = []),
    moveTo: (x: number, y: number) => figures.push([[x, y]]),
    lineTo: (x: number, y: number) => figures.at(-1)?.push([x, y]),
    arc: (x: number, y: number) => figures.push([[x, y]]),
    closePath: () => undefined,
    setLineDash: (next: readonly number[]) => (dash = next),
    fillText: (text: string) => texts.push(text),
    fill: (rule?: string) =>
      strokes.push({
        how: 'fill',
        color: context.fillStyle,
        rule,
        dash,
        figures,
      }),
    stroke: () =>
      strokes.push({
        how: 'stroke',
        color: context.strokeStyle,
        rule: undefined,
        dash,
        figures,
      }),
  };
  return { context: context as unknown as CanvasRenderingContext2D, strokes, texts };
}

const SIZE = { width: 400, height: 360 };
const labels = [['een'], ['twee'], ['drie', 'lang'], ['vier'], ['vijf'], ['zes']];
const stands = [50, 100, 67, 0, 42, 83].map((value, i) => ({
  value,
  low: Math.max(0, value - 10),
  high: Math.min(100, value + 10),
  beside: 10 * i,
}));
const drawing: RadarDrawing = {
  labels,
  values: [],
  low: [],
  high: [],
  font: 'serif',
  colors: {
    ink: 'ink',
    grid: 'grid',
    line: 'line',
    band: 'band',
    paper: 'paper',
    axes: ['a', 'b', 'c', 'd', 'e', 'f'],
  },
};

function paint(more: Partial<RadarDrawing> = {}) {
  const { context, strokes, texts } = recorder();
  paintRadar({ ctx: context, ...SIZE }, { ...drawing, ...more }, stands);
  return {
    texts,
    of: (how: string, color: string) =>
      strokes.filter((one) => one.how === how && one.color === color),
  };
}

/** Where the geometry of paper and picture puts these numbers on this canvas. */
function cornersOf(values: readonly number[]): Spot[] {
  const { center, radius } = placeRadar(SIZE, labels, (text) => 7 * text.length);
  return values.map((value, i) => {
    const { x, y } = axisPoint(i, values.length, value, radius);
    return [x + center.x, y + center.y];
  });
}

describe('a painted radar', () => {
  it('has its rings and an axis a bouwsteen', () => {
    const [grid, ...others] = paint().of('stroke', 'grid');
    expect(others).toEqual([]);
    expect(grid?.figures.slice(0, RINGS.length)).toEqual(
      RINGS.map((ring) => cornersOf(stands.map(() => ring))),
    );
    expect(grid?.figures.slice(RINGS.length).map((axis) => axis[1])).toEqual(
      cornersOf(stands.map(() => 100)),
    );
  });

  it('fills what lies between the edges of the margin, and no more', () => {
    const [band, ...others] = paint().of('fill', 'band');
    expect(others).toEqual([]);
    expect(band?.rule).toBe('evenodd');
    expect(band?.figures).toEqual([
      cornersOf(stands.map(({ high }) => high)),
      cornersOf(stands.map(({ low }) => low)),
    ]);
  });

  it('has a whole line through the scores, and a point in the colour of each bouwsteen', () => {
    const painted = paint();
    const corners = cornersOf(stands.map(({ value }) => value));
    expect(painted.of('stroke', 'line')).toMatchObject([{ figures: [corners], dash: [] }]);
    const points = drawing.colors.axes.map(
      (color) => painted.of('fill', color)[0]?.figures[0]?.[0],
    );
    expect(points).toEqual(corners);
    expect(painted.of('stroke', 'ink')).toEqual([]);
  });

  it('names every axis, line by line', () => {
    expect(paint().texts).toEqual(labels.flat());
  });

  it('has another result over it, dashed and with diamonds, and its own points in one colour', () => {
    const painted = paint({ beside: stands.map(({ beside }) => beside) });
    const corners = cornersOf(stands.map(({ beside }) => beside));
    expect(painted.of('stroke', 'ink')).toMatchObject([{ figures: [corners], dash: [7, 5] }]);
    const diamonds = painted.of('fill', 'ink').map(({ figures: [diamond = []] }) => diamond);
    expect(diamonds.map((diamond) => diamond.length)).toEqual(corners.map(() => 4));
    const middles = diamonds.map((diamond) => [diamond[0]?.[0], diamond[1]?.[1]]);
    expect(middles).toEqual(corners);
    expect(painted.of('fill', 'line')).toHaveLength(stands.length);
    // The edge of a point is whole again.
    expect(painted.of('stroke', 'paper').every(({ dash }) => dash.length === 0)).toBe(true);
  });
});
