import { describe, expect, it } from 'vitest';
import { edited, expectTold } from '../../../support/contentCopy.ts';

const METHOD = 'nl/method.yaml';
const LITERATURE = 'literature.yaml';

describe('the changelog of the test', () => {
  it('describes the current version', () => {
    const lines = edited(METHOD, (document) =>
      document.setIn(['versions', 'list', 0, 'version'], 'v0'),
    );
    expectTold(
      lines,
      METHOD,
      '· versions → list:',
      'versie v1 van de test staat er niet bij',
      'Voeg bovenaan een regel toe met version: v1',
    );
  });
});

describe('a text of the method page', () => {
  it('leaves out no figure', () => {
    const lines = edited(METHOD, (document) =>
      document.setIn(['margins', 'size'], 'Bij {marginKern} punten.'),
    );
    expectTold(lines, METHOD, '· margins → size:', 'ontbreekt {marginFull}', 'Zet {marginKern} en');
  });
});

describe('a figure of the method page', () => {
  const NORMS = 'norms/v1.yaml';

  it.each([
    'highestNamedLessKern',
    'practisedSelfRiseFull',
    'lowestRightAlikeFull',
    'practisedWholeKern',
    'reliabilityKern',
  ])('must stand in the norms: %s', (name) => {
    const lines = edited(NORMS, (document) => document.deleteIn(['simulation', name]));
    expectTold(
      lines,
      NORMS,
      '· simulation:',
      `het getal ${name} ontbreekt, en de pagina /methode/ noemt het`,
      'Draai npm run simulation',
    );
  });

  it('is missing when nothing was simulated', () => {
    const lines = edited(NORMS, (document) => document.delete('simulation'));
    expectTold(lines, NORMS, '· simulation:', 'het getal highestAgainKern ontbreekt');
    expectTold(lines, METHOD, '· careless → rows → nr. 1 → figure:', 'Draai npm run simulation');
  });

  it('has chances to draw', () => {
    const lines = edited(NORMS, (document) => document.delete('calibration'));
    expectTold(
      lines,
      NORMS,
      '· calibration:',
      'de pagina /methode/cijfers/ tekent ze',
      'Draai npm run',
    );
  });

  it.each(['naming', 'careless', 'retest'])('has a known name in the table of %s', (table) => {
    const lines = edited(METHOD, (document) =>
      document.setIn([table, 'rows', 1, 'figure'], 'gevonden'),
    );
    expectTold(
      lines,
      METHOD,
      `· ${table} → rows → nr. 2 → figure:`,
      'de normen hebben geen getallen gevondenKern en gevondenFull',
      'kies uit: reliability, lowestOffered',
    );
    expect(lines).toHaveLength(1);
  });
});

describe('one minute', () => {
  it.each([3, 7])('is four to six sentences, so not %d', (count) => {
    const list = Array.from({ length: count }, (_, i) => `Dit is zin ${i} van de minuut.`);
    const lines = edited(METHOD, (document) => document.setIn(['minute', 'list'], list));
    expectTold(lines, METHOD, '· minute → list:');
  });
});

describe('a publication', () => {
  it.each(['https://doi.org/10.1002/job.583', '10.1002', '10.1002/job 583', 'job.583'])(
    'has a DOI without an address around it: %s',
    (doi) => {
      const lines = edited(LITERATURE, (document) => document.setIn([0, 'doi'], doi));
      expectTold(
        lines,
        LITERATURE,
        '· karpman-1968 → doi:',
        'kan geen doi zijn',
        'Schrijf alleen de doi',
      );
    },
  );

  it('has a subject', () => {
    const lines = edited(LITERATURE, (document) => document.setIn([0, 'about'], 'rest'));
    expectTold(lines, LITERATURE, 'rest kan hier niet staan', 'Kies uit: roles, traits, method');
  });
});
