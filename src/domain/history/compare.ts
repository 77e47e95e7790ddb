import type { Measured } from '../score/measure.ts';
import { marginOf } from '../score/norms.ts';
import { changedTraits, retestPoints } from './retest.ts';
import { asksTheSame, itemCount } from '../test/sameItems.ts';
import type { TraitId } from '../test/scales.ts';
import { TRAITS } from '../test/scales.ts';
import { pointsOf } from '../score/scores.ts';

/**
 * How two self-views differ on one bouwsteen. `within`: inside the joint margin. `apart`: outside
 * it, which chance alone often causes when six pairs are compared. `clear`: at least the threshold
 * of a retest. `unsaid`: one of the two was answered in haste, so its numbers mean nothing.
 * `unlike`: the two versions of the test asked different statements, so the numbers cannot be
 * compared.
 */
type Distance = 'within' | 'apart' | 'clear' | 'unsaid' | 'unlike';

export type TraitDifference = {
  readonly trait: TraitId;
  /** Both in points, 0–100. */
  readonly own: number;
  readonly other: number;
  /** `other` minus `own`, computed from the rounded scores on the screen. */
  readonly difference: number;
  /**
   * ±1 standard error of the difference, in points. The two errors are independent, so their squares
   * add up.
   */
  readonly margin: number;
  readonly distance: Distance;
};

export type Comparison = {
  /** In fixed order. */
  readonly rows: readonly TraitDifference[];
  /** From this difference on, in points, a difference is called clear. */
  readonly threshold: number;
};

/**
 * Whether two scores of a bouwsteen rest on the same statements, as far as both went: a result of
 * the kern may be compared with a full one. One different statement is enough to make scores of two
 * versions unlike. It may be easier or harder to agree with, and our margins do not include that.
 */
export function areAlike(own: Measured, other: Measured, trait: TraitId): boolean {
  const isKern = [own, other].every(
    ({ measure, sums }) =>
      sums.scales.get(trait)?.count === itemCount(measure.instrument, trait, 'kern'),
  );
  const [a, b] = [own.measure.instrument, other.measure.instrument];
  return asksTheSame(a, b, trait, isKern ? 'kern' : undefined);
}

/**
 * Two results beside each other, each with the measure of its own version. `null` unless both have
 * all six scores.
 */
export function compareResults(own: Measured, other: Measured): Comparison | null {
  const [norms, others] = [own.measure.norms, other.measure.norms];
  const clear = changedTraits(norms, own.sums, other.sums, others);
  if (clear === null) return null;
  const hasty = own.sums.withheld || other.sums.withheld;
  const rows = TRAITS.flatMap((trait): readonly TraitDifference[] => {
    const [a, b] = [own.sums.scales.get(trait), other.sums.scales.get(trait)];
    if (a === undefined || b === undefined) return [];
    const [points, otherPoints] = [pointsOf(a), pointsOf(b)];
    const margin = Math.hypot(marginOf(norms, trait, a.count), marginOf(others, trait, b.count));
    const isWithin = Math.abs(otherPoints - points) <= margin;
    const apart = clear.includes(trait) ? 'clear' : isWithin ? 'within' : 'apart';
    return [
      {
        trait,
        own: points,
        other: otherPoints,
        difference: Math.round(otherPoints) - Math.round(points),
        margin,
        distance: !areAlike(own, other, trait) ? 'unlike' : hasty ? 'unsaid' : apart,
      },
    ];
  });
  return { rows, threshold: retestPoints(norms, own.sums, other.sums, others) };
}
