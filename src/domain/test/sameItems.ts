import type { Instrument } from './instrument.ts';
import { itemsOn } from './instrument.ts';
import type { ScaleId, Stage } from './scales.ts';

/**
 * Whether two versions ask the same of a scale, in the kern alone or in all stages together: the same
 * items in any order. An id means the same in every version.
 */
export function asksTheSame(a: Instrument, b: Instrument, scale: ScaleId, stage?: Stage): boolean {
  const [ids, others] = [a, b].map((instrument) =>
    itemsOn(instrument, scale)
      .filter((item) => stage === undefined || item.stage === stage)
      .map(({ id }) => id)
      .toSorted()
      .join(),
  );
  return ids === others;
}

/** How many items a scale has, in the kern alone or in all stages together. */
export function itemCount(instrument: Instrument, scale: ScaleId, stage?: Stage): number {
  return itemsOn(instrument, scale).filter((item) => stage === undefined || item.stage === stage)
    .length;
}
