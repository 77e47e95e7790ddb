import type { Item, Instrument } from '../test/instrument.ts';
import { itemsOf } from '../test/instrument.ts';
import type { Chances } from './chances.ts';
import { among, chancesOf } from './chances.ts';
import { inOrder, nameTraits, rankedTraits } from './naming.ts';
import type { Norms } from '../score/norms.ts';
import type { Answer, Response } from '../test/response.ts';
import type { TraitId } from '../test/scales.ts';
import { compareSums, keyed } from '../score/scores.ts';
import type { ScaleSums } from '../score/sums.ts';

/** Where the person may practise. Everybody with six scores can choose something. */
export type Places =
  | {
      readonly kind: 'three';
      /** The three lowest bouwstenen, in fixed order, but a lowest that is named comes first. */
      readonly traits: readonly TraitId[];
      /** The lowest of them, ties in instrument order: it comes first when nothing is chosen. */
      readonly lowest: TraitId;
      /** Bouwstenen left out although they score the same as one of the three. */
      readonly tied: readonly TraitId[];
      /** The chance (0–1) that the truly lowest is one of the three. */
      readonly chance: number;
    }
  /** A free choice among all six: all scores are equal, or names are withheld. */
  | { readonly kind: 'all'; readonly reason: 'equal' | 'withheld' }
  | { readonly kind: 'none' };

/**
 * The three lowest bouwstenen, or why three cannot be told apart from the rest. `chances`: those of
 * these sums, `null` when they may not be said.
 */
export function placesOf(
  norms: Norms,
  sums: ScaleSums,
  chances: Chances | null = chancesOf(norms, sums),
): Places {
  const ranked = rankedTraits(sums);
  if (ranked === null) return { kind: 'none' };
  if (sums.withheld || chances === null) return { kind: 'all', reason: 'withheld' };
  const [lowest, , third, , , highest] = ranked;
  if (compareSums(lowest.sum, highest.sum) === 0) return { kind: 'all', reason: 'equal' };
  const tied = ranked.slice(3).filter(({ sum }) => compareSums(sum, third.sum) === 0);
  const three = inOrder(ranked.slice(0, 3));
  const { lowest: naming } = nameTraits(norms, sums, chances);
  const isFirst = (trait: TraitId) => naming.kind === 'named' && naming.trait === trait;
  const traits = [...three.filter(isFirst), ...three.filter((trait) => !isFirst(trait))];
  return {
    kind: 'three',
    traits,
    lowest: lowest.id,
    tied: tied.map(({ id }) => id),
    chance: traits.reduce((sum, trait) => sum + among(chances[trait], 'lowest', 1), 0),
  };
}

/** The person's own lowest answer on a bouwsteen, ties to the item asked first. */
export function lowestAnswer(
  instrument: Instrument,
  response: Response,
  trait: TraitId,
): { readonly item: Item; readonly answer: Answer } | null {
  let lowest: { item: Item; answer: Answer; value: number } | null = null;
  for (const item of itemsOf(instrument)) {
    const answer = item.scale === trait ? response.get(item.id) : undefined;
    if (answer === undefined) continue;
    const value = keyed(answer.value, item.keying);
    if (lowest === null || value < lowest.value) lowest = { item, answer, value };
  }
  return lowest && { item: lowest.item, answer: lowest.answer };
}
