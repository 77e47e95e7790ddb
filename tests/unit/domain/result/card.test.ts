import { describe, expect, it } from 'vitest';
import { CARDS, cardOf } from '../../../../src/domain/result/card.ts';
import { profileOf } from '../../../../src/domain/result/profile.ts';
import { ROLES, TRAITS } from '../../../../src/domain/test/scales.ts';
import { arbSums } from '../../../support/builders/arbitraries.ts';
import { norms } from '../../../support/builders/content.ts';
import { fc } from '../../../support/builders/property.ts';
import { KERN_TRAIT, sumsOf, traits, withheld } from '../../../support/builders/sums.ts';

const idAt = (sums: readonly number[]) =>
  cardOf(profileOf(norms, sumsOf(traits(KERN_TRAIT, sums))))?.id;

describe('the cards', () => {
  it('are six bouwstenen, fifteen pairs and gelijk, each with an id of its own', () => {
    expect(CARDS).toHaveLength(22);
    expect(new Set(CARDS.map(({ id }) => id)).size).toBe(22);
    expect(CARDS.map(({ traits: { length } }) => length).sort()).toEqual([
      0,
      ...Array<number>(6).fill(1),
      ...Array<number>(15).fill(2),
    ]);
  });

  it('name a pair in instrument order', () => {
    for (const { id, traits: two } of CARDS.filter((card) => card.traits.length === 2)) {
      expect(id).toBe(two.join('-en-'));
      expect(TRAITS.indexOf(two[0] ?? TRAITS[0])).toBeLessThan(TRAITS.indexOf(two[1] ?? TRAITS[0]));
    }
  });

  it('name no role', () => {
    for (const { id } of CARDS) expect(ROLES.filter((role) => id.includes(role))).toEqual([]);
  });
});

describe('the card of a profile', () => {
  it('is the bouwsteen that may be named', () => {
    expect(idAt([20, 12, 12, 12, 12, 8])).toBe('zelfbewustzijn');
  });

  it('is the pair of two that are close together, whichever is higher', () => {
    expect(idAt([12, 20, 8, 10, 19, 10])).toBe('proactiviteit-en-visie-en-doelen');
    expect(idAt([12, 19, 8, 10, 20, 10])).toBe('proactiviteit-en-visie-en-doelen');
  });

  it('is gelijk when three are close together, or all six', () => {
    expect(idAt([18, 18, 18, 8, 8, 8])).toBe('gelijk');
    expect(idAt([12, 12, 12, 12, 12, 13])).toBe('gelijk');
  });

  it('is absent when names are withheld or a score is missing', () => {
    const one = sumsOf(traits(KERN_TRAIT, [20, 12, 12, 12, 12, 8]));
    expect(cardOf(profileOf(norms, withheld(one)))).toBeNull();
    const scales = new Map([...one.scales].filter(([scale]) => scale !== 'authenticiteit'));
    expect(cardOf(profileOf(norms, { ...one, scales }))).toBeNull();
  });

  it('shows only what the profile says stands out', () => {
    fc.assert(
      fc.property(arbSums({ complete: true }), (sums) => {
        const profile = profileOf(norms, sums);
        const card = cardOf(profile);
        const { highest } = profile;
        if (highest.kind === 'named') expect(card?.traits).toEqual([highest.trait]);
        else if (highest.kind === 'close' && highest.traits.length === 2)
          expect(card?.traits).toEqual(highest.traits);
        else expect(card?.id ?? null).toBe(sums.withheld ? null : 'gelijk');
      }),
    );
  });
});
