import type { Instrument, Instruments } from '../test/instrument.ts';
import type { Norms } from './norms.ts';
import type { ScaleSums } from './sums.ts';

/** One version of the instrument with its norms, which scores the answers to that version. */
export type Measure = { readonly instrument: Instrument; readonly norms: Norms };

/** Every known version, the newest first: that is the one asked. */
export type Measures = readonly [Measure, ...Measure[]];

/** A result with the measure that scored it. */
export type Measured = { readonly measure: Measure; readonly sums: ScaleSums };

/** The measure of one version; `null` when that version is not known, or has no norms here. */
export function measureOf(measures: readonly Measure[], version: string): Measure | null {
  return measures.find(({ instrument }) => instrument.version === version) ?? null;
}

/** Every instrument with the norms of its own version; one without norms is left out. */
export function measuresOf(instruments: Instruments, norms: readonly Norms[]): readonly Measure[] {
  return instruments.flatMap((instrument) =>
    norms
      .filter((one) => one.instrument === instrument.version)
      .map((one) => ({ instrument, norms: one })),
  );
}
