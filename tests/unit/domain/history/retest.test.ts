import { describe, expect, it } from 'vitest';
import { changedTraits, retestPoints } from '../../../../src/domain/history/retest.ts';
import { TRAITS } from '../../../../src/domain/test/scales.ts';
import { norms } from '../../../support/builders/content.ts';
import { FULL_TRAIT, KERN_TRAIT, sumsOf, traits } from '../../../support/builders/sums.ts';

const [ZELF, PRO] = TRAITS;
const KERN_POINTS = { ...norms, retest: { kern: 25, full: 90 } };
const FULL_POINTS = { ...norms, retest: { kern: 90, full: 16.66 } };

const kern = (...sums: readonly number[]) => sumsOf(traits(KERN_TRAIT, sums));
const full = (...sums: readonly number[]) => sumsOf(traits(FULL_TRAIT, sums));

describe('a change between two attempts', () => {
  it('is called one from the points in the norms on, up or down', () => {
    const before = kern(12, 12, 12, 12, 12, 12);
    expect(changedTraits(KERN_POINTS, before, kern(16, 8, 15, 9, 12, 12))).toEqual([ZELF, PRO]);
    expect(changedTraits(KERN_POINTS, before, before)).toEqual([]);
  });

  it('counts steps exactly: four of twenty-four are 16.67 points', () => {
    const before = full(18, 18, 18, 18, 18, 18);
    expect(changedTraits(FULL_POINTS, before, full(22, 15, 18, 18, 18, 18))).toEqual([ZELF]);
  });

  it('uses the threshold of the kern while one attempt is not full', () => {
    const [few, many] = [kern(12, 12, 12, 12, 12, 12), full(24, 18, 18, 18, 18, 18)];
    expect(changedTraits(KERN_POINTS, few, many)).toEqual([ZELF]);
    expect(changedTraits(KERN_POINTS, many, few)).toEqual([ZELF]);
    expect(changedTraits(FULL_POINTS, few, many)).toEqual([]);
    expect(changedTraits(FULL_POINTS, many, few)).toEqual([]);
  });

  it('uses the threshold of the kern while one bouwsteen of the later attempt is not full', () => {
    const before = full(18, 18, 18, 18, 18, 18);
    const after = sumsOf({
      ...traits(FULL_TRAIT, [22, 18, 18, 18, 18, 18]),
      [PRO]: { sum: 15, count: FULL_TRAIT - 1 },
    });
    expect(changedTraits(FULL_POINTS, before, after)).toEqual([]);
    expect(changedTraits(FULL_POINTS, after, before)).toEqual([]);
  });

  it('cannot be determined unless both have all six scores', () => {
    const five = sumsOf({ ...traits(KERN_TRAIT, [12, 12, 12, 12, 12, 12]) });
    const fewer = { ...five, scales: new Map([...five.scales].slice(1)) };
    expect(changedTraits(norms, five, fewer)).toBeNull();
    expect(changedTraits(norms, fewer, five)).toBeNull();
    expect(retestPoints(norms, fewer, five)).toBe(norms.retest.kern);
  });

  it('needs more points in the kern than in full', () => {
    expect(norms.retest.kern).toBeGreaterThan(norms.retest.full);
  });
});
