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
  /** Absent for a link with scores, which carries no answers. */
  readonly answers?: GivenAnswers | undefined;
};

/**
 * For each scale: its meaning; in one's own result also what such a score can look like; and the
 * answers behind the score, if known.
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

/** The details of the six bouwstenen. */
export function TraitDetails(props: Omit<Props, 'scales'>) {
  const { traits } = props.texts;
  return <ScoreDetails {...props} scales={TRAITS.map((trait) => [trait, traits[trait]])} />;
}
