import { describe, expect, it } from 'vitest';
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

const KERN_GAP = norms.naming.trait.kern.steps;
const FULL_GAP = norms.naming.trait.full.steps;

function namesOf(count: number, sums: readonly number[]) {
  return nameTraits(norms, sumsOf(traits(count, sums)));
}
const named = (trait: string) => ({ kind: 'named', trait });
const close = (...list: readonly string[]) => ({ kind: 'close', traits: list });
const none = (reason: string) => ({
  highest: { kind: 'none', reason },
  lowest: { kind: 'none', reason },
});

describe('naming the highest bouwsteen', () => {
  it('needs the gap of the kern', () => {
    const highest = (sum: number) => namesOf(KERN_TRAIT, [10, 12, 12, 12, 12, sum]).highest;
    expect(highest(12 + KERN_GAP)).toEqual(named(LEREN));
    expect(highest(11 + KERN_GAP)).toEqual(close(AUT, VISIE, LEREN));
  });

  it('needs the gap of the full test', () => {
    const highest = (sum: number) => namesOf(FULL_TRAIT, [sum, 18, 18, 18, 18, 17]).highest;
    expect(highest(18 + FULL_GAP)).toEqual(named(ZELF));
    expect(highest(17 + FULL_GAP)).toMatchObject({ kind: 'close' });
  });

  it('says which are close together, in fixed order', () => {
    expect(namesOf(KERN_TRAIT, [16, 8, 8, 8, 17, 8]).highest).toEqual(close(ZELF, VISIE));
    expect(namesOf(KERN_TRAIT, [8, 20, 20, 8, 8, 20]).highest).toEqual(close(PRO, VER, LEREN));
  });
});

describe('naming the lowest bouwsteen', () => {
  it('needs the gap of the kern', () => {
    const lowest = (sum: number) => namesOf(KERN_TRAIT, [16, sum, 16, 16, 16, 18]).lowest;
    expect(lowest(16 - KERN_GAP)).toEqual(named(PRO));
    expect(lowest(17 - KERN_GAP)).toMatchObject({ kind: 'close' });
  });

  it('needs the gap of the full test', () => {
    const lowest = (sum: number) => namesOf(FULL_TRAIT, [18, 18, 18, sum, 18, 19]).lowest;
    expect(lowest(18 - FULL_GAP)).toEqual(named(AUT));
    expect(lowest(19 - FULL_GAP)).toMatchObject({ kind: 'close' });
  });

  it('says which are close together, in fixed order', () => {
    expect(namesOf(KERN_TRAIT, [20, 20, 8, 20, 20, 8]).lowest).toEqual(close(VER, LEREN));
    expect(namesOf(KERN_TRAIT, [20, 9, 20, 12, 20, 8]).lowest).toEqual(close(PRO, LEREN));
  });
});

describe('naming neither', () => {
  it('when all six are within the gap of each other', () => {
    expect(namesOf(KERN_TRAIT, [12, 12, 15, 13, 12, 14])).toEqual(none('level'));
    expect(namesOf(FULL_TRAIT, [18, 18, 18, 18, 18, 20])).toEqual(none('level'));
    expect(namesOf(KERN_TRAIT, [12, 12, 12, 12, 12, 12])).toEqual(none('level'));
  });

  it('when names are withheld, however far apart', () => {
    expect(
      nameTraits(norms, withheld(sumsOf(traits(KERN_TRAIT, [4, 12, 12, 12, 12, 20])))),
    ).toEqual(none('withheld'));
  });

  it.each(TRAITS)('while %s has no score, also when withheld', (trait) => {
    const { [trait]: _, ...five } = traits(KERN_TRAIT, [4, 12, 12, 12, 12, 20]);
    expect(nameTraits(norms, sumsOf(five))).toEqual(none('incomplete'));
    expect(nameTraits(norms, withheld(sumsOf(five)))).toEqual(none('incomplete'));
  });
});

describe('one end may be named while the other is not', () => {
  it('the highest is alone above five that tie', () => {
    const { highest, lowest } = namesOf(KERN_TRAIT, [8, 8, 8, 8, 8, 20]);
    expect(highest).toEqual(named(LEREN));
    expect(lowest).toEqual(close(ZELF, PRO, VER));
  });

  it('both are named when both are alone', () => {
    expect(namesOf(KERN_TRAIT, [8, 12, 12, 12, 12, 16])).toEqual({
      highest: named(LEREN),
      lowest: named(ZELF),
    });
  });
});

describe('a half-done verdieping', () => {
  const five = traits(FULL_TRAIT, [12, 18, 18, 18, 18, 24]);

  it('keeps the gap of the kern until all six have six answers', () => {
    const done = {
      ...five,
      proactiviteit: { sum: 15, count: 6 },
      zelfbewustzijn: { sum: 18, count: 6 },
    };
    const almost = { ...done, authenticiteit: { sum: 15, count: 5 } };
    expect(nameTraits(norms, sumsOf(done)).lowest).toEqual(named(PRO));
    expect(nameTraits(norms, sumsOf(almost)).lowest).not.toEqual(named(PRO));
  });

  it('compares scores, not sums: 25 points is the gap of the kern between any counts', () => {
    const lowest = (sum: number) =>
      nameTraits(
        norms,
        sumsOf({
          ...traits(KERN_TRAIT, [16, 12, 12, 12, 12, 12]),
          zelfbewustzijn: { sum, count: 5 },
        }),
      ).lowest;
    expect(lowest(10)).toEqual(named(ZELF));
    expect(lowest(11)).toMatchObject({ kind: 'none', reason: 'level' });
  });
});

describe('ranking', () => {
  it('runs from low to high, ties in instrument order', () => {
    const ranked = rankedTraits(sumsOf(traits(KERN_TRAIT, [12, 8, 12, 20, 8, 4])));
    expect(ranked?.map(({ id }) => id)).toEqual([LEREN, PRO, VISIE, ZELF, VER, AUT]);
  });
});
