import type { RoleId } from '../domain/test/scales.ts';
import { ROLES, TRAITS } from '../domain/test/scales.ts';
import { axisPoint } from './polar.ts';
import type { Point, Stroke } from './strokes.ts';

/** The sides, the corners with their names, and the helm in the middle. */
export type TriangleRole = 'edge' | 'corner' | 'arm' | 'rim' | 'name' | 'everyday';

/** A role in words: its name, and what one does in it. */
type Words = { readonly name: string; readonly everyday: string };

/** The corners: aanklager and redder above, slachtoffer below, as Karpman (1968) drew them. */
export const CORNERS: Readonly<Record<RoleId, Point>> = {
  aanklager: { x: -95, y: -62 },
  redder: { x: 95, y: -62 },
  slachtoffer: { x: 0, y: 82 },
};

/** The `viewBox`, with room for the names around the corners. */
export const TRIANGLE_BOX = '-152 -128 304 272';

const CENTER: Point = { x: 0, y: -14 };
const CORNER = 24;

/** Where the name of a corner and what one does there stand: above it, or below the lowest. */
function linesAt(role: RoleId): readonly [name: Point, everyday: Point] {
  const { x, y } = CORNERS[role];
  const [name, everyday] = role === 'slachtoffer' ? [42, 59] : [-48, -31];
  return [
    { x, y: y + name },
    { x, y: y + everyday },
  ];
}

/** The triangle without scores. A smaller corner than that of a result: there is no number in it. */
export function triangleStrokes(
  words: Readonly<Record<RoleId, Words>>,
  helm: string,
): readonly Stroke<TriangleRole>[] {
  const along = (index: number, length: number): Point => {
    const { x, y } = axisPoint(index, TRAITS.length, 100, length);
    return { x, y: y + CENTER.y };
  };
  const text = (role: 'name' | 'everyday', words: string, at: Point): Stroke<TriangleRole> => ({
    kind: 'text',
    role,
    text: words,
    at,
    anchor: 'middle',
  });
  return [
    { kind: 'polygons', role: 'edge', rings: [ROLES.map((role) => CORNERS[role])] },
    { kind: 'lines', role: 'arm', lines: TRAITS.map((_, i) => [along(i, 8), along(i, 36)]) },
    { kind: 'circle', role: 'rim', at: CENTER, radius: CORNER },
    text('name', helm, { x: 0, y: 40 }),
    ...ROLES.flatMap((role): readonly Stroke<TriangleRole>[] => {
      const [name, everyday] = linesAt(role);
      return [
        { kind: 'circle', role: 'corner', at: CORNERS[role], radius: 12 },
        text('name', words[role].name, name),
        text('everyday', words[role].everyday, everyday),
      ];
    }),
  ];
}
