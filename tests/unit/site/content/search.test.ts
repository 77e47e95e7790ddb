import { describe, expect, it } from 'vitest';
import { broken, edited, expectTold } from '../../../support/contentCopy.ts';

const UI = 'nl/ui.yaml';
const PAGE = 'nl/bouwstenen/authenticiteit.md';
const OWN = /^keywords:[^]*?\](?=\n)/m;

const withKeywords = (value: string) => broken(PAGE, OWN, `keywords: ${value}`);

describe('the keywords of a page', () => {
  it('may be left out', () => {
    expect(broken(PAGE, OWN, '')).toEqual([]);
  });

  it.each([
    ['assertief', 'keywords', 'hier hoort een lijst en er staat een tekst'],
    ['[]', 'keywords', 'deze lijst telt er 0'],
    ['[12]', 'nr. 1', 'hier hoort een tekst en er staat een getal'],
    ["['']", 'nr. 1', 'de tekst is leeg'],
    ['[{ woord: nee }]', 'nr. 1', 'hier hoort een tekst en er staat een groep velden'],
    [`[${'lang '.repeat(7).trim()}]`, 'nr. 1', 'dit zoekwoord telt 34 tekens'],
    ['[nee!]', 'nr. 1', 'er staat een uitroepteken'],
    ["['{woord}']", 'nr. 1', '{woord} wordt hier niet ingevuld'],
  ])('are a list of short texts, not %s', (value, where, what) => {
    expectTold(withKeywords(value), `${PAGE}, regel 6`, where, what);
  });
});

describe('the list of all pages', () => {
  const pages = (edit: (to: string, index: number) => unknown) =>
    edited(UI, (document) => {
      const list = document.toJS() as { search: { pages: { to: string }[] } };
      const changed = list.search.pages.flatMap(({ to, ...page }, index) => {
        const next = edit(to, index);
        return next === undefined ? [] : [{ ...page, to: next }];
      });
      document.setIn(['search', 'pages'], changed);
    });

  it('holds every page that has no file of its own', () => {
    const told = pages((to) => (to === '/papier/' ? undefined : to));
    expectTold(told, UI, 'de pagina /papier/ ontbreekt', 'Voeg een regel toe met to: /papier/');
  });

  it('holds no page that is not there, and no page twice', () => {
    const told = pages((to) => (to === '/papier/' ? '/nergens/' : to));
    expectTold(told, UI, 'op /nergens/ staat geen pagina', 'Kies uit: /, ');
    expectTold(
      pages((to) => (to === '/papier/' ? '/methode/' : to)),
      UI,
      '/methode/ staat er al',
    );
  });

  it('holds no page to read: that stands in it by itself', () => {
    const told = pages((to) => (to === '/papier/' ? '/privacy/' : to));
    expectTold(told, UI, '/privacy/ staat vanzelf in de lijst', 'zet keywords bovenaan');
  });

  it('is where the menu says', () => {
    const told = broken(UI, 'search: { to: /zoeken/, name: Zoek }', 'search: { to: /z/, name: Z }');
    expectTold(told, UI, '/z/', 'op /z/ staat geen pagina');
  });
});
