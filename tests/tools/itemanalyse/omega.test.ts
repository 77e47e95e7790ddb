import { describe, expect, it } from 'vitest';
import { omega, omegaOf, oneFactor } from './omega.ts';

/** The correlations that these loadings on one factor make. */
function madeBy(loadings: readonly number[]) {
  return loadings.map((a, i) => loadings.map((b, j) => (i === j ? 1 : a * b)));
}

describe('a one-factor model', () => {
  it.each([
    [[0.7, 0.7, 0.7, 0.7]],
    [[0.9, 0.7, 0.5, 0.3]],
    [[0.8, 0.6, 0.1]],
    [[0.7, 0.6, -0.5, 0.4, 0.3, 0.2]],
  ])('finds the loadings that made the correlations: %j', (loadings) => {
    const model = oneFactor(madeBy(loadings));
    expect(model?.atLimit).toBe(false);
    loadings.forEach((loading, i) => expect(model?.loadings[i]).toBeCloseTo(loading, 6));
  });

  it('leaves no better loadings nearby when no loadings fit', () => {
    const correlations = [
      [1, 0.5, 0.2, 0.4],
      [0.5, 1, 0.3, 0.1],
      [0.2, 0.3, 1, 0.35],
      [0.4, 0.1, 0.35, 1],
    ];
    const misfit = (loadings: readonly number[]) =>
      correlations
        .flatMap((row, i) =>
          row.map((r, j) => (i < j ? (r - (loadings[i] ?? 0) * (loadings[j] ?? 0)) ** 2 : 0)),
        )
        .reduce((sum, square) => sum + square, 0);
    const { loadings = [] } = oneFactor(correlations) ?? {};
    for (const i of loadings.keys())
      for (const step of [-0.001, 0.001])
        expect(misfit(loadings.map((l, j) => (j === i ? l + step : l)))).toBeGreaterThan(
          misfit(loadings),
        );
  });

  it('says so when a loading wants to be more than 1', () => {
    const model = oneFactor([
      [1, 0.9, 0.9],
      [0.9, 1, 0.5],
      [0.9, 0.5, 1],
    ]);
    expect(model?.atLimit).toBe(true);
    expect(model?.loadings.every((loading) => Math.abs(loading) <= 1)).toBe(true);
  });

  it('needs three items', () => {
    expect(oneFactor(madeBy([0.7, 0.7]))).toBeNull();
  });

  it('comes to rest when nothing hangs together', () => {
    const model = oneFactor(madeBy([0, 0, 0, 0]));
    expect(omegaOf([1, 1, 1, 1], model?.loadings ?? [])).toBeLessThan(0.8);
  });
});

describe('omega', () => {
  it('is as by hand: loadings .8, .6 and .4', () => {
    // 1.8² / (1.8² + .36 + .64 + .84)
    expect(omegaOf([1, 1, 1], [0.8, 0.6, 0.4])).toBeCloseTo(3.24 / 5.08, 12);
  });

  it('weighs an item by its spread, as the sum does', () => {
    // (2 × .8 + .6)² / ((2 × .8 + .6)² + 4 × .36 + .64)
    expect(omegaOf([2, 1], [0.8, 0.6])).toBeCloseTo(4.84 / 6.92, 12);
  });

  it('is not there when an item does not vary, or for two items', () => {
    const rows = [
      [1, 2, 3],
      [2, 4, 3],
      [5, 4, 3],
    ];
    expect(omega(rows)).toBeNull();
    expect(omega(rows.map((row) => row.slice(0, 2)))).toBeNull();
    expect(omega([])).toBeNull();
  });
});
