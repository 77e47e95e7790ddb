import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changedFiles, lastingName, readFolder, totalPacked } from './files.ts';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'growth-'))));
afterEach(() => rmSync(folder, { recursive: true }));

function site(name: string, files: Readonly<Record<string, string>>) {
  mkdirSync(join(folder, name, '_astro'), { recursive: true });
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, name, path), text);
  return readFolder(join(folder, name));
}

describe('a name', () => {
  it.each([
    ['_astro/app.ta1yDUiY.js', '_astro/app.js'],
    ['_astro/Compare.N3jTAh-_.js', '_astro/Compare.js'],
    ['teksten/tips.99400c46.json', 'teksten/tips.json'],
    ['index.html', 'index.html'],
    ['sbom.cdx.json', 'sbom.cdx.json'],
  ])('%s lasts as %s', (name, lasting) => {
    expect(lastingName(name)).toBe(lasting);
  });
});

describe('two builds', () => {
  const page = '<p>the same</p>'.repeat(40);

  it('share what has the same name and content', () => {
    const before = site('before', { 'index.html': page, '_astro/app.aaaaaaaa.js': 'one()' });
    const after = site('after', {
      'index.html': page,
      '_astro/app.bbbbbbbb.js': 'two()',
      'robots.txt': '',
    });
    expect(changedFiles(before, before)).toEqual(new Set());
    expect(changedFiles(before, after)).toEqual(new Set(['_astro/app.js', 'robots.txt']));
  });

  it('weigh what travels: text packed, a picture as it is', () => {
    const files = site('one', { 'index.html': page, 'a.png': page });
    expect(files.get('a.png')?.packed).toBe(page.length);
    expect(files.get('index.html')?.packed).toBeLessThan(page.length / 4);
    expect(totalPacked(files.values())).toBe(
      page.length + (files.get('index.html')?.packed ?? Number.NaN),
    );
  });

  it('are refused when a lasting name would stand for two files', () => {
    expect(() => site('two', { '_astro/a.aaaaaaaa.js': '', '_astro/a.bbbbbbbb.js': '' })).toThrow(
      '_astro/a.js',
    );
  });
});
