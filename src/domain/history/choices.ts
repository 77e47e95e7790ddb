import type { OwnPlans } from '../result/ownPlan.ts';
import { partId, PLAN_PARTS, planFor } from '../result/ownPlan.ts';
import { TRAITS } from '../test/scales.ts';
import type { Choice } from './between.ts';
import type { State } from './state.ts';

/**
 * What a person chose to practise, as far as it is kept: the place that is chosen now, and each
 * bouwsteen with a whole plan in their own words. A new test takes the place back, but not the plans.
 */
export function choicesOf({ place }: Pick<State, 'place'>, plans: OwnPlans): readonly Choice[] {
  const planned = TRAITS.filter((trait) => planFor(plans, trait) !== null).map((trait) => ({
    trait,
    at: Math.max(...PLAN_PARTS.map((part) => plans.notes.get(partId(trait, part))?.at ?? 0)),
  }));
  return place.value === null ? planned : [...planned, { trait: place.value, at: place.at }];
}
