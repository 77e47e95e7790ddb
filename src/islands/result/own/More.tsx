import { useEffect } from 'preact/hooks';
import type { Stage } from '../../../domain/test/instrument.ts';
import type { Profile } from '../../../domain/result/profile.ts';
import type { TraitId } from '../../../domain/test/scales.ts';
import type { PageData, ResultTexts, TipTexts } from '../../../i18n/messages.ts';
import { PicturePanel } from '../../picture/PicturePanel.tsx';
import { BackToBlog } from './BackToBlog.tsx';
import { Data } from './Data.tsx';
import { OwnFolds } from './OwnFolds.tsx';
import { PaperFoot } from '../PaperFoot.tsx';
import { Roles } from '../Roles.tsx';
import type { GivenAnswers } from '../../scores/ScoreTrace.tsx';
import { Situations } from '../Situations.tsx';
import { TakeAlong } from '../TakeAlong.tsx';
import { useFoldsOnPaper } from '../useFoldsOnPaper.ts';

export { fittedTips } from '../../../domain/result/advice.ts';
export { joinedTexts } from '../../../i18n/joinedTexts.ts';
export { NextStep, Said } from './NextStep.tsx';

type Props = {
  readonly data: PageData;
  readonly texts: ResultTexts;
  readonly tips: TipTexts;
  readonly profile: Profile;
  /** The profile before the stage that was just answered. */
  readonly before: Profile | null;
  readonly chosen: TraitId | null;
  readonly answers: GivenAnswers;
  readonly onChoose: (trait: TraitId | null) => void;
  readonly hasRoles: boolean;
  /** Whether all statements about the bouwstenen are answered. */
  readonly isComplete: boolean;
  /** Whether this is the result of an attempt before the current one. Nothing can be added to that. */
  readonly isEarlier: boolean;
  /** Goes to the open questions. */
  readonly toOpen: () => void;
  /** Goes to the questions, to look at them again. */
  readonly toLook: () => void;
  readonly onStage: (stage: Stage, step?: number) => void;
  readonly onWiped: (done: Promise<boolean>) => void;
};

/** The part below the step of one's own result: what explains it, the roles, ways to take it along, own data. */
export function More(props: Props) {
  const { data, texts, tips, profile, before, chosen, answers, hasRoles } = props;
  const { isComplete, isEarlier, toOpen, toLook, onChoose, onStage, onWiped } = props;
  const { result } = texts;
  const { siteName } = data;
  useFoldsOnPaper();
  // The person may have followed a link to a heading in here before this component was loaded. Only
  // such a history entry has no state of ours; after a reload the browser restores the scroll.
  useEffect(() => {
    if (history.state !== null) return;
    const asked = document.getElementById(location.hash.slice(1));
    asked?.scrollIntoView();
    asked?.focus({ preventScroll: true });
  }, []);
  const asTraces = { ...answers, texts, withheld: profile.withheld };
  return (
    <>
      <OwnFolds
        {...{ texts, tips, profile, chosen, answers, onChoose, onStage }}
        canDeepen={isComplete && !isEarlier}
      />
      {hasRoles ? (
        <Roles profile={profile} texts={texts} reader="own" before={before} answers={answers}>
          <Situations {...asTraces} />
        </Roles>
      ) : isEarlier ? null : (
        <section class="split roles screen-only" aria-labelledby="roles">
          <h2 id="roles">{result.rolesTitle}</h2>
          <div class="stack">
            <p>{result.rolesSkippedText}</p>
            <p>
              <button type="button" class="outline" onClick={toOpen}>
                {result.rolesSkippedGo}
              </button>
            </p>
          </div>
        </section>
      )}
      {isComplete && (
        <TakeAlong {...{ profile, chosen, hasRoles, texts, tips, siteName }}>
          <PicturePanel {...{ profile, chosen, texts, siteName }} />
        </TakeAlong>
      )}
      <div class="folds own-data screen-only">
        <Data
          {...{ data, onWiped }}
          texts={result}
          onQuestions={toLook}
          onAgain={isEarlier ? null : () => onStage('kern')}
        />
      </div>
      <BackToBlog texts={texts} />
      <PaperFoot {...{ texts, siteName }} />
    </>
  );
}
