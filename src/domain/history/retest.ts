import type { Norms } from '../score/norms.ts';
import type { TraitId } from '../test/scales.ts';
import { TRAITS } from '../test/scales.ts';
import type { ScaleSums } from '../score/sums.ts';
import { compareSums } from '../score/scores.ts';

/**
 * The bouwstenen that changed between two attempts by as much as the norms ask for: more than chance
 * alone shows on any of the six. The threshold of the full test holds when both attempts are full.
 * Empty below it, which is not the same as 'nothing changed'; `null` unless both have all six scores.
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
  // 25 × (a/n − b/m) points without dividing, so that a change of just enough steps always counts.
  return pairs
    .filter(({ a, b }) => 25 * Math.abs(compareSums(a, b)) >= points * a.count * b.count)
    .map(({ trait }) => trait);
}
