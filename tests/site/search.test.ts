import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SearchPage, TextFile } from '../../src/i18n/messages.ts';
import { loadContent } from '../../src/site/content/load.ts';
import { VISITS } from './budgets.ts';
import { fileAt, filesOf, DIST, pagesOf, readBuilt, root, SUBSITE } from './site.ts';
import { fetchedFor, weigh } from './weigh.ts';

const content = loadContent(join(root, 'content'));
const pages = pagesOf();
const found = pages.find(({ address }) => address === '/zoeken/');
if (found === undefined) throw new Error('no page to search');
const page = found;
const main = /<main[^]*<\/main>/.exec(page.html)?.[0] ?? '';

/** As a person reads it. */
const plain = (html: string) =>
  html
    .replaceAll(/<(?:script|style)[^]*?<\/(?:script|style)>/g, ' ')
    // A figure is told in words.
    .replaceAll(/<svg[^>]* aria-label="([^"]*)"[^>]*>/g, ' $1 ')
    .replaceAll(/<\/?(?:a|b|em|i|q|span|strong)\b[^>]*>/g, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');

const [file = '', ...more] = filesOf(DIST).filter((name) => name.startsWith('teksten/zoeken.'));
const index = (JSON.parse(readBuilt(file)) as TextFile).texts as readonly SearchPage[];

describe('the page to search', () => {
  it('lists every page with what is there, without a script', () => {
    const links = [...main.matchAll(/href="(\/[^"]*)"/g)].map(([, href = '']) => href);
    const wanted = [
      ...content.ui.search.pages.map(({ to, says }) => [to, says]),
      ...content.pages.map(({ address, description }) => [address, description]),
    ] as const;
    expect(links.toSorted()).toEqual(wanted.map(([address]) => address).toSorted());
    for (const href of links) expect(fileAt(href), href).toBeDefined();
    for (const [, says = ''] of wanted) expect(plain(main)).toContain(says);
  });

  it('hides the field as long as nothing can be searched', () => {
    expect(main).toMatch(/<form role="search"[^>]* hidden/);
    expect(main).not.toMatch(/<form[^>]*\baction=/);
  });

  it('names the index, and fetches it only when somebody searches', () => {
    expect(more).toEqual([]);
    expect(page.html).toContain(`data-index="/${file}"`);
    expect(fetchedFor(page)).not.toContain(file);
    const others = pages.filter(({ html }) => html.includes('/teksten/zoeken.'));
    expect(others.map(({ address }) => address)).toEqual(['/zoeken/']);
    const below = readBuilt('zoeken/index.html', SUBSITE.folder);
    const name = /data-index="([^"]+)"/.exec(below)?.[1] ?? '';
    expect(fileAt(name, SUBSITE.folder, SUBSITE.base)).toMatch(/^teksten\/zoeken\./);
  });
});

describe('the index', () => {
  it(`weighs at most ${VISITS.index.limit} bytes`, () => {
    expect(weigh(file)).toBeLessThanOrEqual(VISITS.index.limit);
  });

  it.each(index)(
    'leads on $address to places that are there, with the words that it tells',
    (one) => {
      const built = pages.find(({ address }) => address === one.address);
      const ids = built?.tags.flatMap(({ attributes }) => attributes.get('id') ?? []) ?? [];
      const text = plain(built?.html ?? '');
      for (const section of one.sections) {
        if (section.id !== '') expect(ids).toContain(section.id);
        const lines = section.text.split('\n').filter((line) => line !== '');
        expect(lines.filter((line) => !text.includes(line.replaceAll(/\s+/g, ' ')))).toEqual([]);
      }
    },
  );
});
