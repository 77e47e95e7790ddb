import type { Instrument, Item } from '../test/instrument.ts';
import { itemsOf } from '../test/instrument.ts';
import type { AnswerValue, Response } from '../test/response.ts';
import type { ScaleId } from '../test/scales.ts';
import { keyed } from './scores.ts';

/** What one answer adds to a score. */
type TraceRow = {
  readonly item: Item;
  /** The answer as given, 1–5. */
  readonly value: AnswerValue;
  /** As the scale counts it, 1–5: turned round for a reversed statement. */
  readonly counts: number;
};

/** The steps from answers to one score, so that a reader can repeat them by hand. */
export type Trace = {
  readonly rows: readonly TraceRow[];
  /** Sum of `counts`. */
  readonly sum: number;
  /** The lowest possible sum: 1 per answer. */
  readonly lowest: number;
  /** The distance from the lowest to the highest possible sum: 4 per answer. */
  readonly range: number;
};

/** Every answer behind a scale's score, in order of asking. */
export function traceOf(instrument: Instrument, response: Response, scale: ScaleId): Trace {
  const rows = itemsOf(instrument).flatMap((item) => {
    const answer = item.scale === scale ? response.get(item.id) : undefined;
    if (answer === undefined) return [];
    return [{ item, value: answer.value, counts: keyed(answer.value, item.keying) }];
  });
  return {
    rows,
    sum: rows.reduce((sum, row) => sum + row.counts, 0),
    lowest: rows.length,
    range: 4 * rows.length,
  };
}
