import type { TextFile } from '../../src/i18n/messages.ts';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/site/content/load.ts';
import { textFilesOf } from '../../src/site/data/pageData.ts';
import { SEARCH_FILE, searchPages } from '../../src/site/data/searchData.ts';
import { dataOf, DIST, fileAt, filesOf, pagesOf, readBuilt, root } from './site.ts';

const content = loadContent(join(root, 'content'));
const kern = content.instrument.statements.filter(({ stage }) => stage === 'kern');
const kernWords = Object.fromEntries(kern.map(({ id }) => [id, content.items.statements[id]]));

/** Words that must wait: statements of the verdieping, situations, reactions, tips. */
const laterWords = [
  ...Object.entries(content.items.statements)
    .filter(([id]) => !(id in kernWords))
    .map(([, words]) => words),
  ...Object.values(content.items.situations).flatMap(({ text, reactions }) => [
    text,
    ...Object.values(reactions),
  ]),
  ...content.tips.map(({ id }) => id),
];

/** The interview sheet and the pages of the plan carry their own texts and none of the test. */
const ALONE: readonly string[] = [
  '/insluiten/',
  '/sollicitatiegesprek/',
  '/plan/',
  '/plan/gegevens/',
  '/plan/gesprek/',
  '/plan/hermeting/',
  '/plan/verloop/',
  '/team/',
  '/team/meedoen/',
];

const withData = pagesOf().filter(
  (page) => dataOf(page) !== undefined && !ALONE.includes(page.address),
);
const asking = withData.filter(({ address }) => address !== '/gedeeld/');

describe('the data in a page', () => {
  it.each(asking)('holds on $address the statements of the kern and no others', (page) => {
    expect(dataOf(page)?.statements).toEqual(kernWords);
  });

  it('holds none where nothing is asked', () => {
    const shared = withData.find(({ address }) => address === '/gedeeld/');
    expect(shared && dataOf(shared)?.statements).toEqual({});
  });

  it.each(withData)('leaves on $address all later words for later', (page) => {
    const plain = JSON.stringify(dataOf(page));
    expect(laterWords.length).toBeGreaterThan(40);
    const found = laterWords.filter(
      (words) => plain.includes(JSON.stringify(words)) || page.html.includes(words),
    );
    expect(found).toEqual([]);
  });
});

describe('the later texts', () => {
  const files = filesOf(DIST).filter((name) => name.startsWith('teksten/'));
  const ofTest = Object.keys(textFilesOf(content));
  const texts = new Map<string, unknown>([
    ...Object.entries(textFilesOf(content)),
    [SEARCH_FILE, searchPages(content)],
  ]);

  it.each(files)('%s is named after what it holds', (name) => {
    const [, about = '', hash] = /^teksten\/(\w+)\.(\w+)\.json$/.exec(name) ?? [];
    const file = JSON.parse(readBuilt(name)) as TextFile;
    const written = JSON.stringify(file.texts);
    expect(hash).toBe(createHash('sha256').update(written, 'utf8').digest('hex').slice(0, 8));
    expect(file).toEqual({ name: `${about}.${hash}`, texts: texts.get(about) });
  });

  it('are all there and all named by every page with data, statements only where it has none', () => {
    expect(files).toHaveLength(texts.size);
    const forTest = files.filter((name) => ofTest.some((about) => name.includes(`/${about}.`)));
    for (const page of withData) {
      const data = dataOf(page);
      const named = Object.values(data?.textFiles ?? {}).map((address) => fileAt(address));
      const hasStatements = Object.keys(data?.statements ?? {}).length > 0;
      const wanted = forTest.filter(
        (name) =>
          !(hasStatements && name.includes('/stellingen.')) &&
          // The interview sheet has an address of its own for them, and so have plan and history.
          !/\/(vacature|hermeting)\./.test(name),
      );
      expect(named.sort()).toEqual(wanted.sort());
    }
  });
});
