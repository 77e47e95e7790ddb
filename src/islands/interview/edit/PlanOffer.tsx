import { useCallback } from 'preact/hooks';
import { planFor } from '../../../domain/result/ownPlan.ts';
import type { TraitId } from '../../../domain/test/scales.ts';
import type { InterviewData } from '../../../i18n/say/interview.ts';
import type { MoreTexts } from '../../../i18n/firstTexts.ts';
import { sayOwnPlan } from '../../../i18n/say/ownPlan.ts';
import { $plans } from '../../../stores/plans.ts';
import { $response } from '../../../stores/state.ts';
import { fetchTexts, onceScript } from '../../load/later.ts';
import { useLater } from '../../load/useLater.ts';
import { useStore } from '../../ui/useStore.ts';
import { Offer } from './Offer.tsx';

type Props = {
  readonly data: InterviewData;
  readonly trait: TraitId;
  /** The box that it is offered for. */
  readonly box: string;
};

const loadTip = onceScript(() => import('./TipOffer.tsx'));

/**
 * What a result gave somebody to do, to take over into a box: the plan in their own words, or the step
 * as it stands there, which is fetched. Without a result there is nothing to offer.
 */
export function PlanOffer({ data, trait, box }: Props) {
  const plan = planFor(useStore($plans), trait);
  const hasResult = useStore($response).size > 0;
  const load = useCallback(
    () => Promise.all([loadTip(), fetchTexts<MoreTexts>(data.tips)]),
    [data],
  );
  const later = useLater(plan === null && hasResult ? load : null);
  if (plan !== null) {
    const said = sayOwnPlan(data.ownPlanSays, plan);
    return <Offer texts={data.texts} said={said} from={data.texts.stories.ownPlan} box={box} />;
  }
  if (later.kind !== 'ready') return null;
  const [{ TipOffer }, { tips }] = later.value;
  return <TipOffer data={data} trait={trait} box={box} tips={tips} />;
}
