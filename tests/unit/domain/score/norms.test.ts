import { describe, expect, it } from 'vitest';
import type { Norms } from '../../../../src/domain/score/norms.ts';
import { kindOf, marginOf } from '../../../../src/domain/score/norms.ts';
import { HELM, ROLES, SCALES, TRAITS } from '../../../../src/domain/test/scales.ts';
import { norms } from '../../../support/builders/content.ts';

/** Norms with their own margins: the test is about which row is used. */
const OWN: Norms = {
  ...norms,
  margins: {
    trait: [
      { items: 4, points: 12 },
      { items: 6, points: 10 },
    ],
    role: [
      { items: 8, points: 10 },
      { items: 12, points: 8 },
    ],
    helm: [
      { items: 4, points: 13 },
      { items: 8, points: 10 },
    ],
  },
};

describe('margins', () => {
  it('follow the number of answers on a bouwsteen', () => {
    expect([4, 5, 6].map((count) => marginOf(OWN, 'zelfbewustzijn', count))).toEqual([12, 12, 10]);
  });

  it('follow the number of answers on a role and on aan het roer', () => {
    expect([8, 11, 12].map((count) => marginOf(OWN, 'redder', count))).toEqual([10, 10, 8]);
    expect([4, 7, 8].map((count) => marginOf(OWN, HELM, count))).toEqual([13, 13, 10]);
  });

  it('are the widest with fewer answers than the norms name, and the narrowest with more', () => {
    expect(marginOf(OWN, 'authenticiteit', 1)).toBe(12);
    expect(marginOf(OWN, 'authenticiteit', 60)).toBe(10);
  });

  it('do not depend on the order in which the norms list them', () => {
    const { margins } = OWN;
    const reversed = { ...OWN, margins: { ...margins, trait: [...margins.trait].reverse() } };
    expect([4, 5, 6].map((count) => marginOf(reversed, 'zelfbewustzijn', count))).toEqual([
      12, 12, 10,
    ]);
  });

  it('use, of several rows, the one for the most answers that were given, in any order', () => {
    const [few, more, most] = [
      { items: 4, points: 12 },
      { items: 5, points: 11 },
      { items: 6, points: 10 },
    ];
    for (const trait of [
      [few, more, most],
      [most, few, more],
      [more, most, few],
    ]) {
      const shuffled = { ...OWN, margins: { ...OWN.margins, trait } };
      const margins = [3, 4, 5, 6, 7].map((count) => marginOf(shuffled, 'authenticiteit', count));
      expect(margins).toEqual([12, 12, 11, 10, 10]);
    }
  });

  it('never become wider with more answers', () => {
    for (const scale of SCALES) {
      const widths = Array.from({ length: 15 }, (_, count) => marginOf(norms, scale, count));
      expect(widths).toEqual([...widths].sort((a, b) => b - a));
    }
  });

  it('must exist: norms without any are refused by name', () => {
    const bare = { ...norms, margins: { ...norms.margins, helm: [] } };
    expect(() => marginOf(bare, HELM, 4)).toThrow(/aan-het-roer/);
  });
});

describe('kinds of scale', () => {
  it('are bouwsteen, role, and aan het roer as a third kind', () => {
    expect(TRAITS.map(kindOf)).toEqual(TRAITS.map(() => 'trait'));
    expect(ROLES.map(kindOf)).toEqual(ROLES.map(() => 'role'));
    expect(kindOf(HELM)).toBe('helm');
  });
});
