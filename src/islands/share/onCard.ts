import type { CardChoice } from '../../domain/result/card.ts';
import { MOST_ON_A_CARD } from '../../domain/result/card.ts';
import type { TraitId } from '../../domain/test/scales.ts';
import { TRAITS } from '../../domain/test/scales.ts';

/** The bouwstenen that may be on a card, in the order in which they are offered. */
export function candidatesOf(choice: CardChoice): readonly TraitId[] {
  switch (choice.kind) {
    case 'offered':
      return choice.candidates;
    case 'free':
      return TRAITS;
    case 'none':
      return [];
  }
}

/**
 * The bouwstenen that are ticked. `chosen`: by the person, `null` until then. One that may no longer be
 * on the card, because answers have changed, goes without replacement: nobody else chooses.
 */
export function tickedFor(
  choice: CardChoice,
  chosen: readonly TraitId[] | null,
): readonly TraitId[] {
  const ticked = chosen ?? (choice.kind === 'offered' ? choice.preselected : []);
  return candidatesOf(choice).filter((trait) => ticked.includes(trait));
}

/** The same after a tick is set or removed. A third tick changes nothing. */
export function toggle(ticked: readonly TraitId[], trait: TraitId): readonly TraitId[] {
  if (ticked.includes(trait)) return ticked.filter((other) => other !== trait);
  return isFull(ticked) ? ticked : [...ticked, trait];
}

/** Whether a card has no place for another. */
export function isFull(ticked: readonly TraitId[]): boolean {
  return ticked.length >= MOST_ON_A_CARD;
}
