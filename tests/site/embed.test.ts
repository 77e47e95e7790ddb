import { describe, expect, it } from 'vitest';
import { filesOf, isFramed, pagesOf, readBuilt, DIST, SUBSITE } from './site.ts';

/** The loader stands in pages of others. */
const MOST = 1_000;

describe.each([
  { base: '/', folder: DIST },
  { base: SUBSITE.base, folder: SUBSITE.folder },
])('the test in a frame, under $base', ({ base, folder }) => {
  const page = pagesOf(folder, base).find(isFramed);
  const loader = readBuilt('insluiten/v1.js', folder);

  it('is one page that names no other file', () => {
    const named = page?.tags.flatMap(({ name, attributes }) =>
      ['src', 'href', 'srcset', 'data-fonts', 'data-boot'].flatMap((key) =>
        attributes.has(key) ? [`${name} ${attributes.get(key) ?? ''}`] : [],
      ),
    );
    expect(named).toEqual([]);
    const styles = page?.tags.filter(({ name }) => name === 'style') ?? [];
    expect(styles.map(({ body }) => body).join('')).not.toMatch(/url\(|@import/);
    const scripts = page?.tags.filter(({ name }) => name === 'script') ?? [];
    expect(scripts.map(({ body }) => body).join('')).not.toMatch(/\bimport\s*[("']|\bfrom\s*["']/);
  });

  it('leaves no file behind that only it would ask for', () => {
    expect(filesOf(folder).filter((name) => name.includes('embed'))).toEqual([
      'embed/index.html',
      'embed/start.json',
      'embed/vragenlijst.json',
    ]);
  });

  it(`has a loader of at most ${MOST} bytes, in one file, which imports nothing`, () => {
    expect(Buffer.byteLength(loader)).toBeLessThanOrEqual(MOST);
    expect(loader).not.toMatch(/\bimport\b|\bexport\b|fetch|innerHTML|eval/);
    // In a page of others every name outside a block would be theirs too.
    expect(loader).toMatch(/^\{[^]*\}\s*$/);
  });

  it('is named by the pages whose address may be pasted, as oEmbed wants it', () => {
    for (const [address, file] of [
      [base, 'start'],
      [`${base}vragenlijst/`, 'vragenlijst'],
    ] as const) {
      const { tags = [] } = pagesOf(folder, base).find((one) => one.address === address) ?? {};
      const link = tags.find(
        ({ attributes }) => attributes.get('type') === 'application/json+oembed',
      );
      const href = new URL(link?.attributes.get('href') ?? '');
      expect(href.pathname).toBe(`${base}embed/${file}.json`);
      const told = JSON.parse(readBuilt(`embed/${file}.json`, folder)) as Record<string, unknown>;
      expect(told).toMatchObject({ version: '1.0', type: 'rich', width: 600 });
      expect(typeof told['height']).toBe('number');
      const sources = [...String(told['html']).matchAll(/ src="([^"]+)"/g)].map(([, src]) => src);
      expect(sources).toEqual([`${href.origin}${base}embed/`]);
    }
  });
});
