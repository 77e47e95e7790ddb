import { useEffect } from 'preact/hooks';
import type { Stage } from '../../../domain/test/instrument.ts';
import type { Profile } from '../../../domain/result/profile.ts';
import type { TraitId } from '../../../domain/test/scales.ts';
import type { PageData, ResultTexts, TipTexts } from '../../../i18n/messages.ts';
import { PicturePanel } from '../../picture/PicturePanel.tsx';
import type { Sharable } from '../../share/shareLink.ts';
import type { Later } from '../../load/useLater.ts';
import { Deepen } from '../Deepen.tsx';
import { InterviewLink } from '../InterviewLink.tsx';
import type { Sharing } from '../loadSharing.ts';
import { Data } from './Data.tsx';
import { PaperFoot } from '../PaperFoot.tsx';
import { Roles } from '../Roles.tsx';
import type { GivenAnswers } from '../../scores/ScoreTrace.tsx';
import { ShareSection } from '../ShareSection.tsx';
import { Situations } from '../Situations.tsx';
import { TakeAlong } from '../TakeAlong.tsx';

export { TraitDetails } from '../../scores/ScoreDetails.tsx';

type Props = {
  readonly data: PageData;
  readonly texts: ResultTexts;
  readonly tips: TipTexts;
  readonly profile: Profile;
  /** The profile before the stage that was just answered. */
  readonly before: Profile | null;
  readonly chosen: TraitId | null;
  readonly answers: GivenAnswers;
  readonly sharable: Sharable;
  readonly sharing: Later<Sharing>;
  /** Whether all statements about the bouwstenen are answered. */
  readonly isComplete: boolean;
  /** Whether this is the result of an attempt before the current one. Nothing can be added to that. */
  readonly isEarlier: boolean;
  /** Goes to the open questions. */
  readonly toOpen: () => void;
  /** Goes to the questions, to look at them again. */
  readonly toLook: () => void;
  readonly onStage: (stage: Stage, step?: number) => void;
  readonly onWiped: (done: Promise<void>) => void;
};

/** The part below the tips of one's own result: to take along, the roles, to go on, to share. */
export function More(props: Props) {
  const { data, texts, tips, profile, before, chosen, answers, sharable, sharing } = props;
  const { isComplete, isEarlier, toOpen, toLook, onStage, onWiped } = props;
  const { result } = texts;
  const { hasRoles } = sharable;
  const { siteName } = data;
  // The person may have followed a link to a heading in here before this component was loaded. Only
  // such a history entry has no state of ours; after a reload the browser restores the scroll.
  useEffect(() => {
    if (history.state !== null) return;
    const asked = document.getElementById(location.hash.slice(1));
    asked?.scrollIntoView();
    asked?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      {isComplete && (
        <>
          <TakeAlong {...{ profile, chosen, hasRoles, texts, tips, siteName }}>
            <PicturePanel {...{ profile, chosen, texts, siteName }} />
          </TakeAlong>
          {!isEarlier && <InterviewLink profile={profile} chosen={chosen} texts={result} />}
        </>
      )}
      {hasRoles ? (
        <Roles profile={profile} texts={texts} reader="own" before={before} answers={answers}>
          <Situations {...answers} texts={texts} withheld={profile.withheld} />
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
      {isComplete && (
        <>
          {!isEarlier && <Deepen {...answers} texts={result} onStage={onStage} />}
          <ShareSection {...{ sharable, sharing, texts }} />
        </>
      )}
      <Data
        {...{ data, onWiped }}
        texts={result}
        onQuestions={toLook}
        onAgain={isEarlier ? null : () => onStage('kern')}
      />
      {sharing.kind === 'ready' && <PaperFoot {...{ texts, siteName }} />}
    </>
  );
}
