import type { Stage } from '../../domain/instrument.ts';
import type { Profile } from '../../domain/profile.ts';
import type { TraitId } from '../../domain/scales.ts';
import type { PageData, ResultTexts, TipTexts } from '../../i18n/messages.ts';
import { PicturePanel } from '../picture/PicturePanel.tsx';
import type { Sharable } from '../share/shareLink.ts';
import type { Later } from '../shared/useLater.ts';
import { Deepen } from './Deepen.tsx';
import { InterviewLink } from './InterviewLink.tsx';
import type { Sharing } from './loadSharing.ts';
import { OwnData } from './OwnData.tsx';
import { PaperFoot } from './PaperFoot.tsx';
import { Roles } from './Roles.tsx';
import type { GivenAnswers } from './ScoreTrace.tsx';
import { ShareSection } from './ShareSection.tsx';
import { Situations } from './Situations.tsx';
import { TakeAlong } from './TakeAlong.tsx';

export { TraitDetails } from './ScoreDetails.tsx';

type Props = {
  readonly data: PageData;
  readonly texts: ResultTexts;
  readonly tips: TipTexts;
  readonly profile: Profile;
  /** What it was before the part that was just answered. */
  readonly before: Profile | null;
  readonly chosen: TraitId | null;
  readonly answers: GivenAnswers;
  readonly sharable: Sharable;
  readonly sharing: Later<Sharing>;
  /** Leads to the first statement that is still open; absent when none is. */
  readonly toOpen: (() => void) | null;
  readonly onPart: (part: Stage, step?: number) => void;
  readonly onWiped: () => void;
};

/** What stands under the tips of one's own result: to take along, the roles, to go on, to share. */
export function OwnMore(props: Props) {
  const { data, texts, tips, profile, before, chosen, answers, sharable, sharing } = props;
  const { toOpen, onPart, onWiped } = props;
  const { result } = texts;
  const { hasRoles } = sharable;
  const { siteName, questionnaire } = data;
  return (
    <>
      {!toOpen && (
        <>
          <TakeAlong
            {...{ profile, chosen, hasRoles, texts, tips, siteName }}
            retry={questionnaire.retry}
          >
            <PicturePanel {...{ profile, chosen, texts, siteName }} />
          </TakeAlong>
          <InterviewLink profile={profile} chosen={chosen} texts={result} />
        </>
      )}
      {hasRoles ? (
        <Roles profile={profile} texts={texts} reader="own" before={before} answers={answers}>
          <Situations {...answers} texts={texts} />
        </Roles>
      ) : (
        <section class="roles screen-only" aria-labelledby="roles">
          <h2 id="roles">{result.rolesTitle}</h2>
          <p>{result.rolesSkippedText}</p>
          <button type="button" class="outline" onClick={toOpen ?? undefined}>
            {result.rolesSkippedGo}
          </button>
        </section>
      )}
      {!toOpen && (
        <>
          <Deepen {...answers} texts={result} onPart={onPart} />
          <ShareSection {...{ sharable, sharing, texts }} retry={questionnaire.retry} />
        </>
      )}
      <OwnData data={data} texts={result} onQuestions={() => onPart('kern', 0)} onWiped={onWiped} />
      {sharing.kind === 'ready' && (
        <PaperFoot {...{ texts: result, site: sharing.value.texts.site, siteName }} />
      )}
    </>
  );
}
