import type { Profile } from './profile.ts';
import type { TraitId } from '../test/scales.ts';
import { TRAITS } from '../test/scales.ts';

/**
 * A card shows a strong side and nothing else: one bouwsteen, two that are close together, or no one
 * or two that stand out. Its id is its address: `/gedeeld/<id>/`.
 */
export type Card = {
  readonly id: CardId;
  /** None, one or two bouwstenen, in instrument order. */
  readonly traits: readonly TraitId[];
};

export type CardId = TraitId | `${TraitId}-en-${TraitId}` | 'gelijk';

const PAIRS: readonly Card[] = TRAITS.flatMap((one, i) =>
  TRAITS.slice(i + 1).map((two): Card => ({ id: `${one}-en-${two}`, traits: [one, two] })),
);

/** All 22 cards: six bouwstenen, fifteen pairs in instrument order, and 'gelijk'. */
export const CARDS: readonly Card[] = [
  ...TRAITS.map((trait): Card => ({ id: trait, traits: [trait] })),
  ...PAIRS,
  { id: 'gelijk', traits: [] },
];

/**
 * The card of a profile; `null` when no strong side may be named, because names are withheld or a
 * bouwsteen has no score. Three or more close together get the card 'gelijk'.
 */
export function cardOf({ highest }: Pick<Profile, 'highest'>): Card | null {
  if (highest.kind === 'none' && highest.reason !== 'level') return null;
  const strong =
    highest.kind === 'named' ? [highest.trait] : highest.kind === 'close' ? highest.traits : [];
  const traits = strong.length <= 2 ? strong : [];
  return CARDS.find((card) => card.traits.join() === traits.join()) ?? null;
}
