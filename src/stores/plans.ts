import { atom } from 'nanostores';
import { decodePlans, encodePlans } from '../codecs/kept/plans.ts';
import type { OwnPlans, PlanPart } from '../domain/result/ownPlan.ts';
import { emptyPlans, isPlanned, mergePlans, withPart } from '../domain/result/ownPlan.ts';
import type { TraitId } from '../domain/test/scales.ts';
import { environment } from './environment.ts';
import { keep } from './kept/door.ts';
import { UNWRITTEN } from './kept/value.ts';

/** What the person made of the steps, in their own words. */
export const $plans = atom<OwnPlans>(emptyPlans(UNWRITTEN));

const kept = keep({
  key: 'aan-het-roer-plannen',
  $store: $plans,
  encode: encodePlans,
  decode: decodePlans,
  merge: mergePlans,
  fresh: () => emptyPlans(environment().random.id()),
  isPersonal: isPlanned,
});

/** Reads what was written, on a page that began without it. */
export function readPlans(): void {
  void kept.join();
}

/** Writes a part of a plan, and keeps it at once. */
export function writePlan(trait: TraitId, part: PlanPart, text: string): void {
  const now = environment().clock();
  kept.change((state) => withPart(state, { trait, part, text }, now));
}
