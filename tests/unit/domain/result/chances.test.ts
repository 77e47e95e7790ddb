import { describe, expect, it } from 'vitest';
import type { Chances } from '../../../../src/domain/result/chances.ts';
import { among, chancesOf, estimatesOf } from '../../../../src/domain/result/chances.ts';
import { marginOf } from '../../../../src/domain/score/norms.ts';
import { compareSums } from '../../../../src/domain/score/scores.ts';
import type { ScaleSums } from '../../../../src/domain/score/sums.ts';
import type { TraitId } from '../../../../src/domain/test/scales.ts';
import { TRAITS } from '../../../../src/domain/test/scales.ts';
import { arbSums } from '../../../support/builders/arbitraries.ts';
import { norms } from '../../../support/builders/content.ts';
import { exactly } from '../../../support/builders/exactChances.ts';
import { fc } from '../../../support/builders/property.ts';
import { FULL_TRAIT, KERN_TRAIT, sumsOf, traits } from '../../../support/builders/sums.ts';

const arbComplete = arbSums({ complete: true });
/** Six scores from equally many answers. */
const arbEven = fc
  .constantFrom(KERN_TRAIT, FULL_TRAIT)
  .chain((count) =>
    fc
      .array(fc.integer({ min: count, max: 5 * count }), { minLength: 6, maxLength: 6 })
      .map((sums) => sumsOf(traits(count, sums))),
  );

function chancesAt(sums: ScaleSums): Chances {
  const chances = chancesOf(norms, sums);
  if (chances === null) throw new Error('six scores, please');
  return chances;
}
const rowsOf = (chances: Chances) => TRAITS.map((trait) => chances[trait]);
const sumAt = (sums: ScaleSums, trait: TraitId) => sums.scales.get(trait) ?? { sum: 0, count: 0 };
const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
const kern = (...sums: readonly number[]) => sumsOf(traits(KERN_TRAIT, sums));

describe('estimates', () => {
  it('draw each score towards the own level, the more so with fewer answers', () => {
    const level = 50;
    const { zelfbewustzijn: few } = estimatesOf(norms, kern(20, 4, 12, 12, 12, 12)) ?? {};
    const full = sumsOf(traits(FULL_TRAIT, [30, 6, 18, 18, 18, 18]));
    const { zelfbewustzijn: many } = estimatesOf(norms, full) ?? {};
    for (const [estimate, count] of [
      [few, KERN_TRAIT],
      [many, FULL_TRAIT],
    ] as const) {
      const margin = marginOf(norms, 'zelfbewustzijn', count);
      const own = norms.ownSpread;
      expect(estimate?.mean).toBeCloseTo(level + (50 * own ** 2) / (own ** 2 + margin ** 2), 10);
      // Two normal sources of knowledge: their precisions add up.
      expect(estimate?.sd).toBeCloseTo(1 / Math.sqrt(1 / own ** 2 + 1 / margin ** 2), 10);
    }
    expect(many?.mean).toBeGreaterThan(few?.mean ?? 100);
  });

  it('weigh a score in the own level by its reliability', () => {
    const mixed = sumsOf({
      ...traits(KERN_TRAIT, [4, 4, 4, 4, 4, 4]),
      proactiviteit: { sum: 30, count: 6 },
    });
    const [few, many] = [KERN_TRAIT, FULL_TRAIT].map(
      (count) => 1 / (norms.ownSpread ** 2 + marginOf(norms, 'proactiviteit', count) ** 2),
    );
    const level = (100 * (many ?? 0)) / ((many ?? 0) + 5 * (few ?? 0));
    const estimates = estimatesOf(norms, mixed);
    const k = norms.ownSpread ** 2 * (few ?? 0);
    expect(estimates?.zelfbewustzijn.mean).toBeCloseTo(level * (1 - k), 10);
  });

  it('do not exist without six scores, and neither do chances', () => {
    const five = sumsOf({ zelfbewustzijn: { sum: 12, count: 4 } });
    expect(estimatesOf(norms, five)).toBeNull();
    expect(chancesOf(norms, five)).toBeNull();
  });
});

describe('chances of each place', () => {
  it('add up to 1 for a bouwsteen, and for a place', () => {
    fc.assert(
      fc.property(arbComplete, (sums) => {
        const rows = rowsOf(chancesAt(sums));
        for (const row of rows) {
          expect(row).toHaveLength(6);
          expect(total(row)).toBeCloseTo(1, 6);
          for (const chance of row) expect(chance).toBeGreaterThanOrEqual(0);
        }
        TRAITS.forEach((_, rank) => {
          expect(Math.abs(total(rows.map((row) => row[rank] ?? 0)) - 1)).toBeLessThan(1e-4);
        });
      }),
    );
  });

  it('are those of a grid ten times as fine, within 0.00004', () => {
    // Of a normal distribution 0.00006 lies beyond four standard deviations, half of it at each side.
    fc.assert(
      fc.property(arbComplete, (sums) => {
        const found = estimatesOf(norms, sums);
        if (found === null) throw new Error('six scores, please');
        const estimates = TRAITS.map((trait) => found[trait]);
        rowsOf(chancesAt(sums)).forEach((row, own) => {
          const exact = exactly(estimates, own);
          row.forEach((chance, rank) =>
            expect(Math.abs(chance - (exact[rank] ?? 0))).toBeLessThan(4e-5),
          );
        });
      }),
      { numRuns: 10 },
    );
  });

  it('are one in six each when all scores are equal', () => {
    for (const chance of rowsOf(chancesAt(kern(9, 9, 9, 9, 9, 9))).flat())
      expect(chance).toBeCloseTo(1 / 6, 4);
  });

  it('are mirrored when all answers are turned round', () => {
    fc.assert(
      fc.property(arbComplete, (sums) => {
        const scales = [...sums.scales].map(
          ([scale, { sum, count }]) => [scale, { sum: 6 * count - sum, count }] as const,
        );
        const mirrored = chancesAt({ ...sums, scales: new Map(scales) });
        const chances = chancesAt(sums);
        for (const trait of TRAITS)
          chances[trait].forEach((chance, rank) =>
            expect(mirrored[trait][5 - rank]).toBeCloseTo(chance, 9),
          );
      }),
    );
  });

  it('follow the scores when all have as many answers: equal scores, equal chances', () => {
    fc.assert(
      fc.property(arbEven, fc.integer({ min: 1, max: 5 }), (sums, count) => {
        const chances = chancesAt(sums);
        for (const a of TRAITS)
          for (const b of TRAITS) {
            const order = Math.sign(compareSums(sumAt(sums, a), sumAt(sums, b)));
            if (order === 0) expect(chances[a]).toEqual(chances[b]);
            const [one, two] = [a, b].map((trait) => among(chances[trait], 'highest', count));
            const difference = (one ?? 0) - (two ?? 0);
            // Next to 0 and 1 the last bits decide.
            if (order !== 0 && Math.abs(difference) > 1e-9)
              expect(Math.sign(difference)).toBe(order);
          }
      }),
    );
  });

  it('are equal to the last bit for equal scores, also beside others as high from more answers', () => {
    // All at the very bottom, so that all six have exactly the same mean.
    const lowest = (count: number) => ({ sum: count, count });
    const counts = [KERN_TRAIT, FULL_TRAIT, KERN_TRAIT, FULL_TRAIT, KERN_TRAIT, FULL_TRAIT];
    const six = TRAITS.map((trait, i) => [trait, lowest(counts[i] ?? 0)] as const);
    const chances = chancesAt(sumsOf(Object.fromEntries(six)));
    const [a, b, c, d, e, f] = rowsOf(chances);
    expect([c, e]).toEqual([a, a]);
    expect([d, f]).toEqual([b, b]);
  });

  it('do not change when all six rise by as much', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 4, max: 14 }), { minLength: 6, maxLength: 6 }),
        fc.integer({ min: 1, max: 6 }),
        (sums, more) => {
          const raised = rowsOf(chancesAt(kern(...sums.map((sum) => sum + more)))).flat();
          rowsOf(chancesAt(kern(...sums)))
            .flat()
            .forEach((chance, i) => expect(raised[i]).toBeCloseTo(chance, 9));
        },
      ),
    );
  });

  it('belong to the bouwsteen, not to its place in the instrument', () => {
    const [first, ...rest] = [18, 7, 11, 14, 9, 12];
    const turned = chancesAt(kern(...rest, first ?? 0));
    const chances = chancesAt(kern(first ?? 0, ...rest));
    TRAITS.forEach((trait, i) =>
      expect(turned[TRAITS[(i + 5) % 6] ?? trait]).toEqual(chances[trait]),
    );
  });

  it('are surer with more answers', () => {
    const [few, many] = [
      kern(16, 12, 12, 12, 12, 12),
      sumsOf(traits(FULL_TRAIT, [24, 18, 18, 18, 18, 18])),
    ];
    const highest = (sums: ScaleSums) => among(chancesAt(sums).zelfbewustzijn, 'highest', 1);
    expect(highest(many)).toBeGreaterThan(highest(few));
  });
});

describe('among the highest or lowest', () => {
  it('adds up the places of that end', () => {
    const ranks = [0.1, 0.2, 0.3, 0.4, 0, 0];
    expect(among(ranks, 'lowest', 1)).toBe(0.1);
    expect(among(ranks, 'lowest', 3)).toBeCloseTo(0.6, 12);
    expect(among(ranks, 'highest', 3)).toBeCloseTo(0.4, 12);
    expect(among(ranks, 'highest', 6)).toBeCloseTo(1, 12);
  });
});
