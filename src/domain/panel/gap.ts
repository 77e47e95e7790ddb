import { stepPoints } from '../score/scores.ts';
import type { PanelBounds } from './bounds.ts';
import { PANEL_BOUNDS } from './bounds.ts';
import { medianOf, rowFor } from './spread.ts';

/**
 * What may be said of one's own score beside that of colleagues. `seenMore`: they see it more often
 * (a hidden strength). `seenLess`: less often (a blind spot). `alike`: the two lie less than one
 * answer apart. `unsure`: nothing can be said, which is most often so. `tooFew`: fewer than three saw
 * enough.
 */
export type GapVerdict = 'seenMore' | 'seenLess' | 'alike' | 'unsure' | 'tooFew';

/** From so many gaps on it can be told what colleagues have in common from what stands out. */
const GAPS_ENOUGH = 4;

/** The distance between two neighbouring answers, in points. */
const ONE_ANSWER = stepPoints(1);

/** One in ten of the standard normal distribution lie above. */
const ONE_IN_TEN = 1.28;

/**
 * What colleagues answer higher (lower) everywhere: mild or stern, and a matter of one's own yardstick
 * too. The median of the gaps, so that one large gap does not make the others seem smaller.
 */
export function commonGap(gaps: readonly number[]): number | null {
  return gaps.length < GAPS_ENOUGH ? null : medianOf(gaps);
}

/**
 * One standard error of the gap in points: own margin and that of a median of so many colleagues. They
 * differ at least as much as usual: three who happen to agree prove little. The variance of a median
 * is π/2 times that of a mean, and a standard deviation is √(π/2) times the mean distance, both for
 * normal values and many of them; what few do differently stands in the bounds.
 */
export function gapError(
  margin: number,
  deviation: number,
  people: number,
  { usual }: PanelBounds = PANEL_BOUNDS,
): number {
  const differs = Math.max(deviation, usual);
  return Math.hypot(margin, ((Math.PI / 2) * differs) / Math.sqrt(people));
}

/**
 * Six gaps are looked at, so chance gets six tries: the bound minds that. The gap must reach it as it
 * is, and also without what colleagues answer higher or lower everywhere.
 */
export function gapVerdict(
  gap: number,
  common: number,
  error: number,
  people: number,
  { rows }: PanelBounds = PANEL_BOUNDS,
): Exclude<GapVerdict, 'tooFew'> {
  const bound = rowFor(rows, people).gap * error;
  if (Math.min(gap, gap - common) >= bound) return 'seenMore';
  if (Math.max(gap, gap - common) <= -bound) return 'seenLess';
  return Math.abs(gap) + ONE_IN_TEN * error <= ONE_ANSWER ? 'alike' : 'unsure';
}
