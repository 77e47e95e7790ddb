import { chosenOf } from '../../domain/barriers/chosen.ts';
import { latestWhole } from '../../domain/history/latest.ts';
import { isEmpty } from '../../domain/plan/action.ts';
import { currentAction, earlierActions } from '../../domain/plan/plan.ts';
import { planFor } from '../../domain/result/ownPlan.ts';
import type { Profile } from '../../domain/result/profile.ts';
import { profileOf } from '../../domain/result/profile.ts';
import { dayAt } from '../../i18n/day.ts';
import type { ConversationData } from '../../i18n/say/conversation.ts';
import type { Known } from '../../i18n/say/offers.ts';
import { wallClock } from '../../platform/clock.ts';
import { $barriers } from '../../stores/barriers.ts';
import { $instruments } from '../../stores/measure.ts';
import { $ownResult } from '../../stores/ownResult.ts';
import { $plan } from '../../stores/plan.ts';
import { $plans } from '../../stores/plans.ts';
import { $state } from '../../stores/state.ts';
import { useStore } from '../ui/useStore.ts';

/** A result with its scores: the latest that has all six. */
export type Scored = { readonly profile: Profile; readonly startedAt: number };

/** What the other pages keep that may be offered here. */
export function useKnown({ barriers }: ConversationData): Known {
  const scored = useScored();
  const state = useStore($state);
  const plan = useStore($plan);
  const plans = useStore($plans);
  const recognised = useStore($barriers);
  const chosen = state.place.value;
  const current = currentAction(plan);
  return {
    profile: scored?.profile ?? null,
    chosen,
    ownPlan: chosen === null ? null : planFor(plans, chosen),
    // A new one without a word in it says less than the one before.
    action: current && !isEmpty(current) ? current : (earlierActions(plan)[0] ?? null),
    barriers: chosenOf(
      recognised,
      barriers.map(({ id }) => id),
    ),
    today: dayAt(wallClock()),
  };
}

/** The result whose scores may stand on the sheet; none after answers in haste. */
export function useScored(): Scored | null {
  const state = useStore($state);
  const result = useStore($ownResult);
  const attempt = latestWhole(state, useStore($instruments));
  if (result === null || attempt === undefined) return null;
  const profile = profileOf(result.measure.norms, result.sums);
  return profile.withheld ? null : { profile, startedAt: attempt.startedAt };
}
