import type { Profile } from './profile.ts';
import type { TraitId } from '../test/scales.ts';
import { TRAITS } from '../test/scales.ts';

/**
 * A card shows one or two bouwstenen in which someone recognises themselves, and nothing else. Its id
 * is its address: `/gedeeld/<id>/`.
 */
export type Card = {
  readonly id: CardId;
  /** One or two bouwstenen, in instrument order. */
  readonly traits: readonly [TraitId] | readonly [TraitId, TraitId];
};

export type CardId = TraitId | `${TraitId}-en-${TraitId}`;

/** All 21 cards: six bouwstenen, and fifteen pairs in instrument order. */
export const CARDS: readonly Card[] = [
  ...TRAITS.map((trait): Card => ({ id: trait, traits: [trait] })),
  ...TRAITS.flatMap((one, i) =>
    TRAITS.slice(i + 1).map((two): Card => ({ id: `${one}-en-${two}`, traits: [one, two] })),
  ),
];

/** The number of bouwstenen that a card has place for. */
export const MOST_ON_A_CARD = 2;

/** Out of which bouwstenen someone may choose one or two for a card. */
export type CardChoice =
  | {
      readonly kind: 'offered';
      /** Likeliest first, ties in instrument order. */
      readonly candidates: readonly TraitId[];
      /**
       * Chosen until someone chooses: the one with the highest score, or the two that share it. None
       * when more share it: which of them is up to the person.
       */
      readonly preselected: readonly TraitId[];
    }
  /** Any of the six: nothing may be said of their order. */
  | { readonly kind: 'free'; readonly reason: 'level' | 'withheld' }
  /** A bouwsteen has no score yet. */
  | { readonly kind: 'none' };

/** What the card of a profile may be chosen from. */
export function cardChoice({ highest, front, scores }: Profile): CardChoice {
  if (highest.kind === 'none') {
    return highest.reason === 'incomplete'
      ? { kind: 'none' }
      : { kind: 'free', reason: highest.reason };
  }
  const pointsAt = (trait: TraitId | undefined) => {
    const score = trait && scores.get(trait);
    return score?.kind === 'scored' ? score.points : null;
  };
  const top = front.filter((trait) => pointsAt(trait) === pointsAt(front[0]));
  return {
    kind: 'offered',
    candidates: front,
    preselected: top.length > MOST_ON_A_CARD ? [] : top,
  };
}

/** The card of these bouwstenen, in any order; `null` unless they are one or two different ones. */
export function cardOf(traits: readonly TraitId[]): Card | null {
  const chosen = TRAITS.filter((trait) => traits.includes(trait));
  return CARDS.find((card) => card.traits.join() === chosen.join()) ?? null;
}
