import type { GapRule } from './norms.ts';
import type { AnswerValue } from '../test/response.ts';
import type { Keying } from '../test/instrument.ts';

/** The keyed answers of one scale: their sum (count … 5 × count) and their number. */
export type ScaleSum = { readonly sum: number; readonly count: number };

/** The answer as the scale counts it: answers to reversed statements are turned round (1 ↔ 5). */
export function keyed(value: AnswerValue, keying: Keying): number {
  return keying === 'reversed' ? 6 - value : value;
}

/** Percent of maximum possible, 0–100 (Cohen, Cohen, Aiken & West 1999): 100 × (mean − 1) / 4. */
export function pointsOf({ sum, count }: ScaleSum): number {
  return (25 * (sum - count)) / count;
}

/** What one point on one answer adds to the score of a scale of `count` answers. */
export function stepPoints(count: number): number {
  return 25 / count;
}

/**
 * Negative when a scores lower than b. It uses integers only, so that rounding cannot make or break
 * a tie.
 */
export function compareSums(a: ScaleSum, b: ScaleSum): number {
  return a.sum * b.count - b.sum * a.count;
}

/** Whether `high` is at least the rule's gap above `low`, compared with integers. */
export function gapReached(high: ScaleSum, low: ScaleSum, rule: GapRule): boolean {
  return rule.items * compareSums(high, low) >= rule.steps * high.count * low.count;
}

/** Whether the score is below a limit in points (0–100), compared without dividing. */
export function isUnder({ sum, count }: ScaleSum, points: number): boolean {
  return 25 * (sum - count) < points * count;
}
