import type { TraitId } from '../test/scales.ts';
import type { TraitDifference } from './compare.ts';
import { compareResults } from './compare.ts';
import type { PractisedChange } from './practised.ts';
import { practisedChange } from './practised.ts';
import { retestFrom } from './retestFrom.ts';
import type { PastResult } from './timeline.ts';

/**
 * What may be said of one bouwsteen between two attempts. `higher` and `lower`: by the threshold for six
 * at once. `risen` and `seems-risen`: of the one that was practised. `none`: no difference that chance
 * does not often make. `unsaid`: one of the two was answered in haste. `unlike`: other statements.
 */
export type Verdict = 'higher' | 'lower' | 'risen' | 'seems-risen' | 'none' | 'unsaid' | 'unlike';

export type TraitChange = TraitDifference & { readonly verdict: Verdict };

/** Two attempts of one person beside each other, the earlier one first. */
export type Between = {
  readonly earlier: PastResult;
  readonly later: PastResult;
  /** In fixed order; `own` is the earlier score and `other` the later one. */
  readonly changes: readonly TraitChange[];
  /** From so many points on a difference between six is called one. */
  readonly threshold: number;
  /** The planned comparison; `null` when no bouwsteen was said to be practised. */
  readonly practised: { readonly trait: TraitId; readonly change: PractisedChange } | null;
  /** Less than three weeks lie between them. */
  readonly isSoon: boolean;
};

/**
 * The practised bouwsteen is one planned comparison, which takes the place of the threshold for six; it
 * tells no fall, so that a clear fall is told as it is of the others.
 */
function verdictOf(
  { trait, distance, difference }: TraitDifference,
  practised: Between['practised'],
): Verdict {
  if (distance === 'unsaid' || distance === 'unlike') return distance;
  const fell = distance === 'clear' && difference < 0;
  if (practised?.trait === trait && practised.change.kind === 'compared' && !fell) {
    const { outcome } = practised.change;
    return outcome === 'no-clear-difference' ? 'none' : outcome;
  }
  if (distance !== 'clear') return 'none';
  return fell ? 'lower' : 'higher';
}

/** Two attempts, in any order; `null` when they are one and the same. */
export function between(
  one: PastResult,
  two: PastResult,
  practisedTrait: TraitId | null,
): Between | null {
  if (one.id === two.id) return null;
  const [earlier, later] = one.startedAt <= two.startedAt ? [one, two] : [two, one];
  const comparison = compareResults(earlier.measured, later.measured);
  if (comparison === null) return null;
  const practised = practisedTrait && {
    trait: practisedTrait,
    change: practisedChange(earlier.measured, later.measured, practisedTrait),
  };
  return {
    earlier,
    later,
    changes: comparison.rows.map((row) => ({ ...row, verdict: verdictOf(row, practised) })),
    threshold: comparison.threshold,
    practised,
    isSoon: later.startedAt < retestFrom(earlier.startedAt),
  };
}

/** A bouwsteen that a person chose to practise, and when. */
export type Choice = { readonly trait: TraitId; readonly at: number };

/** The bouwsteen that was chosen last before this moment: what was chosen after it was no plan for it. */
export function chosenBefore(choices: readonly Choice[], time: number): TraitId | null {
  const before = choices.filter(({ at }) => at < time).toSorted((a, b) => a.at - b.at);
  return before.at(-1)?.trait ?? null;
}
