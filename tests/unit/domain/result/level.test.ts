import { describe, expect, it } from 'vitest';
import { levelOf, mayBuildOn, toldLevel } from '../../../../src/domain/result/level.ts';
import { profileOf } from '../../../../src/domain/result/profile.ts';
import { TRAITS } from '../../../../src/domain/test/scales.ts';
import { norms } from '../../../support/builders/content.ts';
import { sumsOf, traits, withheld } from '../../../support/builders/sums.ts';

function levelAt(points: number) {
  return levelOf({ kind: 'scored', points, low: 0, high: 100, count: 4 });
}

describe('the level of a score', () => {
  it.each([
    ['low', 0],
    ['low', 37.49],
    ['middle', 37.5],
    ['middle', 62.49],
    ['high', 62.5],
    ['high', 100],
  ])('is %s at %f points: the nearest answer label', (level, points) => {
    expect(levelAt(points)).toBe(level);
  });

  it('is absent without a score', () => {
    expect(levelOf({ kind: 'missing' })).toBeNull();
  });
});

describe('the level that a person sees', () => {
  const sums = sumsOf(traits(4, [20, 12, 12, 10, 12, 4]));

  it('is that of the score', () => {
    const profile = profileOf(norms, sums);
    const levels = TRAITS.map((trait) => toldLevel(profile, trait));
    expect(levels).toEqual(['high', 'middle', 'middle', 'middle', 'middle', 'low']);
    expect(toldLevel(profile, 'redder')).toBeNull();
  });

  it('is absent while names are withheld', () => {
    const profile = profileOf(norms, withheld(sums));
    expect(TRAITS.map((trait) => toldLevel(profile, trait))).toEqual(TRAITS.map(() => null));
  });
});

describe('what one may be told to build on', () => {
  const buildOn = (...sums: readonly number[]) =>
    mayBuildOn(profileOf(norms, sumsOf(traits(4, sums))));

  it('is what is named or listed as highest, as far as it is high', () => {
    expect(buildOn(20, 12, 12, 10, 12, 4)).toEqual(['zelfbewustzijn']);
    expect(buildOn(18, 18, 18, 8, 8, 8)).toEqual(TRAITS.slice(0, 3));
    expect(buildOn(13, 14, 13, 6, 6, 6)).toEqual(['proactiviteit']);
  });

  it('is nothing when the highest score is a low one, or all are equal', () => {
    expect(buildOn(6, 5, 9, 5, 5, 5)).toEqual([]);
    expect(buildOn(20, 20, 20, 20, 20, 20)).toEqual([]);
  });
});
