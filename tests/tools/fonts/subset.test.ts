import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHARACTERS } from './characters.ts';
import * as names from './names.ts';
import { contentOf, fileOf, FONTS, subsetOf } from './subset.ts';

const root = resolve(import.meta.dirname, '../../..');
const folder = join(root, 'src/styles/fonts');
const inTree = (name: string) => readFileSync(join(folder, name));

/** Drawn signs, not letters: the fonts that ours are cut from do not have them, other fonts do. */
const SIGNS = new Set(['●', '○', '→']);

/** Every character of the content, once. */
function contentCharacters(): readonly string[] {
  const files = readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' });
  const texts = files
    .map((name) => join(root, 'content', name))
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path, 'utf8'));
  return [...new Set(texts.join(''))].filter((one) => !/\s/.test(one) && !SIGNS.has(one));
}

it('all that the content is written with belongs to the characters', () => {
  const used = contentCharacters();
  expect(used.length).toBeGreaterThan(80);
  expect(used.filter((one) => !CHARACTERS.includes(one))).toEqual([]);
});

describe.each(FONTS.map((font) => [fileOf(font), font] as const))('%s', (file, font) => {
  it('holds every one of these characters', async () => {
    const { characters } = await contentOf(inTree(file));
    const missing = [...CHARACTERS].filter((one) => !characters.has(one));
    expect(missing).toEqual([]);
  });

  it('does not carry the reserved name, but the copyright and where the licence is', async () => {
    const { names: texts } = await contentOf(inTree(file));
    const called = [names.FAMILY, names.UNIQUE, names.FULL_NAME, names.POSTSCRIPT_NAME];
    for (const id of called) expect(texts.get(id)).toMatch(/^Roer/);
    expect(called.map((id) => texts.get(id)).join()).not.toMatch(/source/i);
    const copyright = texts.get(names.COPYRIGHT) ?? '';
    expect(copyright).toContain('Reserved Font Name');
    expect(inTree('OFL.txt').toString()).toContain(copyright);
    expect(texts.get(names.LICENCE_ADDRESS)).toContain('OFL');
  });

  it('is what `npm run fonts` makes', async () => {
    expect((await subsetOf(font)).equals(inTree(file))).toBe(true);
  });
});

it('together they take at most 48 kB', () => {
  const sizes = FONTS.map((font) => inTree(fileOf(font)).length);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(48_000);
});
