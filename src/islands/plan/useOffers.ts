import { lowestAnswer } from '../../domain/result/places.ts';
import { planFor } from '../../domain/result/ownPlan.ts';
import type { TraitId } from '../../domain/test/scales.ts';
import type { Halves, PlanData } from '../../i18n/say/plan.ts';
import { halvesOf } from '../../i18n/say/plan.ts';
import { sayOwnPlan } from '../../i18n/say/ownPlan.ts';
import { $instrument } from '../../stores/asked.ts';
import { $plans } from '../../stores/plans.ts';
import { $response } from '../../stores/state.ts';
import { useStore } from '../ui/useStore.ts';

/** A step that may be taken over, and where it comes from. */
export type Offer = Halves & { readonly from: 'own' | 'fits' | 'tip' };

/** What can be taken over for a bouwsteen, the most fitting first; none without one. */
export function useOffers(data: PlanData, trait: TraitId | null): readonly Offer[] {
  const plans = useStore($plans);
  const response = useStore($response);
  const instrument = useStore($instrument);
  if (trait === null) return [];
  const plan = planFor(plans, trait);
  const own = plan && halvesOf(data.texts.says, sayOwnPlan(data.ownPlanSays, plan));
  const lowest = instrument && lowestAnswer(instrument, response, trait)?.item.id;
  const examples = data.examples
    .filter((example) => example.trait === trait)
    .map(({ when, act, for: statements }): Offer => {
      const fits = typeof lowest === 'string' && statements.includes(lowest);
      return { when, act, from: fits ? 'fits' : 'tip' };
    })
    .sort((a, b) => Number(b.from === 'fits') - Number(a.from === 'fits'));
  return own ? [{ ...own, from: 'own' }, ...examples] : examples;
}
