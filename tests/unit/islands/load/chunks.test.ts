import { existsSync, readFileSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundlerGroups, preloads } from '../../../../src/islands/load/bundling.ts';
import { CHUNKS } from '../../../../src/islands/load/chunks.ts';
import { drawnList } from '../../../../src/islands/load/drawnList.ts';
import { loadContent } from '../../../../src/site/content/load.ts';
import { textFilesOf } from '../../../../src/site/data/pageData.ts';
import { SEARCH_FILE } from '../../../../src/site/data/searchData.ts';
import { CONTENT } from '../../../support/contentCopy.ts';
import { sourceFiles } from '../../../support/importsSource.ts';

const root = resolve(import.meta.dirname, '../../../..');
const named = CHUNKS.flatMap((chunk) => ('file' in chunk ? [chunk.file] : []));
const together = CHUNKS.flatMap((chunk) => ('together' in chunk ? (chunk.together ?? []) : []));

describe('the list of files and moments', () => {
  it('names every file that an island imports on demand, and no other', () => {
    const asked = sourceFiles()
      .filter(({ path }) => path.startsWith('islands/'))
      .flatMap(({ path, text }) =>
        [...text.matchAll(/\bimport\('(\.[^']+)'\)/g)].map(([, to = '']) =>
          posix.join(posix.dirname(path), to).replace(/^islands\//, ''),
        ),
      );
    expect([...new Set(asked)].sort()).toEqual([...named].sort());
  });

  it('gives each of them the name that the bundler uses: that of its file', () => {
    for (const chunk of CHUNKS)
      if ('file' in chunk) expect(posix.parse(chunk.file).name).toBe(chunk.name);
  });

  it('names every file of texts', () => {
    const texts = CHUNKS.flatMap((chunk) => ('texts' in chunk ? [chunk.texts] : []));
    const written = [...Object.keys(textFilesOf(loadContent(CONTENT))), SEARCH_FILE];
    expect(texts.sort()).toEqual(written.sort());
  });

  it('keeps a file with what comes along with it', () => {
    for (const chunk of CHUNKS)
      if ('file' in chunk && chunk.together)
        expect(bundlerGroups().filter(({ test }) => test(`/src/islands/${chunk.file}`))).toEqual([
          expect.objectContaining({ name: chunk.name }),
        ]);
  });

  it('groups only existing files, each in one group', () => {
    expect(together.filter((file) => !existsSync(join(root, 'src', file)))).toEqual([]);
    expect(new Set(together).size).toBe(together.length);
    for (const file of together)
      expect(bundlerGroups().filter(({ test }) => test(`/some/where/src/${file}`))).toHaveLength(1);
  });

  it('is in .docs/loading.md, unchanged', () => {
    const drawn = readFileSync(join(root, '.docs/loading.md'), 'utf8');
    expect(drawn).toContain(`\`\`\`text\n${drawnList()}\n\`\`\``);
  });
});

describe('the files to fetch along with a script', () => {
  const build = preloads().configEnvironment('client')?.build;
  const along = (hostId: string, file: string, ...imports: string[]) =>
    build?.modulePreload.resolveDependencies(file, [file, ...imports], { hostId });

  it('are its imports that are not there yet', () => {
    const [app, rest, more] = ['_astro/app.A1.js', '_astro/rest.B1.js', '_astro/more.E1.js'];
    expect(along(app, '_astro/SharedApp.C1.js', app, rest)).toEqual([rest]);
    expect(along(rest, '_astro/More.D1.js', app, rest, more)).toEqual([more]);
  });

  it('are none when nobody waits for it', () => {
    expect(along('_astro/app.A1.js', '_astro/Aloud.F1.js', '_astro/rest.G1.js')).toEqual([]);
  });

  it('are told to the scripts of the browser only', () => {
    expect(preloads().configEnvironment('ssr')).toBeUndefined();
  });
});
