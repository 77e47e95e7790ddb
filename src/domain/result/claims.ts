import type { End } from './chances.ts';
import { among } from './chances.ts';
import type { Profile } from './profile.ts';
import type { TraitId } from '../test/scales.ts';
import { TRAITS } from '../test/scales.ts';

/**
 * That a bouwsteen is truly one of the three highest, or lowest: `nearly-sure` for at least nine of
 * ten people with these scores, `likely` for at least three of four.
 */
export type Claim = { readonly trait: TraitId; readonly certainty: 'nearly-sure' | 'likely' };

/** The chances (0–1) from which either is said. The simulation checks that it then holds. */
const CLAIMED_FROM = { 'nearly-sure': 0.9, likely: 0.75 } as const;

/** What may be claimed of the three at one end, in instrument order; nothing without chances. */
export function claimsOf({ chances }: Profile, end: End): readonly Claim[] {
  if (chances === null) return [];
  return TRAITS.flatMap((trait): readonly Claim[] => {
    const chance = among(chances[trait], end, 3);
    if (chance >= CLAIMED_FROM['nearly-sure']) return [{ trait, certainty: 'nearly-sure' }];
    return chance >= CLAIMED_FROM.likely ? [{ trait, certainty: 'likely' }] : [];
  });
}
