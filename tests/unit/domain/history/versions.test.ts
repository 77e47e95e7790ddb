import { describe, expect, it } from 'vitest';
import { areAlike, compareResults } from '../../../../src/domain/history/compare.ts';
import { marginOf } from '../../../../src/domain/score/norms.ts';
import type { Measure } from '../../../../src/domain/score/measure.ts';
import { measureOf, measuresOf } from '../../../../src/domain/score/measure.ts';
import { asksTheSame } from '../../../../src/domain/test/sameItems.ts';
import { TRAITS } from '../../../../src/domain/test/scales.ts';
import { measure, norms } from '../../../support/builders/content.ts';
import { bothVersions, second } from '../../../support/builders/secondVersion.ts';
import { FULL_TRAIT, KERN_TRAIT, sumsOf, traits } from '../../../support/builders/sums.ts';

function resultOf(of: Measure, count: number, sums: readonly number[]) {
  const scored = sumsOf(traits(count, sums));
  return { measure: of, sums: { ...scored, instrument: of.instrument.version } };
}

const EVEN = [12, 12, 12, 12, 12, 12];
/** Verantwoordelijkheid from the lowest to the highest: a clear difference by any norms. */
const [LOW, HIGH] = [
  [12, 12, 4, 12, 12, 12],
  [12, 12, 20, 12, 12, 12],
] as const;

describe('results of two versions of the test', () => {
  it('are compared only where both asked the same, in any order', () => {
    const [own, other] = [resultOf(measure, KERN_TRAIT, LOW), resultOf(second, KERN_TRAIT, HIGH)];
    const rows = compareResults(own, other)?.rows ?? [];
    const unlike = rows.filter(({ distance }) => distance === 'unlike').map(({ trait }) => trait);
    // Only the verdieping of visie-en-doelen differs, and neither went that far.
    expect(unlike).toEqual(['proactiviteit']);
    expect(rows.map(({ trait }) => trait)).toEqual(TRAITS);
    expect(rows[2]?.distance).toBe('clear');
  });

  it('are compared as far as both went', () => {
    const six = EVEN.map((sum) => sum * 1.5);
    for (const [own, other] of [
      [resultOf(measure, FULL_TRAIT, six), resultOf(second, FULL_TRAIT, six)],
      [resultOf(measure, KERN_TRAIT, EVEN), resultOf(second, FULL_TRAIT, six)],
    ] as const) {
      const rows = compareResults(own, other)?.rows ?? [];
      expect(
        rows.filter(({ distance }) => distance === 'unlike').map(({ trait }) => trait),
      ).toEqual(['proactiviteit', 'visie-en-doelen']);
    }
  });

  it('are unlike on what only one of them has a score for', () => {
    const own = resultOf(measure, KERN_TRAIT, EVEN);
    const none = { measure: second, sums: sumsOf({}) };
    expect(areAlike(own, resultOf(second, KERN_TRAIT, EVEN), 'visie-en-doelen')).toBe(true);
    expect(areAlike(own, none, 'visie-en-doelen')).toBe(false);
  });

  it('use the margin of each, and the larger of the two thresholds', () => {
    const [own, other] = [resultOf(measure, KERN_TRAIT, EVEN), resultOf(second, KERN_TRAIT, EVEN)];
    const comparison = compareResults(own, other);
    const [a, b] = [norms, second.norms].map((of) => marginOf(of, 'zelfbewustzijn', KERN_TRAIT));
    expect(comparison?.rows[0]?.margin).toBeCloseTo(Math.hypot(a ?? 0, b ?? 0), 10);
    expect(comparison?.threshold).toBe(second.norms.retest.kern);
    expect(compareResults(other, own)?.threshold).toBe(second.norms.retest.kern);
  });

  it('of one version are alike everywhere', () => {
    for (const of of bothVersions) {
      const result = resultOf(of, KERN_TRAIT, EVEN);
      const rows = compareResults(result, result)?.rows ?? [];
      expect(rows.map(({ distance }) => distance)).toEqual(TRAITS.map(() => 'within'));
    }
  });
});

describe('a version', () => {
  it('asks the same of a scale when its items are the same, in any order', () => {
    const [a, b] = [measure.instrument, second.instrument];
    expect(TRAITS.filter((trait) => !asksTheSame(a, b, trait))).toEqual([
      'proactiviteit',
      'visie-en-doelen',
    ]);
    expect(TRAITS.filter((trait) => !asksTheSame(a, b, trait, 'kern'))).toEqual(['proactiviteit']);
    expect([asksTheSame(a, b, 'redder'), asksTheSame(a, b, 'aanklager')]).toEqual([false, true]);
  });

  it('has norms of its own, or none here', () => {
    const [two, one] = [second, measure];
    const found = measuresOf([two.instrument, one.instrument], [one.norms, two.norms]);
    expect(found).toEqual(bothVersions);
    expect(measuresOf([two.instrument, one.instrument], [one.norms])).toEqual([one]);
    expect([measureOf(bothVersions, 'v1'), measureOf(bothVersions, 'v3')]).toEqual([one, null]);
  });
});
