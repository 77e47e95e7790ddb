import type { Instrument } from '../../domain/test/instrument.ts';
import type { Places as PlacesOf } from '../../domain/result/places.ts';
import { lowestAnswer } from '../../domain/result/places.ts';
import type { Response } from '../../domain/test/response.ts';
import type { TraitId } from '../../domain/test/scales.ts';
import { TRAITS } from '../../domain/test/scales.ts';
import { fill, lower, upper } from '../../i18n/format.ts';
import type { FirstTexts } from '../../i18n/firstTexts.ts';
import type { ItemWording } from '../../i18n/messages.ts';
import { choosePlace } from '../../stores/attempts.ts';
import { useFormats } from '../ui/useFormats.ts';

type Props = {
  readonly places: PlacesOf;
  /** How likely the three hold the truly lowest; `null` when that is not said. */
  readonly sure: string | null;
  readonly instrument: Instrument;
  readonly response: Response;
  readonly wording: ItemWording;
  readonly texts: FirstTexts;
  readonly chosen: TraitId | null;
};

/** Where the person may practise: three cards, or six when the scores do not set them apart. */
export function Places(props: Props) {
  const { namesOf } = useFormats();
  const { places, sure, texts, chosen } = props;
  if (places.kind === 'none') return null;
  const { result, traits } = texts;
  // A place that was chosen before the answers changed stays visible, so that the choice can be
  // undone.
  const offered = TRAITS.filter(
    (trait) => places.kind === 'all' || places.traits.includes(trait) || trait === chosen,
  );
  const tied = places.kind === 'three' ? places.tied.map((trait) => lower(traits[trait].name)) : [];
  const tiedText = tied.length === 1 ? result.placesTied : result.placesTiedMore;
  const isFree = places.kind === 'all';
  const lead = isFree ? places.reason === 'equal' && result.placesAllEqual : result.placesLead;
  // After a choice the invitation is on the screen only: nobody can choose on paper.
  const inviting = chosen === null ? undefined : 'screen-only';
  return (
    <section class="places" aria-labelledby="places">
      <h2 id="places">
        {isFree && chosen !== null && <span class="print-only">{result.placesChosenTitle}</span>}
        <span class={isFree ? inviting : undefined}>
          {isFree ? result.placesAllTitle : result.placesTitle}
        </span>
      </h2>
      <p>
        {lead} {sure}{' '}
        <span class={inviting}>{isFree ? result.placesAllChoose : result.placesChoose}</span>
        {tied.length > 0 && ` ${fill(tiedText, { Traits: upper(namesOf(tied)) })}`}
      </p>
      <ul class="cards">
        {offered.map((trait) => (
          <PlaceCard key={trait} {...props} trait={trait} />
        ))}
      </ul>
    </section>
  );
}

function PlaceCard({
  trait,
  instrument,
  response,
  wording,
  texts,
  chosen,
}: Props & { readonly trait: TraitId }) {
  const { result, traits, answers } = texts;
  const lowest = lowestAnswer(instrument, response, trait);
  const quote = lowest && wording.items[lowest.item.id];
  const isChosen = chosen === trait;
  return (
    <li class={`card trait-${trait}${isChosen ? ' is-chosen' : ''}`}>
      <h3>{traits[trait].name}</h3>
      {isChosen && <p class="print-only place-mark">{result.choosePlace}</p>}
      <p class="soft">{traits[trait].everyday}</p>
      {lowest && quote && (
        <>
          <p>
            <q>{quote}</q>
          </p>
          <p class="soft">
            {fill(result.quoteAnswer, { answer: answers[lowest.answer.value - 1] ?? '' })}
          </p>
        </>
      )}
      <p class="card-action">
        <button
          type="button"
          class="outline"
          aria-pressed={isChosen}
          aria-label={`${isChosen ? result.chosenPlace : result.choosePlace}: ${traits[trait].name}`}
          onClick={() => choosePlace(isChosen ? null : trait)}
        >
          <span>{isChosen ? result.chosenPlace : result.choosePlace}</span>
        </button>
      </p>
    </li>
  );
}
