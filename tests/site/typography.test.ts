import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/site/content/load.ts';
import { textFilesOf } from '../../src/site/data/pageData.ts';
import { dataOf, pagesOf, readBuilt, root, type BuiltPage } from './site.ts';

/** Attributes that are read aloud, or shown in a tab, a search engine or a chat. */
const SAID = ['alt', 'aria-description', 'aria-label', 'content', 'label', 'placeholder', 'title'];
/** A policy quotes its words: `'self'`. */
const FOR_MACHINES = new Set(['content-security-policy']);

const STRAIGHT = /['"]|&#39;|&#x27;|&quot;|&#34;/;
const around = (text: string) => {
  const at = text.search(STRAIGHT);
  return text.slice(Math.max(0, at - 30), at + 30).trim();
};

/** The words between the tags, also those of a drawing. What is there to copy is code. */
function visibleTexts({ html }: Pick<BuiltPage, 'html'>): readonly string[] {
  return html
    .replaceAll(/<!--[\s\S]*?-->|<(script|style|textarea)\b[\s\S]*?<\/\1>/g, '')
    .split(/<(?:[^>"']|"[^"]*"|'[^']*')*>/);
}

function saidTexts({ tags }: Pick<BuiltPage, 'tags'>): readonly string[] {
  return tags
    .filter(({ attributes }) => !FOR_MACHINES.has(attributes.get('http-equiv') ?? ''))
    .flatMap(({ attributes }) => SAID.map((name) => attributes.get(name) ?? ''));
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** What stands in a page for its script and for search engines. */
function dataTexts(page: BuiltPage): readonly string[] {
  const structured = page.tags
    .filter(({ attributes }) => attributes.get('type') === 'application/ld+json')
    .map(({ body }): unknown => JSON.parse(body));
  return stringsIn([dataOf(page), structured]);
}

const straight = (texts: readonly string[]) => texts.filter((text) => STRAIGHT.test(text));

describe('quotation marks and apostrophes are those of print', () => {
  it.each(pagesOf())('on $address', (page) => {
    const found = straight([...visibleTexts(page), ...saidTexts(page), ...dataTexts(page)]);
    expect(found.map(around)).toEqual([]);
  });

  it.each(Object.entries(textFilesOf(loadContent(join(root, 'content')))))(
    'in the texts that come later: %s',
    (_, texts) => expect(straight(stringsIn(texts)).map(around)).toEqual([]),
  );

  it('in the name of the app', () => {
    expect(straight(stringsIn(JSON.parse(readBuilt('manifest.webmanifest'))))).toEqual([]);
  });
});

describe('a page', () => {
  it('is read where people read it, not in its code', () => {
    const html = `<p data-x='y'>Zo’n dag<script>"a"</script><svg><text>dit's</text></svg>`;
    expect(straight(visibleTexts({ html }))).toEqual(["dit's"]);
  });
});
