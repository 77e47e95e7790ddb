import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DIST, root } from './site.ts';

const folder = join(root, 'public');
const files = globSync('**/{*,.*}', { cwd: folder, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));

describe('what needs no build', () => {
  it('stands in the site as it is, by its own name', () => {
    for (const name of files)
      expect(readFileSync(join(DIST, name)), name).toEqual(readFileSync(join(folder, name)));
  });

  it('has the file without which GitHub Pages would leave out every script', () => {
    expect(files).toContain('.nojekyll');
    expect(globSync('_*', { cwd: DIST })).toContain('_astro');
  });
});
