import { carelessSigns } from './carelessness.ts';
import type { Instrument, Item } from '../test/instrument.ts';
import { itemsOn } from '../test/instrument.ts';
import type { Norms } from './norms.ts';
import type { Response } from '../test/response.ts';
import type { ScaleId } from '../test/scales.ts';
import { SCALES } from '../test/scales.ts';
import type { ScaleSum } from './scores.ts';
import { keyed } from './scores.ts';

/**
 * Integer sums and counts per scale: all that a result needs, and all that a link with scores
 * carries. It holds only scales with a score (all kern items answered); every answer given counts.
 */
export type ScaleSums = {
  readonly instrument: string;
  /** Highest, lowest and role are not named, because the answers look hasty. */
  readonly withheld: boolean;
  readonly scales: ReadonlyMap<ScaleId, ScaleSum>;
};

/** A scale with the sum behind its score. */
export type Scored<Id extends ScaleId> = { readonly id: Id; readonly sum: ScaleSum };

/** These scales with their sums, in the order given; `null` unless all have a score. */
export function scoredIn<Id extends ScaleId>(
  sums: ScaleSums,
  scales: readonly Id[],
): readonly Scored<Id>[] | null {
  const scored = scales.flatMap((id) => {
    const sum = sums.scales.get(id);
    return sum ? [{ id, sum }] : [];
  });
  return scored.length === scales.length ? scored : null;
}

/** Kern items of a scale without an answer, in order of asking. */
export function missingItems(
  instrument: Instrument,
  response: Response,
  scale: ScaleId,
): readonly Item[] {
  return itemsOn(instrument, scale).filter(
    (item) => item.stage === 'kern' && !response.has(item.id),
  );
}

function sumOf(items: readonly Item[], response: Response): ScaleSum {
  let sum = 0;
  let count = 0;
  for (const item of items) {
    const answer = response.get(item.id);
    if (answer === undefined) continue;
    sum += keyed(answer.value, item.keying);
    count += 1;
  }
  return { sum, count };
}

/** Keyed sums of every scale that has a score, and whether names are withheld. */
export function sumScales(instrument: Instrument, norms: Norms, response: Response): ScaleSums {
  const scored = SCALES.filter(
    (scale) => missingItems(instrument, response, scale).length === 0,
  ).map((scale) => [scale, sumOf(itemsOn(instrument, scale), response)] as const);
  return {
    instrument: instrument.version,
    withheld: carelessSigns(instrument, norms, response).length > 0,
    scales: new Map(scored.filter(([, sum]) => sum.count > 0)),
  };
}
