import { useMemo } from 'preact/hooks';
import type { EmbedData } from '../../i18n/embedData.ts';
import { fill } from '../../i18n/format.ts';
import { letterRole } from '../../i18n/say/letter.ts';
import { depthName, summaryOf } from '../../i18n/say/summary.ts';
import { $measure, $profile, $sums } from '../../stores/profile.ts';
import { $response } from '../../stores/state.ts';
import { RadarSvg } from '../radar/RadarSvg.tsx';
import { radarValues, scoresSaid } from '../radar/radarValues.ts';
import { ScoreTable } from '../scores/ScoreTable.tsx';
import { useFocusOnMove } from '../ui/useFocusOnMove.ts';
import { useFormats } from '../ui/useFormats.ts';
import { useStore } from '../ui/useStore.ts';
import { EmbedStep } from './EmbedStep.tsx';
import { WayOn } from './WayOn.tsx';

type Props = {
  readonly data: EmbedData;
  readonly onQuestions: () => void;
  /** Goes to the situations; `null` when they are answered. */
  readonly onSituations: (() => void) | null;
};

/**
 * The result in a frame, in its shortest honest form: what may be named, scores with their margins and one
 * step. All that explains it is on the site.
 */
export function EmbedResult({ data, onQuestions, onSituations }: Props) {
  const [profile, sums, measure] = [useStore($profile), useStore($sums), useStore($measure)];
  const response = useStore($response);
  const heading = useFocusOnMove('result');
  const formats = useFormats();
  const texts = useMemo(
    () => ({ ...data.first, norms: data.measures.map(({ norms }) => norms) }),
    [data],
  );
  if (profile === null || sums === null || measure === null) return null;
  const summary = summaryOf(profile, texts);
  const values = radarValues(profile, texts.traits);
  const role = letterRole(profile, texts);
  const paragraphs = [...summary.paragraphs.map((one) => one.join(' ')), role ?? ''];
  const { instrument } = measure;
  const scores = values && scoresSaid(values, texts.result, formats);
  return (
    <article class="result">
      <div class="result-top">
        <header class="letter">
          <p class="dateline">{depthName(profile.depth, texts.result)}</p>
          <h1 tabIndex={-1} ref={heading}>
            {summary.heading}
          </h1>
          {paragraphs
            .filter((text) => text !== '')
            .map((text) => (
              <p key={text} class="say">
                {text}
              </p>
            ))}
        </header>
        {values && (
          <figure class="radar">
            <div class="radar-face">
              <RadarSvg
                values={values}
                label={fill(texts.result.radarLabel, { scores: scores ?? '' })}
              />
            </div>
            <figcaption class="soft">{texts.result.bandNote}</figcaption>
          </figure>
        )}
        <div class="numbers">
          <ScoreTable profile={profile} before={null} texts={texts} />
        </div>
        <p class="buttons">
          <button type="button" class="quiet" onClick={onQuestions}>
            {data.texts.toQuestions}
          </button>
          {onSituations && (
            <button type="button" class="outline" onClick={onSituations}>
              {data.texts.toSituations}
            </button>
          )}
        </p>
      </div>
      <EmbedStep {...{ data, profile, instrument, response }} />
      <WayOn data={data} result={{ sums, instrument, response }} />
    </article>
  );
}
