import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../../src/site/content/load.ts';
import { ROLES, TRAITS } from '../../../../src/domain/test/scales.ts';
import { CONTENT, edited, expectTold } from '../../../support/contentCopy.ts';

const FILE = 'nl/interview.yaml';
const { interview, roles } = loadContent(CONTENT);
const words = (trait: (typeof TRAITS)[number]) => interview.traits[trait].words;

describe('the words of a vacancy', () => {
  it.each([
    ['the same word', words('proactiviteit')[0] ?? ''],
    ['a longer one', `${words('proactiviteit')[0]}rijk`],
    ['the same with an accent', (words('proactiviteit')[0] ?? '').replace('i', 'í')],
  ])('may be under one bouwsteen only: %s', (_, word) => {
    const lines = edited(FILE, (document) =>
      document.setIn(['traits', 'continu-leren', 'words', 0], word),
    );
    expectTold(
      lines,
      FILE,
      '· traits → continu-leren → words:',
      `${word} wordt al gevonden met ${words('proactiviteit')[0]} van proactiviteit`,
      'Haal een van de twee weg',
    );
  });

  it('occur there once', () => {
    const [first, second] = words('authenticiteit');
    const lines = edited(FILE, (document) =>
      document.setIn(['traits', 'authenticiteit', 'words', 1], first),
    );
    expect(second).not.toBe(first);
    expectTold(lines, FILE, '· traits → authenticiteit → words:', 'van authenticiteit');
    expect(lines).toHaveLength(1);
  });

  it.each(['Initiatief', 'eigen baas', 'pro-actief', ''])('are single and plain: %j', (word) => {
    const lines = edited(FILE, (document) =>
      document.setIn(['traits', 'proactiviteit', 'words', 2], word),
    );
    expectTold(lines, FILE, 'is geen los woord in kleine letters', 'Schrijf één woord');
  });

  it('are at least twelve', () => {
    const lines = edited(FILE, (document) =>
      document.setIn(['traits', 'proactiviteit', 'words'], words('proactiviteit').slice(0, 11)),
    );
    expectTold(lines, FILE, 'minstens 12');
  });
});

describe('the sheet', () => {
  const names = ROLES.flatMap((role) => [roles[role].name, roles[role].wayOut.name]);

  it.each([...names, 'slachtofferrol', 'Assertieve'])(
    'never names a role or its way out: %s',
    (name) => {
      const lines = edited(FILE, (document) => document.setIn(['lead'], `Je bent soms ${name}.`));
      expectTold(lines, FILE, '· lead:', `staat ${name.toLowerCase()}`, 'Schrijf wat iemand doet');
    },
  );

  it.each(TRAITS)('has at least four questions on %s', (trait) => {
    const lines = edited(FILE, (document) =>
      document.setIn(['traits', trait, 'asks'], ['Wat?', 'Hoe?', 'Wie?']),
    );
    expectTold(lines, FILE, `· traits → ${trait} → asks:`, 'minstens 4');
  });

  it('has a frame for every box of a story', () => {
    const lines = edited(FILE, (document) => document.deleteIn(['frames', 'strength', 'task']));
    expectTold(lines, FILE, '· frames → strength → task:', 'het veld ontbreekt');
  });
});
