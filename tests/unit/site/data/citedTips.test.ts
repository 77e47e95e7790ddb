import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../../src/site/content/load.ts';
import { citedTips, shortName } from '../../../../src/site/data/citedTips.ts';
import { knowledgeOf } from '../../../../src/site/data/knowledge.ts';
import { CONTENT } from '../../../support/contentCopy.ts';

const content = loadContent(CONTENT);

describe('the source of a tip', () => {
  it.each([
    ['Karpman, S.', 'Karpman 1990'],
    ['Keith, N. & Frese, M.', 'Keith & Frese 1990'],
    ['Moore, C., Lee, S. Y., Kim, K. & Cable, D. M.', 'Moore e.a. 1990'],
    ['van Woerkom, M. & Meyers, M. C.', 'van Woerkom & Meyers 1990'],
  ])('has the names that a reader looks for: %s', (authors, name) => {
    const rest = { id: 'a', about: 'pages', title: 'A', source: 'B', language: 'en' } as const;
    expect(shortName({ ...rest, authors, year: 1990 }, '{author} e.a.')).toBe(name);
  });

  it('stands with the tip by that name, and a tip without one has none', () => {
    const names = citedTips(content).map(({ source }) => source);
    expect(names).toContain('Harkin e.a. 2016');
    expect(names.map((name) => name === undefined)).toEqual(
      content.tips.map(({ source }) => source === undefined),
    );
    for (const name of names) expect(name ?? 'A 2000').toMatch(/^\p{L}.* \d{4}$/u);
  });

  it('stands in full under the page of its bouwsteen', () => {
    for (const { source, trait } of content.tips) {
      if (source === undefined) continue;
      const page = content.pages.find(({ address }) => address === `/bouwstenen/${trait}/`);
      if (page === undefined) throw new Error(trait);
      expect(knowledgeOf(page, content).publications.map(({ id }) => id)).toContain(source);
    }
  });
});
