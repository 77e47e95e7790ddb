import { useCallback, useMemo } from 'preact/hooks';
import { cardOf } from '../../domain/card.ts';
import type { Stage } from '../../domain/instrument.ts';
import type { Profile } from '../../domain/profile.ts';
import { REACTION_SCALES, TRAITS } from '../../domain/scales.ts';
import { profileBefore } from '../../domain/sharpened.ts';
import { resumeAt, stepsOf } from '../../domain/steps.ts';
import { missingItems } from '../../domain/sums.ts';
import type { FirstFile } from '../../i18n/firstTexts.ts';
import type { ItemWording, PageData } from '../../i18n/messages.ts';
import { $profile, $sums } from '../../stores/profile.ts';
import { isInApp } from '../../stores/share.ts';
import { $chosen, $response } from '../../stores/state.ts';
import { useAfterPaint } from '../shared/useAfterPaint.ts';
import { useLater } from '../shared/useLater.ts';
import { useStore } from '../shared/useStore.ts';
import { loadMore } from './loadMore.ts';
import { loadSharing } from './loadSharing.ts';
import { Places } from './Places.tsx';
import { PrintLine } from './PrintLine.tsx';
import { ResultView } from './ResultView.tsx';
import { ShareActions } from './ShareActions.tsx';
import { StillOpen } from './StillOpen.tsx';
import { Tips } from './Tips.tsx';

type Props = {
  readonly data: PageData;
  readonly texts: FirstFile;
  readonly wording: ItemWording;
  /** The part that was answered on the way here. */
  readonly finished: Stage | null;
  readonly onPart: (part: Stage, step?: number) => void;
  readonly onWiped: () => void;
};

function hasRoles(profile: Profile): boolean {
  return REACTION_SCALES.every((scale) => profile.scores.get(scale)?.kind === 'scored');
}

/** The person's own result, live from all answers given. */
export function OwnResult({ data, texts, wording, finished, onPart, onWiped }: Props) {
  const profile = useStore($profile);
  const sums = useStore($sums);
  const response = useStore($response);
  const chosen = useStore($chosen);
  // Scores and tips first; what nobody reads in the first moment follows.
  const withRest = useAfterPaint();
  const loadRest = useCallback(() => loadMore(texts, data.later.more), [texts, data]);
  const more = useLater(withRest ? loadRest : null);
  const loadShare = useCallback(() => loadSharing(data.later.sharing), [data.later.sharing]);
  const sharing = useLater(withRest || isInApp() ? loadShare : null);
  const before = useMemo(
    () => finished && profileBefore(data.instrument, texts.norms, response, finished),
    [data, texts, response, finished],
  );
  const instrument = data.instrument;
  const sharable = useMemo(
    () =>
      profile &&
      sums && {
        ...{ sums, instrument, response },
        hasRoles: hasRoles(profile),
        card: cardOf(profile),
      },
    [profile, sums, instrument, response],
  );
  if (profile === null || sharable === null) return null;

  const { result } = texts;
  const kern = stepsOf(instrument, 'kern');
  const toOpen = () => onPart('kern', resumeAt(kern, response));
  const missing = TRAITS.flatMap((trait) => missingItems(instrument, response, trait)).length;
  const answers = { instrument, response, wording };
  return (
    <ResultView
      profile={profile}
      texts={texts}
      reader="own"
      before={before}
      isChosen={chosen !== null}
      isTraced={more.kind === 'ready'}
      details={
        more.kind === 'ready' && (
          <more.value.view.TraitDetails
            {...{ profile, answers, texts: more.value.texts }}
            reader="own"
          />
        )
      }
      opening={
        <>
          {withRest && <PrintLine texts={result} />}
          {sharing.kind === 'ready' && isInApp() && (
            <sharing.value.view.InAppNote sharable={sharable} texts={sharing.value.texts} />
          )}
          {before && (
            <p class="note screen-only" role="status">
              {finished === 'rollen' ? (
                <a href="#roles">{result.sharpenedRoles}</a>
              ) : (
                result.sharpened
              )}
            </p>
          )}
          <StillOpen missing={missing} texts={result} onGo={toOpen} />
          {profile.withheld && (
            <p>
              <button type="button" class="outline" onClick={() => onPart('kern', 0)}>
                {result.withheldLook}
              </button>
            </p>
          )}
        </>
      }
      actions={missing === 0 && <ShareActions texts={texts} />}
    >
      <Places
        places={profile.places}
        instrument={instrument}
        response={response}
        wording={wording}
        texts={texts}
        chosen={chosen}
      />
      <Tips
        profile={profile}
        chosen={chosen}
        tips={more.kind === 'ready' ? more.value.tips : texts.tips}
        texts={texts}
        reader="own"
      />
      {more.kind === 'ready' && (
        <more.value.view.OwnMore
          {...{ data, profile, before, chosen, answers, sharable, sharing, onPart, onWiped }}
          texts={more.value.texts}
          tips={more.value.tips}
          toOpen={missing === 0 ? null : toOpen}
        />
      )}
      {more.kind === 'failed' && (
        <p class="note" role="alert">
          {result.loadFailed}{' '}
          <button type="button" class="link" onClick={more.retry}>
            {data.questionnaire.retry}
          </button>
        </p>
      )}
    </ResultView>
  );
}
