import { useContext, useState } from 'preact/hooks';
import type { Halves, PlanData } from '../../i18n/say/plan.ts';
import { sayOwnPlan } from '../../i18n/say/ownPlan.ts';
import type { TraitId } from '../../domain/test/scales.ts';
import { takeOver } from '../../stores/plan.ts';
import { pageUrl } from '../../urls.ts';
import { Live } from './live.ts';
import { fieldId } from './TextField.tsx';
import type { Offer } from './useOffers.ts';
import { useOffers } from './useOffers.ts';

type Props = { readonly data: PlanData; readonly trait: TraitId | null };

/** Steps to take over: the own version first, then the example that fits an own answer. */
export function Offers({ data, trait }: Props) {
  const { offers } = data.texts;
  const [taken, setTaken] = useState<Halves | null>(null);
  const [first, ...others] = useOffers(data, trait);
  const take = (offer: Offer) => {
    takeOver({ when: offer.when, act: offer.act }, { trait });
    setTaken(offer);
    document.getElementById(fieldId('when'))?.focus();
  };
  return (
    <div class="offers">
      {first === undefined ? (
        <p class="soft">
          {offers.none}{' '}
          {offers.links.map(({ to, name }, i) => (
            <span key={to}>
              {i > 0 && ' · '}
              <a href={pageUrl(to, data.locale)}>{name}</a>
            </span>
          ))}
        </p>
      ) : (
        <>
          <OfferLine data={data} offer={first} onTake={take} />
          {others.length > 0 && (
            <details key={`${trait}`}>
              <summary>{offers.more}</summary>
              {others.map((offer) => (
                <OfferLine key={offer.act} data={data} offer={offer} onTake={take} />
              ))}
            </details>
          )}
        </>
      )}
      <p role="status" class="soft">
        {taken !== null && <span>{offers.taken}</span>}
      </p>
    </div>
  );
}

type LineProps = {
  readonly data: PlanData;
  readonly offer: Offer;
  readonly onTake: (offer: Offer) => void;
};

function OfferLine({ data: { texts }, offer, onTake }: LineProps) {
  const live = useContext(Live);
  const said = sayOwnPlan(texts.says, offer);
  return (
    <div key={said} class="offer">
      <p class="eyebrow">{texts.offers[offer.from]}</p>
      <p class="plan">{said}</p>
      <button
        type="button"
        class="outline"
        disabled={!live}
        aria-label={`${texts.offers.take}: ${said}`}
        onClick={() => onTake(offer)}
      >
        {texts.offers.take}
      </button>
    </div>
  );
}
