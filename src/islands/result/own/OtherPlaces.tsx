import type { Profile } from '../../../domain/result/profile.ts';
import { TRAITS } from '../../../domain/test/scales.ts';
import { fill, lower } from '../../../i18n/format.ts';
import { FoldRow } from '../../ui/FoldRow.tsx';
import { useFormats } from '../../ui/useFormats.ts';
import type { ResultTexts } from '../../../i18n/messages.ts';
import { PLACES_FOLD } from '../foldIds.ts';
import type { PlaceChoice } from './PlaceCards.tsx';
import { PlaceCards } from './PlaceCards.tsx';

type Props = Omit<PlaceChoice, 'texts'> & {
  readonly profile: Profile;
  readonly texts: ResultTexts;
};

/** After a choice: the other places, and the way to take the choice back. */
export function OtherPlaces({ profile, texts, ...choice }: Props) {
  const { namesOf } = useFormats();
  const { places } = profile;
  const { chosen } = choice;
  if (places.kind === 'none' || chosen === null) return null;
  const { result, traits } = texts;
  const others = places.kind === 'three' ? places.traits.filter((trait) => trait !== chosen) : [];
  const note =
    others.length === 0
      ? result.otherPlacesAll
      : fill(result.otherPlacesNote, {
          traits: namesOf(others.map((trait) => lower(traits[trait].name))),
        });
  // The choice stays among them, so that it can be taken back.
  const offered = TRAITS.filter(
    (trait) => places.kind === 'all' || places.traits.includes(trait) || trait === chosen,
  );
  return (
    <FoldRow id={PLACES_FOLD} class="screen-only" title={result.otherPlaces} note={note}>
      <PlaceCards as="h4" {...choice} texts={texts} traits={offered} />
    </FoldRow>
  );
}
