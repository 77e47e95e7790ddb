import { describe, expect, it } from 'vitest';
import { chancesOf } from '../../../../src/domain/result/chances.ts';
import { lowestAnswer, placesOf } from '../../../../src/domain/result/places.ts';
import { TRAITS } from '../../../../src/domain/test/scales.ts';
import { compareSums, keyed } from '../../../../src/domain/score/scores.ts';
import { arbResponse, arbSums } from '../../../support/builders/arbitraries.ts';
import { instrument, itemsOn, norms } from '../../../support/builders/content.ts';
import { fc } from '../../../support/builders/property.ts';
import {
  answersTo,
  answerWithCare,
  respond,
  withValues,
} from '../../../support/builders/responses.ts';
import {
  FULL_TRAIT,
  KERN_TRAIT,
  sumsOf,
  traits,
  withheld,
} from '../../../support/builders/sums.ts';

const [ZELF, PRO, VER, AUT, VISIE, LEREN] = TRAITS;

const arbScored = arbSums({ complete: true }).map((sums) => ({ ...sums, withheld: false }));

function placesAt(sums: readonly number[]) {
  return placesOf(norms, sumsOf(traits(KERN_TRAIT, sums)));
}

describe('the three places to practise', () => {
  it('are the three lowest bouwstenen, in fixed order and not by score', () => {
    expect(placesAt([16, 11, 15, 9, 14, 10])).toMatchObject({
      kind: 'three',
      traits: [PRO, AUT, LEREN],
      lowest: AUT,
      tied: [],
    });
  });

  it('begin with a lowest that is named', () => {
    expect(placesAt([16, 12, 20, 4, 13, 15])).toMatchObject({
      traits: [AUT, PRO, VISIE],
      lowest: AUT,
    });
  });

  it('go to the earlier ones in the instrument when scores tie, and say which were left out', () => {
    expect(placesAt([12, 12, 12, 12, 12, 8])).toMatchObject({
      kind: 'three',
      traits: [ZELF, PRO, LEREN],
      lowest: LEREN,
      tied: [VER, AUT, VISIE],
    });
  });

  it('begin with the earlier of two lowest', () => {
    expect(placesAt([16, 16, 16, 9, 9, 9])).toMatchObject({ lowest: AUT, tied: [] });
    expect(placesAt([8, 20, 20, 20, 20, 8])).toMatchObject({
      traits: [ZELF, PRO, LEREN],
      lowest: ZELF,
    });
  });

  it('recognise a tie between different numbers of answers', () => {
    const mixed = {
      ...traits(KERN_TRAIT, [16, 16, 16, 16, 16, 16]),
      [VER]: { sum: 18, count: FULL_TRAIT },
    };
    const also = {
      ...mixed,
      [AUT]: { sum: 12, count: KERN_TRAIT },
      [LEREN]: { sum: 15, count: 5 },
    };
    expect(placesOf(norms, sumsOf(also))).toMatchObject({
      traits: [VER, AUT, LEREN],
      lowest: VER,
      tied: [],
    });
  });

  it('have no score above one that was left out, and name every tie', () => {
    fc.assert(
      fc.property(arbScored, (sums) => {
        const places = placesOf(norms, sums);
        if (places.kind !== 'three') return;
        const against = (a: string, b: string) => {
          const [sumA, sumB] = [a, b].map(
            (id) => [...sums.scales].find(([scale]) => scale === id)?.[1],
          );
          return sumA && sumB ? compareSums(sumA, sumB) : Number.NaN;
        };
        const outside = TRAITS.filter((trait) => !places.traits.includes(trait));
        expect(places.traits).toHaveLength(3);
        expect(
          places.traits.every((trait) => outside.every((other) => against(trait, other) <= 0)),
        ).toBe(true);
        expect(places.traits.every((trait) => against(places.lowest, trait) <= 0)).toBe(true);
        expect(places.tied).toEqual(
          outside.filter((other) => places.traits.some((trait) => against(trait, other) === 0)),
        );
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('the chance that the lowest is one of the three', () => {
  it('is that of the three together', () => {
    fc.assert(
      fc.property(arbScored, (sums) => {
        const places = placesOf(norms, sums);
        const chances = chancesOf(norms, sums);
        if (places.kind !== 'three' || chances === null) return;
        const [a, b, c] = places.traits.map((trait) => chances[trait][0] ?? 0);
        expect(places.chance).toBeCloseTo((a ?? 0) + (b ?? 0) + (c ?? 0), 12);
        expect(places.chance).toBeGreaterThan(0.49);
        expect(places.chance).toBeLessThan(1.001);
      }),
    );
  });
});

describe('a free choice among six', () => {
  it('is given when all scores are equal, also with different numbers of answers', () => {
    const equal = { kind: 'all', reason: 'equal' };
    expect(placesAt([12, 12, 12, 12, 12, 12])).toEqual(equal);
    expect(
      placesOf(
        norms,
        sumsOf({ ...traits(KERN_TRAIT, [12, 12, 12, 12, 12, 12]), [VISIE]: { sum: 18, count: 6 } }),
      ),
    ).toEqual(equal);
  });

  it('is not given when one differs by one step', () => {
    expect(placesAt([12, 12, 12, 12, 12, 13]).kind).toBe('three');
  });

  it('is given when names are withheld', () => {
    expect(placesOf(norms, withheld(sumsOf(traits(KERN_TRAIT, [4, 8, 12, 16, 20, 20]))))).toEqual({
      kind: 'all',
      reason: 'withheld',
    });
  });

  it('is given when the chances may not be said', () => {
    expect(placesOf(norms, sumsOf(traits(KERN_TRAIT, [4, 8, 12, 16, 20, 20])), null)).toEqual({
      kind: 'all',
      reason: 'withheld',
    });
  });
});

describe('without six scores', () => {
  it('there are no places, withheld or not', () => {
    const { [PRO]: _, ...five } = traits(KERN_TRAIT, [4, 8, 12, 16, 20, 20]);
    expect(placesOf(norms, sumsOf(five))).toEqual({ kind: 'none' });
    expect(placesOf(norms, withheld(sumsOf(five)))).toEqual({ kind: 'none' });
    expect(placesOf(norms, sumsOf({}))).toEqual({ kind: 'none' });
  });
});

describe('the lowest answer of a person on a bouwsteen', () => {
  const calm = respond({ zelfbewustzijn: 4 });

  it('is the one that counts lowest: often on a reversed statement is low', () => {
    const lowest = lowestAnswer(instrument, withValues(calm, { 'zel-4': 5 }), ZELF);
    expect(lowest?.item.id).toBe('zel-4');
    expect(lowest?.answer.value).toBe(5);
  });

  it('is the statement asked first when two count the same, whichever was answered first', () => {
    const late = answersTo([
      ['zel-9', 2],
      ['zel-4', 4],
      ['zel-8', 2],
      ['zel-7', 5],
    ]);
    expect(lowestAnswer(instrument, late, ZELF)?.item.id).toBe('zel-8');
  });

  it('exists before the bouwsteen has a score, but not before the first answer', () => {
    expect(lowestAnswer(instrument, answersTo([['zel-6', 3]]), ZELF)?.item.id).toBe('zel-6');
    expect(lowestAnswer(instrument, answerWithCare(['rollen']), ZELF)).toBeNull();
  });

  it('is an answer of the person, and no answer counts lower', () => {
    fc.assert(
      fc.property(arbResponse, fc.constantFrom(...TRAITS), (response, trait) => {
        const given = itemsOn(trait).flatMap((item) => {
          const answer = response.get(item.id);
          return answer ? [{ item, answer, counts: keyed(answer.value, item.keying) }] : [];
        });
        const least = Math.min(...given.map(({ counts }) => counts));
        const first = given.find(({ counts }) => counts === least);
        expect(lowestAnswer(instrument, response, trait)).toEqual(
          first ? { item: first.item, answer: first.answer } : null,
        );
      }),
    );
  });
});
