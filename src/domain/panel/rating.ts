import type { Instrument } from '../test/instrument.ts';
import { itemsOn } from '../test/instrument.ts';
import type { TraitId } from '../test/scales.ts';
import type { ScaleSum } from '../score/scores.ts';
import { keyed, pointsOf } from '../score/scores.ts';
import type { Reply } from './reply.ts';

/** A colleague counts for a bouwsteen from this number of seen statements on. */
const SEEN_ENOUGH = 3;

/** What one colleague says of one bouwsteen, in points 0–100 like the own score. */
export type Rating = {
  /** The id of the reply. */
  readonly reply: number;
  readonly points: number;
  /** The number of statements that the colleague saw. */
  readonly seen: number;
};

/** The keyed observations of one bouwsteen. What was not seen counts nowhere: not low, not as middle. */
export function observedSum(instrument: Instrument, reply: Reply, trait: TraitId): ScaleSum {
  const counted = itemsOn(instrument, trait).flatMap(({ id, stage, keying }) => {
    const value = stage === 'kern' ? reply.observations.get(id) : undefined;
    return value === undefined || value === 'unseen' ? [] : [keyed(value, keying)];
  });
  return { sum: counted.reduce((sum, value) => sum + value, 0), count: counted.length };
}

/** The ratings of all who saw enough of this bouwsteen, in the order of the replies. */
export function ratingsOf(
  instrument: Instrument,
  replies: readonly Reply[],
  trait: TraitId,
): readonly Rating[] {
  return replies.flatMap((reply) => {
    const sum = observedSum(instrument, reply, trait);
    return sum.count < SEEN_ENOUGH
      ? []
      : [{ reply: reply.id, points: pointsOf(sum), seen: sum.count }];
  });
}
