import type { GapRule } from '../../../src/domain/score/norms.ts';
import type { ScaleSum } from '../../../src/domain/score/scores.ts';

/** A fraction with a positive denominator: what the rules mean, without one rounding. */
export type Fraction = readonly [numerator: bigint, denominator: bigint];

/** The score of a sum in points 0–100. */
export function exactPoints({ sum, count }: ScaleSum): Fraction {
  return [25n * BigInt(sum - count), BigInt(count)];
}

/** The gap of a rule in points. */
export function exactGap({ items, steps }: GapRule): Fraction {
  return [25n * BigInt(steps), BigInt(items)];
}

export function minus([a, b]: Fraction, [c, d]: Fraction): Fraction {
  return [a * d - c * b, b * d];
}

/** −1, 0 or 1. */
export function compare(x: Fraction, y: Fraction): number {
  const [difference] = minus(x, y);
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
}

/** Every sum that `counts` answers of 1–5 can give. */
export function reachableSums(counts: readonly number[]): readonly ScaleSum[] {
  return counts.flatMap((count) =>
    Array.from({ length: 4 * count + 1 }, (_, i) => ({ sum: count + i, count })),
  );
}
