import { describe, expect, it } from 'vitest';
import { among } from '../../../../src/domain/result/chances.ts';
import type { OutOfTen } from '../../../../src/domain/result/outOfTen.ts';
import { outOfTen, peopleOfTen } from '../../../../src/domain/result/outOfTen.ts';
import { claimsOf } from '../../../../src/domain/result/claims.ts';
import type { Profile } from '../../../../src/domain/result/profile.ts';
import { profileOf } from '../../../../src/domain/result/profile.ts';
import type { TraitId } from '../../../../src/domain/test/scales.ts';
import { TRAITS } from '../../../../src/domain/test/scales.ts';
import { arbSums } from '../../../support/builders/arbitraries.ts';
import { norms } from '../../../support/builders/content.ts';
import { fc } from '../../../support/builders/property.ts';
import { KERN_TRAIT, sumsOf, traits, withheld } from '../../../support/builders/sums.ts';

const ENDS = ['highest', 'lowest'] as const;
const kern = (...sums: readonly number[]) => profileOf(norms, sumsOf(traits(KERN_TRAIT, sums)));
/** Computed in each test, so that an error fails there. */
const base = () => kern(15, 14, 13, 12, 11, 10);

/** A result in which these are the chances to be truly highest. */
function highestAt(...chances: readonly number[]): Profile {
  const rows = TRAITS.map((trait, i) => [
    trait,
    [1 - (chances[i] ?? 0), 0, 0, 0, 0, chances[i] ?? 0],
  ]);
  return { ...base(), chances: Object.fromEntries(rows) as NonNullable<Profile['chances']> };
}
function figures(profile: Profile): readonly (number | string)[] {
  const found = outOfTen(profile, 'highest');
  if (found?.kind !== 'figures') return [];
  return [...found.named.map(({ trait, people }) => `${trait[0]}${people}`), found.others];
}

describe('figures out of ten', () => {
  it('name those with at least two of ten, likeliest first, and count the others together', () => {
    expect(figures(highestAt(0.18, 0.39, 0.33, 0.06, 0.03, 0.01))).toEqual(['p4', 'v3', 'z2', 1]);
    expect(figures(highestAt(0.62, 0.1, 0.1, 0.09, 0.05, 0.04))).toEqual(['z6', 4]);
  });

  it('name at most three', () => {
    expect(figures(highestAt(0.26, 0.24, 0.22, 0.2, 0.05, 0.03))).toEqual(['z3', 'p2', 'v2', 3]);
    // A fifth that rounds to two of ten as well.
    expect(figures(highestAt(0.195, 0.19, 0.18, 0.175, 0.17, 0.09))).toEqual(['z2', 'p2', 'v2', 4]);
  });

  it('name neither of two when the third is as likely as the fourth', () => {
    expect(figures(highestAt(0.3, 0.24, 0.2, 0.2, 0.03, 0.03))).toEqual(['z3', 'p2', 5]);
    expect(figures(highestAt(0.34, 0.2, 0.2, 0.2, 0.04, 0.02))).toEqual(['z3', 7]);
  });

  it('do not lift a chance that rounds to one of ten, however large its remainder', () => {
    // 5.2 and 4.8 for the others: no share of the 1.45 of the second is rounded up.
    expect(figures(highestAt(0.52, 0.145, 0.13, 0.1, 0.06, 0.045))).toEqual(['z5', 5]);
  });

  it('go to the largest remainder, and are equal for equal chances', () => {
    // 3.6, 3.4 and 3.0: one left over, for the first.
    expect(figures(highestAt(0.36, 0.34, 0.1, 0.1, 0.06, 0.04))).toEqual(['z4', 'p3', 3]);
    // 5.3 and 2.6: the one left over is for the second.
    expect(figures(highestAt(0.53, 0.26, 0.1, 0.05, 0.04, 0.02))).toEqual(['z5', 'p3', 2]);
    // 2.8 twice and 2.4: two left over.
    expect(figures(highestAt(0.28, 0.28, 0.24, 0.1, 0.06, 0.04))).toEqual(['z3', 'p3', 'v2', 2]);
    // 4.7 twice, and .6 for the others: both get five, and nothing is left.
    expect(figures(highestAt(0.47, 0.47, 0.02, 0.02, 0.01, 0.01))).toEqual(['z5', 'p5', 0]);
    // 3.3 three times and .1: the one left over cannot be divided by three.
    expect(figures(highestAt(0.33, 0.33, 0.33, 0.005, 0.003, 0.002))).toEqual([
      'z3',
      'p3',
      'v3',
      1,
    ]);
  });

  it('serve the others first when their remainder is larger', () => {
    // 5.3 and 2.2; 2.5 for the others: one left over.
    expect(figures(highestAt(0.53, 0.22, 0.1, 0.06, 0.05, 0.04))).toEqual(['z5', 'p2', 3]);
    expect(figures(highestAt(0.55, 0.22, 0.1, 0.06, 0.04, 0.03))).toEqual(['z6', 'p2', 2]);
  });

  it('serve the others once, and after a name with the same remainder', () => {
    // 2.8, 2.7 and 2.6; 1.9 for the others: three left over, for the others and the first two.
    expect(figures(highestAt(0.28, 0.27, 0.26, 0.1, 0.05, 0.04))).toEqual(['z3', 'p3', 'v2', 2]);
    // 4.5, and 5.5 for the others.
    expect(figures(highestAt(0.45, 0.14, 0.13, 0.12, 0.1, 0.06))).toEqual(['z5', 5]);
  });

  it('drop a name that ends with one of ten', () => {
    // 6.7 and 1.6; 1.7 for the others: two left over, for 6.7 and the others.
    expect(figures(highestAt(0.67, 0.16, 0.1, 0.05, 0.01, 0.01))).toEqual(['z7', 3]);
  });

  it('are never ten of ten', () => {
    expect(figures(highestAt(0.99, 0.01, 0, 0, 0, 0))).toEqual(['z9', 1]);
    expect([0, 0.04, 0.5, 0.94, 0.96, 1].map(peopleOfTen)).toEqual([0, 0, 5, 9, 9, 9]);
  });

  it('follow the rules for any result, at both ends', () => {
    fc.assert(
      fc.property(arbSums({ complete: false }), fc.constantFrom(...ENDS), (sums, end) => {
        const profile = profileOf(norms, sums);
        const found = outOfTen(profile, end);
        const naming = profile[end];
        expect(found === null).toBe(naming.kind === 'none');
        expect(found?.kind === 'tied').toBe(naming.kind === 'tied');
        if (found?.kind === 'figures') followsTheRules(found, profile, end);
      }),
      { numRuns: 500 },
    );
  });

  it('are none for more than three that share the score, or when nothing may be said', () => {
    expect(outOfTen(kern(16, 16, 16, 16, 8, 8), 'highest')).toEqual({
      kind: 'tied',
      traits: TRAITS.slice(0, 4),
    });
    expect(outOfTen(kern(12, 12, 12, 12, 12, 12), 'highest')).toBeNull();
    const sums = withheld(sumsOf(traits(KERN_TRAIT, [20, 12, 12, 12, 12, 8])));
    expect(outOfTen(profileOf(norms, sums), 'lowest')).toBeNull();
  });
});

function followsTheRules(
  { named, others }: Extract<OutOfTen, { kind: 'figures' }>,
  { chances }: Profile,
  end: (typeof ENDS)[number],
): void {
  const chanceOf = (trait: TraitId) => among(chances?.[trait] ?? [], end, 1);
  expect(named.reduce((sum, { people }) => sum + people, others)).toBe(10);
  expect(others).toBeGreaterThanOrEqual(0);
  expect(named.length).toBeGreaterThanOrEqual(1);
  expect(named.length).toBeLessThanOrEqual(3);
  for (const { trait, people } of named) {
    expect(people).toBeGreaterThanOrEqual(2);
    expect(people).toBeLessThanOrEqual(9);
    expect(Math.abs(people - 10 * chanceOf(trait))).toBeLessThan(1.001);
  }
  for (const a of named)
    for (const b of named) {
      if (chanceOf(a.trait) === chanceOf(b.trait)) expect(a.people).toBe(b.people);
      if (chanceOf(a.trait) > chanceOf(b.trait)) expect(a.people).toBeGreaterThanOrEqual(b.people);
    }
  const left = TRAITS.filter((trait) => !named.some((share) => share.trait === trait));
  for (const { trait } of named)
    for (const out of left) expect(chanceOf(out)).toBeLessThan(chanceOf(trait));
}

describe('claims about the three', () => {
  it('are nearly sure from nine of ten on, likely from three of four on', () => {
    const rows = TRAITS.map((trait, i) => {
      const chance = [0.9, 0.8999, 0.75, 0.7499, 0.2, 0][i] ?? 0;
      return [trait, [1 - chance, 0, 0, chance, 0, 0]];
    });
    const profile = {
      ...base(),
      chances: Object.fromEntries(rows) as NonNullable<Profile['chances']>,
    };
    expect(claimsOf(profile, 'highest')).toEqual([
      { trait: TRAITS[0], certainty: 'nearly-sure' },
      { trait: TRAITS[1], certainty: 'likely' },
      { trait: TRAITS[2], certainty: 'likely' },
    ]);
    expect(claimsOf(profile, 'lowest').map(({ trait }) => trait)).toEqual(TRAITS.slice(4));
  });

  it('are none when nothing may be said', () => {
    expect(claimsOf(kern(12, 12, 12, 12, 12, 12), 'highest')).toEqual([]);
  });

  it('are at most three at one end, and never both ends for one bouwsteen', () => {
    fc.assert(
      fc.property(arbSums({ complete: false }), (sums) => {
        const profile = profileOf(norms, sums);
        const [high, low] = ENDS.map((end) => claimsOf(profile, end).map(({ trait }) => trait));
        expect(high?.length).toBeLessThanOrEqual(3);
        expect(low?.length).toBeLessThanOrEqual(3);
        expect(high?.filter((trait) => low?.includes(trait))).toEqual([]);
      }),
    );
  });
});
