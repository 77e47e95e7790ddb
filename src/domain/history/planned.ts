import type { Estimate } from '../result/chances.ts';

/**
 * How the one bouwsteen that was practised did when it was asked again. `risen`: by more than nine in
 * ten see who did not change. `seems-risen`: one in five of them see as much. Otherwise nothing can be
 * said: about half of all real steps stay unseen in this test.
 */
export type PlannedOutcome = 'risen' | 'seems-risen' | 'no-clear-difference';

/** One in ten, and one in five, of the standard normal distribution lie above. */
const RISEN = 1.28;
const SEEMS_RISEN = 0.84;

/**
 * One planned comparison, one-sided: the second score against what was to be expected. That is the
 * first score drawn towards the own level, since what was chosen because it was low was partly low by
 * chance (regression to the mean; Kelley 1927). No correction for six comparisons: this bouwsteen was
 * chosen beforehand. All in points; `margin` is that of the second score.
 */
export function plannedOutcome(
  { mean: expected, sd }: Estimate,
  points: number,
  margin: number,
): { readonly outcome: PlannedOutcome; readonly error: number } {
  const error = Math.hypot(sd, margin);
  const rise = (points - expected) / error;
  if (rise >= RISEN) return { outcome: 'risen', error };
  return { outcome: rise >= SEEMS_RISEN ? 'seems-risen' : 'no-clear-difference', error };
}
