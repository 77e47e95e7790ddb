import { describe, expect, it } from 'vitest';
import type { Document } from 'yaml';
import { ROLES, TRAITS } from '../../../../src/domain/test/scales.ts';
import { afterChange, broken, edited, expectTold, replaced } from '../../../support/contentCopy.ts';
import {
  forward,
  indexOf,
  instrument,
  reaction,
  reversed,
  situation,
  tip,
  tipFile,
  tips,
} from './samples.ts';

const FILE = 'instrument/v1.yaml';
const ITEMS = 'nl/items.yaml';
const { statements } = instrument;

const setStatement =
  (item: { readonly id: string }, field: string, value: string) => (document: Document) =>
    document.setIn(['statements', indexOf(statements, item), field], value);

describe('an id that is used twice', () => {
  const remedy = 'Geef een van de twee een id die nog nergens staat';
  const other = tips.find(({ trait }) => trait !== tip.trait) ?? tip;

  it('by statements', () => {
    const lines = edited(FILE, setStatement(reversed, 'id', forward.id));
    expectTold(lines, FILE, `· ${forward.id}:`, 'deze id is al van een stelling', remedy);
  });

  it('by a situation and a statement', () => {
    const lines = edited(FILE, (document) => document.setIn(['situations', 1, 'id'], forward.id));
    expectTold(lines, FILE, `· ${forward.id}:`, 'deze id is al van een stelling', remedy);
  });

  it('by situations', () => {
    const lines = edited(FILE, (document) => document.setIn(['situations', 1, 'id'], situation.id));
    expectTold(lines, FILE, `· ${situation.id}:`, 'deze id is al van een situatie', remedy);
  });

  it('by reactions of different situations', () => {
    const lines = edited(FILE, (document) =>
      document.setIn(['situations', 1, 'reactions', 0, 'id'], reaction.id),
    );
    expectTold(lines, FILE, `· ${reaction.id}:`, 'deze id is al van een reactie', remedy);
  });

  it('by tips in one file, at the line of the second', () => {
    const lines = edited(tipFile, (document) =>
      document.setIn([1, 'id'], document.getIn([0, 'id'])),
    );
    expectTold(lines, tipFile, 'deze id is al van een tip', remedy);
    expect(lines.join()).not.toContain('regel 1 ');
  });

  it('by tips in different files', () => {
    const lines = broken(`nl/tips/${other.trait}.yaml`, `id: ${other.id}`, `id: ${tip.id}`);
    expect(lines.join()).toContain(`· ${tip.id}: deze id is al van een tip in content/nl/tips/`);
  });

  it('by a tip and a statement', () => {
    const lines = broken(tipFile, `id: ${tip.id}`, `id: ${forward.id}`);
    expectTold(
      lines,
      tipFile,
      `· ${forward.id}:`,
      `al van een stelling in content/${FILE}`,
      remedy,
    );
  });
});

describe('wording', () => {
  const noText = `staat in content/${FILE}, maar heeft hier geen tekst`;
  const noItem = 'hoort bij geen enkele id';

  it.each([
    ['de stelling', ['statements'], forward.id],
    ['de situatie', ['situations'], situation.id],
    ['de reactie', ['situations', situation.id, 'reactions'], reaction.id],
  ])('is missing for %s', (kind, path, id) => {
    const lines = edited(ITEMS, (document) => document.deleteIn([...path, id]));
    expectTold(
      lines,
      ITEMS,
      `· ${id}:`,
      `${kind} ${noText}`,
      `Voeg ${id} met een tekst toe onder ${path.join(' → ')}`,
    );
  });

  it.each([
    [['statements'], 'Ik doe iets.'],
    [['situations'], { title: 'Iets', text: 'Er is iets.', reactions: {} }],
    [['situations', situation.id, 'reactions'], 'Ik doe iets.'],
  ])('has no item under %j', (path, text) => {
    const lines = edited(ITEMS, (document) =>
      document.setIn([...path, 'los'], document.createNode(text)),
    );
    expectTold(
      lines,
      ITEMS,
      '· los:',
      noItem,
      'Haal de tekst weg of kijk of de id goed gespeld is',
    );
  });
});

describe('a scale', () => {
  it('with a statement turned around has too few one way and too many the other', () => {
    const lines = edited(FILE, setStatement(reversed, 'keying', 'forward'));
    const too = 'stage kern heeft 4 keer keying forward en dat moet 3 keer zijn';
    expectTold(lines, FILE, `· ${reversed.scale}:`, too, 'Haal er 1 weg');
    const few = 'stage kern heeft 0 keer keying reversed en dat moet 1 keer zijn';
    expectTold(
      lines,
      FILE,
      `· ${reversed.scale}:`,
      few,
      'Voeg er 1 toe met keying: reversed en stage: kern',
    );
  });

  it.each(TRAITS)('of a bouwsteen has one of each in the verdieping: %s', (scale) => {
    const later = statements.find((item) => item.scale === scale && item.stage === 'bouwstenen');
    const lines = edited(FILE, setStatement(later ?? forward, 'stage', 'rollen'));
    expectTold(lines, FILE, `· ${scale}:`, 'stage bouwstenen heeft 0 keer', 'Voeg er 1 toe');
    expectTold(lines, FILE, `· ${scale}:`, 'stage rollen heeft 1 keer', 'Haal er 1 weg');
  });

  it.each(ROLES)('of a role has four forward statements, all in the kern: %s', (scale) => {
    const one = statements.find((item) => item.scale === scale) ?? forward;
    const lines = edited(FILE, setStatement(one, 'keying', 'reversed'));
    expectTold(
      lines,
      FILE,
      `· ${scale}:`,
      'stage kern heeft 3 keer keying forward en dat moet 4 keer zijn',
    );
    expectTold(
      lines,
      FILE,
      `· ${scale}:`,
      'heeft 1 keer keying reversed en dat moet 0 keer zijn',
      'Haal er 1 weg',
    );
  });
});

describe('a situation', () => {
  it('that lacks a reaction', () => {
    const lines = edited(FILE, (document) => document.deleteIn(['situations', 0, 'reactions', 0]));
    const remedy = `Voeg een reactie toe met scale: ${reaction.scale}`;
    expectTold(
      lines,
      FILE,
      `· ${situation.id}:`,
      `de reactie van ${reaction.scale} ontbreekt`,
      remedy,
    );
  });

  it('that has one twice', () => {
    const scale = situation.reactions[1]?.scale ?? '';
    const lines = edited(FILE, (document) =>
      document.setIn(['situations', 0, 'reactions', 0, 'scale'], scale),
    );
    expectTold(
      lines,
      FILE,
      `· ${situation.id}:`,
      `de reactie van ${scale} staat er 2 keer`,
      'Houd er één over',
    );
  });
});

describe('a stage', () => {
  it('does not add up without one of its statements', () => {
    const lines = edited(FILE, (document) =>
      document.deleteIn(['statements', indexOf(statements, forward)]),
    );
    const kern =
      '· kern: deze stage telt 23 stellingen over bouwstenen, 12 over rollen en 4 situaties, samen 51';
    expectTold(
      lines,
      FILE,
      kern,
      'op 79 antwoorden in plaats van 80',
      'Maak er dit van: 24 stellingen',
    );
  });

  it('does not add up with a situation of another', () => {
    const lines = edited(FILE, (document) => document.setIn(['situations', 0, 'stage'], 'rollen'));
    expectTold(
      lines,
      FILE,
      '· kern:',
      '3 situaties, samen 48',
      'en 4 situaties, samen 52 antwoorden',
    );
    expectTold(
      lines,
      FILE,
      '· rollen:',
      '5 situaties, samen 20',
      'en 4 situaties, samen 16 antwoorden',
    );
    expect(lines.join()).not.toContain('· bouwstenen:');
  });

  it('does not add up with a statement of another', () => {
    const lines = edited(FILE, setStatement(forward, 'stage', 'bouwstenen'));
    expectTold(
      lines,
      FILE,
      '· bouwstenen: deze stage telt 13 stellingen',
      'Maak er dit van: 12 stellingen',
    );
  });
});

describe('the order of asking', () => {
  const swap = (from: number, to: number) => (document: Document) => {
    const [a, b] = [
      document.getIn(['statements', from], true),
      document.getIn(['statements', to], true),
    ];
    document.setIn(['statements', from], b);
    document.setIn(['statements', to], a);
  };

  it('has five others between two statements on one scale, at least', () => {
    const scale = statements[0]?.scale ?? '';
    const second = statements.findIndex((item, index) => index > 0 && item.scale === scale);
    const lines = edited(FILE, swap(second, 5));
    const id = statements[second]?.id ?? '';
    expectTold(
      lines,
      FILE,
      `· ${id}: ${scale} komt hier terug na 4 andere`,
      `Zet ${id} verder weg van ${forward.id}`,
    );
    expectTold(lines, FILE, `· ${id}:`, 'minstens 5');
  });

  it('is fine with five others between', () => {
    const scale = statements[0]?.scale ?? '';
    const second = statements.findIndex((item, index) => index > 0 && item.scale === scale);
    const lines = edited(FILE, swap(second, 6));
    expect(lines.join()).not.toContain(`· ${statements[second]?.id ?? ''}: ${scale} komt`);
  });

  it('starts again in each stage', () => {
    const last = statements.filter(({ stage }) => stage === 'kern').at(-1);
    const first = statements.find(({ stage }) => stage === 'bouwstenen');
    const both = afterChange((folder) => {
      replaced(FILE, new RegExp(`(?<=id: ${last?.id}, scale: )[\\w-]+`), 'redder')(folder);
      replaced(FILE, new RegExp(`(?<=id: ${first?.id}, scale: )[\\w-]+`), 'redder')(folder);
    });
    expect(both.join()).not.toContain(`· ${first?.id}: redder komt`);
  });
});
