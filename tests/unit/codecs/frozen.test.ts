import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');

/** Files that name items by their id, as devices and researchers may have them. */
const files = ['answers', 'states'].flatMap((folder) =>
  readdirSync(join(root, 'tests/fixtures', folder)).map(
    (name) => `tests/fixtures/${folder}/${name}`,
  ),
);

/** The items of a saved text: those of an answer file, or those with [value, order, time] in a state. */
function itemsIn(text: string): readonly string[] {
  return [...text.matchAll(/"item":"([^"]+)"|"([^"]+)":\[\d+,\d+,\d+\]/g)].map(
    ([, named, keyed]) => named ?? keyed ?? '',
  );
}

describe('a published version of the test', () => {
  it.each(files)('still has every item that %s names', (file) => {
    const version = /^v\d+/.exec(basename(file))?.[0] ?? '';
    const instrument = `content/instrument/${version}.yaml`;
    const known = readFileSync(join(root, instrument), 'utf8');
    const gone = itemsIn(readFileSync(join(root, file), 'utf8')).filter(
      (item) => !new RegExp(`\\bid: ${item}\\b(?!-)`).test(known),
    );
    const told = `${version} is frozen: ${file} still names ${gone.join(', ')}, and ${instrument} does not. See 'Replace a statement' in .docs/recipes.md.`;
    expect(gone, told).toEqual([]);
  });

  it('is read from saved files', () => {
    const counts = files.map((file) => itemsIn(readFileSync(join(root, file), 'utf8')).length);
    expect(Math.max(...counts)).toBeGreaterThanOrEqual(80);
  });
});
