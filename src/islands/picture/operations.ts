import type { Point } from '../../figures/radarGeometry.ts';
import type { TraitId } from '../../domain/test/scales.ts';

/** Colours by name: those of the site, and the accent of a bouwsteen. */
export type Ink = 'ink' | 'soft' | 'line' | 'helm' | 'band' | 'paper' | TraitId;

/** `size` in pixels of the picture. */
export type Font = {
  readonly family: 'serif' | 'sans';
  readonly size: number;
  readonly weight: 400 | 600;
};

/** How wide a text comes out, in pixels of the picture. */
export type Measure = (text: string, font: Font) => number;

/** One stroke of the pen; all places in pixels of the picture, from its top left corner. */
export type Operation =
  | {
      readonly kind: 'text';
      readonly text: string;
      /** Where it begins, ends or has its middle, as `align` says; `y` is its baseline. */
      readonly x: number;
      readonly y: number;
      readonly align: 'left' | 'center' | 'right';
      readonly font: Font;
      readonly ink: Ink;
    }
  /** Closed rings; where two lie in each other, what is between them is filled. */
  | {
      readonly kind: 'rings';
      readonly rings: readonly (readonly Point[])[];
      readonly fill?: Ink;
      readonly stroke?: Ink;
      readonly width?: number;
    }
  | {
      readonly kind: 'lines';
      readonly lines: readonly (readonly [Point, Point])[];
      readonly stroke: Ink;
      readonly width: number;
    }
  | {
      readonly kind: 'circle';
      readonly at: Point;
      readonly radius: number;
      readonly fill?: Ink;
      readonly stroke?: Ink;
      readonly width?: number;
    };
