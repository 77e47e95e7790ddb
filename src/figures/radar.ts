import type { TraitId } from '../domain/test/scales.ts';
import { axisPoint, radarPolygon } from './polar.ts';
import type { Anchor, Point, Stroke } from './strokes.ts';

/**
 * The radar is a helm: its rim is at 100 points, and the knob beyond each arm carries the score of a
 * bouwsteen. The names are outside the rim, against the sides of the box.
 */
export type RadarRole =
  | 'rim'
  | 'ring'
  | 'hub'
  | 'arm'
  | 'band'
  | 'polygon'
  | 'other'
  | 'knob'
  | 'halo'
  | 'count'
  | 'point'
  | 'other-point'
  | 'name';

/** One axis; scores in points 0–100. */
export type RadarAxis = {
  readonly trait: TraitId;
  /** The name, over one or two short lines. */
  readonly lines: readonly string[];
  /** Without a score the knob is bare and there is no polygon: a polygon with a gap misleads. */
  readonly score: { readonly points: number; readonly low: number; readonly high: number } | null;
  /** The number in the knob; `null` leaves it empty. */
  readonly count: string | null;
};

export type RadarExtras = {
  /** The points 0–100 of somebody else, one per axis, as a second line. */
  readonly other?: readonly number[] | undefined;
  /** The chosen bouwsteen: it gets a second ring round its knob. */
  readonly chosen?: TraitId | null | undefined;
  /** For a figure with more room than the box: the names can be larger. */
  readonly names?: NameRoom;
};

/**
 * How far the names at the sides may reach from the middle, and the distance between lines of a
 * name.
 */
type NameRoom = { readonly side: number; readonly line: number };

/** The whole figure; the middle of the helm is at 0, 0. */
export const RADAR_BOX = { left: -181, top: -200, width: 362, height: 406 };
export const RADAR_RADIUS = 140;
export const POINT_RADIUS = 5.5;

const RINGS = [25, 50, 75];
const HUB = 8;
/**
 * The distance from the middle to a knob; then the radius of a knob, and of the ring round a chosen
 * one.
 */
export const KNOB_REACH = 160;
const [KNOB, HALO] = [15.5, 19.5];
/** Half the diagonal of a diamond, the point of another result. */
const DIAMOND = 6;

/** The distance from the middle of a knob down to the baseline of its number. */
const DROP = 5;
const NAMES: NameRoom = { side: RADAR_BOX.left + RADAR_BOX.width - 2, line: 16 };
/** The baselines of a name next to a knob. */
const BASELINE = { top: -184, upper: -120, lower: 128, bottom: 200 };

const CENTER: Point = { x: 0, y: 0 };

const polygon = (values: readonly number[]) => radarPolygon(values, RADAR_RADIUS);

/** All strokes; later ones lie over earlier ones. */
export function radarStrokes(
  axes: readonly RadarAxis[],
  { other, chosen, names = NAMES }: RadarExtras = {},
): readonly Stroke<RadarRole>[] {
  const at = (index: number, length: number) => axisPoint(index, axes.length, 100, length);
  const scores = axes.flatMap(({ score }) => score ?? []);
  const isWhole = scores.length === axes.length;
  const others = other === undefined ? [] : polygon(other);
  return [
    { kind: 'circle', role: 'rim', at: CENTER, radius: RADAR_RADIUS },
    { kind: 'polygons', role: 'ring', rings: RINGS.map((ring) => polygon(axes.map(() => ring))) },
    {
      kind: 'lines',
      role: 'arm',
      lines: axes.map((_, i): readonly [Point, Point] => [at(i, HUB), at(i, KNOB_REACH - KNOB)]),
    },
    { kind: 'circle', role: 'hub', at: CENTER, radius: HUB },
    ...(isWhole ? shapeOf(scores) : []),
    ...(other === undefined ? [] : [{ kind: 'polygons', role: 'other', rings: [others] } as const]),
    ...axes.flatMap((axis, i) => knobOf(axis, at(i, KNOB_REACH), axis.trait === chosen)),
    ...axes.flatMap(({ trait, score }, i): readonly Stroke<RadarRole>[] => {
      if (score === null) return [];
      const place = axisPoint(i, axes.length, score.points, RADAR_RADIUS);
      // Beside another result the colour of a point says whose it is, not which bouwsteen.
      const whose = other === undefined ? trait : undefined;
      return [{ kind: 'circle', role: 'point', trait: whose, at: place, radius: POINT_RADIUS }];
    }),
    ...others.map((place): Stroke<RadarRole> => ({
      kind: 'polygons',
      role: 'other-point',
      rings: [diamondAt(place)],
    })),
    ...axes.flatMap(({ lines }, i) => nameOf(lines, at(i, KNOB_REACH), names)),
  ];
}

/** The margin as a band between its edges, and the line through the scores. */
function shapeOf(scores: readonly NonNullable<RadarAxis['score']>[]): readonly Stroke<RadarRole>[] {
  const edges = [scores.map(({ high }) => high), scores.map(({ low }) => low)];
  return [
    { kind: 'polygons', role: 'band', rings: edges.map(polygon) },
    { kind: 'polygons', role: 'polygon', rings: [polygon(scores.map(({ points }) => points))] },
  ];
}

function knobOf(
  { trait, count }: RadarAxis,
  at: Point,
  isChosen: boolean,
): readonly Stroke<RadarRole>[] {
  const below = { x: at.x, y: at.y + DROP };
  return [
    ...(isChosen ? [{ kind: 'circle', role: 'halo', trait, at, radius: HALO } as const] : []),
    { kind: 'circle', role: 'knob', trait, at, radius: KNOB },
    ...(count === null
      ? []
      : [{ kind: 'text', role: 'count', text: count, at: below, anchor: 'middle' } as const]),
  ];
}

/** A name is fully above or below its knob. Outside the middle it is against the side of the box. */
function nameOf(
  lines: readonly string[],
  knob: Point,
  room: NameRoom,
): readonly Stroke<RadarRole>[] {
  const isAbove = knob.y < 0;
  const side = Math.abs(knob.x) < 1 ? 0 : Math.sign(knob.x);
  const anchor: Anchor = side === 0 ? 'middle' : side > 0 ? 'end' : 'start';
  const { top, upper, lower, bottom } = BASELINE;
  const last = side === 0 ? top : upper;
  const first = isAbove ? last - (lines.length - 1) * room.line : side === 0 ? bottom : lower;
  return lines.map((text, row) => ({
    kind: 'text',
    role: 'name',
    text,
    anchor,
    at: { x: side * room.side, y: first + row * room.line },
  }));
}

/** A radar of four equal axes is a diamond. */
function diamondAt({ x, y }: Point): readonly Point[] {
  return radarPolygon([100, 100, 100, 100], DIAMOND).map((corner) => ({
    x: corner.x + x,
    y: corner.y + y,
  }));
}
