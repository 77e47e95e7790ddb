import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/site/content/load.ts';
import { foreignHosts, LITERATURE_HOST, SERVICE_HOSTS } from '../support/importsRules.ts';
import { addressesIn as readAddresses, type Named } from './addresses.ts';
import { tagsOf } from './html.ts';
import { DIST, fileAt, filesOf, readBuilt, root, SUBSITE } from './site.ts';

const HOST = 'http://site.invalid';
/** Where the site says that it stands: previews name themselves in full. */
const { site, pages } = loadContent(join(root, 'content'));
const { address: OWN, contact, blogs } = site;
/** For a person to open, not for the browser to fetch. */
const CONTACT = /^(mailto|tel):/;

/** The pages with literature, and the one kind of address outside the site that they may link to. */
const CITING = [
  'methode/',
  ...pages.filter(({ sources }) => sources).map(({ address }) => address.slice(1)),
];
const DOI = new RegExp(String.raw`^https://${LITERATURE_HOST}/10\.\d{4,9}/\S+$`);

/** Each built folder and each page is read once: there are thousands of links. */
function once<T>(make: (folder: string, name: string) => T): typeof make {
  const made = new Map<string, T>();
  return (folder, name) => {
    const key = `${folder} ${name}`;
    const known = made.get(key) ?? make(folder, name);
    made.set(key, known);
    return known;
  };
}
const addressesIn = once(readAddresses);
/** What a link can lead to inside a page. */
const placesIn = once(
  (folder, name) =>
    new Set(tagsOf(readBuilt(name, folder)).map(({ attributes }) => attributes.get('id'))),
);

/** Places that a script shows; the links to them are hidden without it. */
const BY_SCRIPT: readonly string[] = ['sollicitatiegesprek/#overzicht'];

/** Why an address leads nowhere in a built folder, or nothing when it is sound. */
function deadEnd({ from, address }: Named, folder: string, base: string): readonly string[] {
  const cited = CITING.some((page) => from === base + page) && DOI.test(address);
  if (CONTACT.test(address) || address === contact || cited) return [];
  const { origin, pathname, hash } = new URL(
    address.replace(new RegExp(`^${OWN}(?=/)`), HOST),
    HOST + from,
  );
  const why = (problem: string) => [`${from} → ${address}: ${problem}`];
  if (origin !== HOST) return why('leaves the site');
  const name = fileAt(pathname, folder, base);
  if (name === undefined) return why('is not there');
  // An answer to the first statement is no place: the page reads it.
  if (hash === '' || /^#s=[\w-]+\.[1-5]$/.test(hash) || !name.endsWith('.html')) return [];
  if (BY_SCRIPT.includes(pathname.slice(base.length) + hash)) return [];
  return placesIn(folder, name).has(decodeURIComponent(hash.slice(1)))
    ? []
    : why('has no such place in the page');
}

describe.each([
  { name: 'the built site', folder: DIST, base: '/' },
  { name: 'the site under a path of its own', ...SUBSITE },
])('in $name', ({ folder, base }) => {
  it('every address leads somewhere inside it', () => {
    const named = addressesIn(folder, base);
    expect(named.length).toBeGreaterThan(30);
    expect(named.flatMap((one) => deadEnd(one, folder, base))).toEqual([]);
  });

  it('no file names another host', () => {
    const named = filesOf(folder)
      .filter((name) => /\.(html|js|css|json|svg|webmanifest)$/.test(name))
      .flatMap((name) => foreignHosts(readBuilt(name, folder)).map((host) => `${name}: ${host}`));
    const cited = CITING.map((page) => `${page}index.html: ${LITERATURE_HOST}`);
    // One script makes the links by which people give a result themselves.
    const services = named.filter((one) => SERVICE_HOSTS.some((host) => one.endsWith(`: ${host}`)));
    expect(services.map((one) => one.replace(/^_astro\/view\.[\w-]+\.js: /, ''))).toEqual(
      SERVICE_HOSTS,
    );
    const own = `: ${new URL(OWN).host}`;
    const keeper = contact.includes('://') ? `privacy/index.html: ${new URL(contact).host}` : '';
    // Where a visitor may have come from, in the words of a result.
    const back = blogs.map(({ address }) => new URL(address).host);
    const isBack = (one: string) =>
      /^teksten\/verder\.\w+\.json: /.test(one) && back.some((host) => one.endsWith(`: ${host}`));
    const known = (one: string) =>
      isBack(one) ||
      cited.includes(one) ||
      one === keeper ||
      one.endsWith(own) ||
      services.includes(one);
    expect(named.filter((one) => !known(one))).toEqual([]);
  });
});

describe('a dead end', () => {
  it.each([
    [{ from: '/', address: '/nergens/' }, 'is not there'],
    [{ from: '/', address: '/resultaat' }, 'is not there'],
    [{ from: '/', address: '//example.nl/a.js' }, 'leaves the site'],
    [{ from: '/', address: `${OWN}/nergens/` }, 'is not there'],
    [{ from: '/', address: `${OWN}.elders.example/` }, 'leaves the site'],
    [{ from: '/', address: 'https://doi.org/10.1002/job.583' }, 'leaves the site'],
    [{ from: '/methode/', address: 'https://doi.org/' }, 'leaves the site'],
    [{ from: '/', address: '/#nergens' }, 'has no such place in the page'],
    [{ from: '/_astro/a.js', address: './nergens.js' }, 'is not there'],
  ])('is seen in %o', (named, problem) => {
    expect(deadEnd(named, DIST, '/').join()).toContain(problem);
  });

  it('is an address without the path that the site stands under', () => {
    const named = { from: SUBSITE.base, address: '/resultaat/' };
    expect(deadEnd(named, SUBSITE.folder, SUBSITE.base).join()).toContain('is not there');
  });

  it.each([
    ['a link', '/', '/methode/'],
    ['an icon', '/', '/icon.svg'],
    ['the picture of a preview', '/', `${OWN}/beeld/start.png`],
    ['the script to fetch later', '/', /^\/_astro\/app\.[\w-]+\.js$/],
    ['a font to fetch later', '/', /^\/_astro\/roer-sans-600\.[\w-]+\.woff2$/],
    ['a text to fetch later', '/', /^\/teksten\/verder\.\w+\.json$/],
    ['a part that a script imports', /\/app\.[\w-]+\.js$/, /rest\.[\w-]+\.js$/],
  ])('would be seen in %s', (_, from, address) => {
    const fits = (text: string, wanted: string | RegExp) =>
      typeof wanted === 'string' ? text === wanted : wanted.test(text);
    const named = addressesIn(DIST, '/');
    expect(named.some((one) => fits(one.from, from) && fits(one.address, address))).toBe(true);
  });
});
