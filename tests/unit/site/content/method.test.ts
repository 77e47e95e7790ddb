import { describe, it } from 'vitest';
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
