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
  it('say in what someone recognises themselves, with its everyday words', () => {
    expect(wordsOf('proactiviteit')).toMatchObject({
      title: 'Hier herken ik mezelf in: proactiviteit',
      lead: 'In gewone woorden: zelf beginnen.',
    });
  });

  it('make one sentence of a pair', () => {
    expect(wordsOf('zelfbewustzijn-en-verantwoordelijkheid')).toMatchObject({
      title: 'Hier herken ik mezelf in: zelfbewustzijn en verantwoordelijkheid',
      lead: 'In gewone woorden: weten hoe je in elkaar zit, en staan voor wat je doet.',
    });
  });

  it('put a name with "en" in it last, and its everyday words too', () => {
    const card = cardNamed('visie-en-doelen-en-continu-leren');
    expect(inTitleOrder(card, content)).toEqual(['continu-leren', 'visie-en-doelen']);
    expect(cardWords(card, content)).toMatchObject({
      title: 'Hier herken ik mezelf in: continu leren en ‘visie en doelen’',
      lead: 'In gewone woorden: blijven leren, en weten waar je heen wilt.',
    });
  });

  it.each(CARDS)('claim no strength, only a choice: $id', (card) => {
    const { traits } = content.cards;
    const words = [
      ...Object.values(cardWords(card, content)),
      ...Object.values(content.cards.around),
      ...card.traits.flatMap((trait) => [traits[trait].text, ...traits[trait].does]),
    ].join(' ');
    expect(words).not.toMatch(/\b(sterk|sterke|sterkste|talent|goed in|beter dan)\b/i);
    expect(cardWords(card, content).shared).toMatch(/zelf/);
  });

  it.each(CARDS)('are filled in: $id', (card) => {
    const words = Object.values(cardWords(card, content));
    expect(words.join()).not.toMatch(/[{}]|undefined/);
  });
});

describe('the title over lines', () => {
  it('gives each name a line of its own', () => {
    expect(linesOf('visie-en-doelen')).toEqual(['Hier herken ik mezelf in:', 'visie en doelen']);
    expect(linesOf('proactiviteit-en-authenticiteit')).toEqual([
      'Hier herken ik mezelf in:',
      'proactiviteit',
      'en authenticiteit',
    ]);
    expect(linesOf('visie-en-doelen-en-continu-leren')).toEqual([
      'Hier herken ik mezelf in:',
      'continu leren',
      'en ‘visie en doelen’',
    ]);
  });

  it.each(CARDS)('is the whole title: $id', (card) => {
    expect(titleLines(card, content).join(' ')).toBe(cardWords(card, content).title);
  });
});
