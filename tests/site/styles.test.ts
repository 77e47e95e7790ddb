import { describe, expect, it } from 'vitest';
import { pagesOf } from './site.ts';

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

describe.each(pagesOf())('the page $address', ({ tags }) => {
  const sheets = tags.filter(({ name }) => name === 'style').map(({ body }) => body);
  const linked = tags.filter(
    ({ name, attributes }) => name === 'link' && attributes.get('rel') === 'stylesheet',
  );

  it('has one style sheet, in the page itself', () => {
    expect(sheets, 'a page brings its styles by the layout Page.astro').toHaveLength(1);
    expect(linked).toHaveLength(0);
  });

  it('has its layers in the order of the house', () => {
    const remedy = 'import the layout Page.astro before what has styles of its own';
    expect(layersIn(sheets.join('')), remedy).toEqual(LAYERS);
  });
});
