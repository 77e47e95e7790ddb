import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { textsIn } from '../../src/site/content/checks/texts.ts';
import { loadContent } from '../../src/site/content/load.ts';
import { addLanguage, MADE_UP, madeUp } from '../support/secondLanguage.ts';
import { buildCopy } from '../tools/growth/builds.ts';
import { addressesIn } from './addresses.ts';
import {
  dataOf,
  DIST,
  filesOf,
  pagesOf,
  readBuilt,
  root,
  type BuiltPage,
  isFramed,
} from './site.ts';

/** The start of every page of the language. */
const HOME = `/${MADE_UP}/`;

const {
  locale: _,
  instrument: __,
  norms: ___,
  literature,
  site,
  pages,
  ...words
} = loadContent(join(root, 'content'));
const wordsOf = (text: string) => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
const foreign = new Set(wordsOf(JSON.stringify([literature, site])));
/** Every word that stands in the Dutch texts, but for what is no word in its translation. */
const dutch = new Set(
  [...textsIn(words, []).map(({ text }) => text), ...pages.map(({ markdown }) => markdown)]
    .flatMap(wordsOf)
    .filter((word) => !foreign.has(word)),
);
for (const word of dutch) if (dutch.has(madeUp(word))) dutch.delete(word);

/** What a person sees, hears or is told of a page by others. */
function saidOn({ html, tags }: BuiltPage): string {
  const seen = html.replaceAll(/<(script|style)[\s\S]*?<\/\1>|<[^>]+>/g, ' ');
  const told = tags.flatMap(({ name, attributes }) => [
    ...['aria-label', 'alt', 'title', 'placeholder'].map((key) => attributes.get(key) ?? ''),
    name === 'meta' && !/url|image$/.test(attributes.get('property') ?? '')
      ? (attributes.get('content') ?? '')
      : '',
  ]);
  // An address on paper is no word: pages stand at the same names in every language.
  const address = new RegExp(String.raw`${new URL(site.address).host}[\w/-]*`, 'g');
  return [seen, ...told].join(' ').replaceAll(address, '');
}

/** Without what changes with every script: names of files and hashes. */
const steady = (html: string) =>
  html
    .replaceAll(/\.[\w-]{8}\.(js|css|json)/g, '.$1')
    .replaceAll(/'sha256-[^']+'/g, '')
    // A copy of the site keeps the names of its sources in a script, which one page has in itself.
    .replace(/(<html[^>]* data-self-contained[^]*)<script type="module">[^]*?<\/script>/, '$1');

describe('a second language', () => {
  let folder = '';
  let second: readonly BuiltPage[] = [];
  let first: readonly BuiltPage[] = [];

  beforeAll(async () => {
    folder = (await buildCopy('second-language', [addLanguage])).folder;
    const all = pagesOf(folder);
    second = all.filter(({ address }) => address.startsWith(HOME));
    first = all.filter(({ address }) => !address.startsWith(HOME));
  }, 300_000);

  it('has every page that the first one has, at the same addresses under its own', () => {
    const expected = pagesOf()
      .map(({ address }) => address)
      // A host and the worker have one page for all that they cannot give.
      .filter((address) => !['/404.html', '/zonder-internet/'].includes(address));
    expect(second.map(({ address }) => address.replace(HOME, '/')).sort()).toEqual(
      [...expected].sort(),
    );
  });

  it('leaves the first one as it was', () => {
    const before = new Map(pagesOf().map(({ address, html }) => [address, html]));
    expect(first.map(({ address }) => address)).toEqual([...before.keys()]);
    for (const { address, html } of first)
      expect(steady(html), address).toBe(steady(before.get(address) ?? ''));
    expect(filesOf(folder)).toEqual(
      expect.arrayContaining(filesOf(DIST).filter((name) => name.startsWith('beeld/'))),
    );
  });

  it('is named on each of its pages', () => {
    for (const { address, html } of second) {
      expect(html, address).toContain(`<html lang="${MADE_UP}"`);
      // In a frame nobody shares its address.
      if (isFramed({ address })) continue;
      expect(html, address).toContain('<meta property="og:locale" content="xx_XX">');
      expect(html, address).toContain(`/beeld/${MADE_UP}-`);
    }
  });

  it('has no Dutch word on its pages', () => {
    for (const page of second) {
      const said = wordsOf(saidOn(page)).filter((word) => dutch.has(word));
      expect(said, page.address).toEqual([]);
    }
  });

  it('has no Dutch sentence in what its pages carry and fetch', () => {
    const sentences = new Set(
      textsIn(words, [])
        .map(({ text }) => text)
        .filter((text) => / .* /.test(text)),
    );
    for (const page of second) {
      const data = dataOf(page);
      if (data === undefined) continue;
      const later = Object.values(data.textFiles ?? {}).map(
        (address) => JSON.parse(readBuilt(address.slice(1), folder)) as unknown,
      );
      const found = textsIn([data, ...later], []).filter(({ text }) => sentences.has(text));
      expect(found, page.address).toEqual([]);
      expect(data.locale, page.address).toBe(MADE_UP);
    }
  });

  it('keeps its links to itself', () => {
    const shared =
      /^\/(_astro|beeld|teksten)\/|^\/(icon\.svg|apple-touch-icon\.png|manifest\.webmanifest|licenties\.txt)$/;
    const own = site.address + HOME;
    const away = addressesIn(folder, '/').filter(
      ({ from, address }) =>
        from.startsWith(HOME) &&
        address.replace(site.address, '').startsWith('/') &&
        !address.startsWith(HOME) &&
        !address.startsWith(own) &&
        !shared.test(address.replace(site.address, '')),
    );
    expect(away).toEqual([]);
  });
});
