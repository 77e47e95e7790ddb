import { areAlike } from './compare.ts';
import type { PlannedOutcome } from './planned.ts';
import { plannedOutcome } from './planned.ts';
import { estimatesOf } from '../result/chances.ts';
import type { Measured } from '../score/measure.ts';
import { marginOf } from '../score/norms.ts';
import { pointsOf } from '../score/scores.ts';
import type { TraitId } from '../test/scales.ts';

export type PractisedChange =
  | {
      readonly kind: 'compared';
      readonly outcome: PlannedOutcome;
      /** All in points, 0–100. */
      readonly before: number;
      readonly after: number;
      /** What the first attempt lets expect of the second, without change: low scores rise of themselves. */
      readonly expected: number;
      /** One standard error of that expectation. */
      readonly error: number;
    }
  /**
   * `incomplete`: the first attempt has not six scores, or the second none on this one. `withheld`: one
   * of the two was answered in haste. `unlike`: the two versions of the test asked different
   * statements.
   */
  | { readonly kind: 'none'; readonly reason: 'incomplete' | 'withheld' | 'unlike' };

/** The one bouwsteen that was practised, between two whole attempts: one planned comparison. */
export function practisedChange(
  before: Measured,
  after: Measured,
  trait: TraitId,
): PractisedChange {
  const estimates = estimatesOf(before.measure.norms, before.sums);
  const [first, second] = [before, after].map(({ sums }) => sums.scales.get(trait));
  if (estimates === null || first === undefined || second === undefined) {
    return { kind: 'none', reason: 'incomplete' };
  }
  if (before.sums.withheld || after.sums.withheld) return { kind: 'none', reason: 'withheld' };
  if (!areAlike(before, after, trait)) return { kind: 'none', reason: 'unlike' };
  const points = pointsOf(second);
  const margin = marginOf(after.measure.norms, trait, second.count);
  return {
    kind: 'compared',
    ...plannedOutcome(estimates[trait], points, margin),
    before: pointsOf(first),
    after: points,
    expected: estimates[trait].mean,
  };
}
