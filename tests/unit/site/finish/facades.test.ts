import { mkdtemp, rm, writeFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFacades, skipFacades } from '../../../../src/site/finish/facades.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'facades-'));
  await mkdir(join(folder, '_astro'));
});
afterEach(() => rm(folder, { recursive: true }));

async function facadesIn(files: Readonly<Record<string, string>>) {
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return [...(await readFacades(folder, Object.keys(files)))];
}

describe('a facade', () => {
  it.each([`import"./app.B.js";`, `import './app.B.js'\n`, 'import`./app.B.js`;'])(
    'is a script that does nothing but %s',
    async (text) => {
      expect(await facadesIn({ '_astro/entry.A.js': text })).toEqual([['entry.A.js', 'app.B.js']]);
    },
  );

  it.each([
    `import"./app.B.js";start();`,
    `import{a}from"./app.B.js";`,
    `import"./a.js";import"./b.js";`,
    `import"../app.B.js";`,
    '',
  ])('is not %s', async (text) => {
    expect(await facadesIn({ '_astro/entry.A.js': text })).toEqual([]);
  });

  it('is searched in scripts only', async () => {
    expect(await facadesIn({ '_astro/entry.css': `import"./app.B.js";` })).toEqual([]);
  });
});

describe('a page', () => {
  it('names what a facade imports instead of the facade', () => {
    const html = '<script type="module" src="/b/_astro/entry.A.js"></script><a href="/b/entry/">';
    const facades = new Map([['entry.A.js', 'app.B.js']]);
    expect(skipFacades(html, facades)).toBe(html.replace('entry.A.js', 'app.B.js'));
    expect(skipFacades(html, new Map())).toBe(html);
  });
});
