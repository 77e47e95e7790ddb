import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { CARDS } from '../../src/domain/result/card.ts';
import { find, type Tag } from './html.ts';
import { DIST, filesOf, isFramed, pagesOf, root, SUBSITE } from './site.ts';

const settings = readFileSync(join(root, 'content/site.yaml'), 'utf8');
const { address } = parse(settings) as { readonly address: string };

/** Every picture and the most that it may weigh, in bytes. */
const NAMES = ['start', ...CARDS.map(({ id }) => id)];
const MOST = 40_000;

function previewOf(tags: readonly Tag[]) {
  return (name: string) =>
    find(tags, 'meta', { property: `og:${name}` })?.attributes.get('content');
}

/** The name of the picture that a page must show: that of its card, else that of the start. */
function pictureFor(path: string): string {
  return CARDS.find(({ id }) => path === `gedeeld/${id}/`)?.id ?? 'start';
}

describe.each([
  { name: 'the built site', folder: DIST, base: '/' },
  { name: 'the site under a path of its own', ...SUBSITE },
])('a link to $name', ({ folder, base }) => {
  const pages = pagesOf(folder, base).filter((page) => !isFramed(page));
  const files = filesOf(folder);

  it.each(pages)('shows what $address is', ({ address: path, tags }) => {
    const og = previewOf(tags);
    const title = find(tags, 'title')?.body ?? '';
    const [shown = '', siteName = shown] = title.split(' · ');
    expect(og('site_name')).toBe(siteName);
    // A tab has room for the names on a card only; a preview shows the whole title.
    const isCard = pictureFor(path.slice(base.length)) !== 'start';
    if (isCard) expect(og('title')).toMatch(new RegExp(`.+: ${shown}$`, 'i'));
    // Of a bouwsteen, a search engine shows more than its name.
    else expect([shown, shown.split(': ')[0]]).toContain(og('title'));
    expect(og('description')).toBe(
      find(tags, 'meta', { name: 'description' })?.attributes.get('content'),
    );
    expect(og('type')).toBe('website');
    expect(og('locale')).toBe('nl_NL');
    const card = find(tags, 'meta', { name: 'twitter:card' });
    expect(card?.attributes.get('content')).toBe('summary_large_image');
    if (path === `${base}404.html`) {
      expect(og('url')).toBeUndefined();
    } else {
      expect(og('url')).toBe(address + path);
      expect(find(tags, 'link', { rel: 'canonical' })?.attributes.get('href')).toBe(address + path);
    }
  });

  it.each(pages)('shows a picture of its own: $address', ({ address: path, tags }) => {
    const og = previewOf(tags);
    const name = `beeld/${pictureFor(path.slice(base.length))}.png`;
    expect(og('image')).toBe(`${address}${base}${name}`);
    expect(files).toContain(name);
    expect([og('image:width'), og('image:height')]).toEqual(['1200', '630']);
    expect(og('image:type')).toBe('image/png');
    expect(og('image:alt')).toMatch(/^.{40,}[.?]$/);
    expect(og('image:alt')).not.toMatch(/[{}]/);
  });

  it('has no other pictures', () => {
    const pictures = files.filter((file) => file.startsWith('beeld/'));
    expect(pictures).toEqual(NAMES.map((name) => `beeld/${name}.png`).sort());
  });
});

describe.each(NAMES)('the picture of %s', (name) => {
  const bytes = readFileSync(join(DIST, 'beeld', `${name}.png`));

  it('is a PNG of 1200 × 630 within its budget', async () => {
    const { format, width, height } = await sharp(bytes).metadata();
    expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
    expect(bytes.byteLength).toBeLessThanOrEqual(MOST);
  });

  it('has clear edges', async () => {
    const { data, info } = await sharp(bytes)
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const at = (x: number, y: number) =>
      data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3);
    const paper = at(0, 0).join();
    const rows = Array.from({ length: info.height }, (_, y) => [
      at(0, y),
      at(info.width - 1, y),
      at(24, y),
    ]);
    const columns = Array.from({ length: info.width }, (_, x) => [
      at(x, 0),
      at(x, info.height - 1),
      at(x, 24),
    ]);
    const edge = new Set([...rows, ...columns].flat().map((pixel) => pixel.join()));
    expect([...edge]).toEqual([paper]);
  });
});

it('no two pictures are the same', () => {
  const bytes = NAMES.map((name) => readFileSync(join(DIST, 'beeld', `${name}.png`), 'base64'));
  expect(new Set(bytes).size).toBe(NAMES.length);
});
