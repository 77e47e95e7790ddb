import { describe, expect, it } from 'vitest';
import { anchorsOf, slugOf } from '../../../../../src/site/content/prose/anchors.ts';
import { partsOf } from '../../../../../src/site/content/prose/parts.ts';
import { proseHtml } from '../../../../../src/site/content/prose/render.ts';

const SITE = { keeper: 'x', contact: 'x@example.nl' };
const html = (text: string) => proseHtml(`---\ntitle: x\n---\n${text}`, SITE, (path) => path);
const note = (id: string, under: string) => ({ id, label: 'Wat?', under, lines: 2 });

describe('a heading', () => {
  it.each([
    ['Wat je tegenhoudt', 'wat-je-tegenhoudt'],
    ['Eén avond, vier reacties', 'een-avond-vier-reacties'],
    ["'s Ochtends: wat nu?", 's-ochtends-wat-nu'],
    ['2. Waar wil je heen?', 'waar-wil-je-heen'],
  ])('%s has a place of plain letters', (title, slug) => expect(slugOf(title)).toBe(slug));

  it('of the same name gets a number, in the page and in the list alike', () => {
    const text = '## Zo\n\nA.\n\n## Zo\n\n### Zo *dan*\n';
    expect(anchorsOf(text)).toEqual([
      { id: 'zo', title: 'Zo', depth: 2 },
      { id: 'zo-2', title: 'Zo', depth: 2 },
      { id: 'zo-dan', title: 'Zo dan', depth: 3 },
    ]);
    const ids = [...html(text).matchAll(/id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids).toEqual(anchorsOf(text).map(({ id }) => id));
  });
});

describe('the parts of a page', () => {
  it('are its text, and what the build puts where a slot stands alone', () => {
    expect(partsOf(html('A.\n\n{tips}\n\nB.'))).toEqual([
      { kind: 'html', html: '<p>A.</p>\n' },
      { kind: 'slot', slot: 'tips' },
      { kind: 'html', html: '<p>B.</p>\n' },
    ]);
  });

  it('leave a slot in running text alone: the check of the content has stopped it', () => {
    expect(partsOf(html('Zie {tips}.'))).toEqual([{ kind: 'html', html: '<p>Zie {tips}.</p>\n' }]);
  });

  it('have the room to write at the end of what stands under its heading', () => {
    const notes = [note('a', 'Eén'), note('b', 'Twee'), note('c', 'Twee')];
    const parts = partsOf(html('Voor.\n\n## Eén\n\nA.\n\n## Twee\n\nB.'), notes);
    expect(parts.map((part) => (part.kind === 'notes' ? part.notes.length : part.kind))).toEqual([
      'html',
      'html',
      1,
      'html',
      2,
    ]);
  });
});
