import { describe, expect, it } from 'vitest';
import { ANSWER_VALUES } from '../../../../src/domain/test/response.ts';
import type { ScaleSum } from '../../../../src/domain/score/scores.ts';
import {
  compareSums,
  gapReached,
  isUnder,
  keyed,
  pointsOf,
} from '../../../../src/domain/score/scores.ts';
import { norms } from '../../../support/builders/content.ts';
import {
  compare,
  exactGap,
  exactPoints,
  minus,
  reachableSums,
} from '../../../support/builders/exact.ts';

/** 4–6 answers on a bouwsteen, 4–8 on aan het roer, 8–12 on a role, and some other numbers. */
const EVERY_SUM = reachableSums([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);

/** The pairs of possible sums for which a claim does not hold. */
function exceptions(holds: (a: ScaleSum, b: ScaleSum) => boolean): readonly string[] {
  return EVERY_SUM.flatMap((a) =>
    EVERY_SUM.filter((b) => !holds(a, b)).map((b) => `${a.sum}/${a.count} and ${b.sum}/${b.count}`),
  );
}

describe('an answer as the scale counts it', () => {
  it('does not change when the statement is forward', () => {
    expect(ANSWER_VALUES.map((value) => keyed(value, 'forward'))).toEqual([1, 2, 3, 4, 5]);
  });

  it('is turned round when the statement is reversed', () => {
    expect(ANSWER_VALUES.map((value) => keyed(value, 'reversed'))).toEqual([5, 4, 3, 2, 1]);
  });
});

describe('points', () => {
  it('run from 0 for all lowest to 100 for all highest answers', () => {
    expect(pointsOf({ sum: 4, count: 4 })).toBe(0);
    expect(pointsOf({ sum: 12, count: 4 })).toBe(50);
    expect(pointsOf({ sum: 20, count: 4 })).toBe(100);
    expect(pointsOf({ sum: 30, count: 6 })).toBe(100);
  });

  it('rise by 6.25 per step with four answers and by 4.17 with six', () => {
    expect(pointsOf({ sum: 13, count: 4 }) - 50).toBe(6.25);
    expect(pointsOf({ sum: 19, count: 6 }) - 50).toBeCloseTo(25 / 6, 10);
  });

  it('stay within 0–100 and rise with every step, for every possible sum', () => {
    for (const { sum, count } of EVERY_SUM) {
      const points = pointsOf({ sum, count });
      expect(points).toBeGreaterThanOrEqual(0);
      expect(points).toBeLessThanOrEqual(100);
      if (sum > count) expect(points).toBeGreaterThan(pointsOf({ sum: sum - 1, count }));
    }
  });

  it('are the same number exactly when two scores tie', () => {
    expect(
      exceptions((a, b) => (pointsOf(a) === pointsOf(b)) === (compareSums(a, b) === 0)),
    ).toEqual([]);
  });
});

describe('comparing two scores', () => {
  it('agrees with exact arithmetic for all possible sums', () => {
    expect(
      exceptions(
        (a, b) => Math.sign(compareSums(a, b)) === compare(exactPoints(a), exactPoints(b)),
      ),
    ).toEqual([]);
  });

  it('recognises a tie between different numbers of answers', () => {
    expect(compareSums({ sum: 8, count: 4 }, { sum: 12, count: 6 })).toBe(0);
    expect(compareSums({ sum: 24, count: 8 }, { sum: 36, count: 12 })).toBe(0);
  });
});

describe('the gap for naming', () => {
  const rules = norms.naming.role;

  it.each(Object.entries(rules))('agrees with exact arithmetic for all sums: %s', (_, rule) => {
    const gap = exactGap(rule);
    expect(
      exceptions(
        (a, b) =>
          gapReached(a, b, rule) === compare(minus(exactPoints(a), exactPoints(b)), gap) >= 0,
      ),
    ).toEqual([]);
  });
});

describe('being below a limit', () => {
  it('agrees with exact arithmetic, and a score on the limit does not', () => {
    for (const limit of [0, 1, 25, 50, 100]) {
      const wrong = EVERY_SUM.filter(
        (sum) => isUnder(sum, limit) !== compare(exactPoints(sum), [BigInt(limit), 1n]) < 0,
      );
      expect(wrong).toEqual([]);
    }
    expect(isUnder({ sum: 16, count: 8 }, 25)).toBe(false);
    expect(isUnder({ sum: 15, count: 8 }, 25)).toBe(true);
  });
});
