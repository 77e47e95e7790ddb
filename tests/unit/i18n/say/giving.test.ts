import { describe, expect, it } from 'vitest';
import { askedItems } from '../../../../src/domain/panel/reply.ts';
import { sayObserved } from '../../../../src/i18n/say/giving.ts';
import { wordsOf } from '../../../../src/site/content/checks/words.ts';
import { loadContent } from '../../../../src/site/content/load.ts';
import { CONTENT } from '../../../support/contentCopy.ts';

const { giving, instrument, items } = loadContent(CONTENT);
const asked = askedItems(instrument);

/** Names that end in an s, have a hyphen, or are two words; and none. */
const WHO = ['Sam', 'Anne-Fleur', 'Hans', 'Jan Peter', null];

const sentences = asked.flatMap(({ id }) =>
  WHO.map((name) => ({ id, name, text: sayObserved(giving.statements[id] ?? '', name) })),
);

const GENDER = /\b(hij|hem|zij|haar|zijn|hun|hen|zijne|hare)\b/i;
const FIRST_PERSON = /\b(ik|mij|me|mijn|mezelf)\b/i;

describe('a statement about somebody', () => {
  it('is asked for each of the 24 statements of the kern on a bouwsteen', () => {
    expect(asked).toHaveLength(24);
    expect(Object.keys(giving.statements).toSorted()).toEqual(asked.map(({ id }) => id).toSorted());
  });

  it('reads the same with a name and without, but for its subject', () => {
    expect(sayObserved('{name} doet een voorstel.', 'Sam')).toBe('Sam doet een voorstel.');
    expect(sayObserved('{name} doet een voorstel.', null)).toBe('Doet een voorstel.');
  });

  it.each(sentences)('is a whole sentence about $name: $text', ({ text, name }) => {
    const rest = name === null ? text : text.replace(name, '');
    expect(text).toMatch(/^\p{Lu}[^{}]*[^ .]\.$/u);
    expect(text).not.toMatch(/ {2}/);
    expect(rest).not.toMatch(FIRST_PERSON);
    expect(rest).not.toMatch(GENDER);
    expect(wordsOf(text).length).toBeLessThanOrEqual(20);
  });

  it('is no sentence twice, and never the own statement in its own words', () => {
    const texts = Object.values(giving.statements);
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.filter((text) => Object.values(items.statements).includes(text))).toEqual([]);
  });
});
