import { describe, it } from 'vitest';
import { loadContent } from '../../../../src/site/content/load.ts';
import { ROLES, TRAITS } from '../../../../src/domain/test/scales.ts';
import { CONTENT, edited, expectTold } from '../../../support/contentCopy.ts';

const FILE = 'nl/interview.yaml';
const { roles } = loadContent(CONTENT);

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

  it('links to pages that are there', () => {
    const lines = edited(FILE, (document) => document.setIn(['links', 'day', 'to'], '/morgen/'));
    expectTold(lines, FILE, '· links → day:', 'op /morgen/ staat geen pagina', 'Kies uit');
    // And then the page of that day has no way to it.
    const day = 'nl/sollicitatiegesprek/dag.md';
    expectTold(lines, day, 'het gespreksblad noemt deze pagina niet', `bij links in ${FILE}`);
  });

  it('has a frame for every box of a story', () => {
    const lines = edited(FILE, (document) => document.deleteIn(['frames', 'strength', 'task']));
    expectTold(lines, FILE, '· frames → strength → task:', 'het veld ontbreekt');
  });
});
