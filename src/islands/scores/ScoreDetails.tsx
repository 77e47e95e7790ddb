import { toldLevel } from '../../domain/result/level.ts';
import type { Profile } from '../../domain/result/profile.ts';
import type { ScaleId } from '../../domain/test/scales.ts';
import { TRAITS } from '../../domain/test/scales.ts';
import type { ResultTexts, ScaleTexts } from '../../i18n/messages.ts';
import type { GivenAnswers } from './ScoreTrace.tsx';
import { ScoreTrace } from './ScoreTrace.tsx';

type Props = {
  readonly profile: Profile;
  readonly texts: ResultTexts;
  /** The scales to explain, in order, with their words. */
  readonly scales: readonly (readonly [ScaleId, ScaleTexts])[];
  readonly reader: 'own' | 'shared';
  /** Absent when a link with scores was opened: it carries no answers. */
  readonly answers?: GivenAnswers | undefined;
};

/**
 * Per scale: what it is, for the person alone what a score like this can look like, and how it came
 * about where the answers are there.
 */
export function ScoreDetails({ profile, texts, scales, reader, answers }: Props) {
  return (
    <dl>
      {scales.map(([scale, words]) => {
        const score = profile.scores.get(scale);
        const level = reader === 'own' ? toldLevel(profile, scale) : null;
        return (
          <div key={scale} class={`trait-${scale}`}>
            <dt>
              <span class="dot" aria-hidden="true" />
              {words.name}
              <span class="soft"> · {words.everyday}</span>
            </dt>
            <dd>
              {words.meaning} {level && words[level]}
              {answers && (
                <ScoreTrace
                  {...answers}
                  scale={scale}
                  name={words.name}
                  score={score}
                  texts={texts}
                />
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** The same for the six bouwstenen. */
export function TraitDetails(props: Omit<Props, 'scales'>) {
  const { traits } = props.texts;
  return <ScoreDetails {...props} scales={TRAITS.map((trait) => [trait, traits[trait]])} />;
}
