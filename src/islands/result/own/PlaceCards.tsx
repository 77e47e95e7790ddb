import type { Instrument } from '../../../domain/test/instrument.ts';
import { lowestAnswer } from '../../../domain/result/places.ts';
import type { Response } from '../../../domain/test/response.ts';
import type { TraitId } from '../../../domain/test/scales.ts';
import { fill } from '../../../i18n/format.ts';
import type { FirstTexts } from '../../../i18n/firstTexts.ts';
import type { ItemWording } from '../../../i18n/messages.ts';
import { Breakable } from '../../scores/Breakable.tsx';
import { Spoke } from '../../ui/Spoke.tsx';

/** What a person may choose to practise, with the answers that say why. */
export type PlaceChoice = {
  readonly instrument: Instrument;
  readonly response: Response;
  readonly wording: ItemWording;
  readonly texts: FirstTexts;
  readonly chosen: TraitId | null;
  /** Chooses a bouwsteen, or takes the choice back with `null`. */
  readonly onChoose: (trait: TraitId | null) => void;
};

type Heading = {
  /** The heading of a card, by what stands above it. */
  readonly as?: 'h3' | 'h4';
};
type Props = PlaceChoice & Heading & { readonly traits: readonly TraitId[] };

/** One card for each bouwsteen to choose from: its name, and the own lowest answer on it. */
export function PlaceCards({ traits, ...choice }: Props) {
  return (
    <ul class="places">
      {traits.map((trait) => (
        <PlaceCard key={trait} {...choice} trait={trait} />
      ))}
    </ul>
  );
}

function PlaceCard({
  as: Name = 'h3',
  ...props
}: PlaceChoice & Heading & { readonly trait: TraitId }) {
  const { trait, instrument, response, wording, texts, chosen, onChoose } = props;
  const { result, traits, answers } = texts;
  const lowest = lowestAnswer(instrument, response, trait);
  const quote = lowest && wording.items[lowest.item.id];
  const isChosen = chosen === trait;
  return (
    <li class={`place trait-${trait}${isChosen ? ' is-chosen' : ''}`}>
      <Name>
        <Spoke trait={trait} />
        <span>
          <Breakable lines={traits[trait].label} />
        </span>
      </Name>
      {lowest && quote && (
        <p>
          <q>{quote}</q>{' '}
          <span class="soft">
            {fill(result.quoteAnswer, { answer: answers[lowest.answer.value - 1] ?? '' })}
          </span>
        </p>
      )}
      <p class="place-action screen-only">
        <button
          type="button"
          aria-pressed={isChosen}
          aria-label={`${isChosen ? result.chosenPlace : result.choosePlace}: ${traits[trait].name}`}
          onClick={() => onChoose(isChosen ? null : trait)}
        >
          <span>{isChosen ? result.chosenPlace : result.choosePlace}</span>
        </button>
      </p>
    </li>
  );
}
