import { useMemo } from 'preact/hooks';
import type { Shared } from '../../codecs/links/shared.ts';
import { answersIn } from '../../codecs/links/shared.ts';
import type { Measured } from '../../domain/score/measure.ts';
import { profileOf } from '../../domain/result/profile.ts';
import { REACTION_SCALES, TRAITS } from '../../domain/test/scales.ts';
import { sharedSummaryOf } from '../../i18n/say/sharedSummary.ts';
import { depthName } from '../../i18n/say/summary.ts';
import { sharedBy } from '../../i18n/say/sharedBy.ts';
import type {
  ItemWording,
  ReceivedTexts,
  ResultTexts,
  SharingTexts,
  TipTexts,
} from '../../i18n/messages.ts';
import { $ownResult } from '../../stores/ownResult.ts';
import { printPage } from '../../platform/print.ts';
import { isInApp } from '../../platform/inApp.ts';
import { pageUrl } from '../../urls.ts';
import { Explain } from '../result/Explain.tsx';
import { Folds } from '../result/Folds.tsx';
import { PaperFoot } from '../result/PaperFoot.tsx';
import { ResultView } from '../result/ResultView.tsx';
import { Roles } from '../result/Roles.tsx';
import { TraitDetails } from '../scores/ScoreDetails.tsx';
import { Situations } from '../result/Situations.tsx';
import { TakeAlong } from '../result/TakeAlong.tsx';
import { Tips } from '../result/Tips.tsx';
import { useFoldsOnPaper } from '../result/useFoldsOnPaper.ts';
import { useAfterPaint } from '../load/useAfterPaint.ts';
import { Named } from '../ui/Named.tsx';
import { useStore } from '../ui/useStore.ts';
import { AllAnswers } from './AllAnswers.tsx';
import { Beside } from './Beside.tsx';
import { PassOn } from './PassOn.tsx';
import { useLocale } from '../ui/locale.ts';

type Props = {
  readonly shared: Shared;
  readonly measured: Measured;
  readonly texts: ResultTexts;
  readonly tips: TipTexts;
  readonly sharing: SharingTexts;
  readonly received: ReceivedTexts;
  /** Present for a link with answers. */
  readonly wording: ItemWording | null;
  readonly siteName: string;
};

/** A received result, read-only: the same views with other values. */
export function SharedResult(props: Props) {
  const { shared, measured, texts, tips, sharing, received, wording, siteName } = props;
  const { measure, sums } = measured;
  const profile = useMemo(() => profileOf(measure.norms, sums), [measure, sums]);
  const { share, result } = texts;
  const locale = useLocale();
  useFoldsOnPaper();
  const own = useStore($ownResult) !== null;
  const { opened, inApp } = sharing;
  // Folded, because the result itself comes first.
  const withDetails = useAfterPaint();
  const withRoles = REACTION_SCALES.every((scale) => sums.scales.has(scale));
  const answered = answersIn(shared);
  const given = answered && wording ? { ...answered, wording } : null;
  const answers = given ? { ...given, answerLabel: opened.columnAnswer } : undefined;
  return (
    <ResultView
      profile={profile}
      texts={texts}
      summary={sharedSummaryOf(profile, texts)}
      dateline={<span class="depth">{depthName(profile.depth, result)}</span>}
      isTraced={given !== null}
      isWhole={withDetails}
      opening={
        <>
          <p class="soft">
            <Named text={sharedBy(shared.name, share, opened)} name={shared.name} />
          </p>
          {isInApp() && <p class="note screen-only">{inApp.shared}</p>}
        </>
      }
      actions={
        <div class="buttons actions screen-only">
          <a class={own ? 'button outline' : 'button'} href={pageUrl('/', locale)}>
            {share.takeTest}
          </a>
          {!isInApp() && (
            <button type="button" class="quiet" onClick={() => void printPage()}>
              {result.print}
            </button>
          )}
        </div>
      }
    >
      <Beside other={measured} name={shared.name} texts={texts} words={received.compare} />
      <Folds id="verder" title={opened.onTitle} openAll={result}>
        <Tips profile={profile} chosen={null} tips={tips} texts={texts} reader="shared" />
        <Explain texts={result} title={result.detailsTraits} scales={TRAITS}>
          {withDetails && <TraitDetails {...{ profile, texts, answers }} reader="shared" />}
        </Explain>
      </Folds>
      {withRoles && (
        <Roles profile={profile} texts={texts} reader="shared" answers={answers}>
          {given && (
            <Situations
              {...given}
              texts={texts}
              withheld={profile.withheld}
              title={opened.situationsTitle}
              caption={opened.situationsCaption}
            />
          )}
        </Roles>
      )}
      <TakeAlong
        profile={profile}
        chosen={null}
        hasRoles={withRoles}
        texts={texts}
        tips={tips}
        siteName={siteName}
      />
      {given && <AllAnswers {...given} texts={texts} words={opened} />}
      <PassOn fragment={shared.fragment} sharing={sharing} />
      <PaperFoot {...{ texts, siteName }} />
    </ResultView>
  );
}
