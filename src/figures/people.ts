import type { Stroke } from './strokes.ts';

export type PersonRole = 'head' | 'body';

/** Width and height of one person, with the room beside it. */
export const PERSON_WIDTH = 14;
export const PERSON_HEIGHT = 20;

/** That many people in a row, from the left. */
export function peopleStrokes(count: number): readonly Stroke<PersonRole>[] {
  return Array.from({ length: count }, (_, i): readonly Stroke<PersonRole>[] => {
    const middle = (i + 0.5) * PERSON_WIDTH;
    const body = [
      { x: middle - 5.5, y: 19 },
      { x: middle - 5, y: 13 },
      { x: middle - 2.5, y: 10.5 },
      { x: middle + 2.5, y: 10.5 },
      { x: middle + 5, y: 13 },
      { x: middle + 5.5, y: 19 },
    ];
    return [
      { kind: 'circle', role: 'head', at: { x: middle, y: 5 }, radius: 3.8 },
      { kind: 'polygons', role: 'body', rings: [body] },
    ];
  }).flat();
}
