import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Profile } from '../../../domain/result/profile.ts';
import { TRAITS } from '../../../domain/test/scales.ts';
import { fill, lower, upper } from '../../../i18n/format.ts';
import { sayPlaces } from '../../../i18n/say/chances.ts';
import type { Later } from '../../load/useLater.ts';
import { Loaded } from '../../load/Loaded.tsx';
import { Spoke } from '../../ui/Spoke.tsx';
import { useFormats } from '../../ui/useFormats.ts';
import type { PlaceChoice } from './PlaceCards.tsx';
import { PlaceCards } from './PlaceCards.tsx';
import type { Fitted } from './useFitted.ts';

type Props = PlaceChoice & {
  readonly profile: Profile;
  /** All tips: the step that fits the quoted answer may be any of them. */
  readonly tips: Later<Fitted>;
  /** Whether the person just chose, here or elsewhere on the page: then this band takes focus. */
  readonly isAsked: RefObject<boolean>;
};

/** The one band of a result that says what to do now: it asks what to practise, then gives a step. */
export function Step({ profile, tips, isAsked, ...choice }: Props) {
  const { chosen, texts } = choice;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isAsked.current) return;
    isAsked.current = false;
    heading.current?.focus();
  }, [chosen, isAsked]);
  const { places } = profile;
  if (places.kind === 'none') return null;
  return (
    <section class="now" aria-labelledby="step">
      {chosen === null ? (
        <div class="now-in">
          <div class="now-what">
            <h2 id="step" tabIndex={-1} ref={heading}>
              {texts.result.stepTitle}
            </h2>
            <PlacesLead {...{ profile, texts }} />
          </div>
          <PlaceCards {...choice} traits={places.kind === 'all' ? TRAITS : places.traits} />
        </div>
      ) : (
        <div key={chosen} class="now-in">
          <div class="now-what">
            <Spoke trait={chosen} />
            <div>
              <p class="eyebrow">{texts.result.choosePlace}</p>
              <h2 id="step" tabIndex={-1} ref={heading}>
                {texts.traits[chosen].name}
              </h2>
              {tips.kind === 'ready' && (
                <tips.value.Said {...choice} trait={chosen} texts={tips.value.texts} />
              )}
            </div>
          </div>
          <Loaded later={tips} place="part" isAsked>
            {({ NextStep, ...words }) => <NextStep {...choice} trait={chosen} {...words} />}
          </Loaded>
        </div>
      )}
    </section>
  );
}

/** Why these may be chosen, and how sure that is. */
function PlacesLead({ profile, texts }: Pick<Props, 'profile' | 'texts'>) {
  const { namesOf } = useFormats();
  const { places } = profile;
  const { result, traits } = texts;
  if (places.kind === 'none') return null;
  if (places.kind === 'all') {
    return <p>{places.reason === 'equal' ? result.placesAllEqual : result.placesAllWithheld}</p>;
  }
  const tied = places.tied.map((trait) => lower(traits[trait].name));
  const tiedText = tied.length === 1 ? result.placesTied : result.placesTiedMore;
  return (
    <p>
      {result.placesLead} {sayPlaces(profile, texts)}
      {tied.length > 0 && ` ${fill(tiedText, { Traits: upper(namesOf(tied)) })}`}
    </p>
  );
}
