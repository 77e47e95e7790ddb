import { describe, expect, it } from 'vitest';
import type { Document } from 'yaml';
import { TRAITS } from '../../../../src/domain/test/scales.ts';
import { edited, expectTold } from '../../../support/contentCopy.ts';
import { instrument, tip, tipFile, tips } from './samples.ts';

const here = tips.filter(({ trait }) => trait === tip.trait);
const practise = here.filter(({ kind }) => kind === 'practise');
const set = (from: string, to: string) => (document: Document) =>
  document.setIn([here.findIndex(({ kind }) => kind === from), 'kind'], to);

describe('the tips of a bouwsteen', () => {
  it('are at least six to practise', () => {
    const lines = edited(tipFile, (document) => {
      for (const { id } of practise.slice(5))
        document.delete(here.findIndex((one) => one.id === id));
    });
    expectTold(
      lines,
      tipFile,
      `· ${tip.trait}:`,
      'tips met kind practise: 5',
      'Voeg er 1 toe met kind: practise',
    );
  });

  it.each(['use', 'overdo'])('are exactly one of kind %s', (kind) => {
    const none = edited(tipFile, set(kind, 'practise'));
    expectTold(
      none,
      tipFile,
      `· ${tip.trait}:`,
      `tips met kind ${kind}: 0`,
      `Voeg er 1 toe met kind: ${kind}`,
    );
    const two = edited(tipFile, set('practise', kind));
    expectTold(two, tipFile, `· ${tip.trait}:`, `tips met kind ${kind}: 2`, 'Haal er 1 weg');
  });

  it('answer statements of that bouwsteen only', () => {
    const other = instrument.statements.find(({ scale }) => scale !== tip.trait)?.id ?? '';
    const index = here.findIndex(({ id }) => id === tip.id);
    const lines = edited(tipFile, (document) => document.addIn([index, 'for'], other));
    expectTold(lines, tipFile, `${tip.id} → for`, `geen stelling ${other}`);
    expect(lines).toHaveLength(1);
  });

  it('have sources that are publications of ours', () => {
    const index = here.findIndex(({ source }) => source !== undefined);
    const lines = edited(tipFile, (document) => document.setIn([index, 'source'], 'niemand-1900'));
    expectTold(lines, tipFile, `${here[index]?.id} → source`, 'niemand-1900 is geen id');
    expect(lines).toHaveLength(1);
  });

  it.each(TRAITS)('cannot all be missing: %s', (trait) => {
    const file = `nl/tips/${trait}.yaml`;
    const lines = edited(
      file,
      (document) => document.contents && Object.assign(document.contents, { items: [] }),
    );
    expectTold(lines, file, `· ${trait}:`, 'tips met kind practise: 0', 'Voeg er 6 toe');
    expectTold(lines, file, `· ${trait}:`, 'geen tip past bij', 'achter for');
    expect(lines).toHaveLength(4);
  });
});
