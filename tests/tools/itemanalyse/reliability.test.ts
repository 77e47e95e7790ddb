import { describe, expect, it } from 'vitest';
import { alpha, alphaInterval, itemRest, standardError } from './reliability.ts';

/** Four people, three items; every number below was worked out by hand. */
const BY_HAND = [
  [1, 2, 1],
  [2, 2, 3],
  [3, 4, 3],
  [4, 4, 5],
];

describe('alpha', () => {
  it('is as by hand: variances 5/3, 4/3 and 8/3, of the sum 15', () => {
    // 3/2 × (1 − (17/3) / 15) = 42/45
    expect(alpha(BY_HAND)).toBeCloseTo(42 / 45, 12);
  });

  it('is 1 when the items say the same, and below 0 when they go against each other', () => {
    expect(alpha([1, 2, 4].map((answer) => [answer, answer]))).toBeCloseTo(1, 12);
    expect(
      alpha([
        [1, 5],
        [4, 3],
        [5, 1],
      ]),
    ).toBeLessThan(0);
  });

  it('is not there without people, items or differences', () => {
    expect(alpha([])).toBeNull();
    expect(alpha([[1, 2, 3]])).toBeNull();
    expect(alpha([[1], [2]])).toBeNull();
    expect(
      alpha([
        [3, 3],
        [3, 3],
      ]),
    ).toBeNull();
  });
});

describe('the interval of alpha', () => {
  it('is as by hand: .70, 4 items, 200 people', () => {
    // √(8 / 594) × 1.959964 = 0.227457; 1 − .3 × e^±0.227457
    const [low, high] = alphaInterval(0.7, 200, 4) ?? [];
    expect(low).toBeCloseTo(0.6234, 4);
    expect(high).toBeCloseTo(0.761, 4);
  });

  it('is not there when it cannot be told', () => {
    expect(alphaInterval(0.7, 2, 4)).toBeNull();
    expect(alphaInterval(1, 200, 4)).toBeNull();
    expect(alphaInterval(0.7, 200, 1)).toBeNull();
  });
});

describe('item-rest', () => {
  it('leaves the item itself out, as by hand', () => {
    const [a, b, c] = itemRest(BY_HAND);
    // The others of the first item: 3, 5, 7, 9.
    expect(a).toBeCloseTo(1, 12);
    // 8 / √(4 × 25)
    expect(b).toBeCloseTo(0.8, 12);
    // 10 / √(8 × 17)
    expect(c).toBeCloseTo(10 / Math.sqrt(136), 12);
  });

  it('is not there for an item that everyone answers alike', () => {
    expect(
      itemRest([
        [3, 1],
        [3, 2],
      ]),
    ).toEqual([null, null]);
  });
});

describe('the standard error of measurement', () => {
  it('is all of the spread without reliability, and nothing with all of it', () => {
    expect(standardError(20, 0.75)).toBe(10);
    expect(standardError(20, 0)).toBe(20);
    expect(standardError(20, -0.5)).toBe(20);
    expect(standardError(20, 1)).toBe(0);
  });
});
