import { areAlike } from './compare.ts';
import { estimatesOf } from '../result/chances.ts';
import type { Measured } from '../score/measure.ts';
import { marginOf } from '../score/norms.ts';
import { pointsOf } from '../score/scores.ts';
import type { TraitId } from '../test/scales.ts';

/**
 * How the one bouwsteen that was practised did at a retest. `risen`: by more than nine in ten see who
 * did not change. `seems-risen`: one in five of them see as much. Otherwise nothing can be said:
 * about half of all real steps stay unseen in this test.
 */
type PractisedOutcome = 'risen' | 'seems-risen' | 'no-clear-difference';

export type PractisedChange =
  | {
      readonly kind: 'compared';
      readonly outcome: PractisedOutcome;
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

/** One in ten, and one in five, of the standard normal distribution lie above. */
const RISEN = 1.28;
const SEEMS_RISEN = 0.84;

/**
 * One planned comparison, one-sided: the second score against what was to be expected. That is the
 * first score drawn towards the own level, since what was chosen because it was low was partly low by
 * chance (regression to the mean; Kelley 1927). No correction for six comparisons: this bouwsteen was
 * chosen beforehand.
 */
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
  const { mean: expected, sd } = estimates[trait];
  const error = Math.hypot(sd, marginOf(after.measure.norms, trait, second.count));
  const points = pointsOf(second);
  return {
    kind: 'compared',
    outcome: outcomeOf((points - expected) / error),
    before: pointsOf(first),
    after: points,
    expected,
    error,
  };
}

function outcomeOf(rise: number): PractisedOutcome {
  if (rise >= RISEN) return 'risen';
  return rise >= SEEMS_RISEN ? 'seems-risen' : 'no-clear-difference';
}
