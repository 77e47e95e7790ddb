import { describe, expect, it } from 'vitest';
import { practisedChange } from '../../../../src/domain/history/practised.ts';
import { sayPractised } from '../../../../src/i18n/say/practised.ts';
import { loadContent } from '../../../../src/site/content/load.ts';
import { CONTENT } from '../../../support/contentCopy.ts';
import { instrument, norms } from '../../../support/builders/content.ts';
import { sumsOf, traits, withheld } from '../../../support/builders/sums.ts';

const { ui, traits: names } = loadContent(CONTENT);
const texts = { result: ui.result, traits: names };
const measure = { instrument, norms };

/** What is said of the first bouwsteen, the lowest at first, after it went to this sum of four answers. */
function said(after: number): string {
  const first = { measure, sums: sumsOf(traits(4, [8, 12, 13, 14, 15, 16])) };
  const second = { measure, sums: sumsOf(traits(4, [after, 12, 13, 14, 15, 16])) };
  const change = practisedChange(first, second, 'zelfbewustzijn');
  return sayPractised(change, 'zelfbewustzijn', texts).join(' ');
}

describe('the bouwsteen that was practised', () => {
  it('rose by more than is to be expected', () => {
    expect(said(16)).toBe(
      'Je score op zelfbewustzijn is meer gestegen dan je mag verwachten. Zonder verandering overkomt ' +
        'dat ongeveer 1 op de 10 mensen. Lage scores stijgen een volgende keer vaak vanzelf een beetje. ' +
        'Daar hebben we rekening mee gehouden.',
    );
  });

  it('seems to have risen, or shows no difference: a small rise comes of itself', () => {
    expect(said(13)).toContain('lijkt gestegen');
    expect(said(12)).toContain('geen duidelijk verschil');
    expect(said(4)).toContain('geen duidelijk verschil');
  });

  it('is not spoken of when nothing can be compared', () => {
    const first = { measure, sums: sumsOf(traits(4, [8, 12, 13, 14, 15, 16])) };
    const change = practisedChange(
      first,
      { ...first, sums: withheld(first.sums) },
      'proactiviteit',
    );
    expect(sayPractised(change, 'proactiviteit', texts)).toEqual([]);
  });
});
