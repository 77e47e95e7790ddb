import { describe, expect, it } from 'vitest';
import type { Chances } from '../../../../src/domain/result/chances.ts';
import { among, chancesOf } from '../../../../src/domain/result/chances.ts';
import { nameTraits, rankedTraits } from '../../../../src/domain/result/naming.ts';
import { TRAITS } from '../../../../src/domain/test/scales.ts';
import { norms } from '../../../support/builders/content.ts';
import {
  FULL_TRAIT,
  KERN_TRAIT,
  sumsOf,
  traits,
  withheld,
} from '../../../support/builders/sums.ts';

const [ZELF, PRO, VER, AUT, VISIE, LEREN] = TRAITS;

function namesOf(count: number, sums: readonly number[]) {
  return nameTraits(norms, sumsOf(traits(count, sums)));
}
const kern = (...sums: readonly number[]) => namesOf(KERN_TRAIT, sums);
const named = (trait: string) => ({ kind: 'named', trait });
const list = (...all: readonly string[]) => ({ kind: 'list', traits: all });
const tied = (...all: readonly string[]) => ({ kind: 'tied', traits: all });
const none = (reason: string) => ({
  highest: { kind: 'none', reason },
  lowest: { kind: 'none', reason },
});

describe('naming one', () => {
  it('rests on its chance to be among the two, from the bound in the norms on', () => {
    const sums = sumsOf(traits(KERN_TRAIT, [10, 12, 12, 13, 12, 16]));
    const chance = among(chancesOf(norms, sums)?.[LEREN] ?? [], 'highest', 2);
    const highestAt = (trait: number) =>
      nameTraits({ ...norms, naming: { ...norms.naming, trait } }, sums).highest;
    expect(highestAt(chance)).toEqual(named(LEREN));
    expect(highestAt(chance + 1e-9)).toEqual(list(LEREN));
  });

  it('minds every rival, not the nearest alone', () => {
    expect(kern(8, 10, 10, 10, 14, 17).highest).toEqual(named(LEREN));
    expect(kern(12, 14, 14, 14, 14, 17).highest).toEqual(list(LEREN));
  });

  it('needs less distance in the full test', () => {
    // 12.5 points above four others, either way.
    expect(kern(8, 12, 12, 12, 12, 14).highest).toEqual(list(LEREN));
    expect(namesOf(FULL_TRAIT, [9, 18, 18, 18, 18, 23]).highest).toEqual(named(LEREN));
  });

  it('may do one end and not the other', () => {
    expect(kern(20, 12, 12, 12, 12, 8)).toEqual({ highest: named(ZELF), lowest: list(LEREN) });
    expect(kern(18, 12, 12, 12, 12, 4)).toEqual({ highest: named(ZELF), lowest: named(LEREN) });
  });

  it('never chooses between two with the same score, however certain both are', () => {
    expect(kern(20, 20, 8, 8, 8, 8).highest).toEqual(list(ZELF, PRO));
    expect(kern(16, 16, 16, 16, 4, 4).lowest).toEqual(list(VISIE, LEREN));
  });

  it('leaves a lower score alone, also when more answers make it the likelier one', () => {
    const mixed = {
      ...traits(KERN_TRAIT, [20, 8, 8, 8, 8, 8]),
      [VISIE]: { sum: 29, count: FULL_TRAIT },
    };
    const sums = sumsOf(mixed);
    const chances = chancesOf(norms, sums);
    expect(chances?.[VISIE][5]).toBeGreaterThan(chances?.[ZELF][5] ?? 1);
    expect(nameTraits(norms, sums).highest).not.toEqual(named(VISIE));
  });
});

describe('a list', () => {
  it('holds those that are likely enough among the three, in instrument order', () => {
    expect(kern(15, 17, 16, 9, 12, 12).highest).toEqual(list(ZELF, PRO, VER));
    expect(kern(8, 8, 8, 19, 20, 20).highest).toEqual(list(AUT, VISIE, LEREN));
    expect(kern(15, 14, 13, 12, 11, 10)).toEqual({
      highest: list(ZELF, PRO),
      lowest: list(VISIE, LEREN),
    });
  });

  it('can hold one, when it may not be named and no other is likely enough', () => {
    expect(kern(14, 12, 12, 12, 12, 12).highest).toEqual(list(ZELF));
  });

  it('leaves out all that are exactly as likely as a fourth', () => {
    expect(kern(17, 16, 16, 16, 4, 4).highest).toEqual(list(ZELF));
    expect(kern(17, 16, 15, 15, 4, 4).highest).toEqual(list(ZELF, PRO));
    expect(kern(17, 16, 16, 15, 4, 4).highest).toEqual(list(ZELF, PRO, VER));
  });

  it('holds three at most: before all, those with the very score of the end', () => {
    const mixed = {
      ...traits(KERN_TRAIT, [17, 17, 17, 17, 17, 4]),
      // Both lower than the three, but with more answers likelier to be among the three highest.
      [ZELF]: { sum: 25, count: FULL_TRAIT },
      [VISIE]: { sum: 21, count: 5 },
    };
    expect(nameTraits(norms, sumsOf(mixed)).highest).toEqual(list(PRO, VER, AUT));
  });

  it('is those with the very score of the end when nobody is likely enough', () => {
    const close = { ...traits(FULL_TRAIT, [20, 20, 20, 20, 20, 20]), [AUT]: { sum: 14, count: 4 } };
    // 62.5 points from four answers, 58.3 from six: not likely among the three, but the highest.
    const sums = sumsOf(close);
    expect(
      TRAITS.every((id) => among(chancesOf(norms, sums)?.[id] ?? [], 'highest', 3) < 0.6),
    ).toBe(true);
    expect(nameTraits(norms, sums).highest).toEqual(list(AUT));
  });
});

describe('the bounds of a list', () => {
  const SUMS = sumsOf(traits(KERN_TRAIT, [15, 14, 14, 14, 4, 4]));
  /** What is said of the highest with these chances to be among the three. */
  const highestAt = (...likely: readonly number[]) => {
    const rows = TRAITS.map((trait, i) => [
      trait,
      [1 - (likely[i] ?? 0), 0, 0, likely[i] ?? 0, 0, 0],
    ]);
    return nameTraits(norms, SUMS, Object.fromEntries(rows) as Chances).highest;
  };

  it('are six of ten, and no less', () => {
    expect(highestAt(0.9, 0.6, 0.5999, 0.5, 0.2, 0.2)).toEqual(list(ZELF, PRO));
  });

  it('never leave out the very highest score, however many are as likely', () => {
    expect(highestAt(0.7, 0.7, 0.7, 0.7, 0.1, 0.1)).toEqual(list(ZELF));
  });
});

describe('a tie of more than three', () => {
  it('is said as such', () => {
    expect(kern(16, 16, 16, 16, 8, 8).highest).toEqual(tied(ZELF, PRO, VER, AUT));
    expect(kern(14, 12, 12, 12, 12, 12).lowest).toEqual(tied(PRO, VER, AUT, VISIE, LEREN));
  });

  it('is not made of three', () => {
    expect(kern(18, 18, 18, 8, 8, 8)).toEqual({
      highest: list(ZELF, PRO, VER),
      lowest: list(AUT, VISIE, LEREN),
    });
  });
});

describe('nothing', () => {
  it('is said when all six scores are equal', () => {
    expect(kern(12, 12, 12, 12, 12, 12)).toEqual(none('level'));
    const mixed = { ...traits(KERN_TRAIT, [12, 12, 12, 12, 12, 12]), [PRO]: { sum: 18, count: 6 } };
    expect(nameTraits(norms, sumsOf(mixed))).toEqual(none('level'));
    expect(kern(12, 12, 12, 12, 12, 13)).not.toEqual(none('level'));
  });

  it('is said when names are withheld, however far apart', () => {
    expect(
      nameTraits(norms, withheld(sumsOf(traits(KERN_TRAIT, [4, 12, 12, 12, 12, 20])))),
    ).toEqual(none('withheld'));
  });

  it('is said when the chances may not be said', () => {
    const sums = sumsOf(traits(KERN_TRAIT, [4, 12, 12, 12, 12, 20]));
    expect(nameTraits(norms, sums, null)).toEqual(none('withheld'));
  });

  it.each(TRAITS)('is said while %s has no score, also when withheld', (trait) => {
    const { [trait]: _, ...five } = traits(KERN_TRAIT, [4, 12, 12, 12, 12, 20]);
    expect(nameTraits(norms, sumsOf(five))).toEqual(none('incomplete'));
    expect(nameTraits(norms, withheld(sumsOf(five)))).toEqual(none('incomplete'));
  });
});

describe('ranking', () => {
  it('runs from low to high, ties in instrument order', () => {
    const ranked = rankedTraits(sumsOf(traits(KERN_TRAIT, [12, 8, 12, 20, 8, 4])));
    expect(ranked?.map(({ id }) => id)).toEqual([LEREN, PRO, VISIE, ZELF, VER, AUT]);
  });
});
