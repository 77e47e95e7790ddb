import { useStore } from '../shared/useStore.ts';
import { useCallback, useMemo } from 'preact/hooks';
import { cardOf } from '../../domain/card.ts';
import type { Stage } from '../../domain/instrument.ts';
import type { Profile } from '../../domain/profile.ts';
import { REACTION_SCALES, TRAITS } from '../../domain/scales.ts';
import { missingItems } from '../../domain/sums.ts';
import { profileBefore } from '../../domain/sharpened.ts';
import { resumeAt, stepsOf } from '../../domain/steps.ts';
import type { ItemWording, PageData, ResultTexts, TipTexts } from '../../i18n/messages.ts';
import { $profile, $sums } from '../../stores/profile.ts';
import { isInApp } from '../../stores/share.ts';
import { $earlier, $shown } from '../../stores/shown.ts';
import { $chosen, $response } from '../../stores/state.ts';
import { textsAt } from '../shared/later.ts';
import { useAfterPaint } from '../shared/useAfterPaint.ts';
import { useLater } from '../shared/useLater.ts';
import { PicturePanel } from '../picture/PicturePanel.tsx';
import { Deepen } from './Deepen.tsx';
import { InterviewLink } from './InterviewLink.tsx';
import { OwnData } from './OwnData.tsx';
import { OwnOpening } from './OwnOpening.tsx';
import { PaperFoot } from './PaperFoot.tsx';
import { Places } from './Places.tsx';
import { PrintLine } from './PrintLine.tsx';
import { ResultView } from './ResultView.tsx';
import { Roles } from './Roles.tsx';
import { loadSharing, ShareActions, ShareSection } from './ShareSection.tsx';
import { Situations } from './Situations.tsx';
import { TakeAlong } from './TakeAlong.tsx';
import { Tips } from './Tips.tsx';

type Props = {
  readonly data: PageData;
  readonly texts: ResultTexts;
  readonly wording: ItemWording;
  /** The part that was answered on the way here. */
  readonly finished: Stage | null;
  readonly onEarlier: () => void;
  readonly onPart: (part: Stage, step?: number) => void;
  readonly onWiped: () => void;
};

function hasRoles(profile: Profile): boolean {
  return REACTION_SCALES.every((scale) => profile.scores.get(scale)?.kind === 'scored');
}

/** The person's own result, live from all answers given. */
export function OwnResult(props: Props) {
  const { data, texts, wording, finished, onEarlier, onPart, onWiped } = props;
  const profile = useStore($profile);
  const sums = useStore($sums);
  const response = useStore($shown);
  const current = useStore($response);
  const isEarlier = useStore($earlier) !== null;
  const chosen = useStore($chosen);
  const tips = useLater(textsAt<TipTexts>(data.later.tips));
  // Scores and tips first; what nobody reads in the first moment follows.
  const withRest = useAfterPaint();
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
  const toOpen = () => onPart('kern', resumeAt(kern, current));
  // From the first one on when all were answered, else from where this person stood.
  const toLook = () => onPart('kern', resumeAt(kern, current) % kern.length);
  const missing = TRAITS.flatMap((trait) => missingItems(instrument, response, trait)).length;
  return (
    <ResultView
      profile={profile}
      texts={texts}
      reader="own"
      before={before}
      answers={{ instrument, response, wording }}
      opening={
        <>
          {withRest && <PrintLine texts={result} />}
          {sharing.kind === 'ready' && isInApp() && (
            <sharing.value.view.InAppNote sharable={sharable} texts={sharing.value.texts} />
          )}
          {before && (
            <p class="note screen-only" role="status">
              {result.sharpened}
            </p>
          )}
          <OwnOpening
            {...{ data, missing, isEarlier, toOpen, onEarlier, withheld: profile.withheld }}
            texts={result}
            toStart={() => onPart('kern')}
          />
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
      {tips.kind === 'ready' && (
        <>
          <Tips profile={profile} chosen={chosen} tips={tips.value} texts={texts} reader="own" />
          {withRest && missing === 0 && (
            <TakeAlong
              profile={profile}
              chosen={chosen}
              hasRoles={hasRoles(profile)}
              texts={texts}
              tips={tips.value}
              siteName={data.siteName}
              retry={data.questionnaire.retry}
            >
              <PicturePanel
                profile={profile}
                chosen={chosen}
                texts={texts}
                siteName={data.siteName}
              />
            </TakeAlong>
          )}
        </>
      )}
      {tips.kind === 'failed' && (
        <p class="note" role="alert">
          {result.loadFailed}{' '}
          <button type="button" class="link" onClick={tips.retry}>
            {data.questionnaire.retry}
          </button>
        </p>
      )}
      {withRest && (
        <>
          {missing === 0 && !isEarlier && (
            <InterviewLink profile={profile} chosen={chosen} texts={result} />
          )}
          {hasRoles(profile) ? (
            <Roles
              profile={profile}
              texts={texts}
              reader="own"
              before={before}
              answers={{ instrument, response, wording }}
            >
              <Situations
                {...{ instrument, response, wording, texts, withheld: profile.withheld }}
              />
            </Roles>
          ) : isEarlier ? null : (
            <section class="roles screen-only" aria-labelledby="roles">
              <h2 id="roles">{result.rolesTitle}</h2>
              <p>{result.rolesSkippedText}</p>
              <button type="button" class="outline" onClick={toOpen}>
                {result.rolesSkippedGo}
              </button>
            </section>
          )}
          {missing === 0 && !isEarlier && (
            <Deepen instrument={instrument} response={response} texts={result} onPart={onPart} />
          )}
          {missing === 0 && (
            <ShareSection
              sharable={sharable}
              sharing={sharing}
              texts={texts}
              retry={data.questionnaire.retry}
            />
          )}
          <OwnData
            data={data}
            texts={result}
            onQuestions={isEarlier ? toOpen : toLook}
            onAgain={isEarlier ? null : () => onPart('kern')}
            onWiped={onWiped}
          />
          {sharing.kind === 'ready' && <PaperFoot texts={result} site={sharing.value.texts.site} />}
        </>
      )}
    </ResultView>
  );
}
