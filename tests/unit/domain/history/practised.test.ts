import { describe, expect, it } from 'vitest';
import { practisedChange } from '../../../../src/domain/history/practised.ts';
import type { Measure } from '../../../../src/domain/score/measure.ts';
import { marginOf } from '../../../../src/domain/score/norms.ts';
import { pointsOf } from '../../../../src/domain/score/scores.ts';
import type { ScaleSums } from '../../../../src/domain/score/sums.ts';
import type { TraitId } from '../../../../src/domain/test/scales.ts';
import { TRAITS } from '../../../../src/domain/test/scales.ts';
import { arbSums } from '../../../support/builders/arbitraries.ts';
import { measure, norms } from '../../../support/builders/content.ts';
import { fc } from '../../../support/builders/property.ts';
import { second } from '../../../support/builders/secondVersion.ts';
import {
  FULL_TRAIT,
  KERN_TRAIT,
  sumsOf,
  traits,
  withheld,
} from '../../../support/builders/sums.ts';

const [ZELF, PRO] = TRAITS;
const kern = (...sums: readonly number[]) => sumsOf(traits(KERN_TRAIT, sums));
const full = (...sums: readonly number[]) => sumsOf(traits(FULL_TRAIT, sums));
const change = (before: ScaleSums, after: ScaleSums, trait: TraitId = ZELF) =>
  practisedChange({ measure, sums: before }, { measure, sums: after }, trait);

function compared(before: ScaleSums, after: ScaleSums, trait: TraitId = ZELF) {
  const found = change(before, after, trait);
  if (found.kind === 'none') throw new Error(found.reason);
  return found;
}

/** Norms with round numbers: a spread of 12 within people, and margins of 16 and 9 points. */
const ROUND: Measure = {
  ...measure,
  norms: {
    ...norms,
    ownSpread: 12,
    margins: {
      ...norms.margins,
      trait: [
        { items: KERN_TRAIT, points: 16 },
        { items: FULL_TRAIT, points: 9 },
      ],
    },
  },
};

const arbComplete = arbSums({ complete: true }).map((sums) => ({ ...sums, withheld: false }));

describe('what is expected of a second attempt', () => {
  it('is the first score drawn towards the own level', () => {
    const before = { measure: ROUND, sums: kern(4, 12, 12, 12, 12, 20) };
    // Reliability 144 / (144 + 256) = .36 around a level of 50.
    const found = practisedChange(before, { measure: ROUND, sums: before.sums }, ZELF);
    expect(found).toMatchObject({ kind: 'compared', before: 0, after: 0 });
    expect(found.kind === 'compared' && found.expected).toBeCloseTo(32, 10);
    // 144 × (1 − .36) + 256 = 348.16.
    expect(found.kind === 'compared' && found.error).toBeCloseTo(Math.sqrt(348.16), 10);
  });

  it('has the margin of the second attempt in its error', () => {
    const before = { measure: ROUND, sums: kern(4, 12, 12, 12, 12, 20) };
    const after = { measure: ROUND, sums: full(6, 18, 18, 18, 18, 30) };
    const found = practisedChange(before, after, ZELF);
    expect(found.kind === 'compared' && found.error).toBeCloseTo(Math.sqrt(92.16 + 81), 10);
  });

  it.each([
    ['kern, kern', KERN_TRAIT, KERN_TRAIT, 14.3],
    ['full, full', FULL_TRAIT, FULL_TRAIT, 11.9],
    ['kern, full', KERN_TRAIT, FULL_TRAIT, 12.4],
  ])('has an error of so many points under the shipped norms: %s', (_, one, two, points) => {
    const six = (count: number) => sumsOf(traits(count, Array<number>(6).fill(3 * count)));
    expect(compared(six(one), six(two)).error).toBeCloseTo(points, 0);
    expect(Math.abs(compared(six(one), six(two)).error - points)).toBeLessThan(0.4);
  });
});

describe('the bouwsteen that was practised', () => {
  const before = { measure: ROUND, sums: kern(8, 12, 12, 12, 12, 16) };
  const outcomeAt = (sum: number) => {
    const after = { measure: ROUND, sums: kern(sum, 12, 12, 12, 12, 16) };
    const found = practisedChange(before, after, ZELF);
    return found.kind === 'compared' ? found.outcome : found.reason;
  };

  it('has risen, seems to have risen, or shows no clear difference', () => {
    // 41 points expected, with an error of 18.7: .84 s is at 56.7 points and 1.28 s at 64.9.
    expect([8, 13, 14, 15].map(outcomeAt)).toEqual([
      'no-clear-difference',
      'no-clear-difference',
      'seems-risen',
      'risen',
    ]);
  });

  it('is never said to have fallen', () => {
    expect(outcomeAt(4)).toBe('no-clear-difference');
  });

  it('is judged by the limits of one in ten and one in five', () => {
    fc.assert(
      fc.property(arbComplete, arbComplete, fc.constantFrom(...TRAITS), (one, two, trait) => {
        const { outcome, after, expected, error } = compared(one, two, trait);
        const rise = (after - expected) / error;
        expect(outcome).toBe(
          rise >= 1.28 ? 'risen' : rise >= 0.84 ? 'seems-risen' : 'no-clear-difference',
        );
      }),
    );
  });

  it('passes a limit by reaching it', () => {
    const trait = [
      { items: KERN_TRAIT, points: 18.75 },
      { items: FULL_TRAIT, points: 20 },
    ];
    const limits = { ...norms, ownSpread: 25, margins: { ...norms.margins, trait } };
    const exact = { ...measure, norms: limits };
    // 0 expected, with errors of 15 and 20, so 25 together: 21 points are .84 of it, 32 are 1.28.
    const outcomes = [20, 21, 31, 32].map((points) => {
      const after = sumsOf({ [ZELF]: { sum: 25 + points, count: 25 } });
      const first = { measure: exact, sums: kern(4, 4, 4, 4, 4, 4) };
      return practisedChange(first, { measure: exact, sums: after }, ZELF);
    });
    expect(outcomes).toMatchObject([
      { outcome: 'no-clear-difference', after: 20 },
      { outcome: 'seems-risen', expected: 0, error: 25 },
      { outcome: 'seems-risen', after: 31 },
      { outcome: 'risen', expected: 0, error: 25 },
    ]);
  });

  it('is expected between its first score and the own level, so nearer to the middle', () => {
    fc.assert(
      fc.property(arbComplete, fc.constantFrom(...TRAITS), (sums, trait) => {
        const { before: first, expected, error } = compared(sums, sums, trait);
        const points = TRAITS.map((id) => pointsOf(sums.scales.get(id) ?? { sum: 0, count: 1 }));
        const lowest = first === Math.min(...points);
        const highest = first === Math.max(...points);
        if (lowest) expect(expected).toBeGreaterThanOrEqual(first - 1e-9);
        if (highest) expect(expected).toBeLessThanOrEqual(first + 1e-9);
        const count = sums.scales.get(trait)?.count ?? 0;
        expect(error).toBeGreaterThan(marginOf(norms, trait, count));
      }),
    );
  });

  it('rises no less with a higher second score, whatever the others did', () => {
    const order = ['no-clear-difference', 'seems-risen', 'risen'];
    fc.assert(
      fc.property(arbComplete, arbComplete, (one, two) => {
        const sum = two.scales.get(PRO) ?? { sum: 4, count: 4 };
        const higher = { sum: Math.min(5 * sum.count, sum.sum + 1), count: sum.count };
        const raised = { ...two, scales: new Map(two.scales).set(PRO, higher) };
        const [low, high] = [two, raised].map((after) => compared(one, after, PRO).outcome);
        expect(order.indexOf(high ?? '')).toBeGreaterThanOrEqual(order.indexOf(low ?? ''));
        const alone = { ...two, scales: new Map([[PRO, sum] as const]) };
        expect(compared(one, alone, PRO)).toEqual(compared(one, two, PRO));
      }),
    );
  });
});

describe('nothing is compared', () => {
  const none = (reason: string) => ({ kind: 'none', reason });
  const EVEN = kern(12, 12, 12, 12, 12, 12);
  const five = sumsOf(Object.fromEntries([...EVEN.scales].slice(1)));

  it('without six scores first, or without one on this bouwsteen the second time', () => {
    expect(change(five, EVEN, PRO)).toEqual(none('incomplete'));
    expect(change(EVEN, five, ZELF)).toEqual(none('incomplete'));
    expect(change(EVEN, five, PRO)).toMatchObject({ kind: 'compared' });
  });

  it('when the two versions of the test asked different statements', () => {
    const later = { measure: second, sums: { ...EVEN, instrument: 'v2' } };
    const own = compared(EVEN, EVEN).error ** 2 - marginOf(norms, ZELF, KERN_TRAIT) ** 2;
    expect(practisedChange({ measure, sums: EVEN }, later, PRO)).toEqual(none('unlike'));
    expect(practisedChange({ measure, sums: EVEN }, later, ZELF)).toMatchObject({
      kind: 'compared',
      error: expect.closeTo(Math.sqrt(own + marginOf(second.norms, ZELF, KERN_TRAIT) ** 2), 10),
    });
  });

  it('when either was answered in haste', () => {
    expect(change(withheld(EVEN), EVEN)).toEqual(none('withheld'));
    expect(change(EVEN, withheld(EVEN))).toEqual(none('withheld'));
  });
});
