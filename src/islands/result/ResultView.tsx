import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Profile } from '../../domain/result/profile.ts';
import type { TraitId } from '../../domain/test/scales.ts';
import { TRAITS } from '../../domain/test/scales.ts';
import { depthName, summaryOf } from '../../i18n/say/summary.ts';
import type { FirstTexts } from '../../i18n/firstTexts.ts';
import { $traced } from '../../stores/traced.ts';
import { pageUrl } from '../../urls.ts';
import { Radar } from '../radar/Radar.tsx';
import { radarValues } from '../radar/radarValues.ts';
import resultStyles from '../../styles/result.css?inline';
import { adoptStyles } from '../ui/adoptStyles.ts';
import { useFocusOnMove } from '../ui/useFocusOnMove.ts';
import { Explain } from './Explain.tsx';
import { ScoreTable } from '../scores/ScoreTable.tsx';
import { useLocale } from '../ui/locale.ts';

adoptStyles(resultStyles);

type Props = {
  readonly profile: Profile;
  readonly texts: FirstTexts;
  readonly reader: 'own' | 'shared';
  /** The profile before the stage that was just answered; the old margins fade into the new. */
  readonly before?: Profile | null;
  /** The chosen place: after a choice, paper no longer invites to choose. */
  readonly chosen?: TraitId | null;
  /** Whether `details` can open a score to its answers. */
  readonly isTraced: boolean;
  /** Whether the rest of the result has come; less important parts come after that. */
  readonly isWhole: boolean;
  /** The meaning and the basis of the scores. */
  readonly details: ComponentChildren;
  /** Below the opening sentences. */
  readonly opening?: ComponentChildren;
  /** Beside the radar, below the table. */
  readonly actions?: ComponentChildren;
  /** Under the scores: how sure their order is. */
  readonly chances?: ComponentChildren;
  /** Places, tips, roles and what follows. */
  readonly children: ComponentChildren;
};

/**
 * A result in the order of a letter: sentence, shape, numbers, then a choice. Own and shared results
 * are the same.
 */
export function ResultView({
  profile,
  texts,
  reader,
  before,
  chosen = null,
  isTraced,
  isWhole,
  details,
  opening,
  actions,
  chances,
  children,
}: Props) {
  const heading = useFocusOnMove('result');
  const [lit, setLit] = useState<TraitId | null>(null);
  const summary = summaryOf(profile, texts, reader);
  const locale = useLocale();
  const values = useMemo(() => radarValues(profile, texts.traits), [profile, texts]);
  const earlier = useMemo(() => before && radarValues(before, texts.traits), [before, texts]);
  const { sentences, invitation } = summary;
  const said = invitation === undefined ? sentences : sentences.slice(0, -1);
  const isDeeper = Object.values(profile.depth).includes('full');
  return (
    <article class={isDeeper ? 'result is-deeper' : 'result'}>
      <header class="opening">
        <p class="depth">{depthName(profile.depth, texts.result)}</p>
        <h1 tabIndex={-1} ref={heading}>
          <span>{summary.heading}</span>
        </h1>
        {sentences.length > 0 && (
          <p class="lead">
            {said.join(' ')}
            {invitation && (
              <span class={chosen !== null ? 'screen-only' : undefined}> {invitation}</span>
            )}
          </p>
        )}
        {opening}
      </header>
      <section class="scores">
        {values && (
          <Radar
            {...{ values, chosen, lit, isWhole }}
            before={earlier ?? null}
            onLight={setLit}
            texts={texts.result}
          />
        )}
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
          {actions}
        </div>
      </section>
      <Explain texts={texts.result} scales={TRAITS}>
        {details}
      </Explain>
      {chances}
      {children}
    </article>
  );
}
