import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../../src/site/content/load.ts';
import type { CardId } from '../../../../src/domain/result/card.ts';
import { CARDS } from '../../../../src/domain/result/card.ts';
import { cardWords, inTitleOrder, titleLines } from '../../../../src/i18n/say/card.ts';
import { CONTENT } from '../../../support/contentCopy.ts';

const content = loadContent(CONTENT);

function cardNamed(id: CardId) {
  const card = CARDS.find((one) => one.id === id);
  if (card === undefined) throw new Error(`no card ${id}`);
  return card;
}
const wordsOf = (id: CardId) => cardWords(cardNamed(id), content);
const linesOf = (id: CardId) => titleLines(cardNamed(id), content);

describe('the words of a card', () => {
  it('name one strong side, with its everyday words', () => {
    expect(wordsOf('proactiviteit')).toMatchObject({
      title: 'Sterk in proactiviteit',
      lead: 'Proactiviteit, in gewone woorden: zelf beginnen.',
    });
  });

  it('make one sentence of a pair', () => {
    expect(wordsOf('zelfbewustzijn-en-verantwoordelijkheid')).toMatchObject({
      title: 'Sterk in zelfbewustzijn en verantwoordelijkheid',
      lead: 'Wie in allebei sterk is, kent zichzelf goed en staat ook bij een fout voor het eigen werk.',
    });
  });

  it('put a name with "en" in it last, and its description too', () => {
    const card = cardNamed('visie-en-doelen-en-continu-leren');
    expect(inTitleOrder(card, content)).toEqual(['continu-leren', 'visie-en-doelen']);
    expect(cardWords(card, content)).toMatchObject({
      title: 'Sterk in continu leren en ‘visie en doelen’',
      lead: 'Wie in allebei sterk is, zoekt hoe het beter kan en houdt een doel voor ogen.',
    });
  });

  it.each(CARDS)('are filled in: $id', (card) => {
    const words = Object.values(cardWords(card, content));
    expect(words.join()).not.toMatch(/[{}]|undefined/);
  });
});

describe('the title over lines', () => {
  it('gives each name a line of its own', () => {
    expect(linesOf('visie-en-doelen')).toEqual(['Sterk in', 'visie en doelen']);
    expect(linesOf('proactiviteit-en-authenticiteit')).toEqual([
      'Sterk in',
      'proactiviteit',
      'en authenticiteit',
    ]);
    expect(linesOf('visie-en-doelen-en-continu-leren')).toEqual([
      'Sterk in',
      'continu leren',
      'en ‘visie en doelen’',
    ]);
  });

  it.each(CARDS)('is the whole title: $id', (card) => {
    expect(titleLines(card, content).join(' ')).toBe(cardWords(card, content).title);
  });
});
