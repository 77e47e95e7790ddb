import { describe, expect, it } from 'vitest';
import { broken, expectTold } from '../../../support/contentCopy.ts';
import { forward, items, tip, tipFile } from './samples.ts';

const UI = 'nl/ui.yaml';
const MENU = / {2}menu: .*/;
const QUOTE_ALL = 'Zet de hele tekst tussen dubbele aanhalingstekens';

/** The row of a field of the sample tip. */
const row = (field: string) => new RegExp(`(?<=id: ${tip.id}\\n[^]*?)  ${field}: .*`);

describe('YAML that cannot be read', () => {
  it('because a field is there twice', () => {
    const lines = broken(tipFile, '  kind: practise', '  kind: practise\n  kind: use');
    expectTold(lines, tipFile, 'kind staat hier voor de tweede keer', 'Haal een van de twee weg');
  });

  it('twice because two fields are, each reported', () => {
    const lines = broken(UI, MENU, '  menu: a\n  menu: b\n  skip: c');
    expectTold(lines, UI, 'regel 11', 'menu staat hier voor de tweede keer');
    expectTold(lines, UI, 'regel 12', 'skip staat hier voor de tweede keer');
    expect(lines).toHaveLength(2);
  });

  it('because of a tab', () => {
    const lines = broken(tipFile, row('kind'), '\tkind: practise');
    expectTold(
      lines,
      tipFile,
      `${tip.id} → kind`,
      'springt in met een tab',
      'Vervang de tab door spaties',
    );
  });

  it.each([`"Kies iets.`, `'Kies iets.`])('because a quote is not closed: %s', (text) => {
    const lines = broken(tipFile, row('do'), `  do: ${text}`);
    expectTold(
      lines,
      tipFile,
      'regel 3',
      `${tip.id} → do`,
      'een aanhalingsteken gaat hier open',
      'Sluit de tekst af',
    );
    expect(lines).toHaveLength(1);
  });

  it('because a bracket is not closed', () => {
    const file = 'instrument/v1.yaml';
    const lines = broken(file, new RegExp(`(?<=id: ${forward.id}, .*) }`), '');
    expectTold(lines, file, forward.id, 'niet elk haakje', 'Sluit elk haakje');
  });

  it.each(['pro-3 scale: redder', '"pro-3" scale: redder', 'pro-3, scale redder: x: y'])(
    'because something is missing between brackets: %s',
    (fields) => {
      const file = 'instrument/v1.yaml';
      const lines = broken(file, new RegExp(`(?<=id: )${forward.id}(?=,)`), fields);
      expectTold(lines, file, forward.id, 'ontbreekt een komma', 'met een komma ertussen');
    },
  );

  it('because a text holds a colon', () => {
    const lines = broken(UI, MENU, '  menu: Zo gaat het: je begint');
    expectTold(lines, UI, 'regel 10', 'menu', 'een dubbele punt', QUOTE_ALL);
  });

  it.each(['  menu Zo gaat het', '  menu:Zo gaat het'])(
    'because a colon or a space is missing: %s',
    (text) => {
      const lines = broken(UI, MENU, text);
      expectTold(
        lines,
        UI,
        'regel 10',
        'menu',
        'ontbreekt een dubbele punt of een spatie',
        'Schrijf de naam',
      );
    },
  );

  it('because a row is too far to the right', () => {
    expectTold(
      broken(UI, / {2}skip: .*/, '   skip: Zo'),
      UI,
      'de regel hieronder springt verkeerd in',
      'Laat hem even ver',
    );
  });

  it('because a row is too far to the left', () => {
    const lines = broken(tipFile, row('kind'), 'kind: practise');
    expectTold(
      lines,
      tipFile,
      `${tip.id} → kind`,
      'de regel springt verkeerd in',
      'Laat hem even ver inspringen',
    );
  });

  it.each(['&Zo', '&Zo gaat', '*Zo', '*Zo gaat', '!Zo gaat', '%Zo', '@Zo', '{n} van {total}'])(
    'as text because it begins with a sign of YAML: %s',
    (text) => {
      const lines = broken(UI, MENU, `  menu: ${text}`);
      expectTold(
        lines,
        UI,
        'regel 10',
        'menu',
        'een teken dat in YAML iets anders betekent',
        QUOTE_ALL,
      );
    },
  );

  it('for a reason without words of its own', () => {
    const lines = broken(UI, MENU, "  menu: 'Zo'n dag'");
    expectTold(lines, UI, 'regel 10', 'menu', 'geen geldige YAML', QUOTE_ALL);
  });

  it('because an id in a file of words is there twice', () => {
    const lines = broken(
      'nl/items.yaml',
      'statements:\n',
      `statements:\n  ${forward.id}: Ik wacht.\n`,
    );
    expectTold(lines, 'nl/items.yaml', forward.id, `${forward.id} staat hier voor de tweede keer`);
    expect(Object.keys(items.statements)).toContain(forward.id);
  });
});
