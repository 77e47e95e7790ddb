import type { Profile, Score } from './profile.ts';
import type { ScaleId, TraitId } from '../test/scales.ts';

/** Roughly where a score is on the answer scale. It is no norm and no comparison with other people. */
export type Level = 'low' | 'middle' | 'high';

/** Halfway between 'zelden' (25) and 'soms' (50), in points. */
const MIDDLE_FROM = 37.5;
/** Halfway between 'soms' (50) and 'vaak' (75), in points. */
const HIGH_FROM = 62.5;

/** The level of a score, by the nearest answer label; `null` without a score. */
export function levelOf(score: Score): Level | null {
  if (score.kind === 'missing') return null;
  if (score.points < MIDDLE_FROM) return 'low';
  return score.points < HIGH_FROM ? 'middle' : 'high';
}

/** The level that may be shown for a scale; `null` without a score, or when names are withheld. */
export function toldLevel({ scores, withheld }: Profile, scale: ScaleId): Level | null {
  const score = scores.get(scale);
  return score && !withheld ? levelOf(score) : null;
}

/**
 * The bouwstenen of which a text may say that one can build on them, in instrument order: those that
 * are named or listed as highest, as far as their level is high. Of the others at the top it may only
 * say that they came forward most: a highest score can still be a low one.
 */
export function mayBuildOn(profile: Profile): readonly TraitId[] {
  const { highest } = profile;
  if (highest.kind === 'none') return [];
  const said = highest.kind === 'named' ? [highest.trait] : highest.traits;
  return said.filter((trait) => toldLevel(profile, trait) === 'high');
}
