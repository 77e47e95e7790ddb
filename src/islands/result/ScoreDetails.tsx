import { levelOf } from '../../domain/level.ts';
import type { Profile } from '../../domain/profile.ts';
import { TRAITS } from '../../domain/scales.ts';
import type { ResultTexts } from '../../i18n/messages.ts';

type Props = { readonly profile: Profile; readonly texts: ResultTexts };

/** Per bouwsteen: what it is, and what a score like this can look like. */
export function ScoreDetails({ profile, texts: { result, traits } }: Props) {
  return (
    <details class="explain screen-only">
      <summary>{result.detailsTitle}</summary>
      <dl>
        {TRAITS.map((trait) => {
          const score = profile.scores.get(trait);
          const level = score ? levelOf(score) : null;
          const { name, everyday, meaning } = traits[trait];
          return (
            <div key={trait} class={`trait-${trait}`}>
              <dt>
                <span class="dot" aria-hidden="true" />
                {name}
                <span class="soft"> · {everyday}</span>
              </dt>
              <dd>
                {meaning} {level && traits[trait][level]}
              </dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
}
