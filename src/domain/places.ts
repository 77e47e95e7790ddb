import type { Item, Instrument } from './instrument.ts';
import { itemsOf } from './instrument.ts';
import { rankedTraits } from './naming.ts';
import type { Answer, Response } from './response.ts';
import type { TraitId } from './scales.ts';
import { TRAITS } from './scales.ts';
import { compareSums, keyed } from './scores.ts';
import type { ScaleSums } from './sums.ts';

/** Where the person may practise. Everybody with six scores goes home with something to choose. */
export type Places =
  | {
      readonly kind: 'three';
      /** The three lowest bouwstenen, in fixed order. */
      readonly traits: readonly TraitId[];
      /** The lowest of them, ties in instrument order: leads when nothing is chosen. */
      readonly lowest: TraitId;
      /** Bouwstenen left out although they score the same as one of the three. */
      readonly tied: readonly TraitId[];
    }
  /** A free choice among all six: all scores are equal, or names are withheld. */
  | { readonly kind: 'all'; readonly reason: 'equal' | 'withheld' }
  | { readonly kind: 'none' };

/** The three lowest bouwstenen, or why there are no such three. */
export function placesOf(sums: ScaleSums): Places {
  const ranked = rankedTraits(sums);
  const lowest = ranked?.[0];
  const third = ranked?.[2];
  if (!ranked || lowest === undefined || third === undefined) return { kind: 'none' };
  if (sums.withheld) return { kind: 'all', reason: 'withheld' };
  const same = (a: TraitId, b: TraitId) => {
    const [sumA, sumB] = [sums.scales.get(a), sums.scales.get(b)];
    return sumA !== undefined && sumB !== undefined && compareSums(sumA, sumB) === 0;
  };
  if (ranked.every((trait) => same(trait, lowest))) return { kind: 'all', reason: 'equal' };
  const three = ranked.slice(0, 3);
  return {
    kind: 'three',
    traits: TRAITS.filter((trait) => three.includes(trait)),
    lowest,
    tied: TRAITS.filter((trait) => !three.includes(trait) && same(trait, third)),
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
