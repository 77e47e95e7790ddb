import { describe, expect, it } from 'vitest';
import { find } from './html.ts';
import { DIST, fileAt, filesOf, pagesOf, readBuilt, SUBSITE } from './site.ts';

const pages = pagesOf();
const canonicalOf = (page: (typeof pages)[number]) =>
  find(page.tags, 'link', { rel: 'canonical' })?.attributes.get('href');
const isFound = ({ tags }: (typeof pages)[number]) => !find(tags, 'meta', { name: 'robots' });

const mapped = (folder: string) =>
  [...readBuilt('sitemap.xml', folder).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, at = '']) => at);

/** The blocks of data for search engines on a page. */
function dataOn(address: string): readonly Record<string, unknown>[] {
  const tags = pages.find((page) => page.address === address)?.tags ?? [];
  return tags
    .filter(({ attributes }) => attributes.get('type') === 'application/ld+json')
    .map(({ body }) => JSON.parse(body) as Record<string, unknown>);
}

describe('what search engines find', () => {
  it('is every page for everybody, each under the address that it names', () => {
    const wanted = pages.filter(isFound).map((page) => canonicalOf(page) ?? page.address);
    expect(mapped(DIST)).toEqual(wanted.toSorted());
    for (const address of mapped(DIST)) {
      expect(address).toMatch(/^https:\/\//);
      expect(fileAt(new URL(address).pathname), address).toBeDefined();
    }
  });

  it('is named by the file that crawlers read first', () => {
    const [own = ''] = mapped(DIST);
    const map = new URL('/sitemap.xml', own).href;
    expect(readBuilt('robots.txt')).toContain(`\nSitemap: ${map}\n`);
    expect(readBuilt('robots.txt')).not.toContain('Disallow');
  });

  it('stands in the folder of a site that has one', () => {
    expect(filesOf(SUBSITE.folder)).toContain('sitemap.xml');
    for (const address of mapped(SUBSITE.folder))
      expect(new URL(address).pathname.startsWith(SUBSITE.base), address).toBe(true);
    expect(readBuilt('robots.txt', SUBSITE.folder)).toContain(`${SUBSITE.base}sitemap.xml`);
  });

  it('is told the way down to a page, and each step is there', () => {
    const [crumbs] = dataOn('/bouwstenen/proactiviteit/');
    expect(crumbs?.['@type']).toBe('BreadcrumbList');
    const items = crumbs?.['itemListElement'] as readonly { readonly item: string }[];
    expect(items.map(({ item }) => fileAt(new URL(item).pathname))).toEqual([
      'index.html',
      'bouwstenen/index.html',
      'bouwstenen/proactiviteit/index.html',
    ]);
  });

  it('is told questions with their answers, as they stand on the page', () => {
    const faq = dataOn('/veelgestelde-vragen/').find((data) => data['@type'] === 'FAQPage');
    const entries = (faq?.['mainEntity'] ?? []) as readonly { readonly name: string }[];
    const asked = entries.map(({ name }) => name);
    const html = readBuilt('veelgestelde-vragen/index.html');
    const headings = [...html.matchAll(/<h2 id="[^"]+">([^<]+\?)<\/h2>/g)].map(([, one]) => one);
    expect(asked).toEqual(headings);
    expect(asked.length).toBeGreaterThan(5);
  });
});

describe('a page that is not there', () => {
  it('leads to the start, to the search and to the six bouwstenen', () => {
    const page = pages.find(({ address }) => address === '/404.html');
    const main = /<main[^]*<\/main>/.exec(page?.html ?? '')?.[0] ?? '';
    const links = [...main.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href);
    expect(links[0]).toBe('/');
    expect(links).toContain('/zoeken/');
    expect(links.filter((href) => /^\/bouwstenen\/.+\/$/.test(href))).toHaveLength(6);
    for (const href of links) expect(fileAt(href), href).toBeDefined();
  });
});
