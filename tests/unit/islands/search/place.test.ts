import { describe, expect, it } from 'vitest';
import type { SearchPage } from '../../../../src/i18n/messages.ts';
import { piecesOf, placeOn } from '../../../../src/islands/search/place.ts';
import { fc } from '../../../support/builders/property.ts';

const page: SearchPage = {
  address: '/a/',
  title: 'Titel',
  under: '',
  about: 'Waar deze pagina over gaat, in één zin.',
  keywords: ['ander woord'],
  sections: [
    { id: '', title: '', text: 'De opening van de pagina, met een appel erin.' },
    {
      id: 'fruit',
      title: 'Een peer',
      text: 'Ja. Een appel en een peer liggen samen op de schaal in de gang.',
    },
    { id: 'soep', title: 'Soep', text: 'Eerst de ui.\nBel.\nDaarna een prei, in ringen. Roer.' },
  ],
};
const weights = (...words: readonly string[]) => new Map(words.map((word) => [word, 1]));
const textOf = (pieces: readonly { readonly text: string }[]) =>
  pieces.map(({ text }) => text).join('');
const placed = (...words: readonly string[]) => {
  const { id, heading, sentence, keyword } = placeOn(page, weights(...words));
  return [id, textOf(heading), textOf(sentence), textOf(keyword)];
};

describe('the place to show of a page', () => {
  it('is the sentence with most of the words', () => {
    expect(placed('appel')[0]).toBe('');
    expect(placed('appel', 'peer')).toEqual([
      'fruit',
      'Een peer',
      'Een appel en een peer liggen samen op de schaal in de gang.',
      '',
    ]);
  });

  it('brings the neighbours of a sentence that says little, but none of another paragraph', () => {
    expect(placed('roer')[2]).toBe('Daarna een prei, in ringen. Roer.');
    expect(placed('bel')[2]).toBe('Bel.');
    expect(placed('ja')[2]).toBe('Ja. Een appel en een peer liggen samen op de schaal in de gang.');
  });

  it('is what the page says of itself when nothing in it has the words', () => {
    expect(placed('niets')).toEqual(['', '', page.about, '']);
    expect(placed('pagina', 'zin')).toEqual(['', '', page.about, '']);
    expect(placed('ander')).toEqual(['', '', page.about, 'ander woord']);
  });

  it('is there for a page without a text', () => {
    const { sentence } = placeOn({ ...page, sections: [] }, weights('appel'));
    expect(textOf(sentence)).toBe(page.about);
  });
});

describe('a text with marks', () => {
  it('marks whole words, as they stand there', () => {
    expect(piecesOf('Eén, twee, een.', weights('een'))).toEqual([
      { text: 'Eén', isMarked: true },
      { text: ', twee, ', isMarked: false },
      { text: 'een', isMarked: true },
      { text: '.', isMarked: false },
    ]);
  });

  it('stays the same text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ maxLength: 3 }), (text, word) => {
        expect(textOf(piecesOf(text, weights(word, 'a', 'b')))).toBe(text);
      }),
    );
  });
});
