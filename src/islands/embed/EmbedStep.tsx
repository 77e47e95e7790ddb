import { fittingFirst } from '../../domain/result/advice.ts';
import { lowestAnswer } from '../../domain/result/places.ts';
import type { Profile } from '../../domain/result/profile.ts';
import type { Instrument } from '../../domain/test/instrument.ts';
import type { Response } from '../../domain/test/response.ts';
import type { EmbedData } from '../../i18n/embedData.ts';
import { Spoke } from '../ui/Spoke.tsx';

type Props = {
  readonly data: EmbedData;
  readonly profile: Profile;
  readonly instrument: Instrument;
  readonly response: Response;
};

/** One step, for the lowest bouwsteen. None where the scores do not say which that is. */
export function EmbedStep({ data, profile, instrument, response }: Props) {
  const { places } = profile;
  if (places.kind !== 'three') return null;
  const trait = places.lowest;
  const quoted = lowestAnswer(instrument, response, trait)?.item.id ?? null;
  const [tip] = fittingFirst(
    data.tips.filter((one) => one.trait === trait),
    quoted,
  );
  if (tip === undefined) return null;
  return (
    <section class="now" aria-labelledby="step">
      <div class="now-in">
        <div class="now-what">
          <Spoke trait={trait} />
          <div>
            <p class="eyebrow">{data.step.stepLabel}</p>
            <h2 id="step">{data.first.traits[trait].name}</h2>
          </div>
        </div>
        <div class="now-step">
          <h3>{tip.do}</h3>
          <p class="plan">{tip.plan}</p>
        </div>
      </div>
    </section>
  );
}
