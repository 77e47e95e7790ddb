import type { Norms } from '../score/norms.ts';
import { marginOf } from '../score/norms.ts';
import { changedTraits } from './retest.ts';
import type { TraitId } from '../test/scales.ts';
import { TRAITS } from '../test/scales.ts';
import { pointsOf } from '../score/scores.ts';
import type { ScaleSums } from '../score/sums.ts';

/**
 * How two self-views differ on one bouwsteen. `within`: inside the joint margin. `apart`: outside it,
 * which chance alone often causes when six pairs are compared. `clear`: at least the threshold of a
 * retest. `unsaid`: one of the two was answered in haste, so its numbers say nothing.
 */
type Distance = 'within' | 'apart' | 'clear' | 'unsaid';

export type TraitDifference = {
  readonly trait: TraitId;
  /** Both in points, 0–100. */
  readonly own: number;
  readonly other: number;
  /** `other` minus `own`, computed from the rounded scores on the screen. */
  readonly difference: number;
  /** ±1 standard error of the difference, in points: two independent errors add up as squares. */
  readonly margin: number;
  readonly distance: Distance;
};

/** The difference per bouwsteen, in fixed order; `null` unless both results have all six scores. */
export function compareResults(
  norms: Norms,
  own: ScaleSums,
  other: ScaleSums,
): readonly TraitDifference[] | null {
  const clear = changedTraits(norms, own, other);
  if (clear === null) return null;
  const hasty = own.withheld || other.withheld;
  return TRAITS.flatMap((trait) => {
    const [a, b] = [own.scales.get(trait), other.scales.get(trait)];
    if (a === undefined || b === undefined) return [];
    const [points, others] = [pointsOf(a), pointsOf(b)];
    const margin = Math.hypot(marginOf(norms, trait, a.count), marginOf(norms, trait, b.count));
    const isWithin = Math.abs(others - points) <= margin;
    const apart = clear.includes(trait) ? 'clear' : isWithin ? 'within' : 'apart';
    return [
      {
        trait,
        own: points,
        other: others,
        difference: Math.round(others) - Math.round(points),
        margin,
        distance: hasty ? 'unsaid' : apart,
      },
    ];
  });
}
