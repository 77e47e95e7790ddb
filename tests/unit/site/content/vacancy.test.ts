// cspell:ignore régie
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../../src/site/content/load.ts';
import { CONTENT, edited, expectTold } from '../../../support/contentCopy.ts';

const FILE = 'nl/vacancy.yaml';
const { vacancy } = loadContent(CONTENT);
const place = vacancy.traits.proactiviteit.indexOf('regie');

describe('the words of vacancies', () => {
  it.each([
    ['the same word', 'regie', 'regie'],
    ['the same with an accent', 'régie', 'regie'],
    ['a longer one of a beginning', 'ondernemendst', 'ondernemend*'],
    ['one of a choice', 'initiatieven', 'initiatief|initiatieven'],
    ['the same phrase', 'denk|denkt|denken … mee', 'denk|denkt|denken … mee'],
  ])('may lead to one bouwsteen only: %s', (_, word, other) => {
    const lines = edited(FILE, (document) => document.setIn(['traits', 'continu-leren', 0], word));
    expectTold(
      lines,
      FILE,
      '· traits → continu-leren:',
      `${word} wordt al gevonden met ${other} van proactiviteit`,
      'Haal een van de twee weg',
    );
  });

  it('may not lead to a bouwsteen and to something else', () => {
    const lines = edited(FILE, (document) => document.setIn(['others', 0, 'words', 0], 'regie'));
    expectTold(lines, FILE, 'regie wordt al gevonden met regie van proactiviteit');
    expect(lines).toHaveLength(1);
  });

  it.each(['in regie nemen', 'regie … nemen', 'aan|op regie'])(
    'may be part of a phrase that leads elsewhere: %s',
    (written) => {
      const lines = edited(FILE, (document) =>
        document.setIn(['traits', 'continu-leren', 0], written),
      );
      expect(lines).toEqual([]);
    },
  );

  it.each(['Initiatief', 'een  paar', 'a*b', '*', '* mee', '… mee', 'denk …', 'a||b', 'wel!', ''])(
    'are written as the file tells: %j',
    (written) => {
      expect(place).toBeGreaterThan(-1);
      const lines = edited(FILE, (document) =>
        document.setIn(['traits', 'proactiviteit', place], written),
      );
      expectTold(lines, FILE, 'is geen woord of groepje woorden', 'bovenaan het bestand');
    },
  );

  it('are at least twelve', () => {
    const lines = edited(FILE, (document) =>
      document.setIn(['traits', 'proactiviteit'], vacancy.traits.proactiviteit.slice(0, 11)),
    );
    expectTold(lines, FILE, 'minstens 12');
  });

  it('have a name when no bouwsteen measures them', () => {
    const lines = edited(FILE, (document) => document.deleteIn(['others', 0, 'name']));
    expectTold(lines, FILE, 'het veld ontbreekt');
  });
});
