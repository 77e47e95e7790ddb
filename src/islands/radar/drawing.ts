import type { Labels } from './placeRadar.ts';

/** What the radar shows; numbers in points 0–100, one an axis. Colours as CSS writes them. */
export type RadarDrawing = {
  /** Axis names, broken into short lines. */
  readonly labels: Labels;
  readonly values: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
  /** Another result over it: dashed, with diamonds, so that it is told apart without colour. */
  readonly beside?: readonly number[] | undefined;
  readonly colors: {
    readonly ink: string;
    readonly grid: string;
    readonly line: string;
    readonly band: string;
    readonly paper: string;
    readonly axes: readonly string[];
  };
  readonly font: string;
};
