import { describe, expect, it } from 'vitest';
import { compareResults } from '../../../../src/domain/history/compare.ts';
import { marginOf } from '../../../../src/domain/score/norms.ts';
import { changedTraits } from '../../../../src/domain/history/retest.ts';
import type { ScaleSums } from '../../../../src/domain/score/sums.ts';
import { TRAITS } from '../../../../src/domain/test/scales.ts';
import { arbSums } from '../../../support/builders/arbitraries.ts';
import { measure, norms } from '../../../support/builders/content.ts';
import { fc } from '../../../support/builders/property.ts';
import {
  FULL_TRAIT,
  KERN_TRAIT,
  sumsOf,
  traits,
  withheld,
} from '../../../support/builders/sums.ts';

/** The rows of two results of the current version. */
function compared(own: ScaleSums, other: ScaleSums) {
  const comparison = compareResults({ measure, sums: own }, { measure, sums: other });
  return comparison?.rows;
}

const arbWhole = arbSums({ complete: true });
const kern = (...sums: readonly number[]) => sumsOf(traits(KERN_TRAIT, sums));
const EVEN = kern(12, 12, 12, 12, 12, 12);

function distances(...others: readonly number[]) {
  return compared(EVEN, kern(...others))?.map(({ distance }) => distance);
}

describe('two results beside each other', () => {
  it('give for each bouwsteen, in fixed order, both scores and the difference as shown', () => {
    fc.assert(
      fc.property(arbWhole, arbWhole, (own, other) => {
        const rows = compared(own, other) ?? [];
        expect(rows.map(({ trait }) => trait)).toEqual(TRAITS);
        for (const row of rows)
          expect(row.difference).toBe(Math.round(row.other) - Math.round(row.own));
      }),
    );
  });

  it('use both margins: their squares add up', () => {
    const [row] = compared(EVEN, sumsOf(traits(FULL_TRAIT, [18, 18, 18, 18, 18, 18]))) ?? [];
    const [a, b] = [KERN_TRAIT, FULL_TRAIT].map((n) => marginOf(norms, 'zelfbewustzijn', n));
    expect(row?.margin).toBeCloseTo(Math.sqrt((a ?? 0) ** 2 + (b ?? 0) ** 2), 10);
  });

  it('are the same from either side', () => {
    fc.assert(
      fc.property(arbWhole, arbWhole, (own, other) => {
        const there = compared(own, other);
        const back = compared(other, own);
        expect(back?.map(({ distance }) => distance)).toEqual(
          there?.map(({ distance }) => distance),
        );
        expect(back?.map(({ difference }) => -difference || 0)).toEqual(
          there?.map(({ difference }) => difference || 0),
        );
      }),
    );
  });

  it('do not differ from themselves', () => {
    fc.assert(
      fc.property(arbWhole, (sums) => {
        for (const { difference, distance } of compared(sums, sums) ?? []) {
          expect(difference).toBe(0);
          expect(distance).toBe(sums.withheld ? 'unsaid' : 'within');
        }
      }),
    );
  });

  it('are clearly different only when a retest would call it a change', () => {
    fc.assert(
      fc.property(arbWhole, arbWhole, (own, other) => {
        fc.pre(!own.withheld && !other.withheld);
        const clear = (compared(own, other) ?? [])
          .filter(({ distance }) => distance === 'clear')
          .map(({ trait }) => trait);
        expect(clear).toEqual(changedTraits(norms, own, other));
      }),
    );
  });

  it('are within the margin, apart or clearly different, step by step', () => {
    // One step on four answers is 6.25 points.
    const { points } = norms.margins.trait[0] ?? { points: 0 };
    const within = Math.floor(Math.hypot(points, points) / 6.25);
    const clear = Math.ceil(norms.retest.kern / 6.25);
    expect(clear).toBeGreaterThan(within + 1);
    expect(
      distances(12 + within, 12 - within, 13 + within, 11 - within, 12 + clear, 12 - clear),
    ).toEqual(['within', 'within', 'apart', 'apart', 'clear', 'clear']);
    expect(distances(11 + clear, 13 - clear, 12, 12, 12, 12)?.slice(0, 2)).toEqual([
      'apart',
      'apart',
    ]);
  });

  it('are within the margin at the margin', () => {
    const marginAt = (points: number) => {
      const trait = [{ items: KERN_TRAIT, points }];
      const own = { ...norms, margins: { ...norms.margins, trait } };
      return { ...measure, norms: { ...own, retest: { kern: 40, full: 40 } } };
    };
    // Margins of 15 and 20 points are 25 together: four steps of 6.25.
    const other = { measure: marginAt(20), sums: kern(16, 8, 17, 7, 12, 12) };
    const rows = compareResults({ measure: marginAt(15), sums: EVEN }, other)?.rows ?? [];
    expect(rows.slice(0, 4).map(({ distance }) => distance)).toEqual([
      'within',
      'within',
      'apart',
      'apart',
    ]);
  });

  it('say nothing about differences when either was answered in haste', () => {
    const far = kern(20, 4, 12, 12, 12, 12);
    for (const [a, b] of [
      [withheld(EVEN), far],
      [EVEN, withheld(far)],
    ] as const) {
      const rows = compared(a, b);
      expect(rows?.map(({ distance }) => distance)).toEqual(TRAITS.map(() => 'unsaid'));
      expect(rows?.[0]?.difference).toBe(50);
    }
  });

  it('need all six scores of both', () => {
    const five = sumsOf(Object.fromEntries([...EVEN.scales].slice(1)));
    expect(compared(five, EVEN)).toBeUndefined();
    expect(compared(EVEN, five)).toBeUndefined();
  });
});
