import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Profile } from '../../domain/result/profile.ts';
import type { TraitId } from '../../domain/test/scales.ts';
import type { Summary } from '../../i18n/say/summary.ts';
import type { FirstTexts } from '../../i18n/firstTexts.ts';
import { $traced } from '../../stores/traced.ts';
import { pageUrl } from '../../urls.ts';
import { useAloud } from '../aloud/useAloud.ts';
import { Radar } from '../radar/Radar.tsx';
import { radarValues } from '../radar/radarValues.ts';
import resultStyles from '../../styles/result.css?inline';
import { adoptStyles } from '../ui/adoptStyles.ts';
import { useFocusOnMove } from '../ui/useFocusOnMove.ts';
import { ScoreTable } from '../scores/ScoreTable.tsx';
import { useLocale } from '../ui/locale.ts';

adoptStyles(resultStyles);

type Props = {
  readonly profile: Profile;
  readonly texts: FirstTexts;
  /** The letter: its title and its first paragraphs. */
  readonly summary: Summary;
  /** Above the title: how much the result rests on, and when it was made. */
  readonly dateline: ComponentChildren;
  /** The profile before the stage that was just answered; the old margins fade into the new. */
  readonly before?: Profile | null;
  /** The chosen place gets a ring on the radar. */
  readonly chosen?: TraitId | null;
  /** Whether a score can be opened to its answers. */
  readonly isTraced: boolean;
  /** Whether the rest of the result has come; less important parts come after that. */
  readonly isWhole: boolean;
  /** Ends the letter: what is missing, what is special. */
  readonly opening?: ComponentChildren;
  /** Ways to take it along, below the numbers. */
  readonly actions?: ComponentChildren;
  /** Between the radar and the numbers: how sure their order is. */
  readonly chances?: ComponentChildren;
  /** What to do with it, and all that can be unfolded. */
  readonly children: ComponentChildren;
};

/**
 * A result is a letter with a helm in it: sentences, shape, numbers, then what to do. Own and shared
 * results are the same.
 */
export function ResultView(props: Props) {
  const { profile, texts, summary, before, chosen = null, isTraced, isWhole, chances } = props;
  const heading = useFocusOnMove('result');
  const aloud = useAloud();
  const [lit, setLit] = useState<TraitId | null>(null);
  const locale = useLocale();
  const values = useMemo(() => radarValues(profile, texts.traits), [profile, texts]);
  const earlier = useMemo(() => before && radarValues(before, texts.traits), [before, texts]);
  const isDeeper = Object.values(profile.depth).includes('full');
  return (
    <article class={isDeeper ? 'result is-deeper' : 'result'}>
      <div class="result-top">
        <header class="letter">
          <div class="aloud-row">
            <p class="dateline">{props.dateline}</p>
            {aloud && <aloud.AloudLetter summary={summary} />}
          </div>
          <h1 tabIndex={-1} ref={heading}>
            <span>{summary.heading}</span>
          </h1>
          {summary.paragraphs
            .filter((sentences) => sentences.length > 0)
            .map((sentences) => (
              <p key={sentences.join(' ')} class="say">
                {sentences.join(' ')}
              </p>
            ))}
          {props.opening}
        </header>
        {values && (
          <Radar
            {...{ values, chosen, lit, isWhole }}
            before={earlier ?? null}
            onLight={setLit}
            texts={texts.result}
          />
        )}
        {chances}
        <div class="numbers">
          <ScoreTable
            profile={profile}
            before={before ?? null}
            texts={texts}
            onOpen={isTraced ? $traced.set : undefined}
            onLight={setLit}
          />
          <p class="soft screen-only">
            <a href={pageUrl('/methode/', locale)}>{texts.result.method}</a>
          </p>
        </div>
        {props.actions}
      </div>
      {props.children}
    </article>
  );
}
