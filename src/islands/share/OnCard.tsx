import type { CardChoice } from '../../domain/result/card.ts';
import type { TraitId } from '../../domain/test/scales.ts';
import type { SharingTexts, TraitTexts } from '../../i18n/messages.ts';
import { candidatesOf, isFull, tickedFor, toggle } from './onCard.ts';

type Props = {
  readonly cardChoice: CardChoice;
  /** The bouwstenen that the person chose; `null` until then. */
  readonly chosen: readonly TraitId[] | null;
  readonly texts: SharingTexts['choose'];
  readonly traits: TraitTexts;
  readonly onChosen: (traits: readonly TraitId[]) => void;
};

/** Chooses the one or two bouwstenen on the card; a single candidate is only told. */
export function OnCard({ cardChoice, chosen, texts, traits, onChosen }: Props) {
  const candidates = candidatesOf(cardChoice);
  const ticked = tickedFor(cardChoice, chosen);
  const [first] = candidates;
  if (first !== undefined && candidates.length === 1) {
    return (
      <p class="on-card">
        {texts.cardSingle} <strong>{traits[first].name}</strong>
      </p>
    );
  }
  // Then the others cannot be ticked. A box that refuses without a word would be worse.
  const isClosed = isFull(ticked) && candidates.length > ticked.length;
  return (
    <fieldset class="on-card" aria-describedby="on-card-note">
      <legend>{texts.cardWhat}</legend>
      <p id="on-card-note">{noteOf(cardChoice, texts)}</p>
      {candidates.map((trait) => {
        const isTicked = ticked.includes(trait);
        return (
          <label key={trait}>
            <input
              type="checkbox"
              checked={isTicked}
              disabled={isClosed && !isTicked}
              onChange={() => onChosen(toggle(ticked, trait))}
            />
            <span>
              {traits[trait].name} <span class="everyday">{traits[trait].everyday}</span>
            </span>
          </label>
        );
      })}
      <p role="status">
        {ticked.length === 0 && <span key="nothing">{texts.cardNothing}</span>}
        {isClosed && <span key="full">{texts.cardFull}</span>}
      </p>
    </fieldset>
  );
}

/** What there is to choose from, and why. */
function noteOf(choice: CardChoice, texts: Props['texts']): string {
  if (choice.kind !== 'free') return texts.cardOffered;
  return choice.reason === 'level' ? texts.cardLevel : texts.cardWithheld;
}
