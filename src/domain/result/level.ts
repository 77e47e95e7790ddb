import type { Profile, Score } from './profile.ts';
import type { ScaleId } from '../test/scales.ts';

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
