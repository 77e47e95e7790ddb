import { copyFileSync, cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Author } from '../support/author.ts';
import { CONTENT, replaced } from '../support/contentCopy.ts';

/** A state comes or the test fails: how long the machine takes is no part of it. In ms. */
const PATIENCE = { timeout: 100_000, interval: 100 };

function mend(author: Author, file: string): void {
  cpSync(join(CONTENT, file), join(author.folder, file));
}

/** Waits until the page is as it should be. */
async function sees(author: Author, path: string, page: RegExp): Promise<void> {
  await expect
    .poll(() => author.open(path), PATIENCE)
    .toMatch(page)
    .catch((error: unknown) => {
      throw new Error(`${path}; the terminal: ${author.terminal.slice(-2_000)}`, { cause: error });
    });
}

/** Waits until the terminal has said something since `from`, a number of signs. */
async function hears(author: Author, from: number, said: RegExp): Promise<void> {
  await expect.poll(() => author.terminal.slice(from), PATIENCE).toMatch(said);
}

describe('npm run dev', () => {
  const author = new Author();
  beforeAll(() => author.start(), PATIENCE.timeout);
  afterAll(() => author.stop());

  it('shows an edit of a text at once', async () => {
    await sees(author, '/privacy/', /^200[^]*<h1/);
    replaced('nl/paginas/privacy.md', /^title: .*/m, 'title: Wat wij bewaren')(author.folder);
    await sees(author, '/privacy/', /^200[^]*<h1[^>]*>Wat wij bewaren</);
  });

  it('shows an edit of what is fetched later under its new address', async () => {
    const addressIn = (page: string) => /teksten\/resultaat\.\w+\.json/.exec(page)?.[0] ?? '';
    const before = addressIn(await author.open('/'));
    replaced('nl/items.yaml', /(?<= sit-1:\n +title: ).*/, 'Iemand zegt af')(author.folder);
    await expect.poll(async () => addressIn(await author.open('/')), PATIENCE).not.toBe(before);
    const after = addressIn(await author.open('/'));
    expect(await author.open(`/${after}`)).toMatch(/^200[^]*Iemand zegt af/);
  });

  it('shows another address of the site, which Astro takes when it starts', async () => {
    replaced('site.yaml', /^address: .*/m, 'address: https://ergens.example')(author.folder);
    await sees(author, '/privacy/', /^200[^]*rel="canonical" href="https:\/\/ergens\.example\//);
  });

  it.each(['site.yaml', 'instrument/v1.yaml', 'nl/ui.yaml', 'nl/tips/proactiviteit.yaml'])(
    'tells in Dutch on the page and in the terminal that %s is broken, and heals',
    async (file) => {
      const from = author.terminal.length;
      replaced(file, /^/, 'vreemd: [\n')(author.folder);
      const told = new RegExp(`content/${file}, regel \\d+ · [^]*?elk haakje`);
      await sees(author, '/privacy/', new RegExp(`^500[^]*De inhoud klopt niet[^]*${told.source}`));
      await hears(author, from, new RegExp(`De inhoud klopt niet:\\s+${told.source}`));
      mend(author, file);
      await sees(author, '/privacy/', /^200[^]*<h1/);
      await hears(author, from, /De inhoud klopt weer/);
    },
  );

  it('shows an error once in the terminal, without the lines of our code', async () => {
    const from = author.terminal.length;
    rmSync(join(author.folder, 'nl/ui.yaml'));
    await hears(author, from, /De inhoud klopt niet/);
    await sees(author, '/', /^500[^]*content\/nl\/ui\.yaml[^]*het bestand is er niet/);
    await sees(author, '/privacy/', /^500/);
    mend(author, 'nl/ui.yaml');
    await sees(author, '/', /^200[^]*<h1/);
    const said = author.terminal.slice(from);
    expect(said.match(/De inhoud klopt niet/g)).toHaveLength(1);
    expect(said).not.toContain('load.ts');
  });

  it('tells of a new file that nothing reads, until it is gone', async () => {
    const stray = join(author.folder, 'nl/paginas/<over>.yaml');
    copyFileSync(join(author.folder, 'nl/paginas/privacy.md'), stray);
    await sees(author, '/', /^500[^]*nl\/paginas\/&lt;over>\.yaml[^]*niets leest dit bestand/);
    rmSync(stray);
    await sees(author, '/', /^200[^]*<h1/);
  });

  it('shows a new page to read, and a removed one no more', async () => {
    const page = join(author.folder, 'nl/paginas/over-ons.md');
    const line = '- { to: /privacy/, name: Privacy }';
    const longer = `${line}\n        - { to: /over-ons/, name: Over ons }`;
    copyFileSync(join(CONTENT, 'nl/paginas/privacy.md'), page);
    replaced('nl/ui.yaml', line, longer)(author.folder);
    await sees(author, '/over-ons/', /^200[^]*<h1[^>]*>Privacy</);
    rmSync(page);
    replaced('nl/ui.yaml', longer, line)(author.folder);
    await sees(author, '/over-ons/', /^404/);
  });
});

describe('npm run dev with broken content', () => {
  const author = new Author();
  replaced('nl/ui.yaml', /^/, 'vreemd: [\n')(author.folder);
  beforeAll(() => author.start(), PATIENCE.timeout);
  afterAll(() => author.stop());

  it('starts, tells it, and heals', async () => {
    await sees(author, '/', /^500[^]*content\/nl\/ui\.yaml, regel \d+/);
    await hears(author, 0, /De inhoud klopt niet:\s+content\/nl\/ui\.yaml, regel \d+/);
    mend(author, 'nl/ui.yaml');
    await sees(author, '/', /^200[^]*rel="canonical" href="https:/);
  });
});
