import type { ActionFigures, GivenFigure } from '../domain/plan/ownFigures.ts';
import type { Anchor, Point, Stroke } from './strokes.ts';

/**
 * The own figures by day: one line for each action, from the figure of its start (a `ring`) to the one of
 * looking back (a `dot`). `end` is the lowest or the highest figure, `rail` a figure between those.
 */
type FigureLineRole = 'rail' | 'end' | 'line' | 'ring' | 'dot' | 'number' | 'word';

/** What stands along the axes: what 1 and 10 mean, and the first and the last day. */
export type FigureLineWords = {
  readonly low: string;
  readonly high: string;
  readonly first: string;
  readonly last: string;
};

/** The first day is at 0, the last one at 300; figure 10 is at 0, and figure 1 at 144. */
export const FIGURE_LINE_BOX = { left: -12, top: -40, width: 324, height: 246 };

const [WIDTH, STEP, RADIUS] = [300, 16, 5];
const MS_A_DAY = 86_400_000;

/** A number is left out where an earlier one stands. */
const ROOM: Point = { x: 16, y: 15 };

/** The words below the lowest figure. */
const FOOT = 180;

const heightOf = (figure: number) => (10 - figure) * STEP;
const numberOf = (day: string) => Date.parse(`${day}T00:00:00Z`) / MS_A_DAY;

function text(
  role: 'number' | 'word',
  words: string,
  x: number,
  y: number,
  anchor: Anchor,
): Stroke<FigureLineRole> {
  return { kind: 'text', role, text: words, at: { x, y }, anchor };
}

/** Where each figure stands, from left to right by its day. All on one day: by their order. */
function placesIn(figures: readonly GivenFigure[]): readonly Point[] {
  const days = figures.map(({ day }) => numberOf(day));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  return figures.map(({ figure }, i) => ({
    x:
      first === last
        ? (WIDTH * i) / Math.max(1, figures.length - 1)
        : (WIDTH * ((days[i] ?? first) - first)) / (last - first),
    y: heightOf(figure),
  }));
}

/** The whole figure; later strokes lie over earlier ones. */
export function figureLineStrokes(
  actions: readonly ActionFigures[],
  words: FigureLineWords,
): readonly Stroke<FigureLineRole>[] {
  const given = actions.flatMap(({ before, after }) => (after ? [before, after] : [before]));
  const places = new Map(placesIn(given).map((place, i) => [given[i], place]));
  const placeOf = (figure: GivenFigure): Point => places.get(figure) ?? { x: 0, y: 0 };
  const across = (y: number): readonly [Point, Point] => [
    { x: 0, y },
    { x: WIDTH, y },
  ];
  const mark = (role: 'ring' | 'dot', figure: GivenFigure): Stroke<FigureLineRole> => {
    return { kind: 'circle', role, at: placeOf(figure), radius: RADIUS };
  };
  // The line of an action must not run through its numbers.
  const isBelow = (figure: GivenFigure) =>
    actions.some(({ before, after }) => {
      if (after === null) return false;
      const rise = after.figure - before.figure;
      return (figure === before && rise > 0) || (figure === after && rise < 0);
    });
  const numbers = given.reduce<readonly GivenFigure[]>((shown, figure) => {
    const { x, y } = placeOf(figure);
    const isTaken = shown.some((other) => {
      const at = placeOf(other);
      return Math.abs(at.x - x) < ROOM.x && Math.abs(at.y - y) < ROOM.y;
    });
    return isTaken ? shown : [...shown, figure];
  }, []);
  return [
    { kind: 'lines', role: 'rail', lines: [4, 7].map((figure) => across(heightOf(figure))) },
    { kind: 'lines', role: 'end', lines: [1, 10].map((figure) => across(heightOf(figure))) },
    {
      kind: 'lines',
      role: 'line',
      lines: actions.flatMap(({ before, after }) =>
        after ? [[placeOf(before), placeOf(after)] as const] : [],
      ),
    },
    ...actions.map(({ before }) => mark('ring', before)),
    ...actions.flatMap(({ after }) => (after ? [mark('dot', after)] : [])),
    ...numbers.map((figure) => {
      const { x, y } = placeOf(figure);
      const by = isBelow(figure) ? RADIUS + 14 : -RADIUS - 4;
      return text('number', String(figure.figure), x, y + by, 'middle');
    }),
    text('word', words.high, WIDTH / 2, -26, 'middle'),
    text('word', words.low, WIDTH / 2, FOOT, 'middle'),
    text('word', words.first, 0, FOOT + 20, 'start'),
    ...(words.first === words.last ? [] : [text('word', words.last, WIDTH, FOOT + 20, 'end')]),
  ];
}
