import { describe, expect, it } from 'vitest';
import { median, pairedRatio, quantile, spreadOf } from './numbers.ts';

describe('readings told short', () => {
  it('have a middle, also between two values', () => {
    expect(median([9, 1, 4])).toBe(4);
    expect(median([1, 2, 10, 4])).toBe(3);
  });

  it('lie for 95% under their 95th percentile', () => {
    const values = Array.from({ length: 101 }, (_, i) => i);
    expect(quantile(values, 0.95)).toBe(95);
    expect(quantile([7], 0.95)).toBe(7);
    expect(quantile([0, 10], 0.95)).toBe(9.5);
  });

  it('keep their ends', () => {
    expect(spreadOf([3, 1, 2])).toEqual({ median: 2, min: 1, max: 3, n: 3 });
  });

  it('cannot be none', () => {
    expect(() => median([])).toThrow('no values');
  });
});

describe('a ratio', () => {
  it('is taken within each run, so that a busy run does not count twice', () => {
    // The medians alone would say 30 / 20.
    expect(pairedRatio([20, 30, 300], [10, 20, 150])).toBe(2);
  });

  it('needs a floor for every reading', () => {
    expect(() => pairedRatio([1, 2], [1])).toThrow('pair up');
  });
});
