import type { Stage } from '../../../domain/test/instrument.ts';
import type { Profile } from '../../../domain/result/profile.ts';
import type { TraitId } from '../../../domain/test/scales.ts';
import { TRAITS } from '../../../domain/test/scales.ts';
import type { ResultTexts, TipTexts } from '../../../i18n/messages.ts';
import { TraitDetails } from '../../scores/ScoreDetails.tsx';
import type { GivenAnswers } from '../../scores/ScoreTrace.tsx';
import { Deepen } from '../Deepen.tsx';
import { Explain } from '../Explain.tsx';
import { Folds } from '../Folds.tsx';
import { Tips } from '../Tips.tsx';
import { OwnPlanText } from './OwnPlan.tsx';
import { OtherPlaces } from './OtherPlaces.tsx';

type Props = {
  readonly texts: ResultTexts;
  readonly tips: TipTexts;
  readonly profile: Profile;
  readonly chosen: TraitId | null;
  readonly answers: GivenAnswers;
  /** Whether the verdieping may be offered. */
  readonly canDeepen: boolean;
  readonly onChoose: (trait: TraitId | null) => void;
  readonly onStage: (stage: Stage, step: number) => void;
};

/** What can be unfolded about the bouwstenen: the other places, the steps, the meaning, more questions. */
export function OwnFolds(props: Props) {
  const { texts, tips, profile, chosen, answers, canDeepen, onChoose, onStage } = props;
  const { result } = texts;
  const { instrument, response } = answers;
  return (
    <Folds id="verder" title={result.onTitle} openAll={result}>
      <OtherPlaces {...answers} {...{ profile, texts, chosen, onChoose }} />
      <Tips
        {...{ profile, chosen, tips, texts }}
        reader="own"
        ownPlan={chosen && <OwnPlanText trait={chosen} result={result} class="own-plan-alone" />}
      />
      <Explain texts={result} title={result.detailsTraits} scales={TRAITS}>
        <TraitDetails {...{ profile, answers, texts }} reader="own" />
      </Explain>
      {canDeepen && <Deepen {...{ instrument, response, onStage }} texts={result} />}
    </Folds>
  );
}
