import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../../src/site/content/load.ts';
import { profileOf } from '../../../../src/domain/result/profile.ts';
import { TRAITS } from '../../../../src/domain/test/scales.ts';
import { radarValues } from '../../../../src/islands/radar/radarValues.ts';
import { CONTENT } from '../../../support/contentCopy.ts';
import { sumsOf, traits, withheld } from '../../../support/builders/sums.ts';

const content = loadContent(CONTENT);
const valuesOf = (sums: ReturnType<typeof sumsOf>) =>
  radarValues(profileOf(content.norms, sums), content.traits);

const six = sumsOf(traits(4, [4, 8, 12, 16, 20, 12]));

describe('the axes of the radar', () => {
  it('are the six bouwstenen in fixed order, with name and score', () => {
    const values = valuesOf(six);
    expect(values?.map(({ trait }) => trait)).toEqual(TRAITS);
    expect(values?.map(({ points }) => points)).toEqual([0, 25, 50, 75, 100, 50]);
    expect(values?.map(({ name }) => name)).toEqual(TRAITS.map((id) => content.traits[id].name));
  });

  it('have a band around the score, inside the chart', () => {
    for (const { low, points, high } of valuesOf(six) ?? []) {
      expect(low).toBeLessThanOrEqual(points);
      expect(high).toBeGreaterThanOrEqual(points);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(100);
    }
  });

  it('are drawn when names are withheld, because scores are still shown', () => {
    expect(valuesOf(withheld(six))).toEqual(valuesOf(six));
  });

  it('are not drawn while a bouwsteen has no score', () => {
    const scales = new Map([...six.scales].filter(([id]) => id !== 'authenticiteit'));
    expect(valuesOf({ ...six, scales })).toBeNull();
  });
});
