import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/site/content/load.ts';
import { above } from '../../src/site/content/textPages.ts';
import { join } from 'node:path';
import { fileAt, isFramed, pagesOf, root } from './site.ts';

const { ui, pages: toRead } = loadContent(join(root, 'content'));
const { search } = ui.site;
const wanted = ui.site.groups.flatMap(({ pages }) => pages);

/**
 * Pages that no group must name: a list leads to them, or they make sense on the way there only. The
 * search stands before the groups.
 */
const UNNAMED =
  /^\/(stijl\/|zoeken\/|zonder-internet\/|404\.html|vragenlijst\/|embed\/|papier\/invoeren\/|feedback\/geven\/|gedeeld\/.*|(bouwstenen|methode|oefeningen|organisaties|plan|sollicitatiegesprek|team)\/.+)$/;

/** The addresses that an element of a page links to, in order. */
function linked(html: string, element: RegExp): readonly string[] {
  const part = element.exec(html)?.[0] ?? '';
  return [...part.matchAll(/<a[^>]*? href="([^"]+)"/g)].map(([, href = '']) => href);
}

describe('the menu', () => {
  it('names every page that can be chosen, and each is there', () => {
    const named = wanted.map(({ to }) => to);
    for (const to of named) expect(fileAt(to), to).toBeDefined();
    const choosable = pagesOf().filter(({ address }) => !UNNAMED.test(address));
    expect([...named].sort()).toEqual(choosable.map(({ address }) => address).sort());
    const first = toRead.map(({ address }) => address).filter((address) => above(address) === '/');
    expect(named).toEqual(expect.arrayContaining(first));
  });
});

describe.each(pagesOf().filter((page) => !isFramed(page)))(
  'header and footer of $address',
  ({ address, html, tags }) => {
    const addresses = wanted.map(({ to }) => to);

    it('have the same groups, the menu with the search before them, without a script', () => {
      expect(linked(html, /<nav class="panel"[^]*?<\/nav>/)).toEqual([search.to, ...addresses]);
      expect(linked(html, /<footer[^]*?<\/footer>/)).toEqual(addresses);
      const top = ui.site.top.map(({ to }) => to);
      expect(linked(html, /<nav class="links"[^]*?<\/nav>/)).toEqual(top);
    });

    it('mark the page itself, and no other', () => {
      const marked = tags.filter(({ attributes }) => attributes.get('aria-current') === 'page');
      expect(new Set(marked.map(({ attributes }) => attributes.get('href')))).toEqual(
        new Set([search.to, ...addresses].filter((to) => to === address)),
      );
    });
  },
);
