import type { TraitId } from '../domain/test/scales.ts';
import type { Point, Stroke } from './strokes.ts';

/**
 * What the strokes of a spread are: the line, its marks at each quarter, a person, one in a stack that is pressed
 * together, the median.
 */
type SpreadRole = 'rail' | 'tick' | 'who' | 'pressed' | 'middle';

export type Spread = {
  readonly strokes: readonly Stroke<SpreadRole>[];
  /** The `viewBox`: always as wide, and as high as its highest stack. */
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
};

/** From 0 to 100, in units of the figure. */
export const SPREAD_WIDTH = 300;
export const SPREAD_RADIUS = 5;

/** Two dots whose middles are nearer than this stand above each other. */
const APART = 2 * SPREAD_RADIUS + 1;

/** How high a stack may rise above the line. A higher one is pressed together, but every ring is seen. */
export const SPREAD_ROOM = 66;

/** Levels nearer than this need a thin ring, or they become one block. */
const PRESSED = 3;

/** What stands beyond the outermost dot: the end of a line with its thickness, and the median's end. */
const EDGE = 2;
const BEYOND = 4;

/**
 * The level of each dot, from the line upwards: the lowest on which it covers no other. Equal scores
 * stack, so that every person is seen.
 */
function levelsOf(places: readonly number[]): readonly number[] {
  /** The last place on each level; places come in ascending order. */
  const last: number[] = [];
  const order = places.map((x, i) => ({ x, i })).toSorted((a, b) => a.x - b.x);
  const levels = places.map(() => 0);
  for (const { x, i } of order) {
    const free = last.findIndex((taken) => x - taken >= APART);
    const level = free === -1 ? last.length : free;
    last[level] = x;
    levels[i] = level;
  }
  return levels;
}

const at = (points: number) => (points * SPREAD_WIDTH) / 100;

/** How far apart the levels of a stack are, and how high the highest rises. */
function stackOf(levels: readonly number[], room: number) {
  const highest = Math.max(0, ...levels);
  const step = highest === 0 ? 0 : Math.min(APART, room / highest);
  return { step, rise: highest * step };
}

/** How high the dots of these scores rise above the line. */
export function riseOf(scores: readonly number[], room = SPREAD_ROOM): number {
  return stackOf(levelsOf(scores.map(at)), room).rise;
}

type Options = {
  /** The bouwsteen that gives the accent colour. */
  readonly trait?: TraitId | undefined;
  readonly room?: number | undefined;
  /** The rise that the figure has room for, when several must be equally large. */
  readonly rise?: number | undefined;
};

/** Scores from 0 to 100 as dots on a line, one for each person, with a mark at their median. */
export function spreadOf(
  scores: readonly number[],
  median: number | null,
  { trait, room = SPREAD_ROOM, rise: wanted = 0 }: Options = {},
): Spread {
  const places = scores.map(at);
  const levels = levelsOf(places);
  const { step, rise } = stackOf(levels, room);
  const role = step > 0 && step < PRESSED ? 'pressed' : 'who';
  const top = -(rise + SPREAD_RADIUS + BEYOND);
  const bottom = SPREAD_RADIUS + BEYOND;
  const upright = (x: number, from: number, to: number): readonly [Point, Point] => [
    { x, y: from },
    { x, y: to },
  ];
  const strokes: readonly Stroke<SpreadRole>[] = [
    {
      kind: 'lines',
      role: 'rail',
      lines: [
        [
          { x: 0, y: 0 },
          { x: SPREAD_WIDTH, y: 0 },
        ],
      ],
    },
    {
      kind: 'lines',
      role: 'tick',
      lines: [0, 25, 50, 75, 100].map((points) =>
        upright(at(points), -SPREAD_RADIUS, SPREAD_RADIUS),
      ),
    },
    // From the top down, so that in a stack that is pressed together the lower dots lie in front.
    ...places
      .map((x, i) => ({ x, level: levels[i] ?? 0 }))
      .toSorted((a, b) => b.level - a.level)
      .map(({ x, level }): Stroke<SpreadRole> => {
        const middle = { x, y: level === 0 ? 0 : -level * step };
        return { kind: 'circle', role, at: middle, radius: SPREAD_RADIUS, trait };
      }),
    ...(median === null
      ? []
      : [{ kind: 'lines', role: 'middle', lines: [upright(at(median), top, bottom)] } as const]),
  ];
  const margin = SPREAD_RADIUS + EDGE;
  const height = Math.max(rise, wanted) + 2 * (bottom + EDGE);
  return {
    strokes,
    box: {
      left: -margin,
      top: bottom + EDGE - height,
      width: SPREAD_WIDTH + 2 * margin,
      height,
    },
  };
}
