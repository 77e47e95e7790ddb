import { describe, expect, it } from 'vitest';
import type { Tag } from './html.ts';
import { pagesOf, readBuilt } from './site.ts';

/** The layers of the house, the weakest first. */
const LAYERS = ['tokens', 'reset', 'base', 'parts', 'print'];

/** The names of layers in the order in which a browser meets them, each once: that decides their strength. */
function layersIn(css: string): readonly string[] {
  const names = [...css.matchAll(/@layer\s+([\w\s,]+?)\s*[{;]/g)].flatMap(([, list = '']) =>
    list.split(',').map((name) => name.trim()),
  );
  return [...new Set(names)];
}

describe('the order of layers', () => {
  it('is read from statements and blocks', () => {
    expect(layersIn('@layer b,a;@layer a{p{margin:0}}@layer c{}')).toEqual(['b', 'a', 'c']);
  });
});

/** The styles that a tag brings, written in it or in a file; nothing for any other tag. */
function stylesOf({ name, attributes, body }: Tag): readonly string[] {
  if (name === 'style') return [body];
  const isSheet = name === 'link' && attributes.get('rel') === 'stylesheet';
  return isSheet ? [readBuilt((attributes.get('href') ?? '').slice(1))] : [];
}

describe.each(pagesOf())('the page $address', ({ tags }) => {
  const bringing = tags.filter((tag) => stylesOf(tag).length > 0).map(({ name }) => name);

  it('has one style sheet in the page itself, and at most one in a file, after it', () => {
    const remedy = 'a page brings its styles by the layout Page.astro';
    expect(['style', 'style link'], remedy).toContain(bringing.join(' '));
  });

  it('has its layers in the order of the house', () => {
    const remedy = 'import the layout Page.astro before what has styles of its own';
    expect(layersIn(tags.flatMap(stylesOf).join('')), remedy).toEqual(LAYERS);
  });
});
