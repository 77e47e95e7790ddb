import { describe, expect, it } from 'vitest';
import { outOfTen } from '../../../../src/domain/result/outOfTen.ts';
import { profileOf } from '../../../../src/domain/result/profile.ts';
import { TRAITS } from '../../../../src/domain/test/scales.ts';
import type { ScaleSums } from '../../../../src/domain/score/sums.ts';
import { sayChances, sayPlaces } from '../../../../src/i18n/say/chances.ts';
import { loadContent } from '../../../../src/site/content/load.ts';
import { textFilesOf } from '../../../../src/site/data/pageData.ts';
import { CONTENT } from '../../../support/contentCopy.ts';
import { arbSums } from '../../../support/builders/arbitraries.ts';
import { norms } from '../../../support/builders/content.ts';
import { fc } from '../../../support/builders/property.ts';
import { sumsOf, traits, withheld } from '../../../support/builders/sums.ts';

const texts = textFilesOf(loadContent(CONTENT)).resultaat;
const ENDS = ['highest', 'lowest'] as const;

const said = (sums: ScaleSums, end: (typeof ENDS)[number]) => {
  const chances = sayChances(profileOf(norms, sums), texts, end);
  return chances && [...chances.division, ...chances.claims].join(' ');
};
/** In instrument order: zelfbewustzijn, proactiviteit, verantwoordelijkheid, authenticiteit, visie, leren. */
const kern = (...sums: readonly number[]) => sumsOf(traits(4, sums));

describe('the chances of one result', () => {
  it('are ten people, divided, and what holds for at least nine of them', () => {
    expect(said(kern(13, 17, 16, 9, 15, 12), 'highest')).toBe(
      'Stel, tien mensen hebben precies jouw scores. Volgens ons rekenmodel laten vier van hen ' +
        'proactiviteit het vaakst zien, drie verantwoordelijkheid en twee ‘visie en doelen’. Bij één ' +
        'is het een andere bouwsteen. Waarschijnlijk horen proactiviteit en verantwoordelijkheid bij ' +
        'de drie die jij het vaakst laat zien.',
    );
    expect(said(kern(8, 12, 12, 12, 12, 20), 'highest')).toBe(
      'Stel, tien mensen hebben precies jouw scores. Volgens ons rekenmodel laten negen van hen ' +
        'continu leren het vaakst zien. Bij één is het een andere bouwsteen. Bij minstens negen van ' +
        'hen hoort continu leren bij de drie die ze het vaakst laten zien.',
    );
    expect(said(kern(16, 12, 20, 8, 13, 15), 'highest')).toContain(
      'Bij minstens negen van hen hoort verantwoordelijkheid bij de drie die ze het vaakst laten ' +
        'zien. Waarschijnlijk hoort zelfbewustzijn daar ook bij.',
    );
  });

  it('speak of the least in words of their own', () => {
    expect(said(kern(13, 17, 16, 9, 15, 12), 'lowest')).toContain(
      'laten zeven van hen authenticiteit het minst vaak zien en twee continu leren.',
    );
  });

  it('are not said when more than three share the place, when all are equal, or in haste', () => {
    expect(said(kern(12, 14, 14, 14, 14, 8), 'highest')).toBeNull();
    for (const end of ENDS) {
      expect(said(kern(12, 12, 12, 12, 12, 12), end)).toBeNull();
      expect(said(withheld(kern(8, 12, 12, 12, 12, 16)), end)).toBeNull();
      expect(said(sumsOf({ zelfbewustzijn: { sum: 12, count: 4 } }), end)).toBeNull();
    }
  });

  it('tell how sure the three places are', () => {
    const places = (sums: ScaleSums) => sayPlaces(profileOf(norms, sums), texts);
    expect(places(kern(13, 17, 16, 9, 15, 12))).toBe(
      'Zit hierbij wat je het minst vaak laat zien? Die kans is volgens ons rekenmodel negen op de tien.',
    );
    expect(places(kern(12, 12, 12, 12, 12, 12))).toBeNull();
  });
});

describe('the chances of any result', () => {
  const numbers = texts.result.chances.numbers;

  it('add up to ten, suppose the ten, name the model, and never promise or compare', () => {
    fc.assert(
      fc.property(arbSums({ complete: true }), fc.constantFrom(...ENDS), (sums, end) => {
        const profile = profileOf(norms, sums);
        const text = said(sums, end);
        const figures = outOfTen(profile, end);
        expect(text === null).toBe(figures?.kind !== 'figures');
        if (text === null || figures?.kind !== 'figures') return;
        expect(text).toMatch(/^Stel, tien mensen .* rekenmodel /);
        expect(text).not.toMatch(/%|\{|undefined|sterkste|talent|anderen|zeker weten|\btien van/);
        const people = figures.named.map((share) => share.people);
        expect(people.reduce((sum, one) => sum + one, 0) + figures.others).toBe(10);
        for (const n of people) expect(text).toContain(String(numbers[n]));
      }),
    );
  });

  it('name those that the figures name, and none twice in the division', () => {
    fc.assert(
      fc.property(arbSums({ complete: true }), fc.constantFrom(...ENDS), (sums, end) => {
        const chances = sayChances(profileOf(norms, sums), texts, end);
        if (chances === null) return;
        const division = chances.division.join(' ').toLowerCase();
        for (const trait of TRAITS) {
          const times = division.split(texts.traits[trait].name.toLowerCase()).length - 1;
          expect(times).toBe(chances.figures.named.some((share) => share.trait === trait) ? 1 : 0);
        }
      }),
    );
  });
});
