// cspell:ignore hrefs kses srcset
import { describe, expect, it } from 'vitest';
import { decodeArrival } from '../../../../src/codecs/links/arrival.ts';
import { codeOf, htmlOf } from '../../../../src/islands/placing/parts.ts';
import type { PieceName, PlacingData } from '../../../../src/islands/placing/pieces.ts';
import { PIECES } from '../../../../src/islands/placing/pieces.ts';
import { loadContent } from '../../../../src/site/content/load.ts';
import { tagsOf } from '../../../site/html.ts';
import { CONTENT } from '../../../support/contentCopy.ts';
import { ksesPost } from '../../../support/kses.ts';

const { placing: texts, ui, items, instrument } = loadContent(CONTENT);
const statements = instrument.statements.map(({ id }) => ({
  id,
  text: items.statements[id] ?? '',
}));
const data: PlacingData = {
  locale: 'nl',
  texts,
  siteName: ui.site.name,
  question: ui.questionnaire.question,
  answers: ui.questionnaire.answers,
  alt: ui.site.previewAlt,
  statements,
  home: 'https://aanhetroer.example/zelftest/',
  picture: 'https://aanhetroer.example/zelftest/beeld/start.png',
};
const names = Object.keys(PIECES) as PieceName[];
const pieceOf = (name: PieceName, item: string, van: string | null = 'voorbeeld') =>
  codeOf(PIECES[name](data, { van, item }, data));
const hrefsOf = (code: string) =>
  tagsOf(code).flatMap(({ attributes }) => attributes.get('href') ?? []);

describe.each(names)('the piece %s', (name) => {
  it.each(statements)('with $id goes through the filter of WordPress as it is', ({ id }) => {
    const code = pieceOf(name, id);
    expect(ksesPost(code)).toBe(code);
    expect(
      tagsOf(code)
        .map((tag) => tag.name)
        .join(),
    ).not.toMatch(/script|iframe|style|form|svg/);
    for (const { attributes } of tagsOf(code))
      expect([...attributes.keys()].join()).not.toMatch(/^on|style|srcset/);
  });

  it('leads to the configured address, in its folder', () => {
    const hrefs = hrefsOf(pieceOf(name, 'pro-3'));
    expect(hrefs.length).toBeGreaterThan(0);
    for (const href of hrefs) expect(href.startsWith(`${data.home}?van=voorbeeld`)).toBe(true);
    for (const href of hrefsOf(pieceOf(name, 'pro-3', null))) expect(href).not.toContain('van=');
  });
});

describe('the five links', () => {
  it.each(statements)('give the five answers to $id, in order', ({ id, text }) => {
    const code = pieceOf('links', id);
    expect(code).toContain(htmlOf(text));
    const found = hrefsOf(code).map((href) => {
      const { search, hash } = new URL(href);
      return decodeArrival(search + hash, (one) => one === id);
    });
    expect(found).toEqual([1, 2, 3, 4, 5].map((value) => ({ van: 'voorbeeld', item: id, value })));
  });
});

describe('the link in a newsletter', () => {
  it.each(statements)('carries no answer to $id', ({ id }) => {
    const [href = '', ...more] = hrefsOf(pieceOf('newsletter', id));
    expect(more).toEqual([]);
    expect(href).toBe(`${data.home}?van=voorbeeld&s=${id}`);
  });
});

describe('the card', () => {
  it('has a picture with words for it, and says under what licence it is', () => {
    const image = tagsOf(pieceOf('card', 'pro-3')).find(({ name }) => name === 'img');
    expect(image?.attributes.get('src')).toBe(data.picture);
    expect(image?.attributes.get('alt')).toBe(ui.site.previewAlt);
    expect(pieceOf('card', 'pro-3')).toContain('CC BY 4.0');
  });
});

describe('text in a piece', () => {
  it('cannot become an element or end an attribute', () => {
    const odd = { tag: 'a', attributes: { href: '"><b>' }, parts: ['<i>&'] } as const;
    expect(htmlOf(odd)).toBe('<a href="&quot;&gt;&lt;b&gt;">&lt;i&gt;&amp;</a>');
  });
});

describe('the filter in this test', () => {
  it.each([
    ['<script>a</script>', 'a'],
    ['<iframe src="https://a.example/"></iframe>', ''],
    ['<img src="a.png" srcset="b.png 2x" onerror="x()">', '<img src="a.png">'],
    ['<a href="javascript:x()">b</a>', '<a>b</a>'],
    [
      '<form action="/"><button type="submit">b</button></form>',
      '<button type="submit">b</button>',
    ],
    ['<style>p{}</style><svg></svg>', 'p{}'],
    [
      '<details open><summary>a</summary></details>',
      '<details open><summary>a</summary></details>',
    ],
  ])('of %s leaves %s', (html, left) => expect(ksesPost(html)).toBe(left));
});
