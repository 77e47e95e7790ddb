import { fittedTips } from '../../../domain/result/advice.ts';
import type { TraitId } from '../../../domain/test/scales.ts';
import type { InterviewData } from '../../../i18n/say/interview.ts';
import type { TipTexts } from '../../../i18n/messages.ts';
import { $measure } from '../../../stores/profile.ts';
import { $shown } from '../../../stores/shown.ts';
import { useStore } from '../../ui/useStore.ts';
import { Offer } from './Offer.tsx';

type Props = {
  readonly data: InterviewData;
  readonly trait: TraitId;
  readonly box: string;
  /** All tips. */
  readonly tips: TipTexts;
};

/** The step that the result gives for this bouwsteen: it fits the lowest of the own answers. */
export function TipOffer({ data: { texts }, trait, box, tips }: Props) {
  const measure = useStore($measure);
  const answers = useStore($shown);
  const tip =
    measure &&
    fittedTips(tips, measure.instrument, answers).find(
      (one) => one.trait === trait && one.kind === 'practise',
    );
  return tip ? <Offer texts={texts} said={tip.plan} from={texts.stories.tip} box={box} /> : null;
}
