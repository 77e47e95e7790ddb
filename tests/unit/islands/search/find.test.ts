// cspell:ignore authentisiteit autentisitijt ideeen verantw verantwoordelikheid xqzvw
import { beforeAll, describe, expect, it } from 'vitest';
import { engineOf, type Engine } from '../../../../src/islands/search/engine.ts';
import { find, MOST_SHOWN } from '../../../../src/islands/search/find.ts';
import { loadContent } from '../../../../src/site/content/load.ts';
import { searchPages } from '../../../../src/site/data/searchData.ts';
import { fc } from '../../../support/builders/property.ts';
import { CONTENT } from '../../../support/contentCopy.ts';

const content = loadContent(CONTENT);
const pages = searchPages(content);
let engine: Engine;
beforeAll(async () => {
  engine = await engineOf(pages);
});

/** The addresses that a search finds, the best first. */
function foundBy(query: string): readonly string[] {
  const found = find(engine, query);
  return found.kind === 'found' ? found.hits.map(({ page }) => page.address) : [];
}

const marked = (pieces: readonly { readonly text: string; readonly isMarked: boolean }[]) =>
  pieces.filter(({ isMarked }) => isMarked).map(({ text }) => text);

describe('a search', () => {
  it.each([
    ['authenticiteit', '/bouwstenen/authenticiteit/'],
    ['AUTHENTICITEIT', '/bouwstenen/authenticiteit/'],
    ['authentisiteit', '/bouwstenen/authenticiteit/'],
    ['verantwoordelikheid', '/bouwstenen/verantwoordelijkheid/'],
    ['verantw', '/bouwstenen/verantwoordelijkheid/'],
    ['assertief', '/bouwstenen/authenticiteit/'],
    ['nee zeggen', '/bouwstenen/visie-en-doelen/'],
    ['hoe zeg ik nee', '/oefeningen/richting/'],
    ['doel', '/bouwstenen/visie-en-doelen/'],
    ['doelen', '/bouwstenen/visie-en-doelen/'],
    ['uitstellen', '/barrieres/'],
    ['faalangst', '/bouwstenen/continu-leren/'],
    ['kritiek', '/bouwstenen/continu-leren/'],
    ['piekeren', '/bouwstenen/zelfbewustzijn/'],
    ['initiatief', '/bouwstenen/proactiviteit/'],
    ['drama driehoek', '/dramadriehoek/'],
    ['ruzie', '/dramadriehoek/'],
    ['pesten', '/dramadriehoek/'],
    ['burn-out', '/organisaties/'],
    ['burnout', '/organisaties/'],
    ['leidinggevende', '/organisaties/'],
    ['klagen over je baas', '/oefeningen/van-klacht-naar-voorstel/'],
    ['samenwerken', '/team/'],
    ['feedback', '/feedback/'],
    ['grenzen', '/oefeningen/richting/'],
    ['sollicitatie', '/sollicitatiegesprek/'],
    ['printen', '/papier/'],
    ['uitslag', '/resultaat/'],
    ['COTAN', '/methode/'],
    ['AVG', '/privacy/'],
    ['belemmering', '/barrieres/'],
    ['licentie', '/over/'],
  ])('for %j finds %s first', (query, address) => {
    expect(foundBy(query)[0]).toBe(address);
  });

  it('finds the same with and without accents and hyphens', () => {
    for (const [one, other] of [
      ['ideeën', 'ideeen'],
      ['één stap', 'een stap'],
      ['burn-out', 'burnout'],
    ] as const)
      expect(foundBy(one)).toEqual(foundBy(other));
  });

  it('finds every page by its title', () => {
    for (const { title, address } of pages) expect(foundBy(title), title).toContain(address);
  });

  it('finds every page by each of its keywords', () => {
    for (const { keywords, address } of pages)
      for (const keyword of keywords) {
        const found = find(engine, keyword);
        const isFound = found.kind === 'found' && found.isExact;
        expect(isFound, keyword).toBe(true);
        expect(foundBy(keyword), `${keyword} for ${address}`).toContain(address);
      }
  });

  it('leads to the place where the words are, and marks them', () => {
    const found = find(engine, 'winnaarsdriehoek');
    expect(found).toMatchObject({ kind: 'found', isExact: true });
    const [hit] = found.kind === 'found' ? found.hits : [];
    expect(hit?.page.address).toBe('/dramadriehoek/');
    expect(hit?.place.id).toBe('de-uitweg-heeft-ook-drie-hoeken');
    expect(marked(hit?.place.sentence ?? [])).toEqual(['winnaarsdriehoek']);
  });

  it('shows the keyword when the text of a page has another word for it', () => {
    const found = find(engine, 'assertief');
    const [hit] = found.kind === 'found' ? found.hits : [];
    expect(hit?.place).toMatchObject({ id: '', keyword: [{ text: 'assertief', isMarked: true }] });
    expect(hit?.place.sentence.map(({ text }) => text).join('')).toBe(hit?.page.about);
  });

  it('tells when it found something else than was typed', () => {
    expect(find(engine, 'feedback')).toMatchObject({ isExact: true });
    expect(find(engine, 'authentisiteit')).toMatchObject({ isExact: false });
    expect(find(engine, 'feedback xqzvw')).toMatchObject({ isExact: false });
  });

  it('shows the best of many', () => {
    const found = find(engine, 'zeggen');
    if (found.kind !== 'found') throw new Error('nothing found');
    expect(found.total).toBeGreaterThan(MOST_SHOWN);
    expect(found.hits).toHaveLength(MOST_SHOWN);
  });

  it('suggests a word of ours when nothing is like what was typed', () => {
    expect(find(engine, 'autentisitijt')).toEqual({ kind: 'none', instead: ['authenticiteit'] });
    expect(find(engine, 'xqzvw')).toEqual({ kind: 'none', instead: [] });
  });

  it.each(['', '   ', '!?', '\u{1F600}', '-'])('of no word is none: %j', (query) => {
    expect(find(engine, query)).toEqual({ kind: 'nothing' });
  });

  it.each(['a', ' A ', 'é', '5', 'a b c'])('of single letters waits for more: %j', (query) => {
    expect(find(engine, query)).toEqual({ kind: 'short' });
  });

  it('of common words alone still finds pages', () => {
    expect(engine.common).toContain('een');
    expect(foundBy('een').length).toBeGreaterThan(0);
  });
});

describe('any text', () => {
  const words = fc.constantFrom('__proto__', 'constructor', 'nee', 'ZEGGEN', 'é', '<b>', '*', '"');

  function check(query: string): void {
    const found = find(engine, query);
    if (found.kind !== 'found') return;
    expect(found.hits.length).toBeGreaterThan(0);
    expect(found.total).toBeGreaterThanOrEqual(found.hits.length);
    for (const { page, place } of found.hits) {
      expect(pages).toContain(page);
      if (place.id !== '') expect(page.sections.map(({ id }) => id)).toContain(place.id);
      expect(place.sentence.map(({ text }) => text).join('')).not.toBe('');
    }
  }

  it('can be looked for', () => {
    // Each search is a hundred times the work of most properties.
    const numRuns = Math.ceil((fc.readConfigureGlobal().numRuns ?? 200) / 2);
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), check), { numRuns });
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), check), { numRuns });
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (some) => {
        check(some.join(' '));
      }),
      { numRuns },
    );
    // A search of hundreds of texts, beside the other tests.
  }, 60_000);

  it('can be long', () => {
    check('a'.repeat(10_000));
    check('nee zeggen '.repeat(1_000));
  });
});
