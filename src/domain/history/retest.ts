import type { Norms } from '../score/norms.ts';
import type { TraitId } from '../test/scales.ts';
import { TRAITS } from '../test/scales.ts';
import type { ScaleSums } from '../score/sums.ts';
import { compareSums } from '../score/scores.ts';

/**
 * The bouwstenen that changed by at least the threshold of the norms, which chance alone seldom
 * reaches on any of the six. Two full attempts use the threshold of the full test. An empty list does
 * not mean 'nothing changed'; `null` unless both attempts have all six scores.
 */
export function changedTraits(
  norms: Norms,
  before: ScaleSums,
  after: ScaleSums,
): readonly TraitId[] | null {
  const pairs = TRAITS.flatMap((trait) => {
    const [a, b] = [before.scales.get(trait), after.scales.get(trait)];
    return a && b ? [{ trait, a, b }] : [];
  });
  if (pairs.length < TRAITS.length) return null;
  const { items } = norms.naming.trait.full;
  const full = pairs.every(({ a, b }) => a.count >= items && b.count >= items);
  const points = norms.retest[full ? 'full' : 'kern'];
  // 25 × (a/n − b/m) points, without dividing: rounding must not hide a change at the threshold.
  return pairs
    .filter(({ a, b }) => 25 * Math.abs(compareSums(a, b)) >= points * a.count * b.count)
    .map(({ trait }) => trait);
}
