import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/site/content/load.ts';
import { pagesOf, root } from './site.ts';

const { style } = loadContent(join(root, 'content'));
const pages = pagesOf();
const { html = '', tags = [] } = pages.find(({ address }) => address === '/stijl/') ?? {};

/** What is drawn of a part, state by state: its name, and the HTML after it. */
function statesIn(id: string): readonly (readonly [name: string, drawn: string])[] {
  const [, part = ''] = html.split(`<section id="${id}" class="guide-part"`);
  const own = part.split('class="guide-part"')[0] ?? '';
  const states = own.matchAll(
    /class="guide-state">\s*([^<]*?)\s*<\/p>([^]*?)(?=<p id="[^"]*" class="guide-state">|$)/g,
  );
  return [...states].map(([, name = '', drawn = '']) => [name, drawn]);
}

describe('the page with all parts of the site', () => {
  it.each(Object.entries(style.parts))('shows %s in each of its states', (id, { states }) => {
    const drawn = statesIn(id);
    expect(drawn.map(([name]) => name)).toEqual(Object.values(states));
    for (const [name, what] of drawn) expect(what, name).toMatch(/<\w+[^>]*>[^]*<\/\w+>/);
    // Each state is another one.
    expect(new Set(drawn.map(([, what]) => what)).size).toBe(drawn.length);
  });

  it('asks for no script, and no page leads to it', () => {
    expect(tags.filter(({ attributes }) => attributes.has('src'))).toEqual([]);
    const leading = pages.filter((page) =>
      page.tags.some(({ attributes }) => attributes.get('href') === '/stijl/'),
    );
    expect(leading.map(({ address }) => address)).toEqual([]);
  });
});
