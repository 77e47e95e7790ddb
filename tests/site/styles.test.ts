import { describe, expect, it } from 'vitest';
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

describe.each(pagesOf())('the page $address', ({ tags }) => {
  const sheets = tags.filter(({ name }) => name === 'style').map(({ body }) => body);
  const linked = tags.filter(
    ({ name, attributes }) => name === 'link' && attributes.get('rel') === 'stylesheet',
  );

  it('has one style sheet in the page itself, and at most one in a file', () => {
    expect(sheets, 'a page brings its styles by the layout Page.astro').toHaveLength(1);
    expect(linked.length).toBeLessThanOrEqual(1);
  });

  it('has its layers in the order of the house', () => {
    const remedy = 'import the layout Page.astro before what has styles of its own';
    const inFiles = linked.map(({ attributes }) =>
      readBuilt((attributes.get('href') ?? '').slice(1)),
    );
    expect(layersIn([...sheets, ...inFiles].join('')), remedy).toEqual(LAYERS);
  });
});
