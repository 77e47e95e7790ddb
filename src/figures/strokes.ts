import type { TraitId } from '../domain/test/scales.ts';

export type Point = { readonly x: number; readonly y: number };

/** Which part of a text is at its place: its start, its middle or its end. */
export type Anchor = 'start' | 'middle' | 'end';

/** What is drawn. Places and sizes are in units of the figure, and `y` runs down. */
export type Geometry =
  | { readonly kind: 'circle'; readonly at: Point; readonly radius: number }
  /** Closed polygons. Where one lies within another, the area between them is filled. */
  | { readonly kind: 'polygons'; readonly rings: readonly (readonly Point[])[] }
  | { readonly kind: 'lines'; readonly lines: readonly (readonly [Point, Point])[] }
  /** One line of text; `at` is on its baseline. */
  | { readonly kind: 'text'; readonly text: string; readonly at: Point; readonly anchor: Anchor };

/**
 * One stroke of a figure. Its role says what it is, never what it looks like: colours and widths
 * come from the style sheet, or from the canvas that draws it.
 */
export type Stroke<Role extends string = string> = Geometry & {
  readonly role: Role;
  /** The bouwsteen that gives the accent colour. */
  readonly trait?: TraitId | undefined;
};

/** The place of a figure elsewhere: it is first enlarged, then moved. */
export type Placement = { readonly at: Point; readonly scale: number };

/** The same geometry at another place and in another size. */
export function placed(geometry: Geometry, { at, scale }: Placement): Geometry {
  const move = ({ x, y }: Point): Point => ({ x: at.x + scale * x, y: at.y + scale * y });
  switch (geometry.kind) {
    case 'circle':
      return { kind: 'circle', at: move(geometry.at), radius: scale * geometry.radius };
    case 'polygons':
      return { kind: 'polygons', rings: geometry.rings.map((ring) => ring.map(move)) };
    case 'lines':
      return { kind: 'lines', lines: geometry.lines.map(([from, to]) => [move(from), move(to)]) };
    case 'text': {
      const { text, anchor } = geometry;
      return { kind: 'text', text, anchor, at: move(geometry.at) };
    }
  }
}
