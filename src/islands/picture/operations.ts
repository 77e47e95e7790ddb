import type { Geometry, Placement, Stroke } from '../../figures/strokes.ts';
import { placed } from '../../figures/strokes.ts';
import type { TraitId } from '../../domain/test/scales.ts';

/** Colours by name: those of the site, and the accent of a bouwsteen. */
export type Ink = 'ink' | 'soft' | 'line' | 'edge' | 'helm' | 'band' | 'paper' | TraitId;

/** `size` in pixels of the picture. */
export type Font = {
  readonly family: 'serif' | 'sans';
  readonly size: number;
  readonly weight: 400 | 600;
};

/** The width of a text, in pixels of the picture. */
export type Measure = (text: string, font: Font) => number;

/** How a stroke is drawn; sizes in pixels of the picture. A text is filled, in its font. */
export type Pen = {
  readonly fill?: Ink;
  readonly stroke?: Ink;
  readonly width?: number;
  readonly font?: Font;
};

/** One stroke of the pen; places in pixels of the picture, from its top left corner. */
export type Operation = Geometry & { readonly pen: Pen };

/** A line of text from its left side; `y` is its baseline. */
export function textLine(text: string, font: Font, fill: Ink, x: number, y: number): Operation {
  return { kind: 'text', text, at: { x, y }, anchor: 'start', pen: { fill, font } };
}

/** A figure at a place on the picture. Each stroke gets the pen of its role, in units of the figure. */
export function inked<Role extends string>(
  strokes: readonly Stroke<Role>[],
  placement: Placement,
  penOf: (stroke: Stroke<Role>) => Pen,
): readonly Operation[] {
  const { scale } = placement;
  return strokes.map((stroke) => {
    const { width, font, ...colors } = penOf(stroke);
    const pen: Pen = {
      ...colors,
      ...(width !== undefined && { width: scale * width }),
      ...(font && { font: { ...font, size: scale * font.size } }),
    };
    return { ...placed(stroke, placement), pen };
  });
}
