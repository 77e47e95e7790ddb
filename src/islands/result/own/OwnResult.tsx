import { useCallback, useRef } from 'preact/hooks';
import type { Stage } from '../../../domain/test/instrument.ts';
import type { TraitId } from '../../../domain/test/scales.ts';
import { TRAITS } from '../../../domain/test/scales.ts';
import { resumeAt, stepsOf } from '../../../domain/test/steps.ts';
import { missingItems } from '../../../domain/score/sums.ts';
import type { FirstTexts } from '../../../i18n/firstTexts.ts';
import type { ItemWording, PageData } from '../../../i18n/messages.ts';
import { letterRole } from '../../../i18n/say/letter.ts';
import { summaryOf } from '../../../i18n/say/summary.ts';
import { afterPaint } from '../../../platform/afterPaint.ts';
import { $instrument } from '../../../stores/asked.ts';
import { printPage } from '../../../platform/print.ts';
import { isInApp } from '../../../platform/inApp.ts';
import { $earlier } from '../../../stores/shown.ts';
import { choosePlace } from '../../../stores/attempts.ts';
import { $chosen, $response } from '../../../stores/state.ts';
import { useAfterPaint } from '../../load/useAfterPaint.ts';
import { onceScript } from '../../load/later.ts';
import { Loaded } from '../../load/Loaded.tsx';
import { useLater } from '../../load/useLater.ts';
import { Boundary } from '../../load/Boundary.tsx';
import { useStore } from '../../ui/useStore.ts';
import { loadMore } from '../loadMore.ts';
import { loadSharing } from '../loadSharing.ts';
import { Chances } from './Chances.tsx';
import { Opening } from './Opening.tsx';
import { Dateline } from './Dateline.tsx';
import { Step } from './Step.tsx';
import { ShareView } from './ShareView.tsx';
import { useFitted } from './useFitted.ts';
import { useOwn } from './useOwn.ts';
import { useReturn } from './useReturn.ts';
import { ResultView } from '../ResultView.tsx';
import { ShareActions } from '../ShareActions.tsx';
import { within } from '../../../platform/within.ts';

/** The screen for sharing, which stands in the place of the result. */
export type SharingScreen = {
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onBack: () => void;
};

type Props = {
  readonly data: PageData;
  readonly texts: FirstTexts;
  readonly wording: ItemWording;
  /** The stage that was finished just before. */
  readonly finished: Stage | null;
  readonly onEarlier: () => void;
  readonly sharing: SharingScreen;
  readonly onStage: (stage: Stage, step?: number) => void;
  readonly onWiped: (done: Promise<boolean>) => void;
};

const loadInAppNote = onceScript(() => import('../../share/InAppNote.tsx'));

/** In milliseconds. Who wants paper gets what is there by then. */
const PATIENCE = 5_000;

/** The person's own result, live from all answers given. */
export function OwnResult(props: Props) {
  const { data, texts, wording, finished, sharing, onEarlier, onStage, onWiped } = props;
  const own = useOwn(data.locale, finished);
  const asked = useStore($instrument);
  const current = useStore($response);
  const isEarlier = useStore($earlier) !== null;
  const chosen = useStore($chosen);
  // The letter and its scores come first. The parts that nobody reads in the first moment follow.
  const withRest = useAfterPaint();
  const loadRest = useCallback(() => loadMore(texts, data.textFiles.more), [texts, data]);
  const more = useLater(withRest ? loadRest : null);
  const loadShare = useCallback(
    () => loadSharing(data.textFiles.sharing),
    [data.textFiles.sharing],
  );
  const ways = useLater(withRest || isInApp() ? loadShare : null);
  const inApp = useLater(isInApp() ? loadInAppNote : null);
  // Late parts belong on paper too; a part that fails to load is not waited for.
  const onPrint = async () => {
    if (more.kind !== 'ready') await within(PATIENCE, loadRest()).then(afterPaint, () => undefined);
    printPage();
  };
  const toShare = useReturn(sharing.isOpen, sharing.onOpen);
  const isChosenNow = useRef(false);
  const onChoose = (trait: TraitId | null) => {
    isChosenNow.current = true;
    choosePlace(trait);
  };
  const tips = useFitted(more, own);
  if (own === null) return null;

  const { profile, instrument, response, before, sharable } = own;
  const { result } = texts;
  const kern = stepsOf(asked ?? instrument, 'kern');
  const toOpen = () => onStage('kern', resumeAt(kern, current));
  // From the first question when all were answered, otherwise from where this person stopped.
  const toLook = () => onStage('kern', resumeAt(kern, current) % kern.length);
  const missing = TRAITS.flatMap((trait) => missingItems(instrument, response, trait)).length;
  const answers = { instrument, response, wording };
  const role = letterRole(profile, texts);
  const summary = summaryOf(profile, texts);
  const place = { ...answers, texts, chosen, onChoose };
  return (
    <>
      <div class={sharing.isOpen ? 'away' : undefined}>
        <ResultView
          profile={profile}
          texts={texts}
          summary={{
            ...summary,
            paragraphs: [...summary.paragraphs, role === null ? [] : [role]],
          }}
          dateline={<Dateline {...{ profile, texts, isEarlier }} />}
          before={before}
          chosen={chosen}
          isTraced
          isWhole={more.kind !== 'waiting' && ways.kind !== 'waiting'}
          opening={
            <>
              {ways.kind === 'ready' && inApp.kind === 'ready' && (
                <inApp.value.InAppNote sharable={sharable} texts={ways.value.texts} />
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
              <Opening
                {...{ data, missing, isEarlier, toOpen, onEarlier, withheld: profile.withheld }}
                texts={result}
                toStart={() => onStage('kern')}
              />
            </>
          }
          chances={<Chances profile={profile} texts={texts} />}
          actions={
            missing === 0 && (
              <ShareActions
                texts={texts}
                hasSheet={!isEarlier}
                onShare={toShare}
                onPrint={() => void onPrint()}
              />
            )
          }
        >
          <Step {...place} profile={profile} tips={tips} isAsked={isChosenNow} />
          <Loaded later={more} place="part">
            {({ view, texts: allTexts }) => (
              <Boundary texts={data.broken}>
                <view.More
                  {...{ data, profile, before, chosen, answers, onChoose, onStage, onWiped }}
                  texts={allTexts}
                  tips={tips.kind === 'ready' ? tips.value.tips : []}
                  hasRoles={sharable.hasRoles}
                  isComplete={missing === 0}
                  isEarlier={isEarlier}
                  toOpen={toOpen}
                  toLook={isEarlier ? toOpen : toLook}
                />
              </Boundary>
            )}
          </Loaded>
        </ResultView>
      </div>
      {sharing.isOpen && (
        <ShareView {...{ sharable, texts, more }} sharing={ways} onBack={sharing.onBack} />
      )}
    </>
  );
}
