import type { Norms } from '../score/norms.ts';
import { fullCount } from '../score/norms.ts';
import type { TraitId } from '../test/scales.ts';
import { TRAITS } from '../test/scales.ts';
import type { ScaleSums } from '../score/sums.ts';
import { compareSums } from '../score/scores.ts';

/**
 * The smallest difference, in points, that is called a change. Chance alone seldom reaches it on any
 * of the six. Two full attempts use the threshold of the full test; two versions use the larger of
 * theirs.
 */
export function retestPoints(
  norms: Norms,
  before: ScaleSums,
  after: ScaleSums,
  normsAfter: Norms = norms,
): number {
  const isFull = (of: Norms, { scales }: ScaleSums) =>
    TRAITS.every((trait) => (scales.get(trait)?.count ?? 0) >= fullCount(of, 'trait'));
  const depth = isFull(norms, before) && isFull(normsAfter, after) ? 'full' : 'kern';
  return Math.max(norms.retest[depth], normsAfter.retest[depth]);
}

/**
 * The bouwstenen that changed by at least that many points. An empty list does not mean 'nothing
 * changed'; `null` unless both attempts have all six scores. `normsAfter`: those of the later attempt,
 * when that is of another version of the test.
 */
export function changedTraits(
  norms: Norms,
  before: ScaleSums,
  after: ScaleSums,
  normsAfter: Norms = norms,
): readonly TraitId[] | null {
  const pairs = TRAITS.flatMap((trait) => {
    const [a, b] = [before.scales.get(trait), after.scales.get(trait)];
    return a && b ? [{ trait, a, b }] : [];
  });
  if (pairs.length < TRAITS.length) return null;
  const points = retestPoints(norms, before, after, normsAfter);
  // 25 × (a/n − b/m) points, without dividing: rounding must not hide a change at the threshold.
  return pairs
    .filter(({ a, b }) => 25 * Math.abs(compareSums(a, b)) >= points * a.count * b.count)
    .map(({ trait }) => trait);
}
